/** Keeps what is worked out for a day. */
import type { Day } from '../../values/calendar.ts';

/** What is worked out once and asked for often, by day. */
export function byDay<Result>(make: (day: Day) => Result): (day: Day) => Result {
  const made = new Map<Day, Result>();
  return (day) => {
    const known = made.get(day);
    if (known !== undefined) return known;
    const result = make(day);
    made.set(day, result);
    return result;
  };
}

/** What is worked out for a day, kept until another is asked for. */
export function lastDayAsked<Result>(make: (day: Day) => Result): (day: Day) => Result {
  let last: { readonly day: Day; readonly result: Result } | null = null;
  return (day) => {
    if (last?.day !== day) last = { day, result: make(day) };
    return last.result;
  };
}
