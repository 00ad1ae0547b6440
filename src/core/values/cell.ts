/** A cell as a spreadsheet gives it, and a tab of cells. */

/** What Google's `getValues` gives: blank is `''`, an error is text such as `#N/A`. */
export type Cell = string | number | boolean | Date;

/** One tab as it was read, from A1 to the last used cell. */
export interface Grid {
  /** Stable across renames; where a click goes. */
  readonly sheetId: number;
  readonly title: string;
  readonly cells: readonly (readonly Cell[])[];
  /** Number formats of the same shape, where percentages matter; null when they were not read. */
  readonly formats: readonly (readonly string[])[] | null;
  /** What the mapping wizard bound this tab to, as JSON; null when nothing. */
  readonly binding: string | null;
}

/** The letter of a column counted from 1: 3 is `C`, 28 is `AB`. */
export function columnLetter(column: number): string {
  let letters = '';
  for (let left = column; left > 0; left = Math.floor((left - 1) / 26)) {
    letters = String.fromCharCode(65 + ((left - 1) % 26)) + letters;
  }
  return letters;
}

/** The column of a letter, counted from 1: `C` is 3, `ab` is 28. */
export function columnNumber(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}
