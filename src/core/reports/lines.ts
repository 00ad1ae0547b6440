/** The figures that a page is made of: those of a group, and those added up. */
import type { Figures } from '../ledger/months/figures.ts';
import type { ReportField } from '../ledger/months/group-reports.ts';
import type { Day, Month } from '../values/calendar.ts';
import type { Satang } from '../values/satang.ts';

/** A month as it was closed. */
export interface AsClosed {
  readonly closedAt: Day | null;
  readonly closedBy: string | null;
  readonly asReported: Figures;
  /** Whether its rows and the figures of its end are still as they were. */
  readonly same: boolean;
}

/** One group's month. */
export interface GroupMonth extends Figures {
  readonly groupId: string;
  readonly name: string;
  readonly participation: string;
  /** The areas it lies in, from the widest down. */
  readonly places: readonly { readonly level: AreaMonth['level']; readonly name: string }[];
  readonly reported: boolean;
  readonly lastReported: Month | null;
  readonly balancesAsOf: Day | null;
  readonly state: 'sent' | 'entering' | 'none';
  readonly rowsNotCounted: number;
  /** The day that a typed report gives for its balances, where the figures are of one. */
  readonly reportAsOf: Day | null;
  /** Figures that a typed report gives as estimates. */
  readonly estimates: readonly ReportField[];
  /** Whether the figures come from the group's summary file. */
  readonly fromFile: boolean;
  /** Somebody has changed them since they were taken in. */
  readonly fileChanged: boolean;
  /** Null = the month is open. */
  readonly closed: AsClosed | null;
  /** What the month before was closed with, where it is closed. */
  readonly closedBefore: Figures | null;
  /** Whether the network's totals hold it. */
  readonly inTotals: boolean;
}

/** The month of several groups together. */
export interface SumMonth extends Figures {
  readonly groups: number;
  readonly reported: number;
  /** What is due of the groups of which it is known what is paid of it. */
  readonly dueOfCovered: Satang | null;
}

export interface AreaMonth extends SumMonth {
  readonly level: 'tambon' | 'amphoe' | 'province' | 'region';
  readonly name: string;
  /** From the widest area down to this one. */
  readonly path: readonly string[];
}

export interface IssueMonth extends SumMonth {
  readonly name: string;
}

/** The month of a whole network. */
export interface NetworkMonth {
  readonly network: SumMonth & {
    readonly organisations: number;
    readonly people: number;
    readonly rowsNotCounted: number;
  };
  readonly groups: readonly GroupMonth[];
  readonly areas: readonly AreaMonth[];
  readonly issues: readonly IssueMonth[];
}
