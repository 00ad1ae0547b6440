/** Dates as spreadsheets keep them: day numbers since 1899-12-30, without a zone until a script reads them. */

const DAY = 86_400_000;
/** 1970-01-01 as a day number. */
const EPOCH = 25_569;

/** Milliseconds by which a zone's clock is ahead of UTC at an instant. */
export type Offset = (instant: number) => number;

const offsets = new Map<string, Offset>();

/** The clock of a zone. Throws RangeError when there is no such zone. */
export function offsetOf(zone: string): Offset {
  const known = offsets.get(zone);
  if (known) return known;
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    calendar: 'gregory',
    numberingSystem: 'latn',
    hourCycle: 'h23',
    era: 'short',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  const asked: Offset = (instant) => {
    const second = Math.floor(instant / 1000) * 1000;
    const parts = new Map(format.formatToParts(second).map(({ type, value }) => [type, value]));
    const part = (name: Intl.DateTimeFormatPartTypes): number => Number(parts.get(name));
    const year = parts.get('era') === 'BC' ? 1 - part('year') : part('year');
    const wall = Date.UTC(2000, part('month') - 1, part('day'), part('hour'), part('minute'), part('second'));
    // Date.UTC takes the years 0–99 for 1900–1999, so the year is set on its own.
    const shifted = new Date(wall).setUTCFullYear(year, part('month') - 1, part('day'));
    return shifted - second;
  };
  const offset = steadyBySpan(asked);
  offsets.set(zone, offset);
  return offset;
}

/** About 25 days: no zone changes its clocks twice within one. */
const SPAN = 2 ** 31;

/** The same clock, asked only at the ends of a span of days while it does not change between them: asking is slow. */
function steadyBySpan(asked: Offset): Offset {
  const spans = new Map<number, number | null>();
  return (instant) => {
    const span = Math.floor(instant / SPAN);
    let steady = spans.get(span);
    if (steady === undefined) {
      const start = asked(span * SPAN);
      steady = start === asked((span + 1) * SPAN) ? start : null;
      spans.set(span, steady);
    }
    return steady ?? asked(instant);
  };
}

/** The instant at which a zone's clock shows a wall time given as if it were UTC. */
function instantOfWall(wall: number, offset: Offset): number {
  const guess = wall - offset(wall);
  return wall - offset(guess);
}

const instants = new Map<string, (serial: number) => number>();

/** Turns day numbers into instants in a zone; whole days are worked out once each. */
export function instantsIn(zone: string): (serial: number) => number {
  const known = instants.get(zone);
  if (known) return known;
  const made = instantsOnce(zone);
  instants.set(zone, made);
  return made;
}

function instantsOnce(zone: string): (serial: number) => number {
  const offset = offsetOf(zone);
  const whole = new Map<number, number>();
  return (serial) => {
    const known = whole.get(serial);
    if (known !== undefined) return known;
    const instant = instantOfWall(Math.round((serial - EPOCH) * DAY), offset);
    if (Number.isInteger(serial)) whole.set(serial, instant);
    return instant;
  };
}

/** The day number that a zone's clock shows at an instant. */
export function serialOfInstant(instant: number, zone: string): number {
  return (instant + offsetOf(zone)(instant)) / DAY + EPOCH;
}

/** The day number of a common-era year, month (1–12) and date, or null when there is no such day. */
export function serialOfDay(year: number, month: number, date: number): number | null {
  const made = new Date(Date.UTC(2000, month - 1, date));
  made.setUTCFullYear(year, month - 1, date);
  if (made.getUTCFullYear() !== year || made.getUTCMonth() !== month - 1 || made.getUTCDate() !== date) return null;
  return made.getTime() / DAY + EPOCH;
}

/** Year, month (1–12) and date of a day number. */
export function dayOfSerial(serial: number): { readonly year: number; readonly month: number; readonly date: number } {
  const day = new Date(Math.floor(serial - EPOCH) * DAY);
  return { year: day.getUTCFullYear(), month: day.getUTCMonth() + 1, date: day.getUTCDate() };
}

const dateFormats = new Map<string, boolean>();

/** Whether numbers in cells of this format are dates, times or durations. */
export function isDateFormat(format: string | undefined): boolean {
  if (format === undefined || format === '' || format === '@' || format === 'General') return false;
  const known = dateFormats.get(format);
  if (known !== undefined) return known;
  const bare = format
    .replace(/"[^"]*"|\\.|_./g, '')
    .replace(/\[(h+|m+|s+)\]/gi, '$1')
    .replace(/\[[^\]]*\]/g, '')
    .replace(/AM\/PM|A\/P/gi, 'h');
  const answer = /[dmyhs]/i.test(bare) && !/[0#?]/.test(bare.replace(/s\.?0+/gi, 's'));
  dateFormats.set(format, answer);
  return answer;
}
