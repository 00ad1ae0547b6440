/** What the commands of a collection day say when they cannot do what was asked, and what to do then. */
import { problem } from '../../values/problem.ts';

export const collectAhead = problem(
  'collectAhead',
  'วันนี้คือ {today} ยังไม่ถึงวันที่ {date} แก้วันที่เก็บเงินก่อน',
  'Today is {today} and {date} has not come: mend the day of collection first',
);

export const collectBeforeBooks = problem(
  'collectBeforeBooks',
  'วันที่ {date} ไม่หลังวันยอดยกมา {opening} เงินที่เก็บรวมอยู่ในยอดยกมาแล้ว ใช้วันหลังจากนั้น',
  'The day {date} is not after the opening balances of {opening}, which hold that money already: use a later day',
);

export const collectNothing = problem(
  'collectNothing',
  'ยังไม่มีรายการให้บันทึก เก็บเงินอย่างน้อยหนึ่งคน หรือใส่ยอดที่นับได้',
  'There is nothing to record: take money from somebody, or give the count',
);

export const collectTooMany = problem(
  'collectTooMany',
  'บันทึกได้ครั้งละไม่เกิน {most} รายการ แบ่งบันทึกเป็นสองครั้ง',
  'At most {most} entries are recorded at once: record them in two parts',
);

export const collectWrong = problem(
  'collectWrong',
  'ยังไม่ได้บันทึก มี {count} รายการต้องแก้: {first}',
  'Nothing was recorded; {count} entries to mend: {firstEn}',
);

export const countUnreadable = problem(
  'countUnreadable',
  'อ่านยอดที่นับ “{text}” ไม่ออก พิมพ์เป็นจำนวนบาท เช่น 1,250',
  'The count “{text}” cannot be read: type baht, such as 1,250',
);

export const witnessIsCounter = problem(
  'witnessIsCounter',
  'พยานต้องไม่ใช่คนนับคนเดียวกัน ({name})',
  'The witness must not be the one who counts ({name})',
);
