/** What a command gives back: an answer for who asked, and what should be written. It has touched nothing. */
import type { CellsWrite, Changes } from '../tables/changes.ts';
import type { Words } from '../values/words.ts';
import type { Guard } from './answers/protect.ts';

/** The look of one cell of a result tab. */
export type Look = 'title' | 'subtitle' | 'header' | 'plain' | 'soft' | 'total' | 'good' | 'look' | 'bad';

export interface TabColumn {
  /** In pixels. */
  readonly width: number;
}

/** A chart over cells of the tab it stands on; rows and columns count from 1. */
export interface TabChart {
  readonly title: string;
  readonly form: 'bars' | 'columns' | 'line';
  /** The cells it draws: labels in the first column, one series in each further one, names in the first row. */
  readonly from: { readonly row: number; readonly column: number; readonly rows: number; readonly columns: number };
  /** Where its upper left corner stands. */
  readonly at: { readonly row: number; readonly column: number };
}

/** A result tab, whole: it replaces what the tab held. */
export interface TabWrite {
  readonly title: string;
  /** Rectangular. Text never becomes a formula, a number or a date: its format is `@`. */
  readonly cells: readonly (readonly (string | number | boolean)[])[];
  /** Number formats, of the same shape. */
  readonly formats: readonly (readonly string[])[];
  /** How each row looks. */
  readonly looks: readonly Look[];
  /**
   * Where the cells of each row stand, a letter a column: L, R or C; the look of a row ends with its last letter. G, K, B and S
   * are cells in the middle with a look of their own: good, look, bad, soft.
   */
  readonly sides: readonly string[];
  readonly columns: readonly TabColumn[];
  readonly frozenRows: number;
  readonly charts: readonly TabChart[];
}

/** What is noted on a tab of people's own, beside its cells: what it is bound to. */
export interface TabNote {
  readonly sheetId: number;
  readonly tab: string;
  /** Null takes the note away. */
  readonly note: string | null;
}

export interface Plan<Answer> {
  readonly answer: Answer;
  /** One sentence for the person who asked. */
  readonly says: Words;
  readonly writes: readonly TabWrite[];
  /** What is changed in people's own tabs; absent = nothing. */
  readonly changes?: Changes;
  /**
   * Rows of people's own tabs written over, each in one stroke and for good: between two of them everything counts as
   * before and after them all. Absent = none.
   */
  readonly condenses?: readonly CellsWrite[];
  /** Tabs, by their number, out of whose grid rows that hold nothing are taken; absent = none. */
  readonly trims?: readonly number[];
  /** What is noted on people's own tabs; absent = nothing. */
  readonly notes?: readonly TabNote[];
  /** Protections to set, and those of the program's own that go. */
  readonly guards?: { readonly wants: readonly Guard[]; readonly goes: readonly Guard[] };
  /** Takes the program out of the workbook; `tabs` says whether its result tabs go too. */
  readonly removes?: { readonly tabs: boolean };
  /** The cell to select, or null. */
  readonly selects: { readonly tab: string; readonly row: number | null; readonly column: string | null } | null;
  /** What to remember for this person, such as the language and the group chosen last. */
  readonly remembers: Readonly<Record<string, string>>;
}

/** Of a plan that only answers: nothing is written, selected or remembered. */
export const WRITES_NOTHING = { writes: [], selects: null, remembers: {} } as const;
