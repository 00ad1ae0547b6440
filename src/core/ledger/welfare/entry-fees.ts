/** Entry fees that differ from the group's rule. */
import { type RuleBook, ruleGiven } from '../../rules/rulebook.ts';
import type { Day } from '../../values/calendar.ts';
import type { Satang } from '../../values/satang.ts';
import type { GroupLedger, Member } from '../ledger.ts';

export interface FeeThatDiffers {
  readonly member: Member;
  readonly date: Day;
  readonly paid: Satang;
  readonly asked: number;
}

/** Entry fees up to a day, not reversed, that are not what `member.entryFee` asks on their day; none where no row sets it. */
export function entryFeesThatDiffer(group: GroupLedger, rules: RuleBook, asOf: Day): readonly FeeThatDiffers[] {
  const found: FeeThatDiffers[] = [];
  for (const { row, member, date, reverses, reversedOn } of group.receipts) {
    if (row.kind !== 'entryFee' || member === null || reverses !== null || date > asOf) continue;
    if (reversedOn !== null && reversedOn <= asOf) continue;
    const asked = ruleGiven(rules, 'member.entryFee', { groupId: group.groupId, village: member.village }, date);
    if (typeof asked === 'number' && asked !== row.amount) found.push({ member, date, paid: row.amount, asked });
  }
  return found;
}
