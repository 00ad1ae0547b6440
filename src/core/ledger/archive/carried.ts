/** What a group has and owes at the end of a year, as the opening balances that carry it into the next. */

import type { Day } from '../../values/calendar.ts';
import { idKey } from '../../values/id-key.ts';
import { type Satang, satang } from '../../values/satang.ts';
import { showBaht } from '../../values/show.ts';
import { type Account, growsByDebit, natureOf } from '../books/accounts.ts';
import type { GroupLedger, Posting } from '../ledger.ts';
import { interestPaid } from '../loans/loan-interest.ts';
import { loanOpeningsOf } from '../loans/loans.ts';

/** One opening balance, on the side on which its account grows. */
export interface Carried {
  readonly account: Account;
  readonly memberId: string | null;
  readonly loanId: string | null;
  readonly amount: Satang;
  readonly note: string | null;
}

/** Held for somebody: told apart by member. */
const OF_MEMBERS: ReadonlySet<Account> = new Set<Account>(['savings', 'deposits', 'shares']);

/**
 * The opening balances by which every later balance of a group is as before: each account of assets, liabilities and
 * funds, savings by member, loans by contract, and arrears from before the books that are still open.
 *
 * Income and expense need none: every opening stands against the surplus, which so becomes what it was with them in it.
 * Interest that a loan owed is no account: it is told in the note of the loan's row.
 *
 * Units     satang
 * Source    rules.md §7
 */
export function carriedBalances(group: GroupLedger, to: Day): readonly Carried[] {
  const books = group.books(to);
  const sums = new Map<string, { account: Account; posting: Posting; amount: number }>();
  const add = (account: Account, posting: Posting, amount: number): void => {
    const nature = natureOf(account);
    if (account === 'surplus' || nature === 'income' || nature === 'expense' || nature === 'memo') return;
    const who = OF_MEMBERS.has(account) ? (posting.member?.key ?? '') : '';
    const loan = account === 'loans' && posting.loanId !== null ? idKey(posting.loanId) : '';
    const key = `${account}|${who}|${loan}`;
    const known = sums.get(key);
    if (known === undefined) sums.set(key, { account, posting, amount });
    else known.amount += amount;
  };
  for (const posting of books.postings) {
    const { date, debit, credit, amount } = posting;
    if (date > to) continue;
    add(debit, posting, growsByDebit(debit) ? amount : -amount);
    add(credit, posting, growsByDebit(credit) ? -amount : amount);
  }
  const openings = loanOpeningsOf(group, books);
  const owing = new Map(
    group.loans.map((loan) => {
      const { due, paid } = interestPaid(loan, openings, to);
      return [loan.key, due - paid];
    }),
  );
  const rows = [...sums.values()].flatMap(({ account, posting: { member, loanId }, amount }): Carried[] => {
    if (amount === 0) return [];
    const owes = account === 'loans' && loanId !== null ? (owing.get(idKey(loanId)) ?? 0) : 0;
    return [
      {
        account,
        memberId: OF_MEMBERS.has(account) ? (member?.memberId ?? null) : null,
        loanId: account === 'loans' ? loanId : null,
        amount: satang(amount),
        note: owes > 0 ? `ดอกเบี้ยค้าง ${showBaht(satang(owes))}` : null,
      },
    ];
  });
  const arrears = group.covers(to).flatMap(({ member, broughtForward }): Carried[] => {
    if (broughtForward <= 0) return [];
    return [{ account: 'arrears', memberId: member.memberId, loanId: null, amount: broughtForward, note: null }];
  });
  const all = [...rows, ...arrears];
  // Without any the books would begin from nothing, with what stands before counted again.
  return all.length > 0 ? all : [{ account: 'cash', memberId: null, loanId: null, amount: satang(0), note: null }];
}
