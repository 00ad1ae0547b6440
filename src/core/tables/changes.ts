/** What an action changes in people's own tabs, as cells. */
import type { Month } from '../values/calendar.ts';
import type { Cell } from '../values/cell.ts';
import { hashOf } from '../values/hash.ts';
import type { Words } from '../values/words.ts';
import { isDate } from '../values/zone.ts';

export type Cells = readonly (readonly Cell[])[];

/** Cells of people's own tabs to write. */
export interface CellsWrite {
  /**
   * Rows below what people typed, found again by their keys; cells of rows that stand there; the header of a new column; or
   * one cell with a formula of the program's own.
   */
  readonly kind: 'rows' | 'cells' | 'header' | 'formula';
  readonly tab: string;
  /** From 1. */
  readonly row: number;
  readonly column: number;
  /** Rectangular. Text is written as text, never as a formula, a number or a date; but for the kind `formula`. */
  readonly cells: Cells;
  /** Number formats that the cells have afterwards, of the same shape; `` = the one that the cell has. */
  readonly formats: readonly (readonly string[])[];
  /** What must stand there still for it to be written, of the same shape. */
  readonly were: Cells;
  /** Of rows that stand there: cells beside those written, by which they are known to be the same rows later. */
  readonly beside?: Beside;
  /** The headers of these columns and their row: where they stand elsewhere by now, nothing is written. */
  readonly under?: { readonly row: number; readonly cells: readonly Cell[] };
  /**
   * Of rows: what stands in the row above them, where every column into which something goes holds something there, and
   * no two cells the same: where it stands so still, no column was put in, taken out or moved.
   */
  readonly above?: readonly Cell[];
  /** Whether cells in which people have formulas are left as they are: what they show follows from elsewhere. */
  readonly besideFormulas?: true;
  /** Of a formula: how many cells what it gives fills, all of them blank until then. */
  readonly fills?: { readonly rows: number; readonly columns: number };
}

/** Cells of rows, and what they are known by together. */
export interface Beside {
  readonly columns: readonly number[];
  readonly hash: string;
}

/** How a column of a tab that is made takes what people type. */
export interface ColumnDress {
  readonly format: string;
  /** Words to choose from; others may still be typed. */
  readonly choices: readonly string[];
  readonly isFlag: boolean;
  /** In pixels; absent = as wide as others. */
  readonly width?: number;
}

/** A tab that is made with its header row only, for rows to come. */
export interface NewTab {
  readonly title: string;
  readonly header: readonly string[];
  readonly columns: readonly ColumnDress[];
}

/** A tab that is made whole, its header first; taking the action back removes it, if it is still as it was made. */
export interface TabMade {
  readonly title: string;
  readonly cells: Cells;
  readonly columns: readonly ColumnDress[];
  /** How many rows below the header are for people to fill; the tab then ends with its last row. Absent = all, without an end. */
  readonly dressed?: number;
}

/** A tab to remove, and what its cells are known by: where they hold anything else it stays. */
export interface TabRemoved {
  readonly sheetId: number;
  readonly title: string;
  readonly hash: string;
}

/** What an action changes in people's own tabs: in this order, whole, and never twice. */
export interface Changes {
  /** Names the action; the rows it adds carry it in `entryKey`, so that they are never added again and can be taken back. */
  readonly action: string;
  /** Tabs that are made first, with their header row. */
  readonly makes: readonly NewTab[];
  readonly cells: readonly CellsWrite[];
  /** Tabs that are made whole, and stand or fall with the action. */
  readonly tabs?: readonly TabMade[];
  /** Tabs of the action that is taken back. */
  readonly removes?: readonly TabRemoved[];
  /** Whether it takes back the action of that name, instead of doing it. */
  readonly undoes?: true;
  /** Whom and when it is about, for the log. */
  readonly about?: About;
  /** What the log says was done; absent = the command's words. */
  readonly what?: Words;
  /** Names and numbers of a person of which nothing is to be kept once it is done: neither this action nor earlier ones. */
  readonly forgets?: readonly string[];
}

/** What an action is about, without anybody's name or number. */
export interface About {
  /** Names of groups. */
  readonly groups: readonly string[];
  readonly month: Month | null;
}

/** Whether a cell holds nothing; an unticked box holds nothing either. */
export const holdsNothing = (cell: Cell | undefined): boolean => cell === '' || cell === false || cell === undefined;

/** Whether two cells hold the same; a number and its text are the same, for the column's format decides which it is. */
export function sameCell(a: Cell, b: Cell): boolean {
  if (isDate(a) || isDate(b)) return isDate(a) && isDate(b) && a.getTime() === b.getTime();
  return a === b || String(a) === String(b);
}

/** A formula without what a spreadsheet writes its own way: blanks, apostrophes, capitals. */
const formulaKey = (formula: string): string => formula.replace(/[' ]/g, '').toUpperCase();

/** What a cell with a formula of ours holds: the formula as it was written, or what stands there instead of it. */
export function formulaHeld(formula: string, value: Cell, wrote: Cell): Cell {
  return formula === '' ? value : formulaKey(formula) === formulaKey(String(wrote)) ? wrote : formula;
}

/** Whether two blocks of cells of one shape hold the same. */
export function sameCells(a: Cells, b: Cells): boolean {
  return a.every((row, down) => row.every((cell, right) => sameCell(cell, b[down]?.[right] ?? '')));
}

/** Whether a block of cells holds nothing. */
export const areBlank = (cells: Cells): boolean => cells.every((row) => row.every(holdsNothing));

/** What a block of cells is known by. */
export function hashOfCells(cells: Cells): string {
  return hashOf(
    cells.map((row) => row.map((cell) => (isDate(cell) ? `d${cell.getTime()}` : String(cell))).join('\t')).join('\n'),
  );
}

/** What some rows are known by: some of their cells, by their columns from 1. */
export function besideOf(lines: readonly (readonly Cell[] | undefined)[], columns: readonly number[]): Beside {
  return { columns, hash: hashOfCells(lines.map((line) => columns.map((column) => line?.[column - 1] ?? ''))) };
}

/** What the cells of a whole tab are known by, whatever blanks stand around them. */
export function hashOfTab(cells: Cells): string {
  const rows = cells.map((row) => {
    const held = row.map((cell) => (holdsNothing(cell) ? '' : cell));
    while (held.length > 0 && held[held.length - 1] === '') held.pop();
    return held;
  });
  while (rows.length > 0 && rows[rows.length - 1]!.length === 0) rows.pop();
  return hashOfCells(rows);
}
