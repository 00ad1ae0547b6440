/** What the command about the plan answers: missions, strategies and activities, how far each is, what is late and coming. */
import type { PlanProgress } from '../../ledger/network/plan-progress.ts';
import type { Report } from '../../reports/report.ts';
import type { Day } from '../../values/calendar.ts';

export interface PlanAnswer extends PlanProgress {
  readonly asOf: Day;
  readonly report: Report;
}

/** What each takes, as typed or as JSON, and what it answers. */
export interface PlanCommands {
  plan: { takes: { asOf?: string; today?: string; write?: boolean }; answers: PlanAnswer };
}
