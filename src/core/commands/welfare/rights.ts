/** The command that says what a member has a right to on a day, with the reasons, and what he has claimed. */

import { arrearsOf } from '../../ledger/dues/cover.ts';
import type { Ledger } from '../../ledger/ledger.ts';
import { isActiveOn, membershipOn, nameOf } from '../../ledger/members/members.ts';
import { claimLines } from '../../ledger/welfare/claim-lines.ts';
import { memberRights } from '../../ledger/welfare/member-rights.ts';
import { rightTerms } from '../../ledger/welfare/right-terms.ts';
import { howItEnds } from '../../ledger/welfare/right-words.ts';
import { suspensionOf } from '../../ledger/welfare/rights.ts';
import { livedFrom, saidLength } from '../../ledger/welfare/tenure.ts';
import { rightsPage } from '../../reports/rights-page.ts';
import { type Day, earlier } from '../../values/calendar.ts';
import { satang } from '../../values/satang.ts';
import { words } from '../../values/words.ts';
import type { RightsAnswer } from '../answers/welfare.ts';
import type { Found } from '../choose.ts';
import type { Command } from '../command.ts';
import { askedMember } from '../members/asked-member.ts';
import { WRITES_NOTHING } from '../plan.ts';

export const rights: Command<'rights'> = {
  name: 'rights',
  caption: words('สิทธิสวัสดิการของสมาชิก', 'A member’s rights'),
  plan: (takes, context) => {
    const { workbook, found, on } = askedMember(takes, context, 'on');
    const { ledger, today, network } = workbook;
    const facts = rightsFacts(ledger, found, { on, today });
    return {
      answer: { ...facts, report: rightsPage(facts, found.group.group.name, network) },
      says: words(`สิทธิสวัสดิการของ ${facts.name}`, `The rights of ${facts.name}`),
      ...WRITES_NOTHING,
    };
  },
};

/** What a member has a right to on a day, and what he has claimed; a day to come is judged as things stand today. */
export function rightsFacts(
  ledger: Ledger,
  { group, member }: Found,
  { on, today }: { readonly on: Day; readonly today: Day },
): Omit<RightsAnswer, 'report'> {
  const asOf = earlier(on, today);
  const terms = rightTerms(ledger, group, asOf);
  const membership = membershipOn(member, on);
  const active = isActiveOn(member, on, on);
  const since = membership.row.memberSince ?? membership.join;
  const suspension = active ? suspensionOf(terms, member, on) : null;
  const cover = terms.coverOf(member);
  return {
    groupId: group.groupId,
    memberId: member.memberId,
    name: nameOf(membership.row),
    on,
    active,
    since,
    tenure: active && since !== null && since <= on ? saidLength(livedFrom(since, on)) : null,
    suspended:
      suspension === null
        ? null
        : {
            since: suspension.since,
            owed: cover === null ? satang(0) : arrearsOf(cover).amount,
            why: howItEnds(suspension),
          },
    rights: memberRights(terms, member, on),
    claims: claimLines(ledger, group, asOf).filter(({ memberId }) => memberId === member.memberId),
  };
}
