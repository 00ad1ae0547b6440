/** Opens the workbook for a command: its cells read once, its records linked, and what its settings say. */

import type { GroupLedger, Ledger } from '../ledger/ledger.ts';
import { openLedger } from '../ledger/linking/open.ts';
import type { Book } from '../tables/book.ts';
import { readBook } from '../tables/read.ts';
import type { Day } from '../values/calendar.ts';
import { arabicDigits, wordKey } from '../values/text.ts';
import { demandHere } from './closing/here.ts';
import type { Context } from './command.ts';
import { noGroup, noKnownTab, workbookEmpty } from './problems.ts';
import { dayIn } from './takes.ts';

export interface Workbook {
  readonly book: Book;
  readonly ledger: Ledger;
  readonly today: Day;
  /** The network’s name; blank when the workbook gives none. */
  readonly network: string;
  /** The day of the month on which the network meets. */
  readonly meetingDay: number;
  /** The day of the month by which groups report to it. */
  readonly reportDay: number;
}

export const MEETING_DAY = 16;
export const REPORT_DAY = 15;
const MOST_TABS_NAMED = 5;

/** The workbook as it stands. Throws Problem when there is nothing in it that can be counted. */
export function openWorkbook(
  takes: unknown,
  context: Pick<Context, 'grids' | 'zone' | 'today'> & Partial<Context>,
): Workbook {
  if (context.workbook) return context.workbook;
  const today = dayIn(takes, 'today') ?? context.today;
  const grids = context.grids();
  if (grids.every(({ cells }) => cells.every((row) => row.every((cell) => cell === '')))) throw workbookEmpty({});
  const book = readBook(grids, { zone: context.zone, today });
  if (book.tabs.length === 0) {
    const [some, more] = [book.otherTabs.slice(0, MOST_TABS_NAMED), book.otherTabs.length > MOST_TABS_NAMED];
    throw noKnownTab({ tabs: `${some.join(', ')}${more ? ' …' : ''}` });
  }
  const ledger = openLedger(book, context.zone);
  if (ledger.groups.length === 0) throw noGroup({});
  const asOf = dayIn(takes, 'asOf');
  if (asOf !== null) demandHere(ledger.groups, asOf);
  return {
    book,
    ledger,
    today,
    network: networkName(book, ledger.groups),
    meetingDay: dayOfMonth(book, 'network.meetingDay', MEETING_DAY),
    reportDay: dayOfMonth(book, 'network.reportDay', REPORT_DAY),
  };
}

/** What a setting says, as text; null when it is not set. Of several rows the last holds. */
export function settingOf(book: Book, key: string): string | null {
  const wanted = wordKey(key);
  let value: string | null = null;
  for (const row of book.settings) if (wordKey(row.key) === wanted) value = String(row.value).trim();
  return value;
}

function networkName(book: Book, groups: readonly GroupLedger[]): string {
  const own = groups.find(({ works }) => works === 'network');
  return settingOf(book, 'network.name') ?? own?.group.name ?? '';
}

function dayOfMonth(book: Book, key: string, usual: number): number {
  const day = Number(arabicDigits(settingOf(book, key) ?? String(usual)));
  return Number.isInteger(day) && day >= 1 && day <= 31 ? day : usual;
}
