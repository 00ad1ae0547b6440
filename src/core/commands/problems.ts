/** What a command says when it cannot do what was asked, and what to do then. */
import { problem } from '../values/problem.ts';

export const workbookEmpty = problem(
  'workbookEmpty',
  'ชีตนี้ยังว่างอยู่ เปิดไฟล์ที่มีแท็บ สมาชิก และ รับเงิน หรือสร้างแท็บด้วยชื่อนี้ก่อน',
  'This workbook is empty: open one with the tabs Members and Receipts, or make tabs of those names first',
);

export const noKnownTab = problem(
  'noKnownTab',
  'ไม่พบแท็บที่รู้จัก มีแต่ {tabs} ตั้งชื่อแท็บว่า สมาชิก, รับเงิน, สมุดเงินสด แล้วลองอีกครั้ง',
  'No tab is known here, only {tabs}: name the tabs Members, Receipts, Cashbook and try again',
);

export const noGroup = problem(
  'noGroup',
  'ยังไม่รู้ว่าข้อมูลเป็นของกลุ่มไหน ใส่กลุ่มหนึ่งแถวในแท็บ กลุ่ม (รหัสกลุ่ม ชื่อกลุ่ม ระบบ)',
  'It is not known whose figures these are: add a row for the group to the tab Groups (id, name, system)',
);

export const groupUnknown = problem(
  'groupUnknown',
  'ไม่พบกลุ่ม “{group}” ที่มีคือ {groups}',
  'There is no group “{group}”; there are {groups}',
);

export const groupNeeded = problem(
  'groupNeeded',
  'มีหลายกลุ่ม เลือกกลุ่มก่อน: {groups}',
  'There are several groups, choose one first: {groups}',
);

export const memberUnknown = problem(
  'memberUnknown',
  'ไม่พบสมาชิก “{member}” ในกลุ่ม {group} เลขที่ใกล้เคียง: {near}',
  'There is no member “{member}” in the group {group}; numbers like it: {near}',
);

export const memberInSeveral = problem(
  'memberInSeveral',
  'สมาชิกเลขที่ “{member}” มีในหลายกลุ่ม ({groups}) เลือกกลุ่มก่อน',
  'Member “{member}” is in several groups ({groups}): choose the group first',
);

export const memberNotNamed = problem('memberNotNamed', 'บอกเลขสมาชิกหรือชื่อก่อน', 'Say which member: a number or a name');

export const monthUnreadable = problem(
  'monthUnreadable',
  '“{text}” ไม่ใช่เดือน พิมพ์เช่น ต.ค. 2569 หรือ 2569-10',
  '“{text}” is not a month: type it as Oct 2569, 2569-10 or 2026-10',
);

export const dayUnreadable = problem(
  'dayUnreadable',
  '“{text}” ไม่ใช่วันที่ พิมพ์เช่น 16/11/2569',
  '“{text}” is not a day: type it as 16/11/2569 or 2026-11-16',
);

export const asOfBeforeMonth = problem(
  'asOfBeforeMonth',
  'วันที่ {asOf} อยู่ก่อนเดือน {month} เลือกวันในเดือนนั้นหรือหลังจากนั้น',
  'The day {asOf} lies before {month}: give a day in that month or after it',
);

export const wordUnknown = problem(
  'wordUnknown',
  '“{text}” ใช้ไม่ได้ ใช้ได้คือ {known}',
  '“{text}” is not known here; known are {known}',
);

export const takesWrong = problem(
  'takesWrong',
  'คำสั่งนี้รับ {name} แบบที่ส่งมาไม่ได้ เปิดแถบข้างใหม่แล้วลองอีกครั้ง',
  'This command cannot take {name} as it was sent: open the sidebar anew and try again',
);

export const yearUnreadable = problem(
  'yearUnreadable',
  '“{text}” ไม่ใช่ปี พิมพ์เช่น 2569',
  '“{text}” is not a year: type it as 2569',
);

export const yearNotBegun = problem(
  'yearNotBegun',
  'ปีบัญชีนั้นยังไม่เริ่ม เริ่มวันที่ {from}',
  'That fiscal year has not begun: it begins on {fromEn}',
);

export const daysBackwards = problem(
  'daysBackwards',
  'วันสิ้นสุด {to} อยู่ก่อนวันเริ่ม {from} สลับกันแล้วลองอีกครั้ง',
  'The last day {to} lies before the first, {from}: swap them and try again',
);

export const yearNotOver = problem(
  'yearNotOver',
  'ยังไม่สิ้นปีบัญชี ลงบัญชีได้หลังวันที่ {to}',
  'The fiscal year is not over: it can be posted after {toEn}',
);

export const nothingToSplit = problem(
  'nothingToSplit',
  'ปีนี้ไม่มีกำไรให้จัดสรร จึงไม่มีอะไรต้องลงบัญชี',
  'There is no profit to share out this year: there is nothing to post',
);

export const splitMissing = problem(
  'splitMissing',
  'ยังไม่มีกติกา profit.split ใส่ในแท็บ กติกา เช่น ปันผล 50, สวัสดิการ 50',
  'No rule says how profit is shared out: add profit.split to the tab Rules, such as dividend 50, welfare 50',
);

export const resolutionMissing = problem(
  'resolutionMissing',
  'ต้องมีมติที่ประชุมก่อนจึงลงบัญชีได้ พิมพ์มติ เช่น ประชุมใหญ่ 1/2570',
  'Nothing is posted before the meeting has resolved it: type the resolution, such as AGM 1/2570',
);

export const loanNotNamed = problem('loanNotNamed', 'บอกเลขที่สัญญาก่อน', 'Say which loan: its number');

export const loanUnknown = problem(
  'loanUnknown',
  'ไม่พบสัญญาเงินกู้ “{loan}” เลขที่ใกล้เคียง: {near}',
  'There is no loan “{loan}”; numbers like it: {near}',
);

export const loanInSeveral = problem(
  'loanInSeveral',
  'สัญญา “{loan}” มีในหลายกลุ่ม ({groups}) เลือกกลุ่มก่อน',
  'Loan “{loan}” is in several groups ({groups}): choose the group first',
);

export const loanNotYet = problem(
  'loanNotYet',
  'ณ วันที่ {day} ไม่มีสัญญา {loan} ในบัญชี อาจทำสัญญาหลังวันนั้น หรือถูกกลับรายการแล้ว ลองเลือกวันอื่น',
  'On {day} there is no loan {loan} in the books: it may be of a later day, or have been reversed. Choose another day',
);

export const noSavings = problem(
  'noSavings',
  'กลุ่ม {group} ไม่มีบัญชีเงินสัจจะ เลือกให้ลงเป็นเจ้าหนี้แทน',
  'The group {group} keeps no savings: let it go to payables instead',
);
