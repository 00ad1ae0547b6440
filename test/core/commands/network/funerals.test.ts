/** The command about funerals: what it answers, what its page says in both languages, and whom it names. */
import { describe, expect, test } from 'vitest';
import type { Cell, Grid } from '../../../../src/core/values/cell.ts';
import type { Language } from '../../../../src/core/values/words.ts';
import { rules, TWO_GROUPS, tab } from '../../checks/checked.ts';
import { plan, problemOf } from '../asking.ts';
import { blockOf, rowsOf } from '../blocks.ts';

describe('funerals', () => {
  const person = (memberId: string, group: string, name: string, died: Cell = ''): Cell[] => [
    memberId,
    group,
    name,
    '1/1/2560',
    died,
    memberId === '1' ? '6/3/2489' : '',
  ];
  const MEMBERS = tab(
    'สมาชิก',
    'เลขสมาชิก|กลุ่ม|ชื่อ|วันสมัคร|วันเสียชีวิต|วันเกิด',
    person('1', 'G1', 'บุญมา แสงทอง', '5/3/2569'),
    person('2', 'G1', 'สมใจ ดีงาม'),
    person('3', 'G1', 'คำปัน มีสุข'),
    person('1', 'G2', 'แก้วตา ใจบุญ'),
    person('2', 'G2', 'เพ็ญ ทองดี'),
  );
  const DEATHS = tab(
    'งานศพ',
    'ศพที่|กลุ่ม|เลขสมาชิก|วันเสียชีวิต|เรียกเก็บต่อคน|วันจ่าย|จ่ายแล้ว|จ่ายโดย',
    ['1', 'G1', '1', '5/3/2569', 100, '12/3/2569', 360, 'แก้วตา ใจบุญ'],
    ['2', 'G2', '77', '1/4/2569', 100, '', '', ''],
  );
  const LEVIES = tab(
    'เก็บเงินศพ',
    'ศพที่|กลุ่ม|วันที่|จำนวนเงิน',
    ['1', 'G1', '9/3/2569', 200],
    ['1', 'G2', '9/3/2569', 200],
    ['2', 'G1', '9/4/2569', 150],
    ['5', 'G2', '9/4/2569', 100],
  );
  const GRIDS: readonly Grid[] = [TWO_GROUPS, MEMBERS, DEATHS, LEVIES];
  const asked = (takes: object = {}, grids = GRIDS) => plan('funerals', { asOf: '30/4/2569', ...takes }, grids);

  test('of the network name nobody: a death goes by its number, group and day', () => {
    const { answer, writes } = asked({ write: true });
    expect(
      answer.deaths.map(({ deathId, groupId, deathDate, memberId, name }) => [
        deathId,
        groupId,
        deathDate,
        memberId,
        name,
      ]),
    ).toEqual([
      ['1', 'G1', '2026-03-05', null, null],
      ['2', 'G2', '2026-04-01', null, null],
    ]);
    for (const text of [JSON.stringify(answer), JSON.stringify(writes)]) {
      for (const name of ['บุญมา', 'สมใจ', 'คำปัน', 'แก้วตา', 'เพ็ญ']) expect(text).not.toContain(name);
    }
  });

  test('give the form, each death, what groups owe, and who has not sent', () => {
    const { answer, says } = asked();
    expect(answer.form).toMatchObject({ members: 4, deaths: 2, levy: 10_000, notSent: 25_000, membersInArrears: 3 });
    expect(
      answer.deaths.map(({ payers, total, fee, family, sent, arrears, paid }) => [
        payers,
        total,
        fee,
        family,
        sent,
        arrears,
        paid?.amount ?? null,
      ]),
    ).toEqual([
      [4, 40_000, 4_000, 36_000, 40_000, 0, 36_000],
      [4, 40_000, 4_000, 36_000, 15_000, 25_000, null],
    ]);
    expect(rowsOf(answer.report, 'Who has not sent all')).toEqual([
      ['2', 'น้ำขาว', 2, 20_000, 15_000, 5_000],
      ['2', 'บ้านสวน', 2, 20_000, 0, 20_000],
    ]);
    expect(rowsOf(answer.report, 'By group').at(-1)).toEqual([{ th: 'รวม', en: 'Total' }, '', 80_000, 55_000, 25_000]);
    expect(blockOf(answer.report, 'Yearly form').title?.th).toBe('แบบรายงานประจำปี (2 จาก 2 กลุ่ม)');
    expect(says.en).toBe('2 deaths in the year, 250 baht of levies not sent');
  });

  test('of one group name its own dead and say what it owes', () => {
    const { answer } = asked({ group: 'G1' });
    expect(answer.deaths.map(({ name, memberId, age }) => [name, memberId, age])).toEqual([
      ['บุญมา แสงทอง', '1', 79],
      [null, null, null],
    ]);
    expect(answer.byGroup).toMatchObject([{ groupId: 'G1', owes: 40_000, sent: 35_000, arrears: 5_000 }]);
    expect(rowsOf(answer.report, 'What this group owes')).toEqual([
      ['1', 2, 20_000, 20_000, 0],
      ['2', 2, 20_000, 15_000, 5_000],
    ]);
    expect(answer.form).toMatchObject({ members: 2, deaths: 1, notSent: 5_000 });
  });

  test('warn once where the aid is not registered, and keep who and what is unknown', () => {
    const notes = (grids: readonly Grid[]) => asked({}, grids).answer.report.notes.map(({ th }) => th);
    const unknown = [
      'ผู้เสียชีวิตของศพที่ 2 (บ้านสวน) ไม่มีในทะเบียนสมาชิก นับศพไว้แล้ว โปรดแก้เลขสมาชิก',
      'เงินที่ส่งมา 100 บาทเป็นของศพที่ 5 ซึ่งไม่มีในแท็บ งานศพ โปรดแก้เลขที่ศพ หรือเพิ่มงานศพ',
    ];
    expect(notes(GRIDS)).toEqual([expect.stringContaining('ยังไม่มีเลขทะเบียนฌาปนกิจ'), ...unknown]);
    expect(notes([...GRIDS, rules(['funeral.registered', '12/2560'])])).toEqual(unknown);
    expect(notes([TWO_GROUPS, MEMBERS])).toEqual([]);
  });

  test('say that what a group without a register owes is not known', () => {
    const grids = [
      TWO_GROUPS,
      tab('สมาชิก (G1)', 'เลขสมาชิก|ชื่อ|วันสมัคร', ['1', 'ก', '1/1/2560']),
      DEATHS,
      rules(['funeral.registered', '1']),
    ];
    const notes = (takes: object) => asked(takes, grids).answer.report.notes.map(({ en }) => en);
    expect(notes({})).toEqual(['1 more groups have no register: what they owe is not known']);
    expect(notes({ group: 'G2' })).toEqual(['This group has no register: what it owes is not known']);
    expect(asked({ group: 'G2' }, grids).answer.byGroup).toMatchObject([{ owes: null, sent: 0, arrears: null }]);
  });

  test('of a year are as at its end, and an earlier death stays until all is sent and paid', () => {
    const old = tab('งานศพ', 'ศพที่|กลุ่ม|เลขสมาชิก|วันเสียชีวิต|เรียกเก็บต่อคน|วันจ่าย|จ่ายแล้ว', [
      '0',
      'G1',
      '9',
      '1/6/2568',
      10,
      '5/6/2568',
      45,
    ]);
    const paid = tab('เก็บเงินศพ', 'ศพที่|กลุ่ม|วันที่|จำนวนเงิน', ['0', 'G1', '9/6/2568', 30], ['0', 'G2', '3/2/2569', 20]);
    const grids = [TWO_GROUPS, MEMBERS, old, paid];
    const year = (takes: object) => asked(takes, grids).answer;
    expect(year({ year: '2568' })).toMatchObject({
      year: 2025,
      asOf: '2025-12-31',
      form: { deaths: 1, notSent: 2_000 },
    });
    expect(year({ asOf: '31/1/2569' }).deaths).toHaveLength(1);
    expect(year({}).deaths).toHaveLength(0);
    expect(year({}).form).toMatchObject({ deaths: 0, notSent: 0 });
    expect(problemOf(() => year({ year: '2570' })).kind).toBe('yearNotBegun');
    expect(problemOf(() => year({ year: 'ปีหน้า' })).kind).toBe('yearUnreadable');
  });

  test('are written to their tab in either language', () => {
    const titles = (language: Language) =>
      plan('funerals', { write: true }, GRIDS, { language }).writes.map(({ title }) => title);
    expect(titles('th')).toEqual(['รายงานฌาปนกิจ']);
    expect(titles('en')).toEqual(['Funerals report']);
    expect(asked().writes).toEqual([]);
  });
});
