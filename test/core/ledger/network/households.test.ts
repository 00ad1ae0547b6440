/** The household survey: sums by hand, and nothing from which a household could be told. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type HouseholdRound, householdsOf, LEAST_HOUSEHOLDS } from '../../../../src/core/ledger/network/households.ts';
import type { Row } from '../../../../src/core/tables/tables.ts';
import type { Cell, Grid } from '../../../../src/core/values/cell.ts';
import { satang } from '../../../../src/core/values/satang.ts';
import { TWO_GROUPS, tab } from '../../checks/checked.ts';
import { ledgerOf } from '../opened.ts';

const survey = (...rows: readonly (readonly Cell[])[]): Grid =>
  tab('ครัวเรือน', 'ครั้งที่|รหัสกลุ่ม|ครัวเรือน|รายการ|ด้าน|จำนวนเงิน', ...rows);
const of = (...rows: readonly (readonly Cell[])[]): HouseholdRound => {
  const ledger = ledgerOf(TWO_GROUPS, survey(...rows));
  return householdsOf(ledger, ledger.groups, null)!;
};
const home = (group: string, number: number, income: number | null, expense: number | null): Cell[][] => [
  ...(income === null ? [] : [['1', group, String(number), 'ขายข้าว', 'รายได้', income]]),
  ...(expense === null ? [] : [['1', group, String(number), 'อาหาร', 'รายจ่าย', expense]]),
];
const FIVE = [10, 20, 30, 40, 100].flatMap((thousands, at) => home('G1', at + 1, thousands * 1_000, 30_000));

describe('five households', () => {
  test('are added up, with median and mean, and those that spend more than they have', () => {
    const { groups } = of(...FIVE);
    expect(groups).toEqual([
      {
        groupId: 'G1',
        households: 5,
        balance: {
          income: { households: 5, sum: 20_000_000, median: 3_000_000, mean: 4_000_000 },
          expense: { households: 5, sum: 15_000_000, median: 3_000_000, mean: 3_000_000 },
          difference: { households: 5, sum: 5_000_000, median: 0, mean: 1_000_000 },
          short: 2,
        },
        saving: null,
        debt: null,
      },
    ]);
  });
  test('of six the median lies between the two in the middle, half a satang up', () => {
    const six = [...FIVE, ...home('G1', 6, 30_000.01, 1)];
    expect(of(...six).all.balance?.income.median).toBe(3_000_001);
  });
  test('have items added up, words for amounts read, and one house with two numbers of blanks counted once', () => {
    const more = [
      ['1', 'G1', '1', 'ค้าขาย', 'รายได้', 'ประมาณ 2 พัน'],
      ['1', 'G1', ' 2', 'รับจ้าง', 'รายได้', 1],
    ];
    const { groups } = of(...FIVE, ...more);
    expect(groups[0]!.households).toBe(5);
    expect(groups[0]!.balance?.income.sum).toBe(20_200_100);
  });
});

describe('fewer than five', () => {
  test('are not shown: neither their sums nor how many they are', () => {
    const { groups, all } = of(...FIVE.slice(0, 8));
    const nothing = { households: null, balance: null, saving: null, debt: null };
    expect(groups).toEqual([{ groupId: 'G1', ...nothing }]);
    expect(all).toEqual(nothing);
  });
  test('are kept out of the total, for the total less the others would be theirs', () => {
    const { all, leftOut, groups } = of(...FIVE, ...home('G2', 1, 999_999, 1));
    expect(groups[1]).toMatchObject({ groupId: 'G2', balance: null });
    expect(leftOut).toBe(true);
    expect(all).toMatchObject({ households: 5, balance: { income: { sum: 20_000_000 } } });
  });
  test('that gave a side stay hidden on that side alone', () => {
    const debts = [1, 2, 3, 4].map((number) => ['1', 'G1', String(number), 'ธ.ก.ส.', 'หนี้', 50_000]);
    expect(of(...FIVE, ...debts).groups[0]).toMatchObject({ households: 5, debt: null, balance: { short: 2 } });
    const five = [...debts, ['1', 'G1', '5', 'ธ.ก.ส.', 'หนี้', 0]];
    expect(of(...FIVE, ...five).groups[0]!.debt).toEqual({
      households: 5,
      sum: 20_000_000,
      median: 5_000_000,
      mean: 4_000_000,
    });
  });
  test('one who gave only income is in neither sum, so that it cannot be told from their difference', () => {
    const { groups } = of(...FIVE, ...home('G1', 6, 70_000, null));
    expect(groups[0]).toMatchObject({ households: 6, balance: { income: { households: 5, sum: 20_000_000 } } });
  });
});

test('amounts below nothing or beyond belief are told with their cell and not counted', () => {
  const { odd, all } = of(...FIVE, ['1', 'G1', '1', 'x', 'รายได้', -5], ['1', 'G1', '1', 'x', 'รายได้', 9e12]);
  expect(odd.map(({ row, column }) => [row, column])).toEqual([
    [12, 'F'],
    [13, 'F'],
  ]);
  expect(all.balance?.income.sum).toBe(20_000_000);
});

test('whatever is answered, no line is of fewer than five households, nor is what the total adds to the groups shown', () => {
  const ledger = ledgerOf(TWO_GROUPS);
  const row = fc.record<Row<'households'>>({
    tab: fc.constant(0),
    row: fc.constant(2),
    round: fc.constant('1'),
    groupId: fc.constantFrom('G1', 'G2'),
    household: fc.integer({ min: 1, max: 9 }).map(String),
    item: fc.constant('x'),
    side: fc.constantFrom('income', 'expense', 'saving', 'debt'),
    amount: fc.integer({ min: 0, max: 90_000 }).map(satang),
  });
  fc.assert(
    fc.property(fc.array(row, { maxLength: 80 }), (households) => {
      const found = householdsOf({ ...ledger, book: { ...ledger.book, households } }, ledger.groups, null);
      if (found === null) return;
      const { groups, all } = found;
      const linesOf = (figures: typeof all) => [figures.balance?.income, figures.saving, figures.debt];
      for (const figures of [all, ...groups]) {
        for (const line of linesOf(figures)) expect(line?.households ?? 9).toBeGreaterThanOrEqual(LEAST_HOUSEHOLDS);
      }
      linesOf(all).forEach((line, place) => {
        const shown = groups.reduce((sum, group) => sum + (linesOf(group)[place]?.households ?? 0), 0);
        const added = (line?.households ?? 0) - shown;
        expect(added === 0 || added >= LEAST_HOUSEHOLDS).toBe(true);
      });
    }),
    { numRuns: 3_000 },
  );
});
