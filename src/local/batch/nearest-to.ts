/** Offers the word that was probably meant: always one, for a short list can be shown whole. */
import { nearest } from '../../core/values/nearest.ts';

/** How much of the beginning two words share. */
function sharedStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return length;
}

/** The known word nearest to a typed one. */
export function nearestTo(typed: string, known: readonly string[]): string {
  const [near] = nearest(typed, known, (word) => word);
  if (near !== undefined) return near;
  return [...known].sort((a, b) => sharedStart(typed, b) - sharedStart(typed, a))[0] ?? '';
}
