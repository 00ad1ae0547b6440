/** What is said of welfare claims. */
import type { FindingCode } from '../values/finding.ts';
import { confirm, type Entry } from './entry.ts';

export const saidOfRights = {
  CLAIM_BEFORE_RIGHT: confirm(
    'ขอเบิกก่อนมีสิทธิ',
    'Claim before the right',
    '{who} ขอเบิก {benefit} เหตุเกิด {day day} แต่ยังไม่มีสิทธิ[ จะมีสิทธิตั้งแต่ {rightFrom day}][ ต้องอายุ {age} ปีขึ้นไป] โปรดตรวจวันที่ หรือให้กรรมการพิจารณา',
    '{who} claims {benefit} for {day day}, before having the right[, which begins on {rightFrom day}][; the age must be {age} or more]. Please check the dates, or let the committee decide.',
  ),
  CLAIM_WHILE_SUSPENDED: confirm(
    'ขอเบิกขณะถูกพักสิทธิ',
    'Claim while suspended',
    '{who} ขอเบิก {benefit} เหตุเกิด {day day} ในช่วงที่ถูกพักสิทธิ[ตั้งแต่ {since day} ]เพราะขาดส่ง โปรดตรวจยอดค้าง หรือให้กรรมการพิจารณา',
    '{who} claims {benefit} for {day day}, while suspended[ since {since day}] for missing contributions. Please check what is owed, or let the committee decide.',
  ),
  CLAIM_OVER_LIMIT: confirm(
    'ขอเบิกเกินสิทธิ',
    'Claim above the right',
    '{who} ขอเบิก {benefit} {amount money} บาท แต่มีสิทธิ {right money} บาท เกินไป {over money} บาท โปรดแก้จำนวน หรือให้กรรมการพิจารณา[ แต่ดูก่อนว่า {ladder}]',
    '{who} claims {amount money} baht for {benefit}, but the right is {right money}: {over money} too much. Please correct the amount, or let the committee decide.[ But first: {ladderEn|ladder}]',
  ),
  CLAIM_TOO_LATE: confirm(
    'ยื่นขอช้าเกินกำหนด',
    'Claimed too late',
    '{who} ยื่นขอ {benefit} เมื่อ {requested day} หลังวันเกิดเหตุ {days days} กติกาให้ยื่นภายใน {limit days} โปรดตรวจวันที่ หรือให้กรรมการพิจารณา',
    '{who} asked for {benefit} on {requested day}, {days days} after the event; the rule allows {limit}. Please check the dates, or let the committee decide.',
  ),
  CLAIM_NOT_MEMBER: confirm(
    'ขอเบิกขณะไม่เป็นสมาชิก',
    'Claim by a non-member',
    '{who} ไม่ได้เป็นสมาชิกในวันเกิดเหตุ {day day}[ ({benefit})] โปรดตรวจวันเกิดเหตุ วันสมัคร และวันพ้นสภาพ',
    '{who} was not a member on the day of the event, {day day}[ ({benefit})]. Please check the event date, the join date and the end date.',
  ),
  CLAIM_DOUBLE: confirm(
    'ขอเบิกซ้ำ',
    'Claimed twice',
    '{who} ขอเบิก {benefit} ของวันที่ {day day} ไปแล้วที่แถว {otherRow} โปรดดูว่าซ้ำหรือไม่ ถ้าซ้ำให้เปลี่ยนสถานะเป็น ไม่อนุมัติ หรือยกเลิกแถวนี้',
    '{who} has already claimed {benefit} for {day day} in row {otherRow}. If it is the same claim, please refuse it or cancel this row.',
  ),
} as const satisfies { readonly [Code in FindingCode]?: Entry };
