/** Sums of one group at the ends of several months, each worked out in one pass over its rows. */
import { type Day, type Month, monthIndex, monthOf } from '../../values/calendar.ts';
import { plus, type Satang, satang, ZERO } from '../../values/satang.ts';
import { type Account, growsByDebit, natureOf } from '../books/accounts.ts';
import { arrearsOf } from '../dues/cover.ts';
import type { Cover, DaysPostings, GroupLedger, Member } from '../ledger.ts';
import { holdsOn, isActiveOn } from '../members/members.ts';
import { lastAsked } from './group-month.ts';

/**
 * Contributions received in each of the months, up to asOf: what `received` of each month's figures is.
 *
 * Units   satang; reversals with their sign, on their own date; wide cells on their collection day
 */
export function receivedByMonth(group: GroupLedger, months: readonly Month[], asOf: Day): readonly Satang[] {
  const sums = new Map<Month, Satang>(months.map((month) => [month, ZERO]));
  const add = (date: Day, amount: number): void => {
    const before = sums.get(monthOf(date));
    if (before !== undefined && date <= asOf) sums.set(monthOf(date), satang(before + amount));
  };
  for (const { date, row, reverses } of group.receipts) {
    if ((reverses ?? { row }).row.kind === 'contribution') add(date, reverses ? -reverses.row.amount : row.amount);
  }
  for (const { date, row } of group.wideCells) add(date, row.amount);
  return months.map((month) => sums.get(month) ?? ZERO);
}

/**
 * The fund at the end of each of the months, in order: assets less what is owed to others.
 *
 * Units   satang; a current account with the network counts as an asset when it is owed to the group, else as a debt
 */
export function fundByMonth(postings: readonly DaysPostings[], months: readonly Month[]): readonly Satang[] {
  const moved = new Map<Month, number>();
  let before = 0;
  for (const { date, debit, credit, amount } of postings) {
    const change = (counts(debit) ? amount : 0) - (counts(credit) ? amount : 0);
    const month = monthOf(date);
    if (month < months[0]!) before += change;
    else moved.set(month, (moved.get(month) ?? 0) + change);
  }
  let fund = satang(before);
  return months.map((month) => {
    fund = plus(fund, satang(moved.get(month) ?? 0));
    return fund;
  });
}

const counts = (account: Account): boolean =>
  account === 'due.to' || (growsByDebit(account) && natureOf(account) === 'asset');

/** The fund at the end of each of some days, in order. Units: satang. */
export function fundByDay(postings: readonly DaysPostings[], days: readonly Day[]): readonly Satang[] {
  const moved = days.map(() => 0);
  let at = 0;
  for (const { date, debit, credit, amount } of postings) {
    const change = (counts(debit) ? amount : 0) - (counts(credit) ? amount : 0);
    if (change === 0) continue;
    // Rows of one time mostly follow each other.
    while (at < days.length && days[at]! < date) at++;
    while (at > 0 && days[at - 1]! >= date) at--;
    if (at < days.length) moved[at]! += change;
  }
  let fund = ZERO;
  return moved.map((change) => {
    fund = plus(fund, satang(change));
    return fund;
  });
}

/** How many members a group has at the end of each of some days. */
export function membersByDay(group: GroupLedger, days: readonly Day[]): readonly number[] {
  return days.map((day) => {
    let members = 0;
    for (const { memberships } of group.members) {
      for (const membership of memberships) if (holdsOn(membership, day, day)) members++;
    }
    return members;
  });
}

/**
 * What active members owe as of each of some days, in order: `arrears` of a month whose end each day is.
 *
 * A member's cover is worked out once, as of the last day, with the parts it was made of: up to an earlier day it is made
 * of those paid by then. Where something was known later that changes what was before (an end, a reversal, other opening
 * balances), each day is worked out by itself.
 *
 * Units     satang
 */
export function arrearsByDay(group: GroupLedger, days: readonly Day[]): readonly Satang[] | null {
  if (group.works !== 'gives' && group.works !== 'saves') return null;
  const last = days[days.length - 1]!;
  const openingDay = group.books(last).openingDay;
  const alike = days.map((day) => group.books(day).openingDay === openingDay);
  const sums = days.map(() => 0);
  for (const member of group.members) {
    const plain = isPlain(group, member, days[0]!, last);
    const owed = plain ? owedThrough(group, member, days) : null;
    for (const [at, day] of days.entries()) {
      if (!isActiveOn(member, day, day)) continue;
      sums[at]! += owed !== null && alike[at] ? owed[at]! : owedOn(group, member, day);
    }
  }
  return sums.map(satang);
}

const owedOn = (group: GroupLedger, member: Member, day: Day): number =>
  arrearsOf(group.coverOn(member, day), lastAsked(group, member, monthIndex(day))).amount;

/** Whether nothing that became known between two days changes what a member's months looked like before. */
function isPlain(group: GroupLedger, member: Member, first: Day, last: Day): boolean {
  const [only, other] = member.memberships;
  if (only === undefined || other !== undefined || (only.end !== null && only.end <= last)) return false;
  const paid = group.paid.get(member) ?? [];
  return paid.every(({ reversedOn }) => reversedOn === null || reversedOn <= first || reversedOn > last);
}

/** What a member owes as of each day, out of the parts of his cover as of the last one. Units: satang. */
function owedThrough(group: GroupLedger, member: Member, days: readonly Day[]): readonly number[] {
  const parts: { readonly month: number | null; readonly part: number; readonly on: Day }[] = [];
  const last = days[days.length - 1]!;
  const cover: Cover = group.coverOn(member, last, (month, part, on) => parts.push({ month, part, on }));
  parts.sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
  const covered = cover.due.map(() => 0);
  let broughtForward: number = cover.broughtForward;
  for (const { month, part } of parts) if (month === null) broughtForward += part;
  let next = 0;
  return days.map((day) => {
    for (; next < parts.length && parts[next]!.on <= day; next++) {
      const { month, part } = parts[next]!;
      if (month === null) broughtForward -= part;
      else covered[month - cover.first]! += part;
    }
    const asked = lastAsked(group, member, monthIndex(day)) - cover.first;
    let owed = broughtForward;
    for (let place = 0; place <= asked && place < covered.length; place++) {
      const open = cover.due[place]! - covered[place]!;
      if (open > 0 && day > cover.dueBy[place]!) owed += open;
    }
    return owed;
  });
}
