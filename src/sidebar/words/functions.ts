/** The words of the pages about functions. */
import { showCount as n } from '../../core/values/show.ts';
import type { Words } from '../../core/values/words.ts';

type Entry = Words | ((...facts: never[]) => Words);

export const functionWords = {
  functions: { th: 'ฟังก์ชัน', en: 'Functions' },
  functionsWhy: { th: 'สูตรที่ถามยอด ค้างส่ง สิทธิ ในช่องของชีต', en: 'Formulas for balances, arrears and rights' },
  first: {
    th: 'สูตรเหล่านี้คิดใหม่เองเมื่อข้อมูลเปลี่ยน เลือกดูตัวอย่างจากแท็บของกลุ่ม แล้วใส่ในชีตได้',
    en: 'These formulas follow the data by themselves. Choose one to see it with the group’s own tabs and put it into the sheet',
  },
  one: { th: 'ถามทีละช่อง', en: 'For one cell' },
  column: { th: 'ถามทีเดียวทั้งคอลัมน์', en: 'For a column at once' },
  shows: { th: 'แสดง', en: 'It shows' },
  fills: (rows: number, columns: number) => ({
    th: `ใช้ช่องว่าง ${n(rows)} แถว ${n(columns)} คอลัมน์`,
    en: `Takes ${n(rows)} blank rows in ${n(columns)} ${columns === 1 ? 'column' : 'columns'}`,
  }),
  insert: { th: 'ใส่ในช่องที่เลือก', en: 'Put it into the selected cell' },
  how: {
    th: 'คลิกช่องว่างในชีตก่อน แล้วกดปุ่ม ใส่แล้วแก้คนหรือวันที่ในสูตรได้',
    en: 'First click a blank cell in the sheet. Afterwards change the person or the day in the formula',
  },
  takes: { th: 'ใส่อะไรในวงเล็บ ตามลำดับ', en: 'What goes into the brackets, in order' },
  optional: { th: 'เว้นได้', en: 'may be left out' },
} satisfies Record<string, Entry>;
