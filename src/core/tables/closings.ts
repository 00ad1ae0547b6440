/** The closings of months, written by the program and read back only to see what was reported. */
import { choice, groupOrAll, id, month, required, text } from './column.ts';
import { table } from './table.ts';

/** One row for a closing or a reopening; never changed, only added to. */
export const closings = table(['ปิดงวด', 'Closings'], {
  groupId: groupOrAll('รหัสกลุ่ม', 'Group ID', 'กลุ่ม', 'Group'),
  month: required(month('เดือน', 'Month', 'งวด')),
  action: required(choice({ close: ['ปิด', 'Close'], reopen: ['เปิดใหม่', 'Reopen'] }, 'รายการ', 'Action')),
  closedAt: text('เมื่อ', 'Closed at'),
  closedBy: text('โดย', 'Closed by'),
  reason: text('เหตุผล', 'Reason'),
  /** Every figure of the month, as JSON. */
  figures: text('ตัวเลข', 'Figures'),
  /** The hashes of the month's counted rows, sorted. */
  rows: text('ลายมือแถว', 'Rows'),
  fingerprint: id('ลายมือ', 'Fingerprint'),
  previous: id('ลายมือก่อนหน้า', 'Previous fingerprint'),
});
