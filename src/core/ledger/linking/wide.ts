/** Cells of wide tabs as payments: when each counts, and which stand beside a long row and are only compared. */

import type { WideCell } from '../../tables/book.ts';
import type { Row } from '../../tables/tables.ts';
import { addDays, type Day, lastDay, later, type Month, monthAt, monthIndex, monthOf } from '../../values/calendar.ts';
import type { Dropped } from '../../values/finding.ts';
import { plus, type Satang, ZERO } from '../../values/satang.ts';
import type { DueCalendar } from '../dues/due-calendar.ts';
import type { CellPayment, Entry, Ledger, Member, Membership } from '../ledger.ts';

/**
 * The day a wide cell counts on: the collection day of its month, kept within the membership nearest to it. Whoever has
 * no row that counts in the register has no joining or end to keep it within.
 */
export function wideCellDay(member: Member, month: Month, calendarOf: (membership: Membership) => DueCalendar): Day {
  let best: { readonly day: Day; readonly moved: number } | null = null;
  for (const membership of member.memberships) {
    const asked = calendarOf(membership).month(monthIndex(month)).collection;
    const { join, end } = membership;
    const last = end === null || !member.registered ? null : addDays(end, -1);
    const day = join !== null && asked < join ? join : last !== null && asked > last ? last : asked;
    const moved = day === asked ? 0 : 1;
    if (best === null || moved <= best.moved) best = { day, moved };
  }
  return best?.day ?? lastDay(month);
}

/**
 * A wide cell as a payment that covers just its month.
 *
 * A long row beside it is the record of that payment whatever day is asked, also before its own day: what is posted does
 * not depend on the day from which one looks. It counts until it is reversed. Where every one of them has been, the cell counts from the day of the
 * last of those reversals: before it the long row does, after it the cell, and nothing counts twice. So it does from the
 * first open day where its month was closed without it: `from` is the later of both.
 */
export function wideCellPaid(member: Member, cell: WideCell, collection: Day, from: Day = collection): CellPayment {
  const { month, amount, tab, row, column } = cell;
  const paid = { tab, row, amount, coverFrom: month, coverTo: month };
  const date = later(collection, from);
  return { row: paid, date, collection, member, reverses: null, reversedOn: null, column, month };
}

/**
 * The day of a cell of a wide tab that could not be read: that on which it would count, so that it is told on collection
 * day and not at the month's end. Null for all other cells.
 */
export function dayOfLeftOut(
  { book, groups }: Ledger,
  {
    groupId,
    memberId = null,
    tab,
    column,
  }: Pick<Dropped, 'tab' | 'column'> & {
    readonly groupId: string | null;
    readonly memberId?: string | null;
  },
): Day | null {
  const month = book.tabs[tab]?.months.find((one) => one.column === column)?.month;
  if (month === undefined || memberId === null) return null;
  return groups.find((group) => group.groupId === groupId)?.dayOfCell(memberId, month) ?? null;
}

/** The long contributions of a member that cover a month or are dated in it, for each such month. */
export interface LongByMonth {
  /** What those never reversed come to. Units: satang. */
  readonly standing: ReadonlyMap<Month, Satang>;
  /** The day of the last reversal of the others. */
  readonly reversed: ReadonlyMap<Month, Day>;
}

/** Sorts a member's long contributions by month; reversals themselves stand beside no month. */
export function longByMonth(entries: readonly Entry<Row<'receipts'>>[]): LongByMonth {
  const standing = new Map<Month, Satang>();
  const reversed = new Map<Month, Day>();
  for (const { row, date, reverses, reversedOn } of entries) {
    if (reverses !== null) continue;
    const months = new Set<Month>([monthOf(date)]);
    if (row.coverFrom !== null) {
      const last = row.coverTo !== null && row.coverTo >= row.coverFrom ? row.coverTo : row.coverFrom;
      for (let index = monthIndex(row.coverFrom); index <= monthIndex(last); index++) months.add(monthAt(index));
    }
    for (const month of months) {
      if (reversedOn === null) standing.set(month, plus(standing.get(month) ?? ZERO, row.amount));
      else reversed.set(month, later(reversed.get(month) ?? reversedOn, reversedOn));
    }
  }
  return { standing, reversed };
}
