/** The rows of the example registers, before they become cells. Money is whole baht, with satang as a fraction. */
import type { Day, Month } from '../../core/values/calendar.ts';
import type { Cell } from '../../core/values/cell.ts';
import type { FindingCode } from '../../core/values/finding.ts';
import type { Person } from './people.ts';

/** What may be wrong with any row: cells typed otherwise than they should be, by header. */
export interface Typed {
  readonly typed?: Readonly<Record<string, Cell>>;
  /** `at` is the header of the wrong cell; null when the whole row is meant. */
  readonly planted?: { readonly code: FindingCode | null; readonly at: string | null };
  /** True where the program should leave the row out of sums. */
  readonly leftOut?: true;
}

export type Place = 'เงินสด' | 'ธนาคาร';
export type Cycle = 'รายเดือน' | 'ราย 3 เดือน' | 'ครึ่งปี' | 'รายปี';

export interface MemberRow extends Typed {
  readonly group: string;
  readonly id: string;
  readonly person: Person;
  /** The same person's number in another group of the organisation, or blank. */
  readonly personCode: string;
  readonly joined: Day;
  readonly ended: Day | null;
  readonly status: 'ปกติ' | 'ลาออก' | 'เสียชีวิต' | 'พ้นสภาพ';
  readonly cycle: Cycle;
  readonly village: string;
  readonly phone: string;
  /** How many rounds the state has matched him; not kept by every group. */
  readonly matched?: number;
  /** Whether he takes part in funeral aid; not kept by every group. */
  readonly funeral?: boolean;
}

export interface PledgeRow extends Typed {
  readonly group: string;
  readonly member: string;
  readonly amount: number;
  readonly from: Month;
}

export interface ReceiptRow extends Typed {
  readonly group: string;
  readonly number: string;
  readonly day: Day;
  readonly member: string;
  readonly kind: 'เงินสมทบ' | 'เงินสัจจะ' | 'เงินฝากพิเศษ' | 'ค่าสมัคร' | 'ค่าปรับ' | 'ค่าหุ้น';
  readonly amount: number;
  readonly from: Month | null;
  readonly to: Month | null;
  readonly place: Place;
  readonly reverses: string;
  readonly note: string;
}

export interface WithdrawalRow extends Typed {
  readonly group: string;
  readonly number: string;
  readonly day: Day;
  readonly member: string;
  readonly amount: number;
  readonly place: Place;
  readonly note: string;
}

export interface ClaimRow extends Typed {
  readonly group: string;
  readonly number: string;
  readonly member: string;
  readonly code: string;
  readonly event: Day;
  readonly asked: Day;
  readonly units: number;
  readonly amount: number;
  readonly status: 'ขอ' | 'อนุมัติ' | 'จ่ายแล้ว' | 'ไม่อนุมัติ';
  readonly paid: Day | null;
  readonly place: Place;
  /** Names of who approved, with commas between them. */
  readonly approvedBy: string;
  readonly note: string;
}

export interface LoanRow extends Typed {
  readonly group: string;
  readonly number: string;
  readonly member: string;
  readonly day: Day;
  readonly principal: number;
  readonly rate: number;
  readonly method: 'ลดต้นลดดอก' | 'คงที่';
  /** Null, as the first due day, when the contract has one due day instead. */
  readonly installments: number | null;
  readonly firstDue: Day | null;
  readonly due: Day | null;
  readonly guarantors: readonly [string, string];
  readonly purpose: string;
  readonly place: Place;
}

export interface RepaymentRow extends Typed {
  readonly group: string;
  readonly number: string;
  readonly day: Day;
  readonly loan: string;
  readonly principal: number;
  readonly interest: number;
  readonly fine: number;
  readonly place: Place;
}

export interface CashRow extends Typed {
  readonly group: string;
  readonly number: string;
  readonly day: Day;
  readonly category: string;
  readonly text: string;
  readonly in: number;
  readonly out: number;
  readonly place: Place;
  readonly source: string;
  readonly counterGroup: string;
}

export interface CountRow extends Typed {
  readonly group: string;
  readonly day: Day;
  readonly cash: number;
  readonly bank: number;
  readonly countedBy: string;
  readonly witness: string;
}

export interface OpeningRow extends Typed {
  readonly group: string;
  readonly day: Day;
  readonly account: string;
  readonly member: string;
  readonly loan: string;
  readonly amount: number;
}

export interface TransferRow extends Typed {
  readonly group: string;
  readonly number: string;
  readonly day: Day;
  readonly debit: string;
  readonly credit: string;
  readonly amount: number;
  readonly member: string;
  readonly loan: string;
  readonly grant?: string;
  readonly resolution: string;
}

/** Everything one or many groups have written down. */
export interface Books {
  readonly members: MemberRow[];
  readonly pledges: PledgeRow[];
  readonly receipts: ReceiptRow[];
  readonly withdrawals: WithdrawalRow[];
  readonly claims: ClaimRow[];
  readonly loans: LoanRow[];
  readonly repayments: RepaymentRow[];
  readonly transfers: TransferRow[];
  readonly cash: CashRow[];
  readonly counts: CountRow[];
  readonly openings: OpeningRow[];
}

/** Books with nothing in them yet. */
export function emptyBooks(): Books {
  return {
    members: [],
    pledges: [],
    receipts: [],
    withdrawals: [],
    claims: [],
    loans: [],
    repayments: [],
    transfers: [],
    cash: [],
    counts: [],
    openings: [],
  };
}
