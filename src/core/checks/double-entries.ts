/** Receipts that were probably entered twice. */

import type { Entry, GroupLedger, Ledger, Member } from '../ledger/ledger.ts';
import { findingAt } from '../ledger/linking/finding-at.ts';
import type { Row } from '../tables/tables.ts';
import type { Day } from '../values/calendar.ts';
import type { Finding } from '../values/finding.ts';
import { idKey } from '../values/id-key.ts';
import type { Moment } from './moment.ts';

type Receipt = Entry<Row<'receipts'>>;

const sameId = (a: string | null, b: string | null): boolean =>
  a === b || (a !== null && b !== null && idKey(a) === idKey(b));

/** Whether two receipts of one member and day are the same in everything else. */
function same(a: Row<'receipts'>, b: Row<'receipts'>): boolean {
  return (
    a.amount === b.amount &&
    a.kind === b.kind &&
    a.coverFrom === b.coverFrom &&
    a.coverTo === b.coverTo &&
    sameId(a.receiptId, b.receiptId) &&
    sameId(a.book, b.book)
  );
}

/** The members who have two contributions of one amount on a day: nobody else can have one of them twice. */
function paidTwiceOnADay(group: GroupLedger): ReadonlySet<Member> {
  const found = new Set<Member>();
  for (const member of group.paidTwice) {
    const payments = group.paid.get(member) ?? [];
    for (let place = 1; place < payments.length; place++) {
      const paid = payments[place]!;
      // Payments are in order of date, but of one day in the order of rows.
      for (let before = place - 1; before >= 0 && payments[before]!.date === paid.date; before--) {
        if (payments[before]!.row.amount === paid.row.amount) found.add(member);
      }
    }
  }
  return found;
}

/** Receipts that are the same in member, day, kind, amount, months and number, and of which neither is reversed. */
export function doubleEntryFindings({ book }: Ledger, group: GroupLedger, { asOf }: Moment): readonly Finding[] {
  const findings: Finding[] = [];
  const doubtful = paidTwiceOnADay(group);
  const seen = new Map<Member, Map<Day, Receipt[]>>();
  for (const receipt of doubtful.size === 0 ? group.otherReceipts : group.receipts) {
    const { row, date, member, reverses, reversedOn } = receipt;
    // Nearly all are passed over here.
    if (member === null || (row.kind === 'contribution' && !doubtful.has(member))) continue;
    if (reverses !== null || date > asOf) continue;
    if (reversedOn !== null && reversedOn <= asOf) continue;
    const days = seen.get(member) ?? new Map<Day, Receipt[]>();
    seen.set(member, days);
    const earlier = days.get(date);
    if (earlier === undefined) {
      days.set(date, [receipt]);
      continue;
    }
    const first = earlier.find((other) => same(other.row, row));
    earlier.push(receipt);
    if (first === undefined) continue;
    findings.push(
      findingAt(book, 'PROBABLE_DOUBLE_ENTRY', row, 'amount', {
        groupId: group.groupId,
        memberId: member.memberId,
        facts: { name: member.name, amount: row.amount, day: date, otherRow: first.row.row },
        when: date,
      }),
    );
  }
  return findings;
}
