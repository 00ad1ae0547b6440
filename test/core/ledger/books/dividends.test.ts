/** What shares are measured by is what a patient treasurer finds who looks up every member's balance on every day. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  basisShown,
  cutByWeight,
  DIVIDEND_BASES,
  type DividendBasis,
  stakesOf,
} from '../../../../src/core/ledger/books/dividends.ts';
import { yearEndingIn } from '../../../../src/core/ledger/books/fiscal-year.ts';
import type { GroupLedger } from '../../../../src/core/ledger/ledger.ts';
import { addDays, type Day, monthOf } from '../../../../src/core/values/calendar.ts';
import { satang } from '../../../../src/core/values/satang.ts';
import { SAVING, tab } from '../../checks/checked.ts';
import { ledgerOf, on, onlyGroup } from '../opened.ts';

const YEAR = yearEndingIn(on('2025-09-30'));

/** The days on which balances are looked up. */
function daysOf(basis: DividendBasis): readonly Day[] {
  const days: Day[] = [];
  for (let day = YEAR.from; day <= YEAR.to; day = addDays(day, 1)) {
    const endsMonth = monthOf(addDays(day, 1)) !== monthOf(day);
    if (basis === 'AVERAGE_BALANCE' || (basis === 'SHARE_MONTHS' ? endsMonth : day === YEAR.to)) days.push(day);
  }
  return days;
}

/** Savings and shares of each member at the end of each of those days, added up. */
function lookedUp(group: GroupLedger, basis: DividendBasis): Readonly<Record<string, number>> {
  const sums: Record<string, number> = { '1': 0, '2': 0 };
  for (const day of daysOf(basis)) {
    for (const { date, debit, credit, amount, member } of group.books(day).postings) {
      if (member === null || date > day) continue;
      for (const account of ['savings', 'shares']) {
        if (credit === account) sums[member.memberId]! += amount;
        if (debit === account) sums[member.memberId]! -= amount;
      }
    }
  }
  return Object.fromEntries(Object.entries(sums).map(([id, sum]) => [id, Math.max(0, sum)]));
}

const MEMBERS = tab('สมาชิก', 'เลขสมาชิก|ชื่อ', ['1', 'สมชาย ใจดี'], ['2', 'สมหญิง รักดี']);
const WHO = fc.constantFrom('1', '2');
const AMOUNT = fc.integer({ min: 1, max: 99_999 }).map((count) => count / 100);
const DAY = fc
  .tuple(fc.integer({ min: 1, max: 28 }), fc.integer({ min: 1, max: 12 }), fc.constantFrom(2567, 2568))
  .map(([day, month, year]) => `${day}/${month}/${year}`);
const KIND = fc.constantFrom('เงินสัจจะ', 'ค่าหุ้น', 'เงินฝากพิเศษ', 'ค่าปรับ');
const OPENED = fc.constantFrom('30/9/2567', '15/1/2568', '31/3/2568', '30/9/2568');

test('stakes are the balances of every day that counts', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(DAY, WHO, KIND, AMOUNT), { maxLength: 8 }),
      fc.array(fc.tuple(DAY, WHO, AMOUNT), { maxLength: 3 }),
      fc.array(fc.tuple(OPENED, fc.constantFrom('savings', 'shares', 'deposits'), WHO, AMOUNT), { maxLength: 3 }),
      fc.constantFrom(...DIVIDEND_BASES),
      (receipts, withdrawals, openings, basis) => {
        const group = onlyGroup(
          ledgerOf(
            SAVING,
            MEMBERS,
            tab('รับเงิน', 'วันที่|เลขสมาชิก|ประเภท|จำนวนเงิน', ...receipts),
            tab('ถอนเงินออม', 'วันที่|เลขสมาชิก|จำนวนเงิน', ...withdrawals),
            tab('ยอดยกมา', 'ณ วันที่|บัญชี|เลขสมาชิก|จำนวนเงิน', ...openings),
          ),
        );
        const stakes = stakesOf(group, YEAR, basis);
        expect(Object.fromEntries(stakes.map(({ member, weight }) => [member.memberId, weight]))).toEqual(
          lookedUp(group, basis),
        );
      },
    ),
    { numRuns: 1000 },
  );
});

test('a pool is cut whole, more to who has more, and nothing is cut where nobody has a share', () => {
  const WEIGHTS = fc.array(fc.integer({ min: 0, max: 1e12 }), { minLength: 1, maxLength: 40 });
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1e11 }), WEIGHTS, (pool, weights) => {
      const parts = cutByWeight(satang(pool), weights);
      const has = weights.some((weight) => weight > 0);
      expect(parts.reduce((sum, part) => sum + part, 0)).toBe(has ? pool : 0);
      weights.forEach((weight, at) => {
        if (weight === 0) expect(parts[at]).toBe(0);
        weights.forEach((other, to) => {
          if (weight > other) expect(parts[at]).toBeGreaterThanOrEqual(parts[to]!);
        });
      });
    }),
    { numRuns: 1000 },
  );
});

test('a daily balance is shown as the mean of the year’s 365 days', () => {
  expect(basisShown(365 * 120_000, 'AVERAGE_BALANCE', YEAR)).toBe(120_000);
  expect(basisShown(780_000, 'SHARE_MONTHS', YEAR)).toBe(780_000);
});
