/** A mended cell reads as what was offered, nothing else in the workbook is another one, and undo gives back what stood there. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cell, Grid } from '../../../../src/core/values/cell.ts';
import { findingsIn, line, tab } from '../../checks/checked.ts';
import { applied, keptAfter } from '../../tables/applied.ts';
import { book, dateCell, ONE_GROUP } from '../../tables/workbooks.ts';
import { plan, problemOf } from '../asking.ts';
import { closed, RECEIPTS, receiptsTab, withTab } from '../closing/closing-books.ts';

const MEMBERS = tab(
  'สมาชิก',
  'เลขสมาชิก|ชื่อ|สกุล|วันสมัคร|สถานะ',
  ['001', 'สมหญิง', 'ใจงาม', dateCell('2024-01-01'), 'ปกติ'],
  ['042', 'มานะ', 'ดีพร้อม', dateCell('2024-01-01'), ''],
  ['91234', 'ชูใจ', 'เลิศล้ำ', dateCell('2024-01-01'), ''],
);
const receipts = (...rows: readonly (readonly Cell[])[]): Grid =>
  tab('รับเงิน', 'เลขที่ใบเสร็จ|วันที่|เลขสมาชิก|จำนวนเงิน|ที่รับ', ...rows);
const GOOD: readonly Cell[] = ['1', dateCell('2026-03-05'), '001', 30, ''];
const withCell = (at: number, cell: Cell): readonly Cell[] => GOOD.map((one, place) => (place === at ? cell : one));
const START = [ONE_GROUP, { ...MEMBERS, sheetId: 2 }];
const sheet = (...rows: readonly (readonly Cell[])[]): readonly Grid[] => [
  ...START,
  { ...receipts(...rows), sheetId: 3 },
];

interface Place {
  readonly code: string;
  readonly tab: string;
  readonly column: string;
  readonly row?: number;
}

/** Mends what is asked, and gives the workbook before and after. */
function mended(grids: readonly Grid[], place: Place) {
  const preview = plan('mend', place, grids).answer;
  const posted = plan('mend', { ...place, knownBy: preview.knownBy, post: true }, grids);
  const after = applied(grids, posted.changes!);
  return { preview, posted, after, kept: keptAfter(grids, posted.changes!) };
}

/** The addresses of cells that differ. */
function differing(before: readonly Grid[], after: readonly Grid[]): string[] {
  return before.flatMap(({ title, cells }, at) =>
    cells.flatMap((row, down) =>
      row.flatMap((cell, right) => {
        const now = after[at]!.cells[down]![right]!;
        return cell === now || (cell instanceof Date && now instanceof Date && cell.getTime() === now.getTime())
          ? []
          : [`${title} ${String.fromCharCode(65 + right)}${down + 1}`];
      }),
    ),
  );
}

describe('a cell', () => {
  it.each<[string, string, number, Cell, string, string]>([
    ['YEAR_BUDDHIST_IN_DATE_CELL', 'B', 1, dateCell('2569-03-05'), '5/3/2569', '5/3/2026 (พ.ศ. 2569)'],
    ['YEAR_TWO_DIGITS', 'B', 1, dateCell('1969-03-05'), '5/3/1969', '5/3/2026 (พ.ศ. 2569)'],
    ['CELL_UNREADABLE', 'B', 1, '3/25/2569', '3/25/2569', '25/3/2026 (พ.ศ. 2569)'],
    ['CELL_UNREADABLE', 'B', 1, 46_086, '46086', '5/3/2026 (พ.ศ. 2569)'],
    ['CELL_UNREADABLE', 'D', 3, '1 หมื่น', '1 หมื่น', '10,000'],
    ['CELL_UNREADABLE', 'D', 3, 'ประมาณ 30', 'ประมาณ 30', '30'],
    ['ID_ZEROS', 'C', 2, 42, '42', '042'],
    ['MEMBER_BY_NAME', 'C', 2, 'มานะ ดีพร้อม', 'มานะ ดีพร้อม', '042'],
    ['MEMBER_UNKNOWN', 'C', 2, '91235', '91235', '91234'],
  ])(
    'of %s in %s is shown as typed and as it will stand, mended alone, and taken back',
    (code, column, at, cell, was, becomes) => {
      const grids = sheet(GOOD, withCell(at, cell), withCell(0, '3'));
      const place = { code, tab: 'รับเงิน', column, row: 3 };
      const { preview, posted, after, kept } = mended(grids, place);
      expect(preview).toMatchObject({ count: 1, rest: 0, action: null, cells: [{ row: 3, column, was, becomes }] });
      expect(differing(grids, after)).toEqual([`รับเงิน ${column}3`]);
      expect(
        findingsIn(after)
          .map(line)
          .filter((one) => one.startsWith(`${code} `)),
      ).toEqual([]);
      const undone = plan('undo', { action: posted.answer.action }, after, { kept: () => kept });
      expect(differing(applied(after, undone.changes!), grids)).toEqual([]);
      expect(preview.closed).toEqual([]);
      expect(posted.answer.open).toEqual(plan('check', {}, after).answer.open);
    },
  );

  it('with a near word of a choice becomes that word', () => {
    const odd = tab('สมาชิก', 'เลขสมาชิก|ชื่อ|สถานะ', ['001', 'สมหญิง', 'ลาออกก']);
    const { preview } = mended([ONE_GROUP, odd], { code: 'CELL_UNREADABLE', tab: 'สมาชิก', column: 'C', row: 2 });
    expect(preview.cells[0]?.becomes).toBe('ลาออก');
  });

  it.each<[string, number, Cell, string]>([
    ['CELL_UNREADABLE', 3, 'สามสิบ', 'D'],
    ['CELL_UNREADABLE', 1, '31/2/2569', 'B'],
    ['MEMBER_UNKNOWN', 2, '555', 'C'],
    ['YEAR_BUDDHIST_IN_DATE_CELL', 1, dateCell('2569-03-05'), 'B'],
  ])('of which nobody knows what was meant, or that people mean so, is not mended: %s', (code, at, cell, column) => {
    const rows = code === 'YEAR_BUDDHIST_IN_DATE_CELL' ? [withCell(at, cell)] : [GOOD, withCell(at, cell)];
    const place = { code, tab: 'รับเงิน', column, row: rows.length + 1 };
    expect(problemOf(() => plan('mend', place, sheet(...rows))).kind).toBe('mendUnknown');
  });

  it('that is only likely is never mended together with others', () => {
    const grids = sheet(GOOD, withCell(2, '91235'));
    const place = { code: 'MEMBER_UNKNOWN', tab: 'รับเงิน', column: 'C' };
    expect(problemOf(() => plan('mend', place, grids)).kind).toBe('mendUnknown');
  });

  it('that was changed since it was shown is not mended, and what was mended already is said', () => {
    const grids = sheet(GOOD, withCell(3, '1 หมื่น'));
    const place = { code: 'CELL_UNREADABLE', tab: 'รับเงิน', column: 'D' };
    const { preview, after, kept } = mended(grids, place);
    const post = { ...place, knownBy: preview.knownBy, post: true };
    expect(problemOf(() => plan('mend', post, sheet(GOOD, withCell(3, '2 หมื่น')))).kind).toBe('mendChanged');
    expect(problemOf(() => plan('mend', post, after)).kind).toBe('findingGone');
    expect(plan('mend', post, after, { kept: () => kept })).toMatchObject({ answer: { count: 1 } });
    expect(plan('mend', post, after, { kept: () => kept }).changes).toBeUndefined();
  });
});

describe('all alike in a column', () => {
  const cells: readonly (readonly [string, fc.Arbitrary<Cell>])[] = [
    [
      'B',
      fc.constantFrom<Cell>(
        dateCell('2026-03-05'),
        dateCell('2569-03-06'),
        dateCell('1969-03-07'),
        '3/25/2569',
        '5/3/69',
        'x',
      ),
    ],
    ['C', fc.constantFrom<Cell>('001', '042', 42, 1, '1', 'มานะ ดีพร้อม', ' 91234\u00a0', '91235', 'x')],
    ['D', fc.constantFrom<Cell>(30, '30', '๓๐', '1,250.50 บาท', ' 30\u00a0', '1 หมื่น', 'ประมาณ 5', 'x', '', -5)],
  ];
  const rows = fc.array(fc.tuple(...cells.map(([, cell]) => cell)), { minLength: 1, maxLength: 30 });
  const gridsOf = (typed: readonly (readonly Cell[])[]): readonly Grid[] =>
    sheet(GOOD, ...typed.map((row, at) => [`r${at}`, ...row, '']));

  it('are mended as shown and nothing else, keep what they were read as, and come back whole', () => {
    fc.assert(
      fc.property(rows, (typed) => {
        const grids = gridsOf(typed);
        const { items, untidy } = plan('findings', { apart: true }, grids).answer;
        const places = new Map<string, Place>();
        for (const { code, tab: title, column, mend } of items)
          if (mend?.sure && title && column) places.set(`${code}${column}`, { code, tab: title, column });
        for (const { tab: title, column } of untidy)
          places.set(`UNTIDY${column}`, { code: 'UNTIDY', tab: title, column });
        for (const place of places.values()) {
          const { preview, posted, after, kept } = mended(grids, place);
          expect(preview.rest).toBe(0);
          expect(differing(grids, after).sort()).toEqual(
            preview.cells.map(({ row, column }) => `รับเงิน ${column}${row}`).sort(),
          );
          const [before, now] = [book(...grids).receipts, book(...after).receipts];
          const byRow = new Map(now.map((row) => [row.row, row]));
          // A row that was counted is counted still, with the very same amount, day and member.
          for (const row of before) {
            const { memberId, ...same } = byRow.get(row.row)!;
            const { memberId: was, ...read } = row;
            expect(same).toEqual(read);
            if (place.code === 'UNTIDY') expect(memberId).toBe(was);
          }
          const left = plan('findings', { apart: true }, after).answer;
          expect(
            left.items.filter(({ code, column, mend }) => code === place.code && column === place.column && mend?.sure),
          ).toEqual([]);
          const undone = plan('undo', { action: posted.answer.action }, after, { kept: () => kept });
          expect(differing(applied(after, undone.changes!), grids)).toEqual([]);
        }
      }),
      { numRuns: 12 },
    );
  });

  it('are mended as many as one action can take back, and the rest by another press', () => {
    const typed = Array.from({ length: 1_500 }, (_, at) => withCell(3, at % 3 === 0 ? 30 : '๓๐'));
    const place = { code: 'UNTIDY', tab: 'รับเงิน', column: 'D' };
    const { preview, posted, after } = mended(sheet(...typed), place);
    expect(preview.count + preview.rest).toBe(1_000);
    expect(posted.changes?.cells.length).toBeLessThanOrEqual(40);
    expect(plan('mend', place, after).answer.count).toBeGreaterThan(0);
  });
});

describe('in a closed month', () => {
  const months = closed(['2026-01', '2026-02']);
  const before = (typed: readonly Cell[]): readonly Grid[] => withTab(months, receiptsTab(...RECEIPTS, typed));

  it('a mend that leaves what was read says nothing, and one that adds a row names the month', () => {
    const tidied = withTab(
      months,
      receiptsTab(...RECEIPTS.map((row) => row.map((cell) => (cell === 30 ? '๓๐' : cell)))),
    );
    expect(plan('mend', { code: 'UNTIDY', tab: 'รับเงิน', column: 'D' }, tidied).answer.closed).toEqual([]);
    const grids = before(['9', '6/2/2569', '1', '1 พัน', '', '', '']);
    const place = { code: 'CELL_UNREADABLE', tab: 'รับเงิน', column: 'D' };
    expect(plan('mend', place, grids).answer.closed).toEqual(['น้ำขาว ก.พ. 2569']);
  });
});
