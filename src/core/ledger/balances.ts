/** Balances: sums over postings and nothing else. */
import type { Day } from '../values/calendar.ts';
import { type Satang, satang } from '../values/satang.ts';
import { type Account, growsByDebit } from './accounts.ts';
import type { Books, Member } from './ledger.ts';

/** What each account holds at the end of a day, debits counted up. */
export type Balances = ReadonlyMap<Account, number>;

/** The balances of all accounts at the end of a day. Units: satang, debits positive. */
export function balancesOn(books: Books, day: Day): Balances {
  const sums = new Map<Account, number>();
  for (const { date, debit, credit, amount } of books.postings) {
    if (date > day) continue;
    sums.set(debit, (sums.get(debit) ?? 0) + amount);
    sums.set(credit, (sums.get(credit) ?? 0) - amount);
  }
  return sums;
}

/** The balance of an account on the side on which it grows. Units: satang. */
export function balanceOf(balances: Balances, account: Account): Satang {
  const sum = balances.get(account) ?? 0;
  return satang(growsByDebit(account) ? sum : -sum);
}

/** What members have saved, by member. */
export interface MemberSavings {
  readonly savings: Satang;
  readonly deposits: Satang;
}

/** Each member's savings and special deposits at the end of a day; those without any are not listed. Units: satang. */
export function memberSavingsOn(books: Books, day: Day): ReadonlyMap<Member, MemberSavings> {
  const sums = new Map<Member, { savings: number; deposits: number }>();
  for (const { date, debit, credit, amount, member } of books.postings) {
    if (member === null || date > day) continue;
    const saved = (credit === 'savings' ? amount : 0) - (debit === 'savings' ? amount : 0);
    const deposited = (credit === 'deposits' ? amount : 0) - (debit === 'deposits' ? amount : 0);
    if (saved === 0 && deposited === 0) continue;
    const sum = sums.get(member);
    if (sum === undefined) sums.set(member, { savings: saved, deposits: deposited });
    else {
      sum.savings += saved;
      sum.deposits += deposited;
    }
  }
  return new Map(
    [...sums].map(([member, sum]) => [member, { savings: satang(sum.savings), deposits: satang(sum.deposits) }]),
  );
}
