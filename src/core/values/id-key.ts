/** What ids are compared by. */
import { choiceKey } from './text.ts';

/** An id without blanks and without difference of case: `G 01` and `g01` are one; `7` and `007` are not. */
export function idKey(id: string): string {
  let hasCapitals = false;
  for (let place = 0; place < id.length; place++) {
    const code = id.charCodeAt(place);
    if (code >= 65 && code <= 90) hasCapitals = true;
    // Digits, small letters, signs and Thai letters without tone marks are their own key, as nearly every id is made of.
    else if (code <= 32 || (code > 126 && (code < 0x0e01 || code > 0x0e47))) return choiceKey(id);
  }
  return hasCapitals ? id.toLowerCase() : id;
}
