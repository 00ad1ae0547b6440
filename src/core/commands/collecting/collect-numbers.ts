/** Gives the receipts of a post their numbers: the next of the group's own, or those written by hand, none of them twice. */
import { nextNumber, numberAfter } from '../../ledger/dues/receipt-numbers.ts';
import type { Row } from '../../tables/tables.ts';
import type { Day } from '../../values/calendar.ts';
import { idKey } from '../../values/id-key.ts';
import { showDay } from '../../values/show.ts';
import { type Words, words } from '../../values/words.ts';
import type { EntryRead } from './collect-entries.ts';

export interface Numbering {
  readonly mode: 'next' | 'typed';
  readonly book: string | null;
  readonly from: string | null;
}

export interface GivenNumber {
  readonly book: string | null;
  readonly receiptId: string | null;
  readonly wrong: Words | null;
}

const keyOf = (book: string | null, id: string): string => `${idKey(book ?? '')}|${idKey(id)}`;

/** The numbers of entries, in their order; those of one slip share one. Numbers of cancelled receipts are used up too. */
export function numbersFor(
  { mode, book, from }: Numbering,
  receipts: readonly Row<'receipts'>[],
  groupId: string,
  entries: readonly EntryRead[],
): readonly GivenNumber[] {
  const own = receipts.filter((row) => row.groupId === groupId);
  const used = new Map<string, Day>();
  for (const { book: inBook, receiptId, date: on } of own)
    if (receiptId !== null) used.set(keyOf(inBook, receiptId), on);
  const last = nextNumber(own);
  const going = from === null ? last : { book: book ?? last?.book ?? null, next: from };
  const byHand = book ?? last?.book ?? null;
  const bySlip = new Map<number, GivenNumber>();
  const takenBy = new Map<string, number>();
  let steps = 0;
  const numbered = (entry: EntryRead): GivenNumber => {
    if (entry.slip < 0) return NONE;
    if (mode === 'typed' || entry.receiptId !== null) {
      const id = entry.receiptId;
      return id === null ? NONE : checked(byHand, id, entry.slip);
    }
    if (going === null) return NONE;
    const id = steps === 0 ? going.next : numberAfter(going.next, undefined, steps);
    steps++;
    return id === null ? NONE : checked(going.book, id, entry.slip);
  };
  const checked = (inBook: string | null, id: string, slip: number): GivenNumber => {
    const key = keyOf(inBook, id);
    const on = used.get(key);
    const twice = takenBy.get(key);
    takenBy.set(key, slip);
    const wrong =
      on !== undefined
        ? words(
            `เลขที่ ${id} ใช้แล้ววันที่ ${showDay(on, 'th', 'short')}`,
            `Number ${id} was used on ${showDay(on, 'en', 'short')}`,
          )
        : twice !== undefined && twice !== slip
          ? words(`เลขที่ ${id} พิมพ์ซ้ำ`, `Number ${id} is typed twice`)
          : null;
    return { book: inBook, receiptId: id, wrong };
  };
  return entries.map((entry) => {
    const known = bySlip.get(entry.slip);
    if (known !== undefined) return known;
    const given = numbered(entry);
    bySlip.set(entry.slip, given);
    return given;
  });
}

const NONE: GivenNumber = { book: null, receiptId: null, wrong: null };
