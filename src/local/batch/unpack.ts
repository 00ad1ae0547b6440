/** Unpacks the parts of a workbook with Node's zlib: in large pieces, each while the one before is read. */
import { createGunzip } from 'node:zlib';
import { gzipOf, isWhole, type Part } from '../xlsx/zip.ts';

/** Small enough to be read while it is in the processor's memory. */
const PIECE = 1 << 18;

/** The bytes of a part, piece by piece. Throws when it is damaged. */
export async function* unpackedByZlib(part: Part): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  if (!part.deflated) {
    if (!isWhole(part)) throw new SyntaxError(`${part.name} is damaged`);
    yield part.packed;
    return;
  }
  const gunzip = createGunzip({ chunkSize: PIECE });
  for (const bytes of gzipOf(part)) gunzip.write(bytes);
  gunzip.end();
  try {
    for await (const piece of gunzip) yield new Uint8Array(piece.buffer, piece.byteOffset, piece.byteLength);
  } catch {
    throw new SyntaxError(`${part.name} is damaged`);
  }
}
