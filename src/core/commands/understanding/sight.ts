/** A workbook as it was read, for telling how: what each tab became, and what was found in it. */
import { severityOf } from '../../checks/catalogue.ts';
import { openLedger } from '../../ledger/linking/open.ts';
import type { Book } from '../../tables/book.ts';
import { type DateCells, dateCells } from '../../tables/date-cell.ts';
import { readBook } from '../../tables/read.ts';
import { addressOf, fileTab } from '../../tables/tab-file.ts';
import type { Day } from '../../values/calendar.ts';
import type { Grid } from '../../values/cell.ts';
import type { Dropped, Finding } from '../../values/finding.ts';

export interface Sight {
  readonly grids: readonly Grid[];
  readonly book: Book;
  readonly dates: DateCells;
  /** What keeps rows and cells of a tab from counting, and totals that differ, by the tab's address. */
  readonly findings: ReadonlyMap<string, readonly Finding[]>;
  /** Rows and cells left out, by the place of their tab among the book's. */
  readonly dropped: ReadonlyMap<number, readonly Dropped[]>;
}

function gathered<Key, Thing>(things: readonly Thing[], keyOf: (thing: Thing) => Key): ReadonlyMap<Key, Thing[]> {
  const found = new Map<Key, Thing[]>();
  for (const thing of things) {
    const known = found.get(keyOf(thing));
    if (known === undefined) found.set(keyOf(thing), [thing]);
    else known.push(thing);
  }
  return found;
}

/** What a tab is called among those that were read. */
export function addressOfGrid(grid: Grid): string {
  const { grid: own, file } = fileTab(grid);
  return addressOf(own.title, file);
}

/** How some tabs are read. */
export function sightOf(grids: readonly Grid[], zone: string, today: Day): Sight {
  const book = readBook(grids, { zone, today });
  const ledger = openLedger(book, zone);
  const told = [...book.findings, ...ledger.findings].filter(
    ({ code, tab }) => tab !== null && (severityOf(code) === 'reject' || code === 'TYPED_TOTAL_DIFFERS'),
  );
  return {
    grids,
    book,
    dates: dateCells(zone, today),
    findings: gathered(told, ({ tab }) => tab!),
    dropped: gathered([...book.dropped, ...ledger.dropped], ({ tab }) => tab),
  };
}
