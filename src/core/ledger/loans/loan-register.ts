/** The loans of one group on a day: how each stands, what falls due next, and which debts were carried on by a new contract. */
import { addDays, type Day } from '../../values/calendar.ts';
import { minus, type Satang, total, ZERO } from '../../values/satang.ts';
import { accountOn } from '../books/balances.ts';
import type { GroupLedger, LoanEntry, Member } from '../ledger.ts';
import { type LoanMoveKind, loanMoves } from './loan-history.ts';
import { installmentsPaid, leftOf } from './loan-installments.ts';
import { type LoanOpenings, type LoanStanding, loanOpeningsOf, loanStanding } from './loans.ts';

export type LoanStatus = 'current' | 'overdue' | 'closed' | 'offset' | 'writtenOff';

export interface RegisteredLoan extends LoanStanding {
  readonly loan: LoanEntry;
  /** Closed as a rule by repayments, else by savings set off or by a resolution. */
  readonly status: LoanStatus;
  readonly nextDue: { readonly day: Day; readonly amount: Satang } | null;
  /** The older loans of the borrower that were closed on the day of this contract: a debt carried on. */
  readonly replaces: readonly LoanEntry[];
  /** Whether a debt it carries on was more than 30 days overdue by then. */
  readonly carriesLate: boolean;
}

export interface LoanRegister {
  readonly openings: LoanOpenings;
  readonly loans: readonly RegisteredLoan[];
  /** What the books say is owed, `unnamed` with what stands on the loans. */
  readonly outstanding: Satang;
  /** Of it under no contract listed: brought forward, repaid or written off without a number, or of a loan that is inside the opening or taken back. */
  readonly unnamed: Satang;
}

/** The loans of a group made by a day and not taken back, in the order of the register. Units: satang. */
export function loanRegister(group: GroupLedger, asOf: Day): LoanRegister {
  const books = group.books(asOf);
  const openings = loanOpeningsOf(group, books);
  if (books.notYet) return { openings, loans: [], outstanding: ZERO, unnamed: ZERO };
  const made = group.loans.filter(
    ({ entry }) => entry.date <= asOf && (entry.reversedOn === null || entry.reversedOn > asOf),
  );
  const carried = carriedOn(made, openings, asOf);
  const loans = made.map((loan): RegisteredLoan => {
    const standing = loanStanding(loan, openings, asOf);
    return {
      loan,
      ...standing,
      status: statusOf(loan, openings, standing, asOf),
      nextDue: nextDueOf(loan, openings, standing, asOf),
      replaces: carried.get(loan) ?? [],
      carriesLate: carriesLate(loan, carried, openings),
    };
  });
  const outstanding = accountOn(books, 'loans', asOf);
  return { openings, loans, outstanding, unnamed: minus(outstanding, total(loans.map((loan) => loan.outstanding))) };
}

function statusOf(loan: LoanEntry, openings: LoanOpenings, standing: LoanStanding, asOf: Day): LoanStatus {
  if (standing.overdue > 0) return 'overdue';
  if (standing.outstanding !== 0) return 'current';
  // Few loans are closed by a transfer; the moves of the others need not be gone through.
  if (loan.transfers.length === 0) return 'closed';
  const closing: LoanMoveKind | undefined = loanMoves(loan, openings, asOf)
    .filter(({ principal }) => principal > 0)
    .pop()?.kind;
  return closing === 'offset' || closing === 'writtenOff' ? closing : 'closed';
}

/** What is still to be paid of the first installment that is due on the day or later. */
function nextDueOf(
  loan: LoanEntry,
  openings: LoanOpenings,
  { outstanding }: LoanStanding,
  asOf: Day,
): RegisteredLoan['nextDue'] {
  if (outstanding <= 0) return null;
  const next = installmentsPaid(loan, openings, outstanding, asOf).find(
    ({ due, state }) => due >= asOf && state !== 'paid',
  );
  return next === undefined ? null : { day: next.due, amount: leftOf(next) };
}

/** Of each new contract the borrower's older loans that were owed on the day before it and closed on its day. */
function carriedOn(
  loans: readonly LoanEntry[],
  openings: LoanOpenings,
  asOf: Day,
): ReadonlyMap<LoanEntry, readonly LoanEntry[]> {
  const ofMember = new Map<Member, LoanEntry[]>();
  for (const loan of loans) {
    const { member } = loan.entry;
    if (member === null) continue;
    const known = ofMember.get(member);
    if (known === undefined) ofMember.set(member, [loan]);
    else known.push(loan);
  }
  const found = new Map<LoanEntry, LoanEntry[]>();
  for (const own of ofMember.values()) {
    if (own.length === 1) continue;
    const taken = new Set<LoanEntry>();
    for (const loan of own) {
      const { date } = loan.entry;
      if (date > asOf || (openings.day !== null && date <= openings.day)) continue;
      const older = own.filter(
        (other) =>
          other.entry.date < date &&
          !taken.has(other) &&
          loanStanding(other, openings, date).outstanding === 0 &&
          loanStanding(other, openings, addDays(date, -1)).outstanding > 0,
      );
      for (const other of older) taken.add(other);
      if (older.length > 0) found.set(loan, older);
    }
  }
  return found;
}

/** Whether a debt that a loan carries on was late by then, or carried on one that was. */
function carriesLate(
  loan: LoanEntry,
  carried: ReadonlyMap<LoanEntry, readonly LoanEntry[]>,
  openings: LoanOpenings,
): boolean {
  return (carried.get(loan) ?? []).some(
    (older) =>
      loanStanding(older, openings, addDays(loan.entry.date, -1)).daysOverdue > 30 ||
      carriesLate(older, carried, openings),
  );
}
