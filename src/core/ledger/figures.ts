/** The figures of one month: of a group, an area, an issue or the network. Null is missing, never 0. */
import type { Satang } from '../values/satang.ts';

export interface MemberFigures {
  readonly opening: number | null;
  readonly joined: number | null;
  /** Every exit; `died` and `ended` are of these. */
  readonly left: number | null;
  readonly died: number | null;
  readonly ended: number | null;
  readonly closing: number | null;
}

export interface ContributionFigures {
  readonly due: Satang | null;
  readonly covered: Satang | null;
  readonly onTime: number | null;
  readonly late: number | null;
  readonly partial: number | null;
  readonly missed: number | null;
  readonly pending: number | null;
  readonly notDue: number | null;
  readonly arrears: Satang | null;
  readonly arrearsMembers: number | null;
  readonly arrearsLeft: Satang | null;
  readonly advance: Satang | null;
  readonly received: Satang | null;
  readonly notPaid: number | null;
  readonly notPaidAmount: Satang | null;
}

export interface SavingsFigures {
  readonly opening: Satang | null;
  readonly in: Satang | null;
  readonly out: Satang | null;
  readonly closing: Satang | null;
}

export interface WelfareFigures {
  readonly claims: number | null;
  readonly paid: Satang | null;
  readonly waiting: number | null;
  readonly waitingAmount: Satang | null;
}

export interface LoanFigures {
  readonly lent: Satang | null;
  readonly principalRepaid: Satang | null;
  readonly interestReceived: Satang | null;
  readonly outstanding: Satang | null;
  readonly overdue: Satang | null;
  readonly overdueLoans: number | null;
  /** A share from 0 to 1, of six decimals. */
  readonly par30: number | null;
  readonly par30Amount: Satang | null;
}

export interface MoneyFigures {
  readonly opening: Satang | null;
  readonly in: Satang | null;
  readonly out: Satang | null;
  readonly closing: Satang | null;
  readonly cash: Satang | null;
  readonly bank: Satang | null;
  readonly counted: Satang | null;
  readonly difference: Satang | null;
}

export interface FundFigures {
  readonly total: Satang | null;
  readonly grants: Satang | null;
  readonly own: Satang | null;
  readonly members: Satang | null;
}

export interface ResultFigures {
  readonly income: Satang | null;
  readonly expense: Satang | null;
  readonly surplus: Satang | null;
}

export interface Figures {
  readonly members: MemberFigures;
  /** Null for a network's own books and for funds that only lend. */
  readonly contributions: ContributionFigures | null;
  /** Null where members give and do not save. */
  readonly savings: SavingsFigures | null;
  readonly welfare: WelfareFigures;
  readonly loans: LoanFigures;
  readonly money: MoneyFigures;
  readonly fund: FundFigures;
  readonly result: ResultFigures;
}
