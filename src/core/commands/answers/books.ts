/** What the commands about the books of a year answer: the statements, and how its profit is shared out. */
import type { Account } from '../../ledger/books/accounts.ts';
import type { Stretch } from '../../ledger/books/fiscal-year.ts';
import type { Statements } from '../../ledger/books/statements.ts';
import type { Report } from '../../reports/report.ts';
import type { Day } from '../../values/calendar.ts';
import type { Satang } from '../../values/satang.ts';

/** One group's books of a stretch of days, or those of all groups together. */
export interface GroupStatements extends Statements, Stretch {
  /** Null = all groups together. */
  readonly groupId: string | null;
  readonly name: string;
}

/** `from` and `to` hold the stretches of all groups asked: fiscal years may begin in different months. */
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
  /** Else the figures are those of the year so far, and nothing can be posted. */
  readonly over: boolean;
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

/** What each takes, as typed or as JSON, and what it answers. */
export interface BooksCommands {
  /** A fiscal year, or the days from `from` to `to`. */
  statements: {
    takes: {
      group?: string;
      year?: string;
      from?: string;
      to?: string;
      today?: string;
      write?: boolean;
    };
    answers: StatementsAnswer;
  };
  /** Without `post` nothing is posted; with it a resolution is asked for. `goesTo` says where dividends go. */
  yearEnd: {
    takes: {
      group?: string;
      year?: string;
      post?: boolean;
      resolution?: string;
      goesTo?: 'savings' | 'payable';
      today?: string;
      write?: boolean;
    };
    answers: YearEndAnswer;
  };
}
