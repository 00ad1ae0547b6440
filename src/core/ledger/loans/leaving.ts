/** What a member who leaves is paid: all that he has, less his loans with interest to that day. */
import type { Day } from '../../values/calendar.ts';
import { least, minus, plus, type Satang, satang, total, ZERO } from '../../values/satang.ts';
import type { Account } from '../books/accounts.ts';
import { heldBy } from '../books/balances.ts';
import type { GroupLedger, LoanEntry, Member } from '../ledger.ts';
import { type Settlement, settlementOn } from './loan-interest.ts';
import { loanRegister } from './loan-register.ts';

export interface Leaving {
  readonly savings: Satang;
  readonly deposits: Satang;
  readonly shares: Satang;
  readonly loans: readonly { readonly loan: LoanEntry; readonly settlement: Settlement }[];
  /** Negative = he still owes the group. */
  readonly pays: Satang;
  /** Open loans of others that he stands guarantor for. */
  readonly guarantees: readonly LoanEntry[];
}

/** What a member has and owes when he leaves on a day. A group that gives pays no contribution back. Units: satang. */
export function leavingOf(group: GroupLedger, member: Member, on: Day): Leaving {
  const { savings, deposits, shares } = heldBy(group.books(on), member, on);
  const { openings, loans: registered } = loanRegister(group, on);
  const loans = registered
    .filter(({ loan }) => loan.entry.member === member)
    .map(({ loan }) => ({ loan, settlement: settlementOn(loan, openings, on) }))
    .filter(({ settlement }) => settlement.total > 0);
  const owes = total(loans.map(({ settlement }) => settlement.total));
  return {
    savings,
    deposits,
    shares,
    loans,
    pays: minus(plus(plus(savings, deposits), shares), owes),
    guarantees: registered
      .filter(({ loan, outstanding }) => loan.entry.member !== member && outstanding > 0)
      .filter(({ loan }) => loan.guarantors.includes(member))
      .map(({ loan }) => loan),
  };
}

/** The rows that a leaving is posted by. */
export interface LeavingRows {
  /** Transfers: they move no money. */
  readonly transfers: readonly {
    readonly debit: Account;
    readonly credit: Account;
    readonly amount: Satang;
    readonly loan: LoanEntry | null;
  }[];
  /** Paid out of savings and deposits, with what goes back at once as interest. */
  readonly withdrawal: Satang;
  readonly interest: readonly { readonly loan: LoanEntry; readonly amount: Satang }[];
}

/**
 * How a leaving is posted, so that every account of the member is empty after it and each loan is closed.
 *
 * The principal of the loans is set off by Transfers: from shares, then deposits, then savings; shares that are left go to
 * savings. What remains is drawn in one withdrawal, and the interest is paid out of it as a repayment: a transfer would
 * keep it out of the interest received. In this order nothing is drawn from the wrong account whichever tab stands first.
 *
 * Units     satang
 */
export function leavingRows({ savings, deposits, shares, loans, pays }: Leaving): LeavingRows {
  const left = new Map<Account, Satang>([
    ['shares', shares],
    ['deposits', deposits],
    ['savings', savings],
  ]);
  const transfers: LeavingRows['transfers'][number][] = [];
  for (const { loan, settlement } of loans) {
    let owed = settlement.principal;
    for (const [debit, there] of left) {
      const amount = least(owed, there);
      if (amount <= 0) continue;
      transfers.push({ debit, credit: 'loans', amount, loan });
      left.set(debit, minus(there, amount));
      owed = minus(owed, amount);
    }
  }
  const sharesLeft = left.get('shares') ?? ZERO;
  if (sharesLeft > 0) transfers.push({ debit: 'shares', credit: 'savings', amount: sharesLeft, loan: null });
  const interest = loans
    .map(({ loan, settlement }) => ({ loan, amount: settlement.interest }))
    .filter(({ amount }) => amount > 0);
  return { transfers, withdrawal: satang(pays + total(interest.map(({ amount }) => amount))), interest };
}
