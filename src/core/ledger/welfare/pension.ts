/** Who comes to the monthly benefit of old age, and when. */
import { type Day, dayMonthsLater } from '../../values/calendar.ts';
import { type Satang, total } from '../../values/satang.ts';
import { isActiveOn, membershipOn, nameOf } from '../members/members.ts';
import { firstDayOf } from './member-rights.ts';
import type { RightTerms } from './right-terms.ts';
import { NOTHING_USED, standingOn } from './rights.ts';

export interface Pensioner {
  readonly memberId: string;
  readonly name: string;
  /** The first day of the right. */
  readonly from: Day;
  /** A month, by the step reached on that day. */
  readonly amount: Satang;
}

export interface Pension {
  /** Those who have come to it by now. */
  readonly reached: { readonly members: number; readonly perMonth: Satang };
  /** Those who come to it within so many months; who comes within 12 also comes within 36. */
  readonly ahead: readonly {
    readonly within: 12 | 36 | 60;
    readonly members: readonly Pensioner[];
    readonly perMonth: Satang;
  }[];
  /** Members of whom the joining or the birth is not known. */
  readonly unknown: number;
}

const WITHIN = [12, 36, 60] as const;

/**
 * Active members by when they come to the benefits of kind `old` that are paid by the month; null where there are none.
 *
 * Units     satang a month, of the step reached on the first day; a later step is not counted
 * Source    domain 1.3 and 1.6, by the list of benefits in force on the day
 */
export function pensionOf(terms: RightTerms): Pension | null {
  const { group, benefits, asOf } = terms;
  const ladders = benefits.codes
    .map((code) => benefits.ladderOn(code, asOf))
    .filter(([lowest]) => lowest?.row.kind === 'old' && lowest.row.per === 'month');
  if (ladders.length === 0) return null;
  const now: Satang[] = [];
  const ahead: Pensioner[] = [];
  let unknown = 0;
  for (const member of group.members) {
    if (!isActiveOn(member, asOf, asOf)) continue;
    let isUnknown = false;
    for (const ladder of ladders) {
      const standing = standingOn(terms, member, ladder, asOf, NOTHING_USED);
      const from = firstDayOf(standing, ladder);
      if (from === null) {
        isUnknown = true;
        continue;
      }
      if (from <= asOf) {
        if (standing.step !== undefined) now.push(standing.step.row.amount);
        continue;
      }
      const step = standingOn(terms, member, ladder, from, NOTHING_USED).step;
      if (step === undefined || step.row.amount === 0) continue;
      const { memberId } = member;
      ahead.push({ memberId, name: nameOf(membershipOn(member, asOf).row), from, amount: step.row.amount });
    }
    if (isUnknown) unknown++;
  }
  ahead.sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
  return {
    reached: { members: now.length, perMonth: total(now) },
    ahead: WITHIN.map((within) => {
      const members = ahead.filter(({ from }) => from <= dayMonthsLater(asOf, within));
      return { within, members, perMonth: total(members.map(({ amount }) => amount)) };
    }),
    unknown,
  };
}
