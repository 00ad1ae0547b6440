/** The numbers that a group's receipts go by: which comes next, in the group's own pattern. */
import { idKey } from '../../values/id-key.ts';

/** A receipt's number as it stands in the sheet. */
export interface Numbered {
  readonly book: string | null;
  readonly receiptId: string | null;
}

/** A number taken apart: `ก-045/69` counts in its 045. */
interface Parts {
  readonly head: string;
  readonly count: string;
  readonly tail: string;
}

/** The runs of figures in a number, each as it might be the one that counts. */
function readings(id: string): readonly Parts[] {
  return [...id.matchAll(/\d+/g)].map(({ 0: count, index }) => ({
    head: id.slice(0, index),
    count,
    tail: id.slice(index + count.length),
  }));
}

const goesLike = (a: Parts, b: Parts): boolean => a.head === b.head && a.tail === b.tail;

/** A year behind a stroke counts nothing: `45/2569`, `45/69`. */
const isYear = ({ head, count, tail }: Parts): boolean =>
  tail === '' && /\d[/-]$/.test(head) && /^(?:25\d\d|20\d\d|[67]\d)$/.test(count);

/** How a number counts: by the figures that differ from those of the number before it, else by the last that are no year. */
function partsOf(id: string, before: string | undefined): Parts | null {
  const all = readings(id);
  const counting =
    before === undefined
      ? undefined
      : all.find((one) => readings(before).some((other) => goesLike(one, other) && one.count !== other.count));
  return counting ?? [...all].reverse().find((one) => !isYear(one)) ?? all[all.length - 1] ?? null;
}

const counted = ({ head, tail }: Parts, count: number, width: number): string =>
  `${head}${String(count).padStart(width, '0')}${tail}`;

/** The number `steps` further in the pattern of one, `046` after `045`; null where it has no figures to count with. */
export function numberAfter(id: string, before?: string, steps = 1): string | null {
  const parts = partsOf(id, before);
  return parts && counted(parts, Number(parts.count) + steps, parts.count.length);
}

/**
 * The book and number that come next after those that stand there, in order of tabs and rows: in the book written last,
 * one more than the highest of its pattern. Null where no receipt carries a number.
 */
export function nextNumber(rows: readonly Numbered[]): { readonly book: string | null; readonly next: string } | null {
  const numbered = rows.filter(({ receiptId }) => receiptId !== null && /\d/.test(receiptId));
  const last = numbered[numbered.length - 1];
  if (last === undefined) return null;
  const inBook = numbered.filter(({ book }) => idKey(book ?? '') === idKey(last.book ?? ''));
  const before = inBook
    .map(({ receiptId }) => receiptId!)
    .reverse()
    .find((id) => id !== last.receiptId);
  const parts = partsOf(last.receiptId!, before)!;
  let highest = Number(parts.count);
  for (const { receiptId } of inBook) {
    const like = readings(receiptId!).find((one) => goesLike(one, parts));
    if (like) highest = Math.max(highest, Number(like.count));
  }
  return { book: last.book, next: counted(parts, highest + 1, parts.count.length) };
}
