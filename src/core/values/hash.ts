/** A short fingerprint of a text: enough to see that something was changed, not to keep a secret. */

/** Eight hexadecimal digits of a text (FNV-1a over its letters, stirred once at the end). */
export function hashOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let place = 0; place < text.length; place++) hash = Math.imul(hash ^ text.charCodeAt(place), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return ((hash ^ (hash >>> 13)) >>> 0).toString(16).padStart(8, '0');
}
