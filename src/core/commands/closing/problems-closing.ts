/** What is said where a month cannot be closed or opened again, and what to do then. */
import { problem } from '../../values/problem.ts';

export const closeNotOver = problem(
  'closeNotOver',
  'เดือน{month} ยังไม่สิ้นเดือน ปิดได้ตั้งแต่ {day}',
  '{monthEn} is not over: it can be closed from {dayEn}',
);

export const closeGap = problem(
  'closeGap',
  'ต้องปิดเดือน{next} ก่อน เพราะงวดปิดเรียงกันทีละเดือน',
  'Close {nextEn} first: months are closed in order',
);

export const closeTooEarly = problem(
  'closeTooEarly',
  'ปิดเดือน{first} ไปแล้ว จึงปิดเดือนก่อนหน้าไม่ได้ ถ้าจำเป็นให้เปิดเดือน{first} ใหม่ก่อน',
  '{firstEn} is closed already, so no month before it can be: open {firstEn} again first if you must',
);

export const closeReasonMissing = problem(
  'closeReasonMissing',
  'ยังมีเรื่องที่ต้องแก้ ({state}) ถ้าจะปิดทั้งอย่างนี้ ให้เขียนเหตุผล (คำสั่งสำหรับแฟ้มใส่ --reason)',
  'There is something to mend ({stateEn}): to close the month as it is, write the reason (in the batch command with --reason)',
);

export const notClosed = problem(
  'notClosed',
  'เดือน{month} ของ {group} ยังไม่ได้ปิด จึงไม่ต้องเปิดใหม่',
  '{monthEn} of {group} is not closed: there is nothing to open again',
);

export const reopenReasonMissing = problem(
  'reopenReasonMissing',
  'เขียนเหตุผลที่เปิดงวดใหม่ก่อน (คำสั่งสำหรับแฟ้มใส่ --reason)',
  'Write why the month is opened again (in the batch command with --reason)',
);

export const reopenNameMissing = problem(
  'reopenNameMissing',
  'ใส่ชื่อผู้อนุมัติให้เปิดงวดใหม่ คนละคนกับผู้ปิด (คำสั่งสำหรับแฟ้มใส่ --by)',
  'Give the name of who allows it, another than who closed it (in the batch command with --by)',
);

export const reopenSameName = problem(
  'reopenSameName',
  '{name} เป็นผู้ปิดงวดนี้ ให้อีกคนเป็นผู้อนุมัติให้เปิดใหม่',
  '{name} closed this month: somebody else has to allow opening it again',
);

export const undoIsReopening = problem(
  'undoIsReopening',
  'การปิดงวดย้อนคืนไม่ได้ ให้ใช้ “เปิดงวดใหม่” ซึ่งบันทึกเหตุผลไว้ด้วย',
  'A closing is not taken back: open the month again, which keeps the reason',
);

export const correctGone = problem(
  'correctGone',
  'แท็บ {tab} แถว {row} ไม่มีรายการที่นับ หรือแถวนี้เปลี่ยนไปแล้ว เปิดหน้านี้ใหม่แล้วเลือกแถวอีกครั้ง',
  'Row {row} of {tab} has no entry that counts, or another one by now: open the page again and choose the row',
);

export const correctTypeOver = problem(
  'correctTypeOver',
  'เดือน{month} ยังไม่ปิด พิมพ์แก้ในแถวนั้นได้เลย',
  '{monthEn} is not closed: type over the row itself',
);

export const correctByHand = problem(
  'correctByHand',
  'แถวนี้กลับรายการไม่ได้ เพราะไม่มีเลขที่หรือเป็นแท็บที่ไม่มีช่องกลับรายการ ให้ลงส่วนต่างในสมุดเงินสดหรือโอนบัญชีของเดือนนี้ หรือเปิดงวดใหม่',
  'This row cannot be reversed: it has no number, or its tab no column for it. Enter the difference in the Cashbook or Transfers of this month, or open the month again',
);

export const correctNothing = problem(
  'correctNothing',
  'พิมพ์ค่าที่ถูก เช่น จำนวนเงินหรือเลขสมาชิก หรือเลือกยกเลิกรายการ',
  'Type what is right, such as the amount or the member, or choose to cancel the entry',
);

export const correctedAlready = problem(
  'correctedAlready',
  'รายการนี้กลับรายการไว้แล้วเมื่อ {day}',
  'This entry was reversed already on {dayEn}',
);
