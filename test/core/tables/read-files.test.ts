/** Workbooks of several files read as one: tabs of one title, groups of each file, and what a file says for its own. */
import { describe, expect, test } from 'vitest';
import { sentenceOf } from '../../../src/core/checks/catalogue.ts';
import { checkLedger } from '../../../src/core/checks/check.ts';
import type { Ledger } from '../../../src/core/ledger/ledger.ts';
import { openLedger } from '../../../src/core/ledger/linking/open.ts';
import { networkMonth } from '../../../src/core/ledger/months/network-month.ts';
import { lastDay } from '../../../src/core/values/calendar.ts';
import type { Cell, Grid } from '../../../src/core/values/cell.ts';
import { exampleWorkbook } from '../../../src/local/example/example.ts';
import { MEMBERS, rules, tab } from '../checks/checked.ts';
import { during, on } from '../ledger/opened.ts';
import { splitByGroup, together } from './split.ts';
import { book, ZONE } from './workbooks.ts';

const ledgerOf = (files: Readonly<Record<string, readonly Grid[]>>): Ledger =>
  openLedger(book(...together(new Map(Object.entries(files)))), ZONE);

const groupsTab = (...rows: readonly (readonly Cell[])[]): Grid => tab('กลุ่ม', 'รหัสกลุ่ม|ชื่อกลุ่ม|ระบบ', ...rows);

const receipts = (...rows: readonly (readonly Cell[])[]): Grid => tab('รับเงิน', 'วันที่|เลขสมาชิก|จำนวนเงิน', ...rows);

const north = [groupsTab(['G1', 'บ้านเหนือ', 'วันละบาท']), MEMBERS, receipts(['5/3/2569', '1', 30])];
const south = [groupsTab(['G2', 'บ้านใต้', 'วันละบาท']), MEMBERS, receipts(['6/3/2569', '1', 60])];

function receivedBy(ledger: Ledger): readonly (readonly [string, number | null])[] {
  const month = during('2026-03');
  return networkMonth(ledger, { month, asOf: lastDay(month) }).groups.map(({ group, figures }) => [
    group.groupId,
    figures.contributions?.received ?? null,
  ]);
}

describe('files read as one', () => {
  test('tabs of one title are kept apart, and a file of one group needs no column for it', () => {
    const ledger = ledgerOf({ north, south });
    expect(receivedBy(ledger)).toEqual([
      ['G1', 3_000],
      ['G2', 6_000],
    ]);
    expect(ledger.book.tabs.map(({ title }) => title)).toContain('south.xlsx › รับเงิน');
    expect(ledger.book.findings).toEqual([]);
  });

  test('a finding points to its tab behind the name of its file', () => {
    const ledger = ledgerOf({ north, south: [...south.slice(0, 2), receipts(['6/3/2569', '1', 'สิบ'])] });
    expect(ledger.book.findings.map(({ code, tab, row }) => [code, tab, row])).toEqual([
      ['CELL_UNREADABLE', 'south.xlsx › รับเงิน', 2],
    ]);
  });

  test('a rule of a file holds for its own groups, one that names a group for that group', () => {
    const daily = rules(['contribution.ratePerDay', 2]);
    const named = tab('กติกา', 'รหัสกลุ่ม|กติกา|ค่า', ['G1', 'contribution.ratePerDay', 3]);
    const due = (ledger: Ledger): readonly (number | null)[] => {
      const month = during('2026-03');
      const { groups } = networkMonth(ledger, { month, asOf: lastDay(month) });
      return groups.map(({ figures }) => figures.contributions?.due ?? null);
    };
    expect(due(ledgerOf({ north, south: [...south, daily] }))).toEqual([6_000, 12_000]);
    expect(due(ledgerOf({ north, south: [...south, named] }))).toEqual([18_000, 6_000]);
  });

  test('a category of a file is known in its own groups only', () => {
    const cashbook = tab('สมุดเงินสด', 'วันที่|หมวด|รายการ|รับ|จ่าย', ['7/3/2569', 'ขายของ', 'ตลาดนัด', 500, '']);
    const own = tab('หมวดรายการ', 'หมวด|บัญชี|รับ/จ่าย', ['ขายของ', 'income.business', 'รับ']);
    const ledger = ledgerOf({ north: [...north, cashbook, own], south: [...south, cashbook] });
    const credits = ledger.groups.map((group) =>
      group.books(on('2026-03-31')).postings.flatMap(({ credit, amount }) => (amount === 50_000 ? [credit] : [])),
    );
    expect(credits).toEqual([['income.business'], ['income.other']]);
  });

  test('a setting of the network’s own file goes before those of its groups', () => {
    const setting = (value: string): Grid => tab('ตั้งค่า', 'หัวข้อ|ค่า', ['network.name', value]);
    const network = [groupsTab(['N', 'ลุ่มน้ำ', 'เครือข่าย']), setting('เครือข่ายลุ่มน้ำ')];
    const { settings } = ledgerOf({ a: network, south: [...south, setting('บ้านใต้')] }).book;
    expect(settings[settings.length - 1]!.value).toBe('เครือข่ายลุ่มน้ำ');
  });

  test('one group in two files is a double id, said with both files; the rows of both count', () => {
    const ledger = ledgerOf({ 'ปี 68': north, 'ปี 69': [north[0]!, receipts(['6/3/2569', '1', 60])] });
    const double = checkLedger(ledger, { asOf: on('2026-04-30'), today: on('2026-05-02') }).find(
      ({ code }) => code === 'ID_DUPLICATE',
    )!;
    expect(double.tab).toBe('ปี 69.xlsx › กลุ่ม');
    expect(sentenceOf(double).th).toContain('ปี 68.xlsx + ปี 69.xlsx');
    expect(receivedBy(ledger)).toEqual([['G1', 9_000]]);
  });

  test('a file without a list of groups is the group that its name says: one that is listed elsewhere, or a new one', () => {
    const network = [groupsTab(['N', 'ลุ่มน้ำ', 'เครือข่าย'], ['G1', 'บ้านเหนือ', 'วันละบาท'])];
    const ledger = ledgerOf({ เครือข่าย: network, บ้านเหนือ: north.slice(1), บ้านสวน: south.slice(1) });
    expect(receivedBy(ledger)).toEqual([
      ['N', null],
      ['G1', 3_000],
      ['บ้านสวน', 6_000],
    ]);
  });

  test('two files without any list of groups are two groups', () => {
    expect(receivedBy(ledgerOf({ เหนือ: north.slice(1), ใต้: south.slice(1) }))).toEqual([
      ['เหนือ', 3_000],
      ['ใต้', 6_000],
    ]);
  });
});

describe('the example network in a file a group', () => {
  const grids = exampleWorkbook('network').tabs.map(
    ({ title, cells }, at): Grid => ({ sheetId: at + 1, title, cells, formats: null, binding: null }),
  );
  const whole = openLedger(book(...grids), ZONE);
  const apart = openLedger(book(...together(splitByGroup(grids))), ZONE);

  test.each(['2026-10', '2026-05'])('has the same month in %s', (text) => {
    const month = during(text);
    const asked = { month, asOf: lastDay(month) };
    const [one, many] = [networkMonth(whole, asked), networkMonth(apart, asked)];
    const { missing, ...network } = one.network;
    expect(many.network).toMatchObject(network);
    expect(new Set(many.network.missing)).toEqual(new Set(missing));
    expect(many.areas).toEqual(one.areas);
    expect(many.issues).toEqual(one.issues);
  });

  test('has the same findings, each in its file', () => {
    const moment = { asOf: on('2026-10-31'), today: on('2026-11-02'), month: during('2026-10') };
    const said = (ledger: Ledger): readonly string[] =>
      checkLedger(ledger, moment)
        .map(({ code, groupId, memberId, tab: title }) =>
          [code, groupId, memberId, title === null ? null : title.replace(/^.*\.xlsx › /, '')].join(' '),
        )
        .sort();
    expect(said(apart)).toEqual(said(whole));
  });
});

describe('a network’s own file', () => {
  const list = tab(
    'กลุ่ม',
    'รหัสกลุ่ม|ชื่อกลุ่ม|ระบบ|ตำบล|สถานะเข้าร่วม',
    ['N', 'ลุ่มน้ำ', 'เครือข่าย', '', ''],
    ['G1', 'บ้านเหนือ', 'วันละบาท', 'ทุ่งใหญ่', 'ออก'],
    ['G2', 'บ้านอื่น', 'วันละบาท', '', ''],
  );
  const ledger = ledgerOf({ south, เครือข่าย: [list], เหนือ: north });

  test('may list groups that keep their own: the two rows are one, and the list says what theirs leaves out', () => {
    expect(ledger.groups.find(({ groupId }) => groupId === 'G1')!.group).toMatchObject({
      tambon: 'ทุ่งใหญ่',
      participation: 'left',
    });
  });

  test('that gives an id to another name is told of', () => {
    expect(ledger.findings.map(({ code, groupId }) => [code, groupId])).toEqual([['ID_DUPLICATE', 'G2']]);
  });
});
