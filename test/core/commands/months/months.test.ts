/** The month that is meant, and the day as of which its page is made. */
import { describe, expect, test } from 'vitest';
import { monthChoices, pageDay, usualMonth } from '../../../../src/core/commands/months/months.ts';
import { type Day, isoDay, isoMonth, type Month } from '../../../../src/core/values/calendar.ts';

const day = (iso: string): Day => isoDay(iso)!;
const months = (...isos: string[]): Month[] => isos.map((iso) => isoMonth(iso)!);
const YEAR = months('2026-01', '2026-02', '2026-03', '2026-04', '2026-05');

describe('the month that is meant when none is named', () => {
  test('on the 2nd, and on the day of the meeting, people still work on the last month', () => {
    expect(usualMonth(YEAR, day('2026-05-02'), 16)).toBe('2026-04');
    expect(usualMonth(YEAR, day('2026-05-16'), 16)).toBe('2026-04');
  });
  test('after the meeting they work on the month that runs', () => {
    expect(usualMonth(YEAR, day('2026-05-17'), 16)).toBe('2026-05');
    expect(usualMonth(YEAR, day('2026-05-20'), 16)).toBe('2026-05');
  });
  test('a meeting on the 31st is on the last day of a shorter month', () => {
    expect(usualMonth(YEAR, day('2026-04-30'), 31)).toBe('2026-03');
  });
  test('of an old workbook it is the last month with anything in it', () => {
    expect(usualMonth(YEAR, day('2027-01-20'), 16)).toBe('2026-05');
  });
  test('of a workbook begun this month it is this month', () => {
    expect(usualMonth(months('2026-05'), day('2026-05-02'), 16)).toBe('2026-05');
  });
});

describe('the day as of which a month is shown', () => {
  test('is today until the meeting after it', () => {
    expect(pageDay(months('2026-04')[0]!, day('2026-05-02'), 16)).toBe('2026-05-02');
  });
  test('is that meeting from then on', () => {
    expect(pageDay(months('2026-04')[0]!, day('2026-08-02'), 16)).toBe('2026-05-16');
  });
  test('is never before the month’s end', () => {
    expect(pageDay(months('2026-05')[0]!, day('2026-05-20'), 16)).toBe('2026-05-31');
  });
});

test('the months to choose from run from today’s back to the first with rows', () => {
  expect(monthChoices(months('2026-03'), day('2026-05-02'))).toEqual(['2026-05', '2026-04', '2026-03']);
});
