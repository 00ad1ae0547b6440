/** What the page itself says: everything else is said by the sidebar. */
import type { Language, Words } from '../../core/values/words.ts';

const PAGE_WORDS = {
  product: { th: 'สัจจะชีต', en: 'Sajja Sheets' },
  blank: { th: 'ชีตใหม่ว่าง ๆ', en: 'New blank sheet' },
  open: { th: 'เปิดไฟล์ .xlsx', en: 'Open .xlsx' },
  save: { th: 'บันทึกเป็น .xlsx', en: 'Save as .xlsx' },
  otherLanguage: { th: 'English', en: 'ภาษาไทย' },
  menu: { th: 'เมนู', en: 'Menu' },
  tabs: { th: 'แผ่นงาน', en: 'Tabs' },
  addTab: { th: 'เพิ่มแผ่นงาน', en: 'Add a tab' },
  renameTab: { th: 'ชื่อแผ่นงานใหม่', en: 'New name of the tab' },
  sidebar: { th: 'แถบด้านข้าง', en: 'Sidebar' },
  close: { th: 'ปิด', en: 'Close' },
  grid: { th: 'ตารางข้อมูล', en: 'Spreadsheet' },
  charts: { th: 'แผนภูมิ', en: 'Charts' },
  opening: { th: 'กำลังเปิด', en: 'Opening' },
  saving: { th: 'กำลังบันทึก', en: 'Saving' },
  working: { th: 'กำลังทำงาน', en: 'Working' },
  copy: { th: 'สำเนาในหน้านี้ หน้าอื่นไม่เห็นที่แก้', en: 'A copy on this page: other pages do not see changes' },
  unsavedCopy: {
    th: 'แก้แล้ว ยังไม่บันทึกเป็นไฟล์ หน้าอื่นไม่เห็น',
    en: 'Changed, not saved as a file yet: other pages do not see it',
  },
  loses: {
    th: 'ที่แก้ไว้ยังไม่ได้บันทึกเป็นไฟล์ ถ้าเปิดอันใหม่ตอนนี้จะหายไป เปิดเลยหรือไม่',
    en: 'Your changes are in no file yet. Opening another workbook now loses them. Open it?',
  },
  understood: { th: 'ตกลง', en: 'OK' },
  dropHere: { th: 'วางไฟล์ .xlsx ที่นี่เพื่อเปิด', en: 'Drop an .xlsx file here to open it' },
  failed: {
    th: 'เปิดหน้านี้ไม่ได้ ให้ปิดแล้วเปิดใหม่ ถ้ายังไม่ได้ให้สั่ง npm start อีกครั้ง',
    en: 'This page could not be opened. Close it and open it again; if that does not help, run npm start again.',
  },
} as const satisfies { readonly [name: string]: Words };

export type PageWord = keyof typeof PAGE_WORDS;

/** A text of the page in a language. */
export function pageWord(name: PageWord, language: Language): string {
  return PAGE_WORDS[name][language];
}
