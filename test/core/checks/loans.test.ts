/** Loans and their repayments. */
import { expect, test } from 'vitest';
import { sentenceOf } from '../../../src/core/checks/catalogue.ts';
import type { Cell, Grid } from '../../../src/core/values/cell.ts';
import { ledgerOf, onlyGroup } from '../ledger/opened.ts';
import { found, MEMBERS, only, rules, SAVING, tab } from './checked.ts';

const loans = (...rows: readonly (readonly Cell[])[]) =>
  tab('สัญญาเงินกู้', 'เลขที่สัญญา|เลขสมาชิก|วันที่ทำสัญญา|ยอดเงินกู้|ดอกเบี้ยต่อปี|วิธีคิดดอกเบี้ย|จำนวนงวด|ผู้ค้ำประกัน 1|ผู้ค้ำประกัน 2', ...rows);
const LOAN = ['L1', '1', '10/1/2569', 6000, '12%', 'คงที่', 6, '2', ''];
const repayments = (...rows: readonly (readonly Cell[])[]) =>
  tab('ชำระเงินกู้', 'เลขที่|วันที่|เลขที่สัญญา|ชำระเงินต้น|กลับรายการ', ...rows);

test('a loan is overdue the day after an installment was due, with its days, amount and guarantors', () => {
  const grids = [SAVING, MEMBERS, loans(LOAN), repayments(['1', '10/2/2569', 'L1', 1000, ''])];
  expect(found('LOAN_OVERDUE', grids, { asOf: '2026-03-10' })).toEqual([]);
  expect(found('LOAN_OVERDUE', grids, { asOf: '2026-03-11' })).toEqual(['LOAN_OVERDUE S1 1 สัญญาเงินกู้ 2A']);
  expect(only('LOAN_OVERDUE', grids, { asOf: '2026-03-11' }).facts).toMatchObject({
    amount: 100000,
    days: 1,
    outstanding: 500000,
    guarantors: ['สมหญิง รักดี'],
  });
});

test('only guarantors who stand for an overdue loan are to be told', () => {
  const told = (first: string, second: string) => {
    const overdue = only('LOAN_OVERDUE', [SAVING, MEMBERS, loans([...LOAN.slice(0, 7), first, second])], {
      asOf: '2026-03-11',
    });
    return [overdue.facts['guarantorCount'], sentenceOf(overdue).en.includes('tell')];
  };
  expect(told('2', '1')).toEqual([1, true]);
  expect(told('1', '99')).toEqual([null, false]);
});

test('a guarantor who is the borrower, is unknown or had left is found at his cell', () => {
  const members = tab('สมาชิก', 'เลขสมาชิก|ชื่อ|วันลาออก', ['1', 'ก', ''], ['2', 'สมหญิง รักดี', ''], ['3', 'ค', '1/1/2569']);
  const grids = [
    SAVING,
    members,
    loans(
      ['L1', '1', '10/1/2569', 6000, '12%', 'คงที่', 6, '1', '99'],
      ['L2', '1', '10/1/2569', 6000, '12%', 'คงที่', 6, 'สมหญิง รักดี', '3'],
    ),
  ];
  expect(found('LOAN_GUARANTOR_INVALID', grids)).toEqual([
    'LOAN_GUARANTOR_INVALID S1 1 สัญญาเงินกู้ 2H',
    'LOAN_GUARANTOR_INVALID S1 1 สัญญาเงินกู้ 2I',
    'LOAN_GUARANTOR_INVALID S1 1 สัญญาเงินกู้ 3I',
  ]);
});

test('limits are looked at only where a rule sets them', () => {
  const receipts = tab('รับเงิน', 'วันที่|เลขสมาชิก|จำนวนเงิน', ['5/1/2569', '1', 1000]);
  const grids = [SAVING, MEMBERS, receipts, loans(LOAN)];
  const codes = ['LOAN_OVER_LIMIT', 'LOAN_RATE_HIGH', 'LOAN_GUARANTORS_MISSING', 'LOAN_TERMS_MISSING'] as const;
  const withRule = (key: string, value: Cell) => found(codes, [...grids, rules([key, value])]);
  expect(found(codes, grids)).toEqual([]);
  expect(withRule('loan.maxAmount', 5000)).toEqual(['LOAN_OVER_LIMIT S1 1 สัญญาเงินกู้ 2D']);
  expect(withRule('loan.maxAmount', 6000)).toEqual([]);
  expect(withRule('loan.maxTimesSavings', 5)).toEqual(['LOAN_OVER_LIMIT S1 1 สัญญาเงินกู้ 2D']);
  expect(withRule('loan.maxTimesSavings', 6)).toEqual([]);
  expect(withRule('loan.rateWarnAbove', '11%')).toEqual(['LOAN_RATE_HIGH S1 1 สัญญาเงินกู้ 2E']);
  expect(withRule('loan.rateWarnAbove', '12%')).toEqual([]);
  expect(withRule('loan.guarantors', 2)).toEqual(['LOAN_GUARANTORS_MISSING S1 1 สัญญาเงินกู้ 2H']);
  expect(withRule('loan.guarantors', 1)).toEqual([]);
});

test('terms are missing only when neither the contract nor a rule row gives them', () => {
  const bare = [SAVING, MEMBERS, loans(['L1', '1', '10/1/2569', 6000, '', '', 6, '', ''])];
  expect(found('LOAN_TERMS_MISSING', bare)).toEqual(['LOAN_TERMS_MISSING S1 1 สัญญาเงินกู้ 2F']);
  expect(found('LOAN_TERMS_MISSING', [...bare, rules(['loan.method', 'flat'])])).toEqual([
    'LOAN_TERMS_MISSING S1 1 สัญญาเงินกู้ 2E',
  ]);
  expect(found('LOAN_TERMS_MISSING', [...bare, rules(['loan.method', 'flat'], ['loan.ratePerYear', '12%'])])).toEqual(
    [],
  );
});

test('missing terms are listed in a whole sentence', () => {
  const bare = [SAVING, MEMBERS, loans(['L1', '1', '10/1/2569', 6000, '', '', 6, '', ''])];
  const said = (...more: readonly Grid[]) => sentenceOf(only('LOAN_TERMS_MISSING', [...bare, ...more])).en;
  expect(said()).toContain('gives no interest method, gives no rate, and no rule does either.');
  expect(said(rules(['loan.method', 'flat']))).toContain('(no. 1) gives no rate, and no rule does either.');
});

test('a rate below 0 and installments below 1 cannot be read; the loan counts without them', () => {
  const grids = [
    SAVING,
    MEMBERS,
    loans(
      ['L1', '1', '10/1/2569', 6000, -5, 'คงที่', 5, '', ''],
      ['L2', '1', '10/1/2569', 6000, 0, 'คงที่', 0, '', ''],
      ['L3', '1', '10/1/2569', 6000, '12%', 'คงที่', '-3', '', ''],
    ),
  ];
  expect(found('CELL_UNREADABLE', grids)).toEqual([
    'CELL_UNREADABLE S1 1 สัญญาเงินกู้ 2E',
    'CELL_UNREADABLE S1 1 สัญญาเงินกู้ 3G',
    'CELL_UNREADABLE S1 1 สัญญาเงินกู้ 4G',
  ]);
  const { loans: counted } = onlyGroup(ledgerOf(...grids));
  expect(counted.map((loan) => [loan.terms().rate, loan.terms().installments])).toEqual([
    [1200, 5],
    [0, 12],
    [1200, 12],
  ]);
});

test('more principal than is outstanding is found; what a reversal gives back counts', () => {
  const grids = [
    SAVING,
    MEMBERS,
    loans(LOAN),
    repayments(
      ['1', '10/2/2569', 'L1', 5000, ''],
      ['2', '11/2/2569', 'L1', 5000, '1'],
      ['3', '12/2/2569', 'L1', 6000, ''],
      ['4', '13/2/2569', 'L1', 1, ''],
    ),
  ];
  expect(found('REPAYMENT_ABOVE_BALANCE', grids)).toEqual(['REPAYMENT_ABOVE_BALANCE S1 1 ชำระเงินกู้ 5D']);
  expect(found('REPAYMENT_ABOVE_BALANCE', grids, { asOf: '2026-02-12' })).toEqual([]);
});

test('a repayment before its loan is of dates out of order, at its own cell', () => {
  const grids = [SAVING, MEMBERS, loans(LOAN), repayments(['1', '9/1/2569', 'L1', 1000, ''])];
  expect(found('DATES_OUT_OF_ORDER', grids)).toEqual(['DATES_OUT_OF_ORDER S1 1 ชำระเงินกู้ 2B']);
  expect(found('LOAN_UNKNOWN', grids)).toEqual([]);
  expect(found('LOAN_UNKNOWN', [SAVING, MEMBERS, loans(LOAN), repayments(['1', '9/2/2569', 'L9', 1000, ''])])).toEqual([
    'LOAN_UNKNOWN S1 - ชำระเงินกู้ 2C',
  ]);
});

test('the limit by savings looks at the savings of the contract’s day, and not before the group has books', () => {
  const receipts = tab(
    'รับเงิน',
    'วันที่|เลขสมาชิก|จำนวนเงิน',
    ['5/1/2569', '1', 1000],
    ['11/1/2569', '1', 5000],
    ['5/1/2569', '2', 9000],
  );
  const limit = rules(['loan.maxTimesSavings', 3]);
  expect(only('LOAN_OVER_LIMIT', [SAVING, MEMBERS, receipts, loans(LOAN), limit]).facts).toMatchObject({
    amount: 600_000,
    limit: 300_000,
    times: 3,
    savings: 100_000,
  });
  const later = tab('ยอดยกมา', 'ณ วันที่|บัญชี|จำนวนเงิน', ['31/3/2569', 'เงินสด', 1000]);
  expect(found('LOAN_OVER_LIMIT', [SAVING, MEMBERS, receipts, loans(LOAN), limit, later])).toEqual([]);
});
