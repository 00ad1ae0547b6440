/** Funeral levies that are not levy × payers. */
import { findingAt } from '../ledger/finding-at.ts';
import type { GroupLedger, Ledger } from '../ledger/ledger.ts';
import { holdsOn } from '../ledger/members.ts';
import { ruleNumber } from '../rules/rulebook.ts';
import type { Row } from '../tables/tables.ts';
import type { Finding } from '../values/finding.ts';
import { idKey } from '../values/id-key.ts';
import type { Moment } from './moment.ts';

/**
 * How many pay for a death in a group: members active on its day, without the dead; where any member is registered for
 * funeral aid, only those who are.
 */
function payersOf(group: GroupLedger, funeral: Row<'funerals'>): number {
  const registered = group.members.some(({ memberships }) => memberships.some(({ row }) => row.funeral));
  const dead = funeral.groupId === group.groupId ? idKey(funeral.memberId) : null;
  let payers = 0;
  for (const { key, memberships } of group.members) {
    const day = funeral.deathDate;
    if (key !== dead && memberships.some((one) => (one.row.funeral || !registered) && holdsOn(one, day, day))) payers++;
  }
  return payers;
}

/** Levies that differ from levy × payers by more than one payer. Units: satang. */
export function funeralFindings({ book, groups, rules }: Ledger, { asOf }: Moment): readonly Finding[] {
  if (book.funeralLevies.length === 0) return [];
  const funerals = new Map(book.funerals.map((row) => [idKey(row.deathId), row]));
  const byId = new Map(groups.map((group) => [group.groupId, group]));
  return book.funeralLevies.flatMap((row) => {
    const funeral = funerals.get(idKey(row.deathId));
    const group = byId.get(row.groupId);
    if (funeral === undefined || group === undefined || row.rowStatus === 'cancelled' || row.date > asOf) return [];
    const scope = { groupId: row.groupId, village: null };
    const levy = funeral.levy ?? ruleNumber(rules, 'funeral.levyPerDeath', scope, funeral.deathDate);
    // Without a register the payers cannot be counted.
    const payers = row.payers ?? (group.members.some(({ registered }) => registered) ? payersOf(group, funeral) : null);
    if (levy === null || payers === null) return [];
    const difference = row.amount - levy * payers;
    if (Math.abs(difference) <= levy) return [];
    return [
      findingAt(book, 'LEVY_DIFFERS', row, 'amount', {
        groupId: row.groupId,
        facts: { death: row.deathId, amount: row.amount, payers, levy, expected: levy * payers, difference },
        when: row.date,
      }),
    ];
  });
}
