/** Dividends: what each member's share is measured by, and the pool cut by it. */
import { addDays, type Day, dayNumber, later, monthIndex, monthOf } from '../../values/calendar.ts';
import { type Satang, satang, shareOut, ZERO } from '../../values/satang.ts';
import type { GroupLedger, Member, Posting } from '../ledger.ts';
import { isActiveOn } from '../members/members.ts';
import { isPosted } from './books.ts';
import type { Stretch } from './fiscal-year.ts';
import { movingStretches, standingStretches } from './statements.ts';

export const DIVIDEND_BASES = ['SHARE_MONTHS', 'YEAR_END_BALANCE', 'AVERAGE_BALANCE'] as const;

/**
 * What a share is measured by: savings and shares at each month's end added up, at the last day, or at the end of each day
 * of the year. Special deposits earn no dividend.
 */
export type DividendBasis = (typeof DIVIDEND_BASES)[number];

/** What one member has a share by. */
export interface Stake {
  readonly member: Member;
  /** Whole numbers: satang × months, satang, or satang × days. Never below 0. */
  readonly weight: number;
  /** Paid in the stretch. */
  readonly interestPaid: Satang;
}

/** How many days of measuring lie between two days, both of them too. */
function measured(basis: DividendBasis, from: Day, to: Day, last: Day): number {
  if (from > to) return 0;
  if (basis === 'YEAR_END_BALANCE') return to === last ? 1 : 0;
  if (basis === 'AVERAGE_BALANCE') return dayNumber(to) - dayNumber(from) + 1;
  const endsMonth = monthOf(addDays(to, 1)) !== monthOf(to);
  return monthIndex(to) - monthIndex(from) + (endsMonth ? 1 : 0);
}

/** What a posting adds to savings and shares. */
const addsToStake = ({ debit, credit, amount }: Posting): number =>
  (credit === 'savings' || credit === 'shares' ? amount : 0) - (debit === 'savings' || debit === 'shares' ? amount : 0);

/**
 * The stakes of a group's members in a stretch, in the order of the register: of those active on its last day.
 *
 * Units   satang × months (SHARE_MONTHS), satang (YEAR_END_BALANCE), satang × days (AVERAGE_BALANCE)
 * Source  Thai savings groups count หุ้น-เดือน: what stood at each of the twelve months' ends, added up
 */
export function stakesOf(group: GroupLedger, stretch: Stretch, basis: DividendBasis): readonly Stake[] {
  const weights = new Map<Member, number>();
  for (const { books, from, to } of standingStretches(group, stretch)) {
    for (const posting of books.postings) {
      const { member, date } = posting;
      if (member === null || date > to) continue;
      const adds = addsToStake(posting);
      if (adds === 0) continue;
      const times = measured(basis, later(date, from), to, stretch.to);
      if (times !== 0) weights.set(member, (weights.get(member) ?? 0) + adds * times);
    }
    if (group.plain === null || group.works === 'gives') continue;
    const saved = group.plain.sums((date) =>
      isPosted(books, date) && date <= to ? measured(basis, later(date, from), to, stretch.to) : 0,
    );
    for (const [member, weight] of saved) weights.set(member, (weights.get(member) ?? 0) + weight);
  }
  const interest = interestPaid(group, stretch);
  return group.members
    .filter((member) => isActiveOn(member, stretch.to, stretch.to))
    .map((member) => ({
      member,
      weight: Math.max(0, weights.get(member) ?? 0),
      interestPaid: satang(Math.max(0, interest.get(member) ?? 0)),
    }));
}

/** Loan interest that each member paid in a stretch. Units: satang. */
function interestPaid(group: GroupLedger, stretch: Stretch): ReadonlyMap<Member, number> {
  const paid = new Map<Member, number>();
  for (const { books, from, to } of movingStretches(group, stretch)) {
    for (const { member, date, debit, credit, amount, opening } of books.postings) {
      if (member === null || opening || date < from || date > to) continue;
      const adds = (credit === 'income.interest' ? amount : 0) - (debit === 'income.interest' ? amount : 0);
      if (adds !== 0) paid.set(member, (paid.get(member) ?? 0) + adds);
    }
  }
  return paid;
}

/**
 * A pool cut by weights; nobody gets anything where nobody has a share.
 *
 * Units     satang
 * Rounding  largest remainder; of equal remainders the earlier member
 */
export function cutByWeight(pool: Satang, weights: readonly number[]): readonly Satang[] {
  return weights.some((weight) => weight > 0) ? shareOut(pool, weights) : weights.map(() => ZERO);
}

/** A weight as people read it: share-months and year-end balances as they are, of daily balances the mean. Units: satang. */
export function basisShown(weight: number, basis: DividendBasis, { from, to }: Stretch): number {
  return basis === 'AVERAGE_BALANCE' ? Math.round(weight / (dayNumber(to) - dayNumber(from) + 1)) : weight;
}
