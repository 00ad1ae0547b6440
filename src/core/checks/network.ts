/** What is doubtful between groups: reports not sent, money without its pair, grants overspent. */
import { isPaid } from '../ledger/books.ts';
import { counterRows } from '../ledger/counter-groups.ts';
import { findingAt } from '../ledger/finding-at.ts';
import type { GroupLedger, Ledger } from '../ledger/ledger.ts';
import { lastReported, reportingOf, sourceOf } from '../ledger/reported.ts';
import { type Day, lastDay, type Month, monthOf } from '../values/calendar.ts';
import type { Finding } from '../values/finding.ts';
import { idKey } from '../values/id-key.ts';
import type { Moment } from './moment.ts';

/** Findings that concern several groups, or the network as a whole. */
export function networkFindings(ledger: Ledger, at: Moment): readonly Finding[] {
  return [...reportsMissing(ledger, at), ...transfersWithoutPair(ledger, at.asOf), ...grantsOverspent(ledger, at.asOf)];
}

/** Whether a group has a receipt in a month: the quick answer for nearly every group that has reported. */
function hasReceipt({ receipts }: GroupLedger, month: Month, asOf: Day): boolean {
  for (let place = receipts.length - 1; place >= 0; place--) {
    const { date } = receipts[place]!;
    if (date <= asOf && date.startsWith(month)) return true;
  }
  return false;
}

function reportsMissing({ book, groups }: Ledger, { asOf, month = monthOf(asOf) }: Moment): readonly Finding[] {
  const seen = asOf < lastDay(month) ? asOf : lastDay(month);
  return groups.flatMap((group) => {
    const { groupId } = group;
    if (group.group.participation !== 'active' || hasReceipt(group, month, seen)) return [];
    const reporting = reportingOf(group, book);
    if (sourceOf(reporting, month, asOf) !== 'none') return [];
    return [
      findingAt(book, 'REPORT_MISSING', group.group, 'groupId', {
        groupId,
        facts: { group: group.group.name, month, lastReported: lastReported(reporting, month, asOf) },
      }),
    ];
  });
}

function transfersWithoutPair(ledger: Ledger, asOf: Day): readonly Finding[] {
  const { book, groups } = ledger;
  if (book.cashbook.every(({ counterGroup }) => counterGroup === null)) return [];
  const names = new Map(groups.map(({ groupId, group }) => [groupId, group.name]));
  return counterRows(ledger, asOf).unmatched.map(({ groupId, counterGroup, entry, amount }) =>
    findingAt(book, 'TRANSFER_UNMATCHED', entry.row, 'counterGroup', {
      groupId,
      facts: { amount, day: entry.date, counterGroup: names.get(counterGroup) ?? counterGroup },
      when: entry.date,
    }),
  );
}

/** Grants of which more was spent than came in; where nothing was entered as coming in, than was granted. Units: satang. */
function grantsOverspent({ book, groups }: Ledger, asOf: Day): readonly Finding[] {
  if (book.grants.length === 0) return [];
  const moved = new Map(book.grants.map((row) => [idKey(row.grantId), { in: 0, out: 0, cameIn: false }]));
  for (const group of groups) {
    for (const { row, date, reverses } of group.cashbook) {
      const counted = reverses?.row ?? row;
      const grant = counted.source === null || date > asOf ? undefined : moved.get(idKey(counted.source));
      if (grant === undefined) continue;
      const sign = reverses === null ? 1 : -1;
      grant.in += sign * (counted.in ?? 0);
      grant.out += sign * (counted.out ?? 0);
      if (counted.in !== null) grant.cameIn = true;
    }
    for (const entry of group.claims) {
      const counted = entry.reverses?.row ?? entry.row;
      const grant = counted.source === null || entry.date > asOf ? undefined : moved.get(idKey(counted.source));
      if (grant !== undefined && isPaid(entry)) grant.out += (entry.reverses === null ? 1 : -1) * counted.amount;
    }
  }
  return book.grants.flatMap((row) => {
    const grant = moved.get(idKey(row.grantId))!;
    const received = grant.cameIn ? grant.in : row.amount;
    if (grant.out <= received) return [];
    return [
      findingAt(book, 'GRANT_OVERSPENT', row, 'amount', {
        groupId: row.groupId === '' ? null : row.groupId,
        facts: { grant: row.grantId, funder: row.funder, spent: grant.out, received, over: grant.out - received },
      }),
    ];
  });
}
