/** What the commands about closing answer: what stands before it, what was closed, and what has changed since. */
import type { Figures } from '../../ledger/months/figures.ts';
import type { ClosedLine, ClosedState } from '../../reports/closing-page.ts';
import type { Report } from '../../reports/report.ts';
import type { Day, Month } from '../../values/calendar.ts';
import type { Satang } from '../../values/satang.ts';
import type { Words } from '../../values/words.ts';

export type { ClosedLine, ClosedState, RowDiff } from '../../reports/closing-page.ts';

/** What is looked at before a month is closed. `bad` needs a reason in writing. */
export interface CloseCheck {
  readonly check: 'mend' | 'look' | 'count' | 'balance' | 'before' | 'chain';
  readonly label: Words;
  readonly state: Words;
  readonly tone: 'good' | 'look' | 'bad' | 'soft';
}

export interface CloseAnswer {
  readonly groupId: string;
  readonly name: string;
  readonly month: Month;
  readonly asOf: Day;
  /** Null = it may be closed; else why not now, and what to do. */
  readonly blocked: Words | null;
  /** Who opened it again, when and why; null = it never was, or is closed since. */
  readonly reopened: Words | null;
  readonly checks: readonly CloseCheck[];
  readonly needsReason: boolean;
  /** The month as it was closed beside what it is now; null = it is open. */
  readonly closed: ClosedLine | null;
  /** All closed months of the group, the last first. */
  readonly months: readonly ClosedState[];
  /** The tabs whose entries can be corrected. */
  readonly tabs: readonly string[];
  /** As they now stand. */
  readonly figures: Figures;
  readonly report: Report;
  readonly action: string | null;
}

export interface ReopenAnswer {
  readonly groupId: string;
  readonly name: string;
  readonly month: Month;
  /** Every month that is opened again, the last first: those closed after it too. */
  readonly months: readonly Month[];
  readonly closedBy: string | null;
  readonly report: Report;
  readonly action: string | null;
}

/** A month that is over and open, as it would be closed. */
export interface YearMonth {
  readonly month: Month;
  readonly asOf: Day;
  readonly in: Satang | null;
  readonly out: Satang | null;
  readonly closing: Satang | null;
  readonly members: number | null;
  /** What is to be mended in it; null = nothing, so that it needs no reason. */
  readonly bad: Words | null;
}

export interface YearGroup {
  readonly groupId: string;
  readonly name: string;
  readonly months: readonly YearMonth[];
  /** Its months of that year and later ones that are closed. */
  readonly closed: readonly Month[];
  /** Why earlier months of the year cannot be closed, and what to do; null = none is left open. */
  readonly blocked: Words | null;
}

export interface CloseYearAnswer {
  /** Of the common era. */
  readonly year: number;
  /** Those that can be asked for, the latest first. */
  readonly years: readonly number[];
  /** Groups with something in the year. */
  readonly groups: readonly YearGroup[];
  /** Months that would be closed, of all of them. */
  readonly count: number;
  readonly needsReason: boolean;
  readonly report: Report;
  readonly action: string | null;
}

export interface VerifiedGroup {
  readonly groupId: string;
  readonly name: string;
  /** Whether each row of closings follows from the one before, and the first that does not. */
  readonly chain: boolean;
  readonly edited: { readonly tab: string; readonly row: number } | null;
  readonly months: readonly ClosedLine[];
}

export interface VerifyAnswer {
  /** Whether all chains hold and nothing has changed. */
  readonly holds: boolean;
  readonly groups: readonly VerifiedGroup[];
  readonly report: Report;
}

/** A correction of an entry of a closed month, as rows of an open one. */
export interface CorrectAnswer {
  readonly groupId: string;
  readonly tab: string;
  readonly row: number;
  /** What keeps it from being another row that stands there by now. */
  readonly knownBy: string;
  readonly month: Month;
  /** The day of the rows that are written. */
  readonly on: Day;
  /** The fields that can be put right, as they are. */
  readonly fields: readonly { readonly field: CorrectField; readonly label: Words; readonly value: string }[];
  readonly report: Report;
  readonly action: string | null;
}

/** What of an entry can be put right. */
export type CorrectField =
  | 'amount'
  | 'in'
  | 'out'
  | 'principal'
  | 'interest'
  | 'fine'
  | 'member'
  | 'place'
  | 'category';

/** What each takes, as typed or as JSON, and what it answers. */
export interface ClosingCommands {
  /** A group's month as it stands before closing, or as it was closed; with `post` it is closed, `by` whom and with what reason. */
  close: {
    takes: { group?: string; month?: string; reason?: string; by?: string; post?: boolean; today?: string };
    answers: CloseAnswer;
  };
  /**
   * All months of a group's year that are over and open, or those of every group; with `post` they are closed at once. With
   * `reopens` what is closed of that year and later is opened again, with a reason and a second name.
   */
  closeYear: {
    takes: {
      year?: string;
      group?: string;
      reason?: string;
      by?: string;
      post?: boolean;
      reopens?: boolean;
      today?: string;
    };
    answers: CloseYearAnswer;
  };
  /** Opens a closed month again and those closed after it; with `post` it asks for a reason and a second name. */
  reopen: {
    takes: { group?: string; month?: string; reason?: string; by?: string; post?: boolean; today?: string };
    answers: ReopenAnswer;
  };
  /**
   * An entry of a closed month put right in an open one: reversed, and entered anew with what is given; `removes` only
   * reverses it. Without `post` it is only shown.
   */
  correct: {
    takes: {
      tab: string;
      row: number;
      knownBy?: string;
      removes?: boolean;
      reason?: string;
      post?: boolean;
      today?: string;
    } & { readonly [field in CorrectField]?: string };
    answers: CorrectAnswer;
  };
  /** Whether what is closed is still as it was. */
  verify: { takes: { group?: string; today?: string }; answers: VerifyAnswer };
}
