/** Which groups come to the network's meetings, and where people have learnt to do the books. */
import type { Row } from '../../tables/tables.ts';
import type { Day } from '../../values/calendar.ts';
import { nameKey } from '../../values/text.ts';
import type { GroupLedger } from '../ledger.ts';
import type { Meeting } from './meetings.ts';

/** The share is of so many of the latest meetings. */
export const MEETINGS_COUNTED = 12;
/** Who has missed so many in a row is on the chair's list. */
export const MISSED_LISTED = 3;

export interface GroupAttendance {
  readonly groupId: string;
  readonly name: string;
  /** Of the latest twelve meetings, those since the group was founded. */
  readonly meetings: number;
  readonly attended: number;
  /** From 0 to 1; null where there was no meeting. */
  readonly share: number | null;
  readonly missedInRow: number;
  readonly lastCame: Day | null;
}

/** Groups that are expected at meetings: those that take part, but for the network itself. */
export function groupsExpected(groups: readonly GroupLedger[]): readonly GroupLedger[] {
  return groups.filter(({ group, works }) => group.participation === 'active' && works !== 'network');
}

/** The network's meetings up to a day of which it is written down who came. */
export function meetingsCounted(all: readonly Meeting[], asOf: Day): readonly Meeting[] {
  return all.filter(({ ofNetwork, date, attendance }) => ofNetwork && attendance !== null && date <= asOf);
}

/**
 * How often each group that takes part came.
 *
 * A meeting at which nobody was written down says nothing, and neither does one before the group was founded.
 *
 * Units     meetings
 * Source    domain.md 5.1, N7
 */
export function attendanceByGroup(
  groups: readonly GroupLedger[],
  all: readonly Meeting[],
  asOf: Day,
): readonly GroupAttendance[] {
  const held = meetingsCounted(all, asOf).map(({ date, attendance }) => ({
    date,
    came: new Set(attendance?.map(({ groupId }) => groupId)),
  }));
  return groupsExpected(groups).map(({ groupId, group }) => {
    const its = held.filter(({ date }) => group.founded === null || date >= group.founded);
    const counted = its.slice(-MEETINGS_COUNTED);
    const attended = counted.filter(({ came }) => came.has(groupId)).length;
    let missedInRow = 0;
    while (missedInRow < its.length && !its[its.length - 1 - missedInRow]!.came.has(groupId)) missedInRow++;
    return {
      groupId,
      name: group.name,
      meetings: counted.length,
      attended,
      share: counted.length === 0 ? null : attended / counted.length,
      missedInRow,
      lastCame: its[its.length - 1 - missedInRow]?.date ?? null,
    };
  });
}

export interface GroupBooks {
  readonly groupId: string;
  readonly name: string;
  /** How many can do the books; null where the group has not been to a training. */
  readonly people: number | null;
}

/**
 * How many people of each group can do the books, as trainings up to a day found.
 *
 * A name that stands in two trainings is one person; of rows without a name the training with most of them counts.
 *
 * Units     people
 */
export function canDoBooks(groups: readonly GroupLedger[], all: readonly Meeting[], asOf: Day): readonly GroupBooks[] {
  const trainings = all.filter(({ kind, date }) => kind === 'training' && date <= asOf);
  return groupsExpected(groups).map(({ groupId, group }) => {
    const named = new Map<string, number>();
    let unnamed: number | null = null;
    for (const { attendance } of trainings) {
      const rows: readonly Row<'attendance'>[] = attendance?.filter((row) => row.groupId === groupId) ?? [];
      if (rows.length === 0) continue;
      let nameless = 0;
      for (const { canDoBooks: can, name, people } of rows) {
        if (!can) continue;
        if (name === null) nameless += people;
        else named.set(nameKey(name), Math.max(people, named.get(nameKey(name)) ?? 0));
      }
      unnamed = Math.max(unnamed ?? 0, nameless);
    }
    const people = unnamed === null ? null : [...named.values()].reduce((sum, one) => sum + one, unnamed);
    return { groupId, name: group.name, people };
  });
}
