/** Finds the member that a typed id or name means, within one group. */

import type { Day } from '../../values/calendar.ts';
import { idKey } from '../../values/id-key.ts';
import { nearest } from '../../values/nearest.ts';
import { nameKey } from '../../values/text.ts';
import type { Member } from '../ledger.ts';
import { isActiveOn } from './members.ts';

/** How a typed id was understood. */
export interface FoundMember {
  readonly member: Member | null;
  readonly how: 'id' | 'zeros' | 'name' | 'none';
  /** Ids that may have been meant, when there is none. */
  readonly near: readonly string[];
}

export type FindMember = (typed: string, on: Day) => FoundMember;

const NONE: FoundMember['near'] = [];

/** A finder over one group's register; what no id is told straight is looked up once. */
export function memberFinder(members: readonly Member[], byKey: ReadonlyMap<string, Member>): FindMember {
  const known = new Map<string, FoundMember>();
  let byNumber: Map<number, Member | null> | null = null;
  let byName: Map<string, Member[]> | null = null;
  const numbers = (): Map<number, Member | null> => {
    if (byNumber === null) {
      byNumber = new Map();
      for (const member of members) {
        if (!/^\d{1,15}$/.test(member.key)) continue;
        const number = Number(member.key);
        byNumber.set(number, byNumber.has(number) ? null : member);
      }
    }
    return byNumber;
  };
  const names = (): Map<string, Member[]> => {
    if (byName === null) {
      byName = new Map();
      for (const member of members) {
        const key = nameKey(member.name);
        const same = byName.get(key);
        if (same === undefined) byName.set(key, [member]);
        else same.push(member);
      }
    }
    return byName;
  };
  return (typed, on) => {
    const key = idKey(typed);
    const exact = byKey.get(key);
    if (exact !== undefined) return { member: exact, how: 'id', near: NONE };
    const seen = known.get(typed);
    if (seen !== undefined) return seen;
    const nobody = (): FoundMember => ({
      member: null,
      how: 'none',
      near: nearest(typed, members, (member) => member.memberId),
    });
    let found: FoundMember | null = null;
    if (/^\d{1,15}$/.test(key)) {
      const member = numbers().get(Number(key)) ?? null;
      if (member !== null) found = { member, how: 'zeros', near: NONE };
    } else {
      const named = names().get(nameKey(typed)) ?? [];
      const active = named.filter((member) => isActiveOn(member, on, on));
      // Not remembered: who is active differs from day to day.
      if (named.length > 0) return active.length === 1 ? { member: active[0]!, how: 'name', near: NONE } : nobody();
    }
    found ??= nobody();
    known.set(typed, found);
    return found;
  };
}
