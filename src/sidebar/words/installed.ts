/** The words of trying the platform, and of leaving a sheet. */
import { showCount as n } from '../../core/values/show.ts';
import type { Words } from '../../core/values/words.ts';

type Entry = Words | ((...facts: never[]) => Words);

export const installed = {
  platform: { th: 'ทดสอบแพลตฟอร์ม', en: 'Try the platform' },
  keepers: { th: 'สำหรับผู้ดูแลโปรแกรม', en: 'For whoever keeps the program' },
  platformWhy: {
    th: 'Google ทำงานตรงกับที่โปรแกรมคาดไหม คัดลอกผลได้',
    en: 'Does Google behave as the program expects? The results can be copied',
  },
  platformFirst: {
    th: 'ทำแท็บชั่วคราวหนึ่งแท็บ ลองทีละข้อ แล้วลบแท็บนั้น แท็บของท่านไม่ถูกแตะ ใช้เวลาไม่เกินครึ่งนาที',
    en: 'Makes one tab, tries each question there and deletes it again. Your tabs are not touched. It takes up to half a minute',
  },
  start: { th: 'เริ่มทดสอบ', en: 'Begin' },
  results: (differ: number) => ({ th: `ผลทีละข้อ (ต่าง ${n(differ)} ข้อ)`, en: `Results (${n(differ)} differ)` }),
  same: { th: 'ตรง', en: 'as expected' },
  differs: { th: 'ต่าง', en: 'differs' },
  toKnow: { th: 'เพื่อรู้', en: 'to know' },
  expected: (text: string) => ({ th: `คาด: ${text}`, en: `Expected: ${text}` }),
  found: (text: string) => ({ th: `พบ: ${text}`, en: `Found: ${text}` }),
  copy: { th: 'คัดลอกผลทั้งหมด', en: 'Copy all results' },
  text: { th: 'ข้อความที่คัดลอก', en: 'The text' },
  arrives: (letters: number) => ({
    th: `= คำตอบยาว ${n(letters)} ตัวอักษร มาถึงหน้านี้`,
    en: `= An answer of ${n(letters)} letters arrives`,
  }),
  lost: (letters: number) => ({
    th: `≠ คำตอบยาว ${n(letters)} ตัวอักษร มาไม่ถึงหน้านี้`,
    en: `≠ An answer of ${n(letters)} letters does not arrive`,
  }),
  byHand: { th: 'ที่ต้องลองด้วยมือ', en: 'What people must try' },

  remove: { th: 'เลิกใช้กับชีตนี้', en: 'Leave this sheet' },
  removeWhy: {
    th: 'เอาทุกอย่างของโปรแกรมออก ข้อมูลที่จดไว้อยู่ครบ',
    en: 'Takes out all that is the program’s; what you typed stays',
  },
  goes: { th: 'สิ่งที่จะเอาออก', en: 'What goes' },
  protections: (count: number) => ({
    th: `การป้องกันที่โปรแกรมตั้ง ${n(count)} แห่ง`,
    en: `Protections set by the program: ${n(count)}`,
  }),
  bound: (count: number) => ({
    th: `สิ่งที่บอกไว้ว่าแท็บไหนคืออะไร ${n(count)} แท็บ`,
    en: `What was said of tabs: ${n(count)}`,
  }),
  actions: (count: number) => ({
    th: `ประวัติสำหรับย้อนคืน ${n(count)} อย่าง (จะย้อนคืนไม่ได้อีก)`,
    en: `The means to undo ${n(count)} actions (they stay done)`,
  }),
  remembered: { th: 'สิ่งที่จำไว้ของท่านในชีตนี้', en: 'What is remembered of you in this sheet' },
  tabs: (titles: string) => ({
    th: `ลบแท็บที่โปรแกรมทำด้วย: ${titles}`,
    en: `Delete the tabs the program made too: ${titles}`,
  }),
  stays: {
    th: 'อยู่ครบ: ทุกแท็บที่ท่านพิมพ์ รวมทั้งแท็บปิดงวด และรายการที่บันทึกผ่านแถบนี้ ให้เจ้าของไฟล์เป็นคนกด',
    en: 'All tabs you type in stay, with the closings and what was recorded here. The owner of the file should do this',
  },
  removeSure: {
    th: 'เอาโปรแกรมออกจากชีตนี้ ย้อนคืนไม่ได้ แต่เริ่มใช้ใหม่ได้ทุกเมื่อ',
    en: 'The program leaves this sheet. That cannot be undone, but you can begin again at any time',
  },
  afterwards: {
    th: 'ขั้นสุดท้าย: ถ้าเป็นสคริปต์ในชีต เปิด ส่วนขยาย › Apps Script แล้วลบโปรเจกต์ ถ้าเป็นส่วนเสริม เปิด ส่วนขยาย › ส่วนเสริม › จัดการ แล้วถอนการติดตั้ง',
    en: 'Last step: with a script in the sheet, Extensions › Apps Script and delete the project; with an add-on, Extensions › Add-ons › Manage and uninstall it',
  },
} satisfies Record<string, Entry>;
