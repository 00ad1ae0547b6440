/** The months an example covers, up to the last full month before the day on which it is opened. */
import { addDays, addMonths, type Day, firstDay, lastDay, type Month, monthOf } from '../../core/values/calendar.ts';

export interface Span {
  readonly months: readonly Month[];
  /** The day before the first month: what was there before is brought forward at its end. */
  readonly opening: Day;
  /** The last day of the last month. */
  readonly end: Day;
}

/** So many full months before a day. */
export function monthsBefore(today: Day, count: number): Span {
  const last = addMonths(monthOf(today), -1);
  const months: Month[] = [];
  for (let back = count - 1; back >= 0; back--) months.push(addMonths(last, -back));
  return { months, opening: addDays(firstDay(months[0]!), -1), end: lastDay(last) };
}
