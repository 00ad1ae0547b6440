/** Finds what stands under a number already, folding only the numbers that need it. */
import { idKey } from '../values/id-key.ts';

/** More digits at the end than this belong to what stands before them. */
const MOST_DIGITS = 9;

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** The digits of a text from a place to its end as a number; −1 when something else is among them. */
function digitsAt(text: string, from: number): number {
  let number = 0;
  for (let place = from; place < text.length; place++) {
    const code = text.charCodeAt(place);
    if (!isDigit(code)) return -1;
    number = number * 10 + code - 48;
  }
  return number;
}

function digitsFrom(text: string): number {
  let place = text.length;
  while (place > 0 && text.length - place < MOST_DIGITS && isDigit(text.charCodeAt(place - 1))) place--;
  return place;
}

/** Keeps things under numbers such as `S01-0042`: gives what is under a number, which is the thing itself when it is new. */
export function numberIndex<Thing>(): (id: string, thing: Thing) => Thing {
  const kept = new Map<string, Thing[]>();
  // Numbers mostly follow each other: of one length, and alike in all but the digits at the end.
  let last: Thing[] = [];
  let length = -1;
  let head = '';
  return (id, thing) => {
    let number = id.length === length && id.startsWith(head) ? digitsAt(id, head.length) : -1;
    if (number < 0) {
      const key = idKey(id);
      const from = digitsFrom(key);
      const group = `${key.slice(0, from)}|${key.length}`;
      last = kept.get(group) ?? [];
      kept.set(group, last);
      number = digitsAt(key, from);
      // Where folding took something away, the next number is folded as well.
      length = key.length === id.length ? id.length : -1;
      head = id.slice(0, from);
    }
    const known = last[number];
    if (known !== undefined) return known;
    last[number] = thing;
    return thing;
  };
}
