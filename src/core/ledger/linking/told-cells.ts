/** Where rows stand that a page tells of: their cells, and how many rows of a table were left out. */
import type { Book } from '../../tables/book.ts';
import type { Place } from '../../tables/table.ts';
import type { TableName } from '../../tables/tables.ts';
import type { Day } from '../../values/calendar.ts';
import { columnLetter } from '../../values/cell.ts';

/** A cell by its tab, row and column; the column is null where the tab has none of the field. */
export interface ToldCell {
  readonly tab: string;
  readonly row: number;
  readonly column: string | null;
}

/** The cell of a record's field. */
export function cellOf(book: Pick<Book, 'tabs'>, { tab, row }: Place, field: string): ToldCell {
  const { title, columns } = book.tabs[tab]!;
  const column = columns[field];
  return { tab: title, row, column: column === undefined ? null : columnLetter(column) };
}

const MOST_CELLS = 5;

/** Some cells as a sentence names them: `แบบสำรวจ G4, G9`. */
export function cellsTold(cells: readonly ToldCell[]): string {
  const byTab = new Map<string, string[]>();
  for (const { tab, row, column } of cells.slice(0, MOST_CELLS)) {
    byTab.set(tab, [...(byTab.get(tab) ?? []), `${column ?? ''}${row}`]);
  }
  const told = [...byTab].map(([tab, places]) => `${tab} ${places.join(', ')}`).join(' · ');
  return cells.length > MOST_CELLS ? `${told} …` : told;
}

/** How many rows of a table were left out until they are mended; of one group where it is named. */
export function rowsLeftOut(
  book: Book,
  table: TableName,
  groupId: string | null = null,
  asOf: Day | null = null,
): number {
  const rows = new Set<string>();
  for (const dropped of book.dropped) {
    if (book.tabs[dropped.tab]!.table !== table) continue;
    if (groupId !== null && dropped.groupId !== null && dropped.groupId !== groupId) continue;
    if (asOf !== null && dropped.when !== null && dropped.when > asOf) continue;
    rows.add(`${dropped.tab}|${dropped.row}`);
  }
  return rows.size;
}
