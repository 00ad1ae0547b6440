/** What a command says when it cannot do what was asked, and what to do then. */
import { NO_SPLIT } from '../reports/year-end-page.ts';
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

export const textTooLong = problem(
  'textTooLong',
  'ข้อความยาวเกิน {most} ตัวอักษร ย่อให้สั้นลงแล้วกดอีกครั้ง',
  'The text is longer than {most} characters: shorten it and try again',
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

export const splitMissing = problem('splitMissing', NO_SPLIT.th, NO_SPLIT.en);

export const resolutionMissing = problem(
  'resolutionMissing',
  'ต้องมีมติที่ประชุมก่อนจึงลงบัญชีได้ พิมพ์มติ เช่น ประชุมใหญ่ 1/2570',
  'Nothing is posted before the meeting has resolved it: type the resolution, such as AGM 1/2570',
);

export const roundUnknown = problem(
  'roundUnknown',
  'ไม่พบแบบสำรวจครั้งที่ “{round}” ที่มีคือ {known}',
  'There is no round “{round}”; there are: {known}',
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

export const leavingOwes = problem(
  'leavingOwes',
  'เงินที่มีอยู่ไม่พอหักหนี้ ยังขาด {amount} บาท ให้ชำระส่วนที่ขาดก่อน แล้วจึงลงบัญชีลาออก',
  'What there is does not cover the loans: {amount} baht are missing. Let them be repaid first, then post the leaving',
);

export const leavingBeforeBooks = problem(
  'leavingBeforeBooks',
  'วันที่ {day} ยังไม่พ้นวันยกยอด ลงบัญชีลาออกได้ตั้งแต่วันหลังยอดยกมา',
  '{day} is not after the opening balances: a leaving can be posted from the day after them',
);

export const leavingByHand = problem(
  'leavingByHand',
  'ลงบัญชีลาออกให้ไม่ได้ เพราะมียอดติดลบ หรือกลุ่มนี้ไม่มีเงินสัจจะให้ถอน ตรวจยอด แล้วลงรายการเอง',
  'This leaving cannot be posted: a balance is below zero, or the group keeps no savings to draw from. Check it and enter the rows yourself',
);

export const leavingDone = problem(
  'leavingDone',
  '{name} พ้นสภาพไปแล้ว และไม่มีเงินหรือหนี้เหลือให้ลงบัญชี',
  '{name} has left already, and there is nothing left to post',
);

export const undoUnknown = problem(
  'undoUnknown',
  'ไม่พบรายการที่จะย้อน เก็บไว้ให้ย้อนได้ 100 รายการล่าสุดเท่าที่มีที่เก็บ ถ้าเก่ากว่านั้นให้ลงรายการกลับแทน',
  'That action is not found: the newest 100 can be undone, as far as there is room. For an older one, enter a reversal instead.',
);

export const undoneAlready = problem(
  'undoneAlready',
  'รายการนี้ย้อนไปแล้ว ไม่มีอะไรต้องย้อนอีก',
  'This has been undone already; there is nothing more to undo.',
);

export const undoDiffers = problem(
  'undoDiffers',
  'แท็บ “{tab}” แถว {row} ถูกแก้หลังจากบันทึก จึงยังไม่ได้ย้อนอะไร แก้แถวนั้นกลับเหมือนเดิมแล้วย้อนอีกครั้ง หรือลงรายการกลับแทน',
  'Row {row} of the tab “{tab}” was changed after it was written, so nothing was undone. Put that row back as it was and undo again, or enter a reversal.',
);

export const undoRowsDiffer = problem(
  'undoRowsDiffer',
  'แท็บ “{tab}” แถวที่บันทึกไว้ถูกลบ คัดลอก หรือย้ายไป (บันทึก {wrote} แถว พบ {found} แถว) จึงยังไม่ได้ย้อนอะไร เอาแถวคืนด้วย Ctrl+Z แล้วย้อนอีกครั้ง หรือลงรายการกลับแทน',
  'Rows written to the tab “{tab}” were deleted, copied or moved away ({wrote} written, {found} found), so nothing was undone. Bring them back with Ctrl+Z and undo again, or enter a reversal.',
);

export const undoElsewhere = problem(
  'undoElsewhere',
  'รายการนี้แก้ช่องอื่นด้วย และไม่มีบันทึกว่าเดิมเป็นอะไร จึงยังไม่ได้ย้อนอะไร ย้อนในไฟล์ที่สั่งไว้ หรือลงรายการกลับแทน',
  'This action also changed other cells, and what they held is not kept here, so nothing was undone. Undo it in the file where it was done, or enter a reversal.',
);

export const claimGone = problem(
  'claimGone',
  'แท็บ “{tab}” แถว {row} ไม่ใช่คำขอสวัสดิการที่นับได้ เปิดรายการคำขอใหม่ หรือกดตรวจสอบรายการ',
  'Row {row} of the tab “{tab}” is no welfare claim that counts. Open the list of claims anew, or check the entries.',
);

export const claimSettled = problem(
  'claimSettled',
  'คำขอนี้มีสถานะ {status} แล้ว จึงไม่ได้เปลี่ยนอะไร',
  'This claim is {statusEn} already, so nothing was changed.',
);

export const approverTwice = problem(
  'approverTwice',
  '{name} อนุมัติคำขอนี้แล้ว ต้องให้อีกคนหนึ่งอนุมัติ',
  '{name} has approved this claim already; somebody else must approve it too.',
);

export const approverIsMember = problem(
  'approverIsMember',
  '{name} เป็นผู้ขอเอง อนุมัติคำขอของตัวเองไม่ได้ ให้กรรมการคนอื่นอนุมัติ',
  '{name} asks for it and cannot approve it; another committee member must.',
);

export const approverNotNamed = problem(
  'approverNotNamed',
  'พิมพ์ชื่อกรรมการผู้พิจารณาก่อน',
  'Say first who decides: type the name.',
);

export const reasonNeeded = problem('reasonNeeded', 'พิมพ์เหตุผลที่ไม่อนุมัติก่อน', 'Say first why it is refused.');

export const claimNotApproved = problem(
  'claimNotApproved',
  'ยังจ่ายไม่ได้ คำขอนี้ต้องมีผู้อนุมัติอีก {left} คน',
  'It cannot be paid yet: {left} more must approve it.',
);

export const claimAboveRight = problem(
  'claimAboveRight',
  'ยังจ่ายไม่ได้ ขอ {asked} บาท จ่ายได้ {right} บาท ({why}) แก้จำนวนเงินในแท็บ “{tab}” แถว {row} ก่อน หรือไม่อนุมัติคำขอ',
  'It cannot be paid: {asked} baht is asked for, {right} may be paid ({whyEn}). Correct the amount in row {row} of the tab “{tab}”, or refuse the claim.',
);

export const paidTooEarly = problem(
  'paidTooEarly',
  'วันจ่าย {date} อยู่ก่อนวันเกิดเหตุหรือวันยื่น ({first}) แก้วันจ่าย',
  'The day of payment {dateEn} is before the event or the request ({firstEn}). Correct it.',
);

export const paidInFuture = problem(
  'paidInFuture',
  'วันจ่าย {date} ยังมาไม่ถึง ใช้วันนี้หรือวันก่อนหน้า',
  'The day of payment {dateEn} has not come yet. Give today or an earlier day.',
);

export const placeUnknown = problem(
  'placeUnknown',
  'ไม่รู้จักที่เก็บเงิน “{place}” ใช้ เงินสด ธนาคาร หรือชื่อในแท็บ ที่เก็บเงิน',
  'No place “{place}” is known: use cash, bank, or a name from the tab Places.',
);
