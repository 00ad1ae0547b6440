/** Finds the header row of a tab among its first rows, and which column is which field. */
import type { Cell, Grid } from '../values/cell.ts';
import type { Binding } from './binding.ts';
import type { DateCells } from './date-cell.ts';
import { fieldsOf, headerWord, wideFields } from './headers.ts';
import type { MonthColumn } from './month-headers.ts';
import { monthColumns } from './month-headers.ts';
import { isNothing } from './read-cell.ts';
import type { TableName } from './tables.ts';

const TOP_ROWS = 10;

export interface HeaderRead {
  /** From 0; of a header over two rows the lower. */
  readonly row: number;
  readonly cells: readonly Cell[];
  /** The column of each field, from 0; of two columns with one field's header the first. */
  readonly columns: ReadonlyMap<string, number>;
  readonly months: readonly MonthColumn[];
}

function columnsOf(
  headers: readonly Cell[],
  fields: ReadonlyMap<string, string>,
  bound: ReadonlyMap<string, string>,
): Map<string, number> {
  const columns = new Map<string, number>();
  for (const [at, header] of headers.entries()) {
    if (typeof header !== 'string' || header === '') continue;
    const word = headerWord(header);
    const field = bound.get(word) ?? fields.get(word);
    if (field !== undefined && !columns.has(field)) columns.set(field, at);
  }
  return columns;
}

const boundWords = (binding: Binding | null): ReadonlyMap<string, string> =>
  new Map(Object.entries(binding?.columns ?? {}).map(([field, header]) => [headerWord(header), field]));

/**
 * A header written over two rows: what stands in the lower one, and above its blanks the upper one. Null where something
 * stands below a column that is known already: it is a record then.
 */
function overTwoRows(grid: Grid, row: number, columns: ReadonlyMap<string, number>): readonly Cell[] | null {
  const lower = grid.cells[row + 1];
  if (!lower || [...columns.values()].some((at) => !isNothing(lower[at]))) return null;
  return grid.cells[row]!.map((cell, at) => (isNothing(lower[at]) ? cell : lower[at]!));
}

/** The header row of a tab of a table: the first in which at least two of its columns are recognised. */
export function longHeader(grid: Grid, table: TableName, binding: Binding | null): HeaderRead | null {
  const fields = fieldsOf(table);
  const bound = boundWords(binding);
  for (let row = 0; row < Math.min(TOP_ROWS, grid.cells.length); row++) {
    const cells = grid.cells[row]!;
    const columns = columnsOf(cells, fields, bound);
    if (columns.size < 2) continue;
    const both = overTwoRows(grid, row, columns);
    const more = both && columnsOf(both, fields, bound);
    return more && more.size > columns.size
      ? { row: row + 1, cells: both, columns: more, months: [] }
      : { row, cells, columns, months: [] };
  }
  return null;
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
  const bound = boundWords(binding);
  for (let row = 0; row < Math.min(TOP_ROWS, grid.cells.length); row++) {
    const cells = grid.cells[row]!;
    const columns = columnsOf(cells, wideFields, bound);
    if (!columns.has('memberId') && !columns.has('memberName')) continue;
    const monthsOf = (headers: readonly Cell[], at: number): MonthColumn[] =>
      monthColumns(headers, grid.cells.slice(0, at), grid.title, dates, leastNumbered);
    const months = monthsOf(cells, row);
    if (months.length >= leastMonths) return { row, cells, columns, months };
    const both = overTwoRows(grid, row, columns);
    const below = both ? monthsOf(both, row + 1) : [];
    if (both && below.length >= leastMonths) {
      return { row: row + 1, cells: both, columns: columnsOf(both, wideFields, bound), months: below };
    }
  }
  return null;
}
