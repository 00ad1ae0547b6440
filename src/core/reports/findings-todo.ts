/** Findings by what is to be done with them, each kind of work with its name and why it matters. */
import type { FindingCode } from '../values/finding.ts';
import { type Words, words } from '../values/words.ts';

interface Work {
  readonly title: Words;
  readonly why: Words;
  readonly codes: readonly FindingCode[];
}

/** Kinds of work, in the order in which they are best done. */
export const TODO = {
  read: {
    title: words('แก้ช่องที่อ่านไม่ออก', 'Mend cells that cannot be read'),
    why: words(
      'แถวที่อ่านไม่ออกยังไม่ถูกนับ ยอดทุกหน้าจึงขาดไป',
      'A row that cannot be read is not counted: every figure lacks it.',
    ),
    codes: ['CELL_UNREADABLE', 'AMOUNT_NOT_POSITIVE', 'MARK_UNCLEAR'],
  },
  fill: {
    title: words('เติมสิ่งที่ขาด', 'Fill in what is missing'),
    why: words('ข้อมูลไม่ครบ โปรแกรมจึงนับหรือคิดสิทธิให้ไม่ได้', 'Without it nothing can be counted or reckoned for the row.'),
    codes: ['COLUMN_MISSING', 'REQUIRED_BLANK', 'STATUS_WITHOUT_DATE', 'PLEDGE_MISSING', 'LOAN_TERMS_MISSING'],
  },
  link: {
    title: words('แก้เลขที่หรือชื่อที่หาไม่พบ', 'Mend numbers and names that point to nothing'),
    why: words(
      'ไม่รู้ว่าเป็นของใครหรือเรื่องอะไร เงินอาจเข้าผิดที่หรือไม่เข้าที่ใด',
      'Money that points to nothing known may go to the wrong place, or to none.',
    ),
    codes: [
      'GROUP_UNKNOWN',
      'MEMBER_UNKNOWN',
      'LOAN_UNKNOWN',
      'BENEFIT_UNKNOWN',
      'CATEGORY_UNKNOWN',
      'GRANT_UNKNOWN',
      'REVERSAL_UNKNOWN',
      'ID_ZEROS',
      'MEMBER_BY_NAME',
    ],
  },
  rules: {
    title: words('แก้กติกาและการตั้งค่า', 'Mend rules and settings'),
    why: words('กติกาที่ผิดไม่ถูกใช้ โปรแกรมใช้ค่าปกติแทน', 'A wrong rule is not used; the standard value stands in for it.'),
    codes: ['RULE_UNKNOWN', 'RULE_INVALID', 'REPRESENTATIVES_WRONG_NUMBER'],
  },
  twice: {
    title: words('ดูรายการที่อาจซ้ำ', 'Look at what may be there twice'),
    why: words('รายการที่ลงซ้ำทำให้เงินในบัญชีมากกว่าเงินจริง', 'What is entered twice makes the books hold more than the box.'),
    codes: [
      'ID_DUPLICATE',
      'REVERSAL_REPEATED',
      'PROBABLE_DOUBLE_ENTRY',
      'CASHBOOK_REPEATS',
      'CLAIM_DOUBLE',
      'RECEIPT_NUMBER_DUPLICATE',
      'PERSON_DUPLICATE',
    ],
  },
  sums: {
    title: words('ตรวจยอดเงินที่ไม่ตรง', 'Check sums that differ'),
    why: words(
      'ยอดที่ไม่ตรงคือเงินขาด เงินเกิน หรือจดผิด ยิ่งช้ายิ่งหายาก',
      'A difference is money missing, money over or a slip: the later, the harder to find.',
    ),
    codes: [
      'FUND_MIXED',
      'REVERSAL_AMOUNT_DIFFERS',
      'COUNT_DIFFERS',
      'MONEY_NEGATIVE',
      'TYPED_TOTAL_DIFFERS',
      'WIDE_CELL_DIFFERS',
      'PLEDGE_DIFFERS',
      'WITHDRAWAL_ABOVE_BALANCE',
      'REPAYMENT_ABOVE_BALANCE',
      'GRANT_OVERSPENT',
      'LEVY_DIFFERS',
      'TRANSFER_UNMATCHED',
      'CLOSINGS_EDITED',
      'CLOSED_MONTH_CHANGED',
    ],
  },
  rights: {
    title: words('ดูสิทธิสวัสดิการและเงินกู้', 'Look at claims and loans'),
    why: words(
      'ให้ทุกคนได้ตามกติกาเดียวกัน ก่อนจ่ายเงินออกไป',
      'So that the same rules hold for everybody, before money goes out.',
    ),
    codes: [
      'CLAIM_NOT_MEMBER',
      'CLAIM_BEFORE_RIGHT',
      'CLAIM_WHILE_SUSPENDED',
      'CLAIM_OVER_LIMIT',
      'CLAIM_TOO_LATE',
      'LOAN_OVER_LIMIT',
      'LOAN_GUARANTORS_MISSING',
      'LOAN_GUARANTOR_INVALID',
      'LOAN_RATE_HIGH',
    ],
  },
  dates: {
    title: words('ดูวันที่และทะเบียน', 'Look at dates and the register'),
    why: words('วันที่และทะเบียนผิด ทำให้คิดสิทธิและยอดค้างผิดคน', 'Wrong days and entries give wrong rights and wrong arrears.'),
    codes: [
      'DATES_OUT_OF_ORDER',
      'DATE_IN_FUTURE',
      'DATE_TOO_OLD',
      'YEAR_TWO_DIGITS',
      'PAID_BEFORE_JOINING',
      'PAID_AFTER_LEAVING',
      'PAID_BEFORE_BOOKS',
      'PLEDGE_OUT_OF_RANGE',
      'PLEDGE_CHANGED_TOO_OFTEN',
      'NATIONAL_ID_INVALID',
      'YEAR_BUDDHIST_IN_DATE_CELL',
      'WIDE_CELLS_AHEAD',
    ],
  },
  owed: {
    title: words('ตามเงินที่ยังไม่ส่ง', 'Follow up what is owed'),
    why: words('ถามก่อนวันประชุม ดีกว่ารู้ตอนเขามาขอเบิก', 'Better asked before the meeting than found out at a claim.'),
    codes: [
      'RIGHTS_SUSPENDED',
      'ENDING_PROPOSED',
      'LOAN_OVERDUE',
      'CONTRIBUTION_MISSED',
      'CONTRIBUTION_PARTIAL',
      'CONTRIBUTION_LATE',
    ],
  },
  sent: {
    title: words('ตามกลุ่มที่ยังไม่ส่งรายงาน', 'Follow up reports that are missing'),
    why: words('ยอดของเครือข่ายยังไม่มีกลุ่มเหล่านี้', 'The network’s totals are without these groups.'),
    codes: ['REPORT_MISSING'],
  },
} as const satisfies { readonly [name: string]: Work };

export type TodoName = keyof typeof TODO;

/** The kinds of work by name, in order. */
export const TODO_NAMES = Object.keys(TODO) as readonly TodoName[];

const BY_CODE: ReadonlyMap<string, TodoName> = new Map(
  TODO_NAMES.flatMap((name) => TODO[name].codes.map((code): [string, TodoName] => [code, name])),
);

/** What is to be done with findings of a code. */
export function todoOf(code: string): TodoName {
  return BY_CODE.get(code) ?? 'read';
}
