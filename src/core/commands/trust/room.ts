/** The command that tells how much more fits into the workbook, and takes blank rows at the end of tabs out of it. */

import { cellRoom, MOST_CELLS } from '../../ledger/archive/cell-room.ts';
import { type RoomFacts, roomPage } from '../../reports/room-page.ts';
import type { Book } from '../../tables/book.ts';
import { addMonths, type Day, type Month, monthOf, monthsBetween } from '../../values/calendar.ts';
import { words } from '../../values/words.ts';
import type { RoomAnswer } from '../answers/archive.ts';
import type { Command } from '../command.ts';
import { WRITES_NOTHING } from '../plan.ts';
import { flagIn, posts } from '../takes.ts';
import { openWorkbook } from '../workbook.ts';

/** Spare rows that a tab keeps. */
const SPARE = 100;
const MONTHS = 12;

export const room: Command<'room'> = {
  name: 'room',
  caption: words('ที่ว่างในสมุดงาน', 'Room in the workbook'),
  acts: posts,
  plan: (takes, context) => {
    const post = flagIn(takes, 'post');
    const { book, today } = openWorkbook(takes, context);
    const grids = context.grids();
    const sizes =
      context.sizes?.() ??
      grids.map(({ title, sheetId, cells }) => ({
        title,
        sheetId,
        rows: cells.length,
        columns: cells[0]?.length ?? 0,
        used: cells.length,
      }));
    const columns = new Map(sizes.map((tab) => [tab.title, tab.columns]));
    const found = cellRoom(
      sizes,
      addedBy(book, today, (title) => columns.get(title) ?? 0),
    );
    const tabs = sizes
      .map(({ title, rows, columns: wide, used }) => ({
        tab: title,
        rows,
        columns: wide,
        cells: rows * wide,
        blank: Math.max(0, rows - used) * wide,
      }))
      .sort((a, b) => b.cells - a.cells);
    const facts: RoomFacts = { ...found, most: MOST_CELLS, tabs };
    const report = roomPage(facts);
    const answer: RoomAnswer = { ...facts, says: report.subtitle, report };
    const trims = sizes.filter(({ rows, used }) => rows > used + SPARE).map(({ sheetId }) => sheetId);
    const rest = { answer, ...WRITES_NOTHING };
    if (!post) return { ...rest, says: answer.says };
    return { ...rest, says: words('เอาแถวว่างท้ายแท็บออกแล้ว', 'Blank rows at the end of tabs are gone'), trims };
  },
};

/** The cells of rows dated in each of the last twelve months that are over and not archived, from the first with any. */
function addedBy(book: Book, today: Day, columnsOf: (title: string) => number): readonly number[] {
  const sums = new Map<Month, number>();
  const running = monthOf(today);
  // Of an archived year few rows are left: by them a month would add next to nothing.
  const kept = book.closings.flatMap(({ action, month }) => (action === 'archive' ? [addMonths(month, 1)] : []));
  const first = [addMonths(running, -MONTHS), ...kept].sort().pop()!;
  const wide = book.tabs.map(({ title }) => columnsOf(title));
  const add = (tab: number, day: Day | null): void => {
    if (day === null || monthOf(day) < first || monthOf(day) >= running) return;
    sums.set(monthOf(day), (sums.get(monthOf(day)) ?? 0) + wide[tab]!);
  };
  for (const rows of [
    book.receipts,
    book.withdrawals,
    book.loans,
    book.repayments,
    book.cashbook,
    book.transfers,
    book.cashCounts,
  ])
    for (const { tab, date } of rows) add(tab, date);
  for (const { tab, eventDate } of book.claims) add(tab, eventDate);
  for (const { tab, joinDate } of book.members) add(tab, joinDate);
  for (const { tab, closedAt } of book.closings) add(tab, closedAt);
  // A cell of a wide tab is a cell.
  for (const { month } of book.wideCells)
    if (month >= first && month < running) sums.set(month, (sums.get(month) ?? 0) + 1);
  const months = Array.from(
    { length: Math.max(0, monthsBetween(first, running)) },
    (_, at) => sums.get(addMonths(first, at)) ?? 0,
  );
  const begins = months.findIndex((sum) => sum > 0);
  return begins < 0 ? [] : months.slice(begins);
}
