/** The words of what the check found: seeking, mending and accepting. */
import { showCount as n } from '../../core/values/show.ts';
import type { Words } from '../../core/values/words.ts';

type Entry = Words | ((...facts: never[]) => Words);

const cells = (count: number): string => `${n(count)} ${count === 1 ? 'cell' : 'cells'}`;

export const findingWords = {
  severity: { th: 'ดูเฉพาะ', en: 'Show' },
  all: { th: 'ทั้งหมด', en: 'All' },
  seek: { th: 'ค้นชื่อ เลขสมาชิก หรือช่อง', en: 'Name, member number or cell' },
  tab: { th: 'แท็บ', en: 'Tab' },
  allTabs: { th: 'ทุกแท็บ', en: 'All tabs' },
  seekAll: { th: 'ค้นในทุกแห่ง', en: 'Search everywhere' },
  shown: (shown: number, all: number) => ({
    th: shown < all ? `แสดง ${n(shown)} จาก ${n(all)} เรื่อง` : `${n(all)} เรื่อง`,
    en: shown < all ? `${n(shown)} of ${n(all)} shown` : `${n(all)} in all`,
  }),
  together: (lines: number) => ({
    th: ` · ที่เหมือนกันรวมเป็นเรื่องเดียว ดูทีละเรื่อง ${n(lines)}`,
    en: ` · those alike stand together: ${n(lines)} to look at`,
  }),
  noneSought: { th: 'ไม่มีเรื่องที่ตรงกับที่ค้น', en: 'Nothing fits what you look for' },
  showAll: { th: 'แสดงทั้งหมด', en: 'Show all' },
  backToAll: { th: '‹ กลับไปทุกเรื่อง', en: '‹ Back to all' },
  alike: (count: number) => ({ th: `ดูทีละแห่ง ทั้งหมด ${n(count)} แห่ง`, en: `See all ${n(count)} places` }),
  nextStretch: (count: number) => ({ th: `ดูอีก ${n(count)} เรื่องถัดไป`, en: `The next of ${n(count)} more` }),

  lead: (page: string, pageEn: string) => ({ th: `ไปหน้า${page}`, en: `Go to: ${pageEn}` }),
  becomes: (cell: string) => ({ th: `แก้ให้เป็น ${cell} ได้`, en: `It can be mended to ${cell}` }),
  guess: { th: 'โปรแกรมเดาให้ ขอให้ดูให้แน่ใจ', en: 'This is a guess: please make sure' },
  mendOne: { th: 'แก้ช่องนี้ให้', en: 'Mend this cell' },
  mendAlike: { th: 'แก้ทั้งหมดที่เหมือนกันในคอลัมน์นี้', en: 'Mend all alike in this column' },
  preview: { th: 'ดูก่อนแก้', en: 'Before it is mended' },
  asTyped: { th: 'ที่พิมพ์ไว้', en: 'As typed' },
  willStand: { th: 'จะเป็น', en: 'Will be' },
  moreCells: (count: number) => ({ th: `และอีก ${n(count)} ช่อง แบบเดียวกัน`, en: `and ${cells(count)} more, alike` }),
  restCells: (count: number) => ({
    th: `ครั้งเดียวแก้ได้เท่านี้ เหลืออีก ${n(count)} ช่อง กดแก้ต่อได้`,
    en: `As much as goes at once: ${cells(count)} left for another press`,
  }),
  closedMonths: (months: string) => ({
    th: `แก้แล้วยอดของงวดที่ปิดไปแล้วจะเปลี่ยน (${months}) หน้างวดนั้นจะบอกทั้งยอดที่รายงานและยอดใหม่`,
    en: `This changes months that are closed (${months}): their page will show both figures`,
  }),
  mendNow: (count: number) => ({ th: `แก้ ${n(count)} ช่อง`, en: `Mend ${cells(count)}` }),
  notMend: { th: 'ยังไม่แก้', en: 'Not now' },
  untidy: (count: number) => ({ th: `จัดให้เรียบร้อยได้ ${n(count)} คอลัมน์`, en: `${n(count)} columns can be tidied` }),
  untidyWhy: {
    th: 'อ่านออกและนับแล้ว แต่สูตรของท่านเองอาจไม่นับ แก้แล้วยอดในโปรแกรมไม่เปลี่ยน',
    en: 'They are read and counted, but your own formulas may pass over them. No figure here changes.',
  },
  untidyNumbers: (count: number, header: string) => ({
    th: `${header}: ตัวเลขที่พิมพ์เป็นข้อความ ${n(count)} ช่อง`,
    en: `${header}: numbers typed as text, ${cells(count)}`,
  }),
  untidyBlanks: (count: number, header: string) => ({
    th: `${header}: มีช่องว่างติดมา ${n(count)} ช่อง`,
    en: `${header}: blanks around the text, ${cells(count)}`,
  }),

  accept: { th: 'รับทราบแล้ว ปล่อยไว้ตามนี้', en: 'Seen, and it may stand' },
  acceptWhy: {
    th: 'ใช้เมื่อดูแล้วว่าถูกต้อง เรื่องนี้จะไม่อยู่ในงานที่ต้องทำอีก จนกว่าข้อมูลจะเปลี่ยน เหตุผลอยู่ในแท็บ เรื่องที่รับทราบ',
    en: 'For what was looked at and is right. It leaves the list until its facts change; the reason is kept in the tab Accepted findings.',
  },
  reason: { th: 'เหตุผล', en: 'Reason' },
  reasonHelp: { th: 'เช่น ตรวจกับสมุดแล้วถูกต้อง', en: 'Such as: checked with the book, it is right' },
  reasonMissing: { th: 'พิมพ์เหตุผล เช่น ตรวจกับสมุดแล้วถูกต้อง', en: 'Type the reason, such as: checked with the book' },
  by: { th: 'ชื่อผู้รับทราบ', en: 'Who accepts it' },
  byMissing: { th: 'พิมพ์ชื่อผู้รับทราบ', en: 'Type the name' },
  which: { th: 'รับทราบ', en: 'Accept' },
  onlyThis: { th: 'เรื่องนี้เรื่องเดียว', en: 'Only this one' },
  allAlike: (count: number) => ({ th: `ทั้งหมด ${n(count)} แห่งที่เหมือนกัน`, en: `All ${n(count)} alike` }),
  sureAccept: (by: string, reason: string) => ({
    th: `${by} รับทราบเรื่องนี้ เพราะ ${reason}`,
    en: `${by} accepts it, because: ${reason}`,
  }),
  accepted: (count: number) => ({ th: `รับทราบแล้ว ${n(count)} เรื่อง`, en: `Accepted: ${n(count)}` }),
  withdraw: (count: number) => ({
    th: count === 1 ? 'เลิกรับทราบ' : `เลิกรับทราบทั้ง ${n(count)} เรื่องที่รับพร้อมกัน`,
    en: count === 1 ? 'Withdraw' : `Withdraw all ${n(count)} accepted together`,
  }),
  acceptedBy: (reason: string, by: string, day: string) => ({
    th: `${reason} · ${by} · ${day}`,
    en: `${reason} · ${by} · ${day}`,
  }),
} satisfies Record<string, Entry>;
