/** Cash counts held against the books. */
import type { Row } from '../../tables/tables.ts';
import type { Day } from '../../values/calendar.ts';
import { type Satang, satang } from '../../values/satang.ts';
import type { Books, GroupLedger } from '../ledger.ts';
import { balanceOf, movedUpTo } from './balances.ts';

export interface Counted {
  readonly row: Row<'cashCounts'>;
  readonly counted: Satang;
  readonly book: Satang;
  /** Counted less book: negative when money is short. */
  readonly difference: Satang;
}

/** The counts of each day after the opening day, up to `end`: of two on one day and place the lower row. */
export function countsOf(group: GroupLedger, books: Books, end: Day): readonly (readonly Row<'cashCounts'>[])[] {
  const days = new Map<Day, Map<string, Row<'cashCounts'>>>();
  for (const row of group.cashCounts) {
    if (row.date > end || (books.openingDay !== null && row.date <= books.openingDay)) continue;
    const places = days.get(row.date) ?? new Map<string, Row<'cashCounts'>>();
    places.set(row.place ?? '', row);
    days.set(row.date, places);
  }
  return [...days].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, places]) => [...places.values()]);
}

/**
 * One day's count held against the book at the end of that day: cash and bank when the bank was read, else cash alone.
 * Counts of several places on one day are added up.
 *
 * Units     satang
 */
export function heldAgainstBook(books: Books, rows: readonly Row<'cashCounts'>[]): Counted {
  const last = rows[rows.length - 1]!;
  const moved = movedUpTo(books, last.date);
  let counted = 0;
  let withBank = false;
  for (const { cash, bank } of rows) {
    counted += cash + (bank ?? 0);
    if (bank !== null) withBank = true;
  }
  const book = satang(balanceOf(moved, 'cash') + (withBank ? balanceOf(moved, 'bank') : 0));
  return { row: last, counted: satang(counted), book, difference: satang(counted - book) };
}

/** The last count of a stretch of days, or null when there was none. */
export function countedOn(group: GroupLedger, books: Books, first: Day, end: Day): Counted | null {
  const days = countsOf(group, books, end).filter((rows) => rows[0]!.date >= first);
  const last = days[days.length - 1];
  return last === undefined ? null : heldAgainstBook(books, last);
}
