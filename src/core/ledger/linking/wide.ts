/** Cells of wide tabs as payments: when each counts, and which stand beside a long row and are only compared. */

import type { WideCell } from '../../tables/book.ts';
import type { Row } from '../../tables/tables.ts';
import { addDays, type Day, lastDay, type Month, monthAt, monthIndex, monthOf } from '../../values/calendar.ts';
import { type Satang, satang } from '../../values/satang.ts';
import type { DueCalendar } from '../dues/due-calendar.ts';
import type { CellPayment, Entry, Member, Membership } from '../ledger.ts';

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

/** A wide cell as a payment that covers just its month. */
export function wideCellPaid(member: Member, cell: WideCell, date: Day): CellPayment {
  const { month, amount, tab, row, column } = cell;
  const paid = { tab, row, amount, coverFrom: month, coverTo: month };
  return { row: paid, date, member, reverses: null, reversedOn: null, column, month };
}

/**
 * What a member's long contributions that cover a month or are dated in it come to, for each such month.
 *
 * Units     satang; reversed rows and reversals are left out
 */
export function longByMonth(entries: readonly Entry<Row<'receipts'>>[]): ReadonlyMap<Month, Satang> {
  const sums = new Map<Month, number>();
  for (const { row, date, reverses, reversedOn } of entries) {
    if (reverses !== null || reversedOn !== null) continue;
    const months = new Set<Month>([monthOf(date)]);
    if (row.coverFrom !== null) {
      const last = row.coverTo !== null && row.coverTo >= row.coverFrom ? row.coverTo : row.coverFrom;
      for (let index = monthIndex(row.coverFrom); index <= monthIndex(last); index++) months.add(monthAt(index));
    }
    for (const month of months) sums.set(month, (sums.get(month) ?? 0) + row.amount);
  }
  return new Map([...sums].map(([month, sum]) => [month, satang(sum)]));
}
