/** What is said of money, of the books, and of the network. */
import type { FindingCode } from '../values/finding.ts';
import { confirm, type Entry, note } from './entry.ts';

export const saidOfMoney = {
  WITHDRAWAL_ABOVE_BALANCE: confirm(
    'ถอนเกินยอดเงิน',
    'Withdrawn too much',
    '{who} ถอน {amount money} บาท เมื่อ {day day} แต่มีเงินอยู่ {balance money} บาท โปรดตรวจจำนวนเงิน เลขสมาชิก หรือยอดยกมา',
    '{who} withdrew {amount money} baht on {day day}, but had only {balance money}. Please check the amount, the member’s number, or the opening balance.',
  ),
  MONEY_NEGATIVE: confirm(
    'ยอดเงินติดลบ',
    'Money below zero',
    '{place place}ของกลุ่ม{group} เหลือ {balance money} บาท เมื่อสิ้นวันที่ {day day} ซึ่งเป็นไปไม่ได้ โปรดตรวจรายการจ่ายของวันนั้น และใส่เงินที่มีอยู่ก่อนในแท็บ ยอดยกมา',
    '{place place} of {group} stands at {balance money} baht at the end of {day day}, which cannot be. Please check what was paid out that day, and the opening balance.',
  ),
  COUNT_DIFFERS: confirm(
    'เงินที่นับได้ไม่ตรงบัญชี',
    'Count and book differ',
    'วันที่ {day day} นับเงินได้ {counted money} บาท บัญชีมี {book money} บาท[ ขาดไป {short money} บาท][ เกินมา {over money} บาท] โปรดนับใหม่ และดูว่ามีรายการใดยังไม่ได้ลง',
    'On {day day}, {counted money} baht were counted and the books say {book money}[: {short money} short][: {over money} over]. Please count again, and look for entries not yet made.',
  ),
  CASHBOOK_REPEATS: confirm(
    'สมุดเงินสดอาจลงซ้ำ',
    'Cash book may repeat',
    'ยอด {amount money} บาท วันที่ {day day} เท่ากับยอดรวมในแท็บ {table table} ของวันเดียวกัน[ ({kind kind})] โปรดดูว่าลงซ้ำสองที่หรือไม่ ถ้าซ้ำให้ยกเลิกแถวนี้ สมุดเงินสดใช้ลงเฉพาะรายการที่ไม่มีในแท็บอื่น',
    '{amount money} baht on {day day} is just the day’s total in {table table}[ ({kind kind})] and may be entered twice. If so, please cancel this row: the cash book is for what no other tab holds.',
  ),
  TRANSFER_UNMATCHED: note(
    'เงินระหว่างกลุ่มไม่มีคู่',
    'Transfer without its pair',
    'รายการ {amount money} บาท วันที่ {day day} กับกลุ่ม {counterGroup} ไม่พบคู่รายการในสมุดเงินสดของกลุ่มนั้น โปรดถามกลุ่มนั้นว่าลงแล้วหรือยัง',
    '{amount money} baht on {day day} with group {counterGroup}: its pair is not in that group’s cash book. Please ask whether they have entered it.',
  ),
  GRANT_OVERSPENT: confirm(
    'ใช้เงินอุดหนุนเกิน',
    'Grant overspent',
    'เงินอุดหนุน {grant}[ ({funder})] ใช้ไป {spent money} บาท เกินที่ได้รับ {received money} บาท อยู่ {over money} บาท โปรดตรวจรายการที่ใช้แหล่งทุนนี้',
    'Grant {grant}[ ({funder})]: {spent money} baht spent, {over money} more than the {received money} received. Please check the rows with this source.',
  ),
  LEVY_DIFFERS: confirm(
    'เงินเก็บศพไม่ตรง',
    'Funeral levy differs',
    'ศพที่ {death} ส่งมา {amount money} บาท แต่ {payers} คน คนละ {levy money} บาท เป็น {expected money} บาท ต่างกัน {difference money} บาท โปรดตรวจจำนวนคนและจำนวนเงิน',
    'Death {death}: {amount money} baht sent, but {payers} people at {levy money} make {expected money}: a difference of {difference money}. Please check the people and the amount.',
  ),
  REPRESENTATIVES_WRONG_NUMBER: confirm(
    'จำนวนผู้แทนไม่ตรง',
    'Wrong number of representatives',
    'คณะ {body} มีผู้แทนไม่ตรงจำนวนที่ตั้งไว้ (มี/ต้องมี): {wrong} โปรดแก้แท็บ ผู้แทน หรือจำนวนในแท็บ ตั้งค่า',
    '{body} has not the set number of representatives (there are/should be): {wrong}. Please correct the Representatives tab, or the number in Settings.',
  ),
  REPORT_MISSING: note(
    'ยังไม่ส่งรายงาน',
    'Report missing',
    'กลุ่ม{group} ยังไม่ส่งของเดือน {month month}[ ส่งครั้งสุดท้าย {lastReported month}] โปรดทวงก่อนวันประชุม ยอดของกลุ่มนี้ยังไม่รวมอยู่ในเดือนนี้',
    '{group} has not sent {month month}[; the last was {lastReported month}]. Please remind them before the meeting: the month’s totals are without this group.',
  ),
  CLOSINGS_EDITED: confirm(
    'แท็บปิดงวดถูกแก้',
    'Closings were edited',
    'แถวปิดงวด[ของ {group}][ เดือน {month month}] ไม่ต่อกับแถวก่อนหน้า มีผู้แก้หรือลบแถวในแท็บ ปิดงวด โปรดดูประวัติการแก้ไขของชีตแล้วคืนค่าเดิม',
    'The closing[ of {group}][ for {month month}] does not follow from the one before: rows of the Closings tab were changed or removed. Please restore them from the sheet’s version history.',
  ),
  CLOSED_MONTH_CHANGED: confirm(
    'เดือนที่ปิดแล้วเปลี่ยนไป',
    'Closed month changed',
    'รายการของเดือน {month month} ที่ปิดแล้ว[ของ {group}] เปลี่ยนไปจากตอนปิด[ ตามรายงาน {asReported money} บาท ตอนนี้ {asItStands money} บาท][ แถวที่เปลี่ยน: {rows}][ หายไป {gone rows}] โปรดดูว่าใครแก้อะไร แล้วคืนค่าเดิม หรือเปิดงวดใหม่พร้อมเหตุผล',
    'Rows of the closed month {month month}[ of {group}] are not as when it was closed[: reported {asReported money} baht, now {asItStands money}][; changed: {rows}][; {gone rows} gone]. Please see what was changed; restore it, or reopen the month with a reason.',
  ),
} as const satisfies { readonly [Code in FindingCode]?: Entry };
