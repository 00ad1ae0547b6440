/** The words of the mapping wizard: what each tab is read as, and saying otherwise. */
import { showCount as n } from '../core/values/show.ts';
import type { Words } from '../core/values/words.ts';

type Entry = Words | ((...facts: never[]) => Words);

export const wizardWords = {
  wizard: { th: 'แท็บไหนคืออะไร', en: 'What each tab is' },
  wizardWhy: { th: 'ดูว่าอ่านชีตเป็นอะไร และบอกให้ถูก', en: 'See how the sheet is read, and put it right' },
  oneTab: { th: 'แท็บนี้คืออะไร', en: 'What this tab is' },
  tabs: { th: 'แท็บในชีตนี้', en: 'Tabs of this sheet' },
  tabsHow: {
    th: 'กดที่แท็บเพื่อดูหรือแก้วิธีอ่าน ไม่มีอะไรในชีตเปลี่ยน',
    en: 'Open a tab to see or change how it is read. Nothing in the sheet changes',
  },
  done: { th: 'เสร็จแล้ว ดูสรุปเดือน', en: 'Done: see the month’s summary' },
  unknown: { th: 'ยังไม่รู้จัก', en: 'Not known' },
  leftAlone: { th: 'ไม่ใช้', en: 'Left alone' },
  result: { th: 'โปรแกรมทำ', en: 'Made here' },
  empty: { th: 'ว่าง', en: 'Empty' },
  stopped: { th: 'ยังนับไม่ได้', en: 'Cannot count' },
  counted: (rows: number, cells: number | null) => ({
    th: cells === null ? `นับ ${n(rows)} แถว` : `นับ ${n(rows)} แถว ${n(cells)} ช่อง`,
    en: cells === null ? `${n(rows)} rows count` : `${n(rows)} rows, ${n(cells)} cells count`,
  }),
  notCounted: (count: number) => ({ th: `ยังไม่นับ ${n(count)}`, en: `${n(count)} not counted` }),
  works: { th: 'ใช้อะไรได้บ้าง', en: 'What works' },
  yes: { th: 'ได้', en: 'Yes' },
  partly: { th: 'ได้บางส่วน', en: 'In part' },
  no: { th: 'ยังไม่ได้', en: 'Not yet' },

  whose: { th: 'กลุ่มนี้ชื่ออะไร เป็นแบบไหน', en: 'What is the group called, and what kind is it' },
  whoseWhy: {
    th: 'ในชีตไม่มีแท็บ กลุ่ม จึงเดาจากแท็บที่มี บอกให้แน่แล้วจะทำแท็บ กลุ่ม ให้ กดย้อนคืนได้',
    en: 'There is no tab of groups, so this is a guess. Say it for certain: a tab Groups is made, and Undo removes it',
  },
  whichGroup: { th: 'กลุ่ม', en: 'Group' },
  groupName: { th: 'ชื่อกลุ่ม', en: 'Name of the group' },
  kind: { th: 'แบบของกลุ่ม', en: 'Kind of group' },
  tellGroup: { th: 'บันทึกชื่อและแบบ', en: 'Keep name and kind' },
  sureTell: (name: string) => ({
    th: `จะทำแท็บ กลุ่ม ใส่ ${name} แท็บอื่นไม่ถูกแก้`,
    en: `A tab Groups with ${name} will be made; other tabs are left as they are`,
  }),

  isTable: { th: 'แท็บนี้คือ', en: 'This tab is' },
  asFound: { th: 'ให้โปรแกรมดูเอง', en: 'As the program finds' },
  none: { th: 'ไม่ใช้แท็บนี้', en: 'Leave this tab alone' },
  guess: (table: string) => ({ th: `น่าจะเป็น ${table}`, en: `It may be ${table}` }),
  useGuess: { th: 'ใช่ อ่านแบบนี้', en: 'Yes, read it so' },
  rowsOf: { th: 'แถวทั้งแท็บเป็นของกลุ่ม (ถ้าแถวไม่ได้บอก)', en: 'All rows belong to the group (if rows do not say)' },
  rowsOfHelp: { th: 'ว่างไว้ได้ ใส่ชื่อหรือรหัสกลุ่ม', en: 'May stay blank: its name or id' },
  headerRow: { th: 'หัวตารางอยู่แถวที่', en: 'The header is in row' },
  headerHelp: { th: 'ว่างไว้ = ให้โปรแกรมหาเอง', en: 'Blank = found by the program' },
  headerUnread: { th: 'พิมพ์เลขแถว เช่น 3', en: 'Type the number of a row, such as 3' },
  columns: { th: 'คอลัมน์ไหนคืออะไร', en: 'Which column is what' },
  columnsHow: {
    th: 'เลือกจากรายการ หรือคลิกช่องในชีตแล้วกด “ใช้คอลัมน์ที่เลือกอยู่”',
    en: 'Choose from the list, or click a cell in the sheet and press “Use the selected column”',
  },
  needed: (caption: string) => ({ th: `${caption} (จำเป็น)`, en: `${caption} (needed)` }),
  noColumn: { th: 'ไม่มีในแท็บนี้', en: 'Not in this tab' },
  usePointed: { th: 'ใช้คอลัมน์ที่เลือกอยู่', en: 'Use the selected column' },
  usePointedFor: (caption: string) => ({
    th: `ใช้คอลัมน์ที่เลือกอยู่ เป็น ${caption}`,
    en: `Use the selected column as ${caption}`,
  }),
  pointed: (letter: string, caption: string) => ({
    th: `ใช้คอลัมน์ ${letter} เป็น ${caption}`,
    en: `Column ${letter} is ${caption}`,
  }),
  pointedElsewhere: (tab: string, other: string) => ({
    th: `ตอนนี้เลือกอยู่ที่แท็บ ${other} ไปที่แท็บ ${tab} แล้วคลิกช่องในคอลัมน์ก่อน`,
    en: `The selection is on the tab ${other}: go to ${tab} and click a cell of the column first`,
  }),
  more: (count: number) => ({ th: `คอลัมน์อื่นอีก ${n(count)} อย่าง`, en: `${n(count)} more columns` }),
  samples: (samples: string) => ({ th: `เช่น ${samples}`, en: `Such as ${samples}` }),
  readsAs: (typed: string, read: string) => ({ th: `${typed} อ่านว่า ${read}`, en: `${typed} is read as ${read}` }),
  readsNot: (typed: string) => ({ th: `${typed} อ่านไม่ออก`, en: `${typed} cannot be read` }),
  found: { th: 'อ่านได้อย่างนี้', en: 'This is how it reads' },
  headerAt: (rows: string) => ({ th: `หัวตารางแถว ${rows}`, en: `Header in row ${rows}` }),
  months: (first: string, last: string, count: number) => ({
    th: `${n(count)} เดือน ตั้งแต่ ${first} ถึง ${last}`,
    en: `${n(count)} months, from ${first} to ${last}`,
  }),
  totals: (count: number) => ({
    th: `ยอดรวมที่พิมพ์ไว้ ${n(count)} แถว ไม่นับซ้ำ`,
    en: `${n(count)} typed totals, not counted`,
  }),
  totalsDiffer: (count: number) => ({
    th: `ยอดรวม ${n(count)} แถวไม่ตรงกับที่บวกได้`,
    en: `${n(count)} totals differ from the sum`,
  }),
  groupRows: (name: string, rows: number) => ({ th: `${name} ${n(rows)} แถว`, en: `${name}: ${n(rows)} rows` }),
  firstRow: { th: 'แถวแรก', en: 'First row' },
  lastRow: { th: 'แถวสุดท้าย', en: 'Last row' },
  rowAt: (row: number) => ({ th: `แถว ${n(row)}`, en: `row ${n(row)}` }),
  cannotRead: (count: number) => ({ th: `ยังไม่นับ ${n(count)} รายการ`, en: `${n(count)} not counted` }),
  goThere: { th: 'ไปที่ช่องแรก', en: 'Go to the first' },
  lacks: { th: 'ยังขาดอะไร', en: 'What is missing' },
  stops: { th: 'ต้องมี', en: 'Needed' },
  nice: { th: 'ไม่มีก็ได้', en: 'Can do without' },
  examples: { th: 'ตัวอย่างวันที่ เดือน และเงิน', en: 'Examples of days, months and money' },
  keep: { th: 'จำวิธีอ่านนี้', en: 'Keep this way of reading' },
  sureKeep: (tab: string, table: string) => ({
    th: `ต่อไปจะอ่านแท็บ ${tab} เป็น ${table} ไม่มีช่องไหนในชีตเปลี่ยน`,
    en: `The tab ${tab} will be read as ${table}. No cell of the sheet changes`,
  }),
  back: { th: 'กลับไปอ่านแบบเดิม', en: 'Go back to how it was' },
  forget: { th: 'ลืมที่บอกไว้ ให้โปรแกรมดูเอง', en: 'Forget what was said' },
  unchanged: { th: 'ยังไม่ได้แก้อะไร', en: 'Nothing is changed yet' },
  seeTab: { th: 'ไปที่แท็บนี้ในชีต', en: 'Go to the tab' },
  allTabs: { th: 'ดูทุกแท็บ', en: 'See all tabs' },
} satisfies Record<string, Entry>;
