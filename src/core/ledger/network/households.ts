/** One round of the household survey: sums over at least five households, and never a household by itself. */
import type { Row } from '../../tables/tables.ts';
import { idKey } from '../../values/id-key.ts';
import { minus, portion, type Satang, satang, total } from '../../values/satang.ts';
import type { GroupLedger, Ledger } from '../ledger.ts';
import { cellOf, type ToldCell } from '../linking/told-cells.ts';
import { roundMeant, roundsOf } from './survey-rounds.ts';

/** Below this nothing is shown: one who knows the others could tell what a household has. */
export const LEAST_HOUSEHOLDS = 5;

/** One amount of some households. Units: satang. */
export interface Spread {
  readonly households: number;
  readonly sum: Satang;
  readonly median: Satang;
  readonly mean: Satang;
}

/** Income and expense of the households that gave both. */
export interface Balance {
  readonly income: Spread;
  readonly expense: Spread;
  /** income − expense of each. */
  readonly difference: Spread;
  /** Households whose expense is above their income. */
  readonly short: number;
}

/** What may be shown of a group's households, or of all; null = too few households, or none. */
export interface HouseholdFigures {
  /** How many answered; null = fewer than five. */
  readonly households: number | null;
  readonly balance: Balance | null;
  readonly saving: Spread | null;
  readonly debt: Spread | null;
}

export interface HouseholdGroup extends HouseholdFigures {
  readonly groupId: string;
}

export interface HouseholdRound {
  readonly round: string;
  readonly rounds: readonly string[];
  /** Groups with answers, of how many. */
  readonly answered: number;
  readonly groups: readonly HouseholdGroup[];
  /** All groups; of those that may not be shown only where they are at least five households together. */
  readonly all: HouseholdFigures;
  /** Whether households are left out of `all` because they are fewer than five. */
  readonly leftOut: boolean;
  /** Amounts below nothing, or beyond belief: not counted. */
  readonly odd: readonly ToldCell[];
}

/** Far above what a household has, and far below where sums lose digits. */
const MOST = 2 ** 40;

const isOdd = ({ amount }: Row<'households'>): boolean => amount < 0 || amount > MOST;

type Side = Row<'households'>['side'];

type Household = { readonly [side in Side]: number | null };

/**
 * One round of some groups' households; null where there is none, or none of that name.
 *
 * Each line counts the households that gave it, so that no missing amount stands as 0: income, expense and difference
 * those that gave both. A line over fewer than five is left out, and likewise from the total where the total would tell
 * of fewer than five.
 *
 * Units     satang
 * Rounding  mean, and the median of an even number, half a satang up
 * Source    domain 5.7
 */
export function householdsOf(
  { book }: Ledger,
  groups: readonly GroupLedger[],
  asked: string | null,
): HouseholdRound | null {
  const wanted = new Set(groups.map(({ groupId }) => groupId));
  const rows = book.households.filter(({ groupId }) => wanted.has(groupId));
  const rounds = roundsOf(rows);
  const round = roundMeant(rounds, asked);
  if (round === null) return null;
  const ofRound = rows.filter((row) => idKey(row.round) === idKey(round));
  const counted = ofRound.filter((row) => !isOdd(row));
  const byGroup = groups.flatMap(({ groupId }) => {
    const homes = householdsIn(counted.filter((row) => row.groupId === groupId));
    return homes.length === 0 ? [] : [{ groupId, homes }];
  });
  const { figures: all, leftOut } = figuresOfAll(byGroup.map(({ homes }) => homes));
  return {
    round,
    rounds,
    answered: byGroup.length,
    groups: byGroup.map(({ groupId, homes }) => ({ groupId, ...figuresOf(homes) })),
    all,
    leftOut,
    odd: ofRound.filter(isOdd).map((row) => cellOf(book, row, 'amount')),
  };
}

/** The items of each household, added up by side. */
function householdsIn(rows: readonly Row<'households'>[]): readonly Household[] {
  const found = new Map<string, { [side in Side]: number | null }>();
  for (const { household, side, amount } of rows) {
    const key = idKey(household);
    const known = found.get(key) ?? { income: null, expense: null, saving: null, debt: null };
    known[side] = (known[side] ?? 0) + amount;
    found.set(key, known);
  }
  return [...found.values()];
}

const both = ({ income, expense }: Household): boolean => income !== null && expense !== null;
const amountsOf = (homes: readonly Household[], side: Side): readonly Satang[] =>
  homes.flatMap((home) => (home[side] === null ? [] : [satang(home[side])]));

function figuresOf(homes: readonly Household[]): HouseholdFigures {
  return {
    households: homes.length < LEAST_HOUSEHOLDS ? null : homes.length,
    balance: balanceOf(homes.filter(both)),
    saving: spreadOf(amountsOf(homes, 'saving')),
    debt: spreadOf(amountsOf(homes, 'debt')),
  };
}

/**
 * The figures of all groups together.
 *
 * The total less the groups that are shown must not tell of fewer than five households, so each line takes the groups
 * that are not shown only where they are five households together, or more.
 */
function figuresOfAll(groups: readonly (readonly Household[])[]): {
  readonly figures: HouseholdFigures;
  readonly leftOut: boolean;
} {
  let leftOut = false;
  const safe = (counts: (home: Household) => boolean): readonly Household[] => {
    const bases = groups.map((homes) => homes.filter(counts));
    const hidden = bases.filter(({ length }) => length < LEAST_HOUSEHOLDS).flat();
    if (hidden.length === 0 || hidden.length >= LEAST_HOUSEHOLDS) return bases.flat();
    leftOut = true;
    return bases.filter(({ length }) => length >= LEAST_HOUSEHOLDS).flat();
  };
  const figures = {
    households: figuresOf(safe(() => true)).households,
    balance: balanceOf(safe(both)),
    saving: spreadOf(
      amountsOf(
        safe(({ saving }) => saving !== null),
        'saving',
      ),
    ),
    debt: spreadOf(
      amountsOf(
        safe(({ debt }) => debt !== null),
        'debt',
      ),
    ),
  };
  return { figures, leftOut };
}

function balanceOf(homes: readonly Household[]): Balance | null {
  const [incomes, expenses] = [amountsOf(homes, 'income'), amountsOf(homes, 'expense')];
  const differences = incomes.map((income, place) => minus(income, expenses[place]!));
  const [income, expense, difference] = [spreadOf(incomes), spreadOf(expenses), spreadOf(differences)];
  if (income === null || expense === null || difference === null) return null;
  return { income, expense, difference, short: differences.filter((amount) => amount < 0).length };
}

/** The spread of some households' amounts; null where they are fewer than five. */
function spreadOf(amounts: readonly Satang[]): Spread | null {
  const households = amounts.length;
  if (households < LEAST_HOUSEHOLDS) return null;
  const sorted = [...amounts].sort((a, b) => a - b);
  const middle = households >> 1;
  const sum = total(amounts);
  return {
    households,
    sum,
    median: households % 2 === 1 ? sorted[middle]! : portion(satang(sorted[middle - 1]! + sorted[middle]!), 1, 2),
    mean: portion(sum, 1, households),
  };
}
