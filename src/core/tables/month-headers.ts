/** Finds the columns of a wide tab that stand for months. */
import type { Month } from '../values/calendar.ts';
import { addMonths, monthNumber, monthOf, monthOfYear, yearOf } from '../values/calendar.ts';
import type { Cell } from '../values/cell.ts';
import { monthNumberOfName } from '../values/month-names.ts';
import { readDateText } from '../values/read-date-text.ts';
import { arabicDigits, headerKey } from '../values/text.ts';
import { isDate } from '../values/zone.ts';
import type { DateCells } from './date-cell.ts';
import type { YearNote } from './read-cell.ts';
import { yearIn } from './titles.ts';

export interface MonthColumn {
  /** From 0. */
  readonly at: number;
  /** Null where the year is nowhere to be found. */
  readonly month: Month | null;
  readonly note: YearNote | null;
}

/** A header that names a month, with or without its year. */
type Named = { readonly month: Month; readonly note: YearNote | null } | { readonly number: number };

function namedBy(cell: Cell | undefined, dates: DateCells): Named | null {
  if (isDate(cell)) {
    const read = dates.read(cell, false);
    return read.is === 'day' ? { month: monthOf(read.day), note: read.note } : null;
  }
  if (typeof cell !== 'string' || cell === '') return null;
  const text = headerKey(cell);
  const bare = monthNumberOfName(text.replace(/^(?:เดือน|งวด|ประจำเดือน) ?/, ''));
  if (bare !== null) return { number: bare };
  const read = readDateText(text);
  if (read.is === 'month') return { month: read.month, note: null };
  return read.is === 'day' ? { month: monthOf(read.day), note: null } : null;
}

/** The run of 1…12 in a row of headers, on into the next year: at least `least` columns side by side, each one more than the last. */
function numberedRun(headers: readonly Cell[], least: number): Map<number, number> {
  const numbers = headers.map((cell) => {
    const text = typeof cell === 'number' ? String(cell) : typeof cell === 'string' ? arabicDigits(cell.trim()) : '';
    return /^(?:[1-9]|1[0-2])$/.test(text) ? Number(text) : 0;
  });
  for (let from = 0; from < numbers.length; from++) {
    let to = from;
    while (numbers[to]! > 0 && numbers[to + 1] === (numbers[to]! % 12) + 1) to++;
    if (numbers[from]! > 0 && to - from + 1 >= least) {
      return new Map(numbers.slice(from, to + 1).map((number, place) => [from + place, number]));
    }
  }
  return new Map();
}

interface YearAbove {
  readonly at: number;
  readonly year: number;
  readonly budget: boolean;
}

/** The years that stand above the header: of the tab's title, else of the nearest line that names any. */
function yearsAbove(above: readonly (readonly Cell[])[], title: string, dates: DateCells): YearAbove[] {
  const ofTitle = yearIn(title);
  if (ofTitle) return [{ at: 0, ...ofTitle }];
  for (let row = above.length - 1; row >= 0; row--) {
    const found: YearAbove[] = [];
    for (const [at, cell] of above[row]!.entries()) {
      if (isDate(cell)) {
        const read = dates.read(cell, false);
        if (read.is === 'day') found.push({ at, year: yearOf(read.day), budget: false });
      } else if (typeof cell === 'string' || typeof cell === 'number') {
        const year = yearIn(String(cell));
        if (year) found.push({ at, ...year });
      }
    }
    if (found.length > 0) return found;
  }
  return [];
}

/** A month that a tab's title names only by its number, in the year that stands in the lines above its header; null when none does. */
export function monthAbove(number: number, above: readonly (readonly Cell[])[], dates: DateCells): Month | null {
  const year = yearsAbove(above, '', dates)[0];
  if (year === undefined) return null;
  return monthOfYear(year.budget && number >= 10 ? year.year - 1 : year.year, number);
}

/** The year for a month named in a column: the last one that stands above it or to its left, else the first. */
function yearFor(at: number, years: readonly YearAbove[]): YearAbove | undefined {
  const left = years.filter((year) => year.at <= at);
  return left[left.length - 1] ?? years[0];
}

/**
 * The month columns of a header row. A month without a year takes it from the month before it, running on into the
 * next year after December; the first from the tab's title or the line above.
 */
export function monthColumns(
  headers: readonly Cell[],
  above: readonly (readonly Cell[])[],
  title: string,
  dates: DateCells,
  leastNumbered: number,
): MonthColumn[] {
  const named = new Map<number, Named>();
  for (const [at, cell] of headers.entries()) {
    const read = namedBy(cell, dates);
    if (read) named.set(at, read);
  }
  if (named.size === 0) for (const [at, number] of numberedRun(headers, leastNumbered)) named.set(at, { number });
  if (named.size === 0) return [];
  const years = yearsAbove(above, title, dates);
  const columns: MonthColumn[] = [];
  let before: { readonly month: Month; readonly year: YearAbove | undefined } | null = null;
  for (const [at, name] of [...named].sort(([a], [b]) => a - b)) {
    if ('month' in name) {
      columns.push({ at, ...name });
      before = { month: name.month, year: yearFor(at, years) };
      continue;
    }
    const year = yearFor(at, years);
    let month: Month | null = null;
    if (before && before.year === year) {
      const step = (name.number - monthNumber(before.month) + 12) % 12;
      // Some people put the newest month first.
      month = addMonths(before.month, step === 11 && name.number < 12 ? -1 : step);
    } else if (year) {
      month = monthOfYear(year.budget && name.number >= 10 ? year.year - 1 : year.year, name.number);
    }
    columns.push({ at, month, note: null });
    if (month) before = { month, year };
  }
  return columns;
}
