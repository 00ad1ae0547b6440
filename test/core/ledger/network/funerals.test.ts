/** Deaths: payers without the dead, fee and family, what each group owes and has sent, and the yearly form. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Ledger } from '../../../../src/core/ledger/ledger.ts';
import {
  funeralCash,
  funeralForm,
  funeralsByGroup,
  isUnregistered,
} from '../../../../src/core/ledger/network/funeral-year.ts';
import { type Death, type Funerals, funeralsOf } from '../../../../src/core/ledger/network/funerals.ts';
import type { Cell, Grid } from '../../../../src/core/values/cell.ts';
import { GIVING, rules, TWO_GROUPS, tab } from '../../checks/checked.ts';
import { ledgerOf, on } from '../opened.ts';

const deaths = (...rows: readonly (readonly Cell[])[]): Grid =>
  tab('งานศพ', 'ศพที่|กลุ่ม|เลขสมาชิก|วันเสียชีวิต|เรียกเก็บต่อคน|วันจ่าย|จ่ายแล้ว|หักค่าดำเนินการ|จ่ายโดย', ...rows);
const levies = (...rows: readonly (readonly Cell[])[]): Grid =>
  tab('เก็บเงินศพ', 'ศพที่|กลุ่ม|วันที่|จำนวนเงิน|จำนวนผู้ส่ง', ...rows);
/** So many members of a group, numbered from 1. */
const crowd = (count: number, group = 'G1', mark: Cell = ''): Cell[][] =>
  Array.from({ length: count }, (_, at): Cell[] => [String(at + 1), group, `คน${at + 1}`, '1/1/2560', mark, '']);
const members = (...rows: readonly (readonly Cell[])[]): Grid =>
  tab('สมาชิก', 'เลขสมาชิก|กลุ่ม|ชื่อ|วันสมัคร|ร่วมฌาปนกิจ|วันเสียชีวิต', ...rows);

const funerals = (asOf: string, ...grids: readonly Grid[]): Funerals => funeralsOf(ledgerOf(...grids), on(asOf));
const death = (asOf: string, ...grids: readonly Grid[]): Death => funerals(asOf, ...grids).deaths[0]!;

describe('what a death comes to', () => {
  test('600 who pay 100 make 60,000: 54,000 for the family, 6,000 for the work', () => {
    // Nobody knows the dead, so that all 600 pay.
    const one = death('2026-03-31', GIVING, members(...crowd(600)), deaths(['1', 'G1', 'X', '5/3/2569', 100]));
    expect(one).toMatchObject({
      payers: 600,
      total: 6_000_000,
      family: 5_400_000,
      fee: 600_000,
      known: false,
      name: null,
    });
  });

  test('one of the 600 who died leaves 599: 59,900, 53,910 and 5,990', () => {
    const grids = [GIVING, members(...crowd(600)), deaths(['1', 'G1', '7', '5/3/2569', 100])];
    expect(death('2026-03-31', ...grids)).toMatchObject({
      payers: 599,
      total: 5_990_000,
      family: 5_391_000,
      fee: 599_000,
      known: true,
      name: 'คน7',
    });
  });

  test('4,000 of 19 groups who pay 20 make 80,000: 72,000 and 8,000', () => {
    const ids = Array.from({ length: 19 }, (_, at) => `G${at + 1}`);
    const groups = tab('กลุ่ม', 'รหัสกลุ่ม|ชื่อกลุ่ม|ระบบ', ...ids.map((id): Cell[] => [id, `กลุ่ม ${id}`, 'วันละบาท']));
    const rows = ids.flatMap((id, at) => crowd(at === 0 ? 4_000 - 18 * 210 : 210, id));
    const one = death('2026-03-31', groups, members(...rows), deaths(['1', 'G1', 'ใคร', '5/3/2569', '']));
    expect(one).toMatchObject({ payers: 4_000, levy: 2_000, total: 8_000_000, family: 7_200_000, fee: 800_000 });
    expect(one.shares).toHaveLength(19);
  });

  test('goes by the rules of its day where its row says no levy', () => {
    const set = tab(
      'กติกา',
      'กติกา|ค่า|มีผลตั้งแต่',
      ['funeral.levyPerDeath', 50, ''],
      ['funeral.levyPerDeath', 60, '1/3/2569'],
      ['funeral.feePct', '5%', ''],
    );
    const grids = [GIVING, members(...crowd(3)), set];
    expect(death('2026-12-31', ...grids, deaths(['1', 'G1', '9', '28/2/2569', '']))).toMatchObject({
      total: 15_000,
      fee: 750,
    });
    expect(death('2026-12-31', ...grids, deaths(['1', 'G1', '9', '1/3/2569', '']))).toMatchObject({
      total: 18_000,
      fee: 900,
    });
  });

  test('is what was paid too, once its day has come', () => {
    const grids = [
      GIVING,
      members(...crowd(3)),
      deaths(['1', 'G1', '1', '5/3/2569', 100, '9/3/2569', 170, 30, 'น้ำ ขาว']),
    ];
    expect(death('2026-03-08', ...grids).paid).toBeNull();
    expect(death('2026-03-09', ...grids).paid).toEqual({ on: '2026-03-09', amount: 17_000, fee: 3_000, by: 'G1' });
    expect(funerals('2026-03-04', ...grids).deaths).toEqual([]);
  });
});

describe('who pays', () => {
  test('are those marked for funeral aid where any is, in the groups that have some', () => {
    const people = members(...crowd(2, 'G1', 'ใช่'), ['3', 'G1', 'ค', '1/1/2560', '', ''], ...crowd(5, 'G2'));
    const shares = (id: string) =>
      death('2026-03-31', TWO_GROUPS, people, deaths(['1', id, '1', '5/3/2569', 10])).shares.map(
        ({ groupId, payers }) => [groupId, payers],
      );
    expect(shares('G1')).toEqual([['G1', 1]]);
    // A group without marks pays for its own dead.
    expect(shares('G2')).toEqual([
      ['G1', 2],
      ['G2', 4],
    ]);
  });

  test('are not those who joined later, had left, or died before', () => {
    const people = members(
      ['1', 'G1', 'ก', '1/1/2560', '', '5/3/2569'],
      ['2', 'G1', 'ข', '6/3/2569', '', ''],
      ['3', 'G1', 'ค', '5/3/2569', '', ''],
      ['4', 'G1', 'ง', '1/1/2560', '', '4/3/2569'],
      ['5', 'G1', 'จ', '1/1/2560', '', '6/3/2569'],
    );
    expect(death('2026-03-31', GIVING, people, deaths(['1', 'G1', '01', '5/3/2569', 10]))).toMatchObject({
      payers: 2,
      name: 'ก',
      known: true,
    });
  });

  test('are no groups that take no part, and no network’s own books', () => {
    const groups = tab(
      'กลุ่ม',
      'รหัสกลุ่ม|ชื่อกลุ่ม|ระบบ|สถานะเข้าร่วม',
      ['G1', 'ก', 'วันละบาท', ''],
      ['G2', 'ข', 'วันละบาท', 'ยังไม่เข้าร่วม'],
      ['N', 'เครือข่าย', 'เครือข่าย', ''],
    );
    const found = funerals(
      '2026-03-31',
      groups,
      members(...crowd(2), ...crowd(2, 'G2')),
      deaths(['1', 'G1', '1', '5/3/2569', 10]),
    );
    expect(found.deaths[0]?.shares.map(({ groupId }) => groupId)).toEqual(['G1']);
  });

  test('are each group’s own where every group numbers its dead for itself', () => {
    const people = members(...crowd(3), ...crowd(5, 'G2'));
    const found = funerals(
      '2026-03-31',
      TWO_GROUPS,
      people,
      deaths(['1', 'G1', '1', '5/3/2569', 10], ['1', 'G2', '1', '6/3/2569', 10]),
      levies(['1', 'G2', '9/3/2569', 40, ''], ['1', 'G1', '9/3/2569', 20, '']),
    );
    expect(found.deaths.map(({ groupId, total, sent, shares }) => [groupId, total, sent, shares.length])).toEqual([
      ['G1', 2_000, 2_000, 1],
      ['G2', 4_000, 4_000, 1],
    ]);
  });
});

describe('what is sent', () => {
  const people = members(...crowd(4), ...crowd(6, 'G2'));
  const grids = [
    TWO_GROUPS,
    people,
    deaths(['1', 'G1', '1', '5/3/2569', 10], ['2', 'G2', '99', '10/3/2569', 10]),
    levies(
      ['1', 'G1', '9/3/2569', 10, ''],
      ['1', 'G1', '12/3/2569', 20, ''],
      ['1', 'G2', '9/3/2569', 70, ''],
      ['9', 'G2', '9/3/2569', 50, ''],
    ),
  ];

  test('lowers what a group owes; more than it owes makes no arrears of others less', () => {
    const [first, second] = funerals('2026-03-31', ...grids).deaths;
    expect(first?.shares).toMatchObject([
      { groupId: 'G1', payers: 3, owes: 3_000, sent: 3_000, arrears: 0 },
      { groupId: 'G2', payers: 6, owes: 6_000, sent: 7_000, arrears: 0 },
    ]);
    expect(second).toMatchObject({ known: false, payers: 10, sent: 0, arrears: 10_000 });
    expect(funerals('2026-03-10', ...grids).deaths[0]?.arrears).toBe(2_000);
  });

  test('for a death that no row tells of is kept and named', () => {
    expect(funerals('2026-03-31', ...grids).unknownLevies).toMatchObject([{ deathId: '9', amount: 5_000 }]);
    expect(funerals('2026-03-08', ...grids).unknownLevies).toEqual([]);
  });

  test('by a group without a register is what it says of its payers', () => {
    const paid = tab('เก็บเงินศพ', 'ศพที่|กลุ่ม|วันที่|จำนวนเงิน|จำนวนผู้ส่ง', ['1', 'G2', '9/3/2569', 70, 8]);
    const without = [TWO_GROUPS, members(...crowd(4)), deaths(['1', 'G1', '1', '5/3/2569', 10])];
    expect(death('2026-03-31', ...without).shares[1]).toMatchObject({ payers: null, owes: null, arrears: null });
    expect(death('2026-03-31', ...without)).toMatchObject({ payers: 3, total: 3_000 });
    expect(death('2026-03-31', ...without, paid).shares[1]).toMatchObject({ payers: 8, owes: 8_000, arrears: 1_000 });
  });
});

describe('the year', () => {
  const YEAR = { from: on('2026-01-01'), to: on('2026-12-31') };
  const formOf = (ledger: Ledger) => {
    const all = funeralsOf(ledger, YEAR.to);
    return funeralForm(ledger, all, all.groups, funeralsByGroup(all.deaths), YEAR);
  };
  const people = members(...crowd(4), ...crowd(6, 'G2'), ['9', 'G2', 'ลา', '1/1/2560', '', '31/12/2569']);
  const rows = [
    TWO_GROUPS,
    people,
    deaths(['0', 'G1', '99', '5/3/2568', 10], ['1', 'G1', '98', '5/3/2569', 10], ['2', 'G2', '97', '5/4/2569', 10]),
    levies(
      ['0', 'G1', '9/3/2569', 40, ''],
      ['0', 'G2', '9/3/2569', 70, ''],
      ['1', 'G1', '9/3/2569', 15, ''],
      ['1', 'G2', '9/3/2569', 70, ''],
      ['2', 'G1', '9/4/2569', 30, ''],
    ),
  ];

  test('has the members at its end, its deaths, the levy, what was not sent and at least how many have not paid', () => {
    expect(formOf(ledgerOf(...rows))).toMatchObject({
      members: 10,
      deaths: 2,
      levy: 1_000,
      // G1 owes 25 and 10, G2 70.
      notSent: 10_500,
      membersInArrears: 3 + 7,
    });
  });

  test('without a death has the levy of the rules, if the groups agree; with deaths, if they do', () => {
    const two = tab('กติกา', 'กลุ่ม|กติกา|ค่า', ['G1', 'funeral.levyPerDeath', 30]);
    expect(formOf(ledgerOf(TWO_GROUPS, people))).toMatchObject({ deaths: 0, levy: 2_000, notSent: 0 });
    expect(formOf(ledgerOf(TWO_GROUPS, people, two)).levy).toBeNull();
    const differ = deaths(['1', 'G1', '1', '5/3/2569', 10], ['2', 'G2', '1', '5/4/2569', 20]);
    expect(formOf(ledgerOf(TWO_GROUPS, people, differ)).levy).toBeNull();
  });

  test('has each group’s sums over all deaths', () => {
    const lines = funeralsByGroup(funeralsOf(ledgerOf(...rows), YEAR.to).deaths);
    expect(lines.map(({ groupId, deaths: of, owes, sent, arrears }) => [groupId, of, owes, sent, arrears])).toEqual([
      ['G1', 3, 12_000, 8_500, 3_500],
      ['G2', 3, 21_000, 14_000, 7_000],
    ]);
  });

  test('holds beside them what the cash books have', () => {
    const cash = tab(
      'สมุดเงินสด',
      'เลขที่|วันที่|กลุ่ม|หมวด|รับ|จ่าย|กลับรายการ',
      ['1', '9/3/2569', 'G1', 'งานศพรับ', 110, '', ''],
      ['2', '9/3/2569', 'G1', 'งานศพจ่าย', '', 99, ''],
      ['3', '9/3/2569', 'G1', 'งานศพจ่าย', '', 5, ''],
      ['4', '10/3/2569', 'G1', 'funeralOut', '', 5, '3'],
      ['5', '9/3/2568', 'G1', 'งานศพรับ', 7, '', ''],
    );
    expect(funeralCash(ledgerOf(TWO_GROUPS, cash).groups, YEAR)).toEqual({ in: 11_000, out: 9_900 });
  });

  test('warns until every group has its registration', () => {
    const unregistered = (...grids: readonly Grid[]) => {
      const ledger = ledgerOf(TWO_GROUPS, ...grids);
      return isUnregistered(ledger, ledger.groups, YEAR.to);
    };
    expect(unregistered()).toBe(true);
    expect(unregistered(tab('กติกา', 'กลุ่ม|กติกา|ค่า', ['G1', 'funeral.registered', '12/2560']))).toBe(true);
    expect(unregistered(rules(['funeral.registered', '12/2560']))).toBe(false);
  });
});

test('fee and family add up to what is owed, owed is levy × payers, and the dead never pay', () => {
  const size = fc.integer({ min: 1, max: 12 });
  fc.assert(
    fc.property(
      size,
      size,
      fc.integer({ min: 1, max: 9_999 }),
      fc.integer({ min: 0, max: 100 }),
      fc.array(fc.tuple(fc.integer({ min: 1, max: 14 }), fc.integer({ min: 0, max: 99_999 })), { maxLength: 6 }),
      (g1, g2, levy, pct, died) => {
        const ledger = ledgerOf(
          TWO_GROUPS,
          members(...crowd(g1), ...crowd(g2, 'G2')),
          rules(['funeral.feePct', `${pct}%`]),
          deaths(...died.map(([who], at): Cell[] => [String(at), 'G1', String(who), '5/3/2569', levy / 100])),
          levies(
            ...died.flatMap(([, sent], at): Cell[][] =>
              sent === 0 ? [] : [[String(at), 'G1', '9/3/2569', sent / 100, '']],
            ),
          ),
        );
        const all = funeralsOf(ledger, on('2026-03-31')).deaths;
        for (const [at, one] of all.entries()) {
          const who = died[at]![0];
          expect(one.payers).toBe(g1 + g2 - (who <= g1 ? 1 : 0));
          expect(one.total).toBe(levy * one.payers!);
          expect(one.fee! + one.family!).toBe(one.total);
          expect(Math.abs(one.fee! - (one.total! * pct) / 100)).toBeLessThan(1);
          expect(one.arrears).toBe(one.shares.reduce((sum, { owes, sent }) => sum + Math.max(0, owes! - sent), 0));
        }
        const lines = funeralsByGroup(all);
        expect(lines.reduce((sum, { owes }) => sum + owes!, 0)).toBe(all.reduce((sum, one) => sum + one.total!, 0));
        expect(lines.reduce((sum, { sent }) => sum + sent, 0)).toBe(all.reduce((sum, one) => sum + one.sent, 0));
      },
    ),
    { numRuns: 150 },
  );
});
