/** Payments dated outside a membership, or before the books. */

import type { Entry, GroupLedger, Ledger, Member } from '../ledger/ledger.ts';
import { findingAt } from '../ledger/linking/finding-at.ts';
import type { Row } from '../tables/tables.ts';
import type { Day } from '../values/calendar.ts';
import type { Finding } from '../values/finding.ts';
import type { Moment } from './moment.ts';

type Receipt = Entry<Row<'receipts'>>;

/** How a day lies outside a person's memberships, and the joining or end that says so; null when it lies in one. */
function outside(member: Member, day: Day): { readonly how: 'before' | 'after'; readonly of: Day } | null {
  let ended: Day | null = null;
  let firstJoin: Day | null = null;
  for (const { join, end } of member.memberships) {
    // A membership that ends before it begins is a finding of its own.
    if (join !== null && end !== null && end <= join) return null;
    if (join !== null && day < join) {
      firstJoin ??= join;
      continue;
    }
    // Who pays on the day he leaves pays as he leaves.
    if (end === null || day <= end) return null;
    ended = end;
  }
  if (ended !== null) return { how: 'after', of: ended };
  return firstJoin === null ? null : { how: 'before', of: firstJoin };
}

/** Receipts dated before a member joined, after he left, or before the books begin. */
export function receiptFindings({ book }: Ledger, group: GroupLedger, { asOf }: Moment): readonly Finding[] {
  const findings: Finding[] = [];
  const { booksFrom, groupId } = group;
  const add = (code: Finding['code'], { row, date }: Receipt, member: Member, facts: Finding['facts']): void => {
    findings.push(
      findingAt(book, code, row, 'date', {
        groupId,
        memberId: member.memberId,
        facts: { name: member.name, amount: row.amount, day: date, ...facts },
        when: date,
      }),
    );
  };
  for (const entry of group.receipts) {
    const { row, date, member, reverses, reversedOn } = entry;
    if (member === null || reverses !== null || date > asOf || (reversedOn !== null && reversedOn <= asOf)) continue;
    const only = member.memberships.length === 1 ? member.memberships[0] : undefined;
    const inside =
      only !== undefined && (only.join === null || only.join <= date) && (only.end === null || date <= only.end);
    // Of one whose own row was left out nothing is known.
    if (!inside && member.registered) {
      const found = outside(member, date);
      if (found?.how === 'before') add('PAID_BEFORE_JOINING', entry, member, { joined: found.of });
      if (found?.how === 'after') add('PAID_AFTER_LEAVING', entry, member, { ended: found.of });
    }
    // A day of an earlier month sorts before the month's own text.
    if (booksFrom !== null && (date as string) < booksFrom && row.kind === 'contribution') {
      add('PAID_BEFORE_BOOKS', entry, member, { booksFrom });
    }
  }
  return findings;
}
