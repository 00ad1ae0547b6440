/** What is doubtful between groups: reports not sent, money without its pair, grants overspent. */

import type { GroupLedger, Ledger } from '../ledger/ledger.ts';
import { findingAt } from '../ledger/linking/finding-at.ts';
import { counterRows } from '../ledger/months/counter-groups.ts';
import { lastReported, reportingOf, sourceOf } from '../ledger/months/reported.ts';
import { grantLines } from '../ledger/network/grants.ts';
import { type Day, lastDay, type Month, monthOf } from '../values/calendar.ts';
import type { Finding } from '../values/finding.ts';
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
function grantsOverspent(ledger: Ledger, asOf: Day): readonly Finding[] {
  return grantLines(ledger, asOf).flatMap(({ row, grantId, funder, groupId, spent, over }) =>
    over === 0
      ? []
      : [
          findingAt(ledger.book, 'GRANT_OVERSPENT', row, 'amount', {
            groupId,
            facts: { grant: grantId, funder, spent, received: spent - over, over },
          }),
        ],
  );
}
