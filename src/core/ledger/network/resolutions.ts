/** Resolutions of meetings, carried until they are done. */
import type { Book } from '../../tables/book.ts';
import { type Day, daysBetween } from '../../values/calendar.ts';
import { meetingKey } from './meeting-number.ts';

export interface OpenResolution {
  readonly meetingId: string;
  /** Null where the meeting is not in the tab of meetings. */
  readonly decided: Day | null;
  readonly resolution: string;
  readonly owner: string | null;
  readonly due: Day | null;
  /** 0 = not overdue; null = no due day. */
  readonly daysOverdue: number | null;
  readonly tab: string;
  readonly row: number;
}

export interface Resolutions {
  /** The longest overdue first, those without a due day last. */
  readonly open: readonly OpenResolution[];
  readonly done: number;
  readonly dropped: number;
}

/** How resolutions stand on a day; those of later meetings are not seen, and a blank status is open. */
export function resolutionsOn(book: Book, asOf: Day): Resolutions {
  const dates = new Map<string, Day>();
  for (const { meetingId, date } of book.meetings) {
    const key = meetingKey(meetingId);
    const known = dates.get(key);
    if (known === undefined || date < known) dates.set(key, date);
  }
  const counts = { done: 0, dropped: 0 };
  const open: OpenResolution[] = [];
  for (const { meetingId, resolution, owner, due, status, tab, row } of book.resolutions) {
    const decided = dates.get(meetingKey(meetingId)) ?? null;
    if (decided !== null && decided > asOf) continue;
    if (status === 'done' || status === 'dropped') counts[status]++;
    else {
      const daysOverdue = due === null ? null : Math.max(0, daysBetween(due, asOf));
      const { title } = book.tabs[tab]!;
      open.push({ meetingId, decided, resolution, owner, due, daysOverdue, tab: title, row });
    }
  }
  const last = '9999';
  open.sort((a, b) => {
    const [one, other] = [a.due ?? last + (a.decided ?? ''), b.due ?? last + (b.decided ?? '')];
    return one < other ? -1 : one > other ? 1 : 0;
  });
  return { open, ...counts };
}
