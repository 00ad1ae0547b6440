/** Columns that many tables have, so that a field has the same Thai name everywhere. */
import { choiceOr, day, group, groupOrAll, id, money, month, place, required, text } from './column.ts';

export const groupId = group('รหัสกลุ่ม', 'Group ID', 'กลุ่ม', 'ชื่อกลุ่ม', 'Group', 'Group name');
export const groupIdOrAll = groupOrAll('รหัสกลุ่ม', 'Group ID', 'กลุ่ม', 'ชื่อกลุ่ม', 'Group', 'Group name');
export const memberId = id('เลขสมาชิก', 'Member ID', 'รหัสสมาชิก', 'เลขที่สมาชิก', 'ทะเบียนเลขที่', 'Member no.', 'Member');
export const date = required(day('วันที่', 'Date', 'วันเดือนปี', 'ว/ด/ป', 'ว.ด.ป.', 'วัน เดือน ปี'));
export const amount = required(money('จำนวนเงิน', 'Amount', 'ยอดเงิน', 'เป็นเงิน'));
export const loanId = id('เลขที่สัญญา', 'Loan ID', 'เลขสัญญา', 'สัญญาเลขที่', 'สัญญา', 'Loan no.');
export const placeIn = place('ที่รับ', 'Place', 'ที่เก็บเงิน', 'รับทาง', 'ที่จ่าย', 'ช่องทาง');
export const placeOut = place('ที่จ่าย', 'Place', 'ที่เก็บเงิน', 'จ่ายทาง', 'ที่รับ', 'ช่องทาง');
export const reverses = id('กลับรายการ', 'Reverses', 'กลับรายการเลขที่', 'ยกเลิกเลขที่');
export const note = text('หมายเหตุ', 'Note', 'Notes', 'Remark', 'Remarks');
export const source = text('แหล่งทุน', 'Source', 'แหล่งเงิน');
export const village = text('หมู่', 'Village', 'หมู่ที่', 'หมู่บ้าน', 'ม.');
export const tambon = text('ตำบล', 'Tambon', 'Sub-district');
export const person = id('รหัสบุคคล', 'Person ID', 'Person');
export const resolution = text('มติ', 'Resolution', 'มติที่ประชุม');
export const purpose = text('วัตถุประสงค์', 'Purpose', 'เพื่อ');
export const division = text('ฝ่าย', 'Division', 'คณะทำงาน');
export const effectiveFrom = day('มีผลตั้งแต่', 'Effective from', 'ตั้งแต่', 'เริ่มใช้');
export const monthOfRow = month('เดือน', 'Month', 'งวด', 'ประจำเดือน');

/** Whether a row still holds; a cancelled one is not counted. */
export const rowStatus = choiceOr(
  'normal',
  { normal: ['ปกติ', 'Normal', 'ใช้'], cancelled: ['ยกเลิก', 'Cancelled', 'Canceled', 'Void'] },
  'สถานะรายการ',
  'Row status',
);

/** Written by the program, so that nothing is posted twice. */
export const entryKey = text('รหัสรายการ', 'Entry key');
