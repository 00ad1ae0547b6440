/** What the commands about the books of a year answer: the statements, and how its profit is shared out. */
import type { Account } from '../ledger/accounts.ts';
import type { Report } from '../reports/report.ts';
import type { Day } from '../values/calendar.ts';
import type { Satang } from '../values/satang.ts';
import type { Words } from '../values/words.ts';

export interface AccountLine {
  readonly account: Account;
  readonly name: Words;
  readonly amount: Satang;
}

/** One group's books of a stretch of days, or those of all groups together. */
export interface GroupStatements {
  readonly groupId: string | null;
  readonly name: string;
  readonly profitAndLoss: {
    readonly income: readonly AccountLine[];
    readonly expense: readonly AccountLine[];
    readonly totalIncome: Satang;
    readonly totalExpense: Satang;
    readonly surplus: Satang;
  };
  readonly balanceSheet: {
    readonly assets: readonly AccountLine[];
    readonly liabilities: readonly AccountLine[];
    readonly funds: readonly AccountLine[];
    /** Kept from before, and of the stretch itself. */
    readonly surplusBefore: Satang;
    readonly surplusOfPeriod: Satang;
    readonly totalAssets: Satang;
    readonly totalLiabilities: Satang;
    readonly totalFunds: Satang;
  };
  readonly trialBalance: {
    readonly lines: readonly {
      readonly account: Account;
      readonly name: Words;
      readonly debit: Satang;
      readonly credit: Satang;
    }[];
    readonly debit: Satang;
    readonly credit: Satang;
  };
}

export interface StatementsAnswer {
  readonly from: Day;
  readonly to: Day;
  readonly groups: readonly GroupStatements[];
  readonly network: GroupStatements | null;
  readonly report: Report;
}

export interface DividendLine {
  readonly memberId: string;
  readonly name: string;
  /** What the share is measured by: satang × months, or satang. */
  readonly basis: number;
  readonly dividend: Satang;
  /** Interest paid in the year, and what is given back of it. */
  readonly interestPaid: Satang;
  readonly refund: Satang;
  readonly total: Satang;
}

export interface YearEndAnswer {
  readonly groupId: string;
  readonly name: string;
  readonly from: Day;
  readonly to: Day;
  readonly income: Satang;
  readonly expense: Satang;
  readonly profit: Satang;
  readonly basis: 'SHARE_MONTHS' | 'YEAR_END_BALANCE' | 'AVERAGE_BALANCE';
  /** The parts of the split, largest remainder; empty where no rule says how, or there is nothing to split. */
  readonly parts: readonly {
    readonly name: string;
    readonly share: number;
    readonly amount: Satang;
    readonly goes: 'dividend' | 'refund' | 'account';
    readonly account: Account | null;
  }[];
  readonly members: readonly DividendLine[];
  /** `proposed` = nothing is posted; `posted` = the rows stand in Transfers. */
  readonly state: 'nothingToSplit' | 'noSplit' | 'proposed' | 'posted';
  readonly resolution: string | null;
  readonly report: Report;
  readonly action: string | null;
}
