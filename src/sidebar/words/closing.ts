/** The words of closing a month, opening it again, and correcting what is closed. */
import type { Words } from '../../core/values/words.ts';

type Entry = Words | ((...facts: never[]) => Words);

export const closingWords = {
  closing: { th: 'ปิดงวด', en: 'Close the month' },
  before: { th: 'ตรวจก่อนปิด', en: 'Before closing' },
  why: {
    th: 'ปิดแล้วเก็บตัวเลขที่รายงานไว้ ถ้ามีใครแก้รายการย้อนหลัง จะเห็นทั้งสองตัวเลข และเปิดงวดใหม่ได้เสมอ',
    en: 'What is reported is kept. If entries are changed later both figures are shown, and the month can be opened again',
  },
  closeNow: (month: string) => ({ th: `ปิดงวด ${month}`, en: `Close ${month}` }),
  sureClose: (month: string) => ({
    th: `ปิดงวดเดือน ${month} และเก็บตัวเลขตามที่เห็น`,
    en: `Close ${month} and keep its figures as they are`,
  }),
  year: { th: 'ปี', en: 'Year' },
  wholeYear: { th: 'ปิดงวดทั้งปี', en: 'Close a whole year' },
  mendFirst: {
    th: 'กลุ่มเหล่านี้ยังมีเรื่องต้องดู กดเพื่อดูและแก้ก่อน หรือเขียนเหตุผลแล้วปิดทั้งอย่างนี้',
    en: 'These groups have something to look at: press one to see it, or write why it is closed as it is',
  },
  closeMonths: (count: number) => ({ th: `ปิด ${count} งวด`, en: `Months to close: ${count}` }),
  sureMonths: (count: number, groups: number) => ({
    th: `ปิด ${count} งวด ของ ${groups} กลุ่ม และเก็บตัวเลขตามที่เห็น`,
    en: `Close ${count} months of ${groups} groups and keep their figures as they are`,
  }),
  openMonths: (count: number) => ({ th: `เปิด ${count} งวดที่ปิดแล้วใหม่`, en: `Open ${count} closed months again` }),
  closedBy: { th: 'ผู้ปิดงวด', en: 'Who closes it' },
  nameHelp: { th: 'ชื่อหรือตำแหน่ง ไม่ใส่ก็ได้', en: 'Name or office; may be blank' },
  reason: { th: 'เหตุผลที่ปิดทั้งที่ยังมีเรื่องต้องแก้', en: 'Why it is closed with something to mend' },
  reasonMissing: { th: 'เขียนเหตุผล เช่น รอใบเสร็จจากธนาคาร', en: 'Write why, such as: waiting for the bank’s receipt' },
  reopenTitle: { th: 'เปิดงวดใหม่', en: 'Open the month again' },
  reopenWhy: { th: 'เหตุผลที่เปิดใหม่', en: 'Why it is opened again' },
  reopenMissing: { th: 'เขียนเหตุผล เช่น ลงใบเสร็จผิดเดือน', en: 'Write why, such as: a receipt in the wrong month' },
  second: { th: 'ผู้อนุมัติ (คนละคนกับผู้ปิด)', en: 'Who allows it (another than who closed it)' },
  secondMissing: { th: 'ใส่ชื่ออีกคนหนึ่ง ไม่ใช่ผู้ปิดงวด', en: 'Another person than who closed it' },
  sureReopen: (months: string) => ({ th: `เปิดงวด ${months} ใหม่`, en: `Open ${months} again` }),
  afterToo: { th: 'เดือนที่ปิดหลังจากนี้เปิดด้วย', en: 'Months closed after it are opened too' },
  same: { th: 'ตรงตามที่ปิด', en: 'As it was closed' },
  changed: { th: 'มีการแก้หลังปิด', en: 'Changed since' },
  whatNow: {
    th: 'แก้ผิดแถว พิมพ์ค่าเดิมกลับ ถ้าต้องแก้จริง ให้ลงรายการแก้ หรือเปิดงวดใหม่',
    en: 'Changed by mistake: type the old value again. Else enter a correction, or open the month again',
  },
  whyClosed: (reason: string) => ({
    th: `ปิดทั้งที่ยังมีเรื่องต้องแก้ เพราะ ${reason}`,
    en: `Closed with something to mend: ${reason}`,
  }),
  correct: { th: 'ลงรายการแก้', en: 'Enter a correction' },
  correctWhy: {
    th: 'เดือนที่ปิดไม่เปลี่ยน กลับรายการเดิมและลงรายการที่ถูกในเดือนที่ยังเปิด ถ้าจดเดือนละคอลัมน์ ให้เปิดงวดใหม่แล้วแก้ในช่อง',
    en: 'The closed month stays: the entry is reversed and entered right in an open month. In a tab with a column a month, open the month again and mend the cell',
  },
  tab: { th: 'แท็บ', en: 'Tab' },
  tabMissing: { th: 'เลือกแท็บ', en: 'Choose the tab' },
  row: { th: 'แถวที่', en: 'Row' },
  rowMissing: { th: 'พิมพ์เลขแถวตามที่ชีตแสดง', en: 'Type the row’s number as the sheet shows it' },
  lookAtRow: { th: 'ดูแถวนี้', en: 'Look at the row' },
  rightMissing: { th: 'แก้อย่างน้อยหนึ่งช่อง', en: 'Put at least one field right' },
  cancelEntry: { th: 'ยกเลิกรายการนี้ทั้งแถว', en: 'Cancel this entry' },
  correctReason: { th: 'แก้เพราะอะไร', en: 'Why' },
  sureCorrect: {
    th: 'กลับรายการเดิม และลงรายการที่ถูกในเดือนนี้',
    en: 'Reverse the entry, and enter the right one this month',
  },
  sureCancel: { th: 'กลับรายการเดิมในเดือนนี้', en: 'Reverse the entry this month' },
  addedSince: { th: 'เพิ่มเข้ามาหลังปิด', en: 'Added since' },
  wasNow: (label: Words, was: Words, now: Words | null) => ({
    th: `${label.th}: ตอนปิด ${was.th} ตอนนี้ ${now?.th ?? '–'}`,
    en: `${label.en}: ${was.en} when closed, now ${now?.en ?? '–'}`,
  }),
  goTo: (tab: string, row: number) => ({ th: `ไปที่แท็บ ${tab} แถว ${row}`, en: `Go to ${tab}, row ${row}` }),
} satisfies Record<string, Entry>;
