/** The closings of months, written by the program and read back only to see what was reported. */
import { choice, day, groupOrAll, id, month, required, text } from './column.ts';
import { entryKey } from './shared.ts';
import { table } from './table.ts';

/**
 * One row for a closing or a reopening, never changed, only added to; then rows of `more` for what one cell cannot hold,
 * since a cell of a sheet takes 50,000 characters and one of a file 32,767.
 */
export const closings = table(['ปิดงวด', 'Closings'], {
  groupId: groupOrAll('รหัสกลุ่ม', 'Group ID', 'กลุ่ม', 'Group'),
  month: required(month('เดือน', 'Month', 'งวด')),
  action: required(
    choice(
      {
        close: ['ปิด', 'Close'],
        reopen: ['เปิดใหม่', 'Reopen'],
        more: ['ต่อ', 'More'],
        /** Its month and all before it are in another workbook, and carried here as opening balances. */
        archive: ['เก็บเข้าแฟ้มปี', 'Archived'],
      },
      'รายการ',
      'Action',
    ),
  ),
  closedAt: day('เมื่อ', 'Closed at'),
  closedBy: text('โดย', 'Closed by'),
  reason: text('เหตุผล', 'Reason'),
  /** Every figure of the month and the day as of which they are, as JSON. */
  figures: text('ตัวเลข', 'Figures'),
  /** The hashes of the month's counted rows, sorted. */
  rows: text('ลายมือแถว', 'Rows'),
  fingerprint: id('ลายมือ', 'Fingerprint'),
  previous: id('ลายมือก่อนหน้า', 'Previous fingerprint'),
  /** The rows themselves in the order of their hashes, without names: by them it is told what was changed. */
  copy: text('แถวตอนปิด', 'Rows as closed'),
  entryKey,
});
