/** In which month a group's books begin. */
import { LATEST, type RuleBook, ruleNumber } from '../../rules/rulebook.ts';
import { firstDay, lastDay, type Month, monthAt, monthIndex } from '../../values/calendar.ts';
import type { Member, Payment, PlainPaid } from '../ledger.ts';

/**
 * The month in which the books of contributions begin, or null when there are none.
 *
 * The rule `books.from`; else the first month in which at least a tenth of the members active on some day of it have a
 * contribution dated (of a wide tab: for that month), reversed or not; when no month reaches that, the earliest.
 */
export function booksFrom(
  rules: RuleBook,
  groupId: string,
  members: readonly Member[],
  paid: ReadonlyMap<Member, readonly Payment[]>,
  plain: PlainPaid | null = null,
): Month | null {
  const ruled = ruleNumber(rules, 'books.from', { groupId, village: null }, LATEST);
  if (ruled !== null) return monthAt(ruled);
  const payers = new Map<number, { last: Member | null; count: number }>();
  for (const [month, count] of plain?.payersBut(paid) ?? []) payers.set(month, { last: null, count });
  const count = (member: Member, month: number): void => {
    const known = payers.get(month);
    if (known === undefined) payers.set(month, { last: member, count: 1 });
    else if (known.last !== member) {
      known.last = member;
      known.count++;
    }
  };
  for (const [member, payments] of paid) {
    for (const { date, row, column } of payments) {
      count(member, monthIndex(column > 0 && row.coverFrom !== null ? row.coverFrom : date));
    }
    plain?.every(member, (_, month) => {
      count(member, month);
      return true;
    });
  }
  const months = [...payers.keys()].sort((a, b) => a - b);
  for (const index of months) {
    const month = monthAt(index);
    const from = firstDay(month);
    const to = lastDay(month);
    let active = 0;
    for (const { memberships } of members) {
      if (
        memberships.some(
          ({ join, end }) =>
            (join === null || join <= to) && (end === null || (end > from && (join === null || join < end))),
        )
      )
        active++;
    }
    if ((payers.get(index)?.count ?? 0) * 10 >= active) return month;
  }
  return months.length === 0 ? null : monthAt(months[0]!);
}
