/** The commands about welfare: a member's rights, and a fund's welfare on one page and one tab. */
import { describe, expect, test } from 'vitest';
import { summary } from '../../../../src/core/commands/months/summary.ts';
import { rights } from '../../../../src/core/commands/welfare/rights.ts';
import { welfare } from '../../../../src/core/commands/welfare/welfare.ts';
import type { Block, Report } from '../../../../src/core/reports/report.ts';
import type { Cell, Grid } from '../../../../src/core/values/cell.ts';
import { GIVING, rules, SAVING, tab } from '../../checks/checked.ts';
import { problemOf, world } from '../asking.ts';

const MEMBERS = tab(
  'สมาชิก',
  'เลขสมาชิก|ชื่อ|วันสมัคร|วันเกิด',
  ['1', 'บุญมี ศรีสุข', '28/1/2564', '1/6/2509'],
  ['2', 'มาลี ใจงาม', '1/1/2569', '1/1/2530'],
);
const BENEFITS = tab(
  'สิทธิสวัสดิการ',
  'รหัส|ชนิด|สวัสดิการ|ต่อ|อายุสมาชิกตั้งแต่|จำนวนเงิน|ไม่เกินหน่วยต่อปี|อายุตั้งแต่ (ปี)',
  ['S', 'เจ็บ', 'นอนโรงพยาบาล', 'คืน', '', 100, 10, ''],
  ['D', 'ตาย', 'เสียชีวิต', 'ครั้ง', '1y', 5_000, '', ''],
  ['D', 'ตาย', 'เสียชีวิต', 'ครั้ง', '15yy', 30_000, '', ''],
  ['P', 'แก่', 'บำนาญ', 'เดือน', '5y', 300, '', 60],
);
const CLAIMS = tab(
  'เบิกสวัสดิการ',
  'เลขที่|เลขสมาชิก|สวัสดิการ|วันเกิดเหตุ|จำนวน (คืน)|จำนวนเงิน|วันจ่าย',
  ['1', '1', 'S', '1/3/2569', 3, 300, '5/3/2569'],
  ['2', '2', 'S', '1/4/2569', 2, 200, ''],
);
const PAID = tab(
  'รับเงิน',
  'เลขที่ใบเสร็จ|วันที่|เลขสมาชิก|ประเภท|จำนวนเงิน',
  ...([1, 2, 3, 4] as const).flatMap((month): Cell[][] => [
    [`${month}a`, `5/${month}/2569`, '1', '', 30],
    [`${month}b`, `5/${month}/2569`, '2', '', 30],
  ]),
  ['9', '5/1/2569', '2', 'ค่าสมัคร', 10],
);
const GRIDS: readonly Grid[] = [GIVING, MEMBERS, BENEFITS, CLAIMS, PAID, rules(['member.entryFee', 20])];

const table = (report: Report, title: string): Extract<Block, { kind: 'table' }> => {
  const found = report.blocks.find((block) => block.kind === 'table' && block.title.en === title);
  if (found?.kind !== 'table') throw new Error(`no table ${title}`);
  return found;
};

describe('rights', () => {
  const of = (takes: object, grids = GRIDS) => rights.plan(takes, world(grids)).answer;
  test('says of each benefit whether, from when and how much, and what is left', () => {
    const answer = of({ member: '1', on: '30/4/2569' });
    expect(answer).toMatchObject({
      groupId: 'G1',
      memberId: '1',
      on: '2026-04-30',
      active: true,
      since: '2021-01-28',
      tenure: { th: '5 ปี 3 เดือน 2 วัน' },
      suspended: null,
    });
    expect(answer.rights.map(({ code, has, from, amount, unitsLeft }) => [code, has, from, amount, unitsLeft])).toEqual(
      [
        ['S', true, '2021-07-27', 10_000, 7],
        ['D', true, '2022-01-28', 500_000, null],
        ['P', false, '2026-06-01', 30_000, null],
      ],
    );
    expect(answer.claims.map(({ claimId, right }) => [claimId, right])).toEqual([['1', 30_000]]);
  });
  test('warns beside the amounts of a ladder with a step that cannot be read', () => {
    const { report } = of({ member: 'บุญมี ศรีสุข' });
    expect(report.notes.map(({ th }) => th)).toEqual([
      expect.stringContaining('เสียชีวิต มีแถวที่อ่านไม่ออก (แท็บ สิทธิสวัสดิการ 4)'),
    ]);
    expect(table(report, 'Benefits').rows.map(({ cells }) => cells[1])).toMatchObject([
      { th: 'มีสิทธิตั้งแต่ 27 ก.ค. 2564' },
      { th: 'มีสิทธิตั้งแต่ 28 ม.ค. 2565' },
      { th: 'ต้องอายุ 60 ปีขึ้นไป จะมีสิทธิตั้งแต่ 1 มิ.ย. 2569' },
    ]);
  });
  test('says what must be paid by one whose rights rest', () => {
    const grids = [
      GIVING,
      MEMBERS,
      BENEFITS,
      tab('รับเงิน', 'วันที่|เลขสมาชิก|จำนวนเงิน', ['5/1/2569', '2', 30]),
      rules(['books.from', 'ม.ค. 2569']),
    ];
    const answer = of({ member: '1', on: '30/4/2569' }, grids);
    expect(answer.suspended).toMatchObject({
      since: '2026-04-01',
      owed: 9_000,
      why: { en: expect.stringContaining('90 days after all is paid') },
    });
    expect(answer.rights.some(({ has }) => has)).toBe(false);
  });
  test('of a day gone by are those as of it: what is reversed later still counts', () => {
    const grids = [
      SAVING,
      MEMBERS,
      tab(
        'สิทธิสวัสดิการ',
        'รหัส|ชนิด|สวัสดิการ|ต่อ|จำนวนเงิน|ไม่เกินครั้งตลอดชีวิต',
        ['S', 'เจ็บ', 'นอนโรงพยาบาล', 'คืน', 100, ''],
        ['B', 'เกิด', 'คลอดบุตร', 'ครั้ง', 500, 1],
      ),
      tab(
        'รับเงิน',
        'เลขที่ใบเสร็จ|วันที่|เลขสมาชิก|จำนวนเงิน|กลับรายการ',
        ['r1', '10/5/2568', '1', 50, ''],
        ['r2', '18/6/2568', '1', 50, 'r1'],
      ),
      tab(
        'เบิกสวัสดิการ',
        'เลขที่|เลขสมาชิก|สวัสดิการ|วันเกิดเหตุ|จำนวนเงิน|วันจ่าย|กลับรายการ',
        ['c1', '1', 'B', '2/5/2568', 500, '2/5/2568', ''],
        ['c2', '1', 'B', '1/6/2568', 500, '1/6/2568', 'c1'],
      ),
      rules(
        ['books.from', 'เม.ย. 2568'],
        ['pledge.default', 50],
        ['contribution.graceDays', 0],
        ['arrears.suspendDays', 0],
        ['arrears.reinstateWaitDays', 0],
      ),
    ];
    const said = (day: string) => {
      const { suspended, claims, rights: lines } = of({ member: '1', on: day, today: '20/10/2568' }, grids);
      return { owed: suspended?.owed ?? null, claims: claims.length, timesLeft: lines[1]!.timesLeft };
    };
    // April was paid on 10 May, and May may still be paid.
    expect(said('24/5/2568')).toEqual({ owed: null, claims: 1, timesLeft: 0 });
    // The receipt is undone: April and May are owed, and the birth may be claimed again.
    expect(said('18/6/2568')).toEqual({ owed: 10_000, claims: 0, timesLeft: 1 });
    // A day to come is judged as things stand on 20 October: April to September are owed.
    expect(said('31/12/2568')).toEqual({ owed: 30_000, claims: 0, timesLeft: 1 });
  });
  test('of somebody who is no member yet is none', () => {
    const answer = of({ member: '2', on: '31/12/2568' });
    expect(answer).toMatchObject({ active: false, tenure: null });
    expect(answer.rights.every(({ has, amount }) => !has && amount === null)).toBe(true);
  });
  test('says what to do where the group has no list of benefits', () => {
    const { rights: none, report } = of({ member: '1' }, [GIVING, MEMBERS, PAID]);
    expect(none).toEqual([]);
    expect(report.blocks[1]).toMatchObject({
      kind: 'text',
      paragraphs: [{ th: expect.stringContaining('สิทธิสวัสดิการ') }],
    });
  });
  test('asks for a member, and names those like one that is not there', () => {
    expect(problemOf(() => of({})).kind).toBe('memberNotNamed');
    expect(problemOf(() => of({ member: '9' })).kind).toBe('memberUnknown');
    expect(problemOf(() => of({ member: '1', on: 'เมื่อวาน' })).kind).toBe('dayUnreadable');
  });
});

describe('welfare', () => {
  const planned = welfare.plan({ asOf: '30/4/2569', write: true }, world(GRIDS));
  test('gives the claims that wait with what may be paid, the sources, the matching and the pensions', () => {
    const { answer } = planned;
    expect(answer.waiting.map(({ claimId, asked, right, against }) => [claimId, asked, right, against.length])).toEqual(
      [
        // Member 2 joined on 1 January: the right begins on 30 June.
        ['2', 20_000, 0, 1],
      ],
    );
    expect(answer.sources.find(({ source }) => source.en === 'Members')?.amount).toBe(24_000);
    expect(answer.matching).toMatchObject({ cutoff: '2025-09-30', members: 1, expected: 36_500 });
    expect(answer.pension[0]).toMatchObject({
      within: 12,
      perMonth: 30_000,
      members: [{ memberId: '1', from: '2026-06-01' }],
    });
    expect(answer.coverage).toMatchObject({ liquid: -5_000, months: 4, yearlyPayout: 90_000 });
  });
  test('says on its page what may be wrong: a ladder’s step, an entry fee, rows not counted', () => {
    const notes = planned.answer.report.notes.map(({ th }) => th);
    expect(notes).toEqual([
      expect.stringContaining('เสียชีวิต มีแถวที่อ่านไม่ออก'),
      'ค่าสมัครไม่ตรงกติกา 1 รายการ เช่น มาลี ใจงาม ส่ง 10 บาท เมื่อ 5 ม.ค. 2569 กติกา 20 บาท',
    ]);
  });
  test('of a group that saves has no matching and no checklist, and says that savings are no source', () => {
    const { answer } = welfare.plan({}, world([SAVING, MEMBERS, BENEFITS, PAID]));
    expect(answer).toMatchObject({ matching: null, readiness: [] });
    expect(answer.report.notes.some(({ en }) => en.startsWith('Savings and deposits belong to the members'))).toBe(
      true,
    );
  });
  test('writes its tab only when asked to', () => {
    expect(planned.writes.map(({ title }) => title)).toEqual(['รายงานสวัสดิการ']);
    expect(welfare.plan({ asOf: '30/4/2569', write: true }, world(GRIDS, { language: 'en' })).writes[0]?.title).toBe(
      'Welfare report',
    );
    expect(welfare.plan({}, world(GRIDS)).writes).toEqual([]);
  });
  test('asks which group where there are several, and remembers the one named', () => {
    const two = [tab('กลุ่ม', 'รหัสกลุ่ม|ชื่อกลุ่ม|ระบบ', ['G1', 'น้ำขาว', 'วันละบาท'], ['G2', 'บ้านสวน', 'วันละบาท'])];
    expect(problemOf(() => welfare.plan({}, world(two))).kind).toBe('groupNeeded');
    expect(welfare.plan({}, world(two, { remembered: { group: 'G2' } })).answer.groupId).toBe('G2');
    expect(welfare.plan({ group: 'บ้านสวน' }, world(two)).remembers).toEqual({ group: 'G2' });
  });
});

test('the page of a month divides its contributions where the group does, and its columns add up', () => {
  const split = rules(['split.parts', 'สวัสดิการ 50, สำรอง 50']);
  const page = (grids: readonly Grid[]) =>
    summary.plan({ month: '2026-03', page: 'group' }, world(grids)).answer.report;
  const { rows } = table(page([...GRIDS.slice(0, 5), split]), 'The month’s contributions, divided');
  expect(rows.map(({ cells }) => cells.slice(1))).toEqual([
    [0.5, 3_000, 30_000, -27_000],
    [0.5, 3_000, 0, 3_000],
    ['', 6_000, 30_000, -24_000],
  ]);
  expect(() => table(page(GRIDS), 'The month’s contributions, divided')).toThrow();
  expect(() => table(page([SAVING, MEMBERS, PAID, split]), 'The month’s contributions, divided')).toThrow();
});
