/** The words of the history of actions and of protections. */
import { showCount as n } from '../../core/values/show.ts';
import type { Words } from '../../core/values/words.ts';

type Entry = Words | ((...facts: never[]) => Words);

export const trust = {
  history: { th: 'ทำไปแล้ว / ย้อนคืน', en: 'What was done / undo' },
  lookAtHistory: { th: 'ดูที่ทำไปแล้ว', en: 'What was done' },
  lookAtMonth: (month: string) => ({ th: `ดูงวด ${month}`, en: `See ${month}` }),
  trust: { th: 'ย้อนคืนและป้องกัน', en: 'Undo and protect' },
  protect: { th: 'ป้องกันแท็บ', en: 'Protect tabs' },
  protectWhy: {
    th: 'แท็บของกลุ่มให้เหรัญญิก แท็บสรุปให้กรรมการ แถวที่ปิดแล้วเตือนก่อนแก้',
    en: 'A group’s tab for its treasurer, result tabs for the committee, a warning on closed rows',
  },
  protectFirst: {
    th: 'ให้เจ้าของไฟล์เป็นคนกด การป้องกันกันแก้พลาด ไม่ได้กันคนดู',
    en: 'The owner of the file should do this. It guards against slips; everybody can still look',
  },
  committee: {
    th: 'อีเมลกรรมการที่ทำสรุปและแก้ได้ทุกกลุ่ม',
    en: 'Addresses of the committee: they may write every group’s tab',
  },
  committeeHelp: { th: 'คั่นด้วยจุลภาค เว้นว่างได้', en: 'With commas between them; may be blank' },
  set: { th: 'ป้องกันตามนี้', en: 'Protect as shown' },
  setSure: {
    th: 'คนที่ไม่อยู่ในรายชื่อจะแก้แท็บเหล่านี้ไม่ได้ เลิกป้องกันได้ทุกเมื่อ',
    en: 'Who is not listed can no longer change these tabs. It can be lifted at any time',
  },
  lift: { th: 'เลิกป้องกันทั้งหมด', en: 'Lift all of it' },
  liftSure: {
    th: 'เลิกการป้องกันที่โปรแกรมตั้งไว้ ของที่ท่านตั้งเองไม่เปลี่ยน',
    en: 'What the program protects is lifted; what you protect yourselves stays',
  },
  mayWrite: (who: string) => ({ th: `แก้ได้: ${who}`, en: `May write: ${who}` }),
  asWanted: { th: 'ป้องกันแล้ว', en: 'protected' },
  new: { th: 'ยังไม่ป้องกัน', en: 'not yet' },
  changes: { th: 'จะเปลี่ยน', en: 'would change' },
  goes: { th: 'จะเลิก', en: 'would be lifted' },
  without: (names: string) => ({
    th: `ยังไม่มีอีเมลเหรัญญิกในแท็บ กลุ่ม: ${names}`,
    en: `No treasurer’s address in the tab Groups: ${names}`,
  }),
  noneToProtect: { th: 'ยังไม่มีแท็บที่ต้องป้องกัน', en: 'No tab needs protecting yet' },
  historyWhy: { th: 'ใครทำอะไร เมื่อไร และย้อนคืนได้ทั้งชุด', en: 'Who did what and when; each can be undone whole' },
  nothing: { th: 'ยังไม่มีสิ่งที่โปรแกรมทำในชีตของท่าน', en: 'Nothing was done in your tabs yet' },
  nothingWhy: {
    th: 'เมื่อสั่งให้บันทึก แก้ หรือปิดงวด จะเห็นที่นี่ และในแท็บ บันทึกการทำงาน',
    en: 'What you record, mend or close is listed here and in the tab Activity log',
  },
  by: (who: string, when: string) => ({ th: `${when} · ${who}`, en: `${when} · ${who}` }),
  size: (rows: number, cells: number) => ({
    th: `${n(rows)} แถว ${n(cells)} ช่อง`,
    en: `${n(rows)} ${rows === 1 ? 'row' : 'rows'}, ${n(cells)} ${cells === 1 ? 'cell' : 'cells'}`,
  }),
  undone: (who: string, when: string) => ({ th: `ย้อนคืนแล้ว ${when} · ${who}`, en: `Undone ${when} · ${who}` }),
  undoneOnly: { th: 'ย้อนคืนแล้ว', en: 'Undone' },
  half: { th: 'ทำไม่จบ จะจัดให้เองเมื่อบันทึกครั้งถัดไป', en: 'Not finished: set right by the next entry' },
  differs: (count: number) => ({
    th: `ย้อนไม่ได้: ถูกแก้หลังจากนั้น ${n(count)} ที่`,
    en: `Cannot be undone: ${n(count)} ${count === 1 ? 'place was' : 'places were'} changed since`,
  }),
  laterFirst: {
    th: 'ถ้าแก้ด้วยเรื่องที่อยู่สูงกว่าในหน้านี้ ให้ย้อนเรื่องนั้นก่อน',
    en: 'If something listed above changed them, take that back first',
  },
  onlyThis: {
    th: 'ย้อนเฉพาะเรื่องนี้ทั้งชุด เรื่องที่ทำทีหลังยังอยู่ แถวที่ว่างปล่อยไว้ได้ ถ้านับเงินไปแล้วให้นับใหม่',
    en: 'Only this is taken back, all of it; what was done later stays. Blank rows may stay. Count the box again if it was counted since',
  },
  undoThis: { th: 'ย้อนคืนเรื่องนี้', en: 'Take this back' },
  cell: (tab: string, at: string) => ({ th: `“${tab}” ${at}`, en: `“${tab}” ${at}` }),
  row: (row: number) => ({ th: `แถว ${n(row)}`, en: `row ${n(row)}` }),
  wasNow: (left: string, now: string) => ({
    th: `โปรแกรมเขียน ${left} ตอนนี้เป็น ${now}`,
    en: `written ${left}, now ${now}`,
  }),
  blank: { th: 'ว่าง', en: 'blank' },
  changed: { th: 'ถูกแก้', en: 'changed' },
  gone: { th: 'ถูกลบหรือย้ายไป', en: 'deleted or moved away' },
  twice: { th: 'ถูกคัดลอกซ้ำ', en: 'copied' },
  older: { th: 'เก่ากว่านี้ดูในแท็บ บันทึกการทำงาน', en: 'Older ones are in the tab Activity log' },
} satisfies Record<string, Entry>;
