/** What is said where a group's report cannot be taken, and what to do then. */
import { problem } from '../../values/problem.ts';

export const reportMonthMissing = problem(
  'reportMonthMissing',
  'ยังไม่รู้ว่ารายงานเป็นของเดือนไหน เลือกเดือนก่อน',
  'It is not known which month the report is of: choose the month first',
);

export const nothingReported = problem(
  'nothingReported',
  'ไม่พบตัวเลขที่รายงาน วางข้อความที่มีเช่น สมาชิก 120 คน เงินกองทุน 50,000 บาท',
  'No figure was found: paste a text such as: members 120, fund 50,000 baht',
);

export const reportInFuture = problem(
  'reportInFuture',
  'เดือน{month}ยังไม่เริ่ม ตรวจเดือนของรายงาน',
  '{monthEn} has not begun: check the month of the report',
);

export const reportThere = problem(
  'reportThere',
  '{group} มีรายงานเดือน{month} แล้วที่แท็บ {tab} แถว {row} ถ้าจะใช้ตัวเลขใหม่แทน ให้กดลงอีกครั้ง (คำสั่งสำหรับแฟ้มใส่ --again)',
  '{group} has reported {monthEn} already, in {tab} row {row}: to let the new figures hold, post it again (in the batch command with --again)',
);

export const figureUnreadable = problem(
  'figureUnreadable',
  '“{text}” ในช่อง {field} ไม่ใช่จำนวน พิมพ์เช่น 1,250 หรือ ประมาณ 8 ล้าน',
  '“{text}” in {fieldEn} is no number: type it as 1,250',
);
