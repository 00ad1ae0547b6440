/** Reads ranges as tabs, and receipts that are nothing but contributions in columns: the many rows that a range has most of. */
import type { PlainOfGroup } from '../ledger/dues/plain-paid.ts';
import type { Book } from '../tables/book.ts';
import { dateCells } from '../tables/date-cell.ts';
import { plainReceipts, type ReceiptsApart } from '../tables/plain-receipts.ts';
import { type ReadingWorld, readBook } from '../tables/read.ts';
import type { Grid } from '../values/cell.ts';

export interface ReadApart {
  readonly book: Book;
  /** What is not in the book, by its group. */
  readonly plain: ReadonlyMap<string, PlainOfGroup>;
}

/** Reads tabs, of which one may have receipts. */
export function readApart(grids: readonly Grid[], receipts: Grid | undefined, world: ReadingWorld): ReadApart {
  const apart = receipts && plainReceipts(receipts.cells, dateCells(world.zone, world.today));
  if (apart) {
    const rest = grids.map((grid) => (grid === receipts ? { ...grid, cells: apart.rest } : grid));
    const book = readBook(rest, world);
    const plain = plainByGroup(book, receipts.title, apart);
    if (plain !== null) return { book, plain };
  }
  return { book: readBook(grids, world), plain: new Map() };
}

/** Whose the receipts are, by those of their kind that stayed; null where the tab was read as something else. */
function plainByGroup(
  book: Book,
  title: string,
  { headerRow, plain }: ReceiptsApart,
): ReadonlyMap<string, PlainOfGroup> | null {
  const tab = book.tabs.findIndex((one) => one.title === title);
  const read = book.tabs[tab];
  if (read?.table !== 'receipts' || read.wide || read.headerRow !== headerRow) return null;
  // Beside months in a register a receipt is compared; below the name of a group it is that group's.
  if (book.wideCells.length > 0 || book.shapeOf(tab)?.headings.sections.length !== 0) return null;
  const groupOf = new Map(book.receipts.map((row) => [row.row, row.groupId]));
  const typedAs = new Map<string, Set<number>>();
  for (const [place, sample] of plain.samples.entries()) {
    const groupId = groupOf.get(sample);
    if (groupId === undefined) return null;
    typedAs.set(groupId, (typedAs.get(groupId) ?? new Set()).add(place));
  }
  return new Map([...typedAs].map(([groupId, own]) => [groupId, { tab, plain, typedAs: own }]));
}
