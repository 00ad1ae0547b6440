/** The words of the first steps: an example, a new group, and the sheet that is there already. */
import type { Words } from '../../core/values/words.ts';

type Entry = Words | ((...facts: never[]) => Words);

export const startWords = {
  setUp: { th: 'ชีตและกลุ่ม', en: 'The sheet and its groups' },
  blank: {
    th: 'ชีตนี้ยังไม่มีข้อมูลของกลุ่ม เลือกทางใดทางหนึ่ง',
    en: 'This sheet holds no group’s books yet. Choose one',
  },
  foreign: (tabs: string) => ({
    th: `ยังไม่รู้ว่าแท็บในชีตนี้คืออะไร (${tabs}) บอกได้โดยไม่ต้องพิมพ์ใหม่และไม่แก้ชีต`,
    en: `It is not known yet what the tabs here are (${tabs}). Say so: nothing is retyped and the sheet is not changed`,
  }),
  example: { th: 'ลองกับตัวอย่าง', en: 'Try with an example' },
  exampleWhy: {
    th: 'ทำแท็บของหมู่บ้านสมมติ 12 คน 3 เดือน กดย้อนคืนเพื่อลบออกได้',
    en: 'Makes the tabs of a made-up village: 12 people, 3 months. Undo removes them',
  },
  newGroup: { th: 'ตั้งกลุ่มใหม่', en: 'Set up a new group' },
  newGroupWhy: { th: 'ตอบ 3 ข้อ แล้วได้แท็บพร้อมกรอก', en: 'Three questions, and the tabs are ready' },
  own: { th: 'ใช้ชีตที่มีอยู่', en: 'Use the sheet I have' },
  ownWhy: { th: 'อ่านแท็บที่จดไว้แล้ว ไม่แก้อะไรในชีต', en: 'Reads the tabs you keep and changes nothing' },
  ownBlank: {
    th: 'ชีตนี้ยังว่าง เปิดไฟล์ที่จดไว้ใน Google Sheets (ไฟล์ Excel ก็ได้) แล้วเลือก ส่วนขยาย › สัจจะชีต ในไฟล์นั้น',
    en: 'This sheet is blank. Open the file you keep in Google Sheets (an Excel file will do), and choose Extensions › Sajja Sheets there',
  },

  phones: { th: 'โทรศัพท์', en: 'Phones' },
  panel: { th: 'ทำแท็บแผงงาน', en: 'Make the work panel' },
  panelWhy: {
    th: 'แท็บที่ติ๊กสั่งตรวจและสรุปได้ บนโทรศัพท์ใช้ได้เมื่อสคริปต์อยู่ในชีตนี้เอง ไม่ใช่ส่วนเสริม',
    en: 'A tab with boxes that run the check and the summaries; on phones where the script is in this sheet, not an add-on',
  },
  groupName: { th: '1. ชื่อกลุ่ม', en: '1. Name of the group' },
  groupNameHelp: { th: 'เช่น บ้านริมนา', en: 'Such as Ban Rim Na' },
  groupNameMissing: { th: 'พิมพ์ชื่อกลุ่มก่อน', en: 'Type the name of the group' },
  groupNameLong: { th: 'ยาวเกินไป ไม่เกิน 60 ตัวอักษร', en: 'Too long: at most 60 letters' },
  kindOfGroup: { th: '2. เป็นกลุ่มแบบไหน', en: '2. What kind of group' },
  onebaht: { th: 'สวัสดิการวันละบาท', en: 'One baht a day' },
  sajja: { th: 'สัจจะสะสมทรัพย์', en: 'Sajja savings' },
  production: { th: 'ออมทรัพย์เพื่อการผลิต', en: 'Production savings' },
  villagefund: { th: 'กองทุนหมู่บ้าน', en: 'Village fund' },
  networkKind: { th: 'เครือข่าย (หลายกลุ่ม)', en: 'A network of groups' },
  fromMonth: { th: '3. เริ่มเก็บเงินตั้งแต่เดือน', en: '3. Dues begin with' },
  fromHelp: { th: 'เช่น พ.ย. 2569', en: 'Such as Nov 2569' },
  fromUnread: { th: 'อ่านเดือนนี้ไม่ออก พิมพ์เช่น พ.ย. 2569', en: 'This month cannot be read: type it as Nov 2569' },
  readyList: { th: 'ใส่สวัสดิการสำเร็จรูป', en: 'Begin with a list of benefits' },
  readyWhich: { th: 'รายการที่ใช้จริง แก้จำนวนเงินได้ทีหลัง', en: 'Lists in real use; change any amount later' },
  noList: { th: 'ยังไม่ใส่', en: 'None yet' },
  th9: { th: 'สวัสดิการ 9 เรื่องของสงขลา', en: 'The nine benefits of Songkhla' },
  sadao: { th: 'แบบกองทุนสะเดา', en: 'As the Sadao fund has it' },
  makeTabs: { th: 'ทำแท็บให้', en: 'Make the tabs' },
  sureGroup: (name: string) => ({
    th: `จะทำแท็บใหม่ของกลุ่ม ${name} แท็บที่มีอยู่ไม่ถูกแก้`,
    en: `New tabs for ${name} will be made; other tabs are left as they are`,
  }),
} satisfies Record<string, Entry>;
