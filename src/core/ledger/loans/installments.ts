/** The schedule of a loan: when each installment is due, and its principal and interest. */
import {
  type Day,
  dateNumber,
  dayMonthsLater,
  lengthOfMonth,
  monthIndex,
  monthNumber,
  yearOf,
} from '../../values/calendar.ts';
import { portion, type Rounding, type Satang, satang } from '../../values/satang.ts';

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
  const { principal } = terms;
  const first = firstDueOf(terms);
  const found: Installment[] = [];
  let before = terms.date;
  for (let place = 0; place < terms.installments; place++) {
    const paid = principalOf(terms, place);
    const due = dueOf(terms, first, place);
    const whole = wholeMonths(before, due);
    const months = place === 0 ? Math.max(1, whole) : whole;
    const base = terms.method === 'flat' ? principal : satang(principal - paid);
    const part = satang(principalOf(terms, place + 1) - paid);
    found.push({ due, principal: part, interest: interestFor(terms, base, months), months });
    before = due;
  }
  return found;
}

/** The day of the first installment: one month after 31 January is 28 February, and then 28 March. */
const firstDueOf = ({ date, firstDue, dueDate }: LoanTerms): Day => firstDue ?? dueDate ?? dayMonthsLater(date, 1);

/** The day of an installment, counted from 0; an explicit first day keeps its date. */
const dueOf = ({ everyMonths }: LoanTerms, first: Day, place: number): Day =>
  place === 0 ? first : dayMonthsLater(first, place * everyMonths);

/** The principal of the first installments together: of equal parts the first ones take a satang more. Units: satang. */
function principalOf({ principal, installments }: LoanTerms, count: number): number {
  const least = Math.floor(principal / installments);
  return least * count + Math.min(count, principal - least * installments);
}

/** What of a schedule lies before a day, and how far repaid principal reaches in it. */
export interface DueBefore {
  /** Units: satang. */
  readonly principal: number;
  /** Installments that what was repaid does not pay in full. */
  readonly unpaid: number;
  /** When the oldest of them was due; null = none is. */
  readonly oldest: Day | null;
}

/**
 * What of a loan's schedule was due before a day, as `installmentsOf` gives it. Counted in months, without making the
 * schedule: every month's figures ask this of every loan.
 *
 * Units     satang
 */
export function dueBefore(terms: LoanTerms, repaid: number, on: Day): DueBefore {
  const first = firstDueOf(terms);
  const months = monthIndex(on) - monthIndex(first);
  // Whole steps up to the month of the day; in that month itself the installment is before it by its date.
  const steps = Math.floor(months / terms.everyMonths);
  const isBefore = months % terms.everyMonths !== 0 || dueOf(terms, first, steps) < on;
  const count = months < 0 ? 0 : Math.min(terms.installments, isBefore ? steps + 1 : steps);
  const principal = principalOf(terms, count);
  if (count === 0 || principal <= repaid) return { principal, unpaid: 0, oldest: null };
  let paid = 0;
  while (principalOf(terms, paid + 1) <= repaid) paid++;
  return { principal, unpaid: count - paid, oldest: dueOf(terms, first, paid) };
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
