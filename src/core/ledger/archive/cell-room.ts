/** How much more fits into a workbook: its cells, what a month adds, and for how long that goes on. */

/** What Google takes in a workbook, blank cells too. */
export const MOST_CELLS = 10_000_000;

export interface Room {
  readonly cells: number;
  readonly blank: number;
  readonly perMonth: number | null;
  readonly months: number | null;
}

interface Sized {
  readonly rows: number;
  readonly columns: number;
  readonly used: number;
}

/**
 * The room that is left in a workbook, from the grids of all its tabs and the rows of the months that are over.
 *
 * `added` has, for each month with rows, the cells of the rows dated in it. The growth is the mean of up to twelve last
 * months from the first with rows on; blank rows at the end of tabs are filled before a grid grows.
 *
 * Units     cells; months, rounded down
 */
export function cellRoom(tabs: readonly Sized[], added: readonly number[]): Room {
  const cells = tabs.reduce((sum, { rows, columns }) => sum + rows * columns, 0);
  const blank = tabs.reduce((sum, { rows, columns, used }) => sum + (rows - used) * columns, 0);
  const sum = added.reduce((all, one) => all + one, 0);
  const perMonth = sum === 0 ? null : Math.round(sum / added.length);
  const left = MOST_CELLS - cells + blank;
  return { cells, blank, perMonth, months: perMonth === null ? null : Math.max(0, Math.floor(left / perMonth)) };
}
