/** Profit and loss, balance sheet and trial balance: sums over postings and nothing else. */
import { addDays, type Day } from '../../values/calendar.ts';
import { plus, type Satang, satang, ZERO } from '../../values/satang.ts';
import type { Words } from '../../values/words.ts';
import type { Books, GroupLedger } from '../ledger.ts';
import { ACCOUNTS, type Account, type Nature, natureOf } from './accounts.ts';
import { type Moved, movedUpTo } from './balances.ts';
import type { Stretch } from './fiscal-year.ts';

export interface AccountLine {
  readonly account: Account;
  readonly name: Words;
  /** On the side on which the account grows. */
  readonly amount: Satang;
}

export interface TrialLine {
  readonly account: Account;
  readonly name: Words;
  /** An account stands on one of the two sides; the other is 0. */
  readonly debit: Satang;
  readonly credit: Satang;
}

/** The books of a stretch of days, of one group or of several added up. */
export interface Statements {
  readonly profitAndLoss: {
    readonly income: readonly AccountLine[];
    readonly expense: readonly AccountLine[];
    readonly totalIncome: Satang;
    readonly totalExpense: Satang;
    readonly surplus: Satang;
  };
  /** Assets = liabilities + funds + surplus before + surplus of the period. */
  readonly balanceSheet: {
    readonly assets: readonly AccountLine[];
    readonly liabilities: readonly AccountLine[];
    /** Without the surplus, which stands beside them. */
    readonly funds: readonly AccountLine[];
    /** Kept from before, less what was shared out; and of the stretch itself. */
    readonly surplusBefore: Satang;
    readonly surplusOfPeriod: Satang;
    readonly totalAssets: Satang;
    readonly totalLiabilities: Satang;
    readonly totalFunds: Satang;
  };
  /** Of all time up to the last day: income and expense are never closed by a posting. */
  readonly trialBalance: { readonly lines: readonly TrialLine[]; readonly debit: Satang; readonly credit: Satang };
}

/** Debits less credits of each account that ever moved. Units: satang. */
export interface AccountSums {
  readonly ever: ReadonlyMap<Account, number>;
  /** Of the stretch, without opening balances. */
  readonly since: ReadonlyMap<Account, number>;
}

/** A stretch in which one set of opening balances holds, and the books as they let them stand. */
export interface BookStretch extends Stretch {
  readonly books: Books;
}

/** The days in a stretch for which a group has opening balances, in order. */
function openingDaysIn(group: GroupLedger, { from, to }: Stretch): readonly Day[] {
  const days = group.openings.map(({ asOf }) => asOf).filter((day) => day >= from && day <= to);
  return [...new Set(days)].sort();
}

/**
 * A stretch cut where new opening balances begin to hold, for what moved: rows of the opening day itself still belong to
 * the books before it. A group that types new opening balances at each year's end so keeps its year.
 */
export function movingStretches(group: GroupLedger, stretch: Stretch): readonly BookStretch[] {
  const days = openingDaysIn(group, stretch);
  return [
    ...days.map((day, place) => ({
      from: place === 0 ? stretch.from : addDays(days[place - 1]!, 1),
      to: day,
      books: group.books(addDays(day, -1)),
    })),
    {
      from: days.length === 0 ? stretch.from : addDays(days[days.length - 1]!, 1),
      to: stretch.to,
      books: group.books(stretch.to),
    },
  ];
}

/** A stretch cut in the same way, for what there is at the end of each day: opening balances hold at the end of theirs. */
export function standingStretches(group: GroupLedger, stretch: Stretch): readonly BookStretch[] {
  const begins = [stretch.from, ...openingDaysIn(group, stretch).filter((day) => day > stretch.from)];
  return begins.map((from, place) => {
    const next = begins[place + 1];
    const to = next === undefined ? stretch.to : addDays(next, -1);
    return { from, to, books: group.books(to) };
  });
}

/** The day of the opening balances with which a group's books begin, where it lies in a stretch: nothing before it is counted. */
export function booksBeginIn(group: GroupLedger, stretch: Stretch): Day | null {
  const [first] = openingDaysIn(group, stretch);
  return first !== undefined && group.books(addDays(first, -1)).notYet ? first : null;
}

/** What each account of a group holds at the end of a stretch, and what moved in it. Units: satang. */
export function accountSums(group: GroupLedger, stretch: Stretch): AccountSums {
  const since = new Map<Account, number>();
  let ever = new Map<Account, number>();
  for (const { books, from, to } of movingStretches(group, stretch)) {
    const moved = movedUpTo(books, to, from);
    // Those of the last stretch hold in the end.
    ever = new Map();
    addMoved(ever, moved, 'ever');
    addMoved(since, moved, 'since');
  }
  return { ever, since };
}

function addMoved(sums: Map<Account, number>, moved: readonly Moved[], which: 'ever' | 'since'): void {
  for (const one of moved) {
    sums.set(one.debit, (sums.get(one.debit) ?? 0) + one[which]);
    sums.set(one.credit, (sums.get(one.credit) ?? 0) - one[which]);
  }
}

/** The sums of several groups, account by account; what they owe each other stands as it is in each. */
export function addedUp(groups: readonly AccountSums[]): AccountSums {
  const whole = { ever: new Map<Account, number>(), since: new Map<Account, number>() };
  for (const group of groups) {
    for (const which of ['ever', 'since'] as const) {
      for (const [account, sum] of group[which]) whole[which].set(account, (whole[which].get(account) ?? 0) + sum);
    }
  }
  return whole;
}

const ALL = Object.keys(ACCOUNTS) as readonly Account[];

/** The lines of accounts of one nature that ever moved; `surplus` stands apart. */
function linesOf(nature: Nature, sums: ReadonlyMap<Account, number>): readonly AccountLine[] {
  const sign = nature === 'asset' || nature === 'expense' ? 1 : -1;
  return ALL.flatMap((account) => {
    const sum = sums.get(account);
    if (sum === undefined || account === 'surplus' || natureOf(account) !== nature) return [];
    return [{ account, name: nameOf(account), amount: satang(sign * sum) }];
  });
}

const nameOf = (account: Account): Words => ({ th: ACCOUNTS[account].th, en: ACCOUNTS[account].en });

const totalOf = (lines: readonly { readonly amount: Satang }[]): Satang =>
  lines.reduce((sum, { amount }) => plus(sum, amount), ZERO);

/**
 * The statements that some sums give; accounts that never moved are left out.
 *
 * Units   satang
 * Source  surplus = opening + transfers + Σ income − Σ expense; what opening balances put into income or expense was
 *         earned before, and is in the surplus kept from before, as openings are neither in nor out
 */
export function statementsOf({ ever, since }: AccountSums): Statements {
  const income = linesOf('income', since);
  const expense = linesOf('expense', since);
  const [totalIncome, totalExpense] = [totalOf(income), totalOf(expense)];
  const surplus = satang(totalIncome - totalExpense);
  const assets = linesOf('asset', ever);
  const liabilities = linesOf('liability', ever);
  const funds = linesOf('fund', ever);
  const kept = (ever.get('surplus') ?? 0) - totalOf(linesOf('income', ever)) + totalOf(linesOf('expense', ever));
  const lines = ALL.flatMap((account): TrialLine[] => {
    const sum = ever.get(account);
    if (sum === undefined) return [];
    return [
      {
        account,
        name: nameOf(account),
        debit: satang(Math.max(0, sum)),
        credit: satang(Math.max(0, -sum)),
      },
    ];
  });
  return {
    profitAndLoss: { income, expense, totalIncome, totalExpense, surplus },
    balanceSheet: {
      assets,
      liabilities,
      funds,
      surplusBefore: satang(-kept - surplus),
      surplusOfPeriod: surplus,
      totalAssets: totalOf(assets),
      totalLiabilities: totalOf(liabilities),
      totalFunds: totalOf(funds),
    },
    trialBalance: {
      lines,
      debit: lines.reduce((sum, { debit }) => plus(sum, debit), ZERO),
      credit: lines.reduce((sum, { credit }) => plus(sum, credit), ZERO),
    },
  };
}
