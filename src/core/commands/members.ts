/** The command that finds members of a group by number, by part of a name, or by house. */

import { membershipOn } from '../ledger/members/members.ts';
import { idKey } from '../values/id-key.ts';
import { showCount } from '../values/show.ts';
import { wordKey } from '../values/text.ts';
import { words } from '../values/words.ts';
import type { MemberChoice } from './answers/members.ts';
import { oneGroup } from './choose.ts';
import type { Command } from './command.ts';
import { balancesOf } from './figures.ts';
import { textIn } from './takes.ts';
import { openWorkbook } from './workbook.ts';

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
      .filter(({ rank }) => rank < NO_FIT)
      .sort((a, b) => a.rank - b.rank || a.place - b.place)
      .map(({ member }) => member);
    return {
      answer: { groupId: group.groupId, members: fitting.slice(0, MOST_SHOWN), found: fitting.length },
      says: words(`พบ ${showCount(fitting.length)} คน`, `${showCount(fitting.length)} found`),
      writes: [],
      selects: null,
      remembers: {},
    };
  },
};

const NO_FIT = 10;

/** How well a member fits what was typed, best first: the very number, a beginning of it, of the name, a part of it, the house. Those who left come last. */
function rankOf(member: Omit<MemberChoice, 'arrears'>, query: string | null): number {
  const gone = member.active ? 0 : 5;
  if (query === null) return gone;
  const id = idKey(member.memberId);
  const sought = idKey(query);
  // 7 finds 007 too.
  if (id === sought || id.replace(/^0+/, '') === sought.replace(/^0+/, '')) return 0;
  if (id.startsWith(sought)) return gone + 1;
  const name = wordKey(member.name).replace(/ /g, '');
  const part = wordKey(query).replace(/ /g, '');
  if (name.startsWith(part)) return gone + 2;
  if (name.includes(part)) return gone + 3;
  return member.household !== null && idKey(member.household) === sought ? gone + 4 : NO_FIT;
}
