/** Looking about in the bytes of XML, and what small pieces of it say, without making text of the whole. */

/** Bytes of XML, or a part of them. */
export type Bytes = Uint8Array<ArrayBuffer>;

const ZERO = 48;
const NINE = 57;
const POINT = 46;
const MINUS = 45;
/** So many digits are a whole number that needs no rounding. */
const EXACT_DIGITS = 15;
const POWERS = Array.from({ length: EXACT_DIGITS + 1 }, (_, power) => 10 ** power);

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** ASCII text as bytes to look for. */
export const pattern = (text: string): Bytes => new TextEncoder().encode(text);

/** The text of some bytes. */
export function textAt(data: Bytes, from: number, to: number): string {
  return from === to ? '' : decoder.decode(data.subarray(from, to));
}

/** Whether a pattern stands at a place. */
export function startsAt(data: Bytes, wanted: Bytes, at: number): boolean {
  for (let place = 0; place < wanted.length; place++) if (data[at + place] !== wanted[place]) return false;
  return true;
}

/** Where a pattern stands next, or -1. */
export function placeOf(data: Bytes, wanted: Bytes, from: number): number {
  const first = wanted[0]!;
  let at = data.indexOf(first, from);
  while (at >= 0 && !startsAt(data, wanted, at)) at = data.indexOf(first, at + 1);
  return at;
}

/** Where a pattern stands last, or -1. */
export function lastPlaceOf(data: Bytes, wanted: Bytes): number {
  const first = wanted[0]!;
  let at = data.lastIndexOf(first);
  while (at >= 0 && !startsAt(data, wanted, at)) at = at === 0 ? -1 : data.lastIndexOf(first, at - 1);
  return at;
}

/** The number that some bytes say, as `Number` reads it: most are short, and read without making text of them. */
export function numberAt(data: Bytes, from: number, to: number): number {
  let at = from;
  const isNegative = data[at] === MINUS;
  if (isNegative) at++;
  let point = -1;
  let number = 0;
  const first = at;
  for (; at < to; at++) {
    const code = data[at]!;
    if (code >= ZERO && code <= NINE) number = number * 10 + code - ZERO;
    else if (code === POINT && point < 0) point = at;
    else return Number(textAt(data, from, to));
  }
  const digits = to - first - (point < 0 ? 0 : 1);
  if (digits === 0 || digits > EXACT_DIGITS) return Number(textAt(data, from, to));
  // Both are exact, so that dividing rounds once, as reading the text does.
  if (point >= 0) number /= POWERS[to - point - 1]!;
  return isNegative ? -number : number;
}
