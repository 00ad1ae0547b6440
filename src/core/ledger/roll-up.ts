/** Adds up groups' figures; a missing figure adds nothing, and shares are worked out again from the sums. */
import { type Satang, satang } from '../values/satang.ts';
import type { Figures } from './figures.ts';
import type { LineFigures } from './group-line.ts';
import { shareOf } from './group-month.ts';

/** What two groups of one total moved between each other: it is left out of the total's flows. Units: satang. */
export interface BetweenGroups {
  readonly in: number;
  readonly out: number;
  readonly income: number;
  readonly expense: number;
}

/** The sum of those that are known; null when none is. */
function sumOf<Part extends number>(values: readonly (Part | null)[]): Part | null {
  let sum: number | null = null;
  for (const value of values) if (value !== null) sum = (sum ?? 0) + value;
  return sum as Part | null;
}

const less = (amount: Satang | null, by: number): Satang | null => (amount === null ? null : satang(amount - by));

/**
 * The sum of groups' figures.
 *
 * The opening of a total is the openings of the groups that reported and the closings of those that did not, so that
 * opening + in − out = closing holds.
 *
 * Units     satang; counts
 */
export function rollUp(
  lines: readonly LineFigures[],
  between: BetweenGroups,
): Figures & { readonly countedGroups: number } {
  const all = <Part extends number>(of: (figures: Figures) => Part | null | undefined): Part | null =>
    sumOf(lines.map(({ figures }) => of(figures) ?? null));
  const opening = <Part extends number>(
    of: (figures: Figures) => { readonly opening: Part | null; readonly closing: Part | null } | null,
  ): Part | null =>
    sumOf(
      lines.map(({ reported, figures }) => {
        const part = of(figures);
        return part === null ? null : reported ? part.opening : part.closing;
      }),
    );
  const outstanding = all(({ loans }) => loans.outstanding);
  const par30Amount = all(({ loans }) => loans.par30Amount);
  const income = less(
    all(({ result }) => result.income),
    between.income,
  );
  const expense = less(
    all(({ result }) => result.expense),
    between.expense,
  );
  const surplus = income === null || expense === null ? all(({ result }) => result.surplus) : satang(income - expense);
  return {
    members: {
      opening: opening(({ members }) => members),
      joined: all(({ members }) => members.joined),
      left: all(({ members }) => members.left),
      died: all(({ members }) => members.died),
      ended: all(({ members }) => members.ended),
      closing: all(({ members }) => members.closing),
    },
    contributions: lines.every(({ figures }) => figures.contributions === null)
      ? null
      : {
          due: all(({ contributions }) => contributions?.due),
          covered: all(({ contributions }) => contributions?.covered),
          onTime: all(({ contributions }) => contributions?.onTime),
          late: all(({ contributions }) => contributions?.late),
          partial: all(({ contributions }) => contributions?.partial),
          missed: all(({ contributions }) => contributions?.missed),
          pending: all(({ contributions }) => contributions?.pending),
          notDue: all(({ contributions }) => contributions?.notDue),
          arrears: all(({ contributions }) => contributions?.arrears),
          arrearsMembers: all(({ contributions }) => contributions?.arrearsMembers),
          arrearsLeft: all(({ contributions }) => contributions?.arrearsLeft),
          advance: all(({ contributions }) => contributions?.advance),
          received: all(({ contributions }) => contributions?.received),
          notPaid: all(({ contributions }) => contributions?.notPaid),
          notPaidAmount: all(({ contributions }) => contributions?.notPaidAmount),
        },
    savings: lines.every(({ figures }) => figures.savings === null)
      ? null
      : {
          opening: opening(({ savings }) => savings),
          in: all(({ savings }) => savings?.in),
          out: all(({ savings }) => savings?.out),
          closing: all(({ savings }) => savings?.closing),
        },
    welfare: {
      claims: all(({ welfare }) => welfare.claims),
      paid: all(({ welfare }) => welfare.paid),
      waiting: all(({ welfare }) => welfare.waiting),
      waitingAmount: all(({ welfare }) => welfare.waitingAmount),
    },
    loans: {
      lent: all(({ loans }) => loans.lent),
      principalRepaid: all(({ loans }) => loans.principalRepaid),
      interestReceived: all(({ loans }) => loans.interestReceived),
      outstanding,
      overdue: all(({ loans }) => loans.overdue),
      overdueLoans: all(({ loans }) => loans.overdueLoans),
      par30: par30Amount === null ? null : shareOf(par30Amount, outstanding ?? 0),
      par30Amount,
    },
    money: {
      opening: opening(({ money }) => money),
      in: less(
        all(({ money }) => money.in),
        between.in,
      ),
      out: less(
        all(({ money }) => money.out),
        between.out,
      ),
      closing: all(({ money }) => money.closing),
      cash: all(({ money }) => money.cash),
      bank: all(({ money }) => money.bank),
      counted: all(({ money }) => money.counted),
      difference: all(({ money }) => money.difference),
    },
    fund: {
      total: all(({ fund }) => fund.total),
      grants: all(({ fund }) => fund.grants),
      own: all(({ fund }) => fund.own),
      members: all(({ fund }) => fund.members),
    },
    result: { income, expense, surplus },
    countedGroups: lines.filter(({ figures }) => figures.money.counted !== null).length,
  };
}
