/** What the commands about custom functions answer: their help, examples out of this workbook, and one put into a cell. */
import type { Words } from '../../values/words.ts';

/** For one cell, or for a column at once. */
export type FunctionForm = 'one' | 'column';

export interface FunctionExample {
  readonly form: FunctionForm;
  readonly formula: string;
  /** The first rows of what it shows here. */
  readonly shows: readonly string[];
  /** How many cells it fills. */
  readonly rows: number;
  readonly columns: number;
}

/** One function: what it takes, and examples out of the group's own tabs. */
export interface FunctionHelp {
  readonly name: string;
  readonly help: Words;
  readonly gives: Words;
  readonly takes: readonly { readonly name: string; readonly help: Words; readonly optional: boolean }[];
  readonly examples: readonly FunctionExample[];
  /** Why there is no example of this group; null where there is one. */
  readonly why: Words | null;
}

export interface FunctionsAnswer {
  readonly functions: readonly { readonly name: string; readonly help: Words }[];
  /** The one that was asked for. */
  readonly one: FunctionHelp | null;
}

export interface InsertAnswer {
  readonly tab: string;
  /** Such as `N4`. */
  readonly cell: string;
  readonly formula: string;
  /** Names the action for `undo`. */
  readonly action: string;
}

/** What each takes, as typed or as JSON, and what it answers. */
export interface FunctionsCommands {
  /** The custom functions; with a `name` that one, with examples out of the group's own tabs. */
  functions: { takes: { name?: string; group?: string; month?: string; today?: string }; answers: FunctionsAnswer };
  /** Puts an example of a function into the selected cell. */
  insertFunction: {
    takes: { name: string; form: FunctionForm; group?: string; month?: string; today?: string };
    answers: InsertAnswer;
  };
}
