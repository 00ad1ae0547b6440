/** A zip archive: what lies in it, one part of it unpacked, and an archive made of parts. */
import { checksumOf } from './checksum.ts';

/** One part of an archive, still packed. */
export interface Part {
  readonly name: string;
  readonly packed: Uint8Array<ArrayBuffer>;
  readonly deflated: boolean;
  /** Its length when unpacked, as the archive says. */
  readonly size: number;
  readonly checksum: number;
}

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const END_LENGTH = 22;
const LONGEST_COMMENT = 65535;
const NAMES_IN_UTF8 = 0x0800;
/** Written instead of the clock, so that the same workbook gives the same bytes. */
const FIRST_OF_JANUARY_1980 = 33;

/** The parts of an archive by name, or null when the bytes are no archive or a damaged one. */
export function partsOf(bytes: Uint8Array<ArrayBuffer>): ReadonlyMap<string, Part> | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(view);
  if (end === null) return null;
  const parts = new Map<string, Part>();
  try {
    const count = view.getUint16(end + 10, true);
    let at = view.getUint32(end + 16, true);
    for (let index = 0; index < count; index++) {
      if (view.getUint32(at, true) !== CENTRAL) return null;
      const nameLength = view.getUint16(at + 28, true);
      const packedSize = view.getUint32(at + 20, true);
      const local = view.getUint32(at + 42, true);
      if (view.getUint32(local, true) !== LOCAL) return null;
      const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
      if (start + packedSize > bytes.length) return null;
      const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)).replace(/\\/g, '/');
      parts.set(name, {
        name,
        packed: bytes.subarray(start, start + packedSize),
        deflated: view.getUint16(at + 10, true) !== 0,
        size: view.getUint32(at + 24, true),
        checksum: view.getUint32(at + 16, true),
      });
      at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    }
  } catch (error) {
    // A DataView refuses to read past its end: the archive was cut off.
    if (error instanceof RangeError) return null;
    throw error;
  }
  return parts;
}

function endOf(view: DataView): number | null {
  const first = Math.max(0, view.byteLength - END_LENGTH - LONGEST_COMMENT);
  for (let at = view.byteLength - END_LENGTH; at >= first; at--) if (view.getUint32(at, true) === END) return at;
  return null;
}

/** Unpacks a part piece by piece, and may begin before somebody asks. Throws: `SyntaxError`, in the middle or at the end, when it is damaged. */
export type Unpack = (part: Part) => AsyncIterable<Uint8Array<ArrayBuffer>>;

const GZIP = new Uint8Array([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 0xff]);

/** Wrapped as gzip, which ends in the same checksum and length: who unpacks it then holds them against the bytes. */
export function gzipOf({ packed, checksum, size }: Part): readonly Uint8Array<ArrayBuffer>[] {
  const end = new DataView(new ArrayBuffer(8));
  end.setUint32(0, checksum, true);
  end.setUint32(4, size, true);
  return [GZIP, packed, new Uint8Array(end.buffer)];
}

/** Whether a part that lies unpacked in the archive is whole. */
export function isWhole({ packed, size, checksum }: Part): boolean {
  return packed.length === size && checksumOf(packed) === checksum;
}

/** Unpacks with what browsers and Node have alike. */
export async function* unpackedByStream(part: Part): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  if (!part.deflated) {
    if (!isWhole(part)) throw new SyntaxError(`${part.name} is damaged`);
    yield part.packed;
    return;
  }
  const stream = new Blob([...gzipOf(part)]).stream().pipeThrough(new DecompressionStream('gzip'));
  const reader = stream.getReader();
  try {
    for (let { value } = await reader.read(); value !== undefined; { value } = await reader.read()) yield value;
  } catch {
    throw new SyntaxError(`${part.name} is damaged`);
  }
}

/** The bytes of a part, or null when it is damaged. */
export async function unpacked(part: Part, unpack: Unpack): Promise<Uint8Array<ArrayBuffer> | null> {
  try {
    const bytes = new Uint8Array(part.size);
    let at = 0;
    for await (const piece of unpack(part)) {
      bytes.set(piece, at);
      at += piece.length;
    }
    return at === part.size ? bytes : null;
  } catch {
    return null;
  }
}

/** What goes into an archive: parts still packed are taken over as they are, pieces of bytes are deflated. */
export type Contents = ReadonlyMap<string, Part | Iterable<Uint8Array<ArrayBuffer>>>;

/** The bytes of an archive. */
export async function archiveOf(contents: Contents): Promise<Uint8Array<ArrayBuffer>> {
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  const directory: Uint8Array<ArrayBuffer>[] = [];
  let offset = 0;
  for (const [name, content] of contents) {
    const part = 'packed' in content ? content : await packedPart(name, content);
    const local = header(part, null);
    pieces.push(local, part.packed);
    directory.push(header(part, offset));
    offset += local.length + part.packed.length;
  }
  const end = new DataView(new ArrayBuffer(END_LENGTH));
  end.setUint32(0, END, true);
  end.setUint16(8, directory.length, true);
  end.setUint16(10, directory.length, true);
  end.setUint32(
    12,
    directory.reduce((sum, piece) => sum + piece.length, 0),
    true,
  );
  end.setUint32(16, offset, true);
  const blob = new Blob([...pieces, ...directory, end.buffer]);
  return new Uint8Array(await blob.arrayBuffer());
}

/** Bytes as they lie unpacked in an archive that nobody keeps. */
export function storedPart(name: string, bytes: Uint8Array<ArrayBuffer>): Part {
  return { name, packed: bytes, deflated: false, size: bytes.length, checksum: checksumOf(bytes) };
}

/** Pieces of bytes, packed one after the other so that the whole need never be there at once. */
export async function packedPart(name: string, pieces: Iterable<Uint8Array<ArrayBuffer>>): Promise<Part> {
  const deflate = new CompressionStream('deflate-raw');
  const result = new Response(deflate.readable).arrayBuffer();
  const writer = deflate.writable.getWriter();
  let size = 0;
  let checksum = 0;
  for (const piece of pieces) {
    size += piece.length;
    checksum = checksumOf(piece, checksum);
    await writer.write(piece);
  }
  await writer.close();
  return { name, packed: new Uint8Array(await result), deflated: true, size, checksum };
}

/** The header before a part, or, with the place of that one, its line in the directory. */
function header(part: Part, place: number | null): Uint8Array<ArrayBuffer> {
  const name = new TextEncoder().encode(part.name);
  const length = place === null ? 30 : 46;
  const bytes = new Uint8Array(length + name.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, place === null ? LOCAL : CENTRAL, true);
  // The directory's line has one field more in front, and then the same fields.
  const at = place === null ? 4 : 6;
  if (place !== null) view.setUint16(4, 20, true);
  view.setUint16(at, 20, true);
  view.setUint16(at + 2, NAMES_IN_UTF8, true);
  view.setUint16(at + 4, part.deflated ? 8 : 0, true);
  view.setUint16(at + 8, FIRST_OF_JANUARY_1980, true);
  view.setUint32(at + 10, part.checksum, true);
  view.setUint32(at + 14, part.packed.length, true);
  view.setUint32(at + 18, part.size, true);
  view.setUint16(at + 22, name.length, true);
  if (place !== null) view.setUint32(42, place, true);
  bytes.set(name, length);
  return bytes;
}
