/** What is said of pledges, of monthly contributions, and of standing. */
import type { FindingCode } from '../values/finding.ts';
import { confirm, type Entry, note, reject } from './entry.ts';

export const saidOfDues = {
  PLEDGE_MISSING: confirm(
    { th: 'ยังไม่ได้ตั้งสัจจะ', en: 'Pledge missing' },
    {
      th: 'กลุ่ม{group} มีสมาชิก {count members}ที่ยังไม่ได้ตั้งสัจจะ ({members}) จึงยังไม่รู้ว่าต้องส่งเดือนละเท่าใด โปรดเพิ่มในแท็บ สัจจะ หรือตั้งกติกา pledge.default',
      en: 'No pledge is known for {count members} of {group} ({members}), so what they owe a month is not known. Please add them to the Pledges tab, or set the rule pledge.default.',
    },
  ),
  PLEDGE_DIFFERS: confirm(
    { th: 'ยอดส่งไม่ตรงสัจจะ', en: 'Not the pledged amount' },
    {
      th: '{who} ส่ง {amount money} บาท เมื่อ {day day} ไม่ตรงกับสัจจะ[ เกินไป {rest money} บาท][ งวด {partial month} จึงยังไม่ครบ] โปรดตรวจจำนวนเงิน หรือแก้สัจจะในแท็บ สัจจะ',
      en: '{who} paid {amount money} baht on {day day}, which is not what was pledged[: {rest money} too much][; {partial month} is still not full]. Please check the amount, or change the pledge in the Pledges tab.',
    },
  ),
  PLEDGE_OUT_OF_RANGE: confirm(
    { th: 'สัจจะไม่อยู่ในกติกา', en: 'Pledge outside the rules' },
    {
      th: 'สัจจะของ {who} {amount money} บาท[ ต่ำกว่าขั้นต่ำ {min money} บาท][ เกินขั้นสูง {max money} บาท][ ไม่ลงตัวครั้งละ {step money} บาท] โปรดแก้จำนวน หรือแก้กติกา',
      en: 'The pledge of {who}, {amount money} baht,[ is below the least, {min money}][ is above the most, {max money}][ is not a multiple of {step money}]. Please correct the amount, or the rule.',
    },
  ),
  PLEDGE_CHANGED_TOO_OFTEN: confirm(
    { th: 'เปลี่ยนสัจจะบ่อยเกินไป', en: 'Pledge changed too often' },
    {
      th: '{who} เปลี่ยนสัจจะในปี {year year} ไปแล้ว {count times} กติกาให้ไม่เกิน {limit times}ต่อปี โปรดตรวจแถวนี้ หรือถามที่ประชุม',
      en: '{who} changed the pledge {count times} in {year year}; the rule allows {limit} a year. Please check this row, or ask the meeting.',
    },
  ),
  FUND_MIXED: reject(
    { th: 'ปนกันคนละกองทุน', en: 'Wrong kind of fund' },
    {
      th: 'กลุ่มนี้รับรายการประเภทนี้ไม่ได้[ ({kind kind})] เงินที่สมาชิกสมทบกับเงินที่สมาชิกสะสมต้องแยกกัน แถวนี้ยังไม่ถูกนับ โปรดย้ายไปกลุ่มที่ถูก หรือแก้ประเภท',
      en: 'This kind of row[ ({kind kind})] does not belong in this group: what members give and what they save are kept apart. It is not counted yet; please move it to the right group, or correct its kind.',
    },
  ),
  CONTRIBUTION_MISSED: note(
    { th: 'ขาดส่ง', en: 'Not paid' },
    {
      th: '{who} ยังไม่ได้ส่ง {count months}: {months month} รวม {amount money} บาท โปรดแจ้งสมาชิกก่อนวันประชุม',
      en: '{who} has not paid for {count months}: {months month}, {amount money} baht in all. Please tell the member before the meeting.',
    },
  ),
  CONTRIBUTION_PARTIAL: note(
    { th: 'ส่งไม่ครบ', en: 'Paid in part' },
    {
      th: '{who} ส่งไม่ครบ {count months}: {months month} ยังขาด {amount money} บาท โปรดแจ้งสมาชิกให้ส่งส่วนที่ขาด',
      en: '{who} has paid only part of {count months}: {months month}; {amount money} baht are still open. Please ask the member for the rest.',
    },
  ),
  CONTRIBUTION_LATE: note(
    { th: 'ส่งช้า', en: 'Paid late' },
    {
      th: '{who} ส่งช้ากว่ากำหนด {count months}: {months month} ตอนนี้ส่งครบแล้ว แจ้งไว้เพื่อทราบ ไม่ต้องแก้อะไร',
      en: '{who} paid late for {count months}: {months month}. All is paid now; this is for information, and nothing needs doing.',
    },
  ),
  RIGHTS_SUSPENDED: confirm(
    { th: 'ถูกพักสิทธิ', en: 'Rights suspended' },
    {
      th: '{who} ถูกพักสิทธิเพราะขาดส่ง[ ยังค้าง {amount money} บาท ตั้งแต่งวด {month month} โปรดแจ้งให้ส่งส่วนที่ค้าง][ ตอนนี้ส่งครบแล้ว แต่ยังไม่พ้นระยะรอคืนสิทธิ{waiting sign}] ให้กรรมการโปรดดูเรื่องคืนสิทธิ',
      en: '{who} is suspended for missing contributions[: {amount money} baht are owed, from {month month}. Please ask for what is owed][: all is paid now, but the time to wait is not over{waiting sign}]. Please let the committee decide on the rights.',
    },
  ),
  ENDING_PROPOSED: confirm(
    { th: 'ควรพิจารณาพ้นสภาพ', en: 'Ending proposed' },
    {
      th: '{who} ขาดส่งติดกัน {count} กำหนดหลังสุด ตามกติกาควรพิจารณาให้พ้นสภาพ โปรแกรมไม่ตัดชื่อให้ โปรดนำเข้าที่ประชุม แล้วใส่สถานะและวันพ้นสภาพเองถ้ามีมติ',
      en: '{who} missed the latest {count} due days, for which the rule foresees the end of membership. Nothing is done by itself: please bring it to the meeting, and fill in status and end date if it so resolves.',
    },
  ),
} as const satisfies { readonly [Code in FindingCode]?: Entry };
