/** Days of date cells, in the zone of the spreadsheet they stand in. */
import type { Day } from './calendar.ts';
import { dayAt } from './calendar.ts';

const MS_A_DAY = 86_400_000;
/** About 25 days: no zone changes its clocks twice within one. */
const SPAN = 2 ** 31;

/** More different instants than this are worked out anew, so that memory stays bounded. */
const REMEMBERED = 100_000;

const OWN_DATES: unknown = Date.prototype;

/** Whether a cell is a date, also one made in another realm, where `instanceof` would say no. */
export function isDate(cell: unknown): cell is Date {
  if (typeof cell !== 'object' || cell === null) return false;
  return Object.getPrototypeOf(cell) === OWN_DATES || Object.prototype.toString.call(cell) === '[object Date]';
}

const QUARTER_HOUR = 900_000;

/** A key for an instant: days begin at a quarter of an hour, and a small number is found much faster than a large one. */
export function instantKey(instant: number): number | string {
  const quarter = (instant / QUARTER_HOUR) | 0;
  return quarter * QUARTER_HOUR === instant ? quarter : String(instant);
}

/** How many milliseconds a zone's clock is ahead of UTC at an instant. */
function offsetIn(zone: string): (instant: number) => number {
  const clock = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  return (instant) => {
    const [month, date, year, hour, minute, second] = (clock.format(instant).match(/\d+/g) ?? []).map(Number);
    const shown = Date.UTC(year!, month! - 1, date!, hour!, minute!, second!);
    return shown - Math.floor(instant / 1000) * 1000;
  };
}

/** The instant at which a day begins in a zone, as a date cell holds it there. */
export function dateInZone(zone: string): (day: Day) => Date {
  const offset = offsetIn(zone);
  return (day) => {
    const midnight = Date.parse(`${day}T00:00:00Z`);
    const near = midnight - offset(midnight);
    // Where clocks were changed in between, the zone's offset at that instant is another one.
    return new Date(midnight - offset(near));
  };
}

const zones = new Map<string, (date: Date) => Day | null>();

/** The day that a date shows in a zone, or null for an invalid date. What a zone was asked is kept for all who ask again. */
export function dayInZone(zone: string): (date: Date) => Day | null {
  const known = zones.get(zone);
  if (known !== undefined) return known;
  const made = daysOf(zone);
  zones.set(zone, made);
  return made;
}

/** Asking the zone is slow, so its offset is asked for at both ends of a span of days, and at each instant only where it changes. */
function daysOf(zone: string): (date: Date) => Day | null {
  const offset = offsetIn(zone);
  const ends = new Map<number, number>();
  const offsets = new Map<number, number | null>();
  const days = new Map<number | string, Day>();
  const atEnd = (span: number): number => {
    const known = ends.get(span);
    if (known !== undefined) return known;
    const asked = offset(span * SPAN);
    ends.set(span, asked);
    return asked;
  };
  return (date) => {
    const instant = date.getTime();
    const key = instantKey(instant);
    const known = days.get(key);
    if (known !== undefined) return known;
    // The year 10000 and beyond, and before 1000, has no ISO day of ours.
    if (!(instant > -30_600_000_000_000 && instant < 253_300_000_000_000)) return null;
    const span = Math.floor(instant / SPAN);
    let steady = offsets.get(span);
    if (steady === undefined) {
      const start = atEnd(span);
      steady = start === atEnd(span + 1) ? start : null;
      offsets.set(span, steady);
    }
    const day = dayAt(Math.floor((instant + (steady ?? offset(instant))) / MS_A_DAY));
    if (days.size < REMEMBERED) days.set(key, day);
    return day;
  };
}
