/** The cells of a tab side by side as numbers: a tenth of the memory that rows of values take, which are made of them only when somebody asks. */
import type { Value } from './workbook-model.ts';

/** Cells that nobody changes. A row's cells begin at its `starts` in `codes`, and are as many as its `lengths` says. */
export interface PackedCells {
  readonly rows: number;
  /** The length of the longest row. */
  readonly columns: number;
  readonly starts: Int32Array<ArrayBuffer>;
  readonly lengths: Int32Array<ArrayBuffer>;
  /** From 0 on the place of a text in `texts`; otherwise `BLANK`, a whole number, or the place of anything else in `others`. */
  readonly codes: Int32Array<ArrayBuffer>;
  readonly texts: readonly string[];
  readonly others: readonly Value[];
}

/** What stands for a blank cell. */
export const BLANK = -1;
/** What stands for 0; greater numbers count down from here. */
export const WHOLE = -2;
/** Whole numbers below this are their own code. */
export const MOST_WHOLE = 2 ** 30;
/** What stands for the first of the others; the next count down from here. */
export const OTHER = WHOLE - MOST_WHOLE;
/** What stands for a text that a file names but does not have. */
export const NOT_THERE = '#N/A';

/** The value that a code stands for. */
export function meantBy(code: number, { texts, others }: Pick<PackedCells, 'texts' | 'others'>): Value {
  if (code >= 0) return texts[code] ?? NOT_THERE;
  if (code === BLANK) return '';
  return code > OTHER ? WHOLE - code : others[OTHER - code]!;
}

/** The code of a value; what is no whole number is added to the others. */
export function codeOf(value: Value, others: Value[]): number {
  if (value === '') return BLANK;
  // Of zero there are two: only one of them is a whole number here.
  if (typeof value === 'number' && value >= 0 && value < MOST_WHOLE && Number.isInteger(value) && !Object.is(value, -0))
    return WHOLE - value;
  return OTHER + 1 - others.push(value);
}

/** The value at a place; beyond what is there it is blank. */
export function valueAt(cells: PackedCells, row: number, column: number): Value {
  if (row >= cells.rows || column >= cells.lengths[row]!) return '';
  return meantBy(cells.codes[cells.starts[row]! + column]!, cells);
}

/** Some columns of a row, as far as it has them. */
export function rowOf(cells: PackedCells, row: number, from = 0, to = cells.columns): Value[] {
  const values: Value[] = [];
  if (row >= cells.rows) return values;
  const start = cells.starts[row]!;
  const end = start + Math.min(cells.lengths[row]!, to);
  for (let at = start + from; at < end; at++) values.push(meantBy(cells.codes[at]!, cells));
  return values;
}

/** All rows as values, which are the caller's own. */
export const rowsOf = (cells: PackedCells): Value[][] =>
  Array.from({ length: cells.rows }, (_, row) => rowOf(cells, row));

/** How many rows and columns hold something. */
export function extentOf({ rows, starts, lengths, codes }: PackedCells): {
  readonly rows: number;
  readonly columns: number;
} {
  let lastRow = 0;
  let lastColumn = 0;
  for (let row = 0; row < rows; row++) {
    const start = starts[row]!;
    let length = lengths[row]!;
    while (length > 0 && codes[start + length - 1] === BLANK) length--;
    if (length > 0) lastRow = row + 1;
    if (length > lastColumn) lastColumn = length;
  }
  return { rows: lastRow, columns: lastColumn };
}
