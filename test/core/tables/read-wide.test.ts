/** Tabs with a row for each member and a column for each month. */
import { describe, expect, test } from 'vitest';
import type { Cell } from '../../../src/core/values/cell.ts';
import { book, dateCell, GROUPS, grid, ONE_GROUP, places } from './workbooks.ts';

const wide = (title: string, ...lines: Cell[][]) => book(ONE_GROUP, grid(title, lines));
const months = (read: ReturnType<typeof book>) => read.wideCells.map(({ month }) => month);

describe('months are found', () => {
  test.each<[string, Cell[], string[]]>([
    ['ม.ค. 69', ['ม.ค. 69', 'ก.พ. 69'], ['2026-01', '2026-02']],
    ['full names', ['มกราคม 2569', 'กุมภาพันธ์ 2569'], ['2026-01', '2026-02']],
    ['ISO', ['2026-01', '2569-02'], ['2026-01', '2026-02']],
    ['numbers', ['1/2569', '2/69'], ['2026-01', '2026-02']],
    ['date cells', [dateCell('2026-01-01'), dateCell('2026-02-15')], ['2026-01', '2026-02']],
    ['with what is to be paid', ['ม.ค. 69 (31)', 'งวด ก.พ. 69'], ['2026-01', '2026-02']],
    ['the year only at the first', ['พ.ย. 68', 'ธ.ค.', 'ม.ค.'], ['2025-11', '2025-12', '2026-01']],
    ['the newest first', ['มี.ค. 69', 'ก.พ.', 'ม.ค.'], ['2026-03', '2026-02', '2026-01']],
  ])('%s', (_, headers, expected) => {
    const read = wide('รับเงิน', ['เลขสมาชิก', ...headers], [7, ...headers.map(() => 30)]);
    expect(months(read)).toEqual(expected);
    expect(read.findings).toEqual([]);
    expect(read.tabs[1]).toMatchObject({ table: 'receipts', wide: true });
  });

  const bare = ['ต.ค.', 'พ.ย.', 'ธ.ค.', 'ม.ค.'];
  test.each<[string, string, Cell[][], string]>([
    ['in the title of the tab', 'รับเงิน 2568', [], '2025-10'],
    ['in the nearest line above', 'รับเงิน', [['ปี 2560'], ['เงินสมทบ ต.ค. 2568 – มี.ค. 2569']], '2025-10'],
    ['as a budget year', 'รับเงิน', [['ปีงบประมาณ 2569']], '2025-10'],
    ['as a number', 'รับเงิน', [['ปี', 2568]], '2025-10'],
  ])('names without a year take it %s, and run on into the next', (_, title, lines, first) => {
    const read = wide(title, ...lines, ['เลขสมาชิก', ...bare], [7, 1, 2, 3, 4]);
    expect(months(read)).toEqual([first, '2025-11', '2025-12', '2026-01']);
  });

  test('years side by side above the months', () => {
    const read = wide(
      'รับเงิน',
      ['', '2567', '', '2569', ''],
      ['เลขสมาชิก', 'ม.ค.', 'ก.พ.', 'ม.ค.', 'ก.พ.'],
      [7, 1, 2, 3, 4],
    );
    expect(months(read)).toEqual(['2024-01', '2024-02', '2026-01', '2026-02']);
  });

  test('below the headers of the members, where people write the header over two rows', () => {
    const read = wide(
      'รับเงิน',
      ['เลขสมาชิก', 'ชื่อ', 'ปี 2569', '', 'รวม'],
      ['', '', 'ม.ค.', 'ก.พ.', ''],
      [7, 'ก', 30, 30, 60],
      [8, 'ข', 30, '-', 40],
    );
    expect(months(read)).toEqual(['2026-01', '2026-02', '2026-01']);
    expect(places(read)).toEqual(['TYPED_TOTAL_DIFFERS รับเงิน 4E']);
    expect(read.tabs[1]).toMatchObject({ headerRow: 2, wide: true });
  });

  test('below headers that go on in the lower row, which is no record as long as it says neither who nor how much', () => {
    const two = (...lower: readonly Cell[]) =>
      wide(
        'สมุดออม',
        ['ที่', 'ชื่อ - สกุล', 'ยกมา', 'เงินสัจจะรายเดือน'],
        ['', '', 'จากปี ๖๗', ...lower],
        [1, 'นายสายใจ ใฝ่ดี', 3600, 100, 100],
        ['', 'รวมทั้งหมด', 3600, 100, 100],
      );
    const read = two('ม.ค. 68', 'ก.พ. 68');
    expect(months(read)).toEqual(['2025-01', '2025-02']);
    expect(read.wideOpenings).toMatchObject([{ row: 3, amount: 360_000 }]);
    expect(places(read)).toEqual([]);
    expect(months(two('ม.ค. 68', 50))).toEqual([]);
  });

  test('1…12 in a row, from any month', () => {
    const read = wide('รับเงิน 2568', ['ที่', 'เลขสมาชิก', 10, 11, 12, '๑', '2'], [1, 7, 30, 30, 30, 30, 30]);
    expect(months(read)).toEqual(['2025-10', '2025-11', '2025-12', '2026-01', '2026-02']);
  });

  test('without any year the cells are left out, with one finding at the header', () => {
    const read = wide('รับเงิน', ['เลขสมาชิก', 'ม.ค.', 'ก.พ.'], [7, 30, '']);
    expect(places(read)).toEqual(['CELL_UNREADABLE รับเงิน 1B']);
    expect(read.findings[0]?.facts).toMatchObject({ why: 'yearMissing', count: 1 });
    expect(read.dropped).toMatchObject([{ row: 2, column: 2, when: null }]);
  });

  test('a tab with months is one of contributions whatever its title; not so a tab of the program', () => {
    for (const title of ['ใบเก็บเงิน', 'สมุดสัจจะ', 'แผ่น1', 'เงินสมทบ', 'สัจจะ', 'น้ำขาว']) {
      expect(months(wide(title, ['เลขที่', 'ชื่อ', 'ม.ค. 69', 'ก.พ. 69'], [7, 'ก', 30, 30]))).toEqual([
        '2026-01',
        '2026-02',
      ]);
    }
    expect(wide('ยอดคงเหลือ', ['เลขสมาชิก', 'ม.ค. 69', 'ก.พ. 69'], [7, 30, 30]).wideCells).toEqual([]);
  });

  test('a register with months beside it is both', () => {
    const read = wide('สมาชิก', ['เลขสมาชิก', 'ชื่อ', 'ม.ค. 69', 'ก.พ. 69'], [7, 'ก', 30, '']);
    expect(read.members.map(({ memberId }) => memberId)).toEqual(['7']);
    expect(read.wideCells).toMatchObject([{ memberId: '7', month: '2026-01', row: 2, column: 3 }]);
  });

  test('long and wide tabs stand side by side', () => {
    const read = book(
      ONE_GROUP,
      grid('รับเงิน', [
        ['วันที่', 'เลขสมาชิก', 'จำนวนเงิน'],
        ['5/1/2569', 7, 30],
      ]),
      grid('รับเงิน หมู่ 3', [
        ['เลขสมาชิก', 'ม.ค. 69'],
        [8, 30],
      ]),
    );
    expect([read.receipts.length, read.wideCells.length]).toEqual([1, 1]);
  });
});

describe('cells', () => {
  test('blank, dash, 0 and ขาด are not paid; anything else that is no amount is found alone', () => {
    const read = wide(
      'รับเงิน',
      ['เลขสมาชิก', 'ม.ค. 69', 'ก.พ. 69', 'มี.ค. 69', 'เม.ย. 69', 'พ.ค. 69'],
      [1, '', '-', 0, 'ขาด', '๓๐'],
      [2, 'ไม่อยู่', '30 บาท', '30.00', -30, dateCell('2026-01-01')],
    );
    expect(read.wideCells.map(({ memberId, month, amount }) => [memberId, month, amount])).toEqual([
      ['1', '2026-05', 3000],
      ['2', '2026-02', 3000],
      ['2', '2026-03', 3000],
    ]);
    expect(places(read)).toEqual([
      'CELL_UNREADABLE รับเงิน 3B',
      'AMOUNT_NOT_POSITIVE รับเงิน 3E',
      'CELL_UNREADABLE รับเงิน 3F',
    ]);
    expect(read.dropped).toEqual([
      { groupId: 'G01', memberId: '2', when: '2026-01-31', tab: 1, row: 3, column: 2 },
      { groupId: 'G01', memberId: '2', when: '2026-04-30', tab: 1, row: 3, column: 5 },
      { groupId: 'G01', memberId: '2', when: '2026-05-31', tab: 1, row: 3, column: 6 },
    ]);
  });

  test('marks are one question a column, and each is left out', () => {
    const read = wide('รับเงิน', ['เลขสมาชิก', 'ม.ค. 69', 'ก.พ. 69'], [1, '✓', '/'], [2, '✓', 30], [3, true, '']);
    expect(places(read)).toEqual(['MARK_UNCLEAR รับเงิน 2B', 'MARK_UNCLEAR รับเงิน 2C']);
    expect(read.findings.map(({ facts }) => facts['count'])).toEqual([3, 1]);
    expect(read.dropped.map(({ row, column }) => [row, column])).toEqual([
      [2, 2],
      [2, 3],
      [3, 2],
      [4, 2],
    ]);
  });

  test('the pledge and what was brought forward stand beside the months', () => {
    const read = wide(
      'สมุดสัจจะ',
      ['เลขสมาชิก', 'สัจจะ', 'ยกมา', 'ม.ค. 69', 'รวม', 'ขาด'],
      [1, 100, '1,200', 100, 100, 0],
      [2, 'x', -30, '', '', 50],
    );
    expect(read.widePledges).toMatchObject([{ memberId: '1', amount: 10000, row: 2, column: 2 }]);
    expect(read.wideOpenings).toMatchObject([
      { memberId: '1', amount: 120000 },
      { memberId: '2', amount: -3000 },
    ]);
    expect(places(read)).toEqual(['CELL_UNREADABLE สมุดสัจจะ 3B']);
  });

  test('a row without a member loses its money loudly; a heading loses nothing', () => {
    const read = wide('รับเงิน', ['เลขสมาชิก', 'ม.ค. 69'], ['หมู่ 3', ''], ['', 30], ['', ''], [1, 30]);
    expect(places(read)).toEqual(['REQUIRED_BLANK รับเงิน 3A']);
    expect(read.dropped).toMatchObject([{ row: 3, column: 0 }]);
    expect(read.wideCells.length).toBe(1);
  });

  test('a member may be given by name only', () => {
    expect(wide('รับเงิน', ['ชื่อ', 'สกุล', 'ม.ค. 69'], ['บุญ', 'มี', 30]).wideCells[0]?.memberId).toBe('บุญ มี');
  });

  test('several groups in one wide tab are told apart by its group column', () => {
    const read = book(
      GROUPS,
      grid('รับเงิน', [
        ['กลุ่ม', 'เลขสมาชิก', 'ม.ค. 69'],
        ['น้ำขาว', 1, 30],
        ['G02', 1, 40],
        ['G03', 1, 50],
      ]),
    );
    expect(read.wideCells.map(({ groupId }) => groupId)).toEqual(['G01', 'G02']);
    expect(places(read)).toEqual(['GROUP_UNKNOWN รับเงิน 4A']);
  });

  test('typed totals of rows and columns are compared', () => {
    const read = wide(
      'รับเงิน',
      ['เลขสมาชิก', 'ยกมา', 'ม.ค. 69', 'ก.พ. 69', 'รวม'],
      [1, 10, 30, 30, 60],
      [2, 10, 30, 30, 70],
      [3, '', 30, 'x', 60],
      ['รวม', 20, 90, 60, 190],
    );
    expect(places(read)).toEqual(['CELL_UNREADABLE รับเงิน 4D', 'TYPED_TOTAL_DIFFERS รับเงิน 4E']);
  });
});
