/** How high the rows of a file are: Excel makes room for wrapped and large text itself, other programs do not. */
import type { SheetModel } from '../emulator/workbook-model.ts';

/** Points of a plain text, and of the line that holds one point of text. */
const PLAIN = 11;
const LINE = 1.5;
/** About how many pixels a letter takes for each point of its size. */
const LETTER = 0.58;
const COLUMN = 100;
/** Vowels and tone marks stand above and below a letter and take no room of their own. */
const MARKS = /[\u0e31\u0e34-\u0e3a\u0e47-\u0e4e]/g;

/** The height of a row in points, or null where a plain line is enough. */
export function rowHeight(sheet: SheetModel, row: number, columns: number): number | null {
  let height = 0;
  for (let column = 0; column < columns; column++) {
    const look = sheet.styleAt(row, column);
    if (!look?.wrap && !look?.size) continue;
    const { wrap = false, size = PLAIN } = look;
    const letters = (sheet.columnWidths.get(column) ?? COLUMN) / (size * LETTER);
    const lines = String(sheet.valueAt(row, column))
      .split('\n')
      .map((line) => (wrap ? Math.ceil(line.replace(MARKS, '').length / letters) : 1));
    height = Math.max(height, size * LINE * lines.reduce((sum, count) => sum + Math.max(1, count), 0));
  }
  return height > PLAIN * LINE ? Math.ceil(height) : null;
}
