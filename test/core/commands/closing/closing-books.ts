/** A small book to close: one group that gives a baht a day, four months of it; and what closing it leaves. */
import type { Cell, Grid } from '../../../../src/core/values/cell.ts';
import { applied } from '../../tables/applied.ts';
import { grid } from '../../tables/workbooks.ts';
import { plan } from '../asking.ts';

export const RECEIPT_HEADER = ['เลขที่', 'วันที่', 'เลขสมาชิก', 'จำนวนเงิน', 'งวด', 'ที่รับ', 'หมายเหตุ'];

export function receiptsTab(...rows: readonly (readonly Cell[])[]): Grid {
  return grid('รับเงิน', [RECEIPT_HEADER, ...rows], { sheetId: 3 });
}

export const RECEIPTS: readonly (readonly Cell[])[] = [
  ['1', '5/1/2569', '1', 30, 'ม.ค. 69', 'เงินสด', ''],
  ['2', '5/1/2569', '2', 30, 'ม.ค. 69', 'เงินสด', ''],
  ['3', '5/2/2569', '1', 30, 'ก.พ. 69', 'เงินสด', ''],
  ['4', '7/2/2569', '2', 60, 'ก.พ. 69', 'ธนาคาร', 'จ่ายล่วงหน้า'],
  ['5', '5/3/2569', '1', 30, 'มี.ค. 69', 'เงินสด', ''],
];

export const BOOK: readonly Grid[] = [
  grid(
    'กลุ่ม',
    [
      ['รหัสกลุ่ม', 'ชื่อกลุ่ม', 'ระบบ'],
      ['G1', 'น้ำขาว', 'วันละบาท'],
    ],
    { sheetId: 1 },
  ),
  grid(
    'สมาชิก',
    [
      ['เลขสมาชิก', 'ชื่อ', 'วันสมัคร'],
      ['1', 'สมชาย ใจดี', '1/1/2567'],
      ['2', 'สมหญิง รักดี', '1/1/2567'],
    ],
    { sheetId: 2 },
  ),
  receiptsTab(...RECEIPTS),
  grid(
    'สมุดเงินสด',
    [
      ['เลขที่', 'วันที่', 'หมวด', 'รายการ', 'รับ', 'จ่าย'],
      ['ค1', '20/2/2569', 'ค่าประชุม', 'น้ำดื่ม', '', 15],
    ],
    { sheetId: 4 },
  ),
];

/** The book with another tab in place of the one of the same title. */
export const withTab = (grids: readonly Grid[], tab: Grid): readonly Grid[] =>
  grids.map((one) => (one.title === tab.title ? { ...tab, sheetId: one.sheetId } : one));

/** The cells after an action that changes people's own tabs. */
export function after(name: 'close' | 'reopen', takes: object, grids: readonly Grid[]): readonly Grid[] {
  const { changes } = plan(name, { ...takes, post: true }, grids);
  if (!changes) throw new Error(`${name} changes nothing`);
  return applied(grids, changes);
}

/** The book with some months closed, one after the other. */
export function closed(months: readonly string[], grids: readonly Grid[] = BOOK): readonly Grid[] {
  return months.reduce((so, month) => after('close', { month, by: 'สมศรี' }, so), grids);
}
