/** Fills one field of many records from one column: quickly for the cells that nearly all columns are made of. */
import type { Day, Month } from '../values/calendar.ts';
import { monthOf } from '../values/calendar.ts';
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

/** Is told of every cell that is more than its value: not readable, blank, not above 0, or with a note on its year. */
export type Notice = (record: number, cell: Cell | undefined, read: CellRead) => void;

/** Beyond this many different texts in a column they are read each time, so that memory stays bounded. */
const REMEMBERED = 20_000;
const LARGEST_BAHT = 2 ** 44;

/** The first and last day whose date cells mean what they show, whatever today is. */
const FIRST_PLAIN = '2000-01-01';
const LAST_PLAIN = '2100-12-31';

/** One column on its way into one field of the records. */
interface Filling {
  readonly source: ColumnSource;
  readonly records: readonly Draft[];
  readonly field: string;
  readonly at: number;
  /** Whether a blank cell is told as well. */
  readonly mustBeFilled: boolean;
  /** Reads a cell the thorough way. */
  readonly slow: (record: number, cell: Cell | undefined) => void;
}

function fillMoney({ source, records, field, at, mustBeFilled, slow }: Filling): void {
  const { cells, rows } = source;
  for (let i = 0; i < rows.length; i++) {
    const cell = cells[rows[i]!]![at];
    if (typeof cell === 'number' && Number.isInteger(cell) && cell > 0 && cell <= LARGEST_BAHT) {
      records[i]![field] = cell * 100;
    } else if (mustBeFilled || (cell !== '' && cell !== undefined)) slow(i, cell);
  }
}

function fillDays({ source, records, field, at, mustBeFilled, slow }: Filling, ofMonth: boolean): void {
  const { cells, rows, dates } = source;
  const plain = new Map<number, Day | Month>();
  for (let i = 0; i < rows.length; i++) {
    const cell = cells[rows[i]!]![at];
    if (isDate(cell)) {
      const instant = cell.getTime();
      const known = plain.get(instant);
      if (known !== undefined) {
        records[i]![field] = known;
        continue;
      }
      const day = dates.dayOf(cell);
      if (day !== null && day >= FIRST_PLAIN && day <= LAST_PLAIN) {
        const when = ofMonth ? monthOf(day) : day;
        plain.set(instant, when);
        records[i]![field] = when;
        continue;
      }
    }
    if (mustBeFilled || (cell !== '' && cell !== undefined)) slow(i, cell);
  }
}

/** Whether an id is kept just as it stands: no blank around it, no dot behind a digit, no marks that change places. */
function isPlainId(text: string): boolean {
  const last = text.length - 1;
  const first = text.charCodeAt(0);
  if (last < 0 || first === 0x2d) return false;
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

function fillIds({ source, records, field, at, mustBeFilled, slow }: Filling): void {
  const { cells, rows } = source;
  for (let i = 0; i < rows.length; i++) {
    const cell = cells[rows[i]!]![at];
    if (typeof cell === 'number' && Number.isSafeInteger(cell)) records[i]![field] = String(cell);
    else if (typeof cell === 'string' && isPlainId(cell)) records[i]![field] = cell;
    else if (mustBeFilled || (cell !== '' && cell !== undefined)) slow(i, cell);
  }
}

/** Columns in which the same few texts come again and again, often in runs. */
function fillWords(
  { source, records, field, at, mustBeFilled, slow }: Filling,
  known: ReadonlyMap<string, unknown>,
): void {
  const { cells, rows } = source;
  let before: string | null = null;
  let meant: unknown;
  for (let i = 0; i < rows.length; i++) {
    const cell = cells[rows[i]!]![at];
    if (typeof cell === 'string' && cell !== '') {
      if (cell !== before) {
        meant = known.get(cell);
        before = meant === undefined ? null : cell;
      }
      if (before !== null) {
        records[i]![field] = meant;
        continue;
      }
    }
    if (mustBeFilled || (cell !== '' && cell !== undefined)) slow(i, cell);
  }
}

/**
 * Fills `field` of every record from the column at `at`; what is blank or cannot be read keeps what stands there.
 * A blank cell is told only where the column must be filled.
 */
export function fillColumn(
  source: ColumnSource,
  records: readonly Draft[],
  field: string,
  column: Column,
  at: number,
  notice: Notice,
): void {
  const { formats, rows, dates } = source;
  const mustBeFilled = column.need === 'required';
  const known = new Map<string, unknown>();
  const typed = new Map<string, CellRead>();
  const slow = (record: number, cell: Cell | undefined): void => {
    const isText = typeof cell === 'string';
    let read = isText ? typed.get(cell) : undefined;
    if (!read) {
      read = readCell(column, cell, formats?.[rows[record]!]?.[at] ?? null, dates);
      if (isText && typed.size < REMEMBERED) typed.set(cell, read);
    }
    if (read.is === 'value') {
      records[record]![field] = read.value;
      if (isText && known.size < REMEMBERED) known.set(cell, read.value);
      if (read.note === null && !(column.positive && Number(read.value) <= 0)) return;
    }
    if (read.is !== 'blank' || mustBeFilled) notice(record, cell, read);
  };
  const filling: Filling = { source, records, field, at, mustBeFilled, slow };
  switch (column.kind) {
    case 'money':
      fillMoney(filling);
      break;
    case 'day':
      fillDays(filling, false);
      break;
    case 'month': {
      // Such a column is of date cells or of text; its first filled cell says which is tried first.
      const first = rows.find((row) => source.cells[row]![at] !== '');
      if (first !== undefined && isDate(source.cells[first]![at])) fillDays(filling, true);
      else fillWords(filling, known);
      break;
    }
    case 'id':
      fillIds(filling);
      break;
    default:
      fillWords(filling, known);
  }
}
