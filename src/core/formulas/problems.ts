/** What a custom function says, in the cell, when it cannot answer. */
import { problem } from '../values/problem.ts';

export const argumentMissing = problem('argumentMissing', {
  th: 'ยังไม่ได้ใส่ {name} ในสูตร',
  en: 'The formula is missing {name}',
});

export const notAnAmount = problem('notAnAmount', {
  th: '“{cell}” อ่านเป็นจำนวนเงินไม่ได้ พิมพ์เป็นตัวเลข เช่น 1250.50',
  en: '“{cell}” is not an amount. Type a number, such as 1250.50',
});

export const notADay = problem('notADay', {
  th: '“{cell}” อ่านเป็นวันที่ไม่ได้ พิมพ์วัน/เดือน/ปี เช่น 16/5/2569',
  en: '“{cell}” is not a day. Type day/month/year, such as 16/5/2569',
});

export const noSuchDay = problem('noSuchDay', {
  th: '“{cell}” ไม่มีวันนี้ในปฏิทิน ตรวจวันและเดือนอีกครั้ง',
  en: '“{cell}” is not in the calendar. Check the day and the month',
});

export const yearMissing = problem('yearMissing', {
  th: '“{cell}” ไม่มีปี เติมปี พ.ศ. เช่น 2569',
  en: '“{cell}” has no year. Add it, such as 2569',
});

export const yearUnknown = problem('yearUnknown', {
  th: '“{cell}” ปีไม่น่าใช่ ใช้ปี พ.ศ. เช่น 2569',
  en: '“{cell}” has a year that cannot be right. Use one such as 2569',
});

export const asOfMissing = problem('asOfMissing', {
  th: 'ใส่วันที่ในสูตรด้วย ยอดค้างส่งขึ้นกับว่านับถึงวันไหน เช่น "30/4/2569"',
  en: 'Give the day to count to: what is owed depends on it, such as "30/4/2569"',
});

export const rangeUnreadable = problem('rangeUnreadable', {
  th: 'ช่วง {name} ต้องรวมแถวหัวตาราง และไม่พบคอลัมน์ {column}',
  en: 'The range {name} must hold its header row; the column {column} was not found',
});

export const groupMissing = problem('groupMissing', {
  th: 'มีสมาชิกเลขที่ {member} หลายกลุ่ม ให้ส่งเข้าสูตรสองคอลัมน์ คือ รหัสกลุ่ม แล้วเลขสมาชิก',
  en: 'Member {member} is in several groups: give two columns, the group and then the member number',
});

export const groupUnknown = problem('groupUnknown', {
  th: 'ไม่พบกลุ่ม “{group}” ตรวจรหัสกลุ่มอีกครั้ง',
  en: 'There is no group “{group}”: check its id',
});

export const booksNotYet = problem('booksNotYet', {
  th: 'ณ วันนั้นยังไม่มียอด บัญชีของกลุ่มเริ่มจากยอดยกมาหลังจากนั้น',
  en: 'There is no balance on that day: the group’s books begin with later opening balances',
});

export const memberUnknown = problem('memberUnknown', {
  th: 'ไม่พบสมาชิกเลขที่ {member} ในช่วงสมาชิก',
  en: 'Member {member} is not in the range of members',
});

export const nothingDue = problem('nothingDue', {
  th: 'กลุ่มนี้ไม่มีเงินที่ต้องส่งรายงวด',
  en: 'This group has no regular contributions',
});
