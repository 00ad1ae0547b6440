/** Tells whom a finding is about by his own id, also where the row names him otherwise. */
import type { Ledger } from '../ledger/ledger.ts';
import { memberFinder } from '../ledger/members/find-member.ts';
import type { Day } from '../values/calendar.ts';
import type { Finding } from '../values/finding.ts';

/** Gives findings the ids of the register; what names nobody in it stays as typed. */
export function withOwnIds({ groups }: Ledger, asOf: Day): (finding: Finding) => Finding {
  const finders = new Map(groups.map((group) => [group.groupId, memberFinder(group.members, group.memberByKey)]));
  return (finding) => {
    const { code, groupId, memberId, when } = finding;
    if (groupId === null || memberId === null || code === 'MEMBER_UNKNOWN') return finding;
    const own = finders.get(groupId)?.(memberId, when ?? asOf).member?.memberId ?? memberId;
    return own === memberId ? finding : { ...finding, memberId: own };
  };
}
