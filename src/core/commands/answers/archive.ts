/** What is answered about the room in a workbook, and about keeping a year in a workbook of its own. */
import type { Report } from '../../reports/report.ts';
import type { Day } from '../../values/calendar.ts';
import type { Words } from '../../values/words.ts';

/** The grid of one tab. */
export interface TabRoom {
  readonly tab: string;
  readonly rows: number;
  readonly columns: number;
  readonly cells: number;
  /** Of them, cells of rows below the last one that holds anything. */
  readonly blank: number;
}

export interface RoomAnswer {
  readonly cells: number;
  /** What a workbook takes. */
  readonly most: number;
  readonly blank: number;
  /** What a month adds, by the rows of the last twelve that are over; null = nothing is dated in them. */
  readonly perMonth: number | null;
  /** How many more months fit; null = not known. */
  readonly months: number | null;
  /** `สมุดงานนี้ยังรับได้อีก 2 ปี 4 เดือน`. */
  readonly says: Words;
  readonly tabs: readonly TabRoom[];
  readonly report: Report;
}

/** Whether a group's year can be kept away. */
export type ArchiveState = 'empty' | 'running' | 'open' | 'changed' | 'ready' | 'carried';

export interface ArchiveGroup {
  readonly groupId: string;
  readonly name: string;
  readonly to: Day;
  readonly state: ArchiveState;
  readonly says: Words;
}

export interface ArchiveAnswer {
  /** Of the common era. */
  readonly year: number;
  /** Those that can be asked for, the latest first. */
  readonly years: readonly number[];
  readonly groups: readonly ArchiveGroup[];
  /** `blocked`: some month is not closed · `copy`: a copy is to be made · `rows`: carried, and rows can go · `done`. */
  readonly state: 'blocked' | 'copy' | 'rows' | 'done';
  /** What this workbook holds, and which one it is: a copy gives the same before the stroke, another after it. */
  readonly code: string;
  /** The code of the copy that was proven; null = none yet. */
  readonly keptIn: string | null;
  /** Rows that can go, or become fewer. */
  readonly rows: number;
  readonly report: Report;
  readonly action: string | null;
}

/** What each takes, as typed or as JSON, and what it answers. */
export interface ArchiveCommands {
  /** How much more fits into the workbook; with `post` blank rows at the end of tabs are taken out of it. */
  room: { takes: { post?: boolean; today?: string }; answers: RoomAnswer };
  /**
   * Keeps a year in a copy of the workbook. With `post` and the copy's `code` what it leaves is carried as opening
   * balances; then with `post` its rows go as far as nothing needs them.
   */
  archive: {
    takes: { year?: string; code?: string; by?: string; post?: boolean; today?: string };
    answers: ArchiveAnswer;
  };
}
