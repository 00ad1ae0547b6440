/** The checksum of zip archives (CRC-32), eight bytes at a time: a province's sheet is a hundred megabytes. */

/** For each byte, what it leaves when the given number of further bytes come after it. */
function leftovers(further: number): Int32Array {
  return new Int32Array(256).map((_, byte) => {
    let rest = byte;
    for (let bit = 0; bit < 8 + 8 * further; bit++) rest = rest & 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1;
    return rest;
  });
}

const T0 = leftovers(0);
const T1 = leftovers(1);
const T2 = leftovers(2);
const T3 = leftovers(3);
const T4 = leftovers(4);
const T5 = leftovers(5);
const T6 = leftovers(6);
const T7 = leftovers(7);

/** The checksum of bytes that follow others; `before` is the checksum of those. */
export function checksumOf(bytes: Uint8Array, before = 0): number {
  let rest = ~before;
  let at = 0;
  for (const end = bytes.length - 7; at < end; at += 8) {
    rest ^= bytes[at]! | (bytes[at + 1]! << 8) | (bytes[at + 2]! << 16) | (bytes[at + 3]! << 24);
    rest =
      T7[rest & 255]! ^
      T6[(rest >>> 8) & 255]! ^
      T5[(rest >>> 16) & 255]! ^
      T4[rest >>> 24]! ^
      T3[bytes[at + 4]!]! ^
      T2[bytes[at + 5]!]! ^
      T1[bytes[at + 6]!]! ^
      T0[bytes[at + 7]!]!;
  }
  for (; at < bytes.length; at++) rest = T0[(rest ^ bytes[at]!) & 255]! ^ (rest >>> 8);
  return ~rest >>> 0;
}
