/** What a member who leaves is paid, how it is posted, and that it can be taken back. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { heldBy } from '../../../../src/core/ledger/books/balances.ts';
import { loanRegister } from '../../../../src/core/ledger/loans/loan-register.ts';
import type { Cell, Grid } from '../../../../src/core/values/cell.ts';
import { GROUP, LENT, loans, MEMBERS, openings, receipts, repayments } from '../../ledger/loans/lending.ts';
import { ledgerOf, on, onlyGroup, standingOf } from '../../ledger/opened.ts';
import { applied, keptAfter } from '../../tables/applied.ts';
import { plan, problemOf } from '../asking.ts';

const ON = '2026-04-20';
const TAKES = { member: '1', on: ON } as const;
const POST = { ...TAKES, post: true, resolution: 'ประชุม 4/2569' } as const;

/** Member 1 has saved 12,000, deposited 3,000 and holds shares of 1,000; he owes 10,500 of L1 and stands for L2. */
const BOOK: readonly Grid[] = [
  GROUP,
  MEMBERS,
  receipts(
    ['5/1/2569', '1', 'เงินสัจจะ', 12000],
    ['5/1/2569', '1', 'เงินฝากพิเศษ', 3000],
    ['5/1/2569', '1', 'ค่าหุ้น', 1000],
    ['5/1/2569', '2', 'เงินสัจจะ', 20000],
  ),
  loans(LENT, ['L2', '3', '10/1/2569', 6000, '12%', 'คงที่', 6, '', '', '1', '']),
  repayments(['1', '10/2/2569', 'L1', 4500, 405]),
].map((tab, at) => ({ ...tab, sheetId: at + 1 }));

/** What is left with member 1 and on his loans. */
function left(grids: readonly Grid[]) {
  const group = onlyGroup(ledgerOf(...grids));
  const member = group.memberByKey.get('1')!;
  const { savings, deposits, shares } = heldBy(group.books(on(ON)), member, on(ON));
  const owed = loanRegister(group, on(ON)).loans.filter(({ loan }) => loan.entry.member === member);
  return { savings, deposits, shares, owed: owed.reduce((sum, { outstanding }) => sum + outstanding, 0) };
}
const NOTHING_LEFT = { savings: 0, deposits: 0, shares: 0, owed: 0 };

describe('what he is paid', () => {
  test('is all that he has, less his loans with interest to that day', () => {
    const { answer, says } = plan('leaving', TAKES, BOOK);
    // Three parts are repaid with their interest; from 10 April a month is begun: 1 % of 10,500.
    expect(answer).toMatchObject({
      savings: 1_200_000,
      deposits: 300_000,
      shares: 100_000,
      loans: [{ loanId: 'L1', principal: 1_050_000, interest: 10_500 }],
      pays: 1_600_000 - 1_060_500,
      guarantees: ['L2 · บุญมี มั่นคง'],
      action: null,
    });
    expect(says.th).toBe('จ่ายให้ สมชาย ใจดี 5,395 บาท');
    const texts = answer.report.blocks.flatMap((block) => (block.kind === 'text' ? block.paragraphs : []));
    expect(texts.map(({ th }) => th).join('\n')).toContain('5,395 บาท (ห้าพันสามร้อยเก้าสิบห้าบาทถ้วน)');
  });
  test('is below 0 where he owes more: then nothing is posted, and a sentence says why', () => {
    const poor = BOOK.map((grid) => (grid.title === 'รับเงิน' ? receipts(['5/1/2569', '1', 'เงินสัจจะ', 1000]) : grid));
    const { answer, says } = plan('leaving', TAKES, poor);
    expect(answer.pays).toBe(100_000 - 1_060_500);
    expect(says.th).toBe('สมชาย ใจดี ยังค้างกลุ่ม 9,605 บาท จึงยังลาออกไม่ได้');
    const refused = problemOf(() => plan('leaving', POST, poor));
    expect([refused.kind, refused.facts['amount']]).toEqual(['leavingOwes', '9,605']);
  });
  test('in a group that gives is nothing, and says that contributions are not paid back', () => {
    const giving: Grid = { ...GROUP, cells: [GROUP.cells[0]!, ['S1', 'น้ำขาว', 'วันละบาท']] };
    const { answer } = plan('leaving', TAKES, [giving, MEMBERS, receipts(['5/1/2569', '1', 'เงินสมทบ', 365])]);
    expect(answer).toMatchObject({ savings: 0, pays: 0 });
    expect(JSON.stringify(answer.report.blocks)).toContain('จึงไม่คืน');
  });
});

describe('posting it', () => {
  test('empties his accounts, closes his loans, ends his membership, and every sum still balances', () => {
    const { changes, answer } = plan('leaving', POST, BOOK);
    const after = applied(BOOK, changes!);
    expect(left(after)).toEqual(NOTHING_LEFT);
    expect(standingOf(ledgerOf(...after), '1', ON)).toMatchObject({ active: false, savings: 0, loansOutstanding: 0 });
    const found = (grids: readonly Grid[]) =>
      plan('check', { asOf: ON, today: ON }, grids).answer.findings.map(({ code, memberId }) => `${code} ${memberId}`);
    expect(found(after).filter((one) => !found(BOOK).includes(one))).toEqual([]);
    // Out: 5,500 drawn; in: 105 of interest. What left the box is what he is paid.
    const money = (grids: readonly Grid[]) => plan('summary', { month: '2026-04', asOf: ON }, grids).answer.groups[0]!;
    expect(money(BOOK).money.closing! - money(after).money.closing!).toBe(answer.pays);
    expect(money(after).loans.interestReceived! - money(BOOK).loans.interestReceived!).toBe(10_500);
    expect(money(after).members.left).toBe(1);
  });
  test('asks the interest of a loan repaid without any, once', () => {
    const repaid = BOOK.map((grid) =>
      grid.title === 'ชำระเงินกู้' ? repayments(['1', '10/3/2569', 'L1', 15000, '']) : grid,
    );
    const { changes, answer } = plan('leaving', POST, repaid);
    // Two months of 150 on 15,000.
    expect(answer).toMatchObject({ loans: [{ loanId: 'L1', principal: 0, interest: 30_000 }], pays: 1_570_000 });
    const after = applied(repaid, changes!);
    expect(left(after)).toEqual(NOTHING_LEFT);
    expect(plan('loan', { loan: 'L1', asOf: '2026-12-31' }, after).answer.settlement.total).toBe(0);
  });
  test('draws from the right accounts whichever tab stands first', () => {
    for (const order of [
      ['ถอนเงินออม', 'โอนบัญชี'],
      ['โอนบัญชี', 'ถอนเงินออม'],
    ]) {
      const empty: readonly Grid[] = order.map((title) =>
        title === 'ถอนเงินออม'
          ? { ...GROUP, title, cells: [['วันที่', 'เลขสมาชิก', 'จำนวนเงิน']] }
          : { ...GROUP, title, cells: [['วันที่', 'เดบิต', 'เครดิต', 'จำนวนเงิน', 'เลขสมาชิก', 'เลขที่สัญญา', 'มติ']] },
      );
      fc.assert(
        fc.property(
          fc.record({
            savings: fc.integer({ min: 1, max: 20_000 }),
            deposits: fc.integer({ min: 0, max: 9_000 }),
            shares: fc.integer({ min: 0, max: 9_000 }),
            repaid: fc.integer({ min: 0, max: 14_999 }),
          }),
          ({ savings, deposits, shares, repaid }) => {
            const rows: readonly (readonly Cell[])[] = [
              ['5/1/2569', '1', 'เงินสัจจะ', savings],
              ['5/1/2569', '1', 'เงินฝากพิเศษ', deposits],
              ['5/1/2569', '1', 'ค่าหุ้น', shares],
            ];
            const grids = [
              ...BOOK.filter(({ title }) => title !== 'รับเงิน' && title !== 'ชำระเงินกู้'),
              receipts(...rows.filter((row) => row[3] !== 0)),
              repayments(...(repaid === 0 ? [] : [['1', '10/2/2569', 'L1', repaid, 150]])),
              ...empty,
            ];
            const { answer } = plan('leaving', TAKES, grids);
            if (answer.pays < 0) return;
            const { changes } = plan('leaving', POST, grids);
            expect(left(applied(grids, changes!))).toEqual(NOTHING_LEFT);
          },
        ),
        { numRuns: 60 },
      );
    }
  });
  test('needs a resolution', () => {
    expect(problemOf(() => plan('leaving', { ...TAKES, post: true }, BOOK)).kind).toBe('resolutionMissing');
  });
  test('twice adds nothing, and says so', () => {
    const after = applied(BOOK, plan('leaving', POST, BOOK).changes!);
    const again = plan('leaving', POST, after);
    expect(again.changes).toBeUndefined();
    expect(again.says.th).toContain('ไว้แล้ว');
  });
  test('is taken back whole by its action', () => {
    const { changes, answer } = plan('leaving', POST, BOOK);
    const after = applied(BOOK, changes!);
    const undone = plan('undo', { action: answer.action! }, after, { kept: () => keptAfter(BOOK, changes!) });
    const back = applied(after, undone.changes!);
    expect(left(back)).toEqual(left(BOOK));
    expect(plan('leaving', TAKES, back).answer).toEqual(plan('leaving', TAKES, BOOK).answer);
  });
  test('is not done inside the opening balances, nor where a balance is below 0, nor for who is gone with nothing', () => {
    const brought = openings(['31/5/2569', 'เงินสัจจะ', '1', '', 100]);
    expect(problemOf(() => plan('leaving', POST, [...BOOK, brought])).kind).toBe('leavingBeforeBooks');
    const gone: Grid = {
      ...MEMBERS,
      cells: [MEMBERS.cells[0]!, ['1', 'สมชาย ใจดี', '1/1/2567', 'ลาออก', '1/2/2569'], ...MEMBERS.cells.slice(2)],
    };
    expect(problemOf(() => plan('leaving', POST, [GROUP, gone])).kind).toBe('leavingDone');
  });
});
