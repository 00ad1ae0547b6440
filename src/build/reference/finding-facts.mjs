/** Made-up facts, one set for each kind of finding, so that its sentence can be read as a person would see it. */

/** @typedef {import('../../core/values/finding.ts').FindingCode} FindingCode */
/** @typedef {import('../../core/values/words.ts').Facts} Facts */

/** Kinds that are in the catalogue and that nothing finds yet: months cannot be closed in this version. */
/** @type {ReadonlySet<FindingCode>} */
export const NOT_YET_FOUND = new Set(['CLOSINGS_EDITED', 'CLOSED_MONTH_CHANGED']);

const WHO = { name: 'สมหมาย พลอยงาม' };
const PAID = { ...WHO, amount: 3000, day: '2026-10-05' };
const CLAIM = { ...WHO, benefit: 'เจ็บป่วย', day: '2026-10-05' };
const LOAN = { ...WHO, loan: 'กู้-1' };

/** Money in satang, rates in basis points. */
/** @type {Readonly<Record<FindingCode, Facts>>} */
export const FINDING_FACTS = {
  CELL_UNREADABLE: { raw: 'สามสิบบาท', header: 'จำนวนเงิน', expects: 'money' },
  REQUIRED_BLANK: { header: 'เลขสมาชิก' },
  COLUMN_MISSING: { columns: ['เลขสมาชิก'], columnsEn: ['Member ID'] },
  YEAR_BUDDHIST_IN_DATE_CELL: { raw: '16/5/2569', read: '2026-05-16' },
  YEAR_TWO_DIGITS: { raw: '16/5/1969', read: '2026-05-16' },
  DATE_IN_FUTURE: { header: 'วันที่', day: '2027-08-19', today: '2026-11-02' },
  DATE_TOO_OLD: { header: 'วันเกิด', day: '1852-03-02' },
  AMOUNT_NOT_POSITIVE: { raw: '-30', header: 'จำนวนเงิน' },
  GROUP_UNKNOWN: { raw: 'น้ำเขียว', near: ['น้ำขาว'] },
  MEMBER_UNKNOWN: { member: '9117', nearest: ['0117', '1117'] },
  LOAN_UNKNOWN: { loan: 'กู้-11', nearest: ['กู้-1'] },
  BENEFIT_UNKNOWN: { benefit: 'เจ็บปวย', nearest: ['เจ็บป่วย'] },
  CATEGORY_UNKNOWN: { category: 'ค่าน้ำชา' },
  GRANT_UNKNOWN: { source: 'อบต' },
  ID_ZEROS: { typed: '7', ...WHO },
  MEMBER_BY_NAME: { typed: 'สมหมาย พลอยงาม', ...WHO },
  ID_DUPLICATE: { id: '0117', table: 'members', otherRow: 120 },
  PERSON_DUPLICATE: {
    ...WHO,
    otherName: 'สมหมาย พลอยงาม',
    otherMember: '0240',
    otherRow: 243,
    birthDate: '1962-02-14',
  },
  NATIONAL_ID_INVALID: { ...WHO, length: 12 },
  RECEIPT_NUMBER_DUPLICATE: { receipt: '1751', otherDay: '2026-03-05', otherRow: 1754, day: '2026-03-06' },
  PROBABLE_DOUBLE_ENTRY: { ...PAID, otherRow: 260 },
  REVERSAL_UNKNOWN: { reverses: '9999' },
  REVERSAL_REPEATED: { reverses: '0042', on: '2026-10-05' },
  REVERSAL_AMOUNT_DIFFERS: { reverses: '0042' },
  DATES_OUT_OF_ORDER: {
    ...WHO,
    header: 'วันสมัคร',
    day: '2004-11-02',
    otherHeader: 'วันเกิด',
    otherDay: '2005-05-21',
  },
  STATUS_WITHOUT_DATE: { ...WHO, status: 'left' },
  PAID_BEFORE_JOINING: { ...PAID, joined: '2026-10-15' },
  PAID_AFTER_LEAVING: { ...PAID, ended: '2026-03-29' },
  PLEDGE_MISSING: { group: 'สัจจะบ้านโนนงาม', count: 1, members: ['สมหมาย พลอยงาม'] },
  PLEDGE_DIFFERS: { ...PAID, partial: '2026-10' },
  PLEDGE_OUT_OF_RANGE: { ...WHO, amount: 60000, max: 50000 },
  PLEDGE_CHANGED_TOO_OFTEN: { ...WHO, year: 2026, count: 2, limit: 1 },
  FUND_MIXED: { kind: 'deposit' },
  CONTRIBUTION_MISSED: { ...WHO, count: 2, months: ['2026-09', '2026-10'], amount: 6000 },
  CONTRIBUTION_PARTIAL: { ...WHO, count: 1, months: ['2026-10'], amount: 1000 },
  CONTRIBUTION_LATE: { ...WHO, count: 1, months: ['2026-08'] },
  RIGHTS_SUSPENDED: { ...WHO, amount: 12000, month: '2026-06' },
  ENDING_PROPOSED: { ...WHO, count: 3 },
  CLAIM_BEFORE_RIGHT: { ...CLAIM, rightFrom: '2026-11-29' },
  CLAIM_WHILE_SUSPENDED: CLAIM,
  CLAIM_OVER_LIMIT: { ...CLAIM, amount: 50000, right: 30000, over: 20000 },
  CLAIM_TOO_LATE: { ...CLAIM, requested: '2026-10-20', days: 120, limit: 90 },
  CLAIM_NOT_MEMBER: CLAIM,
  CLAIM_DOUBLE: { ...CLAIM, otherRow: 14 },
  LOAN_OVERDUE: {
    ...LOAN,
    amount: 100000,
    days: 45,
    outstanding: 400000,
    guarantors: ['บุญเลิศ ปานทอง'],
    guarantorCount: 1,
  },
  LOAN_OVER_LIMIT: { ...LOAN, amount: 2500000, limit: 2000000 },
  LOAN_GUARANTORS_MISSING: { ...LOAN, count: 1, limit: 2 },
  LOAN_GUARANTOR_INVALID: { ...LOAN, guarantor: '0117', isBorrower: true },
  LOAN_RATE_HIGH: { ...LOAN, rate: 2400, limit: 1500 },
  LOAN_TERMS_MISSING: { ...LOAN, noMethod: true },
  REPAYMENT_ABOVE_BALANCE: { ...LOAN, amount: 150000, balance: 100000 },
  WITHDRAWAL_ABOVE_BALANCE: { ...PAID, amount: 500000, balance: 420000 },
  MONEY_NEGATIVE: { place: 'cash', group: 'สัจจะบ้านโนนงาม', balance: -20000, day: '2026-10-05' },
  COUNT_DIFFERS: { day: '2026-10-31', counted: 628500, book: 629000, short: 500 },
  TYPED_TOTAL_DIFFERS: { header: 'ก.ย. 69', typed: 522000, computed: 512000, difference: 10000 },
  WIDE_CELLS_AHEAD: { count: 3, month: '2026-11', amount: 9000 },
  WIDE_CELL_DIFFERS: { ...WHO, month: '2026-10', amount: 10000, receipts: 15000 },
  PAID_BEFORE_BOOKS: { ...PAID, day: '2025-12-20', booksFrom: '2026-01' },
  CASHBOOK_REPEATS: { amount: 264000, day: '2026-10-05', table: 'receipts' },
  TRANSFER_UNMATCHED: { amount: 200000, day: '2026-10-16', counterGroup: 'น้ำขาว' },
  MARK_UNCLEAR: { header: 'ต.ค. 69', raw: '✓', count: 12 },
  CLOSINGS_EDITED: { group: 'น้ำขาว', month: '2026-09' },
  GRANT_OVERSPENT: { grant: 'ท-1', spent: 1100000, received: 1000000, over: 100000 },
  LEVY_DIFFERS: { death: '12', amount: 180000, payers: 100, levy: 2000, expected: 200000, difference: 20000 },
  REPRESENTATIVES_WRONG_NUMBER: { body: 'กรรมการเครือข่าย', wrong: ['น้ำขาว 4/5'] },
  REPORT_MISSING: { group: 'สินธุ์แพรทอง', month: '2026-10', lastReported: '2026-09' },
  CLOSED_MONTH_CHANGED: { group: 'น้ำขาว', month: '2026-09' },
  RULE_UNKNOWN: { rule: 'welfare.waiting', known: ['welfare.waitingDays'] },
  RULE_INVALID: { rule: 'welfare.waitingDays', value: 'ครึ่งปี', expected: '0–730' },
};
