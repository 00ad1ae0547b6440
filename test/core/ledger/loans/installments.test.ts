/** Schedules of loans, with the examples a treasurer can check by hand. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dueBefore, installmentsOf, type LoanTerms } from '../../../../src/core/ledger/loans/installments.ts';
import { dayAt, dayNumber } from '../../../../src/core/values/calendar.ts';
import { satang, total } from '../../../../src/core/values/satang.ts';
import { on } from '../opened.ts';

const terms = (given: Partial<LoanTerms>): LoanTerms => ({
  date: on('2026-01-10'),
  principal: satang(1_500_000),
  rate: 1_200,
  method: 'flat',
  installments: 10,
  everyMonths: 1,
  firstDue: on('2026-02-10'),
  dueDate: null,
  rounding: 'SATANG',
  ...given,
});

const interest = (given: Partial<LoanTerms>): number => total(installmentsOf(terms(given)).map((one) => one.interest));
const days = (given: Partial<LoanTerms>): readonly string[] => installmentsOf(terms(given)).map(({ due }) => due);

describe('interest', () => {
  test('on 15,000 baht at 12 % a year in 10 parts is 1,500 flat', () => {
    expect(interest({ method: 'flat' })).toBe(150_000);
  });
  test('on 15,000 baht at 12 % a year in 10 parts is 825 on what is still owed', () => {
    expect(interest({ method: 'reducing' })).toBe(82_500);
  });
  test('of one month on 12,345 baht is 123.45, or 123 where satang are cut off', () => {
    const one = { principal: satang(1_234_500), installments: 1 };
    expect(interest(one)).toBe(12_345);
    expect(interest({ ...one, rounding: 'FLOOR_BAHT' })).toBe(12_300);
    expect(interest({ ...one, rounding: 'ROUND_BAHT' })).toBe(12_300);
  });
  test('of a loan paid back once after a year is a year’s', () => {
    expect(interest({ installments: 1, firstDue: null, dueDate: on('2027-01-10') })).toBe(180_000);
  });
  test('of the first part is for one month at least', () => {
    expect(interest({ installments: 1, firstDue: on('2026-01-25') })).toBe(15_000);
  });
});

describe('due days', () => {
  test('without a first day begin a month after the contract: 31 January, 28 February, 28 March', () => {
    expect(days({ date: on('2026-01-31'), firstDue: null, installments: 2 })).toEqual(['2026-02-28', '2026-03-28']);
  });
  test('of an explicit 31st are the 31st, else the end of the month', () => {
    expect(days({ firstDue: on('2026-03-31'), installments: 3 })).toEqual(['2026-03-31', '2026-04-30', '2026-05-31']);
  });
  test('every three months are three months apart', () => {
    expect(days({ firstDue: on('2026-11-30'), everyMonths: 3, installments: 3 })).toEqual([
      '2026-11-30',
      '2027-02-28',
      '2027-05-30',
    ]);
  });
});

test('the parts of any loan add up to it, and differ by one satang at most, the early ones larger', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1e9 }), fc.integer({ min: 1, max: 60 }), (principal, installments) => {
      const parts = installmentsOf(terms({ principal: satang(principal), installments })).map((one) => one.principal);
      expect(total(parts)).toBe(principal);
      expect(parts[0]! - parts[parts.length - 1]!).toBeLessThanOrEqual(1);
      for (let place = 1; place < parts.length; place++) expect(parts[place]!).toBeLessThanOrEqual(parts[place - 1]!);
    }),
  );
});

test('interest on what is still owed is never more than flat interest', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 100, max: 1e8 }),
      fc.integer({ min: 1, max: 36 }),
      fc.integer({ min: 0, max: 2_400 }),
      (principal, installments, rate) => {
        const loan = { principal: satang(principal), installments, rate };
        expect(interest({ ...loan, method: 'reducing' })).toBeLessThanOrEqual(interest({ ...loan, method: 'flat' }));
      },
    ),
  );
});

test('what was due before a day is what the schedule says, counted without it', () => {
  const day = fc.integer({ min: dayNumber(on('2024-01-28')), max: dayNumber(on('2029-03-02')) }).map(dayAt);
  fc.assert(
    fc.property(
      fc.record({
        date: day,
        principal: fc.integer({ min: 1, max: 200_000 }).map(satang),
        installments: fc.integer({ min: 1, max: 30 }),
        everyMonths: fc.integer({ min: 1, max: 13 }),
        firstDue: fc.option(day),
      }),
      fc.integer({ min: -1_000, max: 210_000 }),
      day,
      (given, repaid, asOf) => {
        const loan = terms(given);
        let principal = 0;
        const unpaid = installmentsOf(loan).filter((one) => {
          if (one.due >= asOf) return false;
          principal += one.principal;
          return principal > repaid;
        });
        expect(dueBefore(loan, repaid, asOf)).toEqual({
          principal,
          unpaid: unpaid.length,
          oldest: unpaid[0]?.due ?? null,
        });
      },
    ),
    { numRuns: 3_000 },
  );
});
