/** What people can put right when they set a rule or enter a claim, a contract or a repayment. */
import { problem } from '../values/problem.ts';

export const ruleNotNamed = problem(
  'ruleNotNamed',
  'ไม่มีกติกาชื่อ “{rule}” เลือกกติกาจากรายการ',
  'There is no rule “{rule}”: choose one from the list.',
);

export const ruleWrong = problem(
  'ruleWrong',
  '“{asks}” พิมพ์แบบนี้ไม่ได้ ใส่เช่น {like}',
  '“{asksEn}” cannot be that: type it as {like}.',
);

export const ruleDayMissing = problem(
  'ruleDayMissing',
  'ใส่วันที่เริ่มใช้ เช่น 1/1/2570',
  'Say from which day it holds, such as 1/1/2570.',
);

export const settingWrong = problem(
  'settingWrong',
  '“{asks}” พิมพ์แบบนี้ไม่ได้ ใส่เช่น {like}',
  '“{asksEn}” cannot be that: type it as {like}.',
);

export const figureWrong = problem(
  'figureWrong',
  'อ่าน “{text}” ไม่ออก พิมพ์เป็นตัวเลข เช่น 1,250',
  '“{text}” is no number: type it as 1,250.',
);

export const benefitNotListed = problem(
  'benefitNotListed',
  'ไม่มี “{code}” ในสิทธิสวัสดิการของกลุ่ม มี {known}',
  'There is no benefit “{code}” in the group; there are {known}.',
);

export const dayAhead = problem(
  'dayAhead',
  'วันที่ {day} ยังมาไม่ถึง ใช้วันนี้หรือวันก่อนหน้า',
  '{dayEn} has not come yet. Give today or an earlier day.',
);

export const requestBeforeEvent = problem(
  'requestBeforeEvent',
  'วันยื่นอยู่ก่อนวันเกิดเหตุ แก้วันใดวันหนึ่ง',
  'It is asked for before the event. Correct one of the days.',
);

export const claimAmountMissing = problem(
  'claimAmountMissing',
  'กติกาไม่บอกจำนวนเงินของเรื่องนี้ พิมพ์จำนวนเงินที่ขอ',
  'The list of benefits gives no amount: type what is asked for.',
);

export const claimsOnlyPaid = problem(
  'claimsOnlyPaid',
  'แท็บ “{tab}” จดเฉพาะที่จ่ายแล้ว เพิ่มคอลัมน์ สถานะ และใส่ จ่ายแล้ว ให้แถวเดิมก่อน จึงจดคำขอใหม่ได้',
  'The tab “{tab}” lists only what was paid. Add a column Status, with Paid in the rows there, before requests are written.',
);

export const memberNotThen = problem(
  'memberNotThen',
  '{name} ไม่ได้เป็นสมาชิกในวันที่ {day}',
  '{name} was not a member on {dayEn}.',
);

export const loanIdTaken = problem(
  'loanIdTaken',
  'มีสัญญาเลขที่ {loan} แล้ว ใช้เลขอื่น เช่น {next}',
  'There is a loan {loan} already: use another number, such as {next}.',
);

export const loanMethodMissing = problem(
  'loanMethodMissing',
  'เลือกวิธีคิดดอกเบี้ย: ลดต้นลดดอก หรือ คงที่',
  'Say how interest is worked out: reducing or flat.',
);

export const loanNeedsResolution = problem(
  'loanNeedsResolution',
  'สัญญานี้ไม่ตรงกติกา ใส่มติที่ประชุมที่ให้กู้ หรือแก้สัญญา',
  'The contract is beyond the rules: give the resolution that allows it, or change it.',
);

export const beforeOpening = problem(
  'beforeOpening',
  'วันที่ {day} อยู่ในยอดยกมาแล้ว ใช้วันหลังจากนั้น',
  '{dayEn} lies inside the opening balances: give a later day.',
);

export const repayNothing = problem('repayNothing', 'พิมพ์จำนวนเงินที่รับชำระ', 'Type how much was repaid.');

export const repayTooMuch = problem(
  'repayTooMuch',
  'เงินต้นคงค้างเพียง {outstanding} บาท ปิดสัญญาใช้ {total} บาท แก้จำนวนเงิน',
  'Only {outstanding} baht of principal are owed, and {total} close the loan. Correct the amount.',
);

export const repayDiffers = problem(
  'repayDiffers',
  'เงินต้น ดอกเบี้ย และค่าปรับ รวมไม่เท่าจำนวนเงิน {amount} บาท',
  'Principal, interest and fine do not add up to {amount} baht.',
);

export const repayBeforeLoan = problem(
  'repayBeforeLoan',
  'วันที่รับชำระอยู่ก่อนวันทำสัญญา แก้วันที่',
  'It is repaid before the contract was made. Correct the day.',
);
