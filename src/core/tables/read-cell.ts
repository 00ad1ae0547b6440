/** Reads one cell as what its column holds. The fast paths of `fill-column.ts` must agree with it. */
import { dateNumber, monthNumber } from '../values/calendar.ts';
import type { Cell } from '../values/cell.ts';
import { maskedIdsIn } from '../values/idcheck.ts';
import { isBlankText, readNumberText } from '../values/read-number.ts';
import { satangFromBaht } from '../values/satang.ts';
import { buddhistYear, showDay } from '../values/show.ts';
import { choiceKey, cleanText } from '../values/text.ts';
import { isDate } from '../values/zone.ts';
import type { Column } from './column.ts';
import type { DateCells } from './date-cell.ts';

/** What a date cell's year made necessary to say. */
export type YearNote = 'buddhist' | 'twoDigits';

export type CellRead =
  | { readonly is: 'blank' }
  | { readonly is: 'value'; readonly value: string | number | boolean | Cell; readonly note: YearNote | null }
  /** `offer` is what the cell may have meant, as text that would be read. */
  | { readonly is: 'unreadable'; readonly why: string; readonly offer: string | null };

export const BLANK: CellRead = { is: 'blank' };

/** A cell read as a value. */
export const value = (read: string | number | boolean | Cell, note: YearNote | null = null): CellRead => ({
  is: 'value',
  value: read,
  note,
});

/** A cell that is not what its column holds. */
export const unreadable = (why: string, offer: string | null = null): CellRead => ({ is: 'unreadable', why, offer });

const ERRORS = /^#(?:N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|ERROR!|SPILL!)/i;

/** Whether a cell holds nothing: blank, blanks, or a dash. An unticked box is something of its own. */
export function isNothing(cell: Cell | null | undefined): boolean {
  return cell === '' || cell === undefined || cell === null || (typeof cell === 'string' && isBlankText(cell));
}

/** A cell as it is quoted to people, cut to a length that a sentence can hold, national ids masked. */
export function quoted(cell: Cell | null | undefined, dates: DateCells): string {
  if (isDate(cell)) {
    const day = dates.dayOf(cell);
    return day === null ? '?' : `${Number(day.slice(8))}/${Number(day.slice(5, 7))}/${day.slice(0, 4)}`;
  }
  const text = cell === null || cell === undefined ? '' : maskedIdsIn(cleanText(String(cell)));
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}

function readNumber(cell: Cell, words: boolean): CellRead {
  if (typeof cell === 'number') return Number.isFinite(cell) ? value(cell) : unreadable('notANumber');
  if (typeof cell !== 'string') return unreadable('notANumber');
  const read = readNumberText(cell);
  if (read.is === 'blank') return BLANK;
  if (read.is === 'none') return unreadable(read.why);
  const plain = !read.inWords && read.sure === 'exact';
  return plain || words ? value(read.value) : unreadable('inWords', String(read.value));
}

function readMoney(cell: Cell, words: boolean): CellRead {
  if (typeof cell === 'string') {
    const read = readNumberText(cell);
    // 30 คน is a number, and no money.
    if (read.is === 'number' && read.unit !== null && read.unit !== 'บาท' && !words) return unreadable('notMoney');
  }
  const read = readNumber(cell, words);
  if (read.is !== 'value' || typeof read.value !== 'number') return read;
  const amount = satangFromBaht(read.value);
  return amount === null ? unreadable('partOfSatang') : value(amount);
}

function readWhole(cell: Cell): CellRead {
  const read = readNumber(cell, false);
  return read.is === 'value' && !Number.isSafeInteger(read.value) ? unreadable('notWhole') : read;
}

function notBelow(least: number | null, read: CellRead): CellRead {
  if (least === null || read.is !== 'value' || Number(read.value) >= least) return read;
  return unreadable(least === 0 ? 'belowZero' : 'belowOne');
}

function readPercent(cell: Cell, format: string | null): CellRead {
  const read = readNumber(typeof cell === 'string' ? cell.replace(/^ *ร้อยละ */, '') : cell, false);
  if (read.is !== 'value' || typeof read.value !== 'number') return read;
  // A cell shown as 12 % holds 0.12.
  const inPercent = typeof cell === 'number' && format?.includes('%') ? read.value * 100 : read.value;
  const points = Math.round(inPercent * 100);
  return Math.abs(points - inPercent * 100) < 1e-6 ? value(points) : unreadable('notANumber');
}

function readId(cell: Cell): CellRead {
  if (typeof cell === 'number') return Number.isSafeInteger(cell) ? value(String(cell)) : unreadable('notAnId');
  if (typeof cell !== 'string') return unreadable('notAnId');
  const text = cleanText(cell);
  return value(/^\d+\.0+$/.test(text) ? text.slice(0, text.indexOf('.')) : text);
}

/** `5/2569` is the fifth meeting of a year, also where the sheet took it for the first of May. */
function readMeeting(cell: Cell, dates: DateCells): CellRead {
  if (!isDate(cell)) return readId(cell);
  const read = dates.read(cell, false);
  if (read.is !== 'day' || dateNumber(read.day) !== 1) return unreadable('notAnId');
  return value(`${monthNumber(read.day)}/${buddhistYear(read.day)}`);
}

function readText(cell: Cell, dates: DateCells): CellRead {
  if (cell === false) return BLANK;
  if (isDate(cell)) {
    const read = dates.read(cell, true);
    return read.is === 'day' ? value(showDay(read.day, 'th')) : unreadable('notText');
  }
  if (typeof cell === 'object') return unreadable('notText');
  if (typeof cell !== 'string') return value(String(cell).toUpperCase());
  return value(cleanText(cell));
}

const YES = new Set(['ใช่', 'yes', 'y', '1', '✓', '✔', '☑', '✅', '/', '√', 'true', 'มี', 'เป็น', 'ร่วม']);
const NO = new Set(['ไม่', 'no', 'n', '0', 'false', 'ไม่ใช่', 'ไม่มี', 'ไม่ร่วม', '✗', '☐', 'x']);

function readFlag(cell: Cell): CellRead {
  if (typeof cell === 'boolean') return value(cell);
  if (typeof cell === 'object') return unreadable('notAFlag');
  const key = choiceKey(String(cell));
  return YES.has(key) ? value(true) : NO.has(key) ? value(false) : unreadable('notAFlag');
}

const CASH = new Set(['cash', 'เงินสด', 'สด', 'สดในมือ', 'เงินสดในมือ']);
const BANK = new Set(['bank', 'ธนาคาร', 'เงินฝากธนาคาร', 'บัญชีธนาคาร', 'เข้าธนาคาร', 'โอนเข้าธนาคาร']);

function readPlace(cell: Cell, dates: DateCells): CellRead {
  const read = readText(cell, dates);
  if (read.is !== 'value') return read;
  const key = choiceKey(String(read.value));
  return CASH.has(key) ? value('cash') : BANK.has(key) ? value('bank') : read;
}

const optionsByKey = new WeakMap<object, ReadonlyMap<string, string>>();

function optionMap(options: NonNullable<Column['options']>): ReadonlyMap<string, string> {
  const known = optionsByKey.get(options);
  if (known) return known;
  const map = new Map<string, string>();
  for (const [option, words] of Object.entries(options)) {
    for (const word of [option, ...words]) if (!map.has(choiceKey(word))) map.set(choiceKey(word), option);
  }
  optionsByKey.set(options, map);
  return map;
}

function readChoice(cell: Cell, options: Column['options']): CellRead {
  if (typeof cell !== 'string' && typeof cell !== 'number') return unreadable('notAChoice');
  const option = options && optionMap(options).get(choiceKey(String(cell)));
  return option === null || option === undefined ? unreadable('notAChoice') : value(option);
}

/** What a cell of a column says. A group's cell is read as an id; which group it names is asked elsewhere. */
export function readCell(
  column: Column,
  cell: Cell | null | undefined,
  format: string | null,
  dates: DateCells,
): CellRead {
  if (cell === undefined || cell === null || isNothing(cell)) return BLANK;
  if (typeof cell === 'string' && ERRORS.test(cell)) return unreadable('error');
  switch (column.kind) {
    case 'text':
      return readText(cell, dates);
    case 'id':
    case 'group':
    case 'groupOrAll':
      return readId(cell);
    case 'meeting':
      return readMeeting(cell, dates);
    case 'money':
      return readMoney(cell, false);
    case 'roughMoney':
      return readMoney(cell, true);
    case 'day': {
      const read = dates.read(cell, column.past);
      return read.is === 'day' ? value(read.day, read.note) : read.is === 'month' ? unreadable('dayMissing') : read;
    }
    case 'month': {
      const read = dates.read(cell, column.past);
      return read.is === 'day'
        ? value(read.day.slice(0, 7), read.note)
        : read.is === 'month'
          ? value(read.month)
          : read;
    }
    case 'count':
      return notBelow(column.least, readWhole(cell));
    case 'quantity':
      return readNumber(cell, false);
    case 'percent':
      return notBelow(column.least, readPercent(cell, format));
    case 'flag':
      return readFlag(cell);
    case 'place':
      return readPlace(cell, dates);
    case 'choice':
      return readChoice(cell, column.options);
    case 'cell':
      return value(typeof cell === 'string' ? cleanText(cell) : cell);
  }
}
