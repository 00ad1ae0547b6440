/** What the command about grants answers: the register with its money, added up, and the fund with and without grants. */
import type { GrantTotal } from '../../ledger/network/grant-totals.ts';
import type { GrantLine as LedgerLine } from '../../ledger/network/grants.ts';
import type { Report } from '../../reports/report.ts';
import type { Day, Month } from '../../values/calendar.ts';
import type { Satang } from '../../values/satang.ts';

export type GrantLine = Omit<LedgerLine, 'row'>;

export interface GrantsAnswer {
  readonly asOf: Day;
  /** Null = all groups. */
  readonly groupId: string | null;
  readonly name: string;
  /** Of one group those that are its own or moved in its books, with what moved there. */
  readonly grants: readonly GrantLine[];
  readonly total: GrantTotal;
  readonly byFunder: readonly GrantTotal[];
  readonly byTambon: readonly GrantTotal[];
  /** What stands in fund.grant beyond what is left of the grants, such as opening balances. */
  readonly unnamed: Satang;
  /** With grants, the grants, and without them; as on the page of the month. */
  readonly fund: { readonly total: Satang | null; readonly grants: Satang | null; readonly own: Satang | null };
  /** The month on which people work on the day, the groups in its totals, and those of them that reported it. */
  readonly month: Month;
  readonly groups: number;
  readonly reported: number;
  readonly report: Report;
}

/** What each takes, as typed or as JSON, and what it answers. */
export interface GrantsCommands {
  /** Restricted money of a group, or of all groups. */
  grants: { takes: { group?: string; asOf?: string; today?: string; write?: boolean }; answers: GrantsAnswer };
}
