/** The command that finds members of a group by number, by part of a name, or by house. */

import { membershipOn } from '../../ledger/members/members.ts';
import { fitOf, NO_FIT } from '../../values/fits.ts';
import { idKey } from '../../values/id-key.ts';
import { showCount } from '../../values/show.ts';
import { words } from '../../values/words.ts';
import type { MemberChoice } from '../answers/members.ts';
import { oneGroup } from '../choose.ts';
import type { Command } from '../command.ts';
import { balancesOf } from '../months/figures.ts';
import { WRITES_NOTHING } from '../plan.ts';
import { textIn } from '../takes.ts';
import { openWorkbook } from '../workbook.ts';

const MOST_SHOWN = 50;

export const members: Command<'members'> = {
  name: 'members',
  caption: words('ค้นหาสมาชิก', 'Find a member'),
  plan: (takes, context) => {
    const typed = textIn(takes, 'group');
    const query = textIn(takes, 'query');
    const { ledger, today } = openWorkbook(takes, context);
    const group = oneGroup(ledger.groups, typed);
    const houseOf = (memberId: string): string | null => {
      const member = group.memberByKey.get(idKey(memberId));
      return member === undefined ? null : membershipOn(member, today).row.household;
    };
    const fitting = balancesOf(ledger, [group], today)
      .map(
        ({ memberId, name, active, arrears }): MemberChoice => ({
          memberId,
          name,
          active,
          arrears,
          household: houseOf(memberId),
        }),
      )
      .map((member, place) => ({ member, place, rank: rankOf(member, query) }))
      .filter(({ rank }) => rank < NOT_SHOWN)
      .sort((a, b) => a.rank - b.rank || a.place - b.place)
      .map(({ member }) => member);
    return {
      answer: { groupId: group.groupId, members: fitting.slice(0, MOST_SHOWN), found: fitting.length },
      says: words(`พบ ${showCount(fitting.length)} คน`, `${showCount(fitting.length)} found`),
      ...WRITES_NOTHING,
    };
  },
};

/** The rank of one who does not fit at all. */
const NOT_SHOWN = 10;

/** How well a member fits what was typed, best first. Those who left come last, unless it is their very number. */
function rankOf(member: Omit<MemberChoice, 'arrears'>, query: string | null): number {
  const gone = member.active ? 0 : NO_FIT;
  if (query === null) return gone;
  const fit = fitOf(member, query);
  return fit === NO_FIT ? NOT_SHOWN : fit === 0 ? 0 : gone + fit;
}
