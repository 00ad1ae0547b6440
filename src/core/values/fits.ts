/** How well a member fits what was typed to find him: by number, by part of a name, or by house. */
import { idKey } from './id-key.ts';
import { wordKey } from './text.ts';

/** Does not fit at all. */
export const NO_FIT = 5;

const withoutZeros = (id: string): string => id.replace(/^0+/, '');

/** Whom somebody may look for. */
interface Sought {
  readonly memberId: string;
  readonly name: string;
  readonly household: string | null;
}

/** Best first: the very number (7 finds 007 too), a beginning of it, of the name, a part of it, the house. */
export function fitOf({ memberId, name, household }: Sought, query: string): number {
  const [id, sought] = [idKey(memberId), idKey(query)];
  if (id === sought || withoutZeros(id) === withoutZeros(sought)) return 0;
  if (id.startsWith(sought)) return 1;
  const [whole, part] = [wordKey(name).replace(/ /g, ''), wordKey(query).replace(/ /g, '')];
  if (whole.startsWith(part)) return 2;
  if (whole.includes(part)) return 3;
  return household !== null && idKey(household) === sought ? 4 : NO_FIT;
}
