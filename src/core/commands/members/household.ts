/** Who lives in one house, by the register of a group. */
import type { Ledger } from '../../ledger/ledger.ts';
import { isActiveOn, membershipOn } from '../../ledger/members/members.ts';
import type { Day } from '../../values/calendar.ts';
import { idKey } from '../../values/id-key.ts';
import type { MemberAnswer } from '../answers/member.ts';
import type { Found } from '../choose.ts';
import { balancesOf } from '../months/figures.ts';

/** The other members of the house on a day, with what each owes; null where the register does not say which house it is. */
export function housemates(ledger: Ledger, { group, member }: Found, asOf: Day): MemberAnswer['household'] {
  const houseOf = (one: Found['member']): string | null => membershipOn(one, asOf).row.household;
  const id = houseOf(member);
  if (id === null) return null;
  // House numbers begin anew in every village.
  const together = new Set(
    group.members
      .filter((one) => one !== member && one.village === member.village && idKey(houseOf(one) ?? '') === idKey(id))
      .filter((one) => isActiveOn(one, asOf, asOf))
      .map(({ memberId }) => memberId),
  );
  return {
    id,
    others: balancesOf(ledger, [group], asOf)
      .filter(({ memberId }) => together.has(memberId))
      .map(({ memberId, name, active, arrears }) => ({ memberId, name, active, arrears, household: id })),
  };
}
