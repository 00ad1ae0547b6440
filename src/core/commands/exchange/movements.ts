/** Every posting of some groups as neighbours' programs see it: a day, two accounts and a sum, whose it is and where it was typed. */
import { ACCOUNTS, type Account } from '../../ledger/books/accounts.ts';
import type { GroupLedger, Posting } from '../../ledger/ledger.ts';
import type { Day } from '../../values/calendar.ts';
import { type Satang, satang } from '../../values/satang.ts';

/** One account of one group, and of one member or contract where those have their own. */
export interface Holding {
  readonly account: Account;
  readonly groupId: string;
  /** Null = of the group as a whole. */
  readonly memberId: string | null;
  readonly loanId: string | null;
}

export interface Movement {
  readonly day: Day;
  readonly debit: Holding;
  readonly credit: Holding;
  /** Negative for a reversal. */
  readonly amount: Satang;
  readonly opening: boolean;
  /** Where it was typed: the place of its tab, its row, and its column in a wide tab (else 0). */
  readonly tab: number;
  readonly row: number;
  readonly column: number;
}

const OF_MEMBERS: ReadonlySet<Account> = new Set<Account>(['savings', 'deposits', 'shares']);

/** What tells one holding from every other. */
export const holdingKey = ({ account, groupId, memberId, loanId }: Holding): string =>
  JSON.stringify([account, groupId, memberId, loanId]);

/** The postings of some groups up to a day, oldest first; those of one day as their groups and tabs stand. */
export function movementsOf(groups: readonly GroupLedger[], asOf: Day): readonly Movement[] {
  const known = new Map<string, Holding>();
  // One object for each holding: a network has a thousand times more postings than holdings.
  const holding = (account: Account, groupId: string, { member, loanId }: Posting): Holding => {
    const made = {
      account,
      groupId,
      memberId: OF_MEMBERS.has(account) ? (member?.memberId ?? null) : null,
      loanId: account === 'loans' ? loanId : null,
    };
    const key = holdingKey(made);
    const found = known.get(key);
    if (found) return found;
    known.set(key, made);
    return made;
  };
  const found: Movement[] = [];
  for (const group of groups) {
    for (const posting of group.books(asOf).postings) {
      const { date: day, amount, opening, tab, row, column } = posting;
      if (day > asOf) continue;
      const debit = holding(posting.debit, group.groupId, posting);
      const credit = holding(posting.credit, group.groupId, posting);
      found.push({ day, debit, credit, amount, opening, tab, row, column });
    }
  }
  return found.sort((a, b) => (a.day < b.day ? -1 : Number(a.day > b.day)));
}

/** A holding and what it holds; debit positive. */
export interface Held {
  readonly holding: Holding;
  readonly balance: Satang;
}

/** What each holding holds after all movements, in the order of accounts, groups, members and contracts; 0 is listed too. */
export function heldAfter(movements: readonly Movement[]): readonly Held[] {
  const sums = new Map<Holding, number>();
  for (const { debit, credit, amount } of movements) {
    sums.set(debit, (sums.get(debit) ?? 0) + amount);
    sums.set(credit, (sums.get(credit) ?? 0) - amount);
  }
  return inOrder([...sums].map(([holding, balance]) => ({ holding, balance: satang(balance) })));
}

const PLACES: ReadonlyMap<string, number> = new Map(Object.keys(ACCOUNTS).map((id, place) => [id, place]));

/** By account as the books list them, then by group, member and contract. */
export function inOrder(held: readonly Held[]): readonly Held[] {
  const text = ({ holding }: Held): string =>
    [holding.groupId, holding.memberId ?? '', holding.loanId ?? ''].join('\u0000');
  const place = ({ holding }: Held): number => PLACES.get(holding.account) ?? 0;
  return [...held].sort((a, b) => place(a) - place(b) || (text(a) < text(b) ? -1 : Number(text(a) > text(b))));
}
