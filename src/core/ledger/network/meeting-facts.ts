/** All that is known of a network's meetings on a day: who came, what was resolved, and what the next one is about. */
import { type Day, dayInMonth, earlier, monthOf } from '../../values/calendar.ts';
import type { Ledger } from '../ledger.ts';
import { rowsLeftOut } from '../linking/told-cells.ts';
import { type AgendaItem, agendaOf } from './agenda.ts';
import {
  attendanceByGroup,
  canDoBooks,
  type GroupAttendance,
  type GroupBooks,
  groupsExpected,
  MISSED_LISTED,
} from './attendance.ts';
import { type Meeting, meetingsInOrder, type NextMeeting, nextMeeting, withoutMeeting } from './meetings.ts';
import { type Resolutions, resolutionsOn } from './resolutions.ts';

export interface MeetingFacts {
  /** Held up to the day, in order. */
  readonly held: readonly Meeting[];
  readonly next: NextMeeting;
  /** By when groups report for it. */
  readonly reportBy: Day;
  readonly agenda: readonly AgendaItem[];
  /** Groups that take part, by id. */
  readonly expected: readonly string[];
  readonly attendance: readonly GroupAttendance[];
  /** Those that have missed three meetings in a row, or more, the longest first. */
  readonly absences: readonly GroupAttendance[];
  /** Null where there has been no training. */
  readonly books: readonly GroupBooks[] | null;
  readonly resolutions: Resolutions;
  /** Rows that name a meeting which is not in the tab of meetings, meetings typed twice, and rows left out. */
  readonly loose: {
    readonly attendance: number;
    readonly resolutions: number;
    readonly repeated: readonly string[];
    readonly dropped: number;
  };
}

/** The tabs that meetings are kept in. */
const TABS = ['meetings', 'attendance', 'resolutions'] as const;

interface MeetingsAsked {
  readonly asOf: Day;
  readonly from: Day;
  /** Days of the month. */
  readonly meetingDay: number;
  readonly reportDay: number;
}

/** The meetings as they stand on a day; the next one is the first on or after `from`. */
export function meetingFacts(
  { book, groups }: Ledger,
  { asOf, from, meetingDay, reportDay }: MeetingsAsked,
): MeetingFacts {
  const all = meetingsInOrder(book);
  const held = all.filter(({ date }) => date <= asOf);
  const next = nextMeeting(all, from, meetingDay);
  const attendance = attendanceByGroup(groups, all, asOf);
  const resolutions = resolutionsOn(book, asOf);
  return {
    held,
    next,
    reportBy: earlier(dayInMonth(monthOf(next.date), reportDay), next.date),
    agenda: agendaOf(next.agenda, { previous: next.previous, open: resolutions.open.length }),
    expected: groupsExpected(groups).map(({ groupId }) => groupId),
    attendance,
    absences: attendance
      .filter(({ missedInRow }) => missedInRow >= MISSED_LISTED)
      .sort((a, b) => b.missedInRow - a.missedInRow),
    books: held.some(({ kind }) => kind === 'training') ? canDoBooks(groups, all, asOf) : null,
    resolutions,
    loose: {
      attendance: withoutMeeting(book, book.attendance),
      resolutions: withoutMeeting(book, book.resolutions),
      repeated: all.filter(({ repeated }) => repeated).map(({ meetingId }) => meetingId),
      dropped: TABS.reduce((rows, table) => rows + rowsLeftOut(book, table), 0),
    },
  };
}
