/** The statements are sums over postings: debits = credits, and assets = liabilities + funds + surplus, whatever is typed. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fiscalYear, fiscalYearOf } from '../../../../src/core/ledger/books/fiscal-year.ts';
import { accountSums, addedUp, type Statements, statementsOf } from '../../../../src/core/ledger/books/statements.ts';
import { addDays } from '../../../../src/core/values/calendar.ts';
import type { Grid } from '../../../../src/core/values/cell.ts';
import { rules, tab } from '../../checks/checked.ts';
import { ledgerOf, on, onlyGroup } from '../opened.ts';

const FUND = tab('กลุ่ม', 'รหัสกลุ่ม|ชื่อกลุ่ม|ระบบ', ['V1', 'กองทุนหมู่บ้านหนองบัว', 'กองทุนหมู่บ้าน']);
const MEMBERS = tab('สมาชิก', 'เลขสมาชิก|ชื่อ', ['1', 'สมชาย ใจดี'], ['2', 'สมหญิง รักดี']);
/** The opening entry of a village fund on 31 December 2560. */
const OPENINGS = tab(
  'ยอดยกมา',
  'ณ วันที่|บัญชี|จำนวนเงิน',
  ['31/12/2560', 'เงินสด', 7084],
  ['31/12/2560', 'เงินฝากธนาคาร', 1428252],
  ['31/12/2560', 'ลูกหนี้เงินกู้', 879399],
  ['31/12/2560', 'เงินล้าน', 1000000],
  ['31/12/2560', 'เงินล้าน', 200000],
  ['31/12/2560', 'เงินล้าน', 1000000],
  ['31/12/2560', 'สำรอง', 95400],
  ['31/12/2560', 'กองทุนสวัสดิการ', 11050],
  ['31/12/2560', 'ดอกเบี้ยเงินกู้', 8200],
  ['31/12/2560', 'ดอกเบี้ยธนาคาร', 85],
);

function statements(from: string, to: string, ...grids: readonly Grid[]): Statements {
  return statementsOf(accountSums(onlyGroup(ledgerOf(...grids)), { from: on(from), to: on(to) }));
}

const BAHT = 100;
const lines = (of: readonly { readonly account: string; readonly amount: number }[]): Record<string, number> =>
  Object.fromEntries(of.map(({ account, amount }) => [account, amount / BAHT]));

function balanced({ balanceSheet: of, trialBalance, profitAndLoss }: Statements): void {
  expect(of.totalAssets).toBe(of.totalLiabilities + of.totalFunds + of.surplusBefore + of.surplusOfPeriod);
  expect(trialBalance.debit).toBe(trialBalance.credit);
  expect(profitAndLoss.surplus).toBe(profitAndLoss.totalIncome - profitAndLoss.totalExpense);
}

describe('the opening entry of a village fund', () => {
  test('comes to 2,314,735 on both sides', () => {
    const { balanceSheet, profitAndLoss, trialBalance } = statements('2018-01-01', '2018-12-31', FUND, OPENINGS);
    expect(lines(balanceSheet.assets)).toEqual({ cash: 7084, bank: 1428252, loans: 879399 });
    expect(balanceSheet.totalAssets).toBe(2_314_735 * BAHT);
    expect(lines(balanceSheet.funds)).toEqual({
      'fund.welfare': 11050,
      'fund.reserve': 95400,
      'fund.capital': 2200000,
    });
    expect(balanceSheet.surplusBefore).toBe(8_285 * BAHT);
    expect(balanceSheet.surplusOfPeriod).toBe(0);
    expect(profitAndLoss.surplus).toBe(0);
    expect([trialBalance.debit, trialBalance.credit]).toEqual([2_314_735 * BAHT, 2_314_735 * BAHT]);
  });

  test('leaves out accounts that never moved', () => {
    const { balanceSheet } = statements('2018-01-01', '2018-12-31', FUND, OPENINGS);
    expect(balanceSheet.liabilities).toEqual([]);
  });

  test('is nothing before its day', () => {
    const { balanceSheet, trialBalance } = statements('2017-01-01', '2017-11-30', FUND, OPENINGS);
    expect(balanceSheet.totalAssets).toBe(0);
    expect(trialBalance.lines).toEqual([]);
  });
});

const CASHBOOK = 'วันที่|หมวด|รับ|จ่าย';

test('interest less costs is the profit of the year, and the years before are kept', () => {
  const grids = [
    FUND,
    OPENINGS,
    tab(
      'สมุดเงินสด',
      CASHBOOK,
      ['10/6/2561', 'ดอกเบี้ยธนาคาร', 1200.5, ''],
      ['11/6/2561', 'ค่าประชุม', '', 300.25],
      ['5/3/2562', 'บริจาค', 50, ''],
    ),
  ];
  const first = statements('2018-01-01', '2018-12-31', ...grids);
  expect(first.profitAndLoss).toMatchObject({ totalIncome: 120050, totalExpense: 30025, surplus: 90025 });
  const second = statements('2019-01-01', '2019-12-31', ...grids);
  expect(lines(second.profitAndLoss.income)).toEqual({
    'income.interest': 0,
    'income.bankInterest': 0,
    'income.donation': 50,
  });
  expect(second.balanceSheet).toMatchObject({ surplusBefore: 828500 + 90025, surplusOfPeriod: 5000 });
});

test('opening balances typed anew at the year’s end do not wipe out the year', () => {
  const year = [FUND, OPENINGS, tab('สมุดเงินสด', CASHBOOK, ['31/12/2561', 'บริจาค', 700, ''])];
  const anew = tab('ยอดยกมา 2561', 'ณ วันที่|บัญชี|จำนวนเงิน', ['31/12/2561', 'เงินสด', 7784], ['31/12/2561', 'ค่าหุ้น', 500]);
  const { profitAndLoss, balanceSheet } = statements('2018-01-01', '2018-12-31', ...year, anew);
  expect(profitAndLoss.surplus).toBe(700 * BAHT);
  expect(balanceSheet).toMatchObject({
    totalAssets: 778400,
    surplusOfPeriod: 70000,
    surplusBefore: 778400 - 50000 - 70000,
  });
});

test('a transfer out of the surplus lowers what is kept, and is no expense', () => {
  const grids = [
    FUND,
    OPENINGS,
    tab('โอนบัญชี', 'วันที่|เดบิต|เครดิต|จำนวนเงิน|มติ', ['20/1/2561', 'กำไรสะสม', 'สำรอง', 5000, 'ประชุมใหญ่ 1/2561']),
  ];
  const { profitAndLoss, balanceSheet } = statements('2018-01-01', '2018-12-31', ...grids);
  expect(profitAndLoss.totalExpense).toBe(0);
  expect(balanceSheet.surplusBefore).toBe(3_285 * BAHT);
  expect(lines(balanceSheet.funds)['fund.reserve']).toBe(100_400);
});

describe('a fiscal year', () => {
  const { rules: calendar } = ledgerOf(FUND);
  const { rules: october } = ledgerOf(FUND, rules(['fiscalYear.startMonth', 10]));
  test('is the calendar year, unless a rule says otherwise', () => {
    expect(fiscalYear(calendar, 'V1', 2026)).toEqual({ from: '2026-01-01', to: '2026-12-31' });
  });
  test('goes by the year in which it ends', () => {
    expect(fiscalYear(october, 'V1', 2026)).toEqual({ from: '2025-10-01', to: '2026-09-30' });
    expect(fiscalYearOf(october, 'V1', on('2026-09-30')).to).toBe('2026-09-30');
    expect(fiscalYearOf(october, 'V1', on('2026-10-01')).to).toBe('2027-09-30');
  });
  test('follows the year before it, whenever it begins', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1990, max: 2090 }), (month, year) => {
        const { rules: of } = ledgerOf(FUND, rules(['fiscalYear.startMonth', month]));
        const { from, to } = fiscalYear(of, 'V1', year);
        expect(addDays(fiscalYear(of, 'V1', year - 1).to, 1)).toBe(from);
        expect(fiscalYearOf(of, 'V1', from)).toEqual({ from, to });
        expect(fiscalYearOf(of, 'V1', to)).toEqual({ from, to });
      }),
      { numRuns: 300 },
    );
  });
});

/** Any rows of a saving group, also such as nobody ought to type. */
const ACCOUNT = fc.constantFrom(
  'cash',
  'bank',
  'savings',
  'fund.reserve',
  'surplus',
  'income.other',
  'expense.other',
  'due.to',
);
const DAY = fc
  .integer({ min: 1, max: 28 })
  .chain((day) =>
    fc
      .tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 2567, max: 2569 }))
      .map(([month, year]) => `${day}/${month}/${year}`),
  );
const AMOUNT = fc.integer({ min: 1, max: 9_999_999 }).map((satang) => satang / BAHT);
const CATEGORY = fc.constantFrom('บริจาค', 'ค่าประชุม', 'ฝากธนาคาร', 'ส่งเครือข่าย', 'งานศพรับ', 'อะไรก็ไม่รู้');
const WORKBOOK = fc.record({
  system: fc.constantFrom('สัจจะ', 'วันละบาท', 'กองทุนหมู่บ้าน'),
  receipts: fc.array(fc.tuple(DAY, fc.constantFrom('1', '2'), AMOUNT), { maxLength: 5 }),
  cashbook: fc.array(fc.tuple(DAY, CATEGORY, AMOUNT, fc.boolean()), { maxLength: 6 }),
  transfers: fc.array(fc.tuple(DAY, ACCOUNT, ACCOUNT, AMOUNT), { maxLength: 4 }),
  openings: fc.array(fc.tuple(fc.constantFrom('31/12/2567', '30/6/2568', '31/12/2568'), ACCOUNT, AMOUNT), {
    maxLength: 4,
  }),
});

function gridsOf({
  system,
  receipts,
  cashbook,
  transfers,
  openings,
}: typeof WORKBOOK extends fc.Arbitrary<infer T> ? T : never): Grid[] {
  return [
    tab('กลุ่ม', 'รหัสกลุ่ม|ชื่อกลุ่ม|ระบบ', ['G1', 'บ้านสวน', system]),
    MEMBERS,
    tab('รับเงิน', 'วันที่|เลขสมาชิก|จำนวนเงิน', ...receipts),
    tab(
      'สมุดเงินสด',
      CASHBOOK,
      ...cashbook.map(([day, category, amount, isIn]) => [day, category, isIn ? amount : '', isIn ? '' : amount]),
    ),
    tab('โอนบัญชี', 'วันที่|เดบิต|เครดิต|จำนวนเงิน|มติ', ...transfers.map((row) => [...row, 'มติ 1'])),
    tab('ยอดยกมา', 'ณ วันที่|บัญชี|จำนวนเงิน', ...openings),
  ];
}

test('whatever is typed: debits = credits, assets = liabilities + funds + surplus; and groups add up', () => {
  fc.assert(
    fc.property(WORKBOOK, WORKBOOK, fc.constantFrom('2024-12-31', '2025-06-30', '2025-12-31'), (one, other, to) => {
      const stretch = { from: on('2024-07-01'), to: on(to) };
      const sums = [one, other].map((typed) => accountSums(onlyGroup(ledgerOf(...gridsOf(typed))), stretch));
      const own = sums.map(statementsOf);
      const together = statementsOf(addedUp(sums));
      for (const each of [...own, together]) balanced(each);
      expect(together.balanceSheet.totalAssets).toBe(
        own[0]!.balanceSheet.totalAssets + own[1]!.balanceSheet.totalAssets,
      );
      expect(together.profitAndLoss.surplus).toBe(own[0]!.profitAndLoss.surplus + own[1]!.profitAndLoss.surplus);
    }),
    { numRuns: 1000 },
  );
});
