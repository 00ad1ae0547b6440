/** What the command about the opinion survey answers: one round by groups and by people apart, its texts, and all rounds. */
import type { SurveyFacts, SurveyRound } from '../../ledger/network/survey.ts';
import type { Report } from '../../reports/report.ts';
import type { Day } from '../../values/calendar.ts';

export interface SurveyAnswer {
  readonly asOf: Day;
  /** Null = all groups that take part. */
  readonly groupId: string | null;
  readonly name: string;
  /** The round asked for, or the last; null = nobody has answered yet. */
  readonly survey: SurveyFacts | null;
  /** Question 1 of every round. */
  readonly history: readonly SurveyRound[];
  /** Every round there is, in order. */
  readonly rounds: readonly string[];
  readonly report: Report;
}

/** What each takes, as typed or as JSON, and what it answers. */
export interface SurveyCommands {
  /** A round of the opinion survey, or the last one. */
  survey: {
    takes: { round?: string; group?: string; asOf?: string; today?: string; write?: boolean };
    answers: SurveyAnswer;
  };
}
