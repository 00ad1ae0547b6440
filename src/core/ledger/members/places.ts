/** Which account a place of money belongs to: cash, bank, or one of a group's own places. */
import type { Row } from '../../tables/tables.ts';
import { choiceKey } from '../../values/text.ts';
import type { Account } from '../books/accounts.ts';

/** Finds the account of a place by its name; null when no such place is known. */
export type PlaceFinder = (place: string) => Account | null;

/** The places of a group: cash, bank, and those the Places tab names. */
export function placeFinder(rows: readonly Row<'places'>[], groupId: string): PlaceFinder {
  const known = new Map<string, Account>([
    ['cash', 'cash'],
    ['bank', 'bank'],
  ]);
  for (const row of rows)
    if (row.groupId === null || row.groupId === groupId) known.set(choiceKey(row.place), row.kind);
  // Rows of one place mostly follow each other.
  let before: string | null = null;
  let account: Account | null = null;
  return (place) => {
    if (place !== before) {
      before = place;
      account = known.get(place) ?? known.get(choiceKey(place)) ?? null;
    }
    return account;
  };
}
