/** Every row of the table of numbers as people type them. */
import { describe, expect, test } from 'vitest';
import { readNumberText } from '../../../src/core/values/read-number.ts';

describe('the table of numbers', () => {
  test.each([
    ['25505', 25505, 'exact', false, null],
    ['25,505', 25505, 'exact', false, null],
    ['554871', 554871, 'exact', false, null],
    ['1 หมื่น', 10_000, 'exact', true, null],
    ['1 แสน', 100_000, 'exact', true, null],
    ['7 ล้านกว่า', 7_000_000, 'atLeast', true, null],
    ['ประมาณ 8 ล้าน', 8_000_000, 'about', true, null],
    ['4 หมื่นคนเศษ', 40_000, 'atLeast', true, 'คน'],
    ['๑ บาท', 1, 'exact', false, 'บาท'],
    ['490,000 บาท', 490_000, 'exact', false, 'บาท'],
    ['1 หมื่น 5 พัน', 15_000, 'exact', true, null],
  ] as const)('%s', (typed, value, sure, inWords, unit) => {
    expect(readNumberText(typed)).toEqual({ is: 'number', value, sure, inWords, unit });
  });

  test('12.345 may be twelve thousand: it is asked about', () => {
    expect(readNumberText('12.345')).toEqual({ is: 'none', why: 'unsure' });
  });

  test.each(['-', '', ' ', '\u00a0', '–'])('"%s" is missing, not 0', (typed) => {
    expect(readNumberText(typed)).toEqual({ is: 'blank' });
  });
});

describe('other ways', () => {
  test.each([
    ['1,250.50', 1250.5],
    ['๑,๒๕๐', 1250],
    ['฿1,250', 1250],
    ['฿ 1,250', 1250],
    ['1,250 บาท', 1250],
    ['1,250บาท', 1250],
    ['30.-', 30],
    ['30.00', 30],
    ['-30', -30],
    ['−30', -30],
    ['2 แสนบาท', 200_000],
    ['2.5 ล้าน', 2_500_000],
    ['0.125 ล้าน', 125_000],
    ['5 คน', 5],
    ['12%', 12],
  ])('%s is %d', (typed, value) => {
    expect(readNumberText(typed)).toMatchObject({ is: 'number', value });
  });

  test.each([
    'สามสิบ',
    '1 2',
    '1,25',
    '12,34',
    '1.2.3',
    '#N/A',
    '30x',
    'หมื่น',
    '✓',
    'e5',
    '1e5',
    '0x10',
    '😀',
    '30 ดอลลาร์',
  ])('%s is no number', (typed) => {
    expect(readNumberText(typed).is).toBe('none');
  });
});
