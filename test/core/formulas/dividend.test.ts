/** `SAJJA_DIVIDEND` cuts the whole pool to the satang, and as the year end does. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dividend } from '../../../src/core/formulas/dividend.ts';
import type { Argument } from '../../../src/core/formulas/formula.ts';
import type { Cell, Grid } from '../../../src/core/values/cell.ts';
import { isProblem } from '../../../src/core/values/problem.ts';
import { rules, SAVING, tab } from '../checks/checked.ts';
import { plan } from '../commands/asking.ts';
import { dateCell, ZONE } from '../tables/workbooks.ts';

const MEMBERS: Grid['cells'] = [
  ['เลขสมาชิก', 'ชื่อ', 'วันสมัคร', 'วันพ้นสภาพ'],
  ['A', 'สมชาย ใจดี', '1/1/2567', ''],
  ['B', 'สมหญิง รักดี', '1/1/2567', ''],
  ['C', 'มานะ อดทน', '1/7/2568', ''],
  ['D', 'ปิติ ยินดี', '1/1/2567', '1/12/2568'],
];
const HEAD = ['วันที่', 'เลขสมาชิก', 'จำนวนเงิน'];
/** A saves 100 a month all year, B 50, C 100 from July; D has left. */
const SAVED: Grid['cells'] = [
  HEAD,
  ...Array.from({ length: 12 }, (_, place) => place + 1).flatMap((month): Cell[][] => [
    [`5/${month}/2568`, 'A', 100],
    [`5/${month}/2568`, 'B', 50],
    ...(month >= 7 ? [[`5/${month}/2568`, 'C', 100]] : [[`5/${month}/2568`, 'D', 100]]),
  ]),
];

function run(...args: readonly Argument[]): Cell | Cell[][] {
  try {
    return dividend(args, { zone: ZONE, language: 'th' });
  } catch (thrown) {
    if (isProblem(thrown)) return thrown.words.th;
    throw thrown;
  }
}
const ALL = [['A'], ['B'], ['C']];
const LEFT_OUT = [undefined, undefined, undefined, undefined] as const;

describe('of 5,000 by share-months', () => {
  test('7,800, 3,900 and 2,100 give 2,826.09, 1,413.04 and 760.87', () => {
    expect(run(ALL, 5000, 2568, MEMBERS, SAVED)).toEqual([[2826.09], [1413.04], [760.87]]);
  });
  test('one cell gives one part of the whole, a blank stays blank, who has left gets nothing', () => {
    expect(run('C', '๕,๐๐๐', '2568', MEMBERS, SAVED)).toBe(760.87);
    expect(run([['B'], [''], ['D'], ['Z']], 5000, 2568, MEMBERS, SAVED)).toEqual([
      [1413.04],
      [''],
      [0],
      ['ไม่พบสมาชิกเลขที่ Z ในช่วงสมาชิก'],
    ]);
  });
  test.each([[2568], [2025], ['2568'], ['31/12/2568'], ['ธ.ค. 2568'], [dateCell('2025-12-31')]])(
    'of the year %s',
    (year) => {
      expect(run('A', 5000, year, MEMBERS, SAVED)).toBe(2826.09);
    },
  );
  test('a year that ends in September holds what stood at its twelve months’ ends', () => {
    // A 100…900 from January: 4,500; B 2,250; C 100, 200, 300 from July: 600; D, still a member then, 3,900.
    expect(run(ALL, 11250, '30/9/2568', MEMBERS, SAVED)).toEqual([[4500], [2250], [600]]);
  });
});

test('other bases give other parts', () => {
  const by = (basis: string) => run(ALL, 5000, 2568, MEMBERS, SAVED, ...LEFT_OUT, basis);
  expect(by('YEAR_END_BALANCE')).toEqual([[2500], [1250], [1250]]);
  expect(by('average_balance')).not.toEqual(by('SHARE_MONTHS'));
  expect(by('ตามใจ')).toContain('ใช้เป็นฐานปันผลไม่ได้');
});

test('says what is missing, and never gives 0 instead', () => {
  expect(run('A', 5000, '', MEMBERS, SAVED)).toContain('ใส่ปีบัญชีในสูตรด้วย');
  expect(run('A', 5000, 5, MEMBERS, SAVED)).toContain('ปีไม่น่าใช่');
  expect(run('A', 5000, 'ปีก่อน', MEMBERS, SAVED)).toContain('อ่านเป็นวันที่ไม่ได้');
  expect(run('A', -1, 2568, MEMBERS, SAVED)).toContain('อ่านเป็นจำนวนเงินไม่ได้');
  expect(run('A', 5000, 2560, MEMBERS, SAVED)).toContain('ไม่มีใครมีเงินสัจจะหรือหุ้นในปีนั้น');
});

test('agrees with the year end to the satang, whatever is saved and withdrawn', () => {
  const DAY = fc
    .tuple(fc.integer({ min: 1, max: 28 }), fc.integer({ min: 1, max: 12 }))
    .map(([day, month]) => `${day}/${month}/2568`);
  const ROW = fc.tuple(
    DAY,
    fc.constantFrom('A', 'B', 'C', 'D'),
    fc.integer({ min: 1, max: 999_999 }).map((satang) => satang / 100),
  );
  fc.assert(
    fc.property(
      fc.array(ROW, { minLength: 1, maxLength: 8 }),
      fc.array(ROW, { maxLength: 3 }),
      fc.constantFrom('SHARE_MONTHS', 'YEAR_END_BALANCE', 'AVERAGE_BALANCE'),
      fc.integer({ min: 1, max: 99_999_999 }),
      (saved, withdrawn, basis, pool) => {
        const withdrawals = [HEAD, ...withdrawn];
        const { members, parts } = plan('yearEnd', { year: '2568', today: '2026-01-20' }, [
          SAVING,
          tab('สมาชิก', MEMBERS[0]!.join('|'), ...MEMBERS.slice(1)),
          tab('รับเงิน', HEAD.join('|'), ...saved),
          tab('ถอนเงินออม', HEAD.join('|'), ...withdrawn),
          tab('สมุดเงินสด', 'วันที่|หมวด|รับ|จ่าย', ['1/6/2568', 'บริจาค', pool / 100, '']),
          rules(['profit.split', 'ปันผล 100'], ['dividend.basis', basis]),
        ]).answer;
        const asked = run(
          ALL,
          pool / 100,
          2568,
          MEMBERS,
          [HEAD, ...saved],
          withdrawals,
          undefined,
          undefined,
          undefined,
          basis,
        );
        const shared = members.reduce((sum, one) => sum + one.dividend, 0);
        // A sentence: nobody has anything to share by.
        expect(shared).toBe(typeof asked === 'string' ? 0 : parts[0]!.amount);
        if (typeof asked === 'string') return;
        expect(asked).toEqual(
          ALL.map(([id]) => [(members.find(({ memberId }) => memberId === id)?.dividend ?? 0) / 100]),
        );
      },
    ),
    { numRuns: 500 },
  );
});
