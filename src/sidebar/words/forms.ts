/** The words of forms, of what was done and of paper. */
import { showCount as n } from '../../core/values/show.ts';
import type { Words } from '../../core/values/words.ts';

type Entry = Words | ((...facts: never[]) => Words);

export const forms = {
  sureTitle: { th: 'ตรวจอีกครั้งก่อนบันทึก', en: 'Look once more before it is recorded' },
  sure: { th: 'ยืนยัน', en: 'Confirm' },
  notYet: { th: 'กลับไปแก้', en: 'Go back' },
  undo: { th: 'ย้อนคืน', en: 'Undo' },
  undoing: { th: 'กำลังย้อนคืน…', en: 'Taking it back…' },
  readAs: (day: string) => ({ th: `อ่านว่า ${day}`, en: `Read as ${day}` }),
  dayHelp: { th: 'เช่น 16/11/2569', en: 'Such as 16/11/2569' },
  dayMissing: { th: 'พิมพ์วันที่ เช่น 16/11/2569', en: 'Type a day, such as 16/11/2569' },
  dayUnread: {
    th: 'อ่านวันที่นี้ไม่ออก พิมพ์ วัน/เดือน/ปี เช่น 16/11/2569',
    en: 'This day cannot be read. Type day/month/year, such as 16/11/2569',
  },
  dayAfter: (last: string) => ({ th: `วันนี้คือ ${last} ยังไม่ถึงวันที่พิมพ์`, en: `Today is ${last}: that day has not come` }),
  dayBefore: (first: string) => ({ th: `ต้องไม่ก่อน ${first}`, en: `Not before ${first}` }),
  figureUnread: {
    th: 'อ่านจำนวนนี้ไม่ออก พิมพ์เช่น 1,250 หรือ ประมาณ 8 ล้าน',
    en: 'No number: type it as 1,250 or about 1,250',
  },
  tooLong: (most: number) => ({ th: `ยาวเกินไป ไม่เกิน ${n(most)} ตัวอักษร`, en: `Too long: at most ${n(most)} letters` }),
  resolution: { th: 'มติที่ประชุม', en: 'Resolution of the meeting' },
  resolutionHelp: { th: 'เช่น มติที่ 3/2569', en: 'Such as resolution 3/2569' },
  resolutionMissing: {
    th: 'พิมพ์เลขที่มติ เช่น มติที่ 3/2569 ถ้ายังไม่มีมติ ให้รอประชุมก่อน',
    en: 'Type the resolution, such as 3/2569. Without one, wait for the meeting',
  },
  writeUnsure: {
    th: 'ไม่ได้รับคำตอบ ชีตอาจเขียนเสร็จแล้วหรือยังก็ได้ ดูในชีตก่อนสั่งใหม่',
    en: 'No answer came: it may or may not have been written. Look at the sheet before doing it again',
  },
  writeTab: (tab: Words) => ({ th: `เขียนลงแท็บ ${tab.th}`, en: `Write to the tab “${tab.en}”` }),
  goToRow: { th: 'ไปที่แถวนี้ในชีต', en: 'Go to the row' },
  otherWork: { th: 'งานอื่นของกลุ่ม', en: 'Other work of the group' },
  otherNetworkWork: { th: 'งานอื่นของเครือข่าย', en: 'Other work of the network' },
  chooseGroup: { th: 'เลือกกลุ่มด้านบนก่อน', en: 'Choose a group above first' },
} satisfies Record<string, Entry>;
