/** Whether what a payment leaves over is spread over coming months. */
import { type RuleBook, ruleWord } from '../../rules/rulebook.ts';
import type { Day } from '../../values/calendar.ts';
import { byDay } from '../linking/by-day.ts';

/** Whether a rest is spread ahead by the rule on the day of a payment, in a village of a group; asked once a day. */
export function spreadingOf(
  rules: RuleBook,
  groupId: string,
  gives: boolean,
): (village: string | null) => (on: Day) => boolean {
  const byVillage = new Map<string | null, (on: Day) => boolean>();
  return (village) => {
    const known = byVillage.get(village);
    if (known !== undefined) return known;
    const spreads = byDay((on) => {
      const rule = ruleWord(rules, 'contribution.overpay', { groupId, village }, on);
      return (rule ?? (gives ? 'advance' : 'extra')) === 'advance';
    });
    byVillage.set(village, spreads);
    return spreads;
  };
}
