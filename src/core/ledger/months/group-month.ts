/** The figures of one group for one month. */
import { addDays, type Day, earlier, firstDay, lastDay, type Month, monthIndex } from '../../values/calendar.ts';
import { type Satang, satang } from '../../values/satang.ts';
import { accountOn, movedUpTo } from '../books/balances.ts';
import { isPaid } from '../books/books.ts';
import { countedOn } from '../books/cash-count.ts';
import { fundFigures, moneyFigures, resultFigures, savingsFigures } from '../books/month-money.ts';
import { advanceOf, arrearsOf, verdictOf } from '../dues/cover.ts';
import type { Books, GroupLedger, Member } from '../ledger.ts';
import { holdsOn, isActiveIn, isActiveOn } from '../members/members.ts';
import {
  blockOf,
  type ContributionFigures,
  type Figures,
  type LoanFigures,
  type MemberFigures,
  type WelfareFigures,
} from './figures.ts';

/** The month a figure is asked for, and the day up to which anything is seen. */
export interface MonthAsked {
  readonly month: Month;
  readonly asOf: Day;
}

/** The last day whose rows count as the month's: its end, or `asOf` when that is earlier. */
export function monthEnd({ month, asOf }: MonthAsked): Day {
  return earlier(asOf, lastDay(month));
}

/**
 * The figures of one group for one month.
 *
 * Flows, members, money and balances are those of the month's end, or of `asOf` when that is earlier; cover, verdicts,
 * arrears and advance are as of `asOf`. Before the opening day of its books a group has no accounts
 * and no loans: those figures are 0.
 *
 * Units     satang; counts of members, claims and loans
 */
export function groupMonth(group: GroupLedger, asked: MonthAsked): Figures {
  return monthFigures(group, asked, contributionFigures);
}

/** The same without what needs everybody's cover: of contributions only what was received. For many months at once. */
export function settledMonth(group: GroupLedger, asked: MonthAsked): Figures {
  return monthFigures(group, asked, (_, { month }, end) =>
    blockOf('contributions', (name) => (name === 'received' ? receivedIn(group, month, end) : null)),
  );
}

function monthFigures(group: GroupLedger, asked: MonthAsked, contributionsOf: typeof contributionFigures): Figures {
  const end = monthEnd(asked);
  const first = firstDay(asked.month);
  const books = group.books(end);
  const moved = movedUpTo(books, end, first);
  const saves = group.works === 'saves';
  const contributes = saves || group.works === 'gives';
  return {
    members: memberFigures(group, asked.month, end),
    contributions: contributes ? contributionsOf(group, asked, end) : null,
    savings: saves ? savingsFigures(moved) : null,
    welfare: welfareFigures(group, asked.month, end),
    loans: loanFigures(group, books, asked.month, end),
    money: moneyFigures(moved, countedOn(group, books, first, end)),
    fund: fundFigures(moved),
    result: resultFigures(moved),
  };
}

function memberFigures(group: GroupLedger, month: Month, end: Day): MemberFigures {
  const before = addDays(firstDay(month), -1);
  const sums = { opening: 0, joined: 0, left: 0, died: 0, ended: 0, closing: 0 };
  for (const { memberships } of group.members) {
    for (const membership of memberships) {
      const { join, end: ended, exit } = membership;
      if (holdsOn(membership, before, before)) sums.opening++;
      if (holdsOn(membership, end, end)) sums.closing++;
      // Never a member: the end is not after the joining.
      if (join !== null && ended !== null && ended <= join) continue;
      if (join !== null && join > before && join <= end) sums.joined++;
      if (ended !== null && ended > before && ended <= end) {
        sums.left++;
        if (exit === 'died') sums.died++;
        if (exit === 'ended') sums.ended++;
      }
    }
  }
  return sums;
}

function contributionFigures(group: GroupLedger, asked: MonthAsked, end: Day): ContributionFigures {
  const { month, asOf } = asked;
  const index = monthIndex(month);
  const counts = { onTime: 0, late: 0, partial: 0, missed: 0, pending: 0, notDue: 0 };
  let due = 0;
  let covered = 0;
  let arrears = 0;
  let arrearsMembers = 0;
  let arrearsLeft = 0;
  let advance = 0;
  let notPaid = 0;
  let notPaidAmount = 0;
  for (const cover of group.covers(asOf)) {
    const place = index - cover.first;
    const asks = cover.due[place] ?? 0;
    if (asks > 0) {
      const paid = cover.covered[place]!;
      due += asks;
      covered += paid;
      counts[verdictOf(cover, index)]++;
      if (paid < asks) {
        notPaid++;
        notPaidAmount += asks - paid;
      }
    } else if (isActiveIn(cover.member, month, end)) {
      counts.notDue++;
    }
    const owed = arrearsOf(cover, lastAsked(group, cover.member, index)).amount;
    if (isActiveOn(cover.member, asOf, asOf)) {
      arrears += owed;
      if (owed > 0) arrearsMembers++;
    } else {
      arrearsLeft += owed;
    }
    advance += advanceOf(cover, index);
  }
  return {
    due: satang(due),
    covered: satang(covered),
    ...counts,
    arrears: satang(arrears),
    arrearsMembers,
    arrearsLeft: satang(arrearsLeft),
    advance: satang(advance),
    received: receivedIn(group, month, end),
    notPaid,
    notPaidAmount: satang(notPaidAmount),
  };
}

/** The last month whose arrears belong to a month's page: itself, or the end of its block where blocks are paid at their start. */
export function lastAsked(group: GroupLedger, member: Member, index: number): number {
  const asked = group.askedMonth(member, index);
  return asked.paysAtStart ? asked.blockEnd : index;
}

/** Contributions dated in the month, reversals with their sign, cells of wide tabs on their collection day. */
function receivedIn(group: GroupLedger, month: Month, end: Day): Satang {
  const first = firstDay(month);
  let sum = 0;
  // Rows of one day mostly follow each other.
  let day: Day | null = null;
  let isInside = false;
  for (const { row, date, reverses } of group.receipts) {
    if (date !== day) {
      day = date;
      isInside = date >= first && date <= end;
    }
    if (!isInside) continue;
    const counted = reverses?.row ?? row;
    if (counted.kind === 'contribution') sum += reverses === null ? counted.amount : -counted.amount;
  }
  for (const { date, row } of group.wideCells) if (date >= first && date <= end) sum += row.amount;
  return satang(sum);
}

function welfareFigures(group: GroupLedger, month: Month, end: Day): WelfareFigures {
  const first = firstDay(month);
  let claims = 0;
  let paid = 0;
  let waiting = 0;
  let waitingAmount = 0;
  for (const entry of group.claims) {
    const { row, date, reverses, reversedOn } = entry;
    if (isPaid(entry)) {
      if (date >= first && date <= end) {
        const sign = reverses === null ? 1 : -1;
        claims += sign;
        paid += sign * (reverses ?? entry).row.amount;
      }
    }
    if (reverses !== null || row.status === 'refused' || (reversedOn !== null && reversedOn <= end)) continue;
    if ((row.requestDate ?? row.eventDate) <= end && !(row.paidDate !== null && row.paidDate <= end)) {
      waiting++;
      waitingAmount += row.amount;
    }
  }
  return { claims, paid: satang(paid), waiting, waitingAmount: satang(waitingAmount) };
}

function loanFigures(group: GroupLedger, books: Books, month: Month, end: Day): LoanFigures {
  const first = firstDay(month);
  const flows = { lent: 0, principalRepaid: 0, interestReceived: 0 };
  for (const { row, date, reverses } of group.loanRows) {
    if (date < first || date > end) continue;
    flows.lent += reverses === null ? row.principal : -reverses.row.principal;
  }
  for (const { row, date, reverses } of group.repayments) {
    if (date < first || date > end) continue;
    const sign = reverses === null ? 1 : -1;
    const counted = reverses?.row ?? row;
    flows.principalRepaid += sign * (counted.principal ?? 0);
    flows.interestReceived += sign * (counted.interest ?? 0);
  }
  const lent = satang(flows.lent);
  const principalRepaid = satang(flows.principalRepaid);
  const interestReceived = satang(flows.interestReceived);
  return { lent, principalRepaid, interestReceived, ...loanBalances(group, books, end) };
}

/** What is owed on a group's loans at the end of a day: in all, what the books say. Units: satang. */
export function loanBalances(
  group: GroupLedger,
  books: Books,
  end: Day,
): Pick<LoanFigures, 'outstanding' | 'overdue' | 'overdueLoans' | 'par30' | 'par30Amount' | 'overpaid'> {
  const outstanding = accountOn(books, 'loans', end);
  let unnamed: number = outstanding;
  let overpaid = 0;
  let overdue = 0;
  let overdueLoans = 0;
  let late = 0;
  for (const standing of books.notYet ? [] : group.loansOn(end).standings) {
    unnamed -= standing.outstanding;
    overpaid += Math.max(0, -standing.outstanding);
    overdue += standing.overdue;
    if (standing.overdue > 0) overdueLoans++;
    if (standing.daysOverdue > 30) late += Math.max(0, standing.outstanding);
  }
  overpaid += Math.max(0, -unnamed);
  return {
    outstanding,
    overdue: satang(overdue),
    overdueLoans,
    par30: shareOf(late, outstanding + overpaid),
    par30Amount: satang(late),
    overpaid: satang(overpaid),
  };
}

/** PAR30 of what is late and all that is owed; null where nothing is known. Rounding: six decimals. */
export function par30From({
  par30Amount,
  outstanding,
  overpaid,
}: Pick<LoanFigures, 'par30Amount' | 'outstanding' | 'overpaid'>): number | null {
  return par30Amount === null ? null : shareOf(par30Amount, (outstanding ?? 0) + (overpaid ?? 0));
}

/** A part as a share of the whole, of six decimals; 0 of nothing. */
export function shareOf(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.round((part / whole) * 1e6) / 1e6;
}
