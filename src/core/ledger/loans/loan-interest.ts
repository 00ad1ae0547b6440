/** Interest of one loan: what the schedule asks up to a day, what was paid of it, and what closes the loan. */
import { type Day, later } from '../../values/calendar.ts';
import { plus, type Satang, satang, ZERO } from '../../values/satang.ts';
import type { LoanEntry } from '../ledger.ts';
import { interestFor, monthsBegun } from './installments.ts';
import { beginningOf, loanMoves } from './loan-history.ts';
import { type LoanOpenings, loanStanding } from './loans.ts';

/** Interest by the schedule and as it was paid. */
export interface InterestPaid {
  /** Of installments due up to the day. */
  readonly due: Satang;
  readonly paid: Satang;
}

/** What closes a loan on a day. */
export interface Settlement {
  readonly principal: Satang;
  readonly interest: Satang;
  readonly total: Satang;
}

/**
 * Interest due by the schedule up to a day and paid by then; what fell due inside the opening is in neither, of a loan that
 * counts as repaid inside it nothing is.
 *
 * Units     satang
 */
export function interestPaid(loan: LoanEntry, openings: LoanOpenings, asOf: Day): InterestPaid {
  const begins = beginningOf(loan, openings);
  if (begins === null) return { due: ZERO, paid: ZERO };
  const { after } = begins;
  let due = 0;
  for (const one of loan.schedule()) if (one.due <= asOf && (after === null || one.due > after)) due += one.interest;
  let paid = 0;
  const counts = (date: Day): boolean => date <= asOf && (after === null || date > after);
  for (const { row, date, reverses } of loan.repayments)
    if (counts(date)) paid += reverses === null ? (row.interest ?? 0) : -(reverses.row.interest ?? 0);
  for (const { row, date, reverses } of loan.interestMoved)
    if (counts(date)) paid += reverses === null ? row.amount : -row.amount;
  return { due: satang(due), paid: satang(paid) };
}

/**
 * What closes a loan on a day: the principal outstanding, and the interest due by then and not paid.
 *
 * Due is the interest of the installments due by then whose principal is repaid in full, and what has run since the last
 * of their due days, else since the day of the contract; of a loan brought forward, since the opening day at the earliest.
 * A month begun counts whole, but up to the next due day never more months than the schedule charges for it. Interest runs
 * on what is outstanding (reducing), or on the principal up to the last due day of the schedule and then on what is
 * outstanding (flat). Of a loan repaid in full it ran until the day on which it was. All interest paid is taken off. Fines
 * are what the group decides, and are not in it.
 *
 * Units     satang
 * Rounding  interest once for each base, as the loan's terms say
 */
export function settlementOn(loan: LoanEntry, openings: LoanOpenings, on: Day): Settlement {
  const outstanding = loanStanding(loan, openings, on).outstanding;
  const due = outstanding > 0 ? interestRun(loan, openings, outstanding, on) : interestWhenRepaid(loan, openings, on);
  const principal = satang(Math.max(0, outstanding));
  const interest = satang(Math.max(0, due - interestPaid(loan, openings, on).paid));
  return { principal, interest, total: plus(principal, interest) };
}

/** The interest due when the last of the principal was repaid; 0 where none was outstanding. */
function interestWhenRepaid(loan: LoanEntry, openings: LoanOpenings, on: Day): number {
  const moves = loanMoves(loan, openings, on);
  for (let at = moves.length - 1; at > 0; at--) {
    const { balance } = moves[at - 1]!;
    if (balance > 0) return interestRun(loan, openings, balance, moves[at]!.date);
  }
  return 0;
}

/** All interest due up to a day on which some principal is outstanding, whatever was paid of it. */
function interestRun(loan: LoanEntry, openings: LoanOpenings, outstanding: Satang, on: Day): number {
  const terms = loan.terms();
  const schedule = loan.schedule();
  const repaid = terms.principal - outstanding;
  const after = beginningOf(loan, openings)?.after ?? null;
  let from = loan.entry.date;
  let scheduled = 0;
  let next = 0;
  let settled = 0;
  for (const { due, principal, interest } of schedule) {
    scheduled += principal;
    if (due > on || scheduled > repaid) break;
    from = due;
    if (after === null || due > after) settled += interest;
    next++;
  }
  const begins = after === null ? from : later(from, after);
  const coming = schedule[next];
  const begun = monthsBegun(begins, on);
  const months = coming !== undefined && on <= coming.due ? Math.min(begun, coming.months) : begun;
  const last = schedule[schedule.length - 1]!.due;
  const inTerm = terms.method === 'flat' ? (on <= last ? months : Math.min(months, monthsBegun(begins, last))) : 0;
  return settled + interestFor(terms, terms.principal, inTerm) + interestFor(terms, outstanding, months - inTerm);
}
