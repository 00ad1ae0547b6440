/** What the commands about loans answer: all loans by age, one loan with its schedule, and what a leaving member is paid. */
import type { Report } from '../reports/report.ts';
import type { Day } from '../values/calendar.ts';
import type { Satang } from '../values/satang.ts';
import type { Words } from '../values/words.ts';

export type AgeBucket = 'current' | '1-30' | '31-90' | '91-180' | '181-365' | 'over365';

export interface LoanLine {
  readonly groupId: string;
  readonly loanId: string;
  readonly memberId: string;
  readonly name: string;
  readonly date: Day;
  readonly principal: Satang;
  readonly outstanding: Satang;
  readonly overdue: Satang;
  readonly daysOverdue: number;
  readonly bucket: AgeBucket;
  readonly nextDue: { readonly day: Day; readonly amount: Satang } | null;
  readonly guarantors: readonly string[];
  /** The older loan that this one paid off on the same day: a debt carried on. */
  readonly replaces: string | null;
}

export interface LoansAnswer {
  readonly asOf: Day;
  readonly groupId: string | null;
  readonly name: string;
  readonly loans: readonly LoanLine[];
  readonly outstanding: Satang;
  readonly overdue: Satang;
  /** 0..1, six decimals. */
  readonly par30: number;
  readonly ageing: readonly {
    readonly bucket: AgeBucket;
    readonly label: Words;
    readonly loans: number;
    readonly outstanding: Satang;
    readonly overdue: Satang;
  }[];
  readonly guarantors: readonly {
    readonly groupId: string;
    readonly memberId: string;
    readonly name: string;
    readonly contracts: readonly string[];
    readonly outstanding: Satang;
    readonly overdue: Satang;
  }[];
  readonly report: Report;
}

export interface InstallmentLine {
  readonly number: number;
  readonly due: Day;
  readonly principal: Satang;
  readonly interest: Satang;
  readonly total: Satang;
  /** On schedule, after it. */
  readonly balance: Satang;
  /** Repaid principal pays the oldest first. */
  readonly principalPaid: Satang;
  readonly state: 'paid' | 'part' | 'overdue' | 'coming';
}

export interface LoanAnswer {
  readonly asOf: Day;
  readonly loan: LoanLine;
  readonly schedule: readonly InstallmentLine[];
  readonly repayments: readonly {
    readonly date: Day;
    readonly principal: Satang;
    readonly interest: Satang;
    readonly fine: Satang;
    readonly balance: Satang;
    readonly text: Words;
    readonly tab: string | null;
    readonly row: number | null;
  }[];
  /** What closes the loan on that day. */
  readonly settlement: { readonly principal: Satang; readonly interest: Satang; readonly total: Satang };
  readonly report: Report;
  /** The letter to the borrower; null where nothing is overdue. */
  readonly letter: Report | null;
}

/** What somebody who leaves is paid when what he owes is set off. */
export interface LeavingAnswer {
  readonly groupId: string;
  readonly memberId: string;
  readonly name: string;
  readonly on: Day;
  readonly savings: Satang;
  readonly deposits: Satang;
  readonly shares: Satang;
  readonly loans: readonly { readonly loanId: string; readonly principal: Satang; readonly interest: Satang }[];
  /** Negative = he still owes the group. */
  readonly pays: Satang;
  /** Loans that he stands guarantor for. */
  readonly guarantees: readonly string[];
  readonly report: Report;
  readonly action: string | null;
}
