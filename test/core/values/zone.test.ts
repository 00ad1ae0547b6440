/** The day a date cell shows is the day in the spreadsheet's zone, wherever the program runs. */
import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayInZone, isDate } from '../../../src/core/values/zone.ts';

const ZONES = [
  'Asia/Bangkok',
  'UTC',
  'America/Los_Angeles',
  'Europe/London',
  'Australia/Lord_Howe',
  'Pacific/Apia',
  'Africa/Casablanca',
  'Asia/Kathmandu',
];

test('midnight in Bangkok is the day before in UTC', () => {
  const instant = new Date('2026-05-15T17:00:00Z');
  expect(dayInZone('Asia/Bangkok')(instant)).toBe('2026-05-16');
  expect(dayInZone('UTC')(instant)).toBe('2026-05-15');
});

test('before April 1920 Bangkok was 6:42:04 ahead', () => {
  const bangkok = dayInZone('Asia/Bangkok');
  expect(bangkok(new Date(Date.UTC(1910, 0, 1) - 24_124_000))).toBe('1910-01-01');
  expect(bangkok(new Date(Date.UTC(1910, 0, 1) - 24_125_000))).toBe('1909-12-31');
});

test('years that people type by mistake', () => {
  const bangkok = dayInZone('Asia/Bangkok');
  expect(bangkok(new Date(Date.UTC(2569, 0, 1) - 7 * 3_600_000))).toBe('2569-01-01');
  expect(bangkok(new Date(Number.NaN))).toBeNull();
  expect(bangkok(new Date(8.64e15))).toBeNull();
});

test('dates of another realm are dates', () => {
  const foreign: unknown = runInNewContext('new Date(0)');
  expect(foreign instanceof Date).toBe(false);
  expect(isDate(foreign)).toBe(true);
  expect(isDate(null) || isDate('x') || isDate({})).toBe(false);
});

test('agrees with the zone itself at every instant', () => {
  const read = new Map(ZONES.map((zone) => [zone, dayInZone(zone)]));
  const asked = new Map(
    ZONES.map((zone) => [
      zone,
      new Intl.DateTimeFormat('en-CA', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' }),
    ]),
  );
  fc.assert(
    fc.property(
      fc.constantFrom(...ZONES),
      fc.integer({ min: Date.UTC(1900, 0, 2), max: Date.UTC(2700, 0, 1) }),
      (zone, instant) => {
        expect(read.get(zone)!(new Date(instant))).toBe(asked.get(zone)!.format(instant));
      },
    ),
    { numRuns: 3000 },
  );
});
