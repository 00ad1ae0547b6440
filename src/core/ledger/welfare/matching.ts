/** What the state may match of a fund: for which members, and what came of it. */
import { type RuleBook, ruleNumber, ruleWord } from '../../rules/rulebook.ts';
import { addDays, anniversary, type Day, dayInMonth, monthOfYear, yearOf } from '../../values/calendar.ts';
import { type Satang, satang, times } from '../../values/satang.ts';
import type { GroupLedger } from '../ledger.ts';
import { isActiveOn, membershipOn } from '../members/members.ts';

export interface Matching {
  /** The latest day of the year, up to the day asked for, on which members are counted. */
  readonly cutoff: Day;
  readonly perMember: Satang;
  /** Members of full years whose rounds are not used up. */
  readonly members: number;
  readonly expected: Satang;
  /** State matching received after the cutoff. */
  readonly received: Satang;
  /** Members of full years by how many rounds the state has matched before; those with all rounds too. */
  readonly byRounds: readonly { readonly rounds: number; readonly members: number }[];
  readonly maxRounds: number;
  /** Members on the cutoff of whom nobody knows since when: not counted. */
  readonly unknown: number;
}

/** The day of the year on which members are counted, the latest one up to a day. */
function latestCutoff(dayOfYear: string, asOf: Day): Day {
  const [month = 9, date = 30] = dayOfYear.split('-').map(Number);
  const inYear = (year: number): Day => {
    const of = monthOfYear(year, month);
    return of === null ? asOf : dayInMonth(of, date);
  };
  const now = inYear(yearOf(asOf));
  return now <= asOf ? now : inYear(yearOf(asOf) - 1);
}

/**
 * What the state may match of a group that gives, by the members on the latest cutoff; null of other groups.
 *
 * Units     satang; expected = so much a member × members of `minYears` full years then, matched fewer than `maxRounds` times
 * Source    domain A33–A35: rounds are counted per member (the register's matchedRounds; blank = none)
 */
export function matchingOf(group: GroupLedger, rules: RuleBook, asOf: Day): Matching | null {
  if (group.works !== 'gives') return null;
  const scope = { groupId: group.groupId, village: null };
  const cutoff = latestCutoff(ruleWord(rules, 'match.state.cutoff', scope, asOf) ?? '09-30', asOf);
  const perMember = satang(ruleNumber(rules, 'match.state.perMemberYear', scope, cutoff) ?? 0);
  const maxRounds = ruleNumber(rules, 'match.state.maxRounds', scope, cutoff) ?? 0;
  const minYears = ruleNumber(rules, 'match.state.minYears', scope, cutoff) ?? 0;
  const rounds = new Map<number, number>();
  let members = 0;
  let unknown = 0;
  for (const member of group.members) {
    if (!isActiveOn(member, cutoff, asOf)) continue;
    const { row, join } = membershipOn(member, cutoff);
    const since = row.memberSince ?? join;
    if (since === null) unknown++;
    if (since === null || anniversary(since, minYears) > cutoff) continue;
    const had = row.matchedRounds ?? 0;
    rounds.set(had, (rounds.get(had) ?? 0) + 1);
    if (had < maxRounds) members++;
  }
  let received = 0;
  const after = addDays(cutoff, 1);
  for (const { date, debit, credit, amount, opening } of group.books(asOf).byDay) {
    if (opening || date < after || date > asOf) continue;
    if (credit === 'income.state') received += amount;
    if (debit === 'income.state') received -= amount;
  }
  return {
    cutoff,
    perMember,
    members,
    expected: times(perMember, members),
    received: satang(received),
    byRounds: [...rounds].sort(([a], [b]) => a - b).map(([had, count]) => ({ rounds: had, members: count })),
    maxRounds,
    unknown,
  };
}
