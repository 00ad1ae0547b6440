/** The words of rules and settings. */
import type { Words } from '../../core/values/words.ts';

type Entry = Words | ((...facts: never[]) => Words);

export const ruleWords = {
  rules: { th: 'กติกา', en: 'Rules' },
  rulesWhy: { th: 'ข้อที่ใช้อยู่ ตั้งแต่เมื่อไร มติใด', en: 'What holds, since when, by which resolution' },
  ofGroup: (name: string) => ({ th: `กติกาของ ${name}`, en: `The rules of ${name}` }),
  usual: { th: 'ค่าปกติ', en: 'Usual' },
  notSet: { th: 'ยังไม่ได้ตั้ง', en: 'Not set' },
  since: (day: string) => ({ th: `ตั้งแต่ ${day}`, en: `since ${day}` }),
  always: { th: 'ตั้งไว้แต่แรก', en: 'set from the beginning' },
  resolution: (which: string) => ({ th: `มติ ${which}`, en: `resolution ${which}` }),
  fromThen: (day: string, value: Words) => ({ th: `ตั้งแต่ ${day}: ${value.th}`, en: `From ${day}: ${value.en}` }),
  forVillage: (village: string, value: Words) => ({
    th: `หมู่ ${village}: ${value.th}`,
    en: `Village ${village}: ${value.en}`,
  }),
  benefits: { th: 'สวัสดิการจ่ายอย่างไร', en: 'What the benefits pay' },
  benefitsHow: { th: 'แก้ได้ในแท็บ สิทธิสวัสดิการ', en: 'They are changed in the tab Benefits' },
  print: { th: 'พิมพ์กติกา', en: 'Print the rules' },
  change: { th: 'เปลี่ยนกติกา', en: 'Change a rule' },
  now: { th: 'ตอนนี้', en: 'Now' },
  newValue: { th: 'ค่าใหม่', en: 'New value' },
  like: (what: string) => ({ th: `ใส่เช่น ${what}`, en: `Such as ${what}` }),
  choose: { th: 'เลือก', en: 'Choose' },
  valueMissing: { th: 'ใส่ค่าใหม่', en: 'Give the new value' },
  from: { th: 'เริ่มใช้วันที่', en: 'From which day' },
  village: { th: 'เฉพาะหมู่ (เว้นว่าง = ทุกหมู่)', en: 'Only for village (blank = all)' },
  scope: { th: 'ใช้กับ', en: 'For' },
  thisGroup: { th: 'กลุ่มนี้', en: 'This group' },
  allGroups: { th: 'ทุกกลุ่ม', en: 'All groups' },
  know: { th: 'ควรรู้', en: 'To know' },
  record: { th: 'บันทึกกติกา', en: 'Record the rule' },
  neverOver: { th: 'เขียนเป็นแถวใหม่ ของเดิมยังอยู่', en: 'A new row is written; the old ones stay' },

  me: { th: 'ฉันชื่อ', en: 'My name' },
  meWhy: { th: 'ใช้เป็นชื่อผู้รับเงินและในบันทึกการทำงาน', en: 'For receipts, and in the activity log' },
  keepMe: { th: 'จำชื่อนี้', en: 'Keep it' },
  workbook: { th: 'ตั้งค่าของชีต', en: 'Settings of the workbook' },
  recordSetting: { th: 'บันทึกค่า', en: 'Record it' },
} satisfies Record<string, Entry>;
