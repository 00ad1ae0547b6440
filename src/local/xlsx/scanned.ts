/** The sheets of a workbook scanned one after the other as they are unpacked, and the largest of them by somebody else meanwhile. */
import { type Around, aroundCells } from './around.ts';
import type { Bytes } from './bytes.ts';
import { cellScanner, type RawSheet } from './cells.ts';
import type { Part, Unpack } from './zip.ts';

/** A sheet that was scanned. */
export interface Scanned {
  readonly sheet: RawSheet;
  readonly around: Around;
}

/** Scans sheets at the same time as this goes on; the promises are in the order of the parts. */
export type ScanElsewhere = (parts: readonly Part[]) => readonly Promise<Scanned>[];

/** The largest sheets, half of all there is to read, in the hands of another. */
export function handedOver(
  sheets: readonly Part[],
  shared: Part | undefined,
  elsewhere: ScanElsewhere,
): ReadonlyMap<Part, Promise<Scanned>> {
  const half = sheets.reduce((sum, { size }) => sum + size, shared?.size ?? 0) / 2;
  const theirs: Part[] = [];
  let size = 0;
  for (const part of [...sheets].sort((a, b) => b.size - a.size)) {
    if (size >= half) break;
    theirs.push(part);
    size += part.size;
  }
  const scanned = elsewhere(theirs);
  // Whoever waits for a sheet hears of its failure; nobody may come to that.
  for (const one of scanned) one.catch(() => undefined);
  return new Map(theirs.map((part, place) => [part, scanned[place]!]));
}

/** Gives the pieces of one part after the other, and begins to unpack the next before the one at hand is read. */
export function unpackedAhead(parts: readonly Part[], unpack: Unpack): () => AsyncIterable<Bytes> {
  let at = 0;
  const begun = () => unpack(parts[at++]!);
  let next = parts.length > 0 ? begun() : null;
  return () => {
    if (next === null) throw new Error('there is no part left');
    const pieces = next;
    next = at < parts.length ? begun() : null;
    return pieces;
  };
}

/** A sheet's cells and what stands around them; it knows the strings that it shares by their numbers only. Throws: as a scanner does. */
export async function scannedSheet(pieces: AsyncIterable<Bytes>): Promise<Scanned> {
  const scanner = cellScanner();
  const around = await aroundCells(pieces, scanner);
  return { sheet: scanner.sheet([]), around };
}
