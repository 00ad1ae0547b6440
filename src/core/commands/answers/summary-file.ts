/** What the commands that make a summary file and take one in answer. */
import type { Report } from '../../reports/report.ts';
import type { Month } from '../../values/calendar.ts';
import type { Words } from '../../values/words.ts';

export interface SummaryFileAnswer {
  readonly months: readonly Month[];
  readonly groups: number;
  readonly lines: number;
  readonly fingerprint: string;
  /** A name to save it under. */
  readonly name: string;
  /** The file: comma-separated values. */
  readonly csv: string;
  readonly report: Report;
}

/** One figure that is another than the one that stands in the workbook. */
export interface FigureDiffers {
  readonly label: Words;
  readonly show: 'money' | 'count' | 'text';
  readonly was: number | string | null;
  readonly now: number | string | null;
}

export interface MonthTakenIn {
  readonly groupId: string;
  readonly name: string;
  readonly month: Month;
  /** `same`: it stands there already; `differs`: with other figures, which will be replaced. */
  readonly standing: 'new' | 'same' | 'differs';
  /** The workbook has rows of the group for the month: those are used, not the file. */
  readonly ownRows: boolean;
  readonly differs: readonly FigureDiffers[];
}

export interface TakeInAnswer {
  readonly groups: readonly { readonly groupId: string; readonly name: string; readonly isNew: boolean }[];
  readonly months: readonly MonthTakenIn[];
  readonly counts: { readonly [standing in MonthTakenIn['standing']]: number };
  readonly posted: boolean;
  /** Names what was posted, to take it back; null when nothing was. */
  readonly action: string | null;
  readonly report: Report;
}

/** What each takes, as typed or as JSON, and what it answers. */
export interface SummaryFileCommands {
  /** The last 13 months of the workbook’s groups, or one month, as a file for their network. */
  summaryFile: {
    takes: { group?: string; month?: string; today?: string; write?: boolean };
    answers: SummaryFileAnswer;
  };
  /** Takes in such a file, as its text or as the cells of its tab; without `post` nothing is written. */
  takeIn: {
    takes: {
      text?: string;
      cells?: readonly (readonly (string | number | boolean)[])[];
      post?: boolean;
      today?: string;
    };
    answers: TakeInAnswer;
  };
}
