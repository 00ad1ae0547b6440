/** What an action changes in people's own tabs, as cells. */
import type { Cell } from '../values/cell.ts';
import { isDate } from '../values/zone.ts';

export type Cells = readonly (readonly Cell[])[];

/** Cells of people's own tabs to write: below what they typed, or over what stands there. */
export interface CellsWrite {
  readonly tab: string;
  /** From 1. */
  readonly row: number;
  readonly column: number;
  /** Rectangular. Text is written as text, never as a formula, a number or a date. */
  readonly cells: Cells;
  /** Number formats that the cells have afterwards, of the same shape; `` = the one that the cell has. */
  readonly formats: readonly (readonly string[])[];
  /** What must stand there still for it to be written, of the same shape. */
  readonly were: Cells;
}

/** What an action changes in people's own tabs: in this order, whole, and never twice. */
export interface Changes {
  /** Names the action; the rows it adds carry it in `entryKey`, so that they are never added again and can be taken back. */
  readonly action: string;
  /** Tabs that are made first, with their header row. */
  readonly makes: readonly { readonly title: string; readonly header: readonly string[] }[];
  readonly cells: readonly CellsWrite[];
}

/** Whether a cell holds nothing; an unticked box holds nothing either. */
export const holdsNothing = (cell: Cell | undefined): boolean => cell === '' || cell === false || cell === undefined;

/** Whether two cells hold the same; a number and its text are the same, for the column's format decides which it is. */
export function sameCell(a: Cell, b: Cell): boolean {
  if (isDate(a) || isDate(b)) return isDate(a) && isDate(b) && a.getTime() === b.getTime();
  return a === b || String(a) === String(b);
}
