/** What is answered about members: their balances, one passbook, and who there is to choose from. */

import type { MemberBalance } from '../../reports/balances-page.ts';
import type { Report } from '../../reports/report.ts';
import type { Day, Month } from '../../values/calendar.ts';
import type { Satang } from '../../values/satang.ts';

export interface BalancesAnswer {
  readonly asOf: Day;
  readonly members: readonly MemberBalance[];
}

/** Who paid which month, up to one month. */
export interface PaymentCalendarAnswer {
  readonly groupId: string;
  readonly month: Month;
  readonly asOf: Day;
  readonly members: number;
  /** Members in arrears. */
  readonly owing: number;
  readonly report: Report;
}

export interface StatementLine {
  readonly date: Day | null;
  readonly text: string;
  /** Null on the side on which nothing moved. */
  readonly in: Satang | null;
  readonly out: Satang | null;
  readonly balance: Satang;
  readonly tab: string | null;
  readonly row: number | null;
}

/** How one month stands with one member, for the calendar of the passbook. */
export interface MonthStanding {
  readonly month: Month;
  readonly due: Satang;
  readonly covered: Satang;
  readonly verdict: 'notDue' | 'onTime' | 'late' | 'partial' | 'missed' | 'pending';
  readonly advance: boolean;
}

export interface StatementAnswer {
  readonly groupId: string;
  readonly memberId: string;
  readonly name: string;
  /** What the running balance is: savings kept, or the sum given. */
  readonly kind: 'saved' | 'given';
  readonly asOf: Day;
  readonly standing: MemberBalance;
  /** Kept beside the running balance. */
  readonly shares: Satang;
  readonly months: readonly MonthStanding[];
  readonly lines: readonly StatementLine[];
}

export interface MemberChoice {
  readonly memberId: string;
  readonly name: string;
  readonly active: boolean;
  readonly arrears: Satang | null;
  /** The house he belongs to, as the register has it. */
  readonly household: string | null;
}

export interface MembersAnswer {
  readonly groupId: string;
  readonly members: readonly MemberChoice[];
  /** How many fit in all; `members` holds the first fifty. */
  readonly found: number;
}

/** What each takes, as typed or as JSON, and what it answers. */
export interface MembersCommands {
  balances: { takes: { asOf?: string; today?: string; group?: string; write?: boolean }; answers: BalancesAnswer };
  statement: { takes: { member: string; group?: string; asOf?: string; today?: string }; answers: StatementAnswer };
  members: { takes: { group: string; query?: string; today?: string }; answers: MembersAnswer };
  /** Who paid which month, of a whole group over a year. */
  paymentCalendar: {
    takes: { group?: string; month?: string; asOf?: string; today?: string; write?: boolean };
    answers: PaymentCalendarAnswer;
  };
}
