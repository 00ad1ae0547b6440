/** Writes over single cells of a column, whatever their rows are read as: the cells as they stand, and what their rows are known by. */
import type { Cell, Grid } from '../values/cell.ts';
import type { TabRead } from './book.ts';
import { besideOf, type CellsWrite } from './changes.ts';
import type { Column } from './column.ts';
import { tables } from './tables.ts';

/** A cell to be written over. */
export interface CellSet {
  /** From 1. */
  readonly row: number;
  readonly cell: Cell;
  readonly format: string;
}

/** More than this is not kept for undo in one action. */
const MOST_CELLS = 1_000;
const MOST_BYTES = 50_000;
/** Each run of neighbours is a handful of calls to the sheet. */
const MOST_RUNS = 40;

/** About what is kept of a cell, in bytes; a Thai letter takes three. */
const kept = (cell: Cell): number => 12 + 3 * String(cell).length;

/** As many of the cells of a column, from the top, as one action takes. */
export function inOneAction<Set extends CellSet & { readonly was: Cell }>(sets: readonly Set[]): readonly Set[] {
  let [runs, bytes, before] = [0, 0, Number.NaN];
  const end = sets.findIndex((set, at) => {
    if (set.row !== before + 1) runs++;
    before = set.row;
    bytes += kept(set.was) + kept(set.cell);
    return at >= MOST_CELLS || runs > MOST_RUNS || bytes > MOST_BYTES;
  });
  return end < 0 ? sets : sets.slice(0, Math.max(1, end));
}

/** What writes over cells of one column of a tab, neighbours together; the cells in order of rows. */
export function cellWrites(
  { title, table, columns, headerRow }: TabRead,
  grid: Grid,
  column: number,
  sets: readonly CellSet[],
): readonly CellsWrite[] {
  const runs: CellSet[][] = [];
  for (const set of sets) {
    const run = runs[runs.length - 1];
    if (run && run[run.length - 1]!.row === set.row - 1) run.push(set);
    else runs.push([set]);
  }
  const kinds: Readonly<Record<string, Column>> = tables[table].columns;
  const known = Object.entries(columns).flatMap(([field, at]) =>
    kinds[field]?.need === 'required' && at !== column ? [at] : [],
  );
  return runs.map((run): CellsWrite => {
    const lines = run.map(({ row }) => grid.cells[row - 1]);
    return {
      kind: 'cells',
      tab: title,
      row: run[0]!.row,
      column,
      cells: run.map(({ cell }) => [cell]),
      formats: run.map(({ format }) => [format]),
      were: lines.map((line) => [line?.[column - 1] ?? '']),
      beside: besideOf(lines, known),
      under: { row: headerRow, cells: [grid.cells[headerRow - 1]?.[column - 1] ?? ''] },
    };
  });
}
