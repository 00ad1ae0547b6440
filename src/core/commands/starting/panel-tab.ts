/** The work panel as a tab: which boxes run which command, and what stands beside them. */
import { RESULT_TABS } from '../../tables/tables.ts';
import type { Cell } from '../../values/cell.ts';
import { wordKey } from '../../values/text.ts';
import type { Language, Words } from '../../values/words.ts';
import { words } from '../../values/words.ts';
import type { CommandName } from '../answers.ts';

/** Its columns, from 1. */
export const PANEL = { job: 1, tick: 2, group: 3, month: 4, result: 5, wide: 5 } as const;

interface Job {
  readonly name: Words;
  readonly runs: CommandName;
  readonly takes: Readonly<Record<string, unknown>>;
  /** Which of the cells beside it count. */
  readonly of: readonly ('group' | 'month')[];
}

/** In the order of the panel's rows. */
export const JOBS: readonly Job[] = [
  { name: words('ตรวจสอบ', 'Check'), runs: 'check', takes: {}, of: ['group', 'month'] },
  { name: words('สรุปเดือน', 'Month summary'), runs: 'summary', takes: { page: 'group' }, of: ['group', 'month'] },
  { name: words('ยอดคงเหลือ', 'Balances'), runs: 'balances', takes: {}, of: ['group'] },
  { name: words('สรุปเครือข่าย', 'Network summary'), runs: 'summary', takes: { page: 'network' }, of: ['month'] },
];

export const PANEL_HEADER: readonly Words[] = [
  words('งาน', 'Job'),
  words('ติ๊กเพื่อสั่ง', 'Tick to run'),
  words('กลุ่ม', 'Group'),
  words('เดือน', 'Month'),
  words('ผล', 'What happened'),
];

export const PANEL_NOTES: readonly Words[] = [
  words(
    'กลุ่มเว้นว่าง = ทุกกลุ่ม (สรุปเดือน = กลุ่มที่ดูล่าสุด) เดือนเว้นว่าง = เดือนที่กำลังทำ',
    'No group = all groups (month summary: the group seen last). No month = the month being worked on',
  ),
  words(
    'ใช้บนโทรศัพท์ได้ เมื่อสคริปต์อยู่ในชีตนี้เอง ถ้าติดตั้งเป็นส่วนเสริม แผงนี้ทำงานบนคอมพิวเตอร์เท่านั้น',
    'Works on phones where the script is in this sheet itself. Installed as an add-on, it works on computers only',
  ),
  words(
    'ติ๊กแล้วช่องผลไม่เปลี่ยนภายใน 1 นาที แปลว่าไม่ได้ทำ ให้สั่งจากเมนู สัจจะชีต บนคอมพิวเตอร์',
    'If “What happened” does not change within a minute, nothing was done: use the Sajja Sheets menu on a computer',
  ),
];

/** The language of the panel with that title, or null where a tab is none. */
export function panelLanguage(title: string): Language | null {
  const { th, en } = RESULT_TABS.panel;
  return wordKey(title) === wordKey(th) ? 'th' : wordKey(title) === wordKey(en) ? 'en' : null;
}

/** The job of a row by the cell that names it. */
export function jobNamed(cell: Cell | undefined): Job | undefined {
  const key = wordKey(String(cell ?? ''));
  return JOBS.find(({ name }) => wordKey(name.th) === key || wordKey(name.en) === key);
}
