/** One sheet taken as it is unpacked: its cells go to a scanner piece by piece, and only what stands around them is kept. */
import { type Bytes, lastPlaceOf, pattern, placeOf } from './bytes.ts';
import type { CellScanner } from './cells.ts';
import { unprefixed } from './text.ts';

const DATA = pattern('<sheetData');
const DATA_END = pattern('</sheetData>');
const ROW_END = pattern('</row>');
const GREATER = 62;
const SLASH = 47;
/** Whether the names of the vocabulary have a prefix shows within so many bytes. */
const HEAD = 2000;

/** A sheet's XML before and after its data. */
export interface Around {
  readonly before: string;
  readonly after: string;
}

/** What is being read: what may come before the data, a sheet that is read once it is whole, the data, or what follows it. */
type Reading = 'head' | 'prefixed' | 'rows' | 'tail';

/**
 * What stands around the data of a sheet; the data itself goes to the scanner.
 * Throws: `SyntaxError` when the sheet is cut off, and as the scanner does.
 */
export async function aroundCells(pieces: AsyncIterable<Bytes>, scanner: CellScanner): Promise<Around> {
  let before = '';
  let rest: Bytes = new Uint8Array(0);

  const readHead = (isLast: boolean): Reading => {
    if (rest.length < HEAD && !isLast) return 'head';
    if (/<\w+:worksheet\b/.test(textOfBytes(rest.subarray(0, HEAD)))) return 'prefixed';
    const start = placeOf(rest, DATA, 0);
    const close = start < 0 ? -1 : rest.indexOf(GREATER, start);
    if (close < 0) {
      if (isLast) throw new SyntaxError('the sheet has no cells');
      return 'head';
    }
    const isEmpty = rest[close - 1] === SLASH;
    before = textOfBytes(rest.subarray(0, start));
    rest = rest.subarray(close + 1);
    return isEmpty ? 'tail' : 'rows';
  };
  const readRows = (isLast: boolean): Reading => {
    const to = isLast ? rest.length : lastPlaceOf(rest, ROW_END) + ROW_END.length;
    if (to < ROW_END.length && !isLast) return 'rows';
    const end = scanner.take(rest.subarray(0, to));
    if (end === null && isLast) throw new SyntaxError('the sheet is cut off');
    rest = rest.subarray(end === null ? to : end + DATA_END.length);
    return end === null ? 'rows' : 'tail';
  };

  /** What is left of the piece before is a part of a row: only that row is put together, the rest is read where it lies. */
  const readOn = (piece: Bytes): Reading => {
    const end = placeOf(piece, ROW_END, 0);
    const to = end < 0 ? piece.length : end + ROW_END.length;
    rest = joined(rest, piece.subarray(0, to));
    const reading = readRows(false);
    rest = joined(rest, piece.subarray(to));
    return reading === 'rows' ? readRows(false) : reading;
  };

  let reading: Reading = 'head';
  for await (const piece of pieces) {
    if (reading === 'rows') {
      reading = readOn(piece);
      continue;
    }
    rest = joined(rest, piece);
    if (reading === 'head') reading = readHead(false);
    if (reading === 'rows') reading = readRows(false);
  }
  if (reading === 'head') reading = readHead(true);
  if (reading === 'prefixed') {
    rest = new TextEncoder().encode(unprefixed(textOfBytes(rest)));
    reading = readHead(true);
  }
  if (reading === 'rows') readRows(true);
  return { before, after: textOfBytes(rest) };
}

const textOfBytes = (bytes: Bytes): string => new TextDecoder().decode(bytes);

function joined(one: Bytes, other: Bytes): Bytes {
  if (one.length === 0) return other;
  if (other.length === 0) return one;
  const both = new Uint8Array(one.length + other.length);
  both.set(one);
  both.set(other, one.length);
  return both;
}
