/** The columns of each register as the groups of the example have named them. */
import type { Day, Month } from '../../core/values/calendar.ts';
import type {
  CashRow,
  ClaimRow,
  CountRow,
  LoanRow,
  MemberRow,
  OpeningRow,
  PledgeRow,
  ReceiptRow,
  RepaymentRow,
  TransferRow,
  WithdrawalRow,
} from './rows.ts';
import { DATE, GENERAL, type Heading, MONEY, MONEY_AND_SATANG, TEXT } from './tab.ts';
import { dateCell, dayInStrokes, dayText, monthText } from './typed.ts';

const date = (day: Day | null): Date | string => (day ? dateCell(day) : '');
const month = (value: Month | null): string => (value ? monthText(value) : '');
const money = (amount: number): number | string => (amount === 0 ? '' : amount);

const group: Heading<{ readonly group: string }> = {
  header: 'กลุ่ม',
  width: 150,
  format: TEXT,
  cell: ({ group: id }) => id,
};

/** A long tab of several groups has a column that says whose row it is; a tab of one group has its name in the title. */
export function withGroup<Row extends { readonly group: string }>(headings: readonly Heading<Row>[]): Heading<Row>[] {
  const [first, ...rest] = headings;
  return first ? [first, group, ...rest] : [group];
}

export const memberHeadings: readonly Heading<MemberRow>[] = [
  { header: 'เลขสมาชิก', width: 80, format: TEXT, cell: ({ id }) => id },
  { header: 'คำนำหน้า', width: 70, format: GENERAL, cell: ({ person }) => person.title },
  { header: 'ชื่อ', width: 110, format: GENERAL, cell: ({ person }) => person.firstName },
  { header: 'สกุล', width: 120, format: GENERAL, cell: ({ person }) => person.lastName },
  { header: 'เลขประจำตัวประชาชน', width: 140, format: TEXT, cell: ({ person }) => person.nationalId },
  { header: 'วันเกิด', width: 95, format: DATE, cell: ({ person }) => dateCell(person.birth) },
  { header: 'วันสมัคร', width: 95, format: DATE, cell: ({ joined }) => dateCell(joined) },
  { header: 'หมู่', width: 50, format: TEXT, cell: ({ village }) => village },
  { header: 'แบบส่ง', width: 100, format: GENERAL, cell: ({ cycle }) => cycle },
  { header: 'สถานะ', width: 80, format: GENERAL, cell: ({ status }) => status },
  { header: 'วันพ้นสภาพ', width: 95, format: DATE, cell: ({ ended }) => date(ended) },
  { header: 'โทรศัพท์', width: 110, format: TEXT, cell: ({ phone }) => phone },
];

/** Groups that share people with another group of the organisation also keep the person's code. */
export const personHeading: Heading<MemberRow> = {
  header: 'รหัสบุคคล',
  width: 90,
  format: TEXT,
  cell: ({ personCode }) => personCode,
};

/** Groups that help each other at funerals keep who takes part. */
export const funeralHeading: Heading<MemberRow> = {
  header: 'ร่วมฌาปนกิจ',
  width: 90,
  format: GENERAL,
  cell: ({ funeral }) => (funeral ? '✓' : ''),
};

/** Groups whose members the state has matched also keep how often. */
export const matchedHeading: Heading<MemberRow> = {
  header: 'รัฐสมทบแล้ว (ครั้ง)',
  width: 120,
  format: GENERAL,
  cell: ({ matched }) => matched ?? '',
};

export const pledgeHeadings: readonly Heading<PledgeRow>[] = [
  { header: 'เลขสมาชิก', width: 80, format: TEXT, cell: ({ member }) => member },
  { header: 'สัจจะต่องวด', width: 100, format: MONEY, cell: ({ amount }) => amount },
  { header: 'มีผลตั้งแต่', width: 95, format: TEXT, cell: ({ from }) => monthText(from) },
];

export const receiptHeadings: readonly Heading<ReceiptRow>[] = [
  { header: 'เลขที่ใบเสร็จ', width: 95, format: TEXT, cell: ({ number }) => number },
  { header: 'วันที่', width: 95, format: DATE, cell: ({ day }) => dateCell(day) },
  { header: 'เลขสมาชิก', width: 80, format: TEXT, cell: ({ member }) => member },
  { header: 'ประเภท', width: 100, format: GENERAL, cell: ({ kind }) => kind },
  { header: 'จำนวนเงิน', width: 90, format: MONEY, cell: ({ amount }) => amount },
  { header: 'งวดเริ่ม', width: 80, format: TEXT, cell: ({ from }) => month(from) },
  { header: 'ถึงงวด', width: 80, format: TEXT, cell: ({ to }) => month(to) },
  { header: 'ที่รับ', width: 80, format: GENERAL, cell: ({ place }) => place },
  { header: 'กลับรายการ', width: 95, format: TEXT, cell: ({ reverses }) => reverses },
  { header: 'หมายเหตุ', width: 180, format: GENERAL, cell: ({ note }) => note },
];

export const withdrawalHeadings: readonly Heading<WithdrawalRow>[] = [
  { header: 'เลขที่ใบสำคัญ', width: 95, format: TEXT, cell: ({ number }) => number },
  { header: 'วันที่', width: 110, format: TEXT, cell: ({ day }) => dayInStrokes(day) },
  { header: 'เลขสมาชิก', width: 80, format: TEXT, cell: ({ member }) => member },
  { header: 'จำนวนเงิน', width: 90, format: MONEY_AND_SATANG, cell: ({ amount }) => amount },
  { header: 'ที่จ่าย', width: 80, format: GENERAL, cell: ({ place }) => place },
  { header: 'หมายเหตุ', width: 180, format: GENERAL, cell: ({ note }) => note },
];

export const claimHeadings: readonly Heading<ClaimRow>[] = [
  { header: 'เลขที่', width: 80, format: TEXT, cell: ({ number }) => number },
  { header: 'เลขสมาชิก', width: 80, format: TEXT, cell: ({ member }) => member },
  { header: 'สวัสดิการ', width: 90, format: GENERAL, cell: ({ code }) => code },
  { header: 'วันเกิดเหตุ', width: 95, format: DATE, cell: ({ event }) => dateCell(event) },
  { header: 'วันยื่น', width: 95, format: DATE, cell: ({ asked }) => dateCell(asked) },
  { header: 'จำนวน (คืน)', width: 85, format: GENERAL, cell: ({ units }) => units },
  { header: 'จำนวนเงิน', width: 90, format: MONEY, cell: ({ amount }) => amount },
  { header: 'สถานะ', width: 90, format: GENERAL, cell: ({ status }) => status },
  { header: 'วันจ่าย', width: 95, format: DATE, cell: ({ paid }) => date(paid) },
  { header: 'ที่จ่าย', width: 80, format: GENERAL, cell: ({ place, paid }) => (paid ? place : '') },
  { header: 'ผู้อนุมัติ', width: 210, format: GENERAL, cell: ({ approvedBy }) => approvedBy },
  { header: 'หมายเหตุ', width: 180, format: GENERAL, cell: ({ note }) => note },
];

export const loanHeadings: readonly Heading<LoanRow>[] = [
  { header: 'เลขที่สัญญา', width: 95, format: TEXT, cell: ({ number }) => number },
  { header: 'เลขสมาชิก', width: 80, format: TEXT, cell: ({ member }) => member },
  { header: 'วันที่ทำสัญญา', width: 110, format: TEXT, cell: ({ day }) => dayText(day) },
  { header: 'ยอดเงินกู้', width: 95, format: MONEY, cell: ({ principal }) => principal },
  { header: 'ดอกเบี้ยต่อปี (%)', width: 110, format: GENERAL, cell: ({ rate }) => rate },
  { header: 'วิธีคิดดอกเบี้ย', width: 110, format: GENERAL, cell: ({ method }) => method },
  { header: 'จำนวนงวด', width: 80, format: GENERAL, cell: ({ installments }) => installments ?? '' },
  { header: 'งวดแรก', width: 110, format: TEXT, cell: ({ firstDue }) => (firstDue ? dayText(firstDue) : '') },
  { header: 'วันครบกำหนด', width: 110, format: TEXT, cell: ({ due }) => (due ? dayText(due) : '') },
  { header: 'ผู้ค้ำประกัน 1', width: 95, format: TEXT, cell: ({ guarantors }) => guarantors[0] },
  { header: 'ผู้ค้ำประกัน 2', width: 95, format: TEXT, cell: ({ guarantors }) => guarantors[1] },
  { header: 'วัตถุประสงค์', width: 140, format: GENERAL, cell: ({ purpose }) => purpose },
  { header: 'ที่จ่าย', width: 80, format: GENERAL, cell: ({ place }) => place },
];

export const repaymentHeadings: readonly Heading<RepaymentRow>[] = [
  { header: 'เลขที่ใบเสร็จ', width: 95, format: TEXT, cell: ({ number }) => number },
  { header: 'วันที่', width: 95, format: DATE, cell: ({ day }) => dateCell(day) },
  { header: 'เลขที่สัญญา', width: 95, format: TEXT, cell: ({ loan }) => loan },
  { header: 'ชำระเงินต้น', width: 95, format: MONEY, cell: ({ principal }) => money(principal) },
  { header: 'ชำระดอกเบี้ย', width: 95, format: MONEY, cell: ({ interest }) => money(interest) },
  { header: 'ค่าปรับ', width: 80, format: MONEY, cell: ({ fine }) => money(fine) },
  { header: 'ที่รับ', width: 80, format: GENERAL, cell: ({ place }) => place },
];

export const transferHeadings: readonly Heading<TransferRow>[] = [
  { header: 'เลขที่', width: 80, format: TEXT, cell: ({ number }) => number },
  { header: 'วันที่', width: 95, format: DATE, cell: ({ day }) => dateCell(day) },
  { header: 'เดบิต', width: 150, format: GENERAL, cell: ({ debit }) => debit },
  { header: 'เครดิต', width: 150, format: GENERAL, cell: ({ credit }) => credit },
  { header: 'จำนวนเงิน', width: 95, format: MONEY_AND_SATANG, cell: ({ amount }) => amount },
  { header: 'เลขสมาชิก', width: 80, format: TEXT, cell: ({ member }) => member },
  { header: 'เลขที่สัญญา', width: 95, format: TEXT, cell: ({ loan }) => loan },
  { header: 'รหัสเงินอุดหนุน', width: 110, format: TEXT, cell: ({ grant }) => grant ?? '' },
  { header: 'มติ', width: 260, format: GENERAL, cell: ({ resolution }) => resolution },
];

export const cashHeadings: readonly Heading<CashRow>[] = [
  { header: 'เลขที่', width: 80, format: TEXT, cell: ({ number }) => number },
  { header: 'วันที่', width: 95, format: DATE, cell: ({ day }) => dateCell(day) },
  { header: 'หมวด', width: 150, format: GENERAL, cell: ({ category }) => category },
  { header: 'รายการ', width: 240, format: GENERAL, cell: ({ text }) => text },
  { header: 'รับ', width: 95, format: MONEY_AND_SATANG, cell: (row) => money(row.in) },
  { header: 'จ่าย', width: 95, format: MONEY_AND_SATANG, cell: (row) => money(row.out) },
  { header: 'ที่เก็บเงิน', width: 85, format: GENERAL, cell: ({ place }) => place },
  { header: 'แหล่งทุน', width: 90, format: TEXT, cell: ({ source }) => source },
  { header: 'กลุ่มคู่รายการ', width: 100, format: TEXT, cell: ({ counterGroup }) => counterGroup },
];

export const countHeadings: readonly Heading<CountRow>[] = [
  { header: 'วันที่', width: 95, format: DATE, cell: ({ day }) => dateCell(day) },
  { header: 'เงินสดนับได้', width: 105, format: MONEY_AND_SATANG, cell: ({ cash }) => cash },
  { header: 'ยอดสมุดธนาคาร', width: 115, format: MONEY_AND_SATANG, cell: ({ bank }) => bank },
  { header: 'ผู้นับ', width: 130, format: GENERAL, cell: ({ countedBy }) => countedBy },
  { header: 'พยาน', width: 130, format: GENERAL, cell: ({ witness }) => witness },
];

export const openingHeadings: readonly Heading<OpeningRow>[] = [
  { header: 'ณ วันที่', width: 95, format: DATE, cell: ({ day }) => dateCell(day) },
  { header: 'บัญชี', width: 150, format: GENERAL, cell: ({ account }) => account },
  { header: 'เลขสมาชิก', width: 80, format: TEXT, cell: ({ member }) => member },
  { header: 'เลขที่สัญญา', width: 95, format: TEXT, cell: ({ loan }) => loan },
  { header: 'จำนวนเงิน', width: 105, format: MONEY_AND_SATANG, cell: ({ amount }) => amount },
];
