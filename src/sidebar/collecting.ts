/** Entries of a collection day that are not posted yet: added, changed, added up, and what they leave to pay. */
import type {
  CollectEntry,
  CollectionAnswer,
  CollectionLine,
  CollectLine,
} from '../core/commands/answers/collection.ts';
import { fitOf, NO_FIT } from '../core/values/fits.ts';
import { readNumberText } from '../core/values/read-number.ts';
import { plus, type Satang, satang, satangFromBaht, ZERO } from '../core/values/satang.ts';
import type { Words } from '../core/values/words.ts';
import { collectionWords } from './words/collection.ts';

/** An entry as it is kept: the amount in satang. */
export interface Entry extends Omit<CollectEntry, 'amount'> {
  readonly id: number;
  readonly amount: Satang;
}

export interface Draft {
  /** By which the script records it at most once. */
  readonly key: string;
  readonly date: string | null;
  readonly entries: readonly Entry[];
  readonly receivedBy: string | null;
}

/** A draft with nothing in it. */
export function newDraft(): Draft {
  const letters = Array.from({ length: 4 }, () => Math.random().toString(36).slice(2, 6)).join('');
  return { key: letters.padEnd(16, '0'), date: null, entries: [], receivedBy: null };
}

/** The number of the next entry. */
export function nextId({ entries }: Draft): number {
  return Math.max(0, ...entries.map(({ id }) => id)) + 1;
}

/** An amount as it is typed; null where it is none. */
export function amountTyped(text: string): Satang | null {
  const read = readNumberText(text);
  return read.is === 'number' && read.sure === 'exact' ? satangFromBaht(read.value) : null;
}

/** What is wrong with an amount as typed; null = nothing. */
export function wrongAmount(text: string): Words | null {
  if (text.trim() === '') return collectionWords.amountMissing;
  const amount = amountTyped(text);
  return amount === null ? collectionWords.amountUnread : amount <= 0 ? collectionWords.amountNothing : null;
}

/** What entries come to, by where the money is. */
export function sumsOf(entries: readonly Entry[]): {
  readonly all: Satang;
  readonly cash: Satang;
  readonly people: number;
} {
  let [all, cash] = [ZERO, ZERO];
  for (const { amount, place } of entries) {
    all = plus(all, amount);
    if (place !== 'bank') cash = plus(cash, amount);
  }
  return { all, cash, people: new Set(entries.map(({ memberId }) => memberId)).size };
}

/** What the entries give each member towards his months. */
export function givenBy(entries: readonly Entry[]): ReadonlyMap<string, Satang> {
  const given = new Map<string, Satang>();
  for (const { memberId, amount, kind } of entries)
    if (kind === undefined || kind === 'contribution') given.set(memberId, plus(given.get(memberId) ?? ZERO, amount));
  return given;
}

/** What a member still has to pay once the entries stand. */
export function stillToPay({ memberId, due, arrears }: CollectionLine, given: ReadonlyMap<string, Satang>): Satang {
  return satang(Math.max(0, due + arrears - (given.get(memberId) ?? 0)));
}

/** The amount that is most likely: what is still to pay, else a month ahead. */
export function likelyAmount(line: CollectionLine, entries: readonly Entry[]): Satang {
  const open = stillToPay(line, givenBy(entries));
  return open > 0 ? open : line.monthly;
}

const MOST_FOUND = 6;

/** Members who fit what was typed, best first; those who have paid come after those who have not. */
export function membersFitting(
  { members }: CollectionAnswer,
  query: string,
  entries: readonly Entry[],
): readonly CollectionLine[] {
  if (query.trim() === '') return [];
  const given = givenBy(entries);
  return members
    .map((line, place) => ({ line, place, fit: fitOf(line, query) }))
    .filter(({ fit }) => fit < NO_FIT)
    .sort(
      (a, b) =>
        Number(a.fit > 0) - Number(b.fit > 0) ||
        Number(stillToPay(a.line, given) === 0) - Number(stillToPay(b.line, given) === 0) ||
        a.fit - b.fit ||
        a.place - b.place,
    )
    .slice(0, MOST_FOUND)
    .map(({ line }) => line);
}

/** Those of a household, or for whom a member pays as the register says. */
export function paidForBy({ members }: CollectionAnswer, payer: CollectionLine): readonly CollectionLine[] {
  return members.filter(
    (line) =>
      line !== payer &&
      (line.payer?.memberId === payer.memberId || (line.household !== null && line.household === payer.household)),
  );
}

/** The entries that do not stand in the sheet yet, where some of them were recorded before. */
export function notStanding(entries: readonly Entry[], lines: readonly CollectLine[]): readonly Entry[] {
  const rest = [...lines];
  return entries.filter(({ memberId, amount, kind }) => {
    const at = rest.findIndex(
      (line) => line.memberId === memberId && line.amount === amount && line.kind === (kind ?? 'contribution'),
    );
    if (at >= 0) rest.splice(at, 1);
    return at < 0;
  });
}

/** Entries as the script takes them. */
export function entriesToSend(entries: readonly Entry[]): readonly CollectEntry[] {
  return entries.map(({ id: _id, amount, ...entry }) => ({ ...entry, amount: amount / 100 }));
}
