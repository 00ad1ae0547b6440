/** What members used of a benefit by plain claims: added up out of columns, without an entry for each. */
import type { PlainClaims } from '../../tables/plain-claims.ts';
import { type Day, yearOf } from '../../values/calendar.ts';
import { type PlainOfGroup, plainOwners } from '../dues/plain-paid.ts';
import type { Member } from '../ledger.ts';
import type { FindMember } from '../members/find-member.ts';
import { NOTHING_USED, type Used } from './rights.ts';

/**
 * What each member's plain claims of a benefit, seen on a day, used of its limits by then.
 *
 * Source    as `usedOn` adds up claims that have an entry
 */
export function plainlyUsed(
  of: PlainOfGroup<PlainClaims>,
  find: FindMember,
  isOfBenefit: (code: string) => boolean,
  on: Day,
): (member: Member) => Used {
  const { count, rows, codeAt, codes, eventAt, requestAt, paidAt, days, unitsAt, units, amountAt, amounts } = of.plain;
  const { places, owners } = plainOwners(of, (at) => days[paidAt[at]! || requestAt[at]! || eventAt[at]!]!, find);
  const counts = codes.map(isOfBenefit);
  const has = days.map((day) => day === null || day <= on);
  const isThisYear = days.map((day) => day !== null && yearOf(day) === yearOf(on));
  const used = Array.from(places, () => ({ ...NOTHING_USED }));
  for (let one = 0; one < count; one++) {
    const at = rows[one]!;
    const own = used[owners[at]!];
    if (own === undefined || !counts[codeAt[at]!] || !has[eventAt[at]!] || !has[requestAt[at]!]) continue;
    own.times++;
    if (!isThisYear[eventAt[at]!]) continue;
    own.units += units[unitsAt[at]!]!;
    own.money += amounts[amountAt[at]!]!;
  }
  return (member) => used[places.get(member) ?? -1] ?? NOTHING_USED;
}
