/** What summing up a month answers: the figures of groups, areas, issues and the network, and the page of one. */
import type { AreaMonth, GroupMonth, IssueMonth, SumMonth } from '../../reports/lines.ts';
import type { Report } from '../../reports/report.ts';
import type { Day, Month } from '../../values/calendar.ts';
import type { Words } from '../../values/words.ts';

export interface GroupLine extends Omit<GroupMonth, 'inTotals'> {
  readonly system: string;
  readonly source: 'rows' | 'report' | 'none';
}

export interface RollUp extends SumMonth {
  readonly countedGroups: number;
}

export interface NetworkLine extends RollUp {
  readonly missing: readonly string[];
  readonly organisations: number;
  readonly people: number;
  readonly rowsNotCounted: number;
}

export interface AreaLine extends AreaMonth, RollUp {}

export interface IssueLine extends IssueMonth, RollUp {}

export interface FiguresAnswer {
  readonly month: Month;
  readonly asOf: Day;
  readonly network: NetworkLine;
  readonly groups: readonly GroupLine[];
  readonly areas: readonly AreaLine[];
  readonly issues: readonly IssueLine[];
}

export interface SummaryAnswer extends FiguresAnswer {
  /** The page of the group asked for, or of the network, as it is shown. */
  readonly report: Report;
  /** The same page as text to paste into LINE. */
  readonly text: Words;
}

/** What each takes, as typed or as JSON, and what it answers. */
export interface FiguresCommands {
  figures: { takes: { month?: string; asOf?: string; today?: string; group?: string }; answers: FiguresAnswer };
  summary: {
    /** `page` says whose page: without it, that of the group named, of the only group, or of the network. */
    takes: {
      month?: string;
      asOf?: string;
      today?: string;
      group?: string;
      page?: 'group' | 'network';
      write?: boolean;
    };
    answers: SummaryAnswer;
  };
}
