/** Dates of one row, or of a loan and its repayment, that are in the wrong order. */

import type { Ledger } from '../ledger/ledger.ts';
import { findingAt } from '../ledger/linking/finding-at.ts';
import { membershipOf, nameOf } from '../ledger/members/members.ts';
import { type Day, firstDay, later } from '../values/calendar.ts';
import type { Finding } from '../values/finding.ts';
import type { Facts } from '../values/words.ts';

interface Placed {
  readonly tab: number;
  readonly row: number;
  readonly groupId?: string | null;
  readonly memberId?: string | null;
  readonly rowStatus?: 'normal' | 'cancelled';
}

const NOTHING_MORE = {};

/** What comes in the wrong order: a birth after the joining, a month before the one it follows, a payment before its request. */
export function dateOrderFindings({ book, groups }: Ledger): readonly Finding[] {
  const findings: Finding[] = [];
  /** `first` must not lie after `second`; `strict` when they must not be equal either. The finding points to `field`. */
  const ordered = (
    row: Placed,
    first: string,
    firstDayOf: Day | null,
    second: string,
    secondDayOf: Day | null,
    field: string,
    more: { readonly strict?: boolean; readonly when?: Day; readonly facts?: Facts } = NOTHING_MORE,
  ): void => {
    if (firstDayOf === null || secondDayOf === null || firstDayOf < secondDayOf) return;
    if ((firstDayOf === secondDayOf && more.strict !== true) || row.rowStatus === 'cancelled') return;
    const headers = book.tabs[row.tab]?.headers ?? {};
    findings.push(
      findingAt(book, 'DATES_OUT_OF_ORDER', row, field, {
        groupId: row.groupId ?? null,
        memberId: row.memberId ?? null,
        facts: {
          ...more.facts,
          header: headers[second] ?? second,
          day: secondDayOf,
          otherHeader: headers[first] ?? first,
          otherDay: firstDayOf,
        },
        when: more.when ?? later(firstDayOf, secondDayOf),
      }),
    );
  };
  for (const row of book.members) {
    const { birthDate, joinDate } = row;
    const ends = row.endDate !== null || row.leftDate !== null || row.deathDate !== null;
    // Most have no end and were born before they joined.
    if (!ends && (birthDate === null || joinDate === null || birthDate <= joinDate)) continue;
    const { join, end } = membershipOf(row);
    const ending = row.endDate !== null ? 'endDate' : end === row.deathDate ? 'deathDate' : 'leftDate';
    const facts = { name: nameOf(row) };
    ordered(row, 'birthDate', birthDate, 'joinDate', join, 'birthDate', { facts, ...(join && { when: join }) });
    ordered(row, 'joinDate', join, ending, end, ending, { strict: true, facts });
    if (join === null) ordered(row, 'birthDate', birthDate, ending, end, 'birthDate', { strict: true, facts });
  }
  const { receipts } = book;
  for (let at = 0; at < receipts.length; at++) {
    const row = receipts[at]!;
    if (row.coverTo === null || row.coverFrom === null || row.coverTo >= row.coverFrom) continue;
    ordered(row, 'coverFrom', firstDay(row.coverFrom), 'coverTo', firstDay(row.coverTo), 'coverTo', {
      when: row.date,
      facts: { months: [row.coverFrom, row.coverTo] },
    });
  }
  for (const row of book.claims) {
    ordered(row, 'eventDate', row.eventDate, 'requestDate', row.requestDate, 'requestDate');
    // A list of payments has no column for it: each is read as paid on its event date.
    if (book.tabs[row.tab]?.columns['paidDate'] === undefined) continue;
    const before = row.requestDate === null ? 'eventDate' : 'requestDate';
    ordered(row, before, row[before], 'paidDate', row.paidDate, 'paidDate');
  }
  for (const row of book.loans) {
    const when = row.date;
    ordered(row, 'date', row.date, 'firstDue', row.firstDue, 'firstDue', { when });
    const before = row.firstDue === null || row.firstDue < row.date ? 'date' : 'firstDue';
    ordered(row, before, row[before], 'dueDate', row.dueDate, 'dueDate', { when });
  }
  for (const { loans } of groups) {
    for (const { entry, repayments } of loans) {
      const memberId = entry.member?.memberId ?? null;
      for (const { row, date } of repayments) {
        if (date < entry.date) ordered({ ...row, memberId }, 'date', entry.date, 'date', date, 'date', { when: date });
      }
    }
  }
  for (const row of book.funerals) ordered(row, 'deathDate', row.deathDate, 'paidDate', row.paidDate, 'paidDate');
  for (const row of book.representatives) ordered(row, 'from', row.from, 'to', row.to, 'to');
  for (const row of book.plan) ordered(row, 'start', row.start, 'end', row.end, 'end');
  for (const row of book.grants) ordered(row, 'received', row.received, 'reportDue', row.reportDue, 'reportDue');
  return findings;
}
