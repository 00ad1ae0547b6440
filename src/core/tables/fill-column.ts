/** Reads one column into a list of values, a stretch of rows at a time: quickly for the cells that nearly all columns are made of. */
import type { Day, Month } from '../values/calendar.ts';
import { monthOf } from '../values/calendar.ts';
import type { Cell } from '../values/cell.ts';
import { instantKey, isDate } from '../values/zone.ts';
import type { Column } from './column.ts';
import type { DateCells } from './date-cell.ts';
import type { CellRead } from './read-cell.ts';
import { readCell } from './read-cell.ts';

/** A record while it is being read. */
export type Draft = Record<string, unknown> & { readonly tab: number; readonly row: number };

export interface ColumnSource {
  readonly cells: readonly (readonly Cell[])[];
  readonly formats: readonly (readonly string[])[] | null;
  readonly dates: DateCells;
  /** Is told of every day that a column of days is read as, at least once. */
  readonly tellDay: (day: Day) => void;
}

/**
 * Is told of every cell that is more than its value: not readable, blank, not above 0, or with a note on its year.
 * `record` is the place in the list.
 */
export type Notice = (record: number, cell: Cell | undefined, read: CellRead) => void;

/** Beyond this many different texts in a column they are read each time, so that memory stays bounded. */
const REMEMBERED = 20_000;
const LARGEST_BAHT = 2 ** 44;

/** The first and last day whose date cells mean what they show, whatever today is; of days that may lie a life long ago. */
const FIRST_PLAIN = '2000-01-01';
const FIRST_PAST = '1900-01-01';
const LAST_PLAIN = '2100-12-31';

/** Puts what stands in some rows of the grid, counted from 0, into a list, one place a row. */
export type ColumnFiller = (rows: readonly number[], values: unknown[]) => void;

/** One column on its way into a list. */
interface Filling {
  readonly source: ColumnSource;
  readonly at: number;
  /** What a blank cell is read as, and one that cannot be read. */
  readonly blank: unknown;
  /** Whether a blank cell is told as well. */
  readonly mustBeFilled: boolean;
  readonly past: boolean;
  /** Reads a cell the thorough way. */
  readonly slow: (rows: readonly number[], values: unknown[], i: number, cell: Cell | undefined) => void;
}

function fillMoney({ source, at, blank, mustBeFilled, slow }: Filling): ColumnFiller {
  const { cells } = source;
  return (rows, values) => {
    for (let i = 0; i < rows.length; i++) {
      const cell = cells[rows[i]!]![at];
      if (typeof cell === 'number' && Number.isInteger(cell) && cell > 0 && cell <= LARGEST_BAHT) {
        values[i] = cell * 100;
        continue;
      }
      values[i] = blank;
      if (mustBeFilled || (cell !== '' && cell !== undefined)) slow(rows, values, i, cell);
    }
  };
}

function fillDays({ source, at, blank, mustBeFilled, past, slow }: Filling, ofMonth: boolean): ColumnFiller {
  const { cells, dates, tellDay } = source;
  const first = past ? FIRST_PAST : FIRST_PLAIN;
  const plain = new Map<number | string, Day | Month>();
  // Rows of one day mostly follow each other.
  let before = Number.NaN;
  let meant: Day | Month | undefined;
  return (rows, values) => {
    for (let i = 0; i < rows.length; i++) {
      const cell = cells[rows[i]!]![at];
      if (isDate(cell)) {
        const instant = cell.getTime();
        if (instant !== before) {
          before = instant;
          const key = instantKey(instant);
          meant = plain.get(key);
          const day = meant === undefined ? dates.dayOf(cell) : null;
          if (day !== null && day >= first && day <= LAST_PLAIN) {
            meant = ofMonth ? monthOf(day) : day;
            if (!ofMonth) tellDay(day);
            plain.set(key, meant);
          }
        }
        if (meant !== undefined) {
          values[i] = meant;
          continue;
        }
      }
      values[i] = blank;
      if (mustBeFilled || (cell !== '' && cell !== undefined)) slow(rows, values, i, cell);
    }
  };
}

/** Whether a text is kept just as it stands, as an id too: no blank around it, no dot behind a digit, no marks that change places. */
export function isPlain(text: string): boolean {
  const last = text.length - 1;
  const first = text.charCodeAt(0);
  if (last < 0 || first === 0x2d) return false;
  let before = 0;
  for (let place = 0; place <= last; place++) {
    const code = text.charCodeAt(place);
    const isKept =
      code >= 0x0e01
        ? code <= 0x0e4e && code !== 0x0e3a && (before < 0x0e48 || code >> 1 !== 0x0e38 >> 1)
        : code >= 0x30
          ? code <= 0x7e
          : code === 0x2d ||
            code === 0x2f ||
            (code === 0x20 && place > 0 && place < last) ||
            (code === 0x2e && first > 0x39);
    if (!isKept) return false;
    before = code;
  }
  return true;
}

function fillIds({ source, at, blank, mustBeFilled, slow }: Filling): ColumnFiller {
  const { cells } = source;
  return (rows, values) => {
    for (let i = 0; i < rows.length; i++) {
      const cell = cells[rows[i]!]![at];
      if (typeof cell === 'number' && Number.isSafeInteger(cell)) values[i] = String(cell);
      else if (typeof cell === 'string' && isPlain(cell)) values[i] = cell;
      else {
        values[i] = blank;
        if (mustBeFilled || (cell !== '' && cell !== undefined)) slow(rows, values, i, cell);
      }
    }
  };
}

/** Columns in which the same few texts come again and again, often in runs; `asItStands` where a plain one means itself. */
function fillWords(
  { source, at, blank, mustBeFilled, slow }: Filling,
  known: ReadonlyMap<string, unknown>,
  asItStands: boolean,
): ColumnFiller {
  const { cells } = source;
  let before: string | null = null;
  let meant: unknown;
  return (rows, values) => {
    for (let i = 0; i < rows.length; i++) {
      const cell = cells[rows[i]!]![at];
      if (typeof cell === 'string' && cell !== '') {
        if (cell !== before) {
          meant = asItStands && isPlain(cell) ? cell : known.get(cell);
          before = meant === undefined ? null : cell;
        }
        if (before !== null) {
          values[i] = meant;
          continue;
        }
      }
      values[i] = blank;
      if (mustBeFilled || (cell !== '' && cell !== undefined)) slow(rows, values, i, cell);
    }
  };
}

/** Such a column is of date cells or of text: the first filled cell of a stretch says which is tried first. */
function fillMonths(filling: Filling, known: ReadonlyMap<string, unknown>): ColumnFiller {
  const { at, source } = filling;
  const { cells } = source;
  const [days, words] = [fillDays(filling, true), fillWords(filling, known, false)];
  return (rows, values) => {
    const first = rows.find((row) => cells[row]![at] !== '');
    const fill = first !== undefined && isDate(cells[first]![at]) ? days : words;
    fill(rows, values);
  };
}

/**
 * What reads the column at `at`; a cell that is blank or cannot be read gives `blank`.
 * A blank cell is told only where the column must be filled.
 */
export function columnFiller(
  source: ColumnSource,
  column: Column,
  at: number,
  blank: unknown,
  notice: Notice,
): ColumnFiller {
  const { formats, dates } = source;
  const mustBeFilled = column.need === 'required';
  const known = new Map<string, unknown>();
  const typed = new Map<string, CellRead>();
  const slow: Filling['slow'] = (rows, values, i, cell) => {
    const isText = typeof cell === 'string';
    let read = isText ? typed.get(cell) : undefined;
    if (!read) {
      read = readCell(column, cell, formats?.[rows[i]!]?.[at] ?? null, dates);
      if (isText && typed.size < REMEMBERED) typed.set(cell, read);
      // A column of days is read as nothing else.
      if (read.is === 'value' && column.kind === 'day') source.tellDay(read.value as Day);
    }
    if (read.is === 'value') {
      values[i] = read.value;
      if (isText && known.size < REMEMBERED) known.set(cell, read.value);
      if (read.note === null && !(column.positive && Number(read.value) <= 0)) return;
    }
    if (read.is !== 'blank' || mustBeFilled) notice(i, cell, read);
  };
  const filling: Filling = { source, at, blank, mustBeFilled, past: column.past, slow };
  switch (column.kind) {
    case 'money':
      return fillMoney(filling);
    case 'day':
      return fillDays(filling, false);
    case 'month':
      return fillMonths(filling, known);
    case 'id':
      return fillIds(filling);
    default:
      return fillWords(filling, known, column.kind === 'text');
  }
}
