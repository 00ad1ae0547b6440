/** What members of a group owe, have paid and are, as numbers of people and sums of money: nobody stands by himself. */

import { accountOn } from '../../ledger/books/balances.ts';
import { arrearsOf, verdictOf } from '../../ledger/dues/cover.ts';
import type { Cover, GroupLedger } from '../../ledger/ledger.ts';
import { bucketOf } from '../../ledger/loans/ageing.ts';
import { loanOpeningsOf, loanStanding } from '../../ledger/loans/loans.ts';
import { holdsOn, isActiveIn, isActiveOn } from '../../ledger/members/members.ts';
import { lastAsked } from '../../ledger/months/group-month.ts';
import { addDays, type Day, firstDay, lastDay, type Month, monthAt, monthIndex } from '../../values/calendar.ts';
import type { FeedRow } from './feed-tables.ts';

type Whose = 'month' | 'network' | 'group_id';

/** A row without whose it is. */
export type Part<Name extends 'dues' | 'movements' | 'loans'> = Omit<FeedRow<Name>, Whose>;

type Sums = Record<Exclude<keyof Part<'dues'>, 'due_month' | 'standing'>, number>;

const NOTHING: Sums = {
  due: 0,
  covered: 0,
  on_time: 0,
  late: 0,
  partial: 0,
  missed: 0,
  pending: 0,
  not_due: 0,
  not_paid: 0,
  not_paid_amount: 0,
  owed: 0,
  owing: 0,
  ahead: 0,
};

const VERDICTS = {
  onTime: 'on_time',
  late: 'late',
  partial: 'partial',
  missed: 'missed',
  pending: 'pending',
  notDue: 'not_due',
} as const;

/** The dues of a month and what is owed and paid ahead by the month it is for, of members and of those who left. */
export function duesOf(group: GroupLedger, month: Month, asOf: Day): readonly Part<'dues'>[] {
  const index = monthIndex(month);
  const rows = new Map<
    string,
    { readonly at: number | null; readonly standing: 'member' | 'former'; readonly sums: Sums }
  >();
  const sumsFor = (at: number | null, standing: 'member' | 'former'): Sums => {
    const key = `${at ?? ''}|${standing}`;
    const known = rows.get(key) ?? { at, standing, sums: { ...NOTHING } };
    rows.set(key, known);
    return known.sums;
  };
  for (const cover of group.covers(asOf)) {
    const standing = isActiveOn(cover.member, asOf, asOf) ? 'member' : 'former';
    addMonth(cover, month, asOf, () => sumsFor(index, standing));
    addOwed(cover, lastAsked(group, cover.member, index), (at) => sumsFor(at, standing));
    for (let place = Math.max(0, index + 1 - cover.first); place < cover.covered.length; place++) {
      const paid = cover.covered[place]!;
      if (paid !== 0) sumsFor(cover.first + place, standing).ahead += paid;
    }
    if (cover.credit !== 0) sumsFor(null, standing).ahead += cover.credit;
  }
  return [...rows.values()]
    .sort((a, b) => (a.at ?? 0) - (b.at ?? 0) || (a.standing < b.standing ? 1 : -1))
    .map(({ at, standing, sums }) => ({ due_month: at === null ? null : firstDay(monthAt(at)), standing, ...sums }));
}

function addMonth(cover: Cover, month: Month, asOf: Day, sumsOf: () => Sums): void {
  const index = monthIndex(month);
  const place = index - cover.first;
  const asks = cover.due[place] ?? 0;
  if (asks > 0) {
    const sums = sumsOf();
    const paid = cover.covered[place]!;
    sums.due += asks;
    sums.covered += paid;
    sums[VERDICTS[verdictOf(cover, index)]]++;
    if (paid < asks) {
      sums.not_paid++;
      sums.not_paid_amount += asks - paid;
    }
  } else if (isActiveIn(cover.member, month, asOf < lastDay(month) ? asOf : lastDay(month))) {
    sumsOf().not_due++;
  }
}

/** Adds what a member owes to the months it is for, and himself to the oldest. */
function addOwed(cover: Cover, last: number, sumsFor: (at: number | null) => Sums): void {
  if (arrearsOf(cover, last).amount <= 0) return;
  let isCounted = false;
  const add = (at: number | null, amount: number): void => {
    const sums = sumsFor(at);
    sums.owed += amount;
    if (!isCounted) sums.owing++;
    isCounted = true;
  };
  if (cover.broughtForward !== 0) add(null, cover.broughtForward);
  for (let place = 0; place < cover.due.length && cover.first + place <= last; place++) {
    const open = cover.due[place]! - cover.covered[place]!;
    if (open > 0 && cover.asOf > cover.dueBy[place]!) add(cover.first + place, open);
  }
}

/** Members who joined and left in a month; in the first month that goes up also those who were members before it. */
export function movementsOf(
  group: GroupLedger,
  month: Month,
  end: Day,
  isFirst: boolean,
): readonly Part<'movements'>[] {
  const before = addDays(firstDay(month), -1);
  const sums = { opening: 0, joined: 0, left: 0, died: 0, ended: 0 };
  for (const membership of group.members.flatMap(({ memberships }) => memberships)) {
    const { join, end: ended, exit } = membership;
    if (isFirst && holdsOn(membership, before, before)) sums.opening++;
    if (join !== null && ended !== null && ended <= join) continue;
    if (join !== null && join > before && join <= end) sums.joined++;
    if (ended !== null && ended > before && ended <= end) sums[exit ?? 'left']++;
  }
  return Object.entries(sums).flatMap(([kind, members]) => (members === 0 ? [] : [{ kind, members }]));
}

/** Loans at the end of a day by how long they are overdue, and what the books hold of no contract. */
export function loansOf(group: GroupLedger, end: Day): readonly Part<'loans'>[] {
  const books = group.books(end);
  const openings = loanOpeningsOf(group, books);
  const rows = new Map<
    string,
    { loans: number; outstanding: number; owed: number; overdue: number; overdue_loans: number; overpaid: number }
  >();
  let unnamed: number = accountOn(books, 'loans', end);
  const add = (bucket: string, loans: number, outstanding: number, overdue: number): void => {
    const sums = rows.get(bucket) ?? { loans: 0, outstanding: 0, owed: 0, overdue: 0, overdue_loans: 0, overpaid: 0 };
    sums.loans += loans;
    sums.outstanding += outstanding;
    sums.owed += Math.max(0, outstanding);
    sums.overdue += overdue;
    if (overdue > 0) sums.overdue_loans++;
    sums.overpaid += Math.max(0, -outstanding);
    rows.set(bucket, sums);
  };
  for (const loan of books.notYet ? [] : group.loans) {
    const { outstanding, overdue, daysOverdue } = loanStanding(loan, openings, end);
    unnamed -= outstanding;
    if (outstanding !== 0 || overdue !== 0) add(bucketOf(daysOverdue), 1, outstanding, overdue);
  }
  if (unnamed !== 0) add('unnamed', 0, unnamed, 0);
  return [...rows].map(([bucket, sums]) => ({ bucket, ...sums }));
}
