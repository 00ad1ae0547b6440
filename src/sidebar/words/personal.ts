/** The words about what is held of one person, and about forgetting him. */
import { showCount as n } from '../../core/values/show.ts';
import type { Words } from '../../core/values/words.ts';

type Entry = Words | ((...facts: never[]) => Words);

export const personal = {
  data: { th: 'ข้อมูลของสมาชิก', en: 'Data of the member' },
  dataWhy: { th: 'ทุกอย่างที่ชีตเก็บไว้ พิมพ์ให้เจ้าตัว หรือลบชื่อคนที่ออกแล้ว', en: 'All that the sheet holds: on paper, or erased' },
  holds: (rows: number, tabs: number) => ({
    th: `ชีตนี้มีข้อมูลของสมาชิกคนนี้ ${n(rows)} แถว ใน ${n(tabs)} แท็บ`,
    en: `${n(rows)} rows in ${n(tabs)} tabs tell of this member`,
  }),
  inGroups: (groups: string) => ({ th: `เป็นคนเดียวกันในกลุ่ม ${groups}`, en: `The same person in ${groups}` }),
  print: { th: 'พิมพ์ให้สมาชิก', en: 'Print for the member' },
  copy: { th: 'คัดลอกเป็นข้อความ', en: 'Copy as text' },
  save: { th: 'บันทึกเป็นไฟล์ตาราง', en: 'Save as a table' },
  rowsOf: (tab: string, rows: number) => ({ th: `${tab} (${n(rows)} แถว)`, en: `${tab} (${n(rows)} rows)` }),
  row: (row: number) => ({ th: `แถว ${n(row)}`, en: `Row ${n(row)}` }),
  erase: { th: 'ลบข้อมูลส่วนตัว', en: 'Erase personal data' },
  eraseWhy: { th: 'เมื่อออกจากกลุ่มแล้วและไม่มีเงินค้างกัน', en: 'Of one who has left and settled' },
  notYet: { th: 'ยังลบไม่ได้ เพราะ', en: 'Not yet:' },
  nothing: { th: 'ไม่มีข้อมูลส่วนตัวเหลือแล้ว', en: 'No personal data is left' },
  before: { th: 'รู้ไว้ก่อนลบ', en: 'Before you erase' },
  replaces: (cells: number) => ({ th: `ช่องที่จะลบ ${n(cells)} ช่อง`, en: `${n(cells)} cells will be erased` }),
  becomes: (text: string) => ({
    th: text === '' ? 'จะว่าง' : `เป็น “${text}”`,
    en: text === '' ? 'Will be blank' : `Will be “${text}”`,
  }),
  asks: { th: 'ช่องที่ท่านต้องดูเอง เลือกช่องที่จะลบด้วย', en: 'For you to decide: tick what is to be erased too' },
  stays: { th: 'ช่องที่ชื่อจะยังอยู่ เพราะยอดเงินอ้างถึง', en: 'Here the name stays: figures rest on it' },
  reason: { th: 'เหตุผล (ห้ามใส่ชื่อสมาชิก)', en: 'Why (without the name)' },
  reasonHelp: { th: 'เช่น เจ้าของขอให้ลบ', en: 'Such as: asked for by the member' },
  by: { th: 'ผู้ลบ', en: 'Erased by' },
  missing: { th: 'กรอกช่องนี้ก่อน', en: 'Fill this in first' },
  sure: (name: string, cells: number) => ({
    th: `ลบข้อมูลส่วนตัวของ ${name} ${n(cells)} ช่อง ลบแล้วเอาคืนไม่ได้`,
    en: `Erase ${n(cells)} cells about ${name}. This cannot be undone.`,
  }),
} satisfies Record<string, Entry>;
