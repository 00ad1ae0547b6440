/** A collection day: who owes what, what entries come to, and that what is recorded is what was shown. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CollectEntry } from '../../../../src/core/commands/answers/collection.ts';
import type { Cell, Grid } from '../../../../src/core/values/cell.ts';
import { MEMBERS as TWO, tab } from '../../checks/checked.ts';
import { figuresOf, ledgerOf, on, onlyGroup, standingOf } from '../../ledger/opened.ts';
import { applied, keptAfter } from '../../tables/applied.ts';
import { plan, problemOf } from '../asking.ts';

const GROUP = tab('กลุ่ม', 'รหัสกลุ่ม|ชื่อกลุ่ม|ระบบ', ['G1', 'น้ำขาว', 'วันละบาท']);
const SAVERS = tab('กลุ่ม', 'รหัสกลุ่ม|ชื่อกลุ่ม|ระบบ', ['G1', 'โนนงาม', 'สัจจะ']);
const MEMBERS = tab(
  'สมาชิก',
  'เลขสมาชิก|ชื่อ|วันสมัคร|ผู้ส่งแทน|วันพ้นสภาพ',
  ['001', 'สมชาย ใจดี', '1/1/2567', '', ''],
  ['002', 'สมหญิง รักดี', '1/1/2567', '001', ''],
  ['003', 'บุญมี มั่นคง', '1/1/2567', '', ''],
  ['004', 'ทองดี ลาแล้ว', '1/1/2567', '', '1/3/2569'],
);
const RECEIPTS = tab(
  'รับเงิน',
  'เล่มที่|เลขที่|วันที่|เลขสมาชิก|จำนวนเงิน|งวด|ถึงงวด',
  ['3', '043', '20/1/2569', '001', 30, 'ม.ค. 69', ''],
  ['3', '044', '20/1/2569', '002', 30, 'ม.ค. 69', ''],
  ['3', '045', '20/2/2569', '003', 60, 'ม.ค. 69', 'ก.พ. 69'],
);
const numbered = (...grids: readonly Grid[]): readonly Grid[] =>
  grids.map((grid, at) => ({ ...grid, sheetId: at + 1 }));
const BOOK = numbered(GROUP, MEMBERS, RECEIPTS);
/** A Tuesday on which the treasurer sits: February and March are open of 001 and 002, March of 003. */
const DAY = '2026-03-17';
const TAKES = { date: DAY, today: DAY } as const;
const KEY = 'aaaaaa1';
const entry = (memberId: string, amount: number | string, more: Partial<CollectEntry> = {}): CollectEntry => ({
  memberId,
  amount,
  ...more,
});
const posts = (entries: readonly CollectEntry[], more: object = {}) => ({
  ...TAKES,
  key: KEY,
  entries,
  post: true,
  ...more,
});
const refusal = (takes: object): string => problemOf(() => plan('collect', takes, BOOK)).kind;
const rowsOf = (grids: readonly Grid[], title = 'รับเงิน'): readonly (readonly Cell[])[] =>
  grids.find((grid) => grid.title === title)!.cells;
const collected = (
  entries: readonly CollectEntry[],
  grids: readonly Grid[] = BOOK,
  more: object = {},
): readonly Grid[] => applied(grids, plan('collect', posts(entries, more), grids).changes!);

describe('who owes what on a day', () => {
  test('is told with the months by name, who pays for whom, and the number that comes next', () => {
    const { answer, says } = plan('collection', TAKES, BOOK);
    expect(
      answer.members.map(({ memberId, due, arrears, months }) => [
        memberId,
        due,
        arrears,
        months.map(({ month }) => month),
      ]),
    ).toEqual([
      ['001', 3000, 3000, ['2026-02', '2026-03']],
      ['002', 3000, 3000, ['2026-02', '2026-03']],
      ['003', 3000, 0, ['2026-03']],
    ]);
    expect(answer.members[1]!.payer).toEqual({ memberId: '001', name: 'สมชาย ใจดี' });
    expect(answer.numbers).toEqual({ book: '3', next: '046' });
    expect(answer.money).toEqual({ cash: 12_000, bank: 0 });
    expect(says.th).toBe('ต้องเก็บ 3 คน รวม 150 บาท');
  });
  test('is the month itself where nothing was ever collected', () => {
    const { answer } = plan('collection', TAKES, numbered(GROUP, TWO));
    expect(answer.members.map(({ due, arrears }) => [due, arrears])).toEqual([
      [3000, 0],
      [3000, 0],
    ]);
  });
  test('asks one who pays by the quarter for all of it in its last month, and not before', () => {
    const quarterly = tab(
      'สมาชิก',
      'เลขสมาชิก|ชื่อ|วันสมัคร|แบบส่ง',
      ['001', 'ก', '1/1/2567', 'ราย 3 เดือน'],
      ['002', 'ข', '1/1/2567', ''],
    );
    const book = numbered(GROUP, quarterly, tab('รับเงิน', 'วันที่|เลขสมาชิก|จำนวนเงิน', ['20/1/2569', '002', 30]));
    const dueOn = (date: string) => plan('collection', { date, today: date }, book).answer.members[0]!;
    expect(dueOn('2026-02-17')).toMatchObject({ due: 0, arrears: 0 });
    expect(dueOn('2026-03-17')).toMatchObject({ due: 9000, arrears: 0 });
    expect(dueOn('2026-04-17')).toMatchObject({ due: 0, arrears: 9000 });
  });
  test('comes with a sheet to fill in by hand: months that are paid, and what is still to pay', () => {
    const { sheet } = plan('collection', { ...TAKES, sheet: true }, BOOK).answer;
    const [table] = sheet!.blocks;
    expect(
      table?.kind === 'table' &&
        table.rows.map(({ cells }) => [cells[0], cells[2], cells[3], cells[4], cells[14], cells[15]]),
    ).toEqual([
      ['001', 3000, '', '', 3000, 6000],
      ['002', 3000, '', '', 3000, 6000],
      ['003', 3000, 3000, '', 6000, 3000],
      [{ th: 'รวม', en: 'Total' }, '', '', '', '', 15_000],
    ]);
  });
});

describe('entries', () => {
  test('for more months than they pay say how far they do not reach', () => {
    const named = (amount: number) =>
      plan(
        'collect',
        { ...TAKES, key: KEY, entries: [{ memberId: '003', amount, coverFrom: '2026-03', coverTo: '2026-05' }] },
        BOOK,
      ).answer.lines[0]!.says;
    expect(named(30)?.th).toBe('เงินนี้ไม่พอถึงงวด พฤษภาคม 2569');
    expect(named(90)).toBeNull();
  });
  test('that are none, with a count, are said as a count and not as nothing', () => {
    const { says } = plan('collect', { ...TAKES, key: KEY, entries: [], count: { cash: '120' }, post: true }, BOOK);
    expect(says.th).toBe('บันทึกว่านับเงินสดได้ 120 บาท');
  });
  test('are shown with the months that they pay before anything is written', () => {
    const { answer, changes } = plan(
      'collect',
      { ...TAKES, key: KEY, entries: [entry('001', 60), entry('3', '100')] },
      BOOK,
    );
    expect(changes).toBeUndefined();
    expect(answer).toMatchObject({ posted: false, total: 16_000, cash: 16_000, wrong: 0 });
    expect(
      answer.lines.map(({ receiptId, covers, over }) => [
        receiptId,
        covers.map(({ month, amount }) => [month, amount]),
        over,
      ]),
    ).toEqual([
      [
        '046',
        [
          ['2026-02', 3000],
          ['2026-03', 3000],
        ],
        0,
      ],
      [
        '047',
        [
          ['2026-03', 3000],
          ['2026-04', 3000],
          ['2026-05', 3000],
          ['2026-06', 1000],
        ],
        0,
      ],
    ]);
  });
  test('are each told what is wrong with them, and then none is recorded', () => {
    const entries = [
      entry('001', 30),
      entry('009', 30),
      entry('004', 30),
      entry('002', 0),
      entry('002', 'สามสิบ'),
      entry('003', 30, { kind: 'deposit' }),
      entry('003', 30, { coverFrom: 'มี.ค. 69', coverTo: 'ก.พ. 69' }),
      entry('003', 30, { receiptId: '045' }),
    ];
    const { answer } = plan('collect', { ...TAKES, key: KEY, entries }, BOOK);
    expect(answer.lines.map(({ wrong }) => wrong?.th.split(' ')[0] ?? null)).toEqual([
      null,
      'ไม่พบสมาชิก',
      'ไม่ได้เป็นสมาชิกแล้วตั้งแต่',
      'จำนวนเงินต้องมากกว่า',
      'อ่านจำนวนเงินไม่ออก',
      'กลุ่มวันละบาทไม่รับเงินฝาก',
      'งวดสุดท้ายอยู่ก่อนงวดแรก',
      'เลขที่',
    ]);
    expect(answer.receipts).toBeNull();
    expect(refusal(posts(entries))).toBe('collectWrong');
  });
  test('are refused on a day to come, and with a count that cannot be read', () => {
    expect(refusal({ ...posts([entry('001', 30)]), today: '2026-03-16' })).toBe('collectAhead');
    expect(refusal(posts([], { count: { cash: 'มาก' } }))).toBe('countUnreadable');
    expect(refusal(posts([]))).toBe('collectNothing');
    const both = { cash: 1, countedBy: 'สมศรี', witness: 'สมศรี' };
    expect(refusal(posts([], { count: both }))).toBe('witnessIsCounter');
  });
  test('that do not fit their months are said, not refused', () => {
    const [more, again] = [
      plan(
        'collect',
        { ...TAKES, key: KEY, entries: [entry('001', 90, { coverFrom: 'ก.พ. 69', coverTo: 'มี.ค. 69' })] },
        BOOK,
      ),
      plan('collect', { ...TAKES, key: 'bbbbbb2', entries: [entry('001', 30)] }, collected([entry('001', 60)])),
    ].map(({ answer }) => answer.lines[0]!);
    expect(more!.says?.th).toBe('เกินงวดที่ระบุ 30 บาท');
    expect(again!.says?.th).toBe('วันนี้รับจากคนนี้แล้ว 60 บาท (เลขที่ 046)');
    expect([more!.wrong, again!.wrong]).toEqual([null, null]);
  });
});

describe('what is recorded', () => {
  const ENTRIES = [
    entry('001', 60, { slip: 1, payer: 'สมชาย ใจดี' }),
    entry('002', 60, { slip: 1, payer: 'สมชาย ใจดี' }),
    entry('003', 30, { place: 'bank' }),
    entry('003', 20, { kind: 'fine' }),
  ];
  test('stands below the rest with its numbers, of which one slip has one, and with its months in the tab’s own columns', () => {
    const count = { cash: 260, countedBy: 'สมศรี', witness: 'บุญมี' };
    const grids = collected(ENTRIES, BOOK, { count });
    expect(
      rowsOf(grids)
        .slice(4)
        .map((row) => row.slice(0, 7)),
    ).toEqual([
      ['3', '046', '17/3/2569', '001', 60, 'ก.พ. 69', 'มี.ค. 69'],
      ['3', '046', '17/3/2569', '002', 60, 'ก.พ. 69', 'มี.ค. 69'],
      ['3', '047', '17/3/2569', '003', 30, 'มี.ค. 69', ''],
      ['3', '048', '17/3/2569', '003', 20, '', ''],
    ]);
    expect(rowsOf(grids, 'นับเงิน')[1]).toContain(260);
    const { answer } = plan('collection', TAKES, grids);
    // 120 stood in the box; 140 in cash and 30 in the bank came.
    expect(answer).toMatchObject({
      money: { cash: 26_000, bank: 3000 },
      collected: { receipts: 4, amount: 17_000, cash: 14_000 },
      lastCount: { date: DAY, cash: 26_000, bank: null },
      numbers: { book: '3', next: '049' },
    });
    expect(answer.members.map(({ due, arrears }) => due + arrears)).toEqual([0, 0, 0]);
  });
  test('stands there once, however often it is asked for, and is taken back whole', () => {
    const first = plan('collect', posts(ENTRIES), BOOK);
    const grids = applied(BOOK, first.changes!);
    const again = plan('collect', posts(ENTRIES), grids);
    expect(again.changes).toBeUndefined();
    expect(again.answer).toMatchObject({ posted: true, already: true, total: 17_000 });
    expect(again.answer.lines.map(({ receiptId }) => receiptId)).toEqual(['046', '046', '047', '048']);
    const { action } = first.answer;
    const back = plan('undo', { action: action! }, grids, { kept: () => keptAfter(BOOK, first.changes!) });
    expect(
      rowsOf(applied(grids, back.changes!))
        .slice(0, 4)
        .map((row) => row.slice(0, 7)),
    ).toEqual(rowsOf(BOOK));
  });
  test('goes on behind what somebody else has recorded meanwhile', () => {
    const grids = collected([entry('002', 30)], collected([entry('001', 60)]), { key: 'another1' });
    expect(
      rowsOf(grids)
        .slice(4)
        .map((row) => row[1]),
    ).toEqual(['046', '047']);
  });
  test('takes numbers written by hand, or none', () => {
    const typed = collected([entry('001', 60, { receiptId: '101' }), entry('002', 60)], BOOK, {
      numbers: 'typed',
      book: '4',
    });
    expect(
      rowsOf(typed)
        .slice(4)
        .map((row) => row.slice(0, 2)),
    ).toEqual([
      ['4', '101'],
      ['', ''],
    ]);
    const from = collected([entry('001', 60), entry('002', 60)], BOOK, { book: '4', from: '007' });
    expect(
      rowsOf(from)
        .slice(4)
        .map((row) => row.slice(0, 2)),
    ).toEqual([
      ['4', '007'],
      ['4', '008'],
    ]);
  });
  test('hands out a receipt with each line, its months, and the sum in words', () => {
    const { receipts } = plan('collect', posts(ENTRIES), BOOK).answer;
    expect(receipts!.blocks).toHaveLength(3);
    const [slip] = receipts!.blocks;
    if (slip?.kind !== 'table') throw new Error('no slip');
    expect(slip.title.th).toBe('ใบเสร็จรับเงิน เล่มที่ 3 เลขที่ 046');
    expect(slip.slip!.head.map(({ th }) => th)).toContain('ได้รับเงินจาก สมชาย ใจดี');
    expect(slip.rows.map(({ cells }) => (cells[0] as { th: string }).th)).toEqual([
      'สมชาย ใจดี (001) · เงินสมทบ ก.พ. 69 – มี.ค. 69 (2 งวด)',
      'สมหญิง รักดี (002) · เงินสมทบ ก.พ. 69 – มี.ค. 69 (2 งวด)',
      'รวม (หนึ่งร้อยยี่สิบบาทถ้วน)',
    ]);
  });
});

describe('a group that keeps a cell a month', () => {
  const WIDE = numbered(
    SAVERS,
    tab(
      'สมุดสัจจะ 2569',
      'เลขที่|ชื่อ|สัจจะ|ม.ค. 69|ก.พ. 69|มี.ค. 69|เม.ย. 69',
      ['001', 'สมชาย ใจดี', 100, 100, '', '', ''],
      ['002', 'สมหญิง รักดี', 50, 50, 50, 20, ''],
      ['003', 'บุญมี มั่นคง', 50, 50, 'ขาด', '', ''],
    ),
  );
  const title = 'สมุดสัจจะ 2569';
  test('has its cells filled, the oldest first, and none of the money counts twice', () => {
    const ENTRIES = [entry('001', 200), entry('002', 30), entry('003', 50), entry('003', 20, { kind: 'fine' })];
    const first = plan('collect', posts(ENTRIES), WIDE);
    const grids = applied(WIDE, first.changes!);
    expect(
      rowsOf(grids, title)
        .slice(1)
        .map((row) => row.slice(3)),
    ).toEqual([
      [100, 100, 100, ''],
      [50, 50, 50, ''],
      [50, 50, '', ''],
    ]);
    const month = figuresOf(ledgerOf(...grids), '2026-03').contributions!;
    const before = figuresOf(ledgerOf(...WIDE), '2026-03').contributions!;
    expect(month.arrears! - before.arrears!).toBeLessThanOrEqual(0);
    const sum = (all: readonly Grid[]): number =>
      onlyGroup(ledgerOf(...all))
        .books(on('2026-03-31'))
        .postings.reduce((to, { amount }) => to + amount, 0);
    expect(sum(grids) - sum(WIDE)).toBe(30_000);
    const back = plan('undo', { action: first.answer.action! }, grids, { kept: () => keptAfter(WIDE, first.changes!) });
    expect(rowsOf(applied(grids, back.changes!), title)).toEqual(rowsOf(WIDE, title));
  });
  test('is told where there is no cell, and where one holds what is no amount', () => {
    const marked = WIDE.map((grid) =>
      grid.title === title
        ? { ...grid, cells: grid.cells.map((row) => row.map((cell) => (cell === 'ขาด' ? '✓' : cell))) }
        : grid,
    );
    const wrong = (entries: readonly CollectEntry[], grids = WIDE) =>
      plan('collect', { ...TAKES, key: KEY, entries }, grids).answer.lines.map((line) => line.wrong?.th ?? null);
    expect(wrong([entry('001', 100, { coverFrom: 'ธ.ค. 68' })])[0]).toContain('ไม่มีช่อง ธ.ค. 68');
    expect(wrong([entry('003', 50)], marked)[0]).toContain('มี “✓” อยู่');
  });
});

describe('whatever is taken', () => {
  const entries = fc.array(
    fc.record({
      memberId: fc.constantFrom('001', '002', '003'),
      amount: fc.integer({ min: 1, max: 400 }),
      place: fc.constantFrom<'cash' | 'bank'>('cash', 'bank'),
    }),
    { minLength: 1, maxLength: 6 },
  );
  test('adds up to what the box gains, and covers what was shown', () => {
    fc.assert(
      fc.property(entries, (some) => {
        const shown = plan('collect', { ...TAKES, key: KEY, entries: some }, BOOK).answer;
        const grids = collected(some);
        const sum = some.reduce((to, { amount }) => to + amount * 100, 0);
        expect(shown.total).toBe(sum);
        const [was, is] = [BOOK, grids].map((all) => plan('collection', TAKES, all).answer);
        expect(is!.money!.cash - was!.money!.cash + is!.money!.bank - was!.money!.bank).toBe(sum);
        expect(is!.money!.cash - was!.money!.cash).toBe(shown.cash);
        expect(
          rowsOf(grids)
            .slice(4)
            .reduce((to, row) => to + Number(row[4]) * 100, 0),
        ).toBe(sum);
        for (const memberId of ['001', '002', '003']) {
          const covered = (all: readonly Grid[]): Map<number, number> => {
            const cover = onlyGroup(ledgerOf(...all))
              .covers(on(DAY))
              .find(({ member }) => member.memberId === memberId)!;
            return new Map(cover.covered.map((amount, at) => [cover.first + at, amount]));
          };
          const [before, now] = [covered(BOOK), covered(grids)];
          const gained = [...now.values()].reduce((a, b) => a + b, 0) - [...before.values()].reduce((a, b) => a + b, 0);
          const own = shown.lines.filter((line) => line.memberId === memberId);
          expect(own.flatMap(({ covers }) => covers).reduce((to, { amount }) => to + amount, 0)).toBe(gained);
          for (const { month, amount } of own.flatMap(({ covers }) => covers)) {
            const index = Number(month!.slice(0, 4)) * 12 + Number(month!.slice(5)) - 1;
            expect((now.get(index) ?? 0) - (before.get(index) ?? 0)).toBeGreaterThanOrEqual(amount);
          }
        }
        expect(standingOf(ledgerOf(...grids), '001', DAY).arrears).toBeLessThanOrEqual(3000);
      }),
      { numRuns: 20 },
    );
  });
});
