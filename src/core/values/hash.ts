/** A short fingerprint of a text: enough to see that something was changed, not to keep a secret. */

/** What a hash begins with; signed, as all of them until their end: going on with whole numbers takes half the time. */
export const HASH_START = 0x811c9dc5 | 0;

/** What a hash is multiplied by for each letter. */
export const HASH_BY = 0x01000193;

/** A hash that goes on with a text, or with what of it begins at a place (FNV-1a over its letters). */
export function hashOn(hash: number, text: string, from = 0): number {
  let on = hash | 0;
  for (let place = from; place < text.length; place++) on = Math.imul(on ^ text.charCodeAt(place), HASH_BY);
  return on;
}

/** A hash at its end, stirred once, as a whole number of 32 bits. */
export function hashEnd(hash: number): number {
  const stirred = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return (stirred ^ (stirred >>> 13)) >>> 0;
}

/** Such a number as eight hexadecimal digits. */
export function hashDigits(hash: number): string {
  return hash.toString(16).padStart(8, '0');
}

/** Eight hexadecimal digits of a text. */
export function hashOf(text: string): string {
  return hashDigits(hashEnd(hashOn(HASH_START, text)));
}
