/** What a check says about one place in the workbook, before it is put into words. */
import type { Day } from './calendar.ts';
import type { Facts } from './words.ts';

/** Every finding of the contract, by its code. */
export const FINDING_CODES = [
  'CELL_UNREADABLE',
  'REQUIRED_BLANK',
  'COLUMN_MISSING',
  'YEAR_BUDDHIST_IN_DATE_CELL',
  'YEAR_TWO_DIGITS',
  'DATE_IN_FUTURE',
  'DATE_TOO_OLD',
  'AMOUNT_NOT_POSITIVE',
  'GROUP_UNKNOWN',
  'MEMBER_UNKNOWN',
  'LOAN_UNKNOWN',
  'BENEFIT_UNKNOWN',
  'CATEGORY_UNKNOWN',
  'GRANT_UNKNOWN',
  'ID_ZEROS',
  'MEMBER_BY_NAME',
  'ID_DUPLICATE',
  'PERSON_DUPLICATE',
  'NATIONAL_ID_INVALID',
  'RECEIPT_NUMBER_DUPLICATE',
  'PROBABLE_DOUBLE_ENTRY',
  'REVERSAL_UNKNOWN',
  'REVERSAL_REPEATED',
  'REVERSAL_AMOUNT_DIFFERS',
  'DATES_OUT_OF_ORDER',
  'STATUS_WITHOUT_DATE',
  'PAID_BEFORE_JOINING',
  'PAID_AFTER_LEAVING',
  'PLEDGE_MISSING',
  'PLEDGE_DIFFERS',
  'PLEDGE_OUT_OF_RANGE',
  'PLEDGE_CHANGED_TOO_OFTEN',
  'FUND_MIXED',
  'CONTRIBUTION_MISSED',
  'CONTRIBUTION_PARTIAL',
  'CONTRIBUTION_LATE',
  'RIGHTS_SUSPENDED',
  'ENDING_PROPOSED',
  'CLAIM_BEFORE_RIGHT',
  'CLAIM_WHILE_SUSPENDED',
  'CLAIM_OVER_LIMIT',
  'CLAIM_TOO_LATE',
  'CLAIM_NOT_MEMBER',
  'CLAIM_DOUBLE',
  'LOAN_OVERDUE',
  'LOAN_OVER_LIMIT',
  'LOAN_GUARANTORS_MISSING',
  'LOAN_GUARANTOR_INVALID',
  'LOAN_RATE_HIGH',
  'LOAN_TERMS_MISSING',
  'REPAYMENT_ABOVE_BALANCE',
  'WITHDRAWAL_ABOVE_BALANCE',
  'MONEY_NEGATIVE',
  'COUNT_DIFFERS',
  'TYPED_TOTAL_DIFFERS',
  'WIDE_CELLS_AHEAD',
  'WIDE_CELL_DIFFERS',
  'PAID_BEFORE_BOOKS',
  'CASHBOOK_REPEATS',
  'TRANSFER_UNMATCHED',
  'MARK_UNCLEAR',
  'CLOSINGS_EDITED',
  'GRANT_OVERSPENT',
  'LEVY_DIFFERS',
  'REPRESENTATIVES_WRONG_NUMBER',
  'REPORT_MISSING',
  'CLOSED_MONTH_CHANGED',
  'RULE_UNKNOWN',
  'RULE_INVALID',
] as const;

export type FindingCode = (typeof FINDING_CODES)[number];

/** One finding: its code, where it points, and the facts its sentence is made of. */
export interface Finding {
  readonly code: FindingCode;
  readonly groupId: string | null;
  /** The tab's title; null when it concerns no tab. */
  readonly tab: string | null;
  /** The row as the sheet shows it, from 1. */
  readonly row: number | null;
  /** The column's letter. */
  readonly column: string | null;
  readonly memberId: string | null;
  readonly facts: Facts;
  /** The day the row speaks of: a finding dated after `asOf` is not seen. Null = always seen. */
  readonly when: Day | null;
}

/** A row, or a cell of a wide tab, that is left out of sums until it is mended. */
export interface Dropped {
  readonly groupId: string | null;
  readonly when: Day | null;
  readonly tab: number;
  readonly row: number;
  /** 0 for a whole row. */
  readonly column: number;
  /** Whose cell of a wide tab it is: it is dated as those that count. */
  readonly memberId?: string;
}
