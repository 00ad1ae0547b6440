/** What is said of pledges, of monthly contributions, and of standing. */
import type { FindingCode } from '../values/finding.ts';
import { confirm, type Entry, note, reject } from './entry.ts';

export const saidOfDues = {
  PLEDGE_MISSING: confirm(
    'ยังไม่ได้ตั้งสัจจะ',
    'Pledge missing',
    'กลุ่ม{group} มีสมาชิก {count members}ที่ยังไม่ได้ตั้งสัจจะ ({members}) จึงยังไม่รู้ว่าต้องส่งเดือนละเท่าใด โปรดเพิ่มในแท็บ สัจจะ หรือตั้งกติกา สัจจะของคนที่ยังไม่มีในแท็บ สัจจะ',
    'No pledge is known for {count members} of {group} ({members}), so what they owe a month is not known. Please add them to the Pledges tab, or set the rule on the pledge of those who are not in Pledges.',
  ),
  PLEDGE_DIFFERS: confirm(
    'ยอดส่งไม่ตรงสัจจะ',
    'Not the pledged amount',
    '{who} ส่ง {amount money} บาท เมื่อ {day day} ไม่ตรงกับสัจจะ[ เกินไป {rest money} บาท][ งวด {partial month} จึงยังไม่ครบ] โปรดตรวจจำนวนเงิน หรือแก้สัจจะในแท็บ สัจจะ',
    '{who} paid {amount money} baht on {day day}, which is not what was pledged[: {rest money} too much][; {partial month} is still not full]. Please check the amount, or change the pledge in the Pledges tab.',
  ),
  PLEDGE_OUT_OF_RANGE: confirm(
    'สัจจะไม่อยู่ในกติกา',
    'Pledge outside the rules',
    'สัจจะของ {who} {amount money} บาท[ ต่ำกว่าขั้นต่ำ {min money} บาท][ เกินขั้นสูง {max money} บาท][ ไม่ลงตัวครั้งละ {step money} บาท] โปรดแก้จำนวน หรือแก้กติกา',
    'The pledge of {who}, {amount money} baht,[ is below the least, {min money}][ is above the most, {max money}][ is not a multiple of {step money}]. Please correct the amount, or the rule.',
  ),
  PLEDGE_CHANGED_TOO_OFTEN: confirm(
    'เปลี่ยนสัจจะบ่อยเกินไป',
    'Pledge changed too often',
    '{who} เปลี่ยนสัจจะในปี {year year} ไปแล้ว {count times} กติกาให้ไม่เกิน {limit times}ต่อปี โปรดตรวจแถวนี้ หรือถามที่ประชุม',
    '{who} changed the pledge {count times} in {year year}; the rule allows {limit} a year. Please check this row, or ask the meeting.',
  ),
  FUND_MIXED: reject(
    'ปนกันคนละกองทุน',
    'Wrong kind of fund',
    'กลุ่มนี้รับรายการประเภทนี้ไม่ได้[ ({kind kind})] เงินที่สมาชิกสมทบกับเงินที่สมาชิกสะสมต้องแยกกัน แถวนี้ยังไม่ถูกนับ โปรดย้ายไปกลุ่มที่ถูก หรือแก้ประเภท',
    'This kind of row[ ({kind kind})] does not belong in this group: what members give and what they save are kept apart. It is not counted yet; please move it to the right group, or correct its kind.',
  ),
  CONTRIBUTION_MISSED: note(
    'ขาดส่ง',
    'Not paid',
    '{who} ยังไม่ได้ส่ง {count months}: {months month} รวม {amount money} บาท โปรดแจ้งสมาชิกก่อนวันประชุม',
    '{who} has not paid for {count months}: {months month}, {amount money} baht in all. Please tell the member before the meeting.',
  ),
  CONTRIBUTION_PARTIAL: note(
    'ส่งไม่ครบ',
    'Paid in part',
    '{who} ส่งไม่ครบ {count months}: {months month} ยังขาด {amount money} บาท โปรดแจ้งสมาชิกให้ส่งส่วนที่ขาด',
    '{who} has paid only part of {count months}: {months month}; {amount money} baht are still open. Please ask the member for the rest.',
  ),
  CONTRIBUTION_LATE: note(
    'ส่งช้า',
    'Paid late',
    '{who} ส่งช้ากว่ากำหนด {count months}: {months month} งวดนี้ส่งครบแล้ว แจ้งไว้เพื่อทราบ ไม่ต้องแก้อะไร',
    '{who} paid late for {count months}: {months month}. All is paid now; this is for information, and nothing needs doing.',
  ),
  RIGHTS_SUSPENDED: confirm(
    'ถูกพักสิทธิ',
    'Rights suspended',
    '{who} ถูกพักสิทธิเพราะขาดส่ง[ ยังค้าง {amount money} บาท ตั้งแต่งวด {month month} ให้ส่งส่วนที่ค้างก่อน][ ตอนนี้ส่งครบแล้ว แต่ยังไม่พ้นระยะรอคืนสิทธิ{waiting sign}] โปรดให้กรรมการพิจารณาคืนสิทธิ',
    '{who} is suspended for missing contributions[: {amount money} baht are owed, from {month month}. Please ask for what is owed][: all is paid now, but the time to wait is not over{waiting sign}]. Please let the committee decide on the rights.',
  ),
  ENDING_PROPOSED: confirm(
    'ควรพิจารณาพ้นสภาพ',
    'Ending proposed',
    '{who} ขาดส่งติดกัน {count} กำหนดหลังสุด ตามกติกาควรพิจารณาให้พ้นสภาพ โปรแกรมไม่ตัดชื่อให้ โปรดนำเข้าที่ประชุม แล้วใส่สถานะและวันพ้นสภาพเองถ้ามีมติ',
    '{who} missed the latest {count} due days, for which the rule foresees the end of membership. Nothing is done by itself: please bring it to the meeting, and fill in status and end date if it so resolves.',
  ),
} as const satisfies { readonly [Code in FindingCode]?: Entry };
