/** The schedule of a loan: when each installment is due, and its principal and interest. */
import {
  type Day,
  dateNumber,
  dayMonthsLater,
  lengthOfMonth,
  monthIndex,
  monthNumber,
  yearOf,
} from '../values/calendar.ts';
import { portion, type Rounding, type Satang, satang } from '../values/satang.ts';

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
  /** The whole months its interest is for. */
  readonly months: number;
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
  const date = dateNumber(first);
  // The largest remainder of equal parts: the first ones take a satang more.
  const least = Math.floor(principal / installments);
  const rest = principal - least * installments;
  const found: Installment[] = [];
  let outstanding: number = principal;
  let before = terms.date;
  for (let place = 0; place < installments; place++) {
    const part = place < rest ? least + 1 : least;
    const due = place === 0 ? first : dayMonthsLater(first, place * terms.everyMonths, date);
    const whole = wholeMonths(before, due);
    const months = place === 0 ? Math.max(1, whole) : whole;
    const base = terms.method === 'flat' ? principal : satang(outstanding);
    found.push({ due, principal: satang(part), interest: interestFor(terms, base, months), months });
    outstanding -= part;
    before = due;
  }
  return found;
}

/** Interest on an amount for some months. Units: satang. Rounding: once, as the loan's terms say. */
export function interestFor({ rate, rounding }: LoanTerms, base: Satang, months: number): Satang {
  return portion(base, rate * months, 120_000, rounding);
}

/** Months begun from one day to a later one: a month of which one day has passed is a month. */
export function monthsBegun(from: Day, to: Day): number {
  if (to <= from) return 0;
  const whole = wholeMonths(from, to);
  return dayMonthsLater(from, whole) < to ? whole + 1 : whole;
}

/** Whole months from one day to a later one; the end of a shorter month completes a month begun on a later date. */
function wholeMonths(from: Day, to: Day): number {
  const months = monthIndex(to) - monthIndex(from);
  const last = lengthOfMonth(yearOf(to), monthNumber(to));
  return Math.min(dateNumber(from), last) <= dateNumber(to) ? months : months - 1;
}
