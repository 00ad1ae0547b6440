/** Interest of one loan: what the schedule asks up to a day, what was paid of it, and what closes the loan. */
import { type Day, later } from '../../values/calendar.ts';
import { plus, type Satang, satang, ZERO } from '../../values/satang.ts';
import type { LoanEntry } from '../ledger.ts';
import { interestFor, monthsBegun } from './installments.ts';
import { beginningOf } from './loan-history.ts';
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

/** Interest due by the schedule up to a day and paid by then; what fell due inside the opening is in neither. Units: satang. */
export function interestPaid(loan: LoanEntry, openings: LoanOpenings, asOf: Day): InterestPaid {
  const begins = beginningOf(loan, openings);
  const after = begins?.after ?? null;
  let due = 0;
  for (const one of loan.schedule()) if (one.due <= asOf && (after === null || one.due > after)) due += one.interest;
  let paid = 0;
  const counts = (date: Day): boolean => begins !== null && date <= asOf && (after === null || date > after);
  for (const { row, date, reverses } of loan.repayments)
    if (counts(date)) paid += reverses === null ? (row.interest ?? 0) : -(reverses.row.interest ?? 0);
  for (const { row, date, reverses } of loan.interestMoved)
    if (counts(date)) paid += reverses === null ? row.amount : -row.amount;
  return { due: satang(due), paid: satang(paid) };
}

/**
 * What closes a loan on a day: the principal outstanding, and the interest that has run since the last due day paid.
 *
 * The last due day paid is that of the last installment due by then whose principal is repaid in full, else the day of the
 * contract; a loan brought forward runs from the opening day at the earliest. A month begun counts whole, but up to the
 * next due day never more months than the schedule charges for it. Interest runs on what is outstanding (reducing), or on
 * the principal up to the last due day of the schedule and then on what is outstanding (flat). What was paid beyond the
 * interest of the installments repaid is taken off. Fines are what the group decides, and are not in it.
 *
 * Units     satang
 * Rounding  interest once for each base, as the loan's terms say
 */
export function settlementOn(loan: LoanEntry, openings: LoanOpenings, on: Day): Settlement {
  const { outstanding } = loanStanding(loan, openings, on);
  if (outstanding <= 0) return { principal: ZERO, interest: ZERO, total: ZERO };
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
  const run = plus(interestFor(terms, terms.principal, inTerm), interestFor(terms, outstanding, months - inTerm));
  const paidAhead = Math.max(0, interestPaid(loan, openings, on).paid - settled);
  const interest = satang(Math.max(0, run - paidAhead));
  return { principal: outstanding, interest, total: plus(outstanding, interest) };
}
