/** The shape of a command: what a person can ask for, as a plan that touches nothing. */

import type { KeptAction } from '../tables/kept-action.ts';
import type { TableName } from '../tables/tables.ts';
import type { Day } from '../values/calendar.ts';
import type { Grid } from '../values/cell.ts';
import type { Language, Words } from '../values/words.ts';
import type { Found } from './answers/platform.ts';
import type { GuardsNow } from './answers/protect.ts';
import type { Answer, CommandName } from './answers.ts';
import type { Plan } from './plan.ts';
import type { Workbook } from './workbook.ts';

/** The world as it is at the moment of asking; nothing else is seen. */
export interface Context {
  /** Every tab but those made by the program, read once and only when asked for. */
  readonly grids: () => readonly Grid[];
  /** The spreadsheet's time zone, in which date cells are read. */
  readonly zone: string;
  /** The day in that zone, unless the request names another as `today`. */
  readonly today: Day;
  readonly language: Language;
  /** What earlier plans asked to be remembered. */
  readonly remembered: Readonly<Record<string, string>>;
  /** The cell that the person has selected; null where there is none. */
  readonly selected?: () => { readonly tab: string; readonly row: number; readonly column: number } | null;
  /** What is kept of an action in people's own tabs; null when it is not known, or too old. */
  readonly kept: (action: string) => KeptAction | null;
  /** Everything that is kept of actions, the oldest first. */
  readonly history: () => readonly KeptAction[];
  /** Result tabs, and the program's own protections. */
  readonly guards: () => GuardsNow;
  /** Tries the questions that only Google can settle, in a tab of its own that is gone again afterwards. */
  readonly tried?: () => Found;
  /** Every tab's grid, also of those made by the program. */
  readonly sizes?: () => readonly TabSize[];
  /** What tells this file from a copy of it. */
  readonly file?: () => string;
  /** The workbook where it was opened already, by a command that asks others. */
  readonly workbook?: Workbook;
}

/** How large a tab's grid is; blank cells count too. */
export interface TabSize {
  readonly title: string;
  readonly sheetId: number;
  readonly rows: number;
  readonly columns: number;
  /** The last row that holds anything. */
  readonly used: number;
}

export interface Command<Name extends CommandName> {
  readonly name: Name;
  readonly caption: Words;
  /** Whether it may change people's own tabs when asked so: then it is decided where nobody else of ours writes. */
  readonly acts?: (takes: unknown) => boolean;
  /** The tables it needs where those are few: tabs that are others’ by their title are not read. Absent = all are. */
  readonly needs?: readonly TableName[];
  /** Parses what it takes (nothing from outside is trusted) and gives the plan. Throws Problem. */
  readonly plan: (takes: unknown, context: Context) => Plan<Answer<Name>>;
}

/** One line of the menu: the top-level function Google calls, its words, and what it does. */
export interface MenuItem {
  /** A top-level function name of the built script. */
  readonly calls: string;
  readonly caption: Words;
  /** Opens the sidebar on a page, or runs a command that writes a tab. */
  readonly does:
    | { readonly opens: string }
    | { readonly runs: CommandName; readonly takes: Readonly<Record<string, unknown>> };
}
