/** What the command about the household survey answers: sums over at least five households, and never one by itself. */
import type { HouseholdRound } from '../../ledger/network/households.ts';
import type { Report } from '../../reports/report.ts';
import type { Day } from '../../values/calendar.ts';

export interface HouseholdsAnswer {
  readonly asOf: Day;
  /** Null = all groups that take part. */
  readonly groupId: string | null;
  readonly name: string;
  /** The round asked for, or the last; null = nobody has answered yet. */
  readonly survey: HouseholdRound | null;
  /** Every round there is, in order. */
  readonly rounds: readonly string[];
  readonly report: Report;
}

/** What each takes, as typed or as JSON, and what it answers. */
export interface HouseholdsCommands {
  households: { takes: { round?: string; group?: string; today?: string; write?: boolean }; answers: HouseholdsAnswer };
}
