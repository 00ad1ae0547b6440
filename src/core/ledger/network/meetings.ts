/** The meetings of a network in order: who came to each, and which one comes next. */
import type { Book } from '../../tables/book.ts';
import type { Row } from '../../tables/tables.ts';
import { addMonths, type Day, dayInMonth, monthOf } from '../../values/calendar.ts';
import { buddhistYear } from '../../values/show.ts';
import { choiceKey } from '../../values/text.ts';
import { meetingKey, meetingNumber } from './meeting-number.ts';

export type MeetingKind = NonNullable<Row<'meetings'>['kind']>;

export interface Meeting {
  readonly meetingId: string;
  readonly date: Day;
  readonly kind: MeetingKind;
  readonly body: string | null;
  readonly place: string | null;
  readonly agenda: string | null;
  readonly invited: number | null;
  /** Who came; null where nobody was written down, which is not the same as nobody. */
  readonly attendance: readonly Row<'attendance'>[] | null;
  /** A further row of the same number: who came is counted at the first. */
  readonly repeated: boolean;
  /** One of the monthly meetings to which every group sends somebody. */
  readonly ofNetwork: boolean;
}

/**
 * All meetings in order of date and row.
 *
 * Those of the network are of the kind `meeting` and of no body; where every meeting names its body, of the body that
 * has met most often.
 */
export function meetingsInOrder(book: Book): readonly Meeting[] {
  const came = new Map<string, Row<'attendance'>[]>();
  for (const row of book.attendance) {
    const key = meetingKey(row.meetingId);
    const rows = came.get(key) ?? [];
    came.set(key, rows);
    // A group that is written down with nobody stayed away.
    if (row.people > 0) rows.push(row);
  }
  const body = bodyOfNetwork(book.meetings);
  const seen = new Set<string>();
  return [...book.meetings]
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : a.tab - b.tab || a.row - b.row))
    .map((row): Meeting => {
      const key = meetingKey(row.meetingId);
      const repeated = seen.has(key);
      seen.add(key);
      const { meetingId, date, place, agenda, invited } = row;
      const kind = row.kind ?? 'meeting';
      return {
        meetingId,
        date,
        kind,
        body: row.body,
        place,
        agenda,
        invited,
        attendance: repeated ? null : (came.get(key) ?? null),
        repeated,
        ofNetwork: kind === 'meeting' && choiceKey(row.body ?? '') === body,
      };
    });
}

function bodyOfNetwork(rows: readonly Row<'meetings'>[]): string {
  const counts = new Map<string, number>();
  for (const { kind, body } of rows) {
    if (kind !== null && kind !== 'meeting') continue;
    const key = choiceKey(body ?? '');
    if (key === '') return '';
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  let most: readonly [string, number] = ['', 0];
  for (const count of counts) if (count[1] > most[1]) most = count;
  return most[0];
}

/** How many people came; null where nobody was written down. */
export function peopleAt({ attendance }: Meeting): number | null {
  return attendance?.reduce((sum, { people }) => sum + people, 0) ?? null;
}

/** How many rows of attendance or resolutions name a meeting that is not in the tab of meetings. */
export function withoutMeeting(book: Book, rows: readonly { readonly meetingId: string }[]): number {
  const known = new Set(book.meetings.map(({ meetingId }) => meetingKey(meetingId)));
  return rows.filter(({ meetingId }) => !known.has(meetingKey(meetingId))).length;
}

export interface NextMeeting {
  readonly meetingId: string;
  readonly date: Day;
  readonly place: string | null;
  readonly agenda: string | null;
  readonly invited: number | null;
  /** The meeting of the network before it. */
  readonly previous: string | null;
  /** Whether it stands in the tab of meetings; else number and day are proposed. */
  readonly planned: boolean;
}

/**
 * The network's first meeting on or after a day.
 *
 * It is the one in the tab, else the next meeting day whatever its weekday, in a month in which the network has not met.
 *
 * Source    domain.md 1.5, A39, A41
 */
export function nextMeeting(all: readonly Meeting[], from: Day, meetingDay: number): NextMeeting {
  const own = all.filter(({ ofNetwork }) => ofNetwork);
  let month = monthOf(from);
  if (dayInMonth(month, meetingDay) < from || own.some(({ date }) => date < from && monthOf(date) === month)) {
    month = addMonths(month, 1);
  }
  const planned = own.find(({ date }) => date >= from && monthOf(date) <= month);
  const date = planned?.date ?? dayInMonth(month, meetingDay);
  const before = own.filter((one) => one.date < date);
  return {
    meetingId: planned?.meetingId ?? proposedNumber(all, before, date),
    date,
    place: planned?.place ?? null,
    agenda: planned?.agenda ?? null,
    invited: planned?.invited ?? null,
    previous: before[before.length - 1]?.meetingId ?? null,
    planned: planned !== undefined,
  };
}

/** The next number of a day's Buddhist year that no meeting has; meetings without numbers are counted. */
function proposedNumber(all: readonly Meeting[], before: readonly Meeting[], date: Day): string {
  const year = buddhistYear(date);
  const taken = new Set(all.map(({ meetingId }) => meetingKey(meetingId)));
  const numbers = before.flatMap((meeting) => {
    const number = meetingNumber(meeting.meetingId);
    const its = number?.buddhistYear ?? buddhistYear(meeting.date);
    return its === year ? [number?.sequence ?? 0] : [];
  });
  let sequence = (numbers.some((number) => number > 0) ? Math.max(...numbers) : numbers.length) + 1;
  while (taken.has(`${sequence}/${year}`)) sequence++;
  return `${sequence}/${year}`;
}
