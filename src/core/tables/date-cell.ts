/** Reads cells that speak of the calendar: date cells in the spreadsheet's zone, and text. */
import type { Day, Month } from '../values/calendar.ts';
import { dateNumber, dayAt, dayOf, monthNumber, yearOf } from '../values/calendar.ts';
import type { Cell } from '../values/cell.ts';
import { readDateText } from '../values/read-date-text.ts';
import { dayInZone, isDate } from '../values/zone.ts';
import type { YearNote } from './read-cell.ts';

export type DateRead =
  | { readonly is: 'day'; readonly day: Day; readonly note: YearNote | null }
  | { readonly is: 'month'; readonly month: Month }
  | { readonly is: 'unreadable'; readonly why: string; readonly offer: string | null };

export interface DateCells {
  /** The day a date cell shows, its year as it stands; null for an invalid date. */
  readonly dayOf: (date: Date) => Day | null;
  /** What a cell says; `past` for days that may lie a life long ago. */
  readonly read: (cell: Cell, past: boolean) => DateRead;
}

const none = (why: string, offer: string | null = null): DateRead => ({ is: 'unreadable', why, offer });

/** 1969 in a date cell is what a sheet makes of `69`, when 2569 lies within ten years of today. */
function meantBuddhist(shown: Day, today: Day): Day | null {
  const year = yearOf(shown);
  if (year < 1940 || year > 1999 || Math.abs(year + 57 - yearOf(today)) > 10) return null;
  return dayOf(year + 57, monthNumber(shown), dateNumber(shown));
}

function readShown(shown: Day, past: boolean, today: Day): DateRead {
  const year = yearOf(shown);
  if (year >= 2400 && year <= 2700) {
    const day = dayOf(year - 543, monthNumber(shown), dateNumber(shown));
    return day ? { is: 'day', day, note: 'buddhist' } : none('noSuchDay');
  }
  if (year < 1900 || year > 2100) return none('yearUnknown');
  const meant = past ? null : meantBuddhist(shown, today);
  return meant ? { is: 'day', day: meant, note: 'twoDigits' } : { is: 'day', day: shown, note: null };
}

/** Month before day, as an American sheet shows it: offered, never taken. */
function otherWayRound(text: string): string | null {
  const parts = /^\s*(\d{1,2})([-/.])(\d{1,2})\2(\d{2,4})\s*$/.exec(text);
  if (!parts) return null;
  const turned = `${parts[3]}/${parts[1]}/${parts[4]}`;
  return readDateText(turned).is === 'day' ? turned : null;
}

function readTyped(text: string): DateRead {
  const read = readDateText(text);
  switch (read.is) {
    case 'day':
      return { is: 'day', day: read.day, note: null };
    case 'month':
      return { is: 'month', month: read.month };
    case 'days':
      return none('twoDays', read.from);
    case 'none':
      return none(read.why, read.why === 'noSuchDay' ? otherWayRound(text) : null);
    default:
      return none('notADate');
  }
}

/** The day that a bare number is, where a date cell has lost its format: 46158 for 16 May 2026. */
function dayOfSerial(serial: number): string | null {
  // Days of a spreadsheet are counted from 30 December 1899; these are of the years 1982 to 2064.
  return Number.isInteger(serial) && serial > 30_000 && serial < 60_000 ? dayAt(serial - 25_569) : null;
}

/** Reads the calendar cells of one spreadsheet. */
export function dateCells(zone: string, today: Day): DateCells {
  const shownDay = dayInZone(zone);
  return {
    dayOf: shownDay,
    read: (cell, past) => {
      if (isDate(cell)) {
        const shown = shownDay(cell);
        return shown === null ? none('notADate') : readShown(shown, past, today);
      }
      if (typeof cell === 'string') return readTyped(cell);
      return none('notADate', typeof cell === 'number' ? dayOfSerial(cell) : null);
    },
  };
}
