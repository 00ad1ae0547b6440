/** What exporting and importing give: texts for files, or tabs for a workbook, and what is to be said of them. */
import type { Day } from '../../values/calendar.ts';
import type { Words } from '../../values/words.ts';

export interface TextFile {
  readonly name: string;
  readonly text: string;
}

/** How a column is shown; a day in a column of days is kept as a date cell. */
export type Shown = 'text' | 'number' | 'money' | 'day';

export interface ExchangeTab {
  readonly title: string;
  readonly columns: readonly { readonly header: string; readonly shown: Shown }[];
  /** A blank is `''`; money is a number of baht. */
  readonly rows: readonly (readonly (string | number | Day)[])[];
}

/** What was read or left, said with its line where there is one. */
export interface Told {
  /** The line of the file, from 1; null = the file as a whole. */
  readonly line: number | null;
  readonly says: Words;
}
