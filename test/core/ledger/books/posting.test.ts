/** How each kind of row moves money: the table of the contract, line by line, and what always balances. */
import { describe, expect, test } from 'vitest';
import { ACCOUNTS, accountNamed, natureOf } from '../../../../src/core/ledger/books/accounts.ts';
import { balanceOf, movedUpTo } from '../../../../src/core/ledger/books/balances.ts';
import type { Ledger } from '../../../../src/core/ledger/ledger.ts';
import type { Grid } from '../../../../src/core/values/cell.ts';
import { GIVING, MEMBERS, rules, SAVING, tab } from '../../checks/checked.ts';
import { codesOf, figuresOf, ledgerOf, on, onlyGroup, standingOf } from '../opened.ts';

const moves = (...grids: readonly Grid[]): readonly string[] =>
  onlyGroup(ledgerOf(...grids))
    .books(on('2026-12-31'))
    .postings.map(({ debit, credit, amount }) => `${debit} ${credit} ${amount}`);

const receipt = (kind: string, place = '') =>
  tab('รับเงิน', 'วันที่|เลขสมาชิก|ประเภท|จำนวนเงิน|ที่รับ', ['5/1/2569', '1', kind, 50, place]);
const cash = (category: string, cameIn: number | '', wentOut: number | '', more: readonly string[] = ['', '', '']) =>
  tab('สมุดเงินสด', 'วันที่|หมวด|รับ|จ่าย|แหล่งทุน|ที่รับ|ไปที่', ['5/1/2569', category, cameIn, wentOut, ...more]);

describe('a receipt', () => {
  test.each([
    ['', 'cash income.contribution 5000'],
    ['ค่าสมัคร', 'cash income.entryFee 5000'],
    ['ค่าปรับ', 'cash income.fine 5000'],
    ['ค่าหุ้น', 'cash shares 5000'],
  ])('of a group that gives: %s', (kind, posting) => {
    expect(moves(GIVING, MEMBERS, receipt(kind))).toEqual([posting]);
  });
  test('of a group that saves is a saving, or a special deposit, also into the bank', () => {
    expect(moves(SAVING, MEMBERS, receipt('', 'ธนาคาร'))).toEqual(['bank savings 5000']);
    expect(moves(SAVING, MEMBERS, receipt('เงินฝากพิเศษ'))).toEqual(['cash deposits 5000']);
  });
  test('of a saving in a group that gives is refused: giving and saving are different things', () => {
    const ledger = ledgerOf(GIVING, MEMBERS, receipt('เงินฝากพิเศษ'));
    expect(codesOf(ledger)).toEqual(['FUND_MIXED']);
    expect(onlyGroup(ledger).books(on('2026-12-31')).postings).toEqual([]);
  });
});

test('a repayment posts principal, interest and fine apart, and of these only what was paid', () => {
  const lent = tab('สัญญาเงินกู้', 'เลขที่สัญญา|เลขสมาชิก|วันที่|ยอดเงินกู้|จำนวนงวด', ['L1', '1', '5/1/2569', 1_000, 10]);
  const repaid = (...parts: readonly (number | '')[]) =>
    moves(
      SAVING,
      MEMBERS,
      lent,
      tab('ชำระเงินกู้', 'วันที่|เลขที่สัญญา|ชำระเงินต้น|ชำระดอกเบี้ย|ค่าปรับ', ['5/2/2569', 'L1', ...parts]),
    ).slice(1);
  expect(repaid(100, 10, 5)).toEqual(['cash loans 10000', 'cash income.interest 1000', 'cash income.fine 500']);
  expect(repaid(100, 10, '')).toEqual(['cash loans 10000', 'cash income.interest 1000']);
  expect(repaid('', '', 5)).toEqual(['cash income.fine 500']);
});

describe('the cash book', () => {
  const GRANTS = tab('เงินอุดหนุน', 'รหัสเงินอุดหนุน|แหล่งทุน|จำนวนเงิน', ['GR1', 'พอช.', 100_000]);
  test.each([
    ['ดอกเบี้ยธนาคาร', 50, '' as const, 'cash income.bankInterest 5000'],
    ['meeting', '' as const, 50, 'expense.meeting cash 5000'],
    ['ส่งเครือข่าย', '' as const, 50, 'due.network cash 5000'],
    ['ค่าบำรุงเครือข่าย', '' as const, 50, 'expense.network cash 5000'],
    ['ค่าบำรุงเครือข่าย', 50, '' as const, 'cash income.fromGroups 5000'],
    ['งานศพรับ', 50, '' as const, 'cash due.to 5000'],
    ['ฝากธนาคาร', '' as const, 50, 'bank cash 5000'],
    ['ฝากธนาคาร', 50, '' as const, 'bank cash 5000'],
    ['ถอนธนาคาร', 50, '' as const, 'cash bank 5000'],
    ['ของแปลก', '' as const, 50, 'expense.other cash 5000'],
  ])('%s in %s out %s', (category, cameIn, wentOut, posting) => {
    expect(moves(GIVING, cash(category, cameIn, wentOut))).toEqual([posting]);
  });
  test('an unknown category is counted, and a person must look', () => {
    expect(codesOf(ledgerOf(GIVING, cash('ของแปลก', '', 50)))).toEqual(['CATEGORY_UNKNOWN']);
  });
  test('from a grant is owed to its purpose, and its spending is both an expense and a use of the grant', () => {
    expect(moves(GIVING, GRANTS, cash('บริจาค', 50, '', ['GR1', '', '']))).toEqual(['cash fund.grant 5000']);
    expect(moves(GIVING, GRANTS, cash('ค่าประชุม', '', 50, ['GR1', '', '']))).toEqual([
      'expense.meeting cash 5000',
      'fund.grant income.grantUsed 5000',
    ]);
  });
  test('moves to a place of the group’s own', () => {
    const places = tab('ที่เก็บเงิน', 'ที่เก็บเงิน|ชนิด', ['สลาก ธกส.', 'เงินลงทุน']);
    expect(moves(GIVING, places, cash('ฝากธนาคาร', '', 50, ['', '', 'สลาก ธกส.']))).toEqual(['invest cash 5000']);
  });
});

describe('a withdrawal', () => {
  const taken = (amount: number) =>
    ledgerOf(
      SAVING,
      MEMBERS,
      tab('รับเงิน', 'วันที่|เลขสมาชิก|ประเภท|จำนวนเงิน', ['5/1/2569', '1', '', 100], ['6/1/2569', '1', 'เงินฝากพิเศษ', 40]),
      tab('ถอนเงินออม', 'วันที่|เลขสมาชิก|จำนวนเงิน', ['7/1/2569', '1', amount]),
    );
  test('takes from savings first, then from special deposits', () => {
    expect(standingOf(taken(120), '1', '2026-01-31')).toMatchObject({ savings: 0, deposits: 2_000 });
  });
  test('above both takes the rest from savings, which goes below 0', () => {
    expect(standingOf(taken(150), '1', '2026-01-31')).toMatchObject({ savings: -1_000, deposits: 0 });
  });
});

describe('opening balances', () => {
  const opening = tab(
    'ยอดยกมา',
    'ณ วันที่|บัญชี|จำนวนเงิน',
    ['15/1/2569', 'เงินสด', 1_000],
    ['15/1/2569', 'fund.capital', 400],
  );
  const ledger = ledgerOf(
    GIVING,
    MEMBERS,
    opening,
    tab('รับเงิน', 'วันที่|เลขสมาชิก|จำนวนเงิน', ['15/1/2569', '1', 30], ['16/1/2569', '2', 30]),
  );
  test('hold at the end of their day and are neither in nor out; rows up to that day are inside them', () => {
    expect(figuresOf(ledger, '2026-01').money).toMatchObject({ opening: 100_000, in: 3_000, closing: 103_000 });
    expect(figuresOf(ledger, '2026-01').contributions?.received).toBe(6_000);
  });
  test('stand against the surplus', () => {
    const moved = movedUpTo(onlyGroup(ledger).books(on('2026-01-15')), on('2026-01-15'));
    expect(balanceOf(moved, 'surplus')).toBe(60_000);
  });
  test('leave a group without accounts before their day', () => {
    expect(figuresOf(ledger, '2025-12').money).toMatchObject({ opening: 0, closing: 0 });
  });
});

describe('loans', () => {
  const LOAN = tab('สัญญาเงินกู้', 'เลขที่สัญญา|เลขสมาชิก|วันที่ทำสัญญา|ยอดเงินกู้|จำนวนงวด|งวดแรก|ดอกเบี้ยต่อปี|วิธีคิดดอกเบี้ย', [
    'L1',
    '1',
    '10/1/2569',
    6_000,
    6,
    '10/2/2569',
    12,
    'คงที่',
  ]);
  const repaid = tab('ชำระเงินกู้', 'วันที่|เลขที่สัญญา|ชำระเงินต้น|ชำระดอกเบี้ย|ค่าปรับ', ['10/2/2569', 'L1', 1_000, 60, 5]);
  test('are paid out and repaid in parts', () => {
    expect(moves(SAVING, MEMBERS, LOAN, repaid)).toEqual([
      'loans cash 600000',
      'cash loans 100000',
      'cash income.interest 6000',
      'cash income.fine 500',
    ]);
  });
  test('are not overdue on the due day, and are the day after', () => {
    const ledger = ledgerOf(SAVING, MEMBERS, LOAN, repaid);
    expect(figuresOf(ledger, '2026-03', '2026-03-10').loans).toMatchObject({
      outstanding: 500_000,
      overdue: 0,
      overdueLoans: 0,
    });
    expect(figuresOf(ledger, '2026-03', '2026-03-11').loans).toMatchObject({
      overdue: 100_000,
      overdueLoans: 1,
      par30: 0,
    });
    expect(figuresOf(ledger, '2026-04', '2026-04-10').loans).toMatchObject({
      overdue: 100_000,
      par30: 1,
      par30Amount: 500_000,
    });
  });
  test('from before the books owe what was brought forward', () => {
    const opening = tab('ยอดยกมา', 'ณ วันที่|บัญชี|เลขที่สัญญา|จำนวนเงิน', ['31/1/2569', 'loans', 'L1', 4_500]);
    const ledger = ledgerOf(SAVING, MEMBERS, LOAN, repaid, opening);
    expect(figuresOf(ledger, '2026-02').loans).toMatchObject({
      outstanding: 350_000,
      overdue: 0,
      principalRepaid: 100_000,
    });
  });
  test('that are unknown keep their repayment out of sums', () => {
    const ledger = ledgerOf(SAVING, MEMBERS, repaid);
    expect(codesOf(ledger)).toEqual(['LOAN_UNKNOWN']);
    expect(ledger.dropped).toHaveLength(1);
  });
});

/** Assets = liabilities + funds + what was earned, whatever is typed. */
function equationHolds(ledger: Ledger, day: string): void {
  for (const group of ledger.groups) {
    const moved = movedUpTo(group.books(on(day)), on(day));
    const sum = (natures: readonly string[]): number =>
      Object.keys(ACCOUNTS)
        .map((id) => accountNamed(id)!)
        .filter((account) => natures.includes(natureOf(account)))
        .reduce((total, account) => total + balanceOf(moved, account), 0);
    expect(sum(['asset', 'expense'])).toBe(sum(['liability', 'fund', 'income']));
  }
}

test('debits equal credits for a month of every kind of row', () => {
  const ledger = ledgerOf(
    SAVING,
    MEMBERS,
    receipt(''),
    cash('ค่าประชุม', '', 12.34),
    tab('โอนบัญชี', 'วันที่|เดบิต|เครดิต|จำนวนเงิน|มติ', ['6/1/2569', 'surplus', 'fund.welfare', 10, '1/2569']),
    tab('เบิกสวัสดิการ', 'วันเกิดเหตุ|เลขสมาชิก|สวัสดิการ|จำนวนเงิน', ['6/1/2569', '1', 'นอนโรงพยาบาล', 100]),
  );
  equationHolds(ledger, '2026-01-31');
  expect(figuresOf(ledger, '2026-01')).toMatchObject({
    welfare: { claims: 1, paid: 10_000 },
    result: { income: 0, expense: 11_234, surplus: -11_234 },
    money: { in: 5_000, out: 11_234 },
  });
});

test('a cash book that repeats the registers moves nothing by the rows that stand for them, and the rest by its own', () => {
  const receipts = tab('รับเงิน', 'วันที่|เลขสมาชิก|จำนวนเงิน', ['5/1/2569', '1', 300]);
  const book = tab('สมุดเงินสด', 'วันที่|หมวด|รับ', ['5/1/2569', 'เงินสมทบ', 300], ['6/1/2569', 'บริจาค', 50]);
  const repeating = ledgerOf(GIVING, MEMBERS, receipts, book, rules(['cashbook.holds', 'all']));
  expect(figuresOf(repeating, '2026-01').money).toMatchObject({ in: 35_000, closing: 35_000 });
  // Without the rule it is money of its own, of a category that nobody knows.
  expect(figuresOf(ledgerOf(GIVING, MEMBERS, receipts, book), '2026-01').money.in).toBe(65_000);
});
