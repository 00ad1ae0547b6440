/** Whether a member's rights are suspended, and whether ending his membership is to be proposed. */
import { addDays, type Day, lastDay, later, monthAt, monthIndex } from '../../values/calendar.ts';
import type { Cover } from '../ledger.ts';
import { membershipOn } from '../members/members.ts';

/** The group's rules on arrears, as of the day in question. */
export interface ArrearsRules {
  readonly suspendDays: number;
  readonly reinstate: 'PAY_ALL' | 'PAY_ALL_THEN_WAIT' | 'REJOIN_AS_NEW';
  readonly reinstateWaitDays: number;
  /** Due days missed in a row after which ending is proposed; 0 = never. */
  readonly maxMisses: number;
}

/** A stretch of days on which the lapse condition held: until the day its month was covered in full, null = it still holds. */
interface Lapse {
  readonly month: number;
  readonly from: Day;
  readonly until: Day | null;
}

/**
 * The stretches up to `on` in which the oldest month not covered in full was past its day, and the days since the last
 * covered one were more than `suspendDays`. Until the day it was reversed a payment counted: putting one right does not
 * suspend anybody for the time before.
 */
function lapses(cover: Cover, on: Day, suspendDays: number, fromMonth: number): Lapse[] {
  const { before } = cover;
  if (before === null) return lapsesSince(cover, on, suspendDays, fromMonth, null);
  const earlier = before.cover();
  if (on < before.day) return lapses(earlier, on, suspendDays, fromMonth);
  const past = lapses(earlier, earlier.asOf, suspendDays, fromMonth).map((lapse): Lapse => {
    const full = cover.fullOn[lapse.month - cover.first] ?? null;
    const until = full !== null && full <= on ? full : null;
    return until !== null && lapse.until !== null && until <= before.day ? lapse : { ...lapse, until };
  });
  const open = new Set(past.filter(({ until }) => until === null).map(({ month }) => month));
  const since = lapsesSince(cover, on, suspendDays, fromMonth, before.day);
  return [...past, ...since.filter(({ month }) => !open.has(month))];
}

function lapsesSince(cover: Cover, on: Day, suspendDays: number, fromMonth: number, start: Day | null): Lapse[] {
  const found: Lapse[] = [];
  let allBefore: Day | null = start;
  for (let place = 0; place < cover.due.length; place++) {
    if (cover.due[place] === 0 || cover.first + place < fromMonth) continue;
    const full = cover.fullOn[place] ?? null;
    const until = full !== null && full <= on ? full : null;
    const dueBy = cover.dueBy[place]!;
    if (until !== null && until <= dueBy) {
      // Paid by its day: it never lapsed.
      allBefore = allBefore === null ? until : later(allBefore, until);
      continue;
    }
    if (until === null && on <= dueBy) break;
    const since = lastDay(monthAt(cover.first + place - 1));
    // The condition begins the day after both have passed: the day asked for, and the days allowed.
    const begins = addDays(later(dueBy, addDays(since, suspendDays)), 1);
    const from: Day = allBefore === null ? begins : later(begins, allBefore);
    if (from <= on && (until === null || from < until)) found.push({ month: cover.first + place, from, until });
    if (until === null) break;
    allBefore = allBefore === null ? until : later(allBefore, until);
  }
  return found;
}

/** A suspension of somebody's rights, and how it ends. */
export interface Suspension {
  readonly since: Day;
  /** The first day on which the rights are back, all having been paid; null = something must be done first. */
  readonly until: Day | null;
  /** What must be done: pay what is owed, and wait so many days after that; or join as a new member. */
  readonly ends: 'pay' | 'wait' | 'rejoin';
  readonly waitDays: number;
}

/** Whether some month was not covered in full by its day: only then can a member have been suspended. */
function wasBehind({ due, dueBy, fullOn, before, behind, asOf }: Cover, on: Day): boolean {
  if (before !== null && wasBehind(before.cover(), on)) return true;
  if (!behind && on <= asOf) return false;
  for (let place = 0; place < due.length; place++) {
    const by = dueBy[place]!;
    if (due[place] === 0 || by >= on) continue;
    const full = fullOn[place] ?? null;
    if (full === null || full > by) return true;
  }
  return false;
}

/** How a member's rights are suspended on a day, or null when they are not. Only for one who is active then. */
export function suspensionOn(cover: Cover, on: Day, rules: ArrearsRules): Suspension | null {
  if (!wasBehind(cover, on)) return null;
  const { join } = membershipOn(cover.member, on);
  const anew = rules.reinstate === 'REJOIN_AS_NEW';
  const found = lapses(
    cover,
    on,
    rules.suspendDays,
    anew && join !== null ? monthIndex(join) : Number.NEGATIVE_INFINITY,
  );
  if (found.length === 0) return null;
  const last = found.reduce((a, b) => (a.until === null || (b.until !== null && b.until < a.until) ? a : b));
  if (anew) return { since: found[0]!.from, until: null, ends: 'rejoin', waitDays: 0 };
  const waitDays = rules.reinstate === 'PAY_ALL_THEN_WAIT' ? rules.reinstateWaitDays : 0;
  if (last.until === null) return { since: last.from, until: null, ends: 'pay', waitDays };
  const until = addDays(last.until, waitDays);
  return until > on ? { since: last.from, until, ends: 'wait', waitDays } : null;
}

/** Since when a member's rights are suspended on a day, or null when they are not. Only for one who is active then. */
export function suspendedSince(cover: Cover, on: Day, rules: ArrearsRules): Day | null {
  return suspensionOn(cover, on, rules)?.since ?? null;
}

/** The latest due months, missed in a row, for which ending the membership is to be proposed; empty when it is not. */
export function missesInARow(cover: Cover, maxMisses: number): readonly number[] {
  if (maxMisses <= 0) return [];
  const missed: number[] = [];
  let days = 0;
  let day: Day | null = null;
  for (let place = cover.due.length - 1; place >= 0; place--) {
    const dueBy = cover.dueBy[place]!;
    if (cover.due[place] === 0 || cover.asOf <= dueBy) continue;
    if (dueBy !== day) {
      if (days === maxMisses) break;
      day = dueBy;
      days++;
    }
    if (cover.covered[place]! > 0) return [];
    missed.unshift(cover.first + place);
  }
  return days === maxMisses ? missed : [];
}
