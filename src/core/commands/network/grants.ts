/** The command that gives the grants of a group or of the network: money with a purpose, what is left, and reports due. */

import type { GroupLedger, Ledger } from '../../ledger/ledger.ts';
import { networkMonth } from '../../ledger/months/network-month.ts';
import { grantsUnnamed, grantTotal, grantTotals } from '../../ledger/network/grant-totals.ts';
import { type GrantLine, grantLines } from '../../ledger/network/grants.ts';
import { grantsPage } from '../../reports/grants-page.ts';
import { type Day, monthOf } from '../../values/calendar.ts';
import { showBaht, showCount } from '../../values/show.ts';
import { words } from '../../values/words.ts';
import { ALL_GROUPS } from '../books/statements.ts';
import { monthsWithRows, usualMonth } from '../months/months.ts';
import { pageCommand } from '../page-command.ts';

export const grants = pageCommand(
  'grants',
  words('เงินอุดหนุน', 'Grants'),
  'grants',
  ({ book, ledger, network, meetingDay, context, groups, only, asOf }) => {
    const lines = only === null ? grantLines(ledger, asOf) : linesOfGroup(ledger, only, asOf);
    const running = networkMonth(ledger, { month: monthOf(asOf), asOf }, groups);
    const { total, grants: restricted, own } = (only === null ? running.network : running.groups[0]!.figures).fund;
    // On the 2nd nobody has sent the month that runs: who has sent is asked of the one people work on.
    const month = usualMonth(monthsWithRows(book, asOf), asOf, meetingDay);
    const sent = month === monthOf(asOf) ? running : networkMonth(ledger, { month, asOf }, groups);
    const facts = {
      asOf,
      name: only?.group.name ?? (network === '' ? ALL_GROUPS[context.language] : network),
      grants: lines.map(({ row: _, ...line }) => line),
      total: grantTotal(lines),
      byFunder: grantTotals(lines, 'funder'),
      byTambon: grantTotals(lines, 'tambon'),
      unnamed: grantsUnnamed(lines, groups, asOf),
      fund: { total, grants: restricted, own },
      month,
      groups: sent.network.groups,
      reported: sent.network.reported,
    };
    const names = only === null ? new Map(ledger.groups.map(({ groupId, group }) => [groupId, group.name])) : null;
    const notCounted = running.groups.reduce((sum, group) => sum + group.rowsNotCounted, 0);
    const report = grantsPage(facts, names, notCounted);
    const [count, left] = [showCount(lines.length), showBaht(facts.total.left)];
    return {
      report: () => report,
      answer: { groupId: only?.groupId ?? null, ...facts, report },
      says: words(`เงินอุดหนุน ${count} รายการ คงเหลือ ${left} บาท`, `${count} grants, ${left} baht left`),
    };
  },
);

/** The grants that are a group's own or moved in its books, with what moved there; how each stands is a matter of the whole. */
function linesOfGroup(ledger: Ledger, group: GroupLedger, asOf: Day): readonly GrantLine[] {
  const whole = new Map(grantLines(ledger, asOf).map((line) => [line.grantId, line]));
  return grantLines(ledger, asOf, [group])
    .filter(
      ({ groupId, received, spent, moved }) =>
        groupId === group.groupId || received !== 0 || spent !== 0 || moved !== 0,
    )
    .map((line) => {
      const { over, state } = whole.get(line.grantId)!;
      return { ...line, over, state };
    });
}
