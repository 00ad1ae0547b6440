/** What the command about funerals answers: the yearly form, each death with its payers, and what groups owe and have sent. */
import type { FuneralsFacts } from '../../reports/funerals-page.ts';
import type { Report } from '../../reports/report.ts';

/** Of the year’s end, or of `asOf` in it. Without a group nobody is named: a death goes by its number, group and day. */
export interface FuneralsAnswer extends FuneralsFacts {
  /** As a common-era year. */
  readonly year: number;
  /** Years in which somebody died, and this one, the latest first. */
  readonly years: readonly number[];
  readonly report: Report;
}

/** What each takes, as typed or as JSON, and what it answers. */
export interface FuneralsCommands {
  /** Deaths of a year and who owes for them; without a group nobody is named. */
  funerals: {
    takes: { group?: string; year?: string; asOf?: string; today?: string; write?: boolean };
    answers: FuneralsAnswer;
  };
}
