/** The figures of months that do not change once their rows are all there: those of many months from one walk over the rows. */
import { addDays, type Day, earlier, firstDay, lastDay, type Month } from '../../values/calendar.ts';
import { satang } from '../../values/satang.ts';
import { movedUpTo } from '../books/balances.ts';
import { isPaid } from '../books/books.ts';
import { countedOn } from '../books/cash-count.ts';
import { fundFigures, moneyFigures, resultFigures, savingsFigures } from '../books/month-money.ts';
import type { GroupLedger } from '../ledger.ts';
import { holdsOn } from '../members/members.ts';
import { blockOf, type Figures, type MemberFigures } from './figures.ts';
import { loanBalances } from './loan-balances.ts';

/** The month a figure is asked for, and the day up to which anything is seen. */
export interface MonthAsked {
  readonly month: Month;
  readonly asOf: Day;
}

/** The last day whose rows count as the month's: its end, or `asOf` when that is earlier. */
export function monthEnd({ month, asOf }: MonthAsked): Day {
  return earlier(asOf, lastDay(month));
}

interface Stretch {
  readonly first: Day;
  readonly end: Day;
}

/**
 * Figures of a group's months, in order: all but those that need everybody's cover and the claims that wait, which are null.
 * Of contributions only what was received is known.
 *
 * Units     satang; counts of members, claims and loans
 */
export function settledMonths(group: GroupLedger, asked: readonly MonthAsked[]): readonly Figures[] {
  const stretches = asked.map((one): Stretch => ({ first: firstDay(one.month), end: monthEnd(one) }));
  const members = memberFigures(group, stretches);
  const flows = flowsOf(group, stretches);
  const saves = group.works === 'saves';
  const contributes = saves || group.works === 'gives';
  return stretches.map(({ first, end }, at) => {
    const { received, claims, paid, lent, principalRepaid, interestReceived } = flows[at]!;
    const books = group.books(end);
    const moved = movedUpTo(books, end, first);
    return {
      members: members[at]!,
      contributions: contributes
        ? blockOf('contributions', (name) => (name === 'received' ? satang(received) : null))
        : null,
      savings: saves ? savingsFigures(moved) : null,
      welfare: { claims, paid: satang(paid), waiting: null, waitingAmount: null },
      loans: {
        lent: satang(lent),
        principalRepaid: satang(principalRepaid),
        interestReceived: satang(interestReceived),
        ...loanBalances(group, books, end),
      },
      money: moneyFigures(moved, countedOn(group, books, first, end)),
      fund: fundFigures(moved),
      result: resultFigures(moved),
    };
  });
}

function memberFigures(group: GroupLedger, stretches: readonly Stretch[]): readonly MemberFigures[] {
  const sums = stretches.map(({ first, end }) => ({
    before: addDays(first, -1),
    end,
    figures: { opening: 0, joined: 0, left: 0, died: 0, ended: 0, closing: 0 },
  }));
  const earliest = sums[0]?.before;
  let always = 0;
  for (const { memberships } of group.members) {
    for (const membership of memberships) {
      const { join, end: ended, exit } = membership;
      if (ended === null && (join === null || (earliest !== undefined && join <= earliest))) {
        always++;
        continue;
      }
      for (const { before, end, figures } of sums) {
        if (holdsOn(membership, before, before)) figures.opening++;
        if (holdsOn(membership, end, end)) figures.closing++;
        // Never a member: the end is not after the joining.
        if (join !== null && ended !== null && ended <= join) continue;
        if (join !== null && join > before && join <= end) figures.joined++;
        if (ended !== null && ended > before && ended <= end) {
          figures.left++;
          if (exit === 'died') figures.died++;
          if (exit === 'ended') figures.ended++;
        }
      }
    }
  }
  return sums.map(({ figures }) => ({
    ...figures,
    opening: figures.opening + always,
    closing: figures.closing + always,
  }));
}

/** What flowed in each stretch, on the day of its row; reversals with their sign. Units: satang; count of claims. */
interface Flows {
  received: number;
  claims: number;
  paid: number;
  lent: number;
  principalRepaid: number;
  interestReceived: number;
}

function flowsOf(group: GroupLedger, stretches: readonly Stretch[]): readonly Flows[] {
  const flows = stretches.map(
    (): Flows => ({ received: 0, claims: 0, paid: 0, lent: 0, principalRepaid: 0, interestReceived: 0 }),
  );
  // Rows of one day mostly follow each other.
  let last: Day | null = null;
  let of: Flows | undefined;
  const on = (date: Day): Flows | undefined => {
    if (date === last) return of;
    last = date;
    of = flows[stretches.findIndex(({ first, end }) => first <= date && date <= end)];
    return of;
  };
  for (const { row, date, reverses } of group.receipts) {
    const sums = on(date);
    const counted = reverses?.row ?? row;
    if (sums !== undefined && counted.kind === 'contribution')
      sums.received += reverses === null ? counted.amount : -counted.amount;
  }
  // Cells of wide tabs on their collection day.
  for (const { date, row } of group.wideCells) {
    const sums = on(date);
    if (sums !== undefined) sums.received += row.amount;
  }
  for (const entry of group.claims) {
    const sums = isPaid(entry) ? on(entry.date) : undefined;
    if (sums === undefined) continue;
    const sign = entry.reverses === null ? 1 : -1;
    sums.claims += sign;
    sums.paid += sign * (entry.reverses ?? entry).row.amount;
  }
  for (const { row, date, reverses } of group.loanRows) {
    const sums = on(date);
    if (sums !== undefined) sums.lent += reverses === null ? row.principal : -reverses.row.principal;
  }
  for (const { row, date, reverses } of group.repayments) {
    const sums = on(date);
    if (sums === undefined) continue;
    const sign = reverses === null ? 1 : -1;
    const counted = reverses?.row ?? row;
    sums.principalRepaid += sign * (counted.principal ?? 0);
    sums.interestReceived += sign * (counted.interest ?? 0);
  }
  return flows;
}
