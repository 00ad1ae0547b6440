/** What is doubtful about pledges: missing, outside the rules, changed too often, or not what was paid. */

import { pledgeIn } from '../ledger/dues/dues.ts';
import type { Cover, GroupLedger, Ledger, Member } from '../ledger/ledger.ts';
import { findingAt, spotOf } from '../ledger/linking/finding-at.ts';
import { isActiveOn } from '../ledger/members/members.ts';
import type { RuleName } from '../rules/keys.ts';
import { type RuleBook, ruleGiven } from '../rules/rulebook.ts';
import type { Row } from '../tables/tables.ts';
import { type Day, firstDay, monthAt, yearOf } from '../values/calendar.ts';
import type { Finding } from '../values/finding.ts';
import { idKey } from '../values/id-key.ts';
import type { Facts } from '../values/words.ts';
import type { Moment } from './moment.ts';

/** How many names a finding about a whole group says. */
const NAMES_SAID = 5;

/** Findings about pledges; only groups in which members save have any. */
export function pledgeFindings(ledger: Ledger, group: GroupLedger, at: Moment): readonly Finding[] {
  if (group.works !== 'saves') return [];
  const covers = group.covers(at.asOf);
  return [
    ...missingPledges(ledger, group, covers, at.asOf),
    ...differingPayments(ledger, group, covers),
    ...pledgesOutsideRules(ledger, group),
    ...pledgesChangedOften(ledger, group),
  ];
}

/** Whether some month asked for by the day cannot be due because no pledge is known. */
function lacksPledge(group: GroupLedger, cover: Cover, asOf: Day): boolean {
  const { member } = cover;
  const steps = group.pledgesOf.get(member) ?? [];
  for (let place = 0; place < cover.due.length; place++) {
    const month = cover.first + place;
    if (cover.due[place] !== 0 || cover.collection[place]! > asOf) continue;
    if (pledgeIn(steps, month) !== null) break;
    if (!isActiveOn(member, cover.collection[place]!, asOf)) continue;
    if (group.pledgeDefaultOn(firstDay(monthAt(month)), member.village) === null) return true;
  }
  return false;
}

function missingPledges({ book }: Ledger, group: GroupLedger, covers: readonly Cover[], asOf: Day): readonly Finding[] {
  const without = covers.filter((cover) => lacksPledge(group, cover, asOf)).map(({ member }) => member);
  if (without.length === 0) return [];
  const said = without.slice(0, NAMES_SAID).map(({ name, memberId }) => `${name} (${memberId})`);
  const rest = without.length - said.length;
  return [
    findingAt(book, 'PLEDGE_MISSING', group.group, 'groupId', {
      groupId: group.groupId,
      facts: { group: group.group.name, count: without.length, members: rest > 0 ? [...said, `+${rest}`] : said },
    }),
  ];
}

function differingPayments({ book }: Ledger, group: GroupLedger, covers: readonly Cover[]): readonly Finding[] {
  return covers.flatMap(({ member, differing }) =>
    differing.map(({ paid, rest, partial }) =>
      findingAt(book, 'PLEDGE_DIFFERS', spotOf(paid), 'amount', {
        groupId: group.groupId,
        memberId: member.memberId,
        facts: { name: member.name, amount: paid.row.amount, day: paid.date, rest: rest > 0 ? rest : null, partial },
        when: paid.date,
      }),
    ),
  );
}

function limit(rules: RuleBook, name: RuleName, groupId: string, village: string | null, on: Day): number | null {
  const value = ruleGiven(rules, name, { groupId, village }, on);
  return typeof value === 'number' ? value : null;
}

/** Which limit of the rules a pledge does not keep, as the facts of its finding; null when it keeps all. */
function outsideRules(rules: RuleBook, groupId: string, village: string | null, on: Day, amount: number): Facts | null {
  const min = limit(rules, 'pledge.min', groupId, village, on);
  if (min !== null && amount < min) return { min };
  const max = limit(rules, 'pledge.max', groupId, village, on);
  if (max !== null && amount > max) return { max };
  const step = limit(rules, 'pledge.step', groupId, village, on);
  return step !== null && step > 0 && amount % step !== 0 ? { step } : null;
}

function pledgesOutsideRules({ book, rules }: Ledger, group: GroupLedger): readonly Finding[] {
  const { groupId } = group;
  if (!(['pledge.min', 'pledge.max', 'pledge.step'] as const).some((name) => rules.rows.has(name))) return [];
  return group.pledges.flatMap((row) => {
    const member = memberOf(group, row);
    const facts = outsideRules(rules, groupId, member?.village ?? null, firstDay(row.effectiveFrom), row.amount);
    if (facts === null) return [];
    return [
      findingAt(book, 'PLEDGE_OUT_OF_RANGE', row, 'amount', {
        groupId,
        memberId: member?.memberId ?? row.memberId,
        facts: { name: member?.name ?? null, amount: row.amount, ...facts },
      }),
    ];
  });
}

function memberOf(group: GroupLedger, row: Row<'pledges'>): Member | null {
  return group.memberByKey.get(idKey(row.memberId)) ?? null;
}

/** The first change too many of each member and calendar year. A member's first pledge is no change. */
function pledgesChangedOften({ book, rules }: Ledger, group: GroupLedger): readonly Finding[] {
  const { groupId } = group;
  if (!rules.rows.has('pledge.changesPerYear')) return [];
  const byMember = new Map<string, Row<'pledges'>[]>();
  for (const row of group.pledges) {
    const key = idKey(row.memberId);
    const known = byMember.get(key);
    if (known === undefined) byMember.set(key, [row]);
    else known.push(row);
  }
  const findings: Finding[] = [];
  for (const rows of byMember.values()) {
    const steps = [...rows].sort((a, b) =>
      a.effectiveFrom < b.effectiveFrom ? -1 : a.effectiveFrom > b.effectiveFrom ? 1 : 0,
    );
    const changes = new Map<number, Row<'pledges'>[]>();
    for (const row of steps.slice(1)) {
      const year = yearOf(row.effectiveFrom);
      changes.set(year, [...(changes.get(year) ?? []), row]);
    }
    for (const [year, made] of changes) {
      const member = memberOf(group, made[0]!);
      const most = limit(
        rules,
        'pledge.changesPerYear',
        groupId,
        member?.village ?? null,
        firstDay(made[0]!.effectiveFrom),
      );
      const tooMany = most === null ? undefined : made[most];
      if (most === null || tooMany === undefined) continue;
      findings.push(
        findingAt(book, 'PLEDGE_CHANGED_TOO_OFTEN', tooMany, 'effectiveFrom', {
          groupId,
          memberId: member?.memberId ?? tooMany.memberId,
          facts: { name: member?.name ?? null, year, count: made.length, limit: most },
        }),
      );
    }
  }
  return findings;
}
