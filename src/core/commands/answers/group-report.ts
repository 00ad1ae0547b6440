/** What the commands of a group's typed report and of the public board answer. */
import type { ReportField } from '../../ledger/months/group-reports.ts';
import type { Report } from '../../reports/report.ts';
import type { Day, Month } from '../../values/calendar.ts';
import type { Satang } from '../../values/satang.ts';
import type { Words } from '../../values/words.ts';

/** One figure of a report as it was understood. */
export interface ReportFieldRead {
  readonly field: ReportField;
  readonly label: Words;
  readonly show: 'count' | 'money';
  /** Units: satang, or a count. */
  readonly value: number;
  /** The words it came from. */
  readonly words: string;
  /** `about` for ประมาณ, `atLeast` for กว่า. */
  readonly sure: 'exact' | 'atLeast' | 'about';
}

/** A line of the month that stands there already. */
export interface ReportThere {
  readonly tab: string;
  readonly row: number;
  readonly differs: readonly {
    readonly field: ReportField;
    readonly label: Words;
    readonly show: 'count' | 'money';
    readonly before: number;
    readonly now: number;
  }[];
}

export interface GroupReportAnswer {
  /** Null where the text names no group; then one has to be chosen before it is posted. */
  readonly groupId: string | null;
  readonly name: string | null;
  readonly month: Month | null;
  readonly asOf: Day | null;
  readonly fields: readonly ReportFieldRead[];
  /** Figures that a group sends and that are not among the fields. */
  readonly missing: readonly { readonly field: ReportField; readonly label: Words }[];
  /** Words with a number that nothing was made of. */
  readonly unread: readonly string[];
  readonly approximate: boolean;
  /** What to look at before it is posted. */
  readonly doubts: readonly Words[];
  /** Reports of the group and month that stand there; the last one holds until another is posted. */
  readonly there: readonly ReportThere[];
  /** The line as a page. */
  readonly report: Report;
  /** Names the action; null where nothing was posted. */
  readonly action: string | null;
}

/** Totals that anybody may see. */
export interface BoardTotals {
  readonly members: number | null;
  readonly fund: Satang | null;
  readonly received: Satang | null;
  readonly welfareClaims: number | null;
  readonly welfarePaid: Satang | null;
}

export interface BoardAnswer {
  readonly month: Month;
  readonly asOf: Day;
  readonly network: BoardTotals & {
    readonly groups: number;
    readonly reported: number;
    readonly amphoe: number | null;
  };
  readonly groups: readonly (BoardTotals & { readonly name: string; readonly balancesAsOf: Day | null })[];
  readonly report: Report;
}

/** What each takes, as typed or as JSON, and what it answers. */
export interface GroupReportCommands {
  /**
   * A group's report of a month, out of a pasted `text` or figures typed in baht and counts, which go before the text.
   * Without `post` it is only read; `again` posts it although the month is reported already.
   */
  groupReport: {
    takes: {
      text?: string;
      group?: string;
      month?: string;
      asOf?: string;
      approximate?: boolean;
      reportedBy?: string;
      receivedDate?: string;
      post?: boolean;
      again?: boolean;
      today?: string;
    } & { readonly [field in ReportField]?: string };
    answers: GroupReportAnswer;
  };
  /** Totals for anybody to read. */
  board: { takes: { month?: string; asOf?: string; today?: string; write?: boolean }; answers: BoardAnswer };
}
