/** Answers for the members that are asked about, each in its own place. */

import type { Cover, GroupLedger, Member } from '../ledger/ledger.ts';
import { memberFinder } from '../ledger/members/find-member.ts';
import { groupFinder } from '../tables/group-finder.ts';
import type { Day } from '../values/calendar.ts';
import type { Cell } from '../values/cell.ts';
import { type Satang, satang } from '../values/satang.ts';
import type { Language } from '../values/words.ts';
import type { Argument } from './formula.ts';
import { answered, askedRows, isBlank, rowsOf } from './over-cells.ts';
import { groupMissing, groupUnknown, memberUnknown } from './problems.ts';

export interface AskedMember {
  readonly group: GroupLedger;
  readonly member: Member;
}

/** Finds a member by number, in one group or in all of them. */
function finderIn(groups: readonly GroupLedger[], day: Day): (id: string, group: string | null) => AskedMember {
  const finders = groups.map((group) => ({ group, find: memberFinder(group.members, group.memberByKey) }));
  const byName = groupFinder(groups.map(({ group }) => group));
  return (id, typedGroup) => {
    const groupId = typedGroup === null ? null : byName.find(typedGroup);
    if (typedGroup !== null && groupId === null) throw groupUnknown({ group: typedGroup });
    let first: AskedMember | null = null;
    // Where 02 is a member of one group and 2 of another, each number means its own.
    let isExact = false;
    let isSeveral = false;
    for (const { group, find } of finders) {
      if (groupId !== null && group.groupId !== groupId) continue;
      const { member, how } = find(id, day);
      if (member === null || (isExact && how !== 'id')) continue;
      isSeveral = first !== null && isExact === (how === 'id');
      isExact = how === 'id';
      first = { group, member };
    }
    if (first === null) throw memberUnknown({ member: id });
    if (isSeveral) throw groupMissing({ member: id });
    return first;
  };
}

/**
 * An amount for each member asked about: one cell for one cell, a column for a column.
 *
 * Units   baht out, as cells hold them; `amountOf` gives satang
 * Blank   stays blank; a member that is not there gets a sentence in his own place
 */
export function amountsOf(
  asked: Argument,
  groups: readonly GroupLedger[],
  day: Day,
  language: Language,
  amountOf: (member: AskedMember) => Satang,
): Cell | Cell[][] {
  return cellsOf(asked, groups, day, language, (member) => satang(amountOf(member)) / 100);
}

/** A cell for each member asked about, in the shape of what was asked; blank stays blank, and a Problem is said in its own place. */
export function cellsOf(
  asked: Argument,
  groups: readonly GroupLedger[],
  day: Day,
  language: Language,
  cellOf: (member: AskedMember) => Cell,
): Cell | Cell[][] {
  const find = finderIn(groups, day);
  const { rows, from } = askedRows(rowsOf(asked, 'who'));
  const out = rows.map((row, at): Cell[] => {
    if (at < from) return [''];
    const id = row[row.length > 1 ? 1 : 0] ?? '';
    const group = row.length > 1 ? (row[0] ?? '') : '';
    if (isBlank(id)) return [''];
    const typedGroup = isBlank(group) ? null : String(group);
    return [answered(() => cellOf(find(String(id).trim(), typedGroup)), language)];
  });
  return Array.isArray(asked) ? out : (out[0]?.[0] ?? '');
}

/**
 * A member’s cover on a day, reckoned for who is asked about alone: null where he surely was never behind and owes nothing,
 * undefined where nothing is due by the month.
 */
export function coverOfAsked(group: GroupLedger, day: Day): (member: Member) => Cover | null | undefined {
  const known = new Set(group.works === 'gives' || group.works === 'saves' ? group.members : []);
  return (member) => (known.has(member) ? (group.keptUp(member, day) ? null : group.coverOn(member, day)) : undefined);
}

/** What is worked out for a group, once however many of its members are asked about. */
export function onceAGroup<Known>(make: (group: GroupLedger) => Known): (group: GroupLedger) => Known {
  const known = new Map<GroupLedger, { readonly made: Known }>();
  return (group) => {
    const there = known.get(group) ?? { made: make(group) };
    known.set(group, there);
    return there.made;
  };
}
