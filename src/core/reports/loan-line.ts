/** A loan as one line, and what its states are called. */
import type { AgeBucket } from '../ledger/loans/ageing.ts';
import type { LoanStatus } from '../ledger/loans/loan-register.ts';
import type { Day } from '../values/calendar.ts';
import type { Satang } from '../values/satang.ts';
import { showCount } from '../values/show.ts';
import { type Words, words } from '../values/words.ts';

/** One contract and how it stands. */
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
  /** How many installments are overdue. */
  readonly partsOverdue: number;
  readonly bucket: AgeBucket;
  readonly status: LoanStatus;
  readonly nextDue: { readonly day: Day; readonly amount: Satang } | null;
  readonly guarantors: readonly string[];
  /** The older loan that this one paid off on the same day: a debt carried on. */
  readonly replaces: string | null;
}

/** A member with several contracts, as guarantor or borrower. */
export interface ContractsLine {
  readonly groupId: string;
  readonly memberId: string;
  readonly name: string;
  readonly contracts: readonly string[];
  readonly outstanding: Satang;
  readonly overdue: Satang;
}

export const LOAN_STATUSES: { readonly [status in LoanStatus]: Words } = {
  current: words('ปกติ', 'Current'),
  overdue: words('ค้างชำระ', 'Overdue'),
  closed: words('ปิดบัญชี', 'Closed'),
  offset: words('ปิดบัญชี (กลบหนี้)', 'Closed by savings'),
  writtenOff: words('ตัดหนี้สูญ', 'Written off'),
};

/** `3 สัญญา`. */
export function contracts(count: number): Words {
  return words(`${showCount(count)} สัญญา`, `${showCount(count)} ${count === 1 ? 'loan' : 'loans'}`);
}
