/** How long a fund's money lasts at the rate at which it pays welfare. */
import { addDays, anniversary, type Day, earlier, monthIndex } from '../../values/calendar.ts';
import { portion, type Satang, satang } from '../../values/satang.ts';
import { balanceOf, movedUpTo } from '../books/balances.ts';
import { isPaid } from '../books/books.ts';
import type { GroupLedger } from '../ledger.ts';

export interface Coverage {
  readonly liquid: Satang;
  readonly yearlyPayout: Satang;
  /** Years that the money lasts; null where nothing is paid out. */
  readonly ratio: number | null;
  /** Months of the last twelve that the books hold. */
  readonly months: number;
}

const YEAR = 12;

/** The first day of which the books say anything; null = they are empty. */
function firstKnownDay(group: GroupLedger, asOf: Day): Day | null {
  let first: Day | null = null;
  for (const { date, opening } of group.books(asOf).byDay) {
    // Opening balances hold at the end of their day: the books tell of the days after it.
    const told = opening ? addDays(date, 1) : date;
    first = first === null ? told : earlier(first, told);
  }
  for (const { date } of group.claims) first = first === null ? date : earlier(first, date);
  return first;
}

/**
 * The money at hand against a year of welfare.
 *
 * Units     satang; liquid = cash + bank + investments; yearly payout = welfare paid in the twelve months up to the day,
 *           and where the books hold fewer months, those × 12 ÷ their number
 * Rounding  the scaled payout half a satang up; the ratio to two decimals
 * Source    domain 1.6
 */
export function coverageOf(group: GroupLedger, asOf: Day): Coverage {
  const moved = movedUpTo(group.books(asOf), asOf);
  const liquid = satang(balanceOf(moved, 'cash') + balanceOf(moved, 'bank') + balanceOf(moved, 'invest'));
  const after = addDays(anniversary(asOf, -1), 1);
  let paid = 0;
  for (const entry of group.claims) {
    if (!isPaid(entry) || entry.date < after || entry.date > asOf) continue;
    paid += entry.reverses === null ? entry.row.amount : -entry.reverses.row.amount;
  }
  const first = firstKnownDay(group, asOf);
  const months = first === null || first > asOf ? 0 : Math.min(YEAR, monthIndex(asOf) - monthIndex(first) + 1);
  const yearlyPayout = months === 0 || months === YEAR ? satang(paid) : portion(satang(paid), YEAR, months);
  return {
    liquid,
    yearlyPayout,
    ratio: yearlyPayout <= 0 ? null : Math.round((liquid / yearlyPayout) * 100) / 100,
    months,
  };
}
