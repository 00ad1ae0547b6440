/** What the command about community businesses answers: profit, stock and products of a month, beside the cash book. */
import type { Businesses } from '../../ledger/network/businesses.ts';
import type { Report } from '../../reports/report.ts';
import type { Day, Month } from '../../values/calendar.ts';

export interface BusinessesAnswer extends Businesses {
  readonly month: Month;
  readonly asOf: Day;
  /** Null = all groups that take part. */
  readonly groupId: string | null;
  readonly name: string;
  readonly report: Report;
}

/** What each takes, as typed or as JSON, and what it answers. */
export interface BusinessesCommands {
  businesses: {
    takes: { month?: string; group?: string; asOf?: string; today?: string; write?: boolean };
    answers: BusinessesAnswer;
  };
}
