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
