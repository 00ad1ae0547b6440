/** How wide the columns of a result tab are. */
import type { TabColumn } from './plan.ts';

const A_LETTER = 8;
const EDGES = 24;
const LEAST = 72;
/** Long sentences run on over the empty cells beside them. */
const MOST = 360;

/** Vowels and tone marks stand above and below a letter and take no room of their own. */
const MARKS = /[\u0e31\u0e34-\u0e3a\u0e47-\u0e4e]/g;

/** About how many pixels a text takes. */
export function widthOf(text: string): number {
  return text.replace(MARKS, '').length * A_LETTER + EDGES;
}

/** A number as it is shown: its digits, their commas, and two decimals where it has some. */
function shownLength(value: number): number {
  const whole = String(Math.trunc(Math.abs(value))).length;
  return whole + Math.floor((whole - 1) / 3) + (Number.isInteger(value) ? 0 : 3) + (value < 0 ? 1 : 0);
}

/** The columns of rows of shown cells: wide enough for all but the longest texts. */
export function columnsOf(rows: readonly (readonly (string | number)[])[], width: number): readonly TabColumn[] {
  return Array.from({ length: width }, (_, place): TabColumn => {
    let widest = LEAST;
    for (const cells of rows) {
      const cell = cells[place];
      if (cell === undefined || cell === '' || cell === '–') continue;
      if (typeof cell === 'number') widest = Math.max(widest, shownLength(cell) * A_LETTER + EDGES);
      // A line of one cell is a title or a note, which may run on.
      else if (cells.length > 1) widest = Math.max(widest, widthOf(cell));
    }
    return { width: Math.min(widest, MOST) };
  });
}
