/** Which of the known words a mistyped one is nearest to. */
import { choiceKey } from '../values/text.ts';

/** How many letters must be put in, taken out or changed to get from one text to the other. */
function lettersApart(a: string, b: string): number {
  let before = Array.from({ length: b.length + 1 }, (_, place) => place);
  for (let row = 1; row <= a.length; row++) {
    const now = [row];
    for (let place = 1; place <= b.length; place++) {
      const changed = before[place - 1]! + (a[row - 1] === b[place - 1] ? 0 : 1);
      now.push(Math.min(changed, before[place]! + 1, now[place - 1]! + 1));
    }
    before = now;
  }
  return before[b.length]!;
}

/** Up to three of the known words that are at most two letters away, nearest first. */
export function nearest(typed: string, known: Iterable<string>): string[] {
  const key = choiceKey(typed).slice(0, 60);
  const close: { readonly word: string; readonly apart: number }[] = [];
  for (const word of known) {
    const other = choiceKey(word);
    if (Math.abs(other.length - key.length) > 2) continue;
    const apart = lettersApart(key, other);
    if (apart <= Math.min(2, Math.max(key.length, other.length) - 1)) close.push({ word, apart });
  }
  return close
    .sort((a, b) => a.apart - b.apart)
    .slice(0, 3)
    .map(({ word }) => word);
}
