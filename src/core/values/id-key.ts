/** What ids are compared by. */
import { choiceKey } from './text.ts';

/** An id without blanks and without difference of case: `G 01` and `g01` are one; `7` and `007` are not. */
export function idKey(id: string): string {
  for (let place = 0; place < id.length; place++) {
    const code = id.charCodeAt(place);
    // Digits and small Latin letters are their own key, and nearly every id is made of them.
    if ((code < 48 || code > 57) && (code < 97 || code > 122) && code !== 45) return choiceKey(id);
  }
  return id;
}
