/** Finds the header row of a tab among its first rows, and which column is which field. */
import type { Cell, Grid } from '../values/cell.ts';
import type { Binding } from './binding.ts';
import type { DateCells } from './date-cell.ts';
import { fieldsOf, headerWord, wideFields } from './headers.ts';
import type { MonthColumn } from './month-headers.ts';
import { monthColumns } from './month-headers.ts';
import type { TableName } from './tables.ts';

const TOP_ROWS = 10;

export interface HeaderRead {
  /** From 0. */
  readonly row: number;
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

/** The header row of a tab of a table: the first in which at least two of its columns are recognised. */
export function longHeader(grid: Grid, table: TableName, binding: Binding | null): HeaderRead | null {
  const fields = fieldsOf(table);
  const bound = boundWords(binding);
  for (let row = 0; row < Math.min(TOP_ROWS, grid.cells.length); row++) {
    const columns = columnsOf(grid.cells[row]!, fields, bound);
    if (columns.size >= 2) return { row, columns, months: [] };
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
    const columns = columnsOf(grid.cells[row]!, wideFields, bound);
    if (!columns.has('memberId') && !columns.has('memberName')) continue;
    const months = monthColumns(grid.cells, row, grid.title, dates, leastNumbered);
    if (months.length >= leastMonths) return { row, columns, months };
  }
  return null;
}
