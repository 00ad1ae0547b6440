/** What moved on loans in a month: brought forward, lent, repaid and left, contract by contract. */
import { type Day, firstDay, monthOf } from '../../values/calendar.ts';
import { type Satang, satang, ZERO } from '../../values/satang.ts';
import type { LoanEntry } from '../ledger.ts';
import { loanMoves } from './loan-history.ts';
import type { LoanRegister } from './loan-register.ts';

/** One contract's month. `opening` + `lent` − `principal` = `closing`. */
export interface LoanMonth {
  readonly loan: LoanEntry;
  readonly opening: Satang;
  readonly lent: Satang;
  readonly principal: Satang;
  readonly interest: Satang;
  readonly fine: Satang;
  readonly closing: Satang;
}

/** The contracts on which something moved in the month of a day, up to the day. Units: satang. */
export function loanMonth({ loans, openings }: LoanRegister, asOf: Day): readonly LoanMonth[] {
  const first = firstDay(monthOf(asOf));
  const isIn = ({ date }: { readonly date: Day }): boolean => date >= first && date <= asOf;
  return loans.flatMap(({ loan }) => {
    const { entry, repayments, transfers, interestMoved } = loan;
    // Most contracts of a register did not move; their history need not be gone through.
    if (![[entry], repayments, transfers, interestMoved].some((entries) => entries.some(isIn))) return [];
    let opening: Satang = ZERO;
    let closing: Satang = ZERO;
    const sums = { lent: 0, principal: 0, interest: 0, fine: 0 };
    let moved = false;
    for (const { kind, date, principal, interest, fine, balance } of loanMoves(loan, openings, asOf)) {
      closing = balance;
      if (date < first || kind === 'broughtForward') {
        opening = balance;
        continue;
      }
      moved = true;
      if (kind === 'lent') sums.lent += balance;
      sums.principal += principal;
      sums.interest += interest;
      sums.fine += fine;
    }
    const { lent, principal, interest, fine } = sums;
    return moved
      ? [
          {
            loan,
            opening,
            lent: satang(lent),
            principal: satang(principal),
            interest: satang(interest),
            fine: satang(fine),
            closing,
          },
        ]
      : [];
  });
}
