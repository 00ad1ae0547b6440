/** Tabs of a group that saves and lends, for tests of loans. */
import type { Cell, Grid } from '../../../../src/core/values/cell.ts';
import { grid } from '../../tables/workbooks.ts';

type Rows = readonly (readonly Cell[])[];

const tab = (title: string, headers: string, rows: Rows): Grid => grid(title, [headers.split('|'), ...rows]);

export const GROUP = tab('กลุ่ม', 'รหัสกลุ่ม|ชื่อกลุ่ม|ระบบ', [['S1', 'กลุ่มโนนงาม', 'สัจจะ']]);

export const MEMBERS = tab('สมาชิก', 'เลขสมาชิก|ชื่อ|วันสมัคร|สถานะ|วันพ้นสภาพ', [
  ['1', 'สมชาย ใจดี', '1/1/2567', '', ''],
  ['2', 'สมหญิง รักดี', '1/1/2567', '', ''],
  ['3', 'บุญมี มั่นคง', '1/1/2567', '', ''],
]);

/** Contracts: number, member, day, principal, then rate, method, installments, first due day, due day, two guarantors. */
export const loans = (...rows: Rows): Grid =>
  tab(
    'สัญญาเงินกู้',
    'เลขที่สัญญา|เลขสมาชิก|วันที่ทำสัญญา|ยอดเงินกู้|ดอกเบี้ยต่อปี|วิธีคิดดอกเบี้ย|จำนวนงวด|งวดแรก|วันครบกำหนด|ผู้ค้ำประกัน 1|ผู้ค้ำประกัน 2',
    rows,
  );

/** 15,000 baht lent to member 1 on 10 January 2569 at 12 % in 10 parts, member 2 standing for it. */
export const LENT: readonly Cell[] = ['L1', '1', '10/1/2569', 15000, '12%', 'ลดต้นลดดอก', 10, '', '', '2', ''];

/** Repayments: receipt, day, loan, principal, interest, fine, receipt taken back. */
export const repayments = (...rows: Rows): Grid =>
  tab('ชำระเงินกู้', 'เลขที่|วันที่|เลขที่สัญญา|ชำระเงินต้น|ชำระดอกเบี้ย|ค่าปรับ|กลับรายการ', rows);

/** Transfers: number, day, debit, credit, amount, member, loan, resolution, number taken back. */
export const transfers = (...rows: Rows): Grid =>
  tab('โอนบัญชี', 'เลขที่|วันที่|เดบิต|เครดิต|จำนวนเงิน|เลขสมาชิก|เลขที่สัญญา|มติ|กลับรายการ', rows);

/** Receipts: day, member, kind, amount. */
export const receipts = (...rows: Rows): Grid => tab('รับเงิน', 'วันที่|เลขสมาชิก|ประเภท|จำนวนเงิน', rows);

/** Opening balances: day, account, member, loan, amount. */
export const openings = (...rows: Rows): Grid => tab('ยอดยกมา', 'ณ วันที่|บัญชี|เลขสมาชิก|เลขที่สัญญา|จำนวนเงิน', rows);
