/** Which months a member's contributions have paid, as of a day. */
import { addDays, type Day, monthAt, monthIndex } from '../../values/calendar.ts';
import { type Satang, satang } from '../../values/satang.ts';
import type { Cover, Membership, Payment } from '../ledger.ts';
import { calendarFor, type DueTerms, dueByFor, dueFor, pledgeIn } from './dues.ts';

/** How many coming months a payment may be spread over. */
export const MONTHS_AHEAD = 120;

const NONE: Cover['differing'] = [];

/** Arrears from before the books, and the day at whose end they stood. Negative = paid in advance. */
export interface BroughtForward {
  readonly amount: number;
  readonly day: Day;
}

export interface CoverTerms extends DueTerms {
  readonly broughtForward: BroughtForward | null;
  /** Whether a rest is spread over coming months, by the rule on the day of the payment. */
  readonly spreadsAhead: (on: Day) => boolean;
  /** Whether payments that do not fit the pledge are listed. */
  readonly listsDiffering: boolean;
}

/** Is told of every part that covers something: the month, or null for what was brought forward; and by which payment, null = what stood ahead before the books. */
export type TellsPart = (month: number | null, part: number, on: Day, by: Payment | null) => void;

/** A cover in the making. */
export interface Covering {
  /** Adds a payment; they come in order of date. */
  readonly pay: (payment: Payment) => void;
  readonly made: () => Cover;
}

/** How a member's contributions, in order of date, cover his months as of a day. */
export function coverOf(terms: CoverTerms, paid: readonly Payment[], asOf: Day, tells?: TellsPart): Cover {
  const { pay, made } = coveringOf(terms, paid, asOf, tells);
  for (const payment of paid) {
    if (payment.date > asOf) break;
    pay(payment);
  }
  return made();
}

/**
 * How contributions up to a day cover a member's months, as they are added; `paid` are all of them.
 *
 * Each payment, in order of date, first pays the months it names, each up to what is still due; what is left pays the
 * oldest months not fully covered, then coming months. Where a rest is `extra` it goes no further than the month (or
 * block) of the payment. Arrears brought forward are paid first by what names no month and is dated after their day.
 *
 * Units     satang
 * Rounding  none: every satang is covered, credit or extra
 */
export function coveringOf(terms: CoverTerms, paid: readonly Payment[], asOf: Day, tells?: TellsPart): Covering {
  const { member } = terms;
  const asOfMonth = monthIndex(asOf);
  const first = terms.start ?? asOfMonth + 1;
  const known = calendarFor(terms, asOfMonth, asOf).month(asOfMonth);
  const lastAsked = known.paysAtStart ? known.blockEnd : asOfMonth;
  let due = dueThroughout(terms, first, lastAsked, asOf);
  let own: number[] | null = null;
  const covered = new Array<number>(due.length).fill(0);
  const fullOn = new Array<Day | null>(due.length).fill(null);
  let differing: { paid: Payment; rest: Satang; partial: ReturnType<typeof monthAt> | null }[] | null = null;
  const growTo = (month: number): void => {
    if (month < first + due.length) return;
    // The list may be that of many others.
    own ??= due.slice();
    due = own;
    for (let next = first + own.length; next <= month; next++) {
      own.push(dueFor(terms, next, asOf));
      covered.push(0);
      fullOn.push(null);
    }
  };
  growTo(lastAsked);

  let lastDue = Number.POSITIVE_INFINITY;
  if (member.memberships.every(({ end }) => end !== null && end <= asOf)) {
    lastDue = Math.max(...member.memberships.map(({ end }) => monthIndex(end ?? asOf)));
  }
  let oldest = first;
  let credit = 0;
  let extra = 0;
  let broughtForward = terms.broughtForward === null ? 0 : Math.max(0, terms.broughtForward.amount);
  let touchedPartly: number | null = null;
  let by: Payment | null = null;
  let reversal: Day | null = null;

  const payMonth = (month: number, left: number, on: Day): number => {
    const place = month - first;
    if (place < 0) return left;
    if (place >= due.length) growTo(month);
    const open = due[place]! - covered[place]!;
    if (open <= 0) return left;
    const part = Math.min(left, open);
    covered[place]! += part;
    tells?.(month, part, on, by);
    if (part === open) fullOn[place] = on;
    else touchedPartly = month;
    return left - part;
  };
  const spread = (amount: number, on: Day, limit: number): number => {
    let left = amount;
    while (oldest - first < due.length && covered[oldest - first]! >= due[oldest - first]!) oldest++;
    const last = Math.min(limit, lastDue);
    for (let month = oldest; left > 0 && month <= last; month++) left = payMonth(month, left, on);
    return left;
  };
  const rest = (amount: number, on: Day): number => {
    const month = monthIndex(on);
    if (terms.spreadsAhead(on)) {
      const left = spread(amount, on, Math.max(month, first) + MONTHS_AHEAD);
      credit += left;
      return left;
    }
    const left = spread(amount, on, Math.max(month, calendarFor(terms, month, asOf).month(month).blockEnd));
    extra += left;
    return left;
  };

  if (terms.broughtForward !== null && terms.broughtForward.amount < 0) {
    const { amount, day } = terms.broughtForward;
    credit += spread(-amount, day, Math.max(monthIndex(day), first) + MONTHS_AHEAD);
  }
  const pay = (payment: Payment): void => {
    const { reversedOn } = payment;
    if (reversedOn !== null && reversedOn <= asOf) {
      if (reversedOn > payment.date && (reversal === null || reversedOn > reversal)) reversal = reversedOn;
      return;
    }
    const { amount, coverFrom, coverTo } = payment.row;
    let left: number = amount;
    by = payment;
    touchedPartly = null;
    if (coverFrom !== null && (coverTo === null || coverTo >= coverFrom)) {
      let month = monthIndex(coverFrom);
      const to = coverTo === null ? month : monthIndex(coverTo);
      for (; left > 0 && month <= to; month++) left = payMonth(month, left, payment.date);
    } else if (broughtForward > 0 && terms.broughtForward !== null && payment.date > terms.broughtForward.day) {
      const part = Math.min(left, broughtForward);
      broughtForward -= part;
      left -= part;
      tells?.(null, part, payment.date, payment);
    }
    const over = left > 0 ? rest(left, payment.date) : 0;
    if (terms.listsDiffering && (over > 0 || touchedPartly !== null)) {
      differing ??= [];
      differing.push({
        paid: payment,
        rest: satang(over),
        partial: touchedPartly === null ? null : monthAt(touchedPartly),
      });
    }
  };
  const made = (): Cover => {
    const reversedOn = reversal;
    const { dueBy, collection } = daysOf(terms, first, due.length, asOf);
    return {
      member,
      asOf,
      first,
      due,
      // Nearly everybody's months are covered in full: what is due and what is covered are then one list.
      covered: covered.every((part, place) => part === due[place]) ? due : covered,
      fullOn,
      dueBy,
      collection,
      behind: isBehind(due, fullOn, dueBy, asOf),
      credit: satang(credit),
      extra: satang(extra),
      broughtForward: satang(broughtForward),
      differing: differing ?? NONE,
      before:
        reversedOn === null ? null : { day: reversedOn, cover: () => coverOf(terms, paid, addDays(reversedOn, -1)) },
    };
  };
  return { pay, made };
}

function isBehind(due: readonly number[], fullOn: readonly (Day | null)[], dueBy: readonly Day[], asOf: Day): boolean {
  for (let place = 0; place < due.length; place++) {
    if (due[place] === 0) continue;
    const full = fullOn[place] ?? null;
    if ((full ?? asOf) > dueBy[place]!) return true;
  }
  return false;
}

/** The one membership of somebody who was never out. */
export function onlyMembership({ member }: DueTerms): Membership | null {
  return member.memberships.length === 1 ? member.memberships[0]! : null;
}

/** What is due for each month, at once for the many who are members throughout, who may share it; else nothing yet. */
export function dueThroughout(terms: DueTerms, first: number, last: number, asOf: Day): readonly number[] {
  const only = onlyMembership(terms);
  if (only === null || last < first || (only.end !== null && only.end <= asOf)) return [];
  const calendar = terms.calendarOf(only);
  const { collection, giving } = calendar.stretch(first, last - first + 1);
  if (only.join !== null && only.join > collection[0]!) return [];
  const { pledges, start } = terms;
  if (giving !== null) return giving;
  if (pledges === null || start === null) return [];
  return collection.map(
    (_, place) => pledgeIn(pledges, first + place) ?? calendar.month(first + place).pledgeDefault ?? 0,
  );
}

/** The days on which and by which each month is asked for. */
function daysOf(
  terms: DueTerms,
  first: number,
  length: number,
  asOf: Day,
): { readonly collection: readonly Day[]; readonly dueBy: readonly Day[] } {
  const only = onlyMembership(terms);
  if (only !== null) {
    const { collection, dueBy } = terms.calendarOf(only).stretch(first, length);
    if (dueBy !== null) return { collection, dueBy };
  }
  const months = Array.from({ length }, (_, place) => first + place);
  return {
    collection: months.map((month) => calendarFor(terms, month, asOf).month(month).collection),
    dueBy: months.map((month) => dueByFor(terms, month, asOf)),
  };
}

/** How a month stands with a member. */
export function verdictOf(
  cover: Cover,
  month: number,
): 'notDue' | 'onTime' | 'late' | 'partial' | 'missed' | 'pending' {
  const place = month - cover.first;
  const due = cover.due[place] ?? 0;
  if (due === 0) return 'notDue';
  const full = cover.fullOn[place] ?? null;
  const dueBy = cover.dueBy[place]!;
  if (full !== null) return full <= dueBy ? 'onTime' : 'late';
  if (cover.asOf <= dueBy) return 'pending';
  return cover.covered[place]! > 0 ? 'partial' : 'missed';
}

/** What a member owes over months past their day. */
export interface Owed {
  readonly amount: Satang;
  readonly months: number;
}

/**
 * A member's arrears over due months up to `last`, of which the day asked for has passed, with those brought forward.
 *
 * Units     satang; `months` counts months of the books only
 */
export function arrearsOf(cover: Cover, last: number = Number.POSITIVE_INFINITY): Owed {
  let amount: number = cover.broughtForward;
  let months = 0;
  for (let place = 0; place < cover.due.length && cover.first + place <= last; place++) {
    const open = cover.due[place]! - cover.covered[place]!;
    if (open > 0 && cover.asOf > cover.dueBy[place]!) {
      amount += open;
      months++;
    }
  }
  return { amount: satang(amount), months };
}

/** What a member has paid towards months after `month`, with what no month could take. Units: satang. */
export function advanceOf(cover: Cover, month: number): Satang {
  let amount: number = cover.credit;
  for (let place = Math.max(0, month + 1 - cover.first); place < cover.covered.length; place++)
    amount += cover.covered[place]!;
  return satang(amount);
}
