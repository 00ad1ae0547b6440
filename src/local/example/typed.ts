/** How people type days, months and numbers into cells. */
import { type Day, dateNumber, dayNumber, type Month, monthNumber, yearOf } from '../../core/values/calendar.ts';

const SHORT = ['ม.ค.', 'ก.พ.', 'มี.ค.', 'เม.ย.', 'พ.ค.', 'มิ.ย.', 'ก.ค.', 'ส.ค.', 'ก.ย.', 'ต.ค.', 'พ.ย.', 'ธ.ค.'];

const MILLISECONDS_OF_DAY = 86_400_000;
const BANGKOK_AHEAD = 7 * 3_600_000;

// A province has some hundred thousand date cells on a few hundred days: each is made once.
const dates = new Map<Day, Date>();
const months = new Map<Month, string>();

/** The date cell of a day: its midnight in Bangkok. Nobody may change it, for others share it. */
export function dateCell(day: Day): Date {
  const known = dates.get(day);
  if (known) return known;
  const made = new Date(dayNumber(day) * MILLISECONDS_OF_DAY - BANGKOK_AHEAD);
  dates.set(day, made);
  return made;
}

/** The date cell that comes of typing the Buddhist year where the sheet expects the common one. */
export function dateCellInBuddhistYear(day: Day): Date {
  const cell = new Date(dateCell(day));
  cell.setUTCFullYear(cell.getUTCFullYear() + 543);
  return cell;
}

/** A month as it stands in a column of covered months: `ม.ค. 69`. */
export function monthText(month: Month): string {
  const known = months.get(month);
  if (known) return known;
  const made = `${SHORT[monthNumber(month) - 1]} ${(yearOf(month) + 543) % 100}`;
  months.set(month, made);
  return made;
}

/** A month with its whole year, for title lines: `ม.ค. 2569`. */
export function monthAndYearText(month: Month): string {
  return `${SHORT[monthNumber(month) - 1]} ${yearOf(month) + 543}`;
}

/** A day as people write it: `16 พ.ค. 2569`. */
export function dayText(day: Day): string {
  return `${dateNumber(day)} ${SHORT[monthNumber(day) - 1]} ${yearOf(day) + 543}`;
}

/** A day with strokes and the Buddhist year: `16/5/2569`. */
export function dayInStrokes(day: Day): string {
  return `${dateNumber(day)}/${monthNumber(day)}/${yearOf(day) + 543}`;
}

/** Digits as they are written by hand: `๓๐`. */
export function inThaiDigits(count: number): string {
  return String(count).replace(/\d/g, (digit) => String.fromCharCode(0x0e50 + Number(digit)));
}
