/** Ranges that may lie beyond the grid: it is grown only where it is too small, so that mostly nothing is asked. */
import type { Range, Sheet } from './services.ts';

/** The range of these cells; where the grid ends before them it is grown first, and told by how many rows. */
export function rangeIn(
  sheet: Sheet,
  row: number,
  column: number,
  rows: number,
  columns: number,
  grew: (rows: number) => void = () => {},
): Range {
  try {
    return sheet.getRange(row, column, rows, columns);
  } catch {
    // Google words it in the person's language: whether it was the size is seen by looking.
    const [tall, wide] = [sheet.getMaxRows(), sheet.getMaxColumns()];
    const [down, right] = [row + rows - 1 - tall, column + columns - 1 - wide];
    if (down > 0) sheet.insertRowsAfter(tall, down);
    if (right > 0) sheet.insertColumnsAfter(wide, right);
    if (down > 0) grew(down);
    return sheet.getRange(row, column, rows, columns);
  }
}
