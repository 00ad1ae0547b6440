/** Days, months and money look as people read them. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayAt, isoDay, isoMonth } from '../../../src/core/values/calendar.ts';
import { readDateText } from '../../../src/core/values/read-date-text.ts';
import { readNumberText } from '../../../src/core/values/read-number.ts';
import { satang } from '../../../src/core/values/satang.ts';
import { showBaht, showCount, showDay, showMonth } from '../../../src/core/values/show.ts';

test('days and months in Buddhist years', () => {
  const day = isoDay('2026-05-06')!;
  expect([showDay(day, 'th'), showDay(day, 'th', 'short'), showDay(day, 'en'), showDay(day, 'en', 'short')]).toEqual([
    '6 พฤษภาคม 2569',
    '6 พ.ค. 69',
    '6 May 2569',
    '6 May 69',
  ]);
  const month = isoMonth('2026-01')!;
  expect([showMonth(month, 'th'), showMonth(month, 'th', 'short'), showMonth(month, 'en')]).toEqual([
    'มกราคม 2569',
    'ม.ค. 69',
    'January 2569',
  ]);
});

test.each([
  [125_000, '1,250'],
  [125_050, '1,250.50'],
  [5, '0.05'],
  [0, '0'],
  [-3000, '-30'],
  [123_456_789_01, '123,456,789.01'],
])('%d satang is %s', (amount, shown) => {
  expect(showBaht(satang(amount))).toBe(shown);
});

test('counts', () => expect([showCount(25505), showCount(7), showCount(-1000)]).toEqual(['25,505', '7', '-1,000']));

test('what is shown is read as the same', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -20_000, max: 40_000 }),
      fc.constantFrom('th', 'en'),
      fc.integer({ min: -1e12, max: 1e12 }),
      (number, language, amount) => {
        const day = dayAt(number);
        expect(readDateText(showDay(day, language))).toMatchObject({ is: 'day', day });
        expect(readNumberText(showBaht(satang(amount)))).toMatchObject({ is: 'number', value: amount / 100 });
      },
    ),
  );
});
