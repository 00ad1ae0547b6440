/** What is answered about how a workbook is read: what each tab was taken for, and what was bound by hand. */
import type { System } from '../../tables/book.ts';
import type { TableName } from '../../tables/tables.ts';
import type { Month } from '../../values/calendar.ts';
import type { Words } from '../../values/words.ts';

/** A binding as it is kept with a tab, and as `bind` takes it back. */
export interface BindingTold {
  readonly table: TableName | 'none';
  /** All rows belong to it: an id or a name; null where the title or each row says. */
  readonly group: string | null;
  /** The letter of the column that each bound field is read from now, blank where it is not to be read; a field whose column is gone is not among them. */
  readonly columns: Readonly<Record<string, string>>;
  /** The row of the headers, from 1 (of two the lower); null where it is looked for. */
  readonly headerRow: number | null;
  /** For a tab that holds one month's contributions; null where the title says, or each row. */
  readonly month: Month | null;
  /** The year, Buddhist, of months that are named without one; null where the title or a line above says it. */
  readonly monthYear: number | null;
}

/** One column of a tab, and what it is read as. */
export interface ColumnUnderstood {
  readonly letter: string;
  /** As typed, of a header over two rows both with a blank between; blank where there is none. */
  readonly header: string;
  /** Null where it is left alone. */
  readonly field: string | null;
  readonly caption: Words | null;
  /** Where it is a column of a month; `month` null there = its year is nowhere to be found. */
  readonly isMonth: boolean;
  readonly month: Month | null;
  /** Whether somebody bound it, and it was not recognised by itself. */
  readonly bound: boolean;
  /** The first filled cells below the header, as typed, at most three. */
  readonly samples: readonly string[];
}

/** A field that a column may be read as, for choosing. */
export interface FieldUnderstood {
  readonly field: string;
  readonly caption: Words;
  readonly required: boolean;
  /** Where it is read from; null where the tab has no such column. */
  readonly letter: string | null;
}

/** A cell as it was typed and as it is read. */
export interface ExampleUnderstood {
  readonly kind: 'day' | 'month' | 'money';
  readonly letter: string;
  readonly row: number;
  readonly typed: string;
  /** Null where it cannot be read. */
  readonly read: Words | null;
}

/** Rows, or single cells of a tab by months, that do not count, for one reason. */
export interface NotCounted {
  readonly code: string;
  readonly says: Words;
  readonly count: number;
  /** What is wrong with the first, and what to do. */
  readonly example: Words | null;
  /** Where the first of them stands. */
  readonly row: number | null;
  readonly letter: string | null;
}

export interface MissingColumn {
  readonly field: string;
  readonly caption: Words;
  /** Without it nothing of the tab counts. */
  readonly stops: boolean;
  /** What cannot be done without it. */
  readonly costs: Words;
  /** The letter of a column that looks like it and is not read as anything; null where none does. */
  readonly offer: string | null;
}

/** A row of the sheet as it stands. */
export interface RowUnderstood {
  readonly row: number;
  /** Its cells as typed, one for each column of `columns` that is read. */
  readonly cells: readonly { readonly letter: string; readonly typed: string }[];
}

/** What a tab is read as. A register with its months beside it is read as two tables. */
export interface TableUnderstood {
  readonly table: TableName;
  readonly caption: Words;
  readonly why: 'title' | 'binding' | 'months' | 'monthTitle';
  /** The same as a sentence. */
  readonly because: Words;
  /** A row for each record; a row a member and a column a month; or one month's list of members and amounts. */
  readonly form: 'long' | 'wide' | 'month';
  /** From 1, at most two; empty where none was found. */
  readonly headerRows: readonly number[];
  /** The groups its rows belong to, in order: of the title or binding, of heading lines, or of a group column. */
  readonly groups: readonly { readonly groupId: string; readonly name: string; readonly rows: number }[];
  readonly groupFrom: 'title' | 'binding' | 'headings' | 'column' | 'only' | null;
  readonly months: { readonly first: Month; readonly last: Month; readonly count: number } | null;
  readonly fields: readonly FieldUnderstood[];
  readonly missing: readonly MissingColumn[];
  /** Columns full of numbers that are not read: their money, if it is money, is not counted. `cells` of the first 200 rows. */
  readonly unread: readonly { readonly letter: string; readonly header: string; readonly cells: number }[];
  /** `cells` are the filled months of a tab by months that count, else null; `headings` are lines that only name a group or repeat the header. */
  readonly rows: {
    readonly counted: number;
    readonly cells: number | null;
    readonly notCounted: number;
    readonly totals: number;
    readonly headings: number;
  };
  readonly notCounted: readonly NotCounted[];
  /** Totals that people typed: whether each agrees with what the program adds up. */
  readonly typedTotals: readonly { readonly row: number; readonly agrees: boolean }[];
  readonly first: RowUnderstood | null;
  readonly last: RowUnderstood | null;
  readonly examples: readonly ExampleUnderstood[];
}

/** A table that a tab may be, where its title says nothing. */
export interface TableGuess {
  readonly table: TableName;
  readonly caption: Words;
  readonly because: Words;
  /** The header row that was found, and its columns by field. */
  readonly headerRow: number;
  readonly columns: Readonly<Record<string, string>>;
  /** What it would still lack; empty = it could be read at once. */
  readonly missing: readonly MissingColumn[];
}

export interface TabUnderstood {
  readonly tab: string;
  /** The same tab after it was renamed. */
  readonly sheetId: number;
  /**
   * `read` – its rows count; `stopped` – it is a table, but nothing of it can count; `unknown` – not read, see `guesses`;
   * `leftAlone` – somebody said so; `result` – made by the program; `empty` – nothing in it.
   */
  readonly state: 'read' | 'stopped' | 'unknown' | 'leftAlone' | 'result' | 'empty';
  /** The state and what it is read as in one sentence. */
  readonly says: Words;
  readonly tables: readonly TableUnderstood[];
  readonly guesses: readonly TableGuess[];
  /** Every column with a header or something below it, in order. */
  readonly columns: readonly ColumnUnderstood[];
  readonly binding: BindingTold | null;
  /** What no longer fits of the binding: a column that is gone, a group that is none. */
  readonly bindingTroubles: readonly Words[];
}

/** What of the product works over this workbook for groups of one system. */
export interface SystemUnderstood {
  readonly system: System;
  readonly caption: Words;
  readonly groups: readonly string[];
  readonly pages: readonly PageUnderstood[];
}

export interface PageUnderstood {
  readonly page:
    | 'month'
    | 'members'
    | 'contributions'
    | 'savings'
    | 'welfare'
    | 'loans'
    | 'money'
    | 'count'
    | 'network';
  readonly caption: Words;
  readonly works: 'yes' | 'partly' | 'no';
  /** What is lacking, and what to add; null where all works. */
  readonly says: Words | null;
}

export interface UnderstoodAnswer {
  /** All tabs in order, or the one that was asked for. */
  readonly tabs: readonly TabUnderstood[];
  readonly systems: readonly SystemUnderstood[];
  /** What the lines above a header call a group that nothing else names; null where none does. */
  readonly titled: string | null;
  /** Tables to choose from, those that groups use most first. */
  readonly choices: readonly { readonly table: TableName; readonly caption: Words }[];
  /** Examples show cells of this sheet to whoever may read it; nothing of it leaves the sheet. */
  readonly privacy: Words;
}

/**
 * `columns` gives a column, by its letter or its header, for each field that is not recognised by itself; a field with a
 * blank column is not read. `headerRow` counts from 1. What was bound before is replaced, not added to.
 */
export interface BindTakes {
  readonly tab: string;
  readonly table: string;
  readonly group?: string | null;
  readonly columns?: Readonly<Record<string, string>>;
  readonly headerRow?: number | null;
  /** `ม.ค. 2569` or `2026-01`: all rows are receipts of that month. */
  readonly month?: string | null;
  /** `2569`: the year of months that are named without one. */
  readonly monthYear?: string | null;
  readonly post?: boolean;
  readonly today?: string;
}

/** Of `bind` and `unbind`: without `post` what would come of it. */
export interface BindAnswer {
  readonly posted: boolean;
  /** As it is read with the binding. */
  readonly tab: TabUnderstood;
  /** What its columns may be read as, also while no header is recognised; empty where it is left alone. */
  readonly fields: readonly FieldUnderstood[];
  /** The binding before, by which to go back: `bind` with it, or `unbind` where it is null. */
  readonly before: BindingTold | null;
  readonly after: BindingTold | null;
}

/** What each takes, as typed or as JSON, and what it answers. */
export interface UnderstoodCommands {
  /** How each tab is read, or one of them: what was recognised, what counts, and what is lacking. */
  understood: { takes: { tab?: string; today?: string }; answers: UnderstoodAnswer };
  /** Says what a tab is: a table, or `none` to leave it alone. Without `post` it is only tried. */
  bind: { takes: BindTakes; answers: BindAnswer };
  /** Forgets what was said of a tab. */
  unbind: { takes: { tab: string; post?: boolean; today?: string }; answers: BindAnswer };
}
