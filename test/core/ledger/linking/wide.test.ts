/** On which day a cell of a wide tab counts. */
import { expect, test } from 'vitest';
import { rowsNotCounted } from '../../../../src/core/ledger/months/network-month.ts';
import { findingsIn, MEMBERS, rules, SAVING, tab } from '../../checks/checked.ts';
import { figuresOf, ledgerOf, on, standingOf } from '../opened.ts';

const RULES = rules(['books.from', 'ม.ค. 2568'], ['contribution.collectionDay', 15], ['pledge.default', 200]);

test('what was paid by one whose own row cannot be read counts on the collection day', () => {
  const members = tab('สมาชิก', 'เลขสมาชิก|ชื่อ|วันสมัคร', ['1', 'สมชาย ใจดี', '1/1/2563'], ['2', 'สมหญิง รักดี', '31/2/2563']);
  const wide = tab('ใบเก็บเงิน', 'เลขสมาชิก|ม.ค. 68|ก.พ. 68', ['1', 200, 200], ['2', 30, 30]);
  const openings = tab('ยอดยกมา', 'ณ วันที่|บัญชี|จำนวนเงิน', ['31/12/2567', 'เงินสด', 1_000]);
  const ledger = ledgerOf(SAVING, members, RULES, wide, openings);
  expect(ledger.groups[0]!.wideCells.map(({ date }) => date)).toEqual([
    '2025-01-15',
    '2025-02-15',
    '2025-01-15',
    '2025-02-15',
  ]);
  expect(figuresOf(ledger, '2025-02')).toMatchObject({
    contributions: { received: 23_000 },
    money: { opening: 123_000, in: 23_000, closing: 146_000 },
  });
});

test('a cell beside a long row that was reversed later counts from the reversal, so that neither day has both', () => {
  const grids = [
    SAVING,
    MEMBERS,
    RULES,
    tab('ใบเก็บเงิน', 'เลขสมาชิก|ม.ค. 68|ก.พ. 68', ['1', 200, 200]),
    tab(
      'รับเงิน',
      'เลขที่|วันที่|เลขสมาชิก|จำนวนเงิน|กลับรายการ',
      ['R1', '10/2/2568', '1', 200, ''],
      ['R2', '10/6/2568', '1', 200, 'R1'],
    ),
  ];
  const ledger = ledgerOf(...grids);
  expect(standingOf(ledger, '1', '2025-02-28')).toMatchObject({ savings: 40_000, covered: 40_000 });
  expect(standingOf(ledger, '1', '2025-06-09')).toMatchObject({ savings: 40_000, covered: 40_000 });
  expect(standingOf(ledger, '1', '2025-06-10')).toMatchObject({ savings: 40_000, covered: 40_000 });
  expect(figuresOf(ledger, '2025-02').contributions?.received).toBe(20_000);
  expect(figuresOf(ledger, '2025-06').contributions?.received).toBe(0);
  const codes = findingsIn(grids, { asOf: '2025-02-28', today: '2025-12-31' }).map(({ code }) => code);
  expect(codes).not.toContain('WIDE_CELLS_AHEAD');
});

test('a cell counts on its collection day where the long row beside it was reversed before', () => {
  const wide = tab('ใบเก็บเงิน', 'เลขสมาชิก|ม.ค. 68', ['1', 200]);
  const receipts = (...more: readonly (readonly string[])[]) =>
    tab(
      'รับเงิน',
      'เลขที่|วันที่|เลขสมาชิก|จำนวนเงิน|กลับรายการ',
      ['R1', '5/1/2568', '1', 200, ''],
      ['R2', '6/1/2568', '1', 200, 'R1'],
      ...more,
    );
  const [cell] = ledgerOf(SAVING, MEMBERS, RULES, wide, receipts()).groups[0]!.wideCells;
  expect(cell?.date).toBe('2025-01-15');
  // Typed anew, the long row stands and the cell is only compared.
  const anew = ledgerOf(SAVING, MEMBERS, RULES, wide, receipts(['R3', '7/1/2568', '1', '200', '']));
  expect(anew.groups[0]!.wideCells).toEqual([]);
});

test('a cell of an unknown member is left out from its collection day on, not before', () => {
  const wide = tab('ใบเก็บเงิน', 'เลขสมาชิก|ม.ค. 68|ก.พ. 68|มี.ค. 68', ['1', 200, 200, 200], ['9', 30, 30, 30]);
  const ledger = ledgerOf(SAVING, MEMBERS, RULES, wide);
  const leftOut = (asOf: string) => rowsNotCounted(ledger, on(asOf)).get('S1');
  expect(leftOut('2025-03-14')).toBe(2);
  expect(leftOut('2025-03-15')).toBe(3);
});

test('a cell beside a long row is that row written twice: it is not money of its own before the day of the row either', () => {
  const ledger = ledgerOf(
    SAVING,
    MEMBERS,
    RULES,
    tab('ใบเก็บเงิน', 'เลขสมาชิก|ม.ค. 68|ก.พ. 68', ['1', 200, 200]),
    tab('รับเงิน', 'วันที่|เลขสมาชิก|จำนวนเงิน', ['27/2/2568', '1', 200]),
  );
  expect(standingOf(ledger, '1', '2025-02-20')).toMatchObject({ savings: 20_000, covered: 20_000, advance: 0 });
  expect(standingOf(ledger, '1', '2025-02-28')).toMatchObject({ savings: 40_000, covered: 40_000 });
});

test('what a wide tab brings forward is of the day before its first month, also of one who has paid only later ones', () => {
  const members = tab('สมาชิก', 'เลขสมาชิก|ชื่อ|วันสมัคร', ['1', 'สมชาย ใจดี', '1/1/2563'], ['2', 'สมหญิง รักดี', '20/2/2568']);
  const alone = tab('ใบเก็บเงิน', 'เลขสมาชิก|ยกมา|ม.ค. 68|ก.พ. 68|มี.ค. 68', ['2', 450, '', '', 200]);
  expect(standingOf(ledgerOf(SAVING, members, RULES, alone), '2', '2025-03-31').savings).toBe(65_000);
  const both = tab(
    'ใบเก็บเงิน',
    'เลขสมาชิก|ยกมา|ม.ค. 68|ก.พ. 68|มี.ค. 68',
    ['1', 900, 200, 200, 200],
    ['2', 450, '', '', 200],
  );
  const other = tab('ใบเก็บเงิน หมู่ 2', 'เลขสมาชิก|ยกมา|ม.ค. 68|ก.พ. 68|มี.ค. 68', ['2', 450, '', '', 200]);
  expect(figuresOf(ledgerOf(SAVING, members, RULES, both), '2025-03').savings).toMatchObject({ closing: 215_000 });
  // Typed on two tabs of the same months, it is of the same day: neither replaces the other.
  const one = tab('ใบเก็บเงิน หมู่ 1', 'เลขสมาชิก|ยกมา|ม.ค. 68|ก.พ. 68|มี.ค. 68', ['1', 900, 200, 200, 200]);
  expect(figuresOf(ledgerOf(SAVING, members, RULES, one, other), '2025-03').savings).toMatchObject({
    closing: 215_000,
  });
});

test('the receipt is the record of its month whatever day is asked: the cell beside it does not count before it either', () => {
  const ledger = ledgerOf(
    SAVING,
    MEMBERS,
    RULES,
    tab('ใบเก็บเงิน', 'เลขสมาชิก|ม.ค. 68|ก.พ. 68', ['1', 200, 200]),
    tab('รับเงิน', 'วันที่|เลขสมาชิก|จำนวนเงิน', ['27/2/2568', '1', 200]),
  );
  expect(standingOf(ledger, '1', '2025-02-20')).toMatchObject({ savings: 20_000, covered: 20_000 });
  expect(standingOf(ledger, '1', '2025-02-27')).toMatchObject({ savings: 40_000, covered: 40_000 });
});

test('a cell that cannot be read is told and left out from its collection day on, not only from the end of its month', () => {
  const wide = tab('ใบเก็บเงิน', 'เลขสมาชิก|ม.ค. 68|ก.พ. 68', ['1', 200, 'ไม่อยู่']);
  const grids = [SAVING, MEMBERS, RULES, wide];
  const ledger = ledgerOf(...grids);
  const codes = (asOf: string) => findingsIn(grids, { asOf, today: '2025-12-31' }).map(({ code }) => code);
  expect(rowsNotCounted(ledger, on('2025-02-14')).get('S1')).toBeUndefined();
  expect(rowsNotCounted(ledger, on('2025-02-15')).get('S1')).toBe(1);
  expect(codes('2025-02-14')).not.toContain('CELL_UNREADABLE');
  expect(codes('2025-02-15')).toContain('CELL_UNREADABLE');
});
