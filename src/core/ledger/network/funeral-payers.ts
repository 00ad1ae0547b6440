/** Who pays for a death, how much each, and which death a levy is for. */
import { type RuleBook, ruleNumber } from '../../rules/rulebook.ts';
import type { Row } from '../../tables/tables.ts';
import { addDays, type Day } from '../../values/calendar.ts';
import { idKey } from '../../values/id-key.ts';
import { type Satang, satang } from '../../values/satang.ts';
import type { GroupLedger, Member } from '../ledger.ts';
import { type FindMember, memberFinder } from '../members/find-member.ts';
import { holdsOn } from '../members/members.ts';

/** What is asked of one group about deaths. */
export interface FuneralPayers {
  /** Whether the group has a register; without one the payers cannot be counted. */
  readonly registered: boolean;
  /** Whether any of its members is marked for funeral aid: then only they pay. */
  readonly marked: boolean;
  /** Who pays on a day, but for one who died. */
  readonly count: (day: Day, dead: Member | null) => number;
  /** The dead of a row of this group; null = nobody of its register. */
  readonly deadOf: (funeral: Row<'funerals'>) => Member | null;
}

/** Who pays for deaths in a group: members active on the day; where any is marked for funeral aid, only those marked. */
export function funeralPayers(group: GroupLedger): FuneralPayers {
  const { members, memberByKey } = group;
  const marked = members.some(({ memberships }) => memberships.some(({ row }) => row.funeral));
  const payers = members.map((member) => ({
    member,
    stays: marked ? member.memberships.filter(({ row }) => row.funeral) : member.memberships,
  }));
  let find: FindMember | null = null;
  return {
    registered: members.some(({ registered }) => registered),
    marked,
    count: (day, dead) => {
      let found = 0;
      for (const { member, stays } of payers)
        if (member !== dead && stays.some((stay) => holdsOn(stay, day, day))) found++;
      return found;
    },
    deadOf: ({ memberId, deathDate }) => {
      find ??= memberFinder(members, memberByKey);
      return find(memberId, addDays(deathDate, -1)).member;
    },
  };
}

/** How many pay for a death in a group; the dead are left out where they were its members. Null without a register. */
export function payersFor(payers: FuneralPayers, groupId: string, funeral: Row<'funerals'>): number | null {
  if (!payers.registered) return null;
  return payers.count(funeral.deathDate, funeral.groupId === groupId ? payers.deadOf(funeral) : null);
}

/** What each pays for a death in a group: what its row says, else the rule. Null where neither says. Units: satang. */
export function levyFor(rules: RuleBook, groupId: string, funeral: Row<'funerals'>): Satang | null {
  if (funeral.levy !== null) return funeral.levy;
  const levy = ruleNumber(rules, 'funeral.levyPerDeath', { groupId, village: null }, funeral.deathDate);
  return levy === null ? null : satang(levy);
}

/** The death that a levy is for; of several with one number the sender’s own, else the first. */
export function deathFinder(
  funerals: readonly Row<'funerals'>[],
): (levy: Row<'funeralLevies'>) => Row<'funerals'> | null {
  const byId = new Map<string, Row<'funerals'>[]>();
  for (const row of funerals) {
    const known = byId.get(idKey(row.deathId));
    if (known === undefined) byId.set(idKey(row.deathId), [row]);
    else known.push(row);
  }
  return ({ deathId, groupId }) => {
    const found = byId.get(idKey(deathId)) ?? [];
    return found.find((row) => row.groupId === groupId) ?? found[0] ?? null;
  };
}
