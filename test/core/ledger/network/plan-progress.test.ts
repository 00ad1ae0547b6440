/** The plan: missions, strategies and activities in the order typed, and what is late, coming and over its budget. */
import { describe, expect, test } from 'vitest';
import { rowsLeftOut } from '../../../../src/core/ledger/linking/told-cells.ts';
import { planProgress } from '../../../../src/core/ledger/network/plan-progress.ts';
import type { Cell, Grid } from '../../../../src/core/values/cell.ts';
import { GIVING, tab } from '../../checks/checked.ts';
import { ledgerOf, on } from '../opened.ts';

const plan = (...rows: readonly (readonly Cell[])[]): Grid =>
  tab('แผนงาน', 'ภารกิจ|ยุทธศาสตร์|กิจกรรม|ผู้รับผิดชอบ|เริ่ม|สิ้นสุด|งบประมาณ|ใช้ไป|สถานะ', ...rows);

const PLAN = plan(
  ['พัฒนาคน', 'พัฒนาแกนนำ', 'อบรมบัญชี', 'ฝ่ายพัฒนา', '1/1/2569', '31/3/2569', 5_000, 6_000, 'กำลังทำ'],
  ['พัฒนาคน', 'พัฒนาแกนนำ', 'ประชุมประจำเดือน', '', '1/1/2569', '31/12/2569', 'ประมาณ 2 พัน', '', 'กำลังทำ'],
  ['สร้างอาชีพ', 'ธุรกิจชุมชน', 'ร่วมซื้อ', '', '10/5/2569', '30/9/2569', '', '', 'ยังไม่เริ่ม'],
  ['พัฒนาคน', 'สมาชิกสัมพันธ์', 'ผ้าป่าสัจจะ', '', '', '5/5/2569', '', '', ''],
  ['พัฒนา คน', 'พัฒนาแกนนำ', 'ค่ายคุณธรรม', '', '1/2/2569', '3/2/2569', 1_000, 1_000, 'เสร็จ'],
);
const planOn = (day: string, ...grids: readonly Grid[]) => planProgress(ledgerOf(GIVING, ...grids).book, on(day));

describe('the plan', () => {
  const found = planOn('2026-05-02', PLAN);
  test('stands as typed: a mission and a strategy where they are first named, blanks apart', () => {
    expect(
      found.missions.map(({ mission, strategies }) => [
        mission,
        strategies.map(({ strategy, activities }) => [strategy, activities.map(({ activity }) => activity)]),
      ]),
    ).toEqual([
      [
        'พัฒนาคน',
        [
          ['พัฒนาแกนนำ', ['อบรมบัญชี', 'ประชุมประจำเดือน', 'ค่ายคุณธรรม']],
          ['สมาชิกสัมพันธ์', ['ผ้าป่าสัจจะ']],
        ],
      ],
      ['สร้างอาชีพ', [['ธุรกิจชุมชน', ['ร่วมซื้อ']]]],
    ]);
  });
  test('says how much is done of each mission and of all, with the budgets that are written', () => {
    expect(found.sum).toEqual({
      activities: 5,
      notStarted: 1,
      doing: 2,
      done: 1,
      stuck: 0,
      unknown: 1,
      late: 1,
      share: 0.2,
      budget: 800_000,
      spent: 700_000,
    });
    expect(found.missions.map(({ sum }) => [sum.activities, sum.share, sum.budget])).toEqual([
      [4, 0.25, 800_000],
      [1, 0, null],
    ]);
  });
  test('is late with what has passed its end and is not done, and over with what cost more than its budget', () => {
    expect(found.late.map(({ activity, daysLate }) => [activity, daysLate])).toEqual([['อบรมบัญชี', 32]]);
    expect(found.over.map(({ activity, over, at }) => [activity, over, at.row])).toEqual([['อบรมบัญชี', 100_000, 2]]);
  });
  test('tells what begins or ends within 31 days, the nearest first', () => {
    expect(found.coming.map(({ activity }) => activity)).toEqual(['ผ้าป่าสัจจะ', 'ร่วมซื้อ']);
  });
  test('is not late on the day of its end, but on the day after; without a status it is not done', () => {
    expect(planOn('2026-05-05', PLAN).late.map(({ activity }) => activity)).toEqual(['อบรมบัญชี']);
    expect(planOn('2026-05-06', PLAN).late.map(({ activity }) => activity)).toEqual(['อบรมบัญชี', 'ผ้าป่าสัจจะ']);
  });
  test('adds up: activities of strategies to missions to the whole, and states to activities', () => {
    const { missions, sum } = found;
    const of = missions.flatMap(({ strategies }) => strategies.map((strategy) => strategy.sum.activities));
    expect(of.reduce((all, count) => all + count, 0)).toBe(sum.activities);
    expect(sum.done + sum.doing + sum.notStarted + sum.stuck + sum.unknown).toBe(sum.activities);
  });
});

test('a row without an activity is left out and counted; an empty plan is nothing, and no share', () => {
  const { book } = ledgerOf(GIVING, plan(['พัฒนาคน', 'พัฒนาแกนนำ', '', '', '', '', '', '', '']));
  expect(rowsLeftOut(book, 'plan')).toBe(1);
  expect(planProgress(book, on('2026-05-02'))).toMatchObject({ missions: [], sum: { activities: 0, share: null } });
});
