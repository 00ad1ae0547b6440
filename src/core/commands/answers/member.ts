/** What is answered about one member: everything that his page shows. */
import type { MemberState } from '../../ledger/members/member-state.ts';
import type { LoanLine } from '../../reports/loan-line.ts';
import type { Report } from '../../reports/report.ts';
import type { Month } from '../../values/calendar.ts';
import type { Words } from '../../values/words.ts';
import type { MemberChoice, StatementAnswer } from './members.ts';
import type { RightsAnswer } from './welfare.ts';

export interface MemberAnswer extends StatementAnswer {
  /** The group's name. */
  readonly group: string;
  readonly state: MemberState;
  /** The months that are owed by now. */
  readonly owed: readonly Month[];
  readonly rights: Omit<RightsAnswer, 'report'>;
  /** His own loans, and those of others that he stands for and that are not paid off. */
  readonly loans: readonly LoanLine[];
  readonly guarantees: readonly LoanLine[];
  /** The others of his house; null where the register does not say which it is. */
  readonly household: { readonly id: string; readonly others: readonly MemberChoice[] } | null;
  /** His passbook on paper. */
  readonly report: Report;
  /** To paste into LINE. */
  readonly text: Words;
}

/** What each takes, as typed or as JSON, and what it answers. */
export interface MemberCommands {
  /** Everything about one member at once. */
  member: { takes: { member: string; group?: string; asOf?: string; today?: string }; answers: MemberAnswer };
}
