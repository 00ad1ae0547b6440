/** Adds up groups' figures; a missing figure adds nothing, and shares are worked out again from the sums. */
import { type Satang, satang } from '../../values/satang.ts';
import { type BlockName, blockOf, type Figures, figuresOf } from './figures.ts';
import type { LineFigures } from './group-line.ts';
import { par30From } from './loan-balances.ts';

/** What two groups of one total moved between each other: it is left out of the total's flows. Units: satang. */
export interface BetweenGroups {
  readonly in: number;
  readonly out: number;
  readonly income: number;
  readonly expense: number;
}

/** The sum of those that are known; null when none is. */
function sumOf(values: readonly (number | null)[]): number | null {
  let sum: number | null = null;
  for (const value of values) if (value !== null) sum = (sum ?? 0) + value;
  return sum;
}

/** The figures that lead from what a block opened with to what it closed with: up by the first, down by the second. */
const MOVES: { readonly [block in BlockName]?: readonly [up: string, down: string] } = {
  members: ['joined', 'left'],
  savings: ['in', 'out'],
  money: ['in', 'out'],
};

/**
 * What a line of a total opened with: where it did not report, what it closed with before; where its report says only what
 * it closed with, what it must have been.
 */
function openingOf(block: BlockName, reported: boolean, part: Readonly<Record<string, number | null>>): number | null {
  const { opening = null, closing = null } = part;
  const moves = MOVES[block];
  if (!reported || moves === undefined) return closing;
  if (opening !== null || closing === null) return opening;
  const [up, down] = moves;
  return closing - (part[up] ?? 0) + (part[down] ?? 0);
}

const less = (amount: Satang | null, by: number): Satang | null => (amount === null ? null : satang(amount - by));

/**
 * The sum of groups' figures.
 *
 * The opening of a total is the openings of the groups that reported and the closings of those that did not, so that
 * opening + in − out = closing holds; a report that says only what it closed with opened with that, less what moved.
 *
 * Units     satang; counts
 */
export function rollUp(
  lines: readonly Pick<LineFigures, 'reported' | 'figures'>[],
  between: BetweenGroups,
): Figures & { readonly countedGroups: number } {
  const sums = figuresOf((block) => {
    const known = lines.flatMap(({ reported, figures }) => {
      const part: Readonly<Record<string, number | null>> | null = figures[block];
      return part === null ? [] : [{ reported, part }];
    });
    if (known.length === 0) return null;
    return blockOf(block, (name) =>
      sumOf(
        known.map(({ reported, part }) =>
          name === 'opening' ? openingOf(block, reported, part) : (part[name] ?? null),
        ),
      ),
    );
  });
  const { loans, money, result } = sums;
  const income = less(result.income, between.income);
  const expense = less(result.expense, between.expense);
  return {
    ...sums,
    loans: { ...loans, par30: par30From(loans) },
    money: { ...money, in: less(money.in, between.in), out: less(money.out, between.out) },
    result: {
      income,
      expense,
      surplus: income === null || expense === null ? result.surplus : satang(income - expense),
    },
    countedGroups: lines.filter(({ figures }) => figures.money.counted !== null).length,
  };
}
