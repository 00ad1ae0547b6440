/** What a member keeps in the group: savings, special deposits and shares, in his passbook and beside it. */
import { describe, expect, test } from 'vitest';
import { heldBy } from '../../../../src/core/ledger/books/balances.ts';
import { statementOf } from '../../../../src/core/ledger/books/statement.ts';
import type { Cell, Grid } from '../../../../src/core/values/cell.ts';
import { plan } from '../../commands/asking.ts';
import { grid } from '../../tables/workbooks.ts';
import { GROUP, MEMBERS, openings, receipts, transfers } from '../loans/lending.ts';
import { codesOf, ledgerOf, on, onlyGroup } from '../opened.ts';

const ON = '2026-04-30';
const withdrawals = (...rows: readonly (readonly Cell[])[]): Grid =>
  grid('ถอนเงินออม', [['เลขที่', 'วันที่', 'เลขสมาชิก', 'จำนวนเงิน', 'กลับรายการ'], ...rows]);

/** Lines of member 1 as text, in, out and balance, and what he holds. */
function passbook(...grids: readonly Grid[]) {
  const group = onlyGroup(ledgerOf(GROUP, MEMBERS, ...grids));
  const member = group.memberByKey.get('1')!;
  const lines = statementOf(group, member, on(ON));
  const { savings, deposits, shares } = heldBy(group.books(on(ON)), member, on(ON));
  expect(lines[lines.length - 1]?.balance ?? 0).toBe(savings + deposits);
  return {
    lines: lines.map(({ text, in: paid, out, balance }) => [text.th, paid, out, balance]),
    held: [savings, deposits, shares],
  };
}

const KEPT = receipts(
  ['5/1/2569', '1', 'เงินสัจจะ', 100],
  ['6/1/2569', '1', 'เงินฝากพิเศษ', 500],
  ['7/1/2569', '1', 'ค่าหุ้น', 300],
);

describe('a passbook', () => {
  test('runs over savings and deposits; shares are shown and kept beside it', () => {
    expect(passbook(KEPT)).toEqual({
      lines: [
        ['เงินสัจจะ', 10_000, null, 10_000],
        ['เงินฝากพิเศษ', 50_000, null, 60_000],
        ['ค่าหุ้น', 30_000, null, 60_000],
      ],
      held: [10_000, 50_000, 30_000],
    });
  });
  test('takes a withdrawal from savings first, then deposits, and gives both back when it is taken back', () => {
    expect(passbook(KEPT, withdrawals(['1', '1/2/2569', '1', 250, ''])).held).toEqual([0, 35_000, 30_000]);
    const back = withdrawals(['1', '1/2/2569', '1', 250, ''], ['2', '2/2/2569', '1', 250, '1']);
    expect(passbook(KEPT, back).held).toEqual([10_000, 50_000, 30_000]);
  });
  test('does not grow by what is moved between deposits and savings, and does by shares paid back into savings', () => {
    const moved = (debit: string, credit: string) =>
      passbook(KEPT, transfers(['1', '1/2/2569', debit, credit, 200, '1', '', 'ประชุม 2/2569', '']));
    expect(moved('deposits', 'savings').held).toEqual([30_000, 30_000, 30_000]);
    expect(moved('shares', 'savings').held).toEqual([30_000, 50_000, 10_000]);
  });
  test('begins with what was brought forward; shares among it are paid in, not out', () => {
    const brought = openings(['31/12/2568', 'เงินสัจจะ', '1', '', 1000], ['31/12/2568', 'ค่าหุ้น', '1', '', 200]);
    expect(passbook(brought).lines).toEqual([
      ['ยอดยกมา', 100_000, null, 100_000],
      ['ค่าหุ้น', 20_000, null, 100_000],
    ]);
  });
});

test('the passbook answers shares', () => {
  const { answer } = plan('statement', { member: '1', asOf: ON }, [GROUP, MEMBERS, KEPT]);
  expect([answer.shares, answer.standing.savings, answer.standing.deposits]).toEqual([30_000, 10_000, 50_000]);
});

test('who leaves and comes back keeps one passbook', () => {
  const twice: Grid = {
    ...MEMBERS,
    cells: [
      MEMBERS.cells[0]!,
      ['1', 'สมชาย ใจดี', '1/1/2567', 'ลาออก', '1/2/2569'],
      ['1', 'สมชาย ใจดี', '1/4/2569', '', ''],
    ],
  };
  const ledger = ledgerOf(
    GROUP,
    twice,
    receipts(['5/1/2569', '1', 'เงินสัจจะ', 100], ['5/4/2569', '1', 'เงินสัจจะ', 50]),
    withdrawals(['1', '1/2/2569', '1', 100, '']),
  );
  const group = onlyGroup(ledger);
  expect(group.members).toHaveLength(1);
  expect(codesOf(ledger)).toEqual([]);
  expect(statementOf(group, group.members[0]!, on(ON)).map(({ balance }) => balance)).toEqual([10_000, 0, 5_000]);
});

test('a giving group takes no special deposits and no withdrawals', () => {
  const giving: Grid = { ...GROUP, cells: [GROUP.cells[0]!, ['S1', 'น้ำขาว', 'วันละบาท']] };
  const ledger = ledgerOf(
    giving,
    MEMBERS,
    receipts(['5/1/2569', '1', 'เงินฝากพิเศษ', 500], ['5/1/2569', '1', 'เงินสมทบ', 30]),
    withdrawals(['1', '1/2/2569', '1', 100, '']),
  );
  expect(codesOf(ledger)).toEqual(['FUND_MIXED', 'FUND_MIXED']);
});
