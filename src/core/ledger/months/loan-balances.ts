/** What is owed on a group's loans at the end of a day, and how much of it is late. */
import type { Day } from '../../values/calendar.ts';
import { satang } from '../../values/satang.ts';
import { accountOn } from '../books/balances.ts';
import type { Books, GroupLedger } from '../ledger.ts';
import type { LoanFigures } from './figures.ts';

/** What is owed on a group's loans at the end of a day: in all, what the books say. Units: satang. */
export function loanBalances(
  group: GroupLedger,
  books: Books,
  end: Day,
): Pick<LoanFigures, 'outstanding' | 'overdue' | 'overdueLoans' | 'par30' | 'par30Amount' | 'overpaid'> {
  const outstanding = accountOn(books, 'loans', end);
  let unnamed: number = outstanding;
  let overpaid = 0;
  let overdue = 0;
  let overdueLoans = 0;
  let late = 0;
  for (const standing of books.notYet ? [] : group.loansOn(end).standings) {
    unnamed -= standing.outstanding;
    overpaid += Math.max(0, -standing.outstanding);
    overdue += standing.overdue;
    if (standing.overdue > 0) overdueLoans++;
    if (standing.daysOverdue > 30) late += Math.max(0, standing.outstanding);
  }
  overpaid += Math.max(0, -unnamed);
  return {
    outstanding,
    overdue: satang(overdue),
    overdueLoans,
    par30: shareOf(late, outstanding + overpaid),
    par30Amount: satang(late),
    overpaid: satang(overpaid),
  };
}

/** PAR30 of what is late and all that is owed; null where nothing is known. Rounding: six decimals. */
export function par30From({
  par30Amount,
  outstanding,
  overpaid,
}: Pick<LoanFigures, 'par30Amount' | 'outstanding' | 'overpaid'>): number | null {
  return par30Amount === null ? null : shareOf(par30Amount, (outstanding ?? 0) + (overpaid ?? 0));
}

/** A part as a share of the whole, of six decimals; 0 of nothing. */
export function shareOf(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.round((part / whole) * 1e6) / 1e6;
}
