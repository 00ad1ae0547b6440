/** `SAJJA_DATE`: any way in which people here write a day, read as one. */
import type { Day } from '../values/calendar.ts';
import { dateNumber, dayAt, dayOf, monthNumber, yearOf } from '../values/calendar.ts';
import type { Cell } from '../values/cell.ts';
import type { NoDate } from '../values/read-date-text.ts';
import { readDateText } from '../values/read-date-text.ts';
import { eraOfYear } from '../values/read-year.ts';
import { showDay } from '../values/show.ts';
import { dayInZone, isDate } from '../values/zone.ts';
import type { FormulaHelp, FormulaSum } from './formula.ts';
import { isLeftOut, overCells } from './over-cells.ts';
import { noSuchDay, notADay, yearMissing, yearUnknown } from './problems.ts';

const WHY_NOT: { readonly [why in NoDate]: typeof notADay } = {
  notADate: notADay,
  noSuchDay,
  yearMissing,
  yearUnknown,
};

/** 1970-01-01, as a spreadsheet counts days. */
const UNIX_SERIAL = 25_569;
/** Numbers that are days of 1920 to 2700: smaller ones are amounts or years. */
export const FIRST_SERIAL = 7_306;
const LAST_SERIAL = 292_560;

/** The day in a cell, by the rules of every tab: day, month, year; 2400–2700 is Buddhist, also in a date
 * cell. What is counted from a date, such as `A2+30`, comes as the number of its day. */
export function dayIn(cell: Cell, dayOfDate: (date: Date) => Day | null): Day {
  if (isDate(cell)) {
    const shown = dayOfDate(cell);
    const year = shown && eraOfYear(yearOf(shown));
    const day = shown && year && dayOf(year.year, monthNumber(shown), dateNumber(shown));
    if (!day) throw yearUnknown({ cell: shown ?? String(cell) });
    return day;
  }
  if (typeof cell === 'number' && cell >= FIRST_SERIAL && cell < LAST_SERIAL) {
    const counted = dayAt(Math.floor(cell) - UNIX_SERIAL);
    const year = eraOfYear(yearOf(counted));
    const day = year && dayOf(year.year, monthNumber(counted), dateNumber(counted));
    if (!day) throw yearUnknown({ cell: counted });
    return day;
  }
  const read = typeof cell === 'string' ? readDateText(cell) : null;
  if (read?.is === 'day') return read.day;
  throw WHY_NOT[read?.is === 'none' ? read.why : 'notADate']({ cell: String(cell) });
}

/**
 * The answer is text such as `2026-05-16`, not a date: a date that a custom function gives back shows as a bare number
 * in a cell with another format, and slips by a day where the script's zone is not the sheet's. Sheets still counts
 * with such text (`+ 30`, sorting, DATEVALUE), and every tab of ours reads it.
 */
export const dateHelp: FormulaHelp = {
  name: 'SAJJA_DATE',
  help: {
    th: 'อ่านวันที่ที่พิมพ์แบบไทย ไม่ว่าจะพิมพ์แบบไหน เป็น ปี-เดือน-วัน ที่เรียงลำดับและคำนวณต่อได้',
    en: 'Reads a day however it was typed, as year-month-day that sorts and counts',
  },
  parameters: [
    {
      name: 'days',
      type: 'string|Date|string[][]',
      help: {
        th: 'วันที่ เช่น 16/5/2569 หรือ ๑๖ พ.ค. ๖๙ ช่องเดียวหรือทั้งคอลัมน์',
        en: 'Days such as 16/5/2569: one cell or a whole column',
      },
      optional: false,
    },
    {
      name: 'inThai',
      type: 'boolean',
      help: { th: 'ใส่ TRUE ถ้าต้องการแบบ 16 พ.ค. 69', en: 'TRUE to show it as 16 May 69, in the Buddhist era' },
      optional: true,
    },
  ],
  returns: {
    type: 'string|string[][]',
    help: { th: 'วันที่แบบ 2026-05-16', en: 'Days as 2026-05-16' },
  },
};

/** The sum of the function. */
export const date: FormulaSum = ([days, inThai], { zone, language }) => {
  const dayOfDate = dayInZone(zone);
  const thai = !isLeftOut(inThai) && inThai !== false;
  return overCells(days, 'days', language, (cell) => {
    const day = dayIn(cell, dayOfDate);
    return thai ? showDay(day, language, 'short') : day;
  });
};
