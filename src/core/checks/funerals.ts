/** Funeral levies that are not levy × payers. */

import type { Ledger } from '../ledger/ledger.ts';
import { findingAt } from '../ledger/linking/finding-at.ts';
import {
  deathFinder,
  type FuneralPayers,
  funeralPayers,
  levyFor,
  payersFor,
} from '../ledger/network/funeral-payers.ts';
import type { Finding } from '../values/finding.ts';
import type { Moment } from './moment.ts';

/** Levies that differ from levy × payers by more than one payer. Units: satang. */
export function funeralFindings({ book, groups, rules }: Ledger, { asOf }: Moment): readonly Finding[] {
  if (book.funeralLevies.length === 0) return [];
  const find = deathFinder(book.funerals);
  const byId = new Map(groups.map((group) => [group.groupId, group]));
  const known = new Map<string, FuneralPayers>();
  const payersOf = (groupId: string): FuneralPayers | null => {
    const group = byId.get(groupId);
    if (group === undefined) return null;
    const payers = known.get(groupId) ?? funeralPayers(group);
    known.set(groupId, payers);
    return payers;
  };
  return book.funeralLevies.flatMap((row) => {
    const { groupId } = row;
    const funeral = find(row);
    const of = payersOf(groupId);
    if (funeral === null || of === null || row.rowStatus === 'cancelled' || row.date > asOf) return [];
    const levy = levyFor(rules, groupId, funeral);
    const payers = row.payers ?? payersFor(of, groupId, funeral);
    if (levy === null || payers === null) return [];
    const difference = row.amount - levy * payers;
    if (Math.abs(difference) <= levy) return [];
    return [
      findingAt(book, 'LEVY_DIFFERS', row, 'amount', {
        groupId,
        facts: { death: row.deathId, amount: row.amount, payers, levy, expected: levy * payers, difference },
        when: row.date,
      }),
    ];
  });
}
