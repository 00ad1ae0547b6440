/** Balances: sums over postings and nothing else. */
import type { Day } from '../../values/calendar.ts';
import { type Satang, satang } from '../../values/satang.ts';
import type { Books, Member } from '../ledger.ts';
import { type Account, growsByDebit } from './accounts.ts';

/** What moved from one account to another, as of a day. Units: satang. */
export interface Moved {
  readonly debit: Account;
  readonly credit: Account;
  /** From ever, with opening balances. */
  ever: number;
  /** From the first day of a stretch, without opening balances. */
  since: number;
}

/** What moved between each two accounts up to a day, and of that what moved since a first day. Units: satang. */
export function movedUpTo(books: Books, day: Day, first: Day = day): readonly Moved[] {
  const pairs = new Map<Account, Map<Account, Moved>>();
  let last: Moved | null = null;
  for (const { date, debit, credit, amount, opening } of books.byDay) {
    if (date > day) continue;
    if (last === null || last.debit !== debit || last.credit !== credit) {
      let credits = pairs.get(debit);
      if (credits === undefined) {
        credits = new Map();
        pairs.set(debit, credits);
      }
      last = credits.get(credit) ?? null;
      if (last === null) {
        last = { debit, credit, ever: 0, since: 0 };
        credits.set(credit, last);
      }
    }
    last.ever += amount;
    if (!opening && date >= first) last.since += amount;
  }
  return [...pairs.values()].flatMap((credits) => [...credits.values()]);
}

/** The balance of an account on the side on which it grows. Units: satang. */
export function balanceOf(moved: readonly Moved[], account: Account): Satang {
  let debits = 0;
  for (const { debit, credit, ever } of moved) {
    if (debit === account) debits += ever;
    if (credit === account) debits -= ever;
  }
  return satang(growsByDebit(account) ? debits : -debits);
}

/** The balance of one account at the end of a day, on the side on which it grows. Units: satang. */
export function accountOn({ byDay }: Books, account: Account, day: Day): Satang {
  let debits = 0;
  for (const { date, debit, credit, amount } of byDay) {
    if (date > day) continue;
    if (debit === account) debits += amount;
    if (credit === account) debits -= amount;
  }
  return satang(growsByDebit(account) ? debits : -debits);
}

/** What members have saved, by member. */
export interface MemberSavings {
  readonly savings: Satang;
  readonly deposits: Satang;
}

/** Each member's savings and special deposits at the end of a day; those without any are not listed. Units: satang. */
export function memberSavingsOn(books: Books, day: Day): ReadonlyMap<Member, MemberSavings> {
  const sums = new Map<Member, { savings: number; deposits: number }>();
  books.each(({ date, member }, debit, credit, amount) => {
    if (member === null || date > day) return;
    const saved = (credit === 'savings' ? amount : 0) - (debit === 'savings' ? amount : 0);
    const deposited = (credit === 'deposits' ? amount : 0) - (debit === 'deposits' ? amount : 0);
    if (saved === 0 && deposited === 0) return;
    const sum = sums.get(member);
    if (sum === undefined) sums.set(member, { savings: saved, deposits: deposited });
    else {
      sum.savings += saved;
      sum.deposits += deposited;
    }
  });
  return new Map(
    [...sums].map(([member, sum]) => [member, { savings: satang(sum.savings), deposits: satang(sum.deposits) }]),
  );
}

/** What one member has at the end of a day: saved, deposited and in shares. Units: satang. */
export function heldBy(books: Books, member: Member, day: Day): MemberSavings & { readonly shares: Satang } {
  const sums = { savings: 0, deposits: 0, shares: 0 };
  books.each(({ date, member: whose }, debit, credit, amount) => {
    if (whose !== member || date > day) return;
    for (const account of ['savings', 'deposits', 'shares'] as const) {
      if (credit === account) sums[account] += amount;
      if (debit === account) sums[account] -= amount;
    }
  });
  return { savings: satang(sums.savings), deposits: satang(sums.deposits), shares: satang(sums.shares) };
}
