/** Unpacks the parts of a workbook with Node's zlib: in large pieces, each while the one before is read. */
import { createGunzip, type Gunzip } from 'node:zlib';
import { gzipOf, isWhole, type Part } from '../xlsx/zip.ts';

/** Small enough to be read while it is in the processor's memory. */
const PIECE = 1 << 18;
/** So many pieces are unpacked ahead of who reads them. */
const AHEAD = 4;
/** zlib takes no smaller ones. */
const SMALLEST = 64;
/** Shorter parts are handed over in one stroke: each is a trip to another thread. */
const SHORT = 1 << 16;

/** The bytes of a part, piece by piece, of which the first are unpacked at once. Throws when it is damaged. */
export function unpackedByZlib(part: Part): AsyncIterable<Uint8Array<ArrayBuffer>> {
  if (!part.deflated) return asItLies(part);
  const chunkSize = Math.max(SMALLEST, Math.min(PIECE, part.size));
  const options = { chunkSize, highWaterMark: AHEAD * PIECE };
  const gunzip = createGunzip(options);
  // Who reads the pieces hears of the failure; nobody may have begun to.
  gunzip.on('error', () => undefined);
  const packed = gzipOf(part);
  for (const bytes of part.packed.length < SHORT ? [Buffer.concat(packed)] : packed) gunzip.write(bytes);
  gunzip.end();
  return piecesOf(gunzip, part);
}

async function* asItLies(part: Part): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  if (!isWhole(part)) throw damaged(part);
  yield part.packed;
}

async function* piecesOf(gunzip: Gunzip, part: Part): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  try {
    for await (const piece of gunzip) yield new Uint8Array(piece.buffer, piece.byteOffset, piece.byteLength);
  } catch {
    throw damaged(part);
  }
}

const damaged = ({ name }: Part): SyntaxError => new SyntaxError(`${name} is damaged`);
