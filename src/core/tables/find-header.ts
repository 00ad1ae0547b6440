/** Finds the header row of a tab among its first rows, and which column is which field. */

import type { Month } from '../values/calendar.ts';
import { isoMonth } from '../values/calendar.ts';
import type { Cell, Grid } from '../values/cell.ts';
import type { Binding } from './binding.ts';
import { type BoundColumns, boundColumns, boundRow, UNBOUND } from './bound-columns.ts';
import type { DateCells } from './date-cell.ts';
import { fieldsOf, headerWord, monthTabFields, wideFields } from './headers.ts';
import type { MonthColumn } from './month-headers.ts';
import { monthColumns } from './month-headers.ts';
import { isNothing } from './read-cell.ts';
import type { TableName } from './tables.ts';

const TOP_ROWS = 10;

export interface HeaderRead {
  /** From 0; of a header over two rows the lower. */
  readonly row: number;
  /** Whether it is written over two rows. */
  readonly overTwo: boolean;
  readonly cells: readonly Cell[];
  /** The column of each field, from 0; of two columns with one field's header the first. */
  readonly columns: ReadonlyMap<string, number>;
  readonly months: readonly MonthColumn[];
  /** Fields that were bound to a column which is no longer there. */
  readonly gone: readonly string[];
}

/** A month that a column was bound to, as the field `month:2026-01`. */
const MONTH_FIELD = /^month:(\d{4}-\d{2})$/;

function columnsOf(
  headers: readonly Cell[],
  fields: ReadonlyMap<string, string>,
  bound: BoundColumns,
): Map<string, number> {
  const columns = new Map<string, number>();
  for (const [at, field] of bound.fields) if (!MONTH_FIELD.test(field)) columns.set(field, at);
  for (const [at, header] of headers.entries()) {
    if (typeof header !== 'string' || header === '' || bound.fields.has(at)) continue;
    const field = fields.get(headerWord(header));
    if (field !== undefined && !columns.has(field) && !bound.unread.has(field)) columns.set(field, at);
  }
  return columns;
}

/**
 * A header written over two rows: what stands in the lower one, and above its blanks the upper one. Null where something
 * stands below a column that is known already: it is a record then.
 */
function overTwoRows(grid: Grid, row: number, columns: ReadonlyMap<string, number>): readonly Cell[] | null {
  const lower = grid.cells[row + 1];
  if (!lower || [...columns.values()].some((at) => !isNothing(lower[at]))) return null;
  return joined(grid.cells[row]!, lower);
}

/** How many months make the lower row a header, whatever else it says: one may be the day of a record. */
const MONTHS_BELOW = 2;

/**
 * A header over two rows whose lower one names months, and says more of the columns beside them (brought forward, from
 * 2567). Null where it says who paid, or holds a number: it is a record then.
 */
function monthsBelow(
  grid: Grid,
  row: number,
  columns: ReadonlyMap<string, number>,
  dates: DateCells,
): readonly Cell[] | null {
  const lower = grid.cells[row + 1];
  const who = [columns.get('memberId'), columns.get('memberName')];
  if (!lower || who.some((at) => at !== undefined && !isNothing(lower[at]))) return null;
  if (lower.some((cell) => typeof cell === 'number')) return null;
  if (monthColumns(lower, [], '', dates, Number.POSITIVE_INFINITY).length < MONTHS_BELOW) return null;
  const known = new Set(columns.values());
  return joined(
    grid.cells[row]!,
    lower.map((cell, at) => (known.has(at) ? '' : cell)),
  );
}

const joined = (upper: readonly Cell[], lower: readonly Cell[]): readonly Cell[] =>
  Array.from({ length: Math.max(upper.length, lower.length) }, (_, at) =>
    isNothing(lower[at]) ? (upper[at] ?? '') : lower[at]!,
  );

/** A header row to look at: alone, or together with the one above it. */
interface Candidate {
  readonly row: number;
  readonly overTwo: boolean;
  readonly cells: readonly Cell[];
  readonly bound: BoundColumns;
}

/** The row that somebody said is the header, or null. */
function saidRow(grid: Grid, binding: Binding | null, fields: ReadonlyMap<string, string>): Candidate | null {
  const row = boundRow(grid.cells, binding);
  if (row === null) return null;
  const overTwo = binding?.headerRows === 2 && row > 0;
  const cells = overTwo ? joined(grid.cells[row - 1]!, grid.cells[row]!) : grid.cells[row]!;
  return { row, overTwo, cells, bound: boundColumns(cells, binding, fields, true) };
}

/** Bound fields whose column is gone, and that no other column is recognised as. */
const stillGone = ({ gone }: BoundColumns, columns: ReadonlyMap<string, number>): readonly string[] =>
  gone.filter((field) => !columns.has(field));

/** The header row of a tab of a table: the one that was said, else the first in which at least two of its columns are recognised. */
export function longHeader(grid: Grid, table: TableName, binding: Binding | null): HeaderRead | null {
  return headerOf(grid, fieldsOf(table), binding);
}

function headerOf(grid: Grid, fields: ReadonlyMap<string, string>, binding: Binding | null): HeaderRead | null {
  const said = saidRow(grid, binding, fields);
  if (said) {
    const { bound, ...where } = said;
    const columns = columnsOf(said.cells, fields, bound);
    return columns.size === 0 ? null : { ...where, columns, months: [], gone: stillGone(bound, columns) };
  }
  for (let row = 0; row < Math.min(TOP_ROWS, grid.cells.length); row++) {
    const cells = grid.cells[row]!;
    const bound = boundColumns(cells, binding, fields, false);
    const columns = columnsOf(cells, fields, bound);
    if (columns.size < 2) continue;
    const both = overTwoRows(grid, row, columns);
    const boundBoth = both ? boundColumns(both, binding, fields, false) : UNBOUND;
    const more = both && columnsOf(both, fields, boundBoth);
    return more && more.size > columns.size
      ? { row: row + 1, overTwo: true, cells: both, columns: more, months: [], gone: stillGone(boundBoth, more) }
      : { row, overTwo: false, cells, columns, months: [], gone: stillGone(bound, columns) };
  }
  return null;
}

/** Months of a header row: those that columns were bound to, and those that it names. */
function monthsIn(
  grid: Grid,
  binding: Binding | null,
  dates: DateCells,
  leastNumbered: number,
  { row, cells, bound }: Candidate,
): readonly MonthColumn[] {
  const said = [...bound.fields].flatMap(([at, field]): MonthColumn[] => {
    const month = isoMonth(MONTH_FIELD.exec(field)?.[1] ?? '');
    return month ? [{ at, month, note: null }] : [];
  });
  const taken = new Set(bound.fields.keys());
  const headers = taken.size === 0 ? cells : cells.map((cell, at) => (taken.has(at) ? '' : cell));
  const year = binding?.year ?? null;
  const title = year === null ? grid.title : `ค.ศ. ${year}`;
  const named = monthColumns(headers, grid.cells.slice(0, row), title, dates, leastNumbered);
  return said.length === 0 ? named : [...said, ...named].sort((a, b) => a.at - b.at);
}

/**
 * The header row of a tab with one column a month, or null when it is none: there must be a column that says who paid.
 * `leastMonths` is how many months make it one, `leastNumbered` how many when they are only numbered 1, 2, 3.
 */
export function wideHeader(
  grid: Grid,
  binding: Binding | null,
  dates: DateCells,
  leastMonths: number,
  leastNumbered: number,
): HeaderRead | null {
  const readAs = (candidate: Candidate): HeaderRead | null => {
    const { bound, ...where } = candidate;
    const columns = columnsOf(candidate.cells, wideFields, bound);
    if (!columns.has('memberId') && !columns.has('memberName')) return null;
    const months = monthsIn(grid, binding, dates, leastNumbered, candidate);
    return months.length >= leastMonths ? { ...where, columns, months, gone: stillGone(bound, columns) } : null;
  };
  const said = saidRow(grid, binding, wideFields);
  if (said) return readAs(said);
  for (let row = 0; row < Math.min(TOP_ROWS, grid.cells.length); row++) {
    const cells = grid.cells[row]!;
    const bound = boundColumns(cells, binding, wideFields, false);
    const columns = columnsOf(cells, wideFields, bound);
    if (!columns.has('memberId') && !columns.has('memberName')) continue;
    const alone = readAs({ row, overTwo: false, cells, bound });
    if (alone) return alone;
    const both = overTwoRows(grid, row, columns) ?? monthsBelow(grid, row, columns, dates);
    const over =
      both &&
      readAs({ row: row + 1, overTwo: true, cells: both, bound: boundColumns(both, binding, wideFields, false) });
    if (over) return over;
  }
  return null;
}

/**
 * The header row of a tab that holds what each member gave in one month, read as a tab of that month alone; null when it
 * is none: there must be columns that say who paid and how much, and none that makes it something else.
 */
export function monthTabHeader(grid: Grid, binding: Binding | null, month: Month | null): HeaderRead | null {
  const header = headerOf(grid, monthTabFields, binding);
  if (header === null) return null;
  const at = header.columns.get('amount');
  const hasMember = header.columns.has('memberId') || header.columns.has('memberName');
  if (at === undefined || !hasMember || (binding === null && header.columns.has('other'))) return null;
  const columns = new Map([...header.columns].filter(([field]) => field !== 'amount' && field !== 'other'));
  return { ...header, columns, months: [{ at, month, note: null }] };
}
