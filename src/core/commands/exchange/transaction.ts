/** One transaction while its lines are read: its postings add up to nothing, and one sum may be left out. */

import type { Told } from './answers.ts';
import { decimal } from './decimal.ts';
import { lineUnknown, type NamedPosting, unbalanced } from './told.ts';

interface Left {
  readonly line: number;
  readonly name: string;
  readonly amount: number | null;
}

export interface Transaction {
  readonly line: number;
  readonly day: string;
  readonly postings: Left[];
  /** Whether a line of it could not be read: then its sum says nothing. */
  isBroken: boolean;
}

export const beginning = (line: number, day: string): Transaction => ({ line, day, postings: [], isBroken: false });

/** Puts a transaction that is complete to the others, with the sum that was left out filled in. */
export function finish(transaction: Transaction | null, postings: NamedPosting[], unread: Told[]): void {
  if (transaction === null || transaction.isBroken) return;
  const { line: first, day } = transaction;
  const sum = transaction.postings.reduce((all, { amount }) => all + (amount ?? 0), 0);
  const without = transaction.postings.filter(({ amount }) => amount === null);
  if (without.length > 1) unread.push(lineUnknown(without[1]!.line, without[1]!.name));
  else if (without.length === 0 && sum !== 0) unread.push(unbalanced(first, decimal(sum)));
  else
    for (const { line, name, amount } of transaction.postings)
      postings.push({ line, day, name, amount: amount ?? -sum });
}
