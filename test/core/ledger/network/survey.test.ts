/** The opinion survey: groups and people counted apart, texts as they were written, and answers that are odd. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type SurveyFacts, surveyHistory, surveyOf, surveyRounds } from '../../../../src/core/ledger/network/survey.ts';
import { roundsOf } from '../../../../src/core/ledger/network/survey-rounds.ts';
import type { Cell, Grid } from '../../../../src/core/values/cell.ts';
import { TWO_GROUPS, tab } from '../../checks/checked.ts';
import { ledgerOf, on } from '../opened.ts';

const HEADERS = 'ครั้งที่|รหัสกลุ่ม|เลขสมาชิก|วันที่|จำนวนสมาชิกที่ตอบ|ข้อ 1|ข้อ 2 อะไร 1|ข้อ 2 อย่างไร 1|ข้อ 3 อะไร 1|ข้อ 3 อย่างไร 1';
const answers = (...rows: readonly (readonly Cell[])[]): Grid => tab('แบบสำรวจ', HEADERS, ...rows);
const of = (round: string | null, ...grids: readonly Grid[]): SurveyFacts =>
  surveyOf(ledgerOf(TWO_GROUPS, ...grids), round, on('2026-12-31'))!;

const MEMBERS = tab(
  'สมาชิก',
  'รหัสกลุ่ม|เลขสมาชิก|ชื่อ|วันสมัคร',
  ['G2', '1', 'บุญมี ศรีสุข', '1/1/2567'],
  ['G2', '2', 'มาลี ใจงาม', '1/1/2567'],
);

describe('question 1', () => {
  const grid = answers(
    ['1', 'G1', '', '', 30, 'ดีกว่าเดิม', '', '', '', ''],
    ['1', 'G2', '1', '', '', 'ดีเหมือนเดิม', '', '', '', ''],
    ['1', 'G2', '2', '', '', 'ดีเหมือนเดิม', '', '', '', ''],
    ['1', 'G2', '3', '', '', 'ดีกว่าเดิม', '', '', '', ''],
    ['1', 'G2', '4', '', '', 'ไม่ตอบ', '', '', '', ''],
  );
  test('is counted by groups, and apart from them by the people behind', () => {
    const { answered, byGroups, byPeople, byMembers, groups } = of('1', grid);
    expect({ answered, byGroups, byPeople, byMembers }).toEqual({
      answered: 2,
      byGroups: { same: 1, better: 1, none: 0, split: 0 },
      byPeople: { same: 2, better: 31, none: 1 },
      byMembers: { same: 2, better: 1, none: 1 },
    });
    expect(groups.map(({ groupId, answer, from }) => [groupId, answer, from])).toEqual([
      ['G1', 'better', 'summary'],
      ['G2', 'same', 'members'],
    ]);
  });
  test('not answered is neither the same nor better, and a group that sent nothing has no answer at all', () => {
    const { groups, byGroups, answered } = of('1', answers(['1', 'G1', '', '', 8, 'ไม่ตอบ', '', '', '', '']));
    expect(groups.map(({ answer }) => answer)).toEqual(['none', null]);
    expect({ answered, none: byGroups.none, same: byGroups.same }).toEqual({ answered: 1, none: 1, same: 0 });
  });
  test('evenly divided among members is said to be so', () => {
    const even = answers(
      ['1', 'G2', '1', '', '', 'ดีเหมือนเดิม', '', '', '', ''],
      ['1', 'G2', '3', '', '', 'ดีกว่าเดิม', '', '', '', ''],
    );
    expect(of('1', even).byGroups).toMatchObject({ split: 1, same: 0, better: 0 });
  });
  test('of a group that gave a summary and members is the summary; where they differ both are told', () => {
    const both = answers(
      ['1', 'G2', '', '', 50, 'ดีกว่าเดิม', '', '', '', ''],
      ['1', 'G2', '1', '', '', 'ดีเหมือนเดิม', '', '', '', ''],
    );
    const { groups, byPeople, byMembers, odd } = of('1', both);
    expect(groups[1]).toMatchObject({ answer: 'better', people: { better: 50, same: 0 }, members: { same: 1 } });
    expect([byPeople.better, byMembers.same]).toEqual([50, 1]);
    expect(odd.differing).toEqual([{ groupId: 'G2', people: 50, members: 1 }]);
  });
  test('answered twice counts once, by the later row; 01 is the member 1', () => {
    const twice = answers(
      ['1', 'G2', '1', '', '', 'ดีเหมือนเดิม', '', '', '', ''],
      ['1', 'G2', '01', '', '', 'ดีกว่าเดิม', '', '', '', ''],
    );
    const { byPeople, odd } = of('1', twice, MEMBERS);
    expect(byPeople).toEqual({ same: 0, better: 1, none: 0 });
    expect(odd.twice).toEqual([{ tab: 'แบบสำรวจ', row: 2, column: 'C' }]);
  });
  test('of somebody whom the register does not have is counted and told', () => {
    const { byPeople, odd } = of('1', answers(['1', 'G2', '9', '', '', 'ดีกว่าเดิม', '', '', '', '']), MEMBERS);
    expect(byPeople.better).toBe(1);
    expect(odd.unknown).toEqual([{ tab: 'แบบสำรวจ', row: 2, column: 'C' }]);
  });
  test('in a summary that does not say how many, is a group’s answer with nobody behind it, and that is told', () => {
    const { byGroups, byPeople, odd } = of('1', answers(['1', 'G1', '', '', '', 'ดีกว่าเดิม', '', '', '', '']));
    expect([byGroups.better, byPeople.better, odd.withoutPeople.length]).toEqual([1, 0, 1]);
  });
});

describe('questions 2 and 3', () => {
  test('are listed as written: the same once with its number, the like apart', () => {
    const grid = answers(
      ['1', 'G1', '', '', 30, 'ดีกว่าเดิม', 'มีสวัสดิการ', 'ส่งทุกเดือน', 'ป่าชุมชน', 'ปลูกเพิ่ม'],
      ['1', 'G2', '1', '', '', 'ดีกว่าเดิม', 'มีสวัสดิการ', 'ส่งทุกเดือน', 'ป่าชุมชน', ''],
      ['1', 'G2', '2', '', '', 'ดีกว่าเดิม', 'มีสวัสดิการ ', 'ส่งทุกๆ เดือน', '', ''],
    );
    const { better, wished } = of('1', grid);
    expect(better).toEqual([
      { what: 'มีสวัสดิการ', how: 'ส่งทุกเดือน', times: 2, groups: 2 },
      { what: 'มีสวัสดิการ', how: 'ส่งทุกๆ เดือน', times: 1, groups: 1 },
    ]);
    expect(wished).toEqual([
      { what: 'ป่าชุมชน', how: 'ปลูกเพิ่ม', times: 1, groups: 1 },
      { what: 'ป่าชุมชน', how: null, times: 1, groups: 1 },
    ]);
  });
  test('question 2 after “the same” is kept, and told with its cell', () => {
    const { better, odd } = of('1', answers(['1', 'G1', '', '', 30, 'ดีเหมือนเดิม', '', 'ช่วยกัน', '', '']));
    expect(better).toEqual([{ what: null, how: 'ช่วยกัน', times: 1, groups: 1 }]);
    expect(odd.second).toEqual([{ tab: 'แบบสำรวจ', row: 2, column: 'H' }]);
  });
});

describe('rounds', () => {
  const grid = answers(
    ['2', 'G1', '', '1/3/2569', 10, 'ดีกว่าเดิม', '', '', '', ''],
    ['1', 'G1', '', '1/2/2568', 12, 'ดีเหมือนเดิม', '', '', '', ''],
    ['10', 'G1', '', '1/4/2569', 9, 'ดีกว่าเดิม', '', '', '', ''],
  );
  test('go by their numbers, and the last is meant when none is named', () => {
    const ledger = ledgerOf(TWO_GROUPS, grid);
    expect(surveyRounds(ledger, on('2026-12-31'))).toEqual(['1', '2', '10']);
    expect(of(null, grid).round).toBe('10');
    expect(surveyHistory(ledger, on('2026-12-31')).map(({ byPeople }) => byPeople.better)).toEqual([0, 10, 9]);
    expect(surveyOf(ledger, '3', on('2026-12-31'))).toBeNull();
  });
  test('after the day asked for are not seen yet', () => {
    expect(surveyRounds(ledgerOf(TWO_GROUPS, grid), on('2026-03-15'))).toEqual(['1', '2']);
  });
  test('of a year come in the year’s order; others as first typed', () => {
    const rounds = (...typed: string[]) => roundsOf(typed.map((round) => ({ round })));
    expect(rounds('1/2551', '2/2550', '1/2550')).toEqual(['1/2550', '2/2550', '1/2551']);
    expect(rounds('ปลายปี', 'ต้นปี', 'ปลายปี')).toEqual(['ปลายปี', 'ต้นปี']);
  });
});

test('a group that takes no part yet is in no sum', () => {
  const groups = tab(
    'กลุ่ม',
    'รหัสกลุ่ม|ชื่อกลุ่ม|ระบบ|สถานะเข้าร่วม',
    ['G1', 'น้ำขาว', 'วันละบาท', ''],
    ['G2', 'บ้านสวน', 'วันละบาท', 'ยังไม่เข้าร่วม'],
  );
  const ledger = ledgerOf(groups, answers(['1', 'G2', '', '', 8, 'ดีกว่าเดิม', '', '', '', '']));
  expect(surveyOf(ledger, '1', on('2026-12-31'))).toMatchObject({ answered: 0, byPeople: { better: 0 } });
});

test('whatever is answered, groups add up to those that answered and people to the groups’ people', () => {
  const ledger = ledgerOf(TWO_GROUPS, answers(['1', 'G1', '', '', 1, 'ไม่ตอบ', '', '', '', '']));
  const [blank] = ledger.book.surveyAnswers;
  const row = fc.record({
    groupId: fc.constantFrom('G1', 'G2', 'G9'),
    memberId: fc.constantFrom(null, '1', '2', '3'),
    people: fc.option(fc.integer({ min: 0, max: 99 }), { nil: null }),
    q1: fc.constantFrom('same' as const, 'better' as const, 'none' as const),
  });
  fc.assert(
    fc.property(fc.array(row, { maxLength: 12 }), (rows) => {
      const surveyAnswers = rows.map((answer) => ({ ...blank!, ...answer }));
      const found = surveyOf({ ...ledger, book: { ...ledger.book, surveyAnswers } }, null, on('2026-12-31'));
      if (found === null) return;
      const { byGroups, answered, groups, byPeople } = found;
      expect(byGroups.same + byGroups.better + byGroups.none + byGroups.split).toBe(answered);
      for (const choice of ['same', 'better', 'none'] as const) {
        expect(groups.reduce((sum, { people }) => sum + people[choice], 0)).toBe(byPeople[choice]);
      }
    }),
    { numRuns: 3_000 },
  );
});
