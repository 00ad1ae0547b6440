/** Members and their memberships, made from the register's rows. */
import type { Book } from '../../tables/book.ts';
import type { Row } from '../../tables/tables.ts';
import { type Day, firstDay, lastDay, type Month } from '../../values/calendar.ts';
import type { Dropped, Finding } from '../../values/finding.ts';
import { idKey } from '../../values/id-key.ts';
import { villageNumber } from '../../values/text.ts';
import type { Member, Membership } from '../ledger.ts';
import { findingAt } from '../linking/finding-at.ts';

/** Whether a membership holds on a day; ends after `asOf` are not seen. */
export function holdsOn(membership: Membership, day: Day, asOf: Day): boolean {
  const { join, end } = membership;
  if (join !== null && join > day) return false;
  return end === null || end > asOf || day < end;
}

/** Whether a person is a member on a day; ends after `asOf` are not seen. */
export function isActiveOn(member: Member, day: Day, asOf: Day): boolean {
  for (const membership of member.memberships) if (holdsOn(membership, day, asOf)) return true;
  return false;
}

/** Whether a person is a member on some day of a month up to `asOf`. */
export function isActiveIn(member: Member, month: Month, asOf: Day): boolean {
  const first = firstDay(month);
  const last = lastDay(month) < asOf ? lastDay(month) : asOf;
  return member.memberships.some(
    ({ join, end }) =>
      (join === null || join <= last) && (end === null || end > asOf || (end > first && (join === null || join < end))),
  );
}

/** Whether a person exists on a day: someone who joins later does not yet. */
export function existsOn(member: Member, day: Day): boolean {
  return member.memberships.some(({ join }) => join === null || join <= day);
}

/** The membership in which a person is on a day, else the one he was in last. */
export function membershipOn(member: Member, day: Day): Membership {
  let found = member.memberships[0]!;
  for (const membership of member.memberships)
    if (membership.join === null || membership.join <= day) found = membership;
  return found;
}

/** A stay in the group from a row of the register: of two ends the earlier ends it, and a death names it. */
export function membershipOf(row: Row<'members'>): Membership {
  const { leftDate, deathDate } = row;
  const first = leftDate === null || (deathDate !== null && deathDate < leftDate) ? deathDate : leftDate;
  const end = row.endDate ?? first;
  const exit =
    end === null
      ? null
      : row.deathDate !== null || row.status === 'died'
        ? 'died'
        : row.status === 'ended'
          ? 'ended'
          : 'left';
  return { row, join: row.joinDate, end, exit };
}

/** Title, first name and last name, one blank before the last name. */
export function nameOf(row: Row<'members'>): string {
  const name = `${row.title ?? ''}${row.firstName}`;
  return row.lastName === null ? name : `${name} ${row.lastName}`;
}

function overlap(a: Membership, b: Membership): boolean {
  const [first, second] = (a.join ?? '') <= (b.join ?? '') ? [a, b] : [b, a];
  return first.end === null || second.join === null || first.end > second.join;
}

export interface Register {
  readonly members: readonly Member[];
  /** New, and its reader's to add to. */
  readonly byKey: Map<string, Member>;
}

/** The members of one group; a second row of an id whose memberships overlap is refused. */
export function registerOf(
  book: Book,
  groupId: string,
  rows: readonly Row<'members'>[],
  refuse: (finding: Finding, drop: Dropped) => void,
): Register {
  const stays = new Map<string, Membership[]>();
  for (const row of rows) {
    const key = idKey(row.memberId);
    const membership = membershipOf(row);
    const earlier = stays.get(key);
    if (earlier === undefined) {
      stays.set(key, [membership]);
    } else if (earlier.some((other) => overlap(other, membership))) {
      const first = earlier[0]!.row;
      refuse(
        findingAt(book, 'ID_DUPLICATE', row, 'memberId', {
          groupId,
          memberId: row.memberId,
          facts: {
            table: 'members',
            id: row.memberId,
            name: nameOf(row),
            otherName: nameOf(first),
            otherRow: first.row,
          },
        }),
        { groupId, when: membership.join, tab: row.tab, row: row.row, column: 0 },
      );
    } else {
      earlier.push(membership);
    }
  }
  const members: Member[] = [];
  const byKey = new Map<string, Member>();
  // As typed, so that each is folded once.
  const villages = new Map<string | null, string | null>();
  const villageOf = (typed: string | null): string | null => {
    let village = villages.get(typed);
    if (village === undefined) {
      village = villageNumber(typed);
      villages.set(typed, village);
    }
    return village;
  };
  for (const [key, memberships] of stays) {
    if (memberships.length > 1) memberships.sort((a, b) => ((a.join ?? '') < (b.join ?? '') ? -1 : 1));
    const last = memberships[memberships.length - 1]!.row;
    const member: Member = {
      groupId,
      memberId: last.memberId,
      key,
      name: nameOf(last),
      village: villageOf(last.village),
      memberships,
      registered: true,
    };
    members.push(member);
    byKey.set(key, member);
  }
  return { members, byKey };
}
