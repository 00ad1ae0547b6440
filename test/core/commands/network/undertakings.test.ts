/** The commands about the plan, the two surveys and the businesses: answers, pages in both languages, and what is not there yet. */
import { describe, expect, test } from 'vitest';
import { businesses } from '../../../../src/core/commands/network/businesses.ts';
import { households } from '../../../../src/core/commands/network/households.ts';
import { plan } from '../../../../src/core/commands/network/plan-progress.ts';
import { survey } from '../../../../src/core/commands/network/survey.ts';
import { showQuantity } from '../../../../src/core/reports/businesses-page.ts';
import type { Report } from '../../../../src/core/reports/report.ts';
import type { Cell, Grid } from '../../../../src/core/values/cell.ts';
import { MEMBERS, tab } from '../../checks/checked.ts';
import { plan as asked, problemOf, world } from '../asking.ts';

const GROUPS = tab(
  'กลุ่ม',
  'รหัสกลุ่ม|ชื่อกลุ่ม|ระบบ',
  ['G1', 'น้ำขาว', 'วันละบาท'],
  ['G2', 'บ้านสวน', 'วันละบาท'],
  ['G3', 'ท่าไร่', 'สัจจะ'],
);
const SETTINGS = tab('ตั้งค่า', 'รายการ|ค่า', ['network.name', 'เครือข่ายวัดป่ายาง']);
const PLAN = tab(
  'แผนงาน',
  'ภารกิจ|ยุทธศาสตร์|กิจกรรม|ผู้รับผิดชอบ|เริ่ม|สิ้นสุด|งบประมาณ|ใช้ไป|สถานะ',
  ['พัฒนาคน', 'พัฒนาแกนนำ', 'อบรมบัญชี', 'ฝ่ายพัฒนา', '1/1/2569', '31/3/2569', 5_000, 6_000, 'กำลังทำ'],
  ['พัฒนาคน', 'พัฒนาแกนนำ', 'ผ้าป่าสัจจะ', '', '9/5/2569', '5/5/2569', '', '', ''],
  ['พัฒนาคน', '', 'ไม่มียุทธศาสตร์', '', '', '', '', '', ''],
);
const SURVEY = tab(
  'แบบสำรวจ',
  'ครั้งที่|รหัสกลุ่ม|เลขสมาชิก|จำนวนสมาชิกที่ตอบ|ข้อ 1|ข้อ 2 อะไร 1|ข้อ 3 อะไร 1',
  ['1', 'G1', '', 30, 'ดีเหมือนเดิม', 'ช่วยกัน', 'ป่าชุมชน'],
  ['2', 'G1', '', 20, 'ดีกว่าเดิม', '', 'ป่าชุมชน'],
  ['1', 'G2', '1', '', 'ดีกว่าเดิม', '', ''],
);
const BUSINESS = tab(
  'ธุรกิจ',
  'วันที่|รหัสกลุ่ม|สินค้า|รายการ|จำนวน|หน่วย|ราคาต่อหน่วย|จ่ายแล้ว',
  ['1/3/2569', 'G1', 'ปุ๋ย', 'ซื้อ', 10, 'กระสอบ', 100, ''],
  ['5/3/2569', 'G1', 'ปุ๋ย', 'ซื้อ', 10, 'กระสอบ', 130, ''],
  ['9/4/2569', 'G1', 'ปุ๋ย', 'ขาย', 5, 'กระสอบ', 150, 500],
  ['9/3/2569', 'G2', 'น้ำดื่ม', 'ผลิต', 40.5, 'ขวด', '', ''],
);
const HOMES: readonly (readonly Cell[])[] = [1, 2, 3, 4, 5].flatMap((number) => [
  ['1', 'G1', `บ้าน${number}`, 'ขายข้าว', 'รายได้', number * 10_000],
  ['1', 'G1', `บ้าน${number}`, 'อาหาร', 'รายจ่าย', 25_000],
]);
const HOUSEHOLDS = tab('ครัวเรือน', 'ครั้งที่|รหัสกลุ่ม|ครัวเรือน|รายการ|ด้าน|จำนวนเงิน', ...HOMES, [
  '1',
  'G2',
  'บ้านลับ',
  'ขายข้าว',
  'รายได้',
  987_654,
]);
const GRIDS: readonly Grid[] = [GROUPS, SETTINGS, PLAN, SURVEY, BUSINESS, HOUSEHOLDS];

const table = (report: Report, title: string) => {
  const found = report.blocks.find((block) => block.kind === 'table' && block.title.en.startsWith(title));
  if (found?.kind !== 'table') throw new Error(`no table ${title}`);
  return found;
};
const notes = (report: Report): readonly string[] => report.notes.map(({ en }) => en);

describe('plan', () => {
  const { answer, says, writes } = plan.plan({ write: true }, world(GRIDS));
  test('shows what is late first, then every activity under its strategy', () => {
    expect(says.th).toBe('แผนงาน เสร็จ 0 จาก 2 กิจกรรม เลยกำหนด 1');
    expect(table(answer.report, 'Late activities: 1').rows.map(({ cells }) => cells[0])).toEqual(['อบรมบัญชี']);
    expect(table(answer.report, 'Missions').rows.map(({ kind, cells }) => [kind, cells[0]])).toEqual([
      ['subtotal', { th: 'ภารกิจ 1: พัฒนาคน', en: 'Mission 1: พัฒนาคน' }],
      ['subtotal', { th: 'ยุทธศาสตร์: พัฒนาแกนนำ', en: 'Strategy: พัฒนาแกนนำ' }],
      ['row', 'อบรมบัญชี'],
      ['row', 'ผ้าป่าสัจจะ'],
      ['total', { th: 'รวมทั้งแผน', en: 'The whole plan' }],
    ]);
    expect(writes.map(({ title }) => title)).toEqual(['รายงานแผน']);
  });
  test('says what cost more than its budget, ends before it begins, has no status, and is not counted', () => {
    expect(notes(answer.report)).toEqual([
      'อบรมบัญชี: 1,000 baht over budget (แผนงาน C2)',
      'The end is before the start, please check แผนงาน C3',
      'Activities without a status: 1. They count as not done',
      expect.stringContaining('1 entry is not counted'),
    ]);
  });
});

describe('survey', () => {
  test('of the last round, or the one named; rounds stand side by side', () => {
    const { answer } = survey.plan({}, world(GRIDS));
    expect(answer.survey).toMatchObject({ round: '2', answered: 1 });
    expect(table(answer.report, 'All rounds').rows.map(({ cells }) => cells)).toEqual([
      ['1', 2, 1, 1, 1, 30, 0],
      ['2', 1, 1, 0, 20, 0, 0],
    ]);
    expect(survey.plan({ round: '1' }, world(GRIDS)).says.th).toBe('แบบสำรวจ ครั้งที่ 1 ตอบ 2 จาก 3 กลุ่ม');
  });
  test('keeps an answer to question 2 after “the same” and tells its cell; who sent nothing is not “the same”', () => {
    const { report } = survey.plan({ round: '1' }, world(GRIDS)).answer;
    expect(notes(report)[0]).toBe(
      'Question 2 answered though question 1 is not “better”: 1 kept, please ask again: แบบสำรวจ F2',
    );
    expect(table(report, 'Question 2').rows.map(({ cells }) => cells)).toEqual([['ช่วยกัน', null, 1, 1]]);
    expect(table(report, 'Answers by group').rows.map(({ cells }) => cells[1])).toMatchObject([
      { en: 'The same' },
      { en: 'Better' },
      { en: 'Not sent' },
    ]);
  });
  test('of a group has that group’s answers alone', () => {
    const { answer } = survey.plan({ group: 'บ้านสวน', round: '1' }, world(GRIDS));
    expect(answer).toMatchObject({ groupId: 'G2', survey: { answered: 1, byPeople: { better: 1, same: 0 } } });
    expect(answer.report.blocks.some((block) => block.kind === 'table' && block.title.en === 'Answers by group')).toBe(
      false,
    );
  });
  test('names the rounds there are where one is asked for that is not', () => {
    const problem = problemOf(() => survey.plan({ round: '7' }, world(GRIDS)));
    expect(problem).toMatchObject({ kind: 'roundUnknown', facts: { round: '7', known: '1, 2' } });
  });
});

describe('businesses', () => {
  test('of the month people work on: 5 sacks bought at 115 and sold at 150', () => {
    const { answer, says, writes } = businesses.plan({ write: true }, world(GRIDS, { language: 'en' }));
    expect(answer).toMatchObject({ month: '2026-04', asOf: '2026-04-30', sales: 75_000, cost: 57_500, profit: 17_500 });
    expect(answer).toMatchObject({ stock: 172_500, receivable: 25_000, entered: 1 });
    expect(says.en).toBe('Businesses in April 2569: 175 baht of profit');
    expect(writes.map(({ title }) => title)).toEqual(['Business report']);
  });
  test('shows a dash, not 0, for a group without rows in the month', () => {
    const { report } = businesses.plan({}, world(GRIDS)).answer;
    const rows = table(report, 'Products').rows.map(({ kind, cells }) => [kind, cells[0], cells[4], cells[8]]);
    expect(rows).toEqual([
      ['subtotal', 'น้ำขาว', '', 17_500],
      ['row', 'ปุ๋ย (กระสอบ)', 15, 17_500],
      ['subtotal', 'บ้านสวน', '', null],
      ['row', 'น้ำดื่ม (ขวด)', '40.5', null],
      ['total', { th: 'รวม', en: 'Total' }, '', 17_500],
    ]);
    expect(notes(report)[0]).toContain('ธุรกิจ G5');
  });
  test('of a month that is named, and of one group', () => {
    const { answer } = businesses.plan({ month: 'มี.ค. 2569', group: 'G1' }, world(GRIDS));
    expect(answer).toMatchObject({ month: '2026-03', groupId: 'G1', sales: 0, stock: 230_000 });
    expect(problemOf(() => businesses.plan({ group: 'G9' }, world(GRIDS))).kind).toBe('groupUnknown');
  });
  test('shows quantities as people write them', () => {
    expect([12, 12.5, 1234.25, -0.333333].map(showQuantity)).toEqual([12, '12.5', '1,234.25', '-0.333333']);
  });
});

describe('households', () => {
  const { answer } = households.plan({}, world(GRIDS));
  test('gives sums over five households and more', () => {
    expect(answer.survey?.all).toMatchObject({ households: 5, balance: { difference: { sum: 2_500_000 }, short: 2 } });
    expect(table(answer.report, 'All households (2 of 3 groups): 5').rows[0]?.cells.slice(1)).toEqual([
      5, 15_000_000, 3_000_000, 3_000_000,
    ]);
  });
  test('never tells of a household: neither its number nor the amount of a single one', () => {
    const told = JSON.stringify(households.plan({ write: true }, world(GRIDS)));
    expect(told).not.toContain('บ้านลับ');
    expect(told).not.toContain('98765400');
    expect(told).not.toContain('บ้าน1');
    expect(table(answer.report, 'Medians by group').rows[1]?.cells[1]).toMatchObject({
      th: 'น้อยกว่า 5 ครัวเรือน ไม่แสดง',
    });
    expect(JSON.stringify(households.plan({ group: 'G2' }, world(GRIDS)).answer)).not.toContain('98765400');
  });
  test('names the rounds there are where one is asked for that is not', () => {
    expect(problemOf(() => households.plan({ round: '9' }, world(GRIDS))).kind).toBe('roundUnknown');
  });
});

test('where nothing is there yet each page says so, and which tab to write in', () => {
  const grids = [GROUPS, MEMBERS];
  const first = (report: Report): string => {
    const [block] = report.blocks;
    return block?.kind === 'text' ? (block.paragraphs[0]?.th ?? '') : '';
  };
  expect(first(plan.plan({}, world(grids)).answer.report)).toContain('แท็บ แผนงาน');
  expect(first(survey.plan({}, world(grids)).answer.report)).toContain('แท็บ แบบสำรวจ');
  expect(first(businesses.plan({}, world(grids)).answer.report)).toContain('แท็บ ธุรกิจ');
  expect(first(households.plan({}, world(grids)).answer.report)).toContain('แท็บ ครัวเรือน');
});

test('the pack for the meeting has the month of the businesses and what the plan has to be done', () => {
  const { report } = asked('pack', { month: '2026-04' }, GRIDS).answer;
  expect(table(report, 'Businesses, April 2569').rows.map(({ cells }) => cells.slice(1))).toEqual([
    [75_000, 17_500, 172_500, 25_000],
    [null, null, 0, 0],
    [75_000, 17_500, 172_500, 25_000],
  ]);
  expect(table(report, 'Late activities: 1').rows).toHaveLength(1);
  const without = asked('pack', { month: '2026-04' }, [GROUPS, MEMBERS]).answer.report;
  expect(JSON.stringify(without)).not.toMatch(/Businesses|Late activities|begin or end/);
});
