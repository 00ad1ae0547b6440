/** The figures of one group for one month. */
import { type Day, monthIndex } from '../../values/calendar.ts';
import { satang } from '../../values/satang.ts';
import { advanceOf, arrearsOf, verdictOf } from '../dues/cover.ts';
import type { GroupLedger, Member } from '../ledger.ts';
import { isActiveIn, isActiveOn } from '../members/members.ts';
import type { ContributionFigures, Figures, WelfareFigures } from './figures.ts';
import { type MonthAsked, monthEnd, settledMonths } from './settled-months.ts';

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
  const [settled] = settledMonths(group, [asked]);
  const { contributions, welfare } = settled!;
  const end = monthEnd(asked);
  return {
    ...settled!,
    contributions: contributions && { ...contributions, ...contributionFigures(group, asked, end) },
    welfare: { ...welfare, ...waitingOn(group, end) },
  };
}

function contributionFigures(group: GroupLedger, asked: MonthAsked, end: Day): Omit<ContributionFigures, 'received'> {
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
    notPaid,
    notPaidAmount: satang(notPaidAmount),
  };
}

/** The last month whose arrears belong to a month's page: itself, or the end of its block where blocks are paid at their start. */
export function lastAsked(group: GroupLedger, member: Member, index: number): number {
  const asked = group.askedMonth(member, index);
  return asked.paysAtStart ? asked.blockEnd : index;
}

/** Claims that wait at the end of a day: asked for, neither paid nor refused. Units: satang. */
function waitingOn(group: GroupLedger, end: Day): Pick<WelfareFigures, 'waiting' | 'waitingAmount'> {
  let waiting = 0;
  let waitingAmount = 0;
  for (const { row, reverses, reversedOn } of group.claims) {
    if (reverses !== null || row.status === 'refused' || (reversedOn !== null && reversedOn <= end)) continue;
    if ((row.requestDate ?? row.eventDate) <= end && !(row.paidDate !== null && row.paidDate <= end)) {
      waiting++;
      waitingAmount += row.amount;
    }
  }
  return { waiting, waitingAmount: satang(waitingAmount) };
}
