/** Reads ranges as tabs, and in columns the plain rows that ranges have most of: contributions and claims. */
import type { PlainOfGroup } from '../ledger/dues/plain-paid.ts';
import type { Book } from '../tables/book.ts';
import { dateCells } from '../tables/date-cell.ts';
import { type PlainClaims, plainClaims } from '../tables/plain-claims.ts';
import { type PlainReceipts, plainReceipts } from '../tables/plain-receipts.ts';
import type { PlainRows, Rest } from '../tables/plain-rows.ts';
import { type ReadingWorld, readBook } from '../tables/read.ts';
import type { Grid } from '../values/cell.ts';

type ByGroup<Plain extends PlainRows> = ReadonlyMap<string, PlainOfGroup<Plain>>;

export interface ReadApart {
  readonly book: Book;
  /** What is not in the book, by its group. */
  readonly receipts: ByGroup<PlainReceipts>;
  readonly claims: ByGroup<PlainClaims>;
}

const NONE = new Map<string, never>();

/** Reads tabs, of which one may have receipts, and one claims. */
export function readApart(
  grids: readonly Grid[],
  { receipts, claims }: { readonly receipts: Grid | undefined; readonly claims: Grid | undefined },
  world: ReadingWorld,
): ReadApart {
  const dates = dateCells(world.zone, world.today);
  const apart = {
    receipts: receipts ? plainReceipts(receipts.cells, dates) : null,
    claims: claims ? plainClaims(claims.cells, dates) : null,
  };
  if (apart.receipts !== null || apart.claims !== null) {
    const rest = grids.map((grid) => {
      const left = grid === receipts ? apart.receipts : grid === claims ? apart.claims : null;
      return left === null ? grid : { ...grid, cells: left.rest };
    });
    const book = readBook(rest, world);
    const paid = plainByGroup(book, 'receipts', receipts, apart.receipts);
    const claimed = plainByGroup(book, 'claims', claims, apart.claims);
    if (paid !== null && claimed !== null) return { book, receipts: paid, claims: claimed };
  }
  return { book: readBook(grids, world), receipts: NONE, claims: NONE };
}

/** Whose the rows set apart are, by those of their kind that stayed; null where the tab was read as something else. */
function plainByGroup<Plain extends PlainRows>(
  book: Book,
  table: 'receipts' | 'claims',
  grid: Grid | undefined,
  apart: (Rest & { readonly plain: Plain }) | null,
): ByGroup<Plain> | null {
  if (apart === null) return NONE;
  const { headerRow, plain } = apart;
  const tab = book.tabs.findIndex((one) => one.title === grid?.title);
  const read = book.tabs[tab];
  if (read?.table !== table || read.wide || read.headerRow !== headerRow) return null;
  // Beside months in a register a receipt is compared; below the name of a group a row is that group's.
  if (book.wideCells.length > 0 || book.shapeOf(tab)?.headings.sections.length !== 0) return null;
  const groupOf = new Map(book[table].map((row) => [row.row, row.groupId]));
  const typedAs = new Map<string, Set<number>>();
  for (const [place, sample] of plain.samples.entries()) {
    const groupId = groupOf.get(sample);
    if (groupId === undefined) return null;
    typedAs.set(groupId, (typedAs.get(groupId) ?? new Set()).add(place));
  }
  return new Map([...typedAs].map(([groupId, own]) => [groupId, { tab, plain, typedAs: own }]));
}
