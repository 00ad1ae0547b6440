/** Fills one field of many records from one column: quickly for the cells that nearly all columns are made of. */
import type { Day, Month } from '../values/calendar.ts';
import type { Cell } from '../values/cell.ts';
import { isDate } from '../values/zone.ts';
import type { Column } from './column.ts';
import type { DateCells } from './date-cell.ts';
import type { CellRead } from './read-cell.ts';
import { readCell } from './read-cell.ts';

/** A record while it is being read. */
export type Draft = Record<string, unknown> & { readonly tab: number; readonly row: number };

export interface ColumnSource {
  readonly cells: readonly (readonly Cell[])[];
  readonly formats: readonly (readonly string[])[] | null;
  /** The rows of the grid, from 0, that the records stand in. */
  readonly rows: readonly number[];
  readonly dates: DateCells;
}

/** Is told of every cell that is more than its value: not readable, or with a note on its year. */
export type Notice = (record: number, cell: Cell, read: CellRead) => void;

/** Beyond this many different texts in a column they are read each time, so that memory stays bounded. */
const REMEMBERED = 20_000;
const LARGEST_BAHT = 2 ** 44;

/** The first and last day whose date cells mean what they show, whatever today is. */
const FIRST_PLAIN = '2000-01-01';
const LAST_PLAIN = '2100-12-31';

function fillMoney(
  source: ColumnSource,
  records: readonly Draft[],
  field: string,
  at: number,
  slow: (i: number, cell: Cell) => void,
): void {
  const { cells, rows } = source;
  for (let i = 0; i < rows.length; i++) {
    const cell = cells[rows[i]!]![at];
    if (typeof cell === 'number') {
      const count = cell * 100;
      if (Number.isInteger(cell) && count <= LARGEST_BAHT && count >= -LARGEST_BAHT) {
        records[i]![field] = count === 0 ? 0 : count;
        continue;
      }
    } else if (cell === '' || cell === undefined) continue;
    slow(i, cell);
  }
}

function fillDays(
  source: ColumnSource,
  records: readonly Draft[],
  field: string,
  at: number,
  slow: (i: number, cell: Cell) => void,
  ofMonth: boolean,
): void {
  const { cells, rows, dates } = source;
  const plain = new Map<number, Day | Month>();
  for (let i = 0; i < rows.length; i++) {
    const cell = cells[rows[i]!]![at];
    if (cell === '' || cell === undefined) continue;
    if (isDate(cell)) {
      const instant = cell.getTime();
      const known = plain.get(instant);
      if (known !== undefined) {
        records[i]![field] = known;
        continue;
      }
      const day = dates.dayOf(cell);
      if (day !== null && day >= FIRST_PLAIN && day <= LAST_PLAIN) {
        const when = ofMonth ? (day.slice(0, 7) as Month) : day;
        plain.set(instant, when);
        records[i]![field] = when;
        continue;
      }
    }
    slow(i, cell);
  }
}

/** Whether an id is kept just as it stands: no blank around it, no dot behind a digit, no marks that change places. */
function isPlainId(text: string): boolean {
  const last = text.length - 1;
  const first = text.charCodeAt(0);
  if (first === 0x2d) return false;
  for (let place = 0; place <= last; place++) {
    const code = text.charCodeAt(place);
    if (code >= 0x30 ? code <= 0x7e : code === 0x2d || code === 0x2f) continue;
    if (
      code >= 0x0e01 ? code <= 0x0e37 || (code >= 0x0e40 && code <= 0x0e47) : code === 0x20 && place > 0 && place < last
    )
      continue;
    if (code === 0x2e && first > 0x39) continue;
    return false;
  }
  return true;
}

function fillIds(
  source: ColumnSource,
  records: readonly Draft[],
  field: string,
  at: number,
  slow: (i: number, cell: Cell) => void,
): void {
  const { cells, rows } = source;
  for (let i = 0; i < rows.length; i++) {
    const cell = cells[rows[i]!]![at];
    if (cell === '' || cell === undefined) continue;
    if (typeof cell === 'number' ? Number.isSafeInteger(cell) : typeof cell === 'string' && isPlainId(cell)) {
      records[i]![field] = typeof cell === 'number' ? String(cell) : cell;
      continue;
    }
    slow(i, cell);
  }
}

/** Columns in which the same few texts come again and again. */
function fillWords(
  source: ColumnSource,
  records: readonly Draft[],
  field: string,
  at: number,
  known: Map<Cell, unknown>,
  slow: (i: number, cell: Cell) => void,
): void {
  const { cells, rows } = source;
  for (let i = 0; i < rows.length; i++) {
    const cell = cells[rows[i]!]![at];
    if (cell === '' || cell === undefined) continue;
    const read = known.get(cell);
    if (read !== undefined) records[i]![field] = read;
    else slow(i, cell);
  }
}

/** Fills `field` of every record from the column at `at`; what is blank or cannot be read keeps what stands there. */
export function fillColumn(
  source: ColumnSource,
  records: readonly Draft[],
  field: string,
  column: Column,
  at: number,
  notice: Notice,
): void {
  const { formats, rows, dates } = source;
  const remembers = column.kind !== 'day' && column.kind !== 'money' && column.kind !== 'id';
  const known = new Map<Cell, unknown>();
  const typed = new Map<string, CellRead>();
  const slow = (i: number, cell: Cell): void => {
    const isText = typeof cell === 'string';
    let read = isText ? typed.get(cell) : undefined;
    if (!read) {
      read = readCell(column, cell, formats?.[rows[i]!]?.[at] ?? null, dates);
      if (isText && typed.size < REMEMBERED) typed.set(cell, read);
    }
    if (read.is === 'value') {
      records[i]![field] = read.value;
      if (remembers && isText && known.size < REMEMBERED) known.set(cell, read.value);
    }
    if (read.is === 'unreadable' || (read.is === 'value' && read.note !== null)) notice(i, cell, read);
  };
  switch (column.kind) {
    case 'money':
      fillMoney(source, records, field, at, slow);
      break;
    case 'day':
      fillDays(source, records, field, at, slow, false);
      break;
    case 'month':
      fillMonths(source, records, field, at, known, slow);
      break;
    case 'id':
      fillIds(source, records, field, at, slow);
      break;
    default:
      fillWords(source, records, field, at, known, slow);
  }
}

/** A column of months is either of date cells or of text; its first filled cell says which is tried first. */
function fillMonths(
  source: ColumnSource,
  records: readonly Draft[],
  field: string,
  at: number,
  known: Map<Cell, unknown>,
  slow: (i: number, cell: Cell) => void,
): void {
  const first = source.rows.find((row) => source.cells[row]![at] !== '');
  const isDates = first !== undefined && isDate(source.cells[first]![at]);
  if (isDates) fillDays(source, records, field, at, slow, true);
  else fillWords(source, records, field, at, known, slow);
}
