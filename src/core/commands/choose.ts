/** Finds the group or member that a person means; what is not there is answered with what is. */
import type { GroupLedger, LoanEntry, Member } from '../ledger/ledger.ts';
import { groupFinder } from '../tables/group-finder.ts';
import { idKey } from '../values/id-key.ts';
import { nearest } from '../values/nearest.ts';
import { wordKey } from '../values/text.ts';
import { groupNeeded, groupUnknown, loanInSeveral, loanUnknown, memberInSeveral, memberUnknown } from './problems.ts';

const MOST_NAMED = 8;

/** Groups by name and id, as many as fit in a sentence. */
function namesOf(groups: readonly GroupLedger[]): string {
  const some = groups.slice(0, MOST_NAMED).map(({ group, groupId }) => `${group.name} (${groupId})`);
  return `${some.join(', ')}${groups.length > MOST_NAMED ? ' …' : ''}`;
}

/** The group of an id or name. Throws Problem that names the groups there are. */
export function groupNamed(groups: readonly GroupLedger[], typed: string): GroupLedger {
  const id = groupFinder(groups.map(({ group }) => group)).find(typed);
  const found = id === null ? undefined : groups.find(({ groupId }) => groupId === id);
  if (found === undefined) throw groupUnknown({ group: typed, groups: namesOf(groups) });
  return found;
}

/** The group that is meant where one is needed: the one typed, or the only one. Throws Problem. */
export function oneGroup(groups: readonly GroupLedger[], typed: string | null): GroupLedger {
  if (typed !== null) return groupNamed(groups, typed);
  const [only] = groups;
  if (only === undefined || groups.length > 1) throw groupNeeded({ groups: namesOf(groups) });
  return only;
}

/** The group that was chosen before, if it is still there. */
export function rememberedGroup(groups: readonly GroupLedger[], typed: string | undefined): GroupLedger | null {
  return typed ? (groups.find(({ groupId }) => idKey(groupId) === idKey(typed)) ?? null) : null;
}

export interface Found {
  readonly group: GroupLedger;
  readonly member: Member;
}

/** The member of a number, or of a full name that only one has; in the group named, else in any. Throws Problem. */
export function memberNamed(groups: readonly GroupLedger[], group: string | null, typed: string): Found {
  const among = group === null ? groups : [groupNamed(groups, group)];
  const byNumber = among.flatMap((of): Found[] => {
    const member = of.memberByKey.get(idKey(typed));
    return member ? [{ group: of, member }] : [];
  });
  const key = wordKey(typed);
  const found =
    byNumber.length > 0
      ? byNumber
      : among.flatMap((of) =>
          of.members.filter(({ name }) => wordKey(name) === key).map((member): Found => ({ group: of, member })),
        );
  const [first] = found;
  if (first === undefined) {
    const known = among.flatMap(({ members }) => members.map(({ memberId }) => memberId));
    // Who types part of a name is told whose it may be, within one group.
    const alike = among
      .flatMap(({ members }) => (among.length === 1 && key.length > 1 ? members : []))
      .filter(({ name }) => wordKey(name).includes(key))
      .map(({ memberId, name }) => `${memberId} ${name}`);
    const near = alike.length > 0 ? alike.slice(0, MOST_NAMED) : nearest(typed, known, (id) => id);
    const where = among.length === 1 ? among[0]!.group.name : namesOf(among);
    throw memberUnknown({ member: typed, group: where, near: near.join(', ') || '–' });
  }
  if (found.length > 1) throw memberInSeveral({ member: typed, groups: namesOf(found.map((one) => one.group)) });
  return first;
}

/** The loan of a number; in the group named, else in any. Throws Problem. */
export function loanNamed(
  groups: readonly GroupLedger[],
  group: string | null,
  typed: string,
): { readonly group: GroupLedger; readonly loan: LoanEntry } {
  const among = group === null ? groups : [groupNamed(groups, group)];
  const key = idKey(typed);
  const found = among.flatMap((of) => of.loans.filter((loan) => loan.key === key).map((loan) => ({ group: of, loan })));
  const [first] = found;
  if (first === undefined) {
    const known = among.flatMap(({ loans }) => loans.map(({ loanId }) => loanId));
    throw loanUnknown({ loan: typed, near: nearest(typed, known, (id) => id).join(', ') || '–' });
  }
  if (found.length > 1) throw loanInSeveral({ loan: typed, groups: namesOf(found.map((one) => one.group)) });
  return first;
}
