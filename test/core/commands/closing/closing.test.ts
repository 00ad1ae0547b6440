/** A closed month keeps what was reported: whatever is changed later is found, whatever only moves about is not. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Cell, Grid } from '../../../../src/core/values/cell.ts';
import { found, only } from '../../checks/checked.ts';
import { applied } from '../../tables/applied.ts';
import { grid } from '../../tables/workbooks.ts';
import { plan, problemOf } from '../asking.ts';
import { after, BOOK, closed, RECEIPT_HEADER, RECEIPTS, receiptsTab, withTab } from './closing-books.ts';

const CODES = ['CLOSINGS_EDITED', 'CLOSED_MONTH_CHANGED'] as const;
const FEBRUARY = closed(['2026-02']);
const THREE = closed(['2026-01', '2026-02', '2026-03']);
const closings = (grids: readonly Grid[]): Grid => grids.find(({ title }) => title === 'ปิดงวด')!;

/** The receipts with some cells of one row changed. */
function typed(
  grids: readonly Grid[],
  number: string,
  change: (row: readonly Cell[]) => readonly Cell[],
): readonly Grid[] {
  return withTab(grids, receiptsTab(...RECEIPTS.map((row) => (row[0] === number ? change(row) : row))));
}
const with60as90 = (row: readonly Cell[]): readonly Cell[] => row.map((cell) => (cell === 60 ? 90 : cell));

describe('closing', () => {
  test('keeps figures that can be added up by hand', () => {
    // 60 came in in January; in February 30 in cash and 60 in the bank, and 15 went out.
    const { answer } = plan('figures', { month: '2026-02' }, FEBRUARY);
    const { closed: kept, money, state } = answer.groups[0]!;
    expect(kept).toMatchObject({ closedAt: '2026-05-02', closedBy: 'สมศรี', same: true });
    expect(kept!.asReported.money).toMatchObject({ opening: 6000, in: 9000, out: 1500, closing: 13_500, bank: 6000 });
    expect([money.closing, state]).toEqual([13_500, 'sent']);
    expect(plan('figures', { month: '2026-01' }, FEBRUARY).answer.groups[0]!.closed).toBeNull();
  });
  test('writes one row that names nobody, and that only its own chain explains', () => {
    const [header, row, ...more] = closings(FEBRUARY).cells;
    expect(more).toEqual([]);
    const cell = (name: string): Cell => row![header!.indexOf(name)]!;
    expect(cell('แถวตอนปิด')).toBe('r|07|2|6000||2026-02||bank||4;b|20|ค่าประชุม||1500|||||ค1;r|05|1|3000||2026-02||||3');
    expect(cell('ลายมือแถว')).toMatch(/^h([0-9a-f]{8}){3}$/);
    expect(cell('ลายมือก่อนหน้า')).toBe('');
    expect(JSON.stringify(row)).not.toMatch(/สมชาย|สมหญิง/);
  });
  test('is what the month leads on from, and back to once somebody has changed it', () => {
    const nextOf = (grids: readonly Grid[]) => plan('month', { month: '2026-02' }, grids).answer.next;
    expect(nextOf(BOOK).says.th).not.toContain('ปิดงวด');
    expect(nextOf(FEBRUARY)).toMatchObject({ leads: 'summary', says: { th: expect.stringContaining('เดือนนี้เสร็จ') } });
    expect(nextOf(typed(FEBRUARY, '4', with60as90))).toMatchObject({ leads: 'closing' });
  });
  test('goes month by month, in order, once', () => {
    expect(problemOf(() => plan('close', { month: '2026-04', post: true }, FEBRUARY)).words.th).toContain(
      'ต้องปิดเดือนมีนาคม 2569 ก่อน',
    );
    expect(problemOf(() => plan('close', { month: '2026-01', post: true }, FEBRUARY)).kind).toBe('closeTooEarly');
    expect(problemOf(() => plan('close', { month: '2026-05', post: true }, BOOK)).kind).toBe('closeNotOver');
    const again = plan('close', { month: '2026-02', post: true }, FEBRUARY);
    expect(again.changes).toBeUndefined();
    expect(again.answer.closed).toMatchObject({ same: true });
    expect(plan('close', {}, FEBRUARY).answer.month).toBe('2026-03');
  });
  test('closes a month in which nothing happened, and the group has then reported it', () => {
    const april = closed(['2026-04'], THREE);
    const { reported, money } = plan('figures', { month: '2026-04' }, april).answer.groups[0]!;
    expect([reported, money.in, money.closing]).toEqual([true, 0, 16_500]);
    expect(plan('verify', {}, april).answer.holds).toBe(true);
  });
  test('asks for a reason where something is to be mended, and keeps it', () => {
    const bad = withTab(BOOK, receiptsTab(...RECEIPTS, ['6', '9/2/2569', '1', 'สามสิบ', 'ก.พ. 69', '', '']));
    const { answer } = plan('close', { month: '2026-02' }, bad);
    expect([answer.needsReason, answer.checks[0]!.state.th]).toEqual([true, 'ต้องแก้ 1 เรื่อง']);
    expect(problemOf(() => plan('close', { month: '2026-02', post: true }, bad)).kind).toBe('closeReasonMissing');
    const done = after('close', { month: '2026-02', reason: 'รอใบเสร็จ' }, bad);
    expect(plan('verify', {}, done).answer.groups[0]!.months[0]).toMatchObject({ reason: 'รอใบเสร็จ', same: true });
    // What waits is said, but the month is summed up: mended now, it would be another than was closed.
    const { next, steps } = plan('month', { month: '2026-02' }, done).answer;
    expect(next).toMatchObject({ leads: 'summary', says: { th: expect.stringContaining('เดือนนี้เสร็จ') } });
    expect(steps.find(({ step }) => step === 'summary')).toMatchObject({ tone: 'good' });
    expect(steps.find(({ step }) => step === 'check')).toMatchObject({ tone: 'bad' });
  });
  test('is not taken back, but opened again', () => {
    expect(problemOf(() => plan('undo', { action: 'close-12345678' }, FEBRUARY)).kind).toBe('undoIsReopening');
  });
});

describe('what is changed afterwards', () => {
  test('is told cell by cell, with both figures', () => {
    const grids = typed(THREE, '4', with60as90);
    const finding = only('CLOSED_MONTH_CHANGED', grids);
    expect(finding).toMatchObject({ groupId: 'G1', tab: 'ปิดงวด', row: 3, column: 'B' });
    expect(finding.facts).toMatchObject({
      month: '2026-02',
      asReported: 13_500,
      asItStands: 16_500,
      rows: ['รับเงิน 5'],
    });
    const { closed: line } = plan('close', { month: '2026-02' }, grids).answer;
    expect(line!.rows).toMatchObject([
      { kind: 'changed', tab: 'รับเงิน', row: 5, fields: [{ was: { th: '60' }, now: { th: '90' } }] },
    ]);
    const money = line!.figures.find(({ label }) => label.en === 'Money closing');
    expect(money).toMatchObject({ asReported: 13_500, now: 16_500 });
    expect(
      plan(
        'verify',
        {},
        typed(grids, '4', (row) => row),
      ).answer.holds,
    ).toBe(true);
  });
  test('begins the month after with what was reported, what was changed, and the sum', () => {
    const { report } = plan(
      'summary',
      { month: '2026-03', group: 'G1', page: 'group' },
      typed(FEBRUARY, '4', with60as90),
    ).answer;
    const block = report.blocks.find(({ title }) => title?.th === 'เงินยกมา');
    expect(block).toMatchObject({ lines: [{ value: 13_500 }, { value: 3000 }, { value: 16_500 }] });
  });
  test('of an entry added, deleted or moved to another month is told too', () => {
    const added = withTab(FEBRUARY, receiptsTab(...RECEIPTS, ['9', '9/2/2569', '1', 30, '', '', '']));
    const gone = withTab(FEBRUARY, receiptsTab(...RECEIPTS.filter(([number]) => number !== '3')));
    const moved = typed(FEBRUARY, '3', (row) => ['3', '1/3/2569', ...row.slice(2)]);
    const kinds = [added, gone, moved].map((grids) =>
      plan('verify', {}, grids).answer.groups[0]!.months[0]!.rows.map(({ kind }) => kind),
    );
    expect(kinds).toEqual([['added'], ['gone'], ['gone']]);
  });
  test('in a month before the first closing is told once, at the first that it moves', () => {
    const grids = typed(closed(['2026-02', '2026-03']), '1', (row) => row.map((cell) => (cell === 30 ? 35 : cell)));
    expect(found(CODES, grids)).toEqual(['CLOSED_MONTH_CHANGED G1 - ปิดงวด 2B']);
  });
  test('does not tell of payments after the month: they are no change of it', () => {
    const late = withTab(FEBRUARY, receiptsTab(...RECEIPTS, ['8', '10/3/2569', '2', 30, 'มี.ค. 69', '', '']));
    expect(found(CODES, late)).toEqual([]);
    expect(plan('verify', {}, late).answer.holds).toBe(true);
  });
});

describe('the chain of closings', () => {
  const cells = closings(THREE).cells;
  const edited = (rows: readonly (readonly Cell[])[]): readonly string[] =>
    found('CLOSINGS_EDITED', withTab(THREE, grid('ปิดงวด', rows)));
  test('holds as it was written', () => expect(edited(cells)).toEqual([]));
  test.each([
    ['a row was deleted in between', [cells[0]!, cells[1]!, cells[3]!], 3],
    ['the first row was deleted', [cells[0]!, cells[2]!, cells[3]!], 2],
    ['rows were sorted', [cells[0]!, cells[3]!, cells[1]!, cells[2]!], 2],
    [
      'a name was changed',
      cells.map((row, at) => (at === 2 ? row.map((cell) => (cell === 'สมศรี' ? 'สมปอง' : cell)) : row)),
      3,
    ],
    [
      'a figure was changed',
      cells.map((row, at) => (at === 3 ? row.map((cell) => String(cell).replace('16500', '26500')) : row)),
      4,
    ],
    [
      'the copy of a row was changed',
      cells.map((row, at) => (at === 2 ? row.map((cell) => String(cell).replace('|6000|', '|9000|')) : row)),
      3,
    ],
  ])('does not hold where %s', (_, rows, at) => {
    expect(edited(rows)).toEqual([`CLOSINGS_EDITED G1 - ปิดงวด ${at}I`]);
  });
  test('is told by verify, and a month can still be closed, with a reason', () => {
    const broken = withTab(THREE, grid('ปิดงวด', [cells[0]!, cells[1]!, cells[3]!]));
    expect(plan('verify', {}, broken).answer.groups[0]).toMatchObject({
      chain: false,
      edited: { tab: 'ปิดงวด', row: 3 },
    });
    expect(plan('close', { month: '2026-02' }, broken).answer).toMatchObject({ needsReason: true, blocked: null });
  });
});

describe('opening again', () => {
  const TAKES = { month: '2026-02', reason: 'ลงใบเสร็จผิดเดือน', by: 'ประธาน' };
  test('opens also what was closed after it, says so beforehand, and is a row itself', () => {
    expect(plan('reopen', TAKES, THREE).answer.months).toEqual(['2026-03', '2026-02']);
    const open = after('reopen', TAKES, THREE);
    expect(plan('verify', {}, open).answer.groups[0]!.months.map(({ month }) => month)).toEqual(['2026-01']);
    expect(found(CODES, open)).toEqual([]);
    expect(plan('reopen', { ...TAKES, post: true }, open).changes).toBeUndefined();
    // Whatever is changed now is closed as it is then, in the same chain.
    const again = closed(['2026-02', '2026-03'], typed(open, '4', with60as90));
    expect(found(CODES, again)).toEqual([]);
    expect(plan('verify', {}, again).answer).toMatchObject({ holds: true });
  });
  test('asks for a reason and for another name than who closed it', () => {
    const kind = (takes: object): string =>
      problemOf(() => plan('reopen', { ...TAKES, post: true, ...takes }, THREE)).kind;
    expect(kind({ reason: '' })).toBe('reopenReasonMissing');
    expect(kind({ by: null })).toBe('reopenNameMissing');
    expect(kind({ by: ' สมศรี ' })).toBe('reopenSameName');
    expect(kind({ month: '2026-04' })).toBe('notClosed');
  });
});

describe('a correction', () => {
  const TAKES = { tab: 'รับเงิน', row: 5, amount: '90' };
  const made = (takes: object, grids: readonly Grid[]): readonly Grid[] => {
    const { changes } = plan('correct', { ...takes, post: true }, grids);
    return applied(grids, changes!);
  };
  test('stands in the open month: the closed one stays as it was, and the sums are right', () => {
    const { answer } = plan('correct', TAKES, THREE);
    expect(answer).toMatchObject({ month: '2026-02', on: '2026-05-02', action: null });
    const grids = made({ ...TAKES, knownBy: answer.knownBy, reason: 'อ่านผิด' }, THREE);
    const rows = grids.find(({ title }) => title === 'รับเงิน')!.cells.slice(-2);
    expect(rows.map((row) => row.slice(1, 6))).toEqual([
      ['2/5/2569', '2', 60, 'ก.พ. 69', 'ธนาคาร'],
      ['2/5/2569', '2', 90, 'ก.พ. 69', 'ธนาคาร'],
    ]);
    expect([rows[1]![0], rows[0]![6]]).toEqual(['4-1', 'แก้เลขที่ 4: อ่านผิด']);
    expect(plan('verify', {}, grids).answer.holds).toBe(true);
    const { money } = plan('figures', { month: '2026-05', asOf: '2026-05-02' }, grids).answer.groups[0]!;
    expect([money.in, money.closing]).toEqual([3000, 19_500]);
    expect(plan('correct', { ...TAKES, post: true }, grids).changes).toBeUndefined();
  });
  test('is shown in words on its paper, not as it is kept', () => {
    const [table] = plan('correct', TAKES, THREE).answer.report.blocks;
    expect(JSON.stringify(table)).toContain('ก.พ. 69');
    expect(JSON.stringify(table)).not.toMatch(/2026-02|"contribution"|"bank"/);
  });
  test('may only cancel an entry', () => {
    const grids = made({ tab: 'สมุดเงินสด', row: 2, removes: true }, THREE);
    expect(plan('figures', { month: '2026-05', asOf: '2026-05-02' }, grids).answer.groups[0]!.money.out).toBe(-1500);
  });
  test('of a row of an open month, without a number, or of another row by now is refused with what to do', () => {
    const kind = (takes: object, grids: readonly Grid[] = FEBRUARY): string =>
      problemOf(() => plan('correct', { ...TAKES, ...takes, post: true }, grids)).kind;
    expect(kind({ row: 6 })).toBe('correctTypeOver');
    expect(kind({ row: 99 })).toBe('correctGone');
    expect(kind({ knownBy: 'fffffff0' })).toBe('correctGone');
    expect(kind({ amount: '60' })).toBe('correctNothing');
    expect(kind({ amount: 'มาก' })).toBe('figureUnreadable');
    expect(kind({ tab: 'สมาชิก', row: 2 })).toBe('correctByHand');
    const bare = closed(
      ['2026-02'],
      typed(BOOK, '4', (row) => ['', ...row.slice(1)]),
    );
    expect(kind({}, bare)).toBe('correctByHand');
  });
});

describe('a wide tab', () => {
  const wide = (...rows: readonly (readonly Cell[])[]): Grid =>
    grid('ใบเก็บเงิน 2569', [['เลขสมาชิก', 'ชื่อ', 'ม.ค. 69', 'ก.พ. 69', 'มี.ค. 69'], ...rows], { sheetId: 3 });
  const book = (...rows: readonly (readonly Cell[])[]): readonly Grid[] => [BOOK[0]!, BOOK[1]!, wide(...rows)];
  const BEFORE = book(['1', 'สมชาย ใจดี', 30, 30, ''], ['2', 'สมหญิง รักดี', 30, '', '']);
  const DONE = closed(['2026-01', '2026-02'], BEFORE);
  test('filled for a closed month afterwards counts from the first open day', () => {
    const filled = withTab(DONE, wide(['1', 'สมชาย ใจดี', 30, 30, ''], ['2', 'สมหญิง รักดี', 30, 30, '']));
    expect(found(CODES, filled)).toEqual([]);
    const received = (month: string): unknown =>
      plan('figures', { month }, filled).answer.groups[0]!.contributions?.received;
    expect([received('2026-02'), received('2026-03')]).toEqual([3000, 3000]);
    const march = closed(['2026-03'], filled);
    expect(plan('verify', {}, march).answer.holds).toBe(true);
    expect(plan('figures', { month: '2026-03' }, march).answer.groups[0]!.contributions?.received).toBe(3000);
  });
  test('with another amount in a closed cell is a change of the month', () => {
    const changed = withTab(DONE, wide(['1', 'สมชาย ใจดี', 30, 60, ''], ['2', 'สมหญิง รักดี', 30, '', '']));
    expect(plan('verify', {}, changed).answer.groups[0]!.months[0]!.rows).toMatchObject([
      {
        kind: 'changed',
        tab: 'ใบเก็บเงิน 2569',
        row: 2,
        column: 'D',
        fields: [{ was: { th: '30' }, now: { th: '60' } }],
      },
    ]);
  });
});

describe('a month of 6,000 rows', () => {
  test('fits into cells, holds, and finds one changed row of it', () => {
    const people = grid('สมาชิก', [
      ['เลขสมาชิก', 'ชื่อ', 'วันสมัคร'],
      ...Array.from({ length: 6000 }, (_, at) => [String(at + 1), `คน ${at + 1}`, '1/1/2567']),
    ]);
    const rows = Array.from({ length: 6000 }, (_, at): Cell[] => [
      String(at + 1),
      '5/2/2569',
      String(at + 1),
      30,
      'ก.พ. 69',
      '',
      '',
    ]);
    const big = closed(['2026-02'], [BOOK[0]!, people, receiptsTab(...rows)]);
    const { cells } = closings(big);
    expect(cells.length).toBeGreaterThan(2);
    for (const cell of cells.flat()) expect(String(cell).length).toBeLessThanOrEqual(30_000);
    const changed = withTab(
      big,
      receiptsTab(...rows.map((row, at) => (at === 4321 ? [...row.slice(0, 3), 35, ...row.slice(4)] : row))),
    );
    expect(plan('verify', {}, changed).answer.groups[0]!.months[0]!.rows).toMatchObject([
      { row: 4323, fields: [{ was: { th: '30' } }] },
    ]);
  });
});

describe('whatever people do', () => {
  const row = fc.tuple(
    fc.integer({ min: 1, max: 28 }),
    fc.constantFrom('1', '2'),
    fc.integer({ min: 1, max: 500 }),
    fc.constantFrom('เงินสด', 'ธนาคาร'),
    fc.string({ maxLength: 8 }),
  );
  const made = fc.array(row, { minLength: 1, maxLength: 8 });
  const tabOf = (rows: readonly (readonly [number, string, number, string, string])[]): (readonly Cell[])[] =>
    rows.map(([day, member, amount, place, note], at) => [
      `น${at}`,
      `${day}/2/2569`,
      member,
      amount,
      '',
      place,
      `'${note}`,
    ]);
  test('rows in another order, with other notes, columns and titles are the same month', () => {
    fc.assert(
      fc.property(made, fc.infiniteStream(fc.nat()), (rows, chance) => {
        const cells = tabOf(rows);
        const grids = closed(['2026-02'], withTab(BOOK, receiptsTab(...cells)));
        const shuffled = cells
          .map((line) => ({ line, by: chance.next().value }))
          .sort((a, b) => a.by - b.by)
          .map(({ line }) => [...line.slice(0, 6), 'หมายเหตุอื่น'].reverse());
        const tab = { ...grid('เงินสมทบ', [['บันทึก', ''], [...RECEIPT_HEADER].reverse(), ...shuffled]), sheetId: 3 };
        const now = [...grids.filter(({ title }) => title !== 'รับเงิน').reverse(), tab];
        expect(plan('verify', {}, now).answer.holds).toBe(true);
        expect(found(CODES, now)).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });
  test('a changed day, member, amount or place is found, and changed back it is the same', () => {
    fc.assert(
      fc.property(made, fc.nat(), fc.constantFrom(1, 2, 3, 5), (rows, which, column) => {
        const cells = tabOf(rows);
        const grids = closed(['2026-02'], withTab(BOOK, receiptsTab(...cells)));
        const at = which % cells.length;
        const other = (cell: Cell): Cell =>
          column === 1
            ? cell === '28/2/2569'
              ? '1/2/2569'
              : '28/2/2569'
            : column === 2
              ? cell === '1'
                ? '2'
                : '1'
              : column === 3
                ? Number(cell) + 1
                : cell === 'เงินสด'
                  ? 'ธนาคาร'
                  : 'เงินสด';
        const changed = cells.map((line, place) =>
          place === at ? line.map((cell, one) => (one === column ? other(cell) : cell)) : line,
        );
        const now = withTab(grids, receiptsTab(...changed));
        expect(plan('verify', {}, now).answer.holds).toBe(false);
        expect(found('CLOSED_MONTH_CHANGED', now)).toHaveLength(1);
        expect(plan('verify', {}, withTab(now, receiptsTab(...cells))).answer.holds).toBe(true);
      }),
      { numRuns: 40 },
    );
  });
});
