/** The network's month: who has reported, what is missing, and totals that count nothing twice. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Figures } from '../../../../src/core/ledger/months/figures.ts';
import { networkMonth } from '../../../../src/core/ledger/months/network-month.ts';
import { lastDay } from '../../../../src/core/values/calendar.ts';
import type { Cell, Grid } from '../../../../src/core/values/cell.ts';
import { tab } from '../../checks/checked.ts';
import { during, ledgerOf } from '../opened.ts';

const GROUPS = tab(
  'กลุ่ม',
  'รหัสกลุ่ม|ชื่อกลุ่ม|องค์กร|ระบบ|ตำบล|จังหวัด|ประเด็น|สถานะเข้าร่วม',
  ['G1', 'น้ำขาว', 'วัดน้ำขาว', 'วันละบาท', 'น้ำขาว', 'สงขลา', 'สวัสดิการ, การเงิน', ''],
  ['G2', 'สัจจะน้ำขาว', 'วัดน้ำขาว', 'สัจจะ', 'น้ำขาว', 'สงขลา', 'การเงิน', ''],
  ['G3', 'บ้านสวน', '', 'วันละบาท', 'จะโหนง', 'สงขลา', '', ''],
  ['G4', 'บ้านใหม่', '', 'วันละบาท', 'จะโหนง', 'สงขลา', '', 'ยังไม่เข้าร่วม'],
);
const MEMBERS = tab(
  'สมาชิก',
  'รหัสกลุ่ม|เลขสมาชิก|ชื่อ|รหัสบุคคล',
  ['G1', '1', 'สมชาย ใจดี', 'P1'],
  ['G2', '1', 'สมชาย ใจดี', 'P1'],
  ['G3', '1', 'บุญมี ศรีสุข', ''],
  ['G4', '1', 'บุญมา ศรีสุข', ''],
);
const paid = (...rows: readonly (readonly Cell[])[]): Grid => tab('รับเงิน', 'วันที่|รหัสกลุ่ม|เลขสมาชิก|จำนวนเงิน', ...rows);
const monthOf = (month: string, ...grids: readonly Grid[]) =>
  networkMonth(ledgerOf(GROUPS, MEMBERS, ...grids), { month: during(month), asOf: lastDay(during(month)) });
const ROWS = paid(
  ['5/1/2569', 'G1', '1', 30],
  ['6/1/2569', 'G2', '1', 100],
  ['7/1/2569', 'G3', '1', 30],
  ['5/2/2569', 'G1', '1', 30],
);

describe('a group that has not sent its month', () => {
  const february = monthOf('2026-02', ROWS);
  const line = february.groups.find(({ group }) => group.groupId === 'G3')!;
  test('is missing: its flows are not known, and are not 0', () => {
    expect(february.network.missing).toEqual(['G2', 'G3']);
    expect(line).toMatchObject({
      reported: false,
      state: 'none',
      source: 'none',
      lastReported: '2026-01',
      balancesAsOf: '2026-01-31',
    });
    expect(line.figures).toMatchObject({
      members: { opening: null, joined: null, closing: 1 },
      contributions: { due: null, received: null },
      money: { opening: null, in: null, closing: 3_000 },
      result: { income: null },
    });
  });
  test('stands in the total with what it last had, and the total still adds up', () => {
    const { money, members } = february.network;
    expect(money).toMatchObject({ opening: 16_000, in: 3_000, out: 0, closing: 19_000 });
    expect(members).toMatchObject({ opening: 3, closing: 3 });
    expect(february.network).toMatchObject({ groups: 3, reported: 1 });
  });
  test('has nothing at all when it never sent anything', () => {
    const never = monthOf('2026-01', paid(['5/1/2569', 'G1', '1', 30])).groups.find(
      ({ group }) => group.groupId === 'G3',
    )!;
    expect(never).toMatchObject({ lastReported: null, balancesAsOf: null });
    expect(never.figures.money.closing).toBeNull();
  });
});

describe('totals', () => {
  const january = monthOf('2026-01', ROWS);
  test('leave out groups that do not take part yet', () => {
    expect(january.network.groups).toBe(3);
    expect(january.groups).toHaveLength(4);
  });
  test('count an organisation and a person once', () => {
    expect(january.network).toMatchObject({ organisations: 2, people: 2 });
  });
  test('stand by area and by issue, each group once in a line', () => {
    expect(january.areas.map(({ level, name, groups }) => `${level} ${name} ${groups}`)).toEqual([
      'tambon จะโหนง 1',
      'tambon น้ำขาว 2',
      'province สงขลา 3',
    ]);
    expect(january.issues.map(({ name, groups }) => `${name} ${groups}`)).toEqual(['การเงิน 2', 'สวัสดิการ 1']);
  });
  test('have no savings where no group saves', () => {
    expect(january.areas.find(({ name }) => name === 'จะโหนง')!.savings).toBeNull();
  });
});

test('at every level the groups add up to the network, whatever was paid', () => {
  const row = fc.record({
    group: fc.constantFrom('G1', 'G2', 'G3', 'G4'),
    month: fc.integer({ min: 1, max: 3 }),
    amount: fc.integer({ min: 1, max: 300 }),
  });
  fc.assert(
    fc.property(fc.array(row, { maxLength: 15 }), (rows) => {
      const { groups, network, areas } = monthOf(
        '2026-03',
        paid(...rows.map(({ group, month, amount }): readonly Cell[] => [`5/${month}/2569`, group, '1', amount])),
      );
      const inside = groups.filter(({ inTotals }) => inTotals).map(({ figures }) => figures);
      for (const lines of [
        inside,
        ...['tambon', 'province'].map((level) => areas.filter((area) => area.level === level)),
      ]) {
        const sum = (of: (figures: Figures) => number | null) =>
          lines.reduce((total, one) => total + (of(one) ?? 0), 0);
        expect(sum(({ members }) => members.closing)).toBe(network.members.closing ?? 0);
        expect(sum(({ money }) => money.closing)).toBe(network.money.closing ?? 0);
        expect(sum(({ fund }) => fund.total)).toBe(network.fund.total ?? 0);
        expect(sum(({ contributions }) => contributions?.received ?? null)).toBe(network.contributions?.received ?? 0);
        expect(sum(({ contributions }) => contributions?.arrears ?? null)).toBe(network.contributions?.arrears ?? 0);
      }
    }),
    { numRuns: 200 },
  );
}, 60_000);

describe('money between two groups', () => {
  const sent = tab(
    'สมุดเงินสด',
    'วันที่|รหัสกลุ่ม|หมวด|รับ|จ่าย|กลุ่มคู่รายการ',
    ['10/1/2569', 'G1', 'ค่าบำรุงเครือข่าย', '', 5, 'G2'],
    ['11/1/2569', 'G2', 'ค่าบำรุงเครือข่าย', 5, '', 'น้ำขาว'],
  );
  const { network, areas } = monthOf('2026-01', ROWS, sent);
  test('is left out of totals that hold both, which still add up', () => {
    expect(network.money).toMatchObject({ opening: 0, in: 16_000, out: 0, closing: 16_000 });
    expect(network.result).toMatchObject({ income: 6_000, expense: 0, surplus: 6_000 });
    expect(areas.find(({ name }) => name === 'น้ำขาว')!.money).toMatchObject({ in: 13_000, out: 0 });
  });
});

test('a typed report stands in where a group keeps its rows elsewhere', () => {
  const reports = tab('รายงานกลุ่ม', 'รหัสกลุ่ม|เดือน|สมาชิกคงเหลือ|เงินยกมา|รับ|จ่าย|เงินคงเหลือ|เงินกองทุน', [
    'G3',
    'ม.ค. 69',
    120,
    47_000,
    '4,000',
    1_000,
    50_000,
    'ประมาณ 8 หมื่น',
  ]);
  const { groups, network } = monthOf('2026-01', paid(['5/1/2569', 'G1', '1', 30]), reports);
  const line = groups.find(({ group }) => group.groupId === 'G3')!;
  expect(line).toMatchObject({ reported: true, state: 'sent', source: 'report' });
  expect(line.figures).toMatchObject({
    members: { closing: 120, opening: null },
    money: { opening: 4_700_000, in: 400_000, out: 100_000, closing: 5_000_000 },
    fund: { total: 8_000_000 },
  });
  expect(network.money.closing).toBe(5_003_000);
});
