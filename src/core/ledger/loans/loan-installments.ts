/** The installments of one loan with what is paid of each by a day. */
import type { Day } from '../../values/calendar.ts';
import { type Satang, satang, ZERO } from '../../values/satang.ts';
import type { LoanEntry } from '../ledger.ts';
import type { Installment } from './installments.ts';
import { beginningOf } from './loan-history.ts';
import { interestPaid } from './loan-interest.ts';
import type { LoanOpenings } from './loans.ts';

export type InstallmentState = 'paid' | 'part' | 'overdue' | 'coming';

export interface InstallmentPaid extends Installment {
  readonly number: number;
  /** Of the principal, on schedule, after it. */
  readonly balance: Satang;
  readonly principalPaid: Satang;
  readonly interestPaid: Satang;
  readonly state: InstallmentState;
}

/**
 * The installments of a loan and what is paid of them: principal and interest each pay the oldest first.
 *
 * What lies before the opening of the books counts as paid: of the principal what is not brought forward, of the interest
 * what fell due by then. `overdue` is what is due before the day and not repaid in full.
 *
 * Units     satang
 */
export function installmentsPaid(
  loan: LoanEntry,
  openings: LoanOpenings,
  outstanding: Satang,
  asOf: Day,
): readonly InstallmentPaid[] {
  const begins = beginningOf(loan, openings);
  const after = begins?.after ?? null;
  let principalLeft = loan.entry.row.principal - outstanding;
  let interestLeft: number = interestPaid(loan, openings, asOf).paid;
  let balance: number = loan.entry.row.principal;
  return loan.schedule().map((one, place) => {
    const principalPaid = satang(Math.max(0, Math.min(one.principal, principalLeft)));
    principalLeft -= principalPaid;
    const inOpening = begins === null || (after !== null && one.due <= after);
    const ofInterest = inOpening ? one.interest : satang(Math.max(0, Math.min(one.interest, interestLeft)));
    if (!inOpening) interestLeft -= ofInterest;
    balance -= one.principal;
    const isPaid = principalPaid === one.principal;
    // Field by field: a copy of each installment of every loan takes many times as long.
    return {
      due: one.due,
      principal: one.principal,
      interest: one.interest,
      months: one.months,
      number: place + 1,
      balance: satang(balance),
      principalPaid,
      interestPaid: ofInterest,
      state: isPaid ? 'paid' : one.due < asOf ? 'overdue' : principalPaid > ZERO ? 'part' : 'coming',
    };
  });
}

/** What is still to be paid of an installment, with its interest. Units: satang. */
export function leftOf({ principal, interest, principalPaid, interestPaid: paid }: InstallmentPaid): Satang {
  return satang(principal - principalPaid + interest - paid);
}
