/** The statements of a year, of some days, of one group and of the network. */
import { describe, expect, test } from 'vitest';
import type { Answer } from '../../../../src/core/commands/answers.ts';
import type { Grid } from '../../../../src/core/values/cell.ts';
import { rules, tab } from '../../checks/checked.ts';
import { plan, problemOf } from '../asking.ts';

const GROUPS = tab(
  'กลุ่ม',
  'รหัสกลุ่ม|ชื่อกลุ่ม|ระบบ|สถานะเข้าร่วม',
  ['G1', 'น้ำขาว', 'วันละบาท', ''],
  ['G2', 'บ้านสวน', 'วันละบาท', ''],
  ['G3', 'ทุ่งยาว', 'วันละบาท', 'ยังไม่เข้าร่วม'],
  ['G4', 'นาดี', 'วันละบาท', ''],
);
const CASHBOOK = tab(
  'สมุดเงินสด',
  'วันที่|กลุ่ม|หมวด|รับ|จ่าย',
  ['15/11/2568', 'G1', 'บริจาค', 100, ''],
  ['15/2/2569', 'G1', 'บริจาค', 200, ''],
  ['20/2/2569', 'G1', 'ส่งเครือข่าย', '', 50],
  ['20/2/2569', 'G2', 'รับจากเครือข่าย', 50, ''],
  ['1/4/2569', 'G2', 'ค่าประชุม', '', 30],
  ['1/3/2569', 'G3', 'บริจาค', 999, ''],
  ['1/3/2569', 'G1', 'บริจาค', 'ห้าร้อย', ''],
);
const GRIDS = [GROUPS, CASHBOOK];

const ask = (takes: object, grids: readonly Grid[] = GRIDS): Answer<'statements'> =>
  plan('statements', takes, grids).answer;
const span = ({ from, to }: { readonly from: string; readonly to: string }): string => `${from} ${to}`;
const notes = ({ report }: Answer<'statements'>): string => report.notes.map(({ th }) => th).join('\n');

describe('the days', () => {
  test('are those of the fiscal year so far', () => {
    expect(span(ask({}))).toBe('2026-01-01 2026-05-02');
  });
  test.each(['2568', '2025', '๒๕๖๘', 'พ.ศ. 2568'])('of the year %s', (year) => {
    expect(span(ask({ year }))).toBe('2025-01-01 2025-12-31');
  });
  test.each([
    [{ from: '2569-02', to: '2569-03' }, '2026-02-01 2026-03-31'],
    [{ from: '15/2/2569' }, '2026-02-15 2026-05-02'],
    [{ to: 'มี.ค. 2569' }, '2026-01-01 2026-03-31'],
    [{ from: '1/2/2569', to: '1/2/2569' }, '2026-02-01 2026-02-01'],
  ])('as asked: %j', (takes, days) => {
    expect(span(ask(takes))).toBe(days);
  });
  test('that cannot be are said', () => {
    const kind = (takes: object): string => problemOf(() => ask(takes)).kind;
    expect(kind({ year: 'ปีก่อน' })).toBe('yearUnreadable');
    expect(kind({ year: '68' })).toBe('yearUnreadable');
    expect(kind({ year: '2570' })).toBe('yearNotBegun');
    expect(kind({ from: '2569-03', to: '2569-02' })).toBe('daysBackwards');
    expect(kind({ from: 'เมื่อวาน' })).toBe('dayUnreadable');
    expect(kind({ group: 'G9' })).toBe('groupUnknown');
  });
  test('are each group’s own fiscal year', () => {
    const october = tab('กติกา', 'รหัสกลุ่ม|กติกา|ค่า', ['G1', 'fiscalYear.startMonth', 10]);
    const answer = ask({ year: '2569' }, [...GRIDS, october]);
    expect(answer.groups.map(span)).toEqual([
      '2025-10-01 2026-05-02',
      '2026-01-01 2026-05-02',
      '2026-01-01 2026-05-02',
      '2026-01-01 2026-05-02',
    ]);
    expect(span(answer)).toBe('2025-10-01 2026-05-02');
    expect(answer.groups[0]?.profitAndLoss.totalIncome).toBe(30_000);
    expect(notes(answer)).toContain('ปีบัญชีของแต่ละกลุ่มไม่ตรงกัน');
    expect(notes(ask({ year: '2569' }, [...GRIDS, rules(['fiscalYear.startMonth', 10])]))).not.toContain('ปีบัญชีของ');
  });
});

describe('the network', () => {
  const answer = ask({ year: '2569' });
  const network = answer.network!;
  test('adds up the groups that take part', () => {
    expect(network.profitAndLoss).toMatchObject({ totalIncome: 20_000, totalExpense: 3_000, surplus: 17_000 });
    expect(network.balanceSheet.totalAssets).toBe(27_000);
    expect(notes(answer)).toContain('ไม่รวมในยอดของเครือข่าย');
  });
  test('has nothing left of what its groups owe each other when both have typed it', () => {
    expect(network.trialBalance.lines.find(({ account }) => account === 'due.network')).toMatchObject({
      debit: 0,
      credit: 0,
    });
    expect(answer.groups[0]?.balanceSheet.assets.find(({ account }) => account === 'due.network')?.amount).toBe(5_000);
  });
  test('shows a dash for a group without books, and says how many rows are not counted', () => {
    const table = answer.report.blocks.find((block) => block.kind === 'table' && block.title.en === 'Each group');
    expect(table?.kind === 'table' && table.rows.map(({ cells }) => cells[1])).toEqual([20_000, 0, 99_900, null]);
    expect(notes(answer)).toContain('ยังไม่นับ 1 รายการ');
  });
  test('is not there where one group is asked for', () => {
    const one = ask({ group: 'น้ำขาว', year: '2569' });
    expect([one.network, one.groups.length]).toEqual([null, 1]);
    expect(one.groups[0]?.balanceSheet).toMatchObject({ surplusBefore: 10_000, surplusOfPeriod: 20_000 });
  });
});

test('books that begin in the middle of the year say so', () => {
  const opened = (day: string) => tab('ยอดยกมา', 'รหัสกลุ่ม|ณ วันที่|บัญชี|จำนวนเงิน', ['G1', day, 'เงินสด', 500]);
  const asked = (day: string) => ask({ group: 'G1', year: '2569' }, [...GRIDS, opened(day)]);
  expect(notes(asked('16/2/2569'))).toContain('บัญชีเริ่มจากยอดยกมา ณ วันที่ 16 กุมภาพันธ์ 2569');
  expect(asked('16/2/2569').groups[0]?.profitAndLoss.totalIncome).toBe(0);
  expect(notes(asked('31/12/2568'))).not.toContain('บัญชีเริ่มจาก');
});

test('the year is the sum of its months', () => {
  const months = Array.from({ length: 12 }, (_, place) => `2569-${String(place + 1).padStart(2, '0')}`);
  const sum = months
    .map(
      (month) =>
        plan('summary', { month, asOf: '2026-12-31', group: 'G1' }, GRIDS).answer.groups[0]?.result.surplus ?? 0,
    )
    .reduce<number>((all, amount) => all + amount, 0);
  expect(ask({ group: 'G1', from: '2569-01', to: '2569-12' }).groups[0]?.profitAndLoss.surplus).toBe(sum);
});

test('the tab is written only when asked, with lines to sign', () => {
  expect(plan('statements', {}, GRIDS).writes).toEqual([]);
  const { writes, selects } = plan('statements', { write: true, group: 'G1' }, GRIDS);
  expect(writes.map(({ title }) => title)).toEqual(['งบการเงิน']);
  expect(selects?.tab).toBe('งบการเงิน');
  const said = writes[0]!.cells.map((row) => row.join(' ')).join('\n');
  for (const words of ['งบกำไรขาดทุน', 'งบดุล', 'งบทดลอง', 'เหรัญญิก', 'ผู้ตรวจสอบ', 'ประธาน']) expect(said).toContain(words);
});
