/** What is said of dates, of members and of what they paid. */
import type { FindingCode } from '../values/finding.ts';
import { confirm, type Entry, note } from './entry.ts';

export const saidOfPeople = {
  DATE_IN_FUTURE: confirm(
    { th: 'วันที่ยังมาไม่ถึง', en: 'Date in the future' },
    {
      th: '{header} {day day} ยังมาไม่ถึง (วันนี้ {today day}) โปรดตรวจวัน เดือน และปี',
      en: '{header} {day day} is still to come (today is {today day}). Please check day, month and year.',
    },
  ),
  DATE_TOO_OLD: confirm(
    { th: 'วันที่เก่าเกินไป', en: 'Date too long ago' },
    {
      th: '{header} {day day} นานเกิน 120 ปีแล้ว โปรดตรวจว่าพิมพ์ปีถูกหรือไม่',
      en: '{header} {day day} is more than 120 years ago. Please check the year.',
    },
  ),
  DATES_OUT_OF_ORDER: confirm(
    { th: 'ลำดับวันที่สลับกัน', en: 'Dates out of order' },
    {
      th: '{header} {day day} สลับลำดับกับ{otherHeader} {otherDay day}[ ของ {who}] โปรดดูว่าวันใดพิมพ์ผิด แล้วแก้',
      en: '{header} {day day} and {otherHeader} {otherDay day} are in the wrong order[ ({who})]. Please see which is mistyped, and correct it.',
    },
  ),
  STATUS_WITHOUT_DATE: confirm(
    { th: 'สถานะกับวันที่ไม่เข้ากัน', en: 'Status and date disagree' },
    {
      th: '{who} มีสถานะ “{status status}”[ แต่ยังไม่มี{missing field} จึงยังนับเหมือนเดิม][ แต่มี{given field} {day day}] โปรดแก้สถานะกับวันที่ให้ตรงกัน',
      en: '{who}: the status is “{status status}”[ but {missing field} is blank, so nothing changes until it is given][ but {given field} is {day day}]. Please make the status and the date agree.',
    },
  ),
  PERSON_DUPLICATE: confirm(
    { th: 'คนเดียวกันอาจมีสองเลข', en: 'Perhaps one person twice' },
    {
      th: '{who} อาจเป็นคนเดียวกับ {otherName} (เลขที่ {otherMember} แถว {otherRow}) เพราะ[เลขประจำตัวประชาชน {nationalId}][ชื่อและวันเกิด {birthDate day}]ตรงกัน โปรดดูว่าใช่หรือไม่ ถ้าใช่ให้เหลือเลขเดียว',
      en: '{who} may be the same person as {otherName} (no. {otherMember}, row {otherRow})[: both have the national id {nationalId}][: both have the same name, and the birth date {birthDate day}]. If it is one person, please keep one number.',
    },
  ),
  NATIONAL_ID_INVALID: confirm(
    { th: 'เลขประจำตัวประชาชนไม่ถูก', en: 'National id not right' },
    {
      th: 'เลขประจำตัวประชาชนของ {who} ไม่ถูกต้อง[ มี {length} หลัก ต้องมี 13 หลัก][ เลขหลักสุดท้ายไม่ตรง ({masked})] โปรดเทียบกับบัตรแล้วแก้',
      en: 'The national id of {who} cannot be right[: it has {length} digits instead of 13][: its check digit does not fit ({masked})]. Please compare it with the card.',
    },
  ),
  RECEIPT_NUMBER_DUPLICATE: confirm(
    { th: 'เลขใบเสร็จซ้ำ', en: 'Receipt number twice' },
    {
      th: 'ใบเสร็จเลขที่ {receipt}[ เล่ม {book}] ใช้แล้วเมื่อ {otherDay day} (แถว {otherRow}) แต่แถวนี้ลงวันที่ {day day} โปรดเทียบกับต้นขั้วแล้วแก้เลขที่หรือวันที่',
      en: 'Receipt {receipt}[ of book {book}] was used on {otherDay day} (row {otherRow}), but this row is dated {day day}. Please compare it with the stub and correct the number or the date.',
    },
  ),
  PROBABLE_DOUBLE_ENTRY: confirm(
    { th: 'อาจลงซ้ำสองครั้ง', en: 'Perhaps entered twice' },
    {
      th: 'รายการของ {who} {amount money} บาท วันที่ {day day} เหมือนแถว {otherRow} ทุกอย่าง โปรดดูว่าลงซ้ำหรือไม่ ถ้าซ้ำให้ยกเลิกแถวนี้',
      en: '{who}, {amount money} baht on {day day}, is the same in everything as row {otherRow}. If it was entered twice, please cancel this row.',
    },
  ),
  PAID_BEFORE_JOINING: confirm(
    { th: 'ส่งเงินก่อนสมัคร', en: 'Paid before joining' },
    {
      th: '{who} ส่ง {amount money} บาท เมื่อ {day day} แต่วันสมัครคือ {joined day} โปรดแก้วันที่รับเงิน หรือวันสมัครในทะเบียน',
      en: '{who} paid {amount money} baht on {day day}, but joined on {joined day}. Please correct the day of the payment, or the join date.',
    },
  ),
  PAID_AFTER_LEAVING: confirm(
    { th: 'ส่งเงินหลังพ้นสภาพ', en: 'Paid after leaving' },
    {
      th: '{who} ส่ง {amount money} บาท เมื่อ {day day} แต่พ้นสภาพตั้งแต่ {ended day} โปรดตรวจเลขสมาชิก วันที่ หรือวันพ้นสภาพ',
      en: '{who} paid {amount money} baht on {day day}, but membership ended on {ended day}. Please check the member’s number, the day, or the end date.',
    },
  ),
  PAID_BEFORE_BOOKS: confirm(
    { th: 'ส่งเงินก่อนเริ่มบัญชี', en: 'Paid before the books' },
    {
      th: '{who} ส่ง {amount money} บาท เมื่อ {day day} ก่อนบัญชีเริ่มใน {booksFrom month} โปรดตรวจวันที่ ถ้าถูกแล้วให้ตั้งกติกา books.from เป็นเดือนที่เริ่มจริง',
      en: '{who} paid {amount money} baht on {day day}, before the books begin in {booksFrom month}. Please check the day; if it is right, set the rule books.from to the true first month.',
    },
  ),
  WIDE_CELLS_AHEAD: note(
    { th: 'ช่องของเดือนที่ยังไม่ถึง', en: 'Months still to come' },
    {
      th: 'มี {count cells}ของเดือนที่ยังไม่ถึงวันเก็บเงิน[ ตั้งแต่ {month month}] รวม {amount money} บาท ยังไม่นับในวันนี้ จะนับเมื่อถึงวันเก็บเงินของเดือนนั้น',
      en: '{count cells} of months whose collection day is still to come[, from {month month}], {amount money} baht in all. They will be counted from that day on; nothing needs doing.',
    },
  ),
  WIDE_CELL_DIFFERS: confirm(
    { th: 'ช่องรายเดือนไม่ตรงกับใบเสร็จ', en: 'Month cell and receipts differ' },
    {
      th: 'ช่อง {month month} ของ {who} เขียน {amount money} บาท แต่รายการรับเงินมี {receipts money} บาท นับตามรายการรับเงิน โปรดแก้ให้ตรงกัน',
      en: 'The cell of {month month} for {who} says {amount money} baht, but the receipts are {receipts money}. The receipts are counted; please make them agree.',
    },
  ),
} as const satisfies { readonly [Code in FindingCode]?: Entry };
