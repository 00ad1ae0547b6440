/** Ranges that may lie beyond the grid: it is grown only where it is too small, so that mostly nothing is asked. */
import type { Range, Sheet } from './services.ts';

/** Google words it in the person's language: whether it was the size is seen by trying. */
function reaches(sheet: Sheet, row: number, column: number): boolean {
  try {
    sheet.getRange(row, column);
    return true;
  } catch {
    return false;
  }
}

/** Gives the grid at least this size; where rows are missing some are made to spare, so many as is answered. */
export function grow(sheet: Sheet, rows: number, columns: number, spare = 0): number {
  let made = 0;
  if (!reaches(sheet, rows, 1)) {
    const tall = sheet.getMaxRows();
    try {
      sheet.insertRowsAfter(tall, rows - tall + spare);
      made = spare;
    } catch (error) {
      // The workbook may be all but full.
      if (spare === 0) throw error;
      sheet.insertRowsAfter(tall, rows - tall);
    }
  }
  if (!reaches(sheet, 1, columns)) {
    const wide = sheet.getMaxColumns();
    sheet.insertColumnsAfter(wide, columns - wide);
  }
  return made;
}

/** The range of these cells; where the grid ends before them it is grown first. */
export function rangeIn(sheet: Sheet, row: number, column: number, rows: number, columns: number): Range {
  grow(sheet, row + rows - 1, column + columns - 1);
  return sheet.getRange(row, column, rows, columns);
}
