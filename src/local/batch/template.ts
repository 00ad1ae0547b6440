/** The template workbook: the tabs of a new group with nobody in them, the work panel, and what to do first. */
import type { Language } from '../../core/values/words.ts';
import type { WorkbookModel } from '../emulator/workbook-model.ts';
import { ask, type Machine } from './open.ts';

export const SYSTEMS = ['onebaht', 'sajja', 'production', 'villagefund', 'network'] as const;
export type TemplateSystem = (typeof SYSTEMS)[number];

const GROUP = { th: 'กลุ่มของเรา', en: 'Our group' };
const LOG = ['บันทึกการทำงาน', 'Activity log'];
const START = {
  th: {
    title: 'เริ่มที่นี่',
    lines: [
      'ชีตแม่แบบของสัจจะชีต: แท็บพร้อมกรอก ยังไม่มีข้อมูลของใคร',
      '1. แฟ้มนี้เป็น .xlsx ให้อัปโหลดขึ้น Google ไดรฟ์ เปิดด้วย Google ชีต แล้วเลือก ไฟล์ › บันทึกเป็น Google ชีต',
      '2. แท็บ กลุ่ม: แก้ชื่อกลุ่มให้เป็นของท่าน',
      '3. แท็บ กติกา: แก้เดือนที่เริ่มบัญชี (books.from) และกติกาอื่นให้ตรงกับกลุ่ม',
      '4. ใส่สคริปต์: ส่วนขยาย › Apps Script แล้วทำตามคู่มือติดตั้ง (README.th.md) ทำครั้งเดียว',
      '5. โหลดหน้านี้ใหม่ แล้วเปิด ส่วนขยาย › สัจจะชีต › เปิดสัจจะชีต',
      'อ่านแล้วลบแท็บนี้ได้',
    ],
  },
  en: {
    title: 'Start here',
    lines: [
      'The template of Sajja Sheets: tabs ready to fill in, nobody in them yet',
      '1. This is an .xlsx file: upload it to Google Drive, open it with Google Sheets, and choose File › Save as Google Sheets',
      '2. Tab Groups: put the name of your own group',
      '3. Tab Rules: put the month your books begin with (books.from), and the rules your group has',
      '4. Add the script: Extensions › Apps Script, then follow the guide (README.md). This is done once',
      '5. Reload this page and open Extensions › Sajja Sheets › Open Sajja Sheets',
      'This tab can be deleted once it is read',
    ],
  },
} as const;

/** The template for groups of a kind, made by the built script itself as it would in a blank sheet. */
export async function templateOf(
  machine: Machine,
  system: TemplateSystem,
  language: Language,
  today: string,
): Promise<WorkbookModel> {
  const host = await machine.hostOver({ title: GROUP[language], sheets: [] });
  const { workbook } = host;
  const [blank] = workbook.sheets;
  ask(host, 'language', { language });
  ask(host, 'newGroup', { name: GROUP[language], system, today });
  ask(host, 'panel', { today });
  for (const sheet of [...workbook.sheets])
    if (sheet === blank || LOG.includes(sheet.title)) workbook.removeSheet(sheet.id);
  const { title, lines } = START[language];
  workbook.addSheet({ title, values: lines.map((line) => [line]), columnWidths: [900], gridlines: false }, 0);
  // Nothing of how it was made goes along: a new sheet has a history of its own.
  workbook.properties.clear();
  workbook.metadata.clear();
  return workbook;
}
