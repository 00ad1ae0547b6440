/** Saying what a tab is: kept with it, found again after people change the sheet, given back, and told when it no longer fits. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readBinding } from '../../../../src/core/tables/binding.ts';
import type { Cell, Grid } from '../../../../src/core/values/cell.ts';
import { book, grid, ONE_GROUP } from '../../tables/workbooks.ts';
import { plan, problemOf } from '../asking.ts';
import { noted } from './foreign/bound.ts';

const FORM: readonly (readonly Cell[])[] = [
  ['กลุ่มของเรา'],
  ['ใคร', 'เมื่อไร', 'เท่าไร', 'อะไรอีก'],
  ['ก้าน', '5/1/2569', 30, 'x'],
  ['ดวง', '6/1/2569', 60, ''],
];
const COLUMNS = { memberName: 'A', date: 'เมื่อไร', amount: 'c' };
const TAKES = { tab: 'Sheet1', table: 'receipts', columns: COLUMNS };
const sheet = (cells: readonly (readonly Cell[])[] = FORM): Grid[] => [grid('Sheet1', cells)];
const bound = noted(sheet(), 'bind', TAKES);

const withCells = (cells: readonly (readonly Cell[])[], title = 'Sheet1'): Grid => ({ ...bound[0]!, title, cells });
const amounts = (...grids: readonly Grid[]): readonly string[] =>
  book(...grids).receipts.map(({ memberId, date, amount }) => `${memberId} ${date} ${amount}`);
const READ = ['ก้าน 2026-01-05 3000', 'ดวง 2026-01-06 6000'];

describe('a binding', () => {
  test('is only looked at until it is posted', () => {
    const { answer, notes, says } = plan('bind', TAKES, sheet());
    expect(notes).toBeUndefined();
    expect(answer).toMatchObject({ posted: false, before: null, tab: { state: 'read' } });
    expect(answer.after).toMatchObject({ columns: { memberName: 'A', date: 'B', amount: 'C' }, headerRow: 2 });
    expect(says.th).toContain('นับได้ 2 แถว');
  });

  test('reads the tab, and nothing in its cells is written', () => {
    const { notes, changes, writes } = plan('bind', { ...TAKES, post: true }, sheet());
    expect([changes, writes]).toEqual([undefined, []]);
    expect(notes?.map(({ tab }) => tab)).toEqual(['Sheet1']);
    expect(amounts(...bound)).toEqual(READ);
  });

  test('holds when the tab is renamed, a header changed, a column moved, or lines put above', () => {
    expect(amounts(withCells(FORM, 'ของใหม่'))).toEqual(READ);
    const [title, , ...rows] = FORM;
    expect(amounts(withCells([title!, ['ชื่อคน', 'เมื่อไร', 'บาท', 'อะไรอีก'], ...rows]))).toEqual(READ);
    expect(amounts(withCells(FORM.map((line) => ['เพิ่ม', ...line])))).toEqual(READ);
    expect(amounts(withCells([['หัวเรื่อง'], [], ...FORM]))).toEqual(READ);
    expect(amounts(withCells(FORM.slice(1)))).toEqual(READ);
  });

  test('whose column is gone says so, and never takes the next column for it', () => {
    const without = [withCells(FORM.map((line) => line.filter((_cell, at) => at !== 2)))];
    expect(amounts(...without)).toEqual([]);
    expect(book(...without).findings.map(({ code }) => code)).toEqual(['COLUMN_MISSING']);
    const [tab] = plan('understood', {}, without).answer.tabs;
    expect(tab?.state).toBe('stopped');
    expect(tab?.bindingTroubles[0]?.th).toContain('“เท่าไร”');
  });

  test('is told by the check too, when its column is gone', () => {
    const without = [withCells(FORM.map((line) => line.filter((_cell, at) => at !== 2)))];
    expect(
      plan('check', {}, without)
        .answer.off.map(({ th }) => th)
        .join(),
    ).toContain('“เท่าไร”');
  });

  test('gives way to a header that now says something else', () => {
    const [title, header, ...rows] = FORM;
    const changed = header!.map((cell) => (cell === 'เมื่อไร' ? 'หมายเหตุ' : cell));
    expect(amounts(withCells([title!, changed, ...rows]))).toEqual([]);
  });

  test('is given back, and can be put back by it or taken away', () => {
    const other = plan('bind', { ...TAKES, table: 'none', post: true }, bound);
    expect(other.answer.tab.state).toBe('leftAlone');
    const { before } = other.answer;
    const again = noted(noted(bound, 'bind', { tab: 'Sheet1', table: 'none' }), 'bind', { tab: 'Sheet1', ...before });
    expect(amounts(...again)).toEqual(READ);
    expect(plan('unbind', { tab: 'Sheet1', post: true }, bound).notes).toMatchObject([{ note: null }]);
    expect(plan('unbind', { tab: 'Sheet1' }, bound).answer.tab.state).toBe('unknown');
  });

  test('leaves out a column that was recognised by itself when it is said to be blank', () => {
    const tabs = [
      grid('รับเงิน', [
        ['วันที่', 'เลขสมาชิก', 'จำนวนเงิน', 'งวด'],
        ['5/3/2569', 1, 30, 'ม.ค. 69'],
      ]),
    ];
    const without = noted(tabs, 'bind', { tab: 'รับเงิน', table: 'receipts', columns: { coverFrom: '' } });
    expect(book(...tabs).receipts[0]?.coverFrom).toBe('2026-01');
    expect(book(...without).receipts[0]?.coverFrom).toBeNull();
  });

  test('gives a tab to a group of the workbook', () => {
    const two = grid('กลุ่ม', [
      ['รหัสกลุ่ม', 'ชื่อกลุ่ม', 'ระบบ'],
      ['G01', 'น้ำขาว', 'วันละบาท'],
      ['G02', 'นาดี', 'วันละบาท'],
    ]);
    const tabs = [two, ...sheet()];
    expect(plan('bind', TAKES, tabs).answer.tab.state).toBe('stopped');
    const given = noted(tabs, 'bind', { ...TAKES, group: 'นาดี' });
    expect(book(...given).receipts.map(({ groupId }) => groupId)).toEqual(['G02', 'G02']);
    expect(problemOf(() => plan('bind', { ...TAKES, group: 'ไม่มี' }, tabs)).kind).toBe('groupUnknown');
  });

  test('says months for columns whose headers say none', () => {
    const tabs = [
      grid('Sheet1', [
        ['ชื่อ', 'งวดแรก', 'งวดสอง'],
        ['ก้าน', 30, 60],
      ]),
    ];
    const columns = { 'month:2026-01': 'งวดแรก', 'month:2026-02': 'C' };
    const given = noted(tabs, 'bind', { tab: 'Sheet1', table: 'receipts', columns });
    expect(book(...given).wideCells.map(({ month, amount }) => `${month} ${amount}`)).toEqual([
      '2026-01 3000',
      '2026-02 6000',
    ]);
  });

  test.each([
    [{ ...TAKES, tab: 'ไม่มี' }, 'tabUnknown'],
    [{ ...TAKES, table: 'ตาราง' }, 'tableUnknown'],
    [{ ...TAKES, table: 'constructor' }, 'tableUnknown'],
    [{ ...TAKES, columns: { __proto__x: 'A' } }, 'fieldUnknown'],
    [{ ...TAKES, columns: { date: 'ไม่มีหัวนี้' } }, 'columnUnknown'],
    [{ ...TAKES, columns: { date: 'A', amount: 'A' } }, 'columnTwice'],
    [{ ...TAKES, columns: ['A'] }, 'takesWrong'],
    [{ ...TAKES, headerRow: 99 }, 'headerRowOutside'],
    [{ ...TAKES, monthYear: 'ปีนี้' }, 'monthYearUnreadable'],
    [{ ...TAKES, month: 'เดือนหน้า' }, 'monthUnreadable'],
  ])('that cannot be is refused with a sentence: %j', (takes, kind) => {
    expect(problemOf(() => plan('bind', takes, sheet())).kind).toBe(kind);
  });

  test('that nobody made cannot be taken away', () => {
    expect(problemOf(() => plan('unbind', { tab: 'Sheet1' }, sheet())).kind).toBe('nothingBound');
  });
});

describe('lists of single months', () => {
  const list = (title: string, paid: Cell): Grid =>
    grid(title, [
      ['เลขสมาชิก', 'ชื่อ', 'จำนวนเงิน'],
      ['1', 'ก้าน', paid],
    ]);

  test('are not counted again where a tab of the year repeats them, and a difference is said', () => {
    const year = grid('สรุป 2569', [
      ['เลขสมาชิก', 'ชื่อ', 'ม.ค. 69', 'ก.พ. 69', 'มี.ค. 69'],
      ['1', 'ก้าน', 30, 60, 30],
    ]);
    const tabs = [ONE_GROUP, list('ม.ค. 69', 30), list('ก.พ. 69', 30), year];
    const received = (month: string): number | null | undefined =>
      plan('figures', { month, today: '2026-05-02' }, tabs).answer.groups[0]?.contributions?.received;
    expect([received('2026-01'), received('2026-02'), received('2026-03')]).toEqual([3000, 3000, 3000]);
    const { findings } = plan('check', { asOf: '2026-04-30' }, tabs).answer;
    expect(
      findings.filter(({ code }) => code === 'WIDE_CELL_DIFFERS').map(({ tab, column }) => `${tab} ${column}`),
    ).toEqual(['สรุป 2569 D']);
  });

  test.each([
    ['a loan', ['เลขสมาชิก', 'เลขที่สัญญา', 'จำนวนเงิน'], ['1', '1/69', 500]],
    ['welfare', ['เลขสมาชิก', 'สวัสดิการ', 'จำนวนเงิน'], ['1', 'ตาย', 500]],
    ['several kinds', ['เลขสมาชิก', 'ประเภท', 'จำนวนเงิน'], ['1', 'ค่าปรับ', 5]],
    ['a cash book', ['วันที่', 'รายการ', 'รับ', 'จ่าย'], ['1/1/2569', 'x', 5, '']],
  ])('are not made of %s', (_what, header, row) => {
    const read = book(ONE_GROUP, grid('ม.ค. 69', [header, row]));
    expect(read.wideCells).toEqual([]);
    expect(read.otherTabs).toEqual(['ม.ค. 69']);
  });

  test('with days are receipts of their days', () => {
    const read = book(
      ONE_GROUP,
      grid('ม.ค. 69', [
        ['วันที่', 'เลขสมาชิก', 'จำนวนเงิน'],
        ['5/1/2569', '1', 30],
      ]),
    );
    expect(read.receipts.map(({ date, coverFrom }) => [date, coverFrom])).toEqual([['2026-01-05', null]]);
  });

  test('whose days are only numbers are taken for the month of the title', () => {
    const read = book(
      ONE_GROUP,
      grid('ม.ค. 69', [
        ['วันที่', 'เลขสมาชิก', 'จำนวนเงิน'],
        [5, '1', 30],
        [6, '2', 60],
      ]),
    );
    expect(read.wideCells.map(({ month, amount }) => `${month} ${amount}`)).toEqual(['2026-01 3000', '2026-01 6000']);
    expect(read.findings).toEqual([]);
  });

  test('take their year from a line above where the title gives none', () => {
    const read = book(ONE_GROUP, grid('ม.ค.', [['ประจำปี 2569'], ['เลขสมาชิก', 'จำนวนเงิน'], ['1', 30]]));
    expect(read.wideCells.map(({ month }) => month)).toEqual(['2026-01']);
    const without = book(
      ONE_GROUP,
      grid('ม.ค.', [
        ['เลขสมาชิก', 'จำนวนเงิน'],
        ['1', 30],
      ]),
    );
    expect(without.wideCells).toEqual([]);
    expect(without.findings.map(({ code }) => code)).toEqual(['CELL_UNREADABLE']);
  });

  test('belong to the group behind the month', () => {
    const read = book(list('ม.ค. 69 · นาดี', 30), list('ม.ค. 69 · น้ำใส', 60));
    expect(read.wideCells.map(({ groupId, amount }) => `${groupId} ${amount}`)).toEqual(['นาดี 3000', 'น้ำใส 6000']);
  });
});

describe('heading lines', () => {
  const header = ['เลขสมาชิก', 'วันที่', 'จำนวนเงิน'];
  const groups = grid('กลุ่ม', [
    ['รหัสกลุ่ม', 'ชื่อกลุ่ม', 'ระบบ'],
    ['N', 'บ้านเหนือ', 'วันละบาท'],
    ['S', 'บ้านใต้', 'วันละบาท'],
  ]);

  test('of a group that is none stop the rows below, with a finding for each', () => {
    const read = book(
      groups,
      grid('รับเงิน', [header, ['บ้านเหนือ'], ['1', '5/1/2569', 30], ['กลุ่มบ้านไกล'], ['1', '5/1/2569', 60]]),
    );
    expect(read.receipts.map(({ groupId, amount }) => `${groupId} ${amount}`)).toEqual(['N 3000']);
    expect(read.findings.map(({ code, row }) => `${code} ${row}`)).toEqual(['GROUP_UNKNOWN 5']);
    expect(read.dropped.map(({ row }) => row)).toEqual([5]);
  });

  test('of villages give their members the village, and lines to sign on are no rows', () => {
    const read = book(
      ONE_GROUP,
      grid('สมาชิก', [
        ['เลขสมาชิก', 'ชื่อ'],
        ['1', 'แก้ว'],
        ['หมู่ที่ 4 บ้านใต้'],
        ['2', 'กล้า'],
        ['', 'ลงชื่อ.....................ผู้จัดทำ'],
      ]),
    );
    expect(read.members.map(({ memberId, village }) => `${memberId} ${village}`)).toEqual(['1 null', '2 หมู่ที่ 4 บ้านใต้']);
    expect(read.findings).toEqual([]);
  });

  test('are rows where the tab is of one group by its title: nothing is passed over that was not before', () => {
    const read = book(groups, grid('รับเงิน · บ้านใต้', [header, ['บ้านเหนือ'], ['1', '5/1/2569', 30]]));
    expect(read.receipts.map(({ groupId }) => groupId)).toEqual(['S']);
    expect(read.findings.map(({ code, row }) => `${code} ${row}`)).toEqual(['REQUIRED_BLANK 2', 'REQUIRED_BLANK 2']);
  });
});

const CELLS = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom<Cell>('', '5/1/2569', '๖ ก.พ. ๒๕๖๙', 30, '๖๐', 'ก้าน', 'ดวง', 'N', 1, 2) },
  {
    weight: 1,
    arbitrary: fc.constantFrom<Cell>('รวม', 'กลุ่มบ้านเหนือ', 'กลุ่มอื่น', 'ใคร', 'เมื่อไร', 'เท่าไร', '-', 'x', -5, false),
  },
);
const ROWS = fc.array(fc.array(CELLS, { minLength: 0, maxLength: 5 }), { maxLength: 12 });
const HEADER = ['ใคร', 'เมื่อไร', 'เท่าไร', 'อื่น'];

describe('whatever rows a sheet holds', () => {
  test('each is counted, not counted with a finding, a total, a heading, or says nothing', () => {
    fc.assert(
      fc.property(ROWS, (rows) => {
        const tabs = noted([ONE_GROUP, grid('Sheet1', [HEADER, ...rows])], 'bind', TAKES);
        const read = book(...tabs);
        const place = read.tabs.findIndex(({ title }) => title === 'Sheet1');
        const shape = read.shapeOf(place)!;
        const of = new Map<number, string[]>();
        const say = (row: number, what: string): unknown => of.set(row, [...(of.get(row) ?? []), what]);
        for (const row of shape.totals) say(row, 'total');
        for (const row of shape.headings.rows) say(row, 'heading');
        for (const { tab, row } of read.receipts) if (tab === place) say(row - 1, 'counted');
        for (const { tab, row } of read.dropped) if (tab === place) say(row - 1, 'dropped');
        const found = new Set(read.findings.filter(({ tab }) => tab === 'Sheet1').map(({ row }) => row));
        tabs[1]!.cells.forEach((line, row) => {
          if (row === 0) return;
          const said = of.get(row) ?? [];
          const isBlank = [0, 1, 2].every((at) => ['', '-', false, undefined].includes(line[at] as never));
          expect(said.length, JSON.stringify([line, said])).toBe(isBlank && said.length === 0 ? 0 : 1);
          if (said[0] === 'dropped') expect(found.has(row + 1)).toBe(true);
        });
      }),
      { numRuns: 150 },
    );
  });

  test('reading a bound tab gives what reading it under the usual headers gives', () => {
    fc.assert(
      fc.property(ROWS, (rows) => {
        const usual = grid('รับเงิน', [['ชื่อ-สกุล', 'วันที่', 'จำนวนเงิน', 'อื่น'], ...rows]);
        const own = noted([ONE_GROUP, grid('Sheet1', [HEADER, ...rows])], 'bind', TAKES);
        const records = (...tabs: readonly Grid[]): unknown => book(...tabs).receipts;
        fc.pre(!rows.some((row) => row.some((cell) => HEADER.includes(String(cell)))));
        expect(records(...own)).toEqual(records(ONE_GROUP, usual));
      }),
      { numRuns: 100 },
    );
  });

  test('a binding is the same after it was kept and read', () => {
    for (const { binding } of bound)
      expect(readBinding(binding)).toMatchObject({ table: 'receipts', headerRow: 2, headerRows: 1 });
  });
});
