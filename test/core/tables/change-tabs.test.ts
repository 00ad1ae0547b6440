/** Records go below what people typed, under their own headers, once; nothing of theirs is touched. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changesOf, type Part } from '../../../src/core/tables/change-tabs.ts';
import type { Changes } from '../../../src/core/tables/changes.ts';
import { rowsOfAction } from '../../../src/core/tables/entry-key.ts';
import { keptTexts, readKept } from '../../../src/core/tables/kept-text.ts';
import { isoDay } from '../../../src/core/values/calendar.ts';
import type { Grid } from '../../../src/core/values/cell.ts';
import { satang } from '../../../src/core/values/satang.ts';
import { applied, keptAfter } from './applied.ts';
import { book, dateCell, GROUPS, grid, ONE_GROUP } from './workbooks.ts';

const DAY = isoDay('2026-05-01')!;

function changes(grids: readonly Grid[], parts: readonly Part[], action = 'year-1'): Changes {
  return changesOf({ book: book(...grids), grids, language: 'th' }, action, parts);
}

const transfer = (amount: number, memberId: string | null = null) =>
  ({ date: DAY, debit: 'surplus', credit: 'savings', amount: satang(amount), memberId, resolution: '3/2569' }) as const;

const add = (groupId: string, ...amounts: number[]): Part => ({
  adds: 'transfers',
  groupId,
  records: amounts.map((amount) => transfer(amount)),
});

const HEADER = ['วันที่', 'กลุ่ม', 'เดบิต', 'เครดิต', 'จำนวนเงิน', 'มติ', 'รหัสรายการ'];
const tabOf = (grids: readonly Grid[], title: string): Grid => grids.find((one) => one.title === title)!;

describe('the tab', () => {
  it('is made with the whole header where there is none, in the language of the workbook', () => {
    const thai = changes([GROUPS], [add('G01', 100)]);
    expect(thai.makes[0]).toMatchObject({ title: 'โอนบัญชี' });
    expect(thai.makes[0]!.header).toContain('รหัสรายการ');
    const english = grid('Groups', [
      ['Group ID', 'Group', 'System'],
      ['G01', 'Nam Khao', 'sajja'],
    ]);
    expect(changes([english], [add('G01', 100)]).makes[0]!.title).toBe('Transfers');
  });

  it('is the group’s own by its title, before a general one', () => {
    const own = grid('โอนบัญชี · น้ำขาว', [HEADER], { sheetId: 7 });
    const general = grid('โอนบัญชี', [HEADER], { sheetId: 8 });
    expect(changes([GROUPS, own, general], [add('G01', 100)]).cells.map(({ tab }) => tab)).toEqual([own.title]);
    expect(changes([GROUPS, own, general], [add('G02', 100)]).cells.map(({ tab }) => tab)).toEqual([general.title]);
  });

  it('is a new one where the general one cannot say which group a row is of', () => {
    const nobody = grid('โอนบัญชี · โนนงาม', [HEADER.filter((header) => header !== 'กลุ่ม')]);
    expect(changes([GROUPS, nobody], [add('G01', 100)]).makes.map(({ title }) => title)).toEqual(['โอนบัญชี']);
  });

  it('never is one with a column a month', () => {
    const wide = grid('รับเงิน', [
      ['เลขที่', 'ชื่อ', 'ม.ค. 69', 'ก.พ. 69', 'มี.ค. 69'],
      ['1', 'ก', 30, 30, 30],
    ]);
    const part: Part = {
      adds: 'receipts',
      groupId: 'G01',
      records: [{ date: DAY, memberId: '1', amount: satang(3000) }],
    };
    expect(changes([ONE_GROUP, wide], [part]).makes.map(({ title }) => title)).toEqual(['รับเงิน 2']);
  });
});

describe('the rows', () => {
  it('stand below the last used row, each value under its own header, and read as they were given', () => {
    const mixed = grid(
      'โอนบัญชี',
      [
        ['กองทุนน้ำขาว'],
        ['ลงชื่อ', 'มติที่ประชุม', 'จำนวนเงิน', 'เครดิต', 'เดบิต', 'วัน เดือน ปี', 'รหัสรายการ'],
        ['', '๑/๒๕๖๙', '๑๐๐', 'สำรอง', 'กำไรสะสม', '๑๖/๑/๒๕๖๙', ''],
        ['', '', '', '', '', '', ''],
      ],
      { sheetId: 3 },
    );
    const grids = [ONE_GROUP, mixed];
    const after = applied(grids, changes(grids, [add('G01', 12_345, 200)]));
    const read = book(...after);
    expect(
      read.transfers.map(({ row, amount, debit, date, resolution }) => [row, amount, debit, date, resolution]),
    ).toEqual([
      [3, 10_000, 'กำไรสะสม', '2026-01-16', '๑/๒๕๖๙'],
      [4, 12_345, 'surplus', DAY, '3/2569'],
      [5, 200, 'surplus', DAY, '3/2569'],
    ]);
    expect(tabOf(after, 'โอนบัญชี').cells[3]![0]).toBe('');
    expect(read.findings).toEqual([]);
  });

  it('bring the columns that they need, right of the last one', () => {
    const short = grid('โอนบัญชี', [
      ['วันที่', 'เดบิต', 'เครดิต', 'จำนวนเงิน', 'ผู้ทำ'],
      ['16/1/2569', 'กำไรสะสม', 'สำรอง', 100, 'สมศรี'],
    ]);
    const after = applied([ONE_GROUP, short], changes([ONE_GROUP, short], [add('G01', 500)]));
    expect(tabOf(after, 'โอนบัญชี').cells[0]!.slice(5)).toEqual(['มติ', 'รหัสรายการ']);
    expect(book(...after).transfers.map(({ row, amount }) => [row, amount])).toEqual([[3, 500]]);
  });

  it('leave columns alone that the program does not know', () => {
    const own = grid('โอนบัญชี', [['วันที่', 'เดบิต', 'ชื่อเต็ม', 'เครดิต', 'จำนวนเงิน', 'มติ', 'รหัสรายการ']]);
    const { cells } = changes([ONE_GROUP, own], [add('G01', 500)]);
    expect(cells.map(({ column, cells: rows }) => [column, rows[0]!.length])).toEqual([
      [1, 2],
      [4, 4],
    ]);
  });

  it('are not added again, whatever people have made of them since', () => {
    const grids = [GROUPS];
    const parts = [add('G01', 100, 200, 300)];
    const after = applied(grids, changes(grids, parts));
    expect(changes(after, parts)).toMatchObject({ makes: [], cells: [] });
    const cells = tabOf(after, 'โอนบัญชี').cells.map((row) => [...row]);
    cells[2]!.fill('');
    cells[3]![5] = 999;
    const edited = after.map((one) => (one.title === 'โอนบัญชี' ? { ...one, cells } : one));
    const again = changes(edited, parts);
    expect(again.cells.filter(({ kind }) => kind === 'rows').map(({ cells: rows }) => rows.length)).toEqual([1]);
    const whole = book(...applied(edited, again)).transfers;
    expect(whole.map(({ amount }) => amount)).toEqual([100, 99_900, 200]);
  });

  it('hold text as text: formulas, numbers and days typed as names stay what they are', () => {
    const part: Part = {
      adds: 'cashbook',
      groupId: 'G01',
      records: [{ date: DAY, text: '=1+1', category: '007', out: satang(500), note: '+66 81' }],
    };
    const [write] = changes([ONE_GROUP], [part]).cells;
    const formats = write!.formats[0]!;
    for (const [at, cell] of write!.cells[0]!.entries())
      if (typeof cell === 'string' && cell !== '') expect(formats[at]).toBe('@');
  });

  it('speak the language of the tab, whatever language the person reads', () => {
    const claims = grid('Claims', [
      ['Member ID', 'Benefit', 'Event date', 'Amount', 'Status', 'Paid date'],
      ['001', 'SICK', '1/4/2569', 300, '', ''],
    ]);
    const grids = [ONE_GROUP, claims];
    const plan = changes(grids, [
      { sets: 'claims', at: { tab: 1, row: 2 }, values: { status: 'approved', approvedBy: 'สมศรี' } },
    ]);
    const { cells } = tabOf(applied(grids, plan), 'Claims');
    expect(cells[0]!.slice(6)).toEqual(['Approved by']);
    expect(cells[1]!.slice(4)).toEqual(['Approved', '', 'สมศรี']);
  });

  it('go directly below what is typed where boxes to tick are ready below it', () => {
    const boxes = Array.from({ length: 5 }, () => ['', '', '', '', '', '', '', false]);
    const ticked = grid('โอนบัญชี', [
      [...HEADER, 'ตรวจแล้ว'],
      ['1/1/2569', 'น้ำขาว', 'ก', 'ข', 1, '1', '', true],
      ...boxes,
    ]);
    const [write] = changes([ONE_GROUP, ticked], [add('G01', 100)]).cells;
    expect(write).toMatchObject({ row: 3, column: 1 });
    expect(write!.cells[0]).toHaveLength(7);
  });

  it('are known by the row above where it fills their columns, with no cell like another', () => {
    const aboveOf = (...row: (string | number)[]) =>
      changes([ONE_GROUP, grid('โอนบัญชี', [HEADER, row])], [add('G01', 100)]).cells[0]!.above;
    const full = ['1/1/2569', 'น้ำขาว', 'ก', 'ข', 1, '7', 'a.1.00000000'];
    expect(aboveOf(...full)).toEqual(full);
    // A column moved among these would not be seen, or not where nothing stands.
    expect(aboveOf(...full.slice(0, 5), 1, 'a.1.00000000')).toBeUndefined();
    expect(aboveOf(...full.slice(0, 6), '')).toBeUndefined();
    expect(aboveOf(...full, 'ก')).toBeUndefined();
  });

  it('of many years are found below a hundred thousand others', () => {
    const rows = Array.from({ length: 150_000 }, () => ['1/1/2569', 'น้ำขาว', 'ก', 'ข', 1, '1', 'a.1.00000000']);
    const long = grid('โอนบัญชี', [HEADER, ...rows]);
    expect(changes([ONE_GROUP, long], [add('G01', 100)]).cells[0]).toMatchObject({ row: 150_002 });
  });

  it('of several tables and a row that is changed carry one action', () => {
    const members = grid('สมาชิก', [
      ['เลขสมาชิก', 'ชื่อ', 'วันสมัคร'],
      ['001', 'สมหญิง', '1/1/2568'],
    ]);
    const grids = [ONE_GROUP, members];
    const parts: Part[] = [
      { adds: 'withdrawals', groupId: 'G01', records: [{ date: DAY, memberId: '001', amount: satang(100) }] },
      add('G01', 100),
      { sets: 'members', at: { tab: 1, row: 2 }, values: { status: 'left', endDate: DAY } },
    ];
    const plan = changes(grids, parts);
    const after = applied(grids, plan);
    const read = book(...after);
    expect(read.members[0]).toMatchObject({ status: 'left', endDate: DAY });
    expect(rowsOfAction(read, after, 'year-1').map(({ number, more, unchanged }) => [number, more, unchanged])).toEqual(
      [
        [1, true, true],
        [2, true, true],
      ],
    );
    expect(changes(after, parts)).toMatchObject({ makes: [], cells: [] });
  });

  it('are read as they were given, whatever they hold and however the tab is laid out', () => {
    const texts = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 12 })
      .map((text) => `ก${text.replace(/[\s\p{C}]/gu, '')}x`);
    const records = fc.array(
      fc.record({
        amount: fc.integer({ min: 1, max: 10_000_000 }).map((count) => satang(count)),
        debit: texts,
        credit: texts,
        resolution: texts,
        note: fc.option(texts),
        memberId: fc.option(fc.stringMatching(/^[0-9]{1,4}$/)),
      }),
      { minLength: 1, maxLength: 6 },
    );
    const order = fc.shuffledSubarray(
      ['วันที่', 'เดบิต', 'เครดิต', 'จำนวนเงิน', 'มติ', 'หมายเหตุ', 'เลขสมาชิก', 'อื่นๆ', 'รหัสรายการ'],
      { minLength: 2 },
    );
    fc.assert(
      fc.property(records, order, (given, header) => {
        const own = grid('โอนบัญชี', [header], { sheetId: 3 });
        const grids = header.filter((one) => one !== 'อื่นๆ').length < 2 ? [ONE_GROUP] : [ONE_GROUP, own];
        const plan = changes(grids, [
          { adds: 'transfers', groupId: 'G01', records: given.map((one) => ({ ...one, date: DAY })) },
        ]);
        const after = applied(grids, plan);
        const read = book(...after);
        expect(read.transfers).toHaveLength(given.length);
        for (const [at, row] of read.transfers.entries()) {
          expect(row).toMatchObject({
            amount: given[at]!.amount,
            debit: given[at]!.debit.normalize('NFC'),
            memberId: given[at]!.memberId,
            date: DAY,
          });
        }
        expect(rowsOfAction(read, after, 'year-1').every(({ unchanged }) => unchanged)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});

describe('what is kept', () => {
  it('is the same after it was written down, dates too', () => {
    const members = grid('สมาชิก', [
      ['เลขสมาชิก', 'ชื่อ', 'วันสมัคร', 'วันพ้นสภาพ'],
      ['001', 'สมหญิง', '1/1/2568', dateCell('2026-04-01')],
    ]);
    const grids = [ONE_GROUP, members];
    const plan = changes(grids, [
      { sets: 'members', at: { tab: 1, row: 2 }, values: { endDate: DAY } },
      add('G01', 100, 200),
    ]);
    const kept = keptAfter(grids, plan);
    expect(kept.adds).toBe(2);
    const { head, pieces } = keptTexts(kept);
    expect(readKept('year-1', head, (at) => pieces[at])).toEqual(kept);
  });

  it.each([
    '',
    'x',
    '{}',
    '[]',
    'null',
    '{"number":1,"state":"done","adds":1,"blocks":[{}]}',
    '{"number":1,"state":"far","adds":1,"blocks":[]}',
  ])('is nothing where it cannot be understood: %s', (text) => {
    expect(readKept('a', text, () => undefined)).toBeNull();
  });
});
