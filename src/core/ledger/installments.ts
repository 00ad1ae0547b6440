/** The schedule of a loan: when each installment is due, and its principal and interest. */
import { type Day, dateNumber, dayMonthsLater, monthIndex } from '../values/calendar.ts';
import { portion, type Rounding, type Satang, satang, shareOut } from '../values/satang.ts';

/** The terms a loan runs by, from its contract and, where that is silent, the group's rules on the contract's day. */
export interface LoanTerms {
  readonly date: Day;
  readonly principal: Satang;
  /** Basis points a year. */
  readonly rate: number;
  readonly method: 'reducing' | 'flat';
  readonly installments: number;
  readonly everyMonths: number;
  readonly firstDue: Day | null;
  readonly dueDate: Day | null;
  readonly rounding: Rounding;
}

export interface Installment {
  readonly due: Day;
  readonly principal: Satang;
  readonly interest: Satang;
}

/**
 * The installments of a loan, in order.
 *
 * Units     satang
 * Rounding  principal by largest remainder, early installments taking the extra satang; interest of each installment
 *           once, as `rounding` says
 * Source    interest = principal (flat) or principal outstanding on schedule (reducing) × rate ÷ 12 × whole months since
 *           the due day before, the first since the contract and at least one
 */
export function installmentsOf(terms: LoanTerms): readonly Installment[] {
  const { principal, installments, firstDue, dueDate } = terms;
  const first = firstDue ?? dueDate ?? dayMonthsLater(terms.date, 1);
  // One month after 31 January is 28 February, and then 28 March; an explicit first day keeps its date.
  const date = dateNumber(firstDue ?? first);
  const parts = shareOut(
    principal,
    Array.from({ length: installments }, () => 1),
  );
  const found: Installment[] = [];
  let outstanding: number = principal;
  let before = terms.date;
  for (const [index, part] of parts.entries()) {
    const due = index === 0 ? first : dayMonthsLater(first, index * terms.everyMonths, date);
    const months = wholeMonths(before, due);
    const charged = index === 0 ? Math.max(1, months) : months;
    const base = terms.method === 'flat' ? principal : satang(outstanding);
    found.push({ due, principal: part, interest: portion(base, terms.rate * charged, 120_000, terms.rounding) });
    outstanding -= part;
    before = due;
  }
  return found;
}

/** Whole months from one day to a later one; the end of a shorter month completes a month begun on a later date. */
function wholeMonths(from: Day, to: Day): number {
  const months = monthIndex(to) - monthIndex(from);
  return dayMonthsLater(from, months) <= to ? months : months - 1;
}
