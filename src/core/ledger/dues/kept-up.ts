/** Who surely paid every month by its day: told from amounts and days alone, without reckoning what covers which month. */
import { type Day, type Month, monthIndex } from '../../values/calendar.ts';
import { type CoverTerms, dueThroughout, MONTHS_AHEAD, onlyMembership } from './cover.ts';

/** Is told of a payment and its month, counted as monthIndex counts; false = nothing more need be told. */
export type TakesPaid = (date: Day, month: number, amount: number, coverFrom: Month | null) => boolean;

/**
 * Whether a member's cover on a day would say that he was never behind and owes nothing. False also where only his cover
 * tells. `every` tells his payments until it is told to stop, and whether it was not.
 *
 * As long as nobody names a month with open ones before it, months are covered one after the other.
 */
export function isKeptUp(terms: CoverTerms, every: (take: TakesPaid) => boolean, asOf: Day): boolean {
  const only = onlyMembership(terms);
  if (only === null || terms.broughtForward !== null) return false;
  const asOfMonth = monthIndex(asOf);
  const first = terms.start ?? asOfMonth + 1;
  const due = dueThroughout(terms, first, asOfMonth, asOf);
  const last = due.length - 1;
  const { dueBy } = terms.calendarOf(only).stretch(first, due.length);
  if (last < 0 || last >= MONTHS_AHEAD || dueBy === null) return false;
  let place = 0;
  let open = due[0]!;
  let before = '';
  const isOpen = (): boolean => {
    while (open === 0 && place < last) open = due[++place]!;
    return open > 0;
  };
  const inTime = every((date, ofMonth, amount, coverFrom) => {
    if (date < before) return false;
    before = date;
    for (let left = amount; left > 0 && isOpen(); ) {
      const month = first + place;
      if (date > dueBy[place]! || (coverFrom !== null && monthIndex(coverFrom) > month)) return false;
      if (month > ofMonth && !terms.spreadsAhead(date)) return false;
      const part = Math.min(left, open);
      open -= part;
      left -= part;
    }
    return true;
  });
  if (!inTime) return false;
  for (; isOpen(); open = 0) if (asOf > dueBy[place]!) return false;
  return true;
}
