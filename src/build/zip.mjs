/** Packs files into a zip that is the same wherever and whenever it is made. */
import { deflateRawSync } from 'node:zlib';

const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let rest = byte;
  for (let bit = 0; bit < 8; bit++) rest = rest & 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1;
  return rest >>> 0;
});

/** @param {Uint8Array} bytes */
function crcOf(bytes) {
  let rest = 0xffffffff;
  for (const byte of bytes) rest = (rest >>> 8) ^ (TABLE[(rest ^ byte) & 255] ?? 0);
  return (rest ^ 0xffffffff) >>> 0;
}

const [VERSION, UTF8, DEFLATED] = [20, 0x0800, 8];
/** 1 January 1980, where a zip's calendar begins. */
const DAY = 0x21;

/**
 * The bytes of numbers of two and four bytes.
 * @param {readonly (readonly [size: 2 | 4, value: number])[]} fields
 */
function packed(fields) {
  const bytes = Buffer.alloc(fields.reduce((sum, [size]) => sum + size, 0));
  let at = 0;
  for (const [size, value] of fields) at = bytes.writeUIntLE(value, at, size);
  return bytes;
}

/**
 * A zip of the files, in their order.
 * @param {readonly { readonly name: string, readonly bytes: Uint8Array }[]} files
 */
export function zipOf(files) {
  /** @type {Buffer[]} */
  const parts = [];
  /** @type {Buffer[]} */
  const index = [];
  let at = 0;
  for (const { name, bytes } of files) {
    const title = Buffer.from(name);
    const body = deflateRawSync(bytes, { level: 9 });
    /** @type {readonly (readonly [2 | 4, number])[]} */
    const about = [
      [2, VERSION],
      [2, UTF8],
      [2, DEFLATED],
      [2, 0],
      [2, DAY],
      [4, crcOf(bytes)],
      [4, body.length],
      [4, bytes.length],
      [2, title.length],
      [2, 0],
    ];
    const head = packed([[4, 0x04034b50], ...about]);
    index.push(packed([[4, 0x02014b50], [2, VERSION], ...about, [2, 0], [2, 0], [2, 0], [4, 0], [4, at]]), title);
    parts.push(head, title, body);
    at += head.length + title.length + body.length;
  }
  const size = index.reduce((sum, { length }) => sum + length, 0);
  const count = files.length;
  const end = packed([
    [4, 0x06054b50],
    [2, 0],
    [2, 0],
    [2, count],
    [2, count],
    [4, size],
    [4, at],
    [2, 0],
  ]);
  return Buffer.concat([...parts, ...index, end]);
}
