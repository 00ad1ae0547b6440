/** Which months a workbook speaks of, and which one is meant when none is named. */
import type { Book } from '../../tables/book.ts';
import type { Day, Month } from '../../values/calendar.ts';
import {
  addMonths,
  dateNumber,
  dayInMonth,
  earlier,
  lastDay,
  later,
  monthOf,
  monthsBetween,
} from '../../values/calendar.ts';

/** The months in which something happened, up to today's, oldest first. */
export function monthsWithRows(book: Book, today: Day): readonly Month[] {
  const months = new Set<Month>();
  let last: Day | null = null;
  const add = (day: Day | null): void => {
    // Rows of one day mostly follow each other.
    if (day === null || day === last || day > today) return;
    last = day;
    months.add(monthOf(day));
  };
  for (const { date } of book.receipts) add(date);
  for (const { date } of book.withdrawals) add(date);
  for (const { date } of book.loans) add(date);
  for (const { date } of book.repayments) add(date);
  for (const { date } of book.cashbook) add(date);
  for (const { date } of book.cashCounts) add(date);
  for (const { paidDate, requestDate, eventDate } of book.claims) add(paidDate ?? requestDate ?? eventDate);
  for (const { month } of book.wideCells) if (month <= monthOf(today)) months.add(month);
  for (const { month } of book.groupReports) if (month <= monthOf(today)) months.add(month);
  for (const { month, state } of book.groupFigures) if (state !== 'none' && month <= monthOf(today)) months.add(month);
  return [...months].sort();
}

/**
 * The month that is meant when none is named.
 *
 * Up to the network's meeting day people still gather, count and report the month before; after it they work on the
 * month that runs: on the 2nd the last month, on the 20th this one. It is never a month before the first or after the
 * last one in which anything happened.
 */
export function usualMonth(months: readonly Month[], today: Day, meetingDay: number): Month {
  const running = monthOf(today);
  const meeting = dateNumber(dayInMonth(running, meetingDay));
  const worked = dateNumber(today) > meeting ? running : addMonths(running, -1);
  const upTo = months.filter((month) => month <= worked);
  return upTo[upTo.length - 1] ?? months[0] ?? worked;
}

/** The months to choose from, newest first: from the first one with rows to today's. */
export function monthChoices(months: readonly Month[], today: Day): readonly Month[] {
  const newest = monthOf(today);
  const count = monthsBetween(months[0] ?? newest, newest) + 1;
  return Array.from({ length: Math.min(count, 120) }, (_, place) => addMonths(newest, -place));
}

/** The day as of which a month's page is made: the meeting after it or today, whichever is earlier, but not before its end. */
export function pageDay(month: Month, today: Day, meetingDay: number): Day {
  const meeting = dayInMonth(addMonths(month, 1), meetingDay);
  return later(lastDay(month), earlier(meeting, today));
}
