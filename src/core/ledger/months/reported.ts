/** Which months a group has reported: by any dated row, by a summary file, by a report typed in one line, or by closing it. */
import type { Book } from '../../tables/book.ts';
import type { Row } from '../../tables/tables.ts';
import { type Day, lastDay, type Month, monthOf } from '../../values/calendar.ts';
import type { GroupLedger } from '../ledger.ts';
import { lastDayAsked } from '../linking/by-day.ts';
import { type FiguresRow, figuresByMonth, figuresUpTo, reportedBy } from './group-figures.ts';

/** A group's months with rows, each with the earliest day of a row in it; and its typed reports. */
export interface Reporting {
  readonly firstRowOf: ReadonlyMap<Month, Day>;
  /** Months in which the group has rows that are seen on a day; claims count by the latest of their days that is seen. */
  readonly monthsSeen: (asOf: Day) => ReadonlySet<Month>;
  readonly reports: ReadonlyMap<Month, Row<'groupReports'>>;
  /** Figures taken in from the group's summary files. */
  readonly files: ReadonlyMap<Month, FiguresRow>;
  /** Closed months, also those in which nothing happened. */
  readonly closed: { readonly has: (month: Month) => boolean; readonly keys: () => Iterable<Month> };
}

/** How a group's figures of a month come about. */
export type Source = 'rows' | 'report' | 'none';

/** What there is of a group's months. Of two reports of one month the lower holds. */
export function reportingOf(group: GroupLedger, book: Book): Reporting {
  const firstRowOf = new Map<Month, Day>();
  // Rows of one day mostly follow each other.
  let noted: Day | null = null;
  const note = (date: Day): void => {
    if (date === noted) return;
    noted = date;
    const month = monthOf(date);
    const known = firstRowOf.get(month);
    if (known === undefined || date < known) firstRowOf.set(month, date);
  };
  for (const entries of [group.receipts, group.withdrawals, group.loanRows, group.repayments, group.cashbook]) {
    for (const { date } of entries) note(date);
  }
  for (const { collection } of group.wideCells) note(collection);
  for (const { cell } of group.comparedCells) note(cell.date);
  for (const { date } of group.cashCounts) note(date);
  const reports = new Map<Month, Row<'groupReports'>>();
  for (const row of book.groupReports) if (row.groupId === group.groupId) reports.set(row.month, row);
  const files = figuresByMonth(book, group.groupId);
  const monthsSeen = lastDayAsked((asOf) => monthsWithRows(firstRowOf, group.claims, asOf));
  return { firstRowOf, monthsSeen, reports, files, closed: group.closings.inForce };
}

function monthsWithRows(
  firstRowOf: Reporting['firstRowOf'],
  claims: GroupLedger['claims'],
  asOf: Day,
): ReadonlySet<Month> {
  const months = new Set<Month>();
  for (const [month, day] of firstRowOf) if (day <= asOf) months.add(month);
  // Claims of one day mostly follow each other.
  let noted: Day | null = null;
  for (const { row } of claims) {
    let latest: Day | null = null;
    const { paidDate, requestDate, eventDate } = row;
    if (paidDate !== null && paidDate <= asOf) latest = paidDate;
    if (requestDate !== null && requestDate <= asOf && (latest === null || requestDate > latest)) latest = requestDate;
    if (eventDate <= asOf && (latest === null || eventDate > latest)) latest = eventDate;
    if (latest === null || latest === noted) continue;
    noted = latest;
    months.add(monthOf(latest));
  }
  return months;
}

/** The days that a claim has. */
export const daysOfClaim = ({ row }: GroupLedger['claims'][number]): readonly Day[] =>
  [row.paidDate, row.requestDate, row.eventDate].filter((day) => day !== null);

/**
 * The months in which a group has rows, or a claim any of its days, up to one; the earliest first. What lies before its
 * books began, such as the contract of a loan that still runs, is inside the opening balance.
 */
export function heldMonths(group: GroupLedger, book: Book, to: Month): readonly Month[] {
  const { firstRowOf } = reportingOf(group, book);
  const begun = group.openings.reduce<Day | null>(
    (first, { asOf }) => (first === null || asOf < first ? asOf : first),
    null,
  );
  return [...firstRowOf.keys(), ...group.claims.flatMap(daysOfClaim).map(monthOf)]
    .filter((month) => month <= to && (begun === null || lastDay(month) > begun))
    .sort();
}

/** Where a group's figures of a month come from, as seen on a day. */
export function sourceOf(reporting: Reporting, month: Month, asOf: Day): Source {
  const isTyped = isFiled(reporting, month) || reporting.reports.has(month);
  if (!isTyped && reporting.closed.has(month)) return 'rows';
  if (reporting.monthsSeen(asOf).has(month)) return 'rows';
  return isTyped ? 'report' : 'none';
}

/** Whether a summary file has the figures of a month: it goes before a typed report. */
export function isFiled({ files }: Reporting, month: Month): boolean {
  const row = files.get(month);
  return row !== undefined && row.state !== 'none';
}

/** The latest month up to the one asked for that a group has reported; null = never. */
export function lastReported(reporting: Reporting, month: Month, asOf: Day): Month | null {
  let last: Month | null = null;
  const filed = figuresUpTo(reporting.files, month);
  const fromFile = filed === null ? null : reportedBy(filed);
  const typed = [...reporting.reports.keys(), ...reporting.closed.keys()];
  for (const known of [...reporting.monthsSeen(asOf), ...typed, fromFile]) {
    if (known !== null && known <= month && (last === null || known > last)) last = known;
  }
  return last;
}

/** The last month of all that a group has reported; null = never. */
export function lastEverReported(reporting: Reporting): Month | null {
  return lastReported(reporting, '9999-12' as Month, '9999-12-31' as Day);
}
