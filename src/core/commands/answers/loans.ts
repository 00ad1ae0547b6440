/** What the commands about loans answer: all loans by age, one loan with its schedule, and what a leaving member is paid. */
import type { LoanMoveKind } from '../../ledger/loans/loan-history.ts';
import type { InstallmentState } from '../../ledger/loans/loan-installments.ts';
import type { LoanLine } from '../../reports/loan-line.ts';
import type { LoansFigures } from '../../reports/loans-page.ts';
import type { Report } from '../../reports/report.ts';
import type { Day } from '../../values/calendar.ts';
import type { Satang } from '../../values/satang.ts';
import type { Words } from '../../values/words.ts';

export type { LoanLine } from '../../reports/loan-line.ts';

export interface LoansAnswer extends LoansFigures {
  readonly asOf: Day;
  readonly groupId: string | null;
  readonly name: string;
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
  /** Repaid principal and paid interest each pay the oldest first. */
  readonly principalPaid: Satang;
  readonly interestPaid: Satang;
  readonly state: InstallmentState;
}

export interface LoanAnswer {
  readonly asOf: Day;
  readonly loan: LoanLine;
  /** Basis points a year, and how interest is worked out. */
  readonly rate: number;
  readonly method: 'reducing' | 'flat';
  readonly schedule: readonly InstallmentLine[];
  readonly repayments: readonly {
    readonly kind: LoanMoveKind;
    readonly date: Day;
    readonly principal: Satang;
    readonly interest: Satang;
    readonly fine: Satang;
    readonly balance: Satang;
    readonly text: Words;
    readonly tab: string | null;
    readonly row: number | null;
  }[];
  /** Interest by the schedule up to the day, and what was paid. */
  readonly interest: { readonly due: Satang; readonly paid: Satang };
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

/** One limit that the group's rules set, and whether the contract keeps to it; null = it cannot be told. */
export interface LoanLimit {
  readonly asks: Words;
  readonly limit: Words;
  readonly keeps: boolean | null;
}

/** A contract as it would stand, or stands, in the tab. */
export interface NewLoanAnswer {
  readonly groupId: string;
  /** The day on which it is made. */
  readonly date: Day;
  /** What is used where the contract does not say: as they are typed. */
  readonly usual: {
    readonly loanId: string;
    readonly rate: string;
    readonly method: 'reducing' | 'flat' | null;
    readonly installments: string;
    readonly guarantors: number | null;
  };
  /** Null until borrower, amount and method are given. */
  readonly contract: LoanAnswer | null;
  readonly limits: readonly LoanLimit[];
  /** What the checks would say of it. */
  readonly against: readonly Words[];
  readonly voucher: Report | null;
  readonly action: string | null;
}

/** A repayment as it would stand, or stands: cut into fine, interest and principal as of its day. */
export interface RepayAnswer {
  readonly loan: LoanLine;
  readonly date: Day;
  /** Due by that day and not paid; where nothing is, the next installment. */
  readonly due: { readonly principal: Satang; readonly interest: Satang; readonly total: Satang };
  /** What closes the loan on that day. */
  readonly settlement: { readonly principal: Satang; readonly interest: Satang; readonly total: Satang };
  /** Null until an amount is given. */
  readonly split: {
    readonly principal: Satang;
    readonly interest: Satang;
    readonly fine: Satang;
    readonly total: Satang;
    /** Still owed after it. */
    readonly outstanding: Satang;
  } | null;
  readonly receipt: Report | null;
  readonly action: string | null;
}

/** What each takes, as typed or as JSON, and what it answers. */
export interface LoansCommands {
  loans: { takes: { group?: string; asOf?: string; today?: string; write?: boolean }; answers: LoansAnswer };
  loan: { takes: { loan: string; group?: string; asOf?: string; today?: string }; answers: LoanAnswer };
  /** Without `post` nothing is written; with it a resolution is asked for. */
  leaving: {
    takes: { member: string; group?: string; on?: string; post?: boolean; resolution?: string; today?: string };
    answers: LeavingAnswer;
  };
  /** A new contract; what is beyond the group's limits needs a resolution. */
  newLoan: {
    takes: {
      group?: string;
      member?: string;
      loanId?: string;
      amount?: string;
      date?: string;
      rate?: string;
      method?: 'reducing' | 'flat';
      installments?: string;
      firstDue?: string;
      guarantor1?: string;
      guarantor2?: string;
      guarantor3?: string;
      purpose?: string;
      place?: string;
      resolution?: string;
      post?: boolean;
      today?: string;
    };
    answers: NewLoanAnswer;
  };
  /** A repayment: `amount` is cut by what is due, unless `interest` or `principal` is given. */
  repay: {
    takes: {
      loan: string;
      group?: string;
      amount?: string;
      principal?: string;
      interest?: string;
      fine?: string;
      date?: string;
      receiptId?: string;
      place?: string;
      receivedBy?: string;
      post?: boolean;
      today?: string;
    };
    answers: RepayAnswer;
  };
}
