/** Days, months and years of the command line: `2569-10` and `2026-10` are the same. */
import {
  type Day,
  firstDay,
  isoDay,
  isoMonth,
  lastDay,
  type Month,
  monthAt,
  monthIndex,
} from '../../core/values/calendar.ts';
import { eraOfYear } from '../../core/values/read-year.ts';
import {
  dayUnreadable,
  monthsBackwards,
  monthsTooMany,
  monthsTwice,
  monthUnreadable,
  yearUnreadable,
} from './trouble.ts';

const MOST_MONTHS = 120;

/** The common-era year of a typed one as four digits, or null. */
function yearTyped(digits: string): string | null {
  const read = /^\d{4}$/.test(digits) ? eraOfYear(Number(digits)) : null;
  return read ? String(read.year) : null;
}

/** A day as typed after an option. Throws: `Problem`. */
export function dayTyped(typed: string, value: string): Day {
  const year = yearTyped(value.slice(0, 4));
  const day = year === null ? null : isoDay(year + value.slice(4));
  if (day === null) throw dayUnreadable({ typed, value });
  return day;
}

/** A month as typed after an option. Throws: `Problem`. */
export function monthTyped(typed: string, value: string): Month {
  const year = yearTyped(value.slice(0, 4));
  const month = year === null ? null : isoMonth(year + value.slice(4));
  if (month === null) throw monthUnreadable({ typed, value });
  return month;
}

interface Typed {
  readonly month: string | null;
  readonly year: string | null;
  readonly from: string | null;
  readonly to: string | null;
}

/** The one month named, or the several: a calendar year, or from one month to another. Throws: `Problem`. */
export function monthsAsked(typed: Typed): { readonly month: Month | null; readonly months: readonly Month[] | null } {
  const range = typed.from !== null || typed.to !== null;
  if (Number(typed.month !== null) + Number(typed.year !== null) + Number(range) > 1) throw monthsTwice({});
  if (typed.month !== null) return { month: monthTyped('--month', typed.month), months: null };
  if (typed.year !== null) {
    const year = yearTyped(typed.year);
    if (year === null) throw yearUnreadable({ value: typed.year });
    return { month: null, months: monthsFrom(monthTyped('--year', `${year}-01`), monthTyped('--year', `${year}-12`)) };
  }
  if (!range) return { month: null, months: null };
  const from = monthTyped('--from', typed.from ?? typed.to ?? '');
  const to = monthTyped('--to', typed.to ?? typed.from ?? '');
  if (from > to) throw monthsBackwards({ from, to });
  return { month: null, months: monthsFrom(from, to) };
}

/** A fiscal year, or days: what statements and year ends are made of; all null = what the script takes itself. */
export interface Stretch {
  readonly year: string | null;
  readonly from: Day | null;
  readonly to: Day | null;
}

/** The year, or the days from one to another; a month stands for its first or last day. Throws: `Problem`. */
export function stretchAsked(typed: Omit<Typed, 'month'>): Stretch {
  const { year, from, to } = typed;
  if (year !== null && (from !== null || to !== null)) throw monthsTwice({});
  if (year !== null && yearTyped(year) === null) throw yearUnreadable({ value: year });
  const day = (name: string, value: string, ofMonth: (month: Month) => Day): Day =>
    value.length > 7 ? dayTyped(name, value) : ofMonth(monthTyped(name, value));
  const first = from === null ? null : day('--from', from, firstDay);
  const last = to === null ? null : day('--to', to, lastDay);
  if (first !== null && last !== null && first > last) throw monthsBackwards({ from: first, to: last });
  return { year: year === null ? null : yearTyped(year), from: first, to: last };
}

function monthsFrom(from: Month, to: Month): Month[] {
  const count = monthIndex(to) - monthIndex(from) + 1;
  if (count > MOST_MONTHS) throw monthsTooMany({ count, most: MOST_MONTHS });
  return Array.from({ length: count }, (_, place) => monthAt(monthIndex(from) + place));
}
