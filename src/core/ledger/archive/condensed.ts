/** A member's contributions up to a day in the fewest entries that cover his months as they were covered. */
import { type Day, type Month, monthAt } from '../../values/calendar.ts';
import { type Satang, satang } from '../../values/satang.ts';
import type { Cover } from '../ledger.ts';

/** One entry in place of several: what it covers, and when. */
export interface Condensed {
  readonly date: Day;
  readonly amount: Satang;
  readonly coverFrom: Month;
  readonly coverTo: Month;
}

interface Run {
  readonly date: Day;
  readonly from: number;
  to: number;
  amount: number;
}

/**
 * The entries that give the same cover: months in a row that were paid in time become one entry on the day of the first
 * of them, months paid late stay with the day on which they were, a month paid in part with that of the last payment.
 *
 * Null where no such entries do: something was reversed, or paid beyond every month.
 *
 * Units     satang; as dues, covered and in-time or late, nothing else: the money itself is in the opening balances
 */
export function condensedCover(cover: Cover, lastPaid: Day): readonly Condensed[] | null {
  const { first, due, covered, fullOn, dueBy, credit, before } = cover;
  if (credit !== 0 || before !== null) return null;
  const runs: Run[] = [];
  let open: Run | null = null;
  for (let place = 0; place < covered.length; place++) {
    const amount = covered[place]!;
    // What was not asked for neither joins nor parts.
    if (due[place] === 0 && amount === 0) continue;
    const full = fullOn[place] ?? null;
    if (amount === 0 || full === null) open = null;
    if (amount === 0) continue;
    const month = first + place;
    const joins = open !== null && (full! <= dueBy[place]! ? open.date <= dueBy[place]! : full === open.date);
    if (open !== null && joins) {
      open.to = month;
      open.amount += amount;
      continue;
    }
    const run: Run = { date: full ?? lastPaid, from: month, to: month, amount };
    runs.push(run);
    open = full === null ? null : run;
  }
  return runs.map(({ date, from, to, amount }) => ({
    date,
    amount: satang(amount),
    coverFrom: monthAt(from),
    coverTo: monthAt(to),
  }));
}
