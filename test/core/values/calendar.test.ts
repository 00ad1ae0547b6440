/** Days and months without clock or zone agree with the calendar. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Day, Month } from '../../../src/core/values/calendar.ts';
import * as calendar from '../../../src/core/values/calendar.ts';

const numbers = fc.integer({ min: -150_000, max: 260_000 });
const day = (iso: string): Day => calendar.isoDay(iso)!;
const month = (iso: string): Month => calendar.isoMonth(iso)!;

test('only days and months that exist are made', () => {
  expect([
    calendar.dayOf(2024, 2, 29),
    calendar.dayOf(2026, 2, 29),
    calendar.dayOf(2026, 4, 31),
    calendar.dayOf(2026, 13, 1),
    calendar.dayOf(2026, 1, 0),
    calendar.dayOf(999, 1, 1),
  ]).toEqual(['2024-02-29', null, null, null, null, null]);
  expect([
    calendar.isoDay('2026-1-5'),
    calendar.isoDay('2026-01-32'),
    calendar.isoMonth('2026-13'),
    calendar.isoMonth('2026-00'),
    calendar.isoMonth('2026-12'),
  ]).toEqual([null, null, null, null, '2026-12']);
  expect([1900, 2000, 2024, 2026].map(calendar.isLeapYear)).toEqual([false, true, true, false]);
});

test('counted days agree with the calendar of the language', () => {
  fc.assert(
    fc.property(numbers, (number) => {
      const iso = new Date(number * 86_400_000).toISOString().slice(0, 10);
      expect(calendar.dayAt(number)).toBe(iso);
      expect(calendar.dayNumber(day(iso))).toBe(number);
    }),
    { numRuns: 5000 },
  );
});

test('parts of days and months', () => {
  const when = day('2026-05-06');
  expect([
    calendar.yearOf(when),
    calendar.monthNumber(when),
    calendar.dateNumber(when),
    calendar.monthOf(when),
  ]).toEqual([2026, 5, 6, '2026-05']);
  expect([
    calendar.firstDay(month('2024-02')),
    calendar.lastDay(month('2024-02')),
    calendar.lastDay(month('2026-11')),
    calendar.lastDay(month('2026-12')),
  ]).toEqual(['2024-02-01', '2024-02-29', '2026-11-30', '2026-12-31']);
  expect([calendar.dayInMonth(month('2026-02'), 31), calendar.dayInMonth(month('2026-02'), 5)]).toEqual([
    '2026-02-28',
    '2026-02-05',
  ]);
});

test('months forward and back', () => {
  expect([
    calendar.addMonths(month('2026-01'), -1),
    calendar.addMonths(month('2026-11'), 14),
    calendar.monthsBetween(month('2025-12'), month('2026-02')),
  ]).toEqual(['2025-12', '2028-01', 2]);
  fc.assert(
    fc.property(fc.integer({ min: 20_000, max: 32_000 }), fc.integer({ min: -600, max: 600 }), (index, count) => {
      const from = calendar.monthAt(index);
      expect(calendar.monthIndex(from)).toBe(index);
      expect(calendar.monthsBetween(from, calendar.addMonths(from, count))).toBe(count);
    }),
  );
});

describe('months later', () => {
  test('31 January → 28 February → 28 March; an explicit 31st is kept', () => {
    expect(calendar.dayMonthsLater(day('2026-01-31'), 1)).toBe('2026-02-28');
    expect(calendar.dayMonthsLater(day('2026-02-28'), 1)).toBe('2026-03-28');
    expect(calendar.dayMonthsLater(day('2026-01-31'), 2, 31)).toBe('2026-03-31');
  });
  test('29 February has its anniversary on 1 March', () => {
    expect(calendar.anniversary(day('2024-02-29'), 1)).toBe('2025-03-01');
    expect(calendar.anniversary(day('2024-02-29'), 4)).toBe('2028-02-29');
    expect(calendar.anniversary(day('2024-05-16'), 15)).toBe('2039-05-16');
  });
});

test('days apart', () => {
  const [a, b] = [day('2026-01-31'), day('2026-05-01')];
  expect([calendar.daysBetween(a, b), calendar.addDays(a, 90), calendar.later(a, b), calendar.earlier(a, b)]).toEqual([
    90,
    b,
    b,
    a,
  ]);
  expect([calendar.later(b, a), calendar.earlier(b, a), calendar.daysBetween(a, a)]).toEqual([b, a, 0]);
});
