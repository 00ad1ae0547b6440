/** What a custom function says, in the cell, when it cannot answer. */
import { problem } from '../values/problem.ts';

export const argumentMissing = problem('argumentMissing', 'ยังไม่ได้ใส่ {name} ในสูตร', 'The formula is missing {name}');

export const notAnAmount = problem(
  'notAnAmount',
  '“{cell}” อ่านเป็นจำนวนเงินไม่ได้ พิมพ์เป็นตัวเลข เช่น 1250.50',
  '“{cell}” is not an amount. Type a number, such as 1250.50',
);

export const notADay = problem(
  'notADay',
  '“{cell}” อ่านเป็นวันที่ไม่ได้ พิมพ์วัน/เดือน/ปี เช่น 16/5/2569',
  '“{cell}” is not a day. Type day/month/year, such as 16/5/2569',
);

export const noSuchDay = problem(
  'noSuchDay',
  '“{cell}” ไม่มีวันนี้ในปฏิทิน ตรวจวันและเดือนอีกครั้ง',
  '“{cell}” is not in the calendar. Check the day and the month',
);

export const yearMissing = problem(
  'yearMissing',
  '“{cell}” ไม่มีปี เติมปี พ.ศ. เช่น 2569',
  '“{cell}” has no year. Add it, such as 2569',
);

export const yearUnknown = problem(
  'yearUnknown',
  '“{cell}” ปีไม่น่าใช่ ใช้ปี พ.ศ. เช่น 2569',
  '“{cell}” has a year that cannot be right. Use one such as 2569',
);

export const asOfMissing = problem(
  'asOfMissing',
  'ใส่วันที่ในสูตรด้วย ยอดค้างส่งขึ้นกับว่านับถึงวันไหน เช่น "30/4/2569"',
  'Give the day to count to: what is owed depends on it, such as "30/4/2569"',
);

export const rangeUnreadable = problem(
  'rangeUnreadable',
  'ช่วง {name} ต้องรวมแถวหัวตาราง และไม่พบคอลัมน์ {column}',
  'The range {name} must hold its header row; the column {column} was not found',
);

export const groupMissing = problem(
  'groupMissing',
  'มีสมาชิกเลขที่ {member} หลายกลุ่ม ให้ส่งเข้าสูตรสองคอลัมน์ คือ รหัสกลุ่ม แล้วเลขสมาชิก',
  'Member {member} is in several groups: give two columns, the group and then the member number',
);

export const groupUnknown = problem(
  'groupUnknown',
  'ไม่พบกลุ่ม “{group}” ตรวจรหัสกลุ่มอีกครั้ง',
  'There is no group “{group}”: check its id',
);

export const booksNotYet = problem(
  'booksNotYet',
  'ณ วันนั้นยังไม่มียอด บัญชีของกลุ่มเริ่มจากยอดยกมาหลังจากนั้น',
  'There is no balance on that day: the group’s books begin with later opening balances',
);

export const memberUnknown = problem(
  'memberUnknown',
  'ไม่พบสมาชิกเลขที่ {member} ในช่วงสมาชิก',
  'Member {member} is not in the range of members',
);

export const nothingDue = problem('nothingDue', 'กลุ่มนี้ไม่มีเงินที่ต้องส่งรายงวด', 'This group has no regular contributions');

export const yearMissingInFormula = problem(
  'yearMissingInFormula',
  'ใส่ปีบัญชีในสูตรด้วย เช่น 2569 หรือวันสิ้นปี "30/9/2569"',
  'Give the fiscal year, such as 2569, or its last day, "30/9/2569"',
);

export const basisUnknown = problem(
  'basisUnknown',
  '“{cell}” ใช้เป็นฐานปันผลไม่ได้ ใช้ SHARE_MONTHS, YEAR_END_BALANCE หรือ AVERAGE_BALANCE',
  '“{cell}” is no basis of a dividend: use SHARE_MONTHS, YEAR_END_BALANCE or AVERAGE_BALANCE',
);

export const nobodyShares = problem(
  'nobodyShares',
  'ไม่มีใครมีเงินสัจจะหรือหุ้นในปีนั้น ตรวจช่วง รับเงิน และปี',
  'Nobody had savings or shares in that year: check the range of receipts and the year',
);

export const notARate = problem(
  'notARate',
  '“{cell}” ไม่ใช่อัตราดอกเบี้ยต่อปี พิมพ์เช่น 12 หรือ 12%',
  '“{cell}” is not a rate a year. Type it as 12 or 12%',
);

export const countUnusable = problem(
  'countUnusable',
  '{name} ใช้ “{cell}” ไม่ได้ ใส่จำนวนเต็ม 1 ถึง {most}',
  '{name} cannot be “{cell}”. Give a whole number from 1 to {most}',
);

export const wordUnknown = problem(
  'wordUnknown',
  '“{cell}” ใช้ไม่ได้ ใช้ได้คือ {known}',
  '“{cell}” is not known here; known are {known}',
);

export const loanTooLong = problem(
  'loanTooLong',
  'ตารางนี้ยาวเกินไป ลดจำนวนงวด หรือเดือนต่องวด',
  'This schedule is too long: give fewer installments, or fewer months between them',
);

export const dayMissing = problem(
  'dayMissing',
  'ใส่วันที่ในสูตรด้วย เช่น "30/4/2569"',
  'Give the day in the formula, such as "30/4/2569"',
);

export const joiningUnknown = problem(
  'joiningUnknown',
  'ไม่รู้วันสมัคร ใส่วันสมัครในทะเบียนสมาชิกก่อน',
  'The join date is not known: put it into the register of members',
);

export const notMemberThen = problem('notMemberThen', 'ไม่ได้เป็นสมาชิกในวันนั้น', 'Not a member on that day');

export const benefitUnknown = problem(
  'benefitUnknown',
  'ไม่พบสวัสดิการ “{benefit}” ในช่วงสิทธิสวัสดิการ ตรวจรหัสหรือชื่ออีกครั้ง',
  'There is no benefit “{benefit}” in the range: check its code or name',
);
