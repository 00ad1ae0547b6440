/** The rules of a group on arrears, as they hold for a member on a day. */
import { type RuleBook, ruleNumber, ruleWord } from '../../rules/rulebook.ts';
import type { Day } from '../../values/calendar.ts';
import type { GroupLedger, Member } from '../ledger.ts';
import type { ArrearsRules } from './standing.ts';

/** After how many misses ending is proposed where no row says so; groups that give never do. */
const MISSES_OF_SAVERS = 3;

/** Looks up the rules on arrears for a group's members on a day; members of one village share them. */
export function arrearsRulesOf(
  rules: RuleBook,
  group: Pick<GroupLedger, 'groupId' | 'works'>,
  asOf: Day,
): (member: Member) => ArrearsRules {
  const byVillage = new Map<string | null, ArrearsRules>();
  return ({ village }) => {
    const known = byVillage.get(village);
    if (known !== undefined) return known;
    const scope = { groupId: group.groupId, village };
    const made: ArrearsRules = {
      suspendDays: ruleNumber(rules, 'arrears.suspendDays', scope, asOf) ?? 0,
      reinstate: reinstateOf(ruleWord(rules, 'arrears.reinstate', scope, asOf)),
      reinstateWaitDays: ruleNumber(rules, 'arrears.reinstateWaitDays', scope, asOf) ?? 0,
      maxMisses:
        ruleNumber(rules, 'arrears.maxMisses', scope, asOf) ?? (group.works === 'gives' ? 0 : MISSES_OF_SAVERS),
    };
    byVillage.set(village, made);
    return made;
  };
}

function reinstateOf(word: string | null): ArrearsRules['reinstate'] {
  return word === 'PAY_ALL' || word === 'REJOIN_AS_NEW' ? word : 'PAY_ALL_THEN_WAIT';
}
