/** Every manual, in the order in which they are shown. */
import type { PageName } from '../state.ts';
import { committee } from './committee.ts';
import { coordinator } from './coordinator.ts';
import type { Manual, Part } from './manual.ts';
import { treasurer } from './treasurer.ts';

/** What holds for everybody, whatever the work. */
const everybody: Manual = {
  name: 'everybody',
  title: { th: 'ทุกคน', en: 'Everybody' },
  parts: [
    {
      name: 'everywhere',
      title: { th: 'คอมพิวเตอร์ โทรศัพท์ แป้นพิมพ์', en: 'Computers, phones, the keyboard' },
      steps: [
        {
          th: 'ไม่มีอะไรถูกลบหรือแก้เอง ข้อมูลอยู่ในชีตนี้เท่านั้น',
          en: 'Nothing is deleted or changed by itself, and all data stay in this sheet',
        },
        {
          th: 'ใช้แป้นพิมพ์ได้ทั้งหมด: Tab ไปข้างหน้า Shift + Tab ถอยหลัง Enter เลือก',
          en: 'All works by keyboard: Tab goes on, Shift + Tab back, Enter chooses',
        },
        {
          th: 'โทรศัพท์เปิดแถบนี้ไม่ได้ แต่จดในชีตได้ และติ๊กสั่งงานในแท็บ แผงงาน ได้',
          en: 'Phones cannot open this; the sheet works there, and so does ticking the tab แผงงาน',
        },
      ],
    },
  ],
};

export const MANUALS: readonly Manual[] = [treasurer, committee, coordinator, everybody];

/** The part of that name; undefined where there is none. */
export const partNamed = (name: string | undefined): Part | undefined =>
  MANUALS.flatMap(({ parts }) => parts).find((part) => part.name === name);

/** The part of the manuals that tells of a page. */
export const HELP_OF: { readonly [page in PageName]?: string } = {
  month: 'begin',
  collection: 'collect',
  findings: 'findings',
  newClaim: 'claims',
  welfare: 'approve',
  claim: 'approve',
  loans: 'loans',
  loan: 'loans',
  newLoan: 'loans',
  repay: 'loans',
  yearEnd: 'year',
  room: 'year',
  closing: 'close',
  summary: 'month',
  network: 'sent',
  groupReport: 'line',
  takeIn: 'line',
  pack: 'pack',
  meetings: 'pack',
  grants: 'work',
  funerals: 'work',
  board: 'work',
  history: 'mistakes',
  protect: 'setup',
  wizard: 'setup',
  wizardTab: 'setup',
};
