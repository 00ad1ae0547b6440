/** What one member owes for each month, and by when. */
import { type Day, monthIndex } from '../../values/calendar.ts';
import type { Member, Membership } from '../ledger.ts';
import { holdsOn, membershipOn } from '../members/members.ts';
import type { DueCalendar } from './due-calendar.ts';

/** A pledge with the month from which it holds. */
export interface PledgeStep {
  readonly from: number;
  readonly amount: number;
}

/** What a member's dues are made of. */
export interface DueTerms {
  readonly member: Member;
  readonly calendarOf: (membership: Membership) => DueCalendar;
  /** The first month that can be due; null = none. */
  readonly start: number | null;
  /** A saver's pledges by month; null for a giver. */
  readonly pledges: readonly PledgeStep[] | null;
}

/** The first month that can be due from a member: after what he has paid through, else where the books begin. */
export function firstDueMonth(member: Member, booksFrom: number | null): number | null {
  let paidThrough: number | null = null;
  let joined: number | null = null;
  for (const { row, join } of member.memberships) {
    if (row.paidThrough !== null) paidThrough = monthIndex(row.paidThrough);
    const month = join === null ? -1 : monthIndex(join);
    joined = joined === null ? month : Math.min(joined, month);
  }
  const start = paidThrough !== null ? paidThrough + 1 : booksFrom;
  return start === null ? null : Math.max(start, joined ?? start);
}

/** The pledge in force in a month, the latest begun; null = none. */
export function pledgeIn(pledges: readonly PledgeStep[], month: number): number | null {
  let amount: number | null = null;
  for (const step of pledges) if (step.from <= month) amount = step.amount;
  return amount;
}

/** The membership that makes a month due: the one that holds on its own collection day. */
function dueMembership(terms: DueTerms, month: number, asOf: Day): Membership | null {
  const { memberships } = terms.member;
  for (let place = memberships.length - 1; place >= 0; place--) {
    const membership = memberships[place]!;
    if (holdsOn(membership, terms.calendarOf(membership).month(month).collection, asOf)) return membership;
  }
  return null;
}

/** What is due for a month, in satang; 0 when nothing is. */
export function dueFor(terms: DueTerms, month: number, asOf: Day): number {
  if (terms.start === null || month < terms.start) return 0;
  const membership = dueMembership(terms, month, asOf);
  if (membership === null) return 0;
  const asked = terms.calendarOf(membership).month(month);
  if (terms.pledges === null) return asked.giving ?? 0;
  return pledgeIn(terms.pledges, month) ?? asked.pledgeDefault ?? 0;
}

/** The calendar that counts for a month, whether or not it is due. */
export function calendarFor(terms: DueTerms, month: number, asOf: Day): DueCalendar {
  const membership = dueMembership(terms, month, asOf) ?? membershipOn(terms.member, asOf);
  return terms.calendarOf(membership);
}

/**
 * The day by which a month is asked for.
 *
 * One who pays by the quarter, half-year or year has one such day for the whole block: that of its last month, or of the
 * first month in which he is due where blocks are paid at their start.
 */
export function dueByFor(terms: DueTerms, month: number, asOf: Day): Day {
  const calendar = calendarFor(terms, month, asOf);
  const asked = calendar.month(month);
  let anchor = asked.paysAtStart ? month : asked.blockEnd;
  if (asked.paysAtStart) {
    for (let earlier = asked.blockStart; earlier < month; earlier++) {
      if (dueFor(terms, earlier, asOf) > 0) {
        anchor = earlier;
        break;
      }
    }
  }
  return anchor === month ? asked.askedBy : calendar.month(anchor).askedBy;
}
