/** The words of the page of manuals. */
import type { Words } from '../../core/values/words.ts';

type Entry = Words | ((...facts: never[]) => Words);

export const helping = {
  why: { th: 'คู่มือของเหรัญญิก กรรมการ และผู้ประสานงาน', en: 'What treasurer, committee and coordinator do' },
  ofPage: { th: 'วิธีใช้หน้านี้', en: 'How to use this page' },
  seek: { th: 'ค้นเรื่องที่อยากรู้', en: 'What you want to know' },
  none: { th: 'ไม่พบ ลองพิมพ์ให้สั้นลง', en: 'Not found. Type less of it' },
  prints: (role: Words) => ({ th: `พิมพ์คู่มือ${role.th}`, en: `Print: ${role.en}` }),
  manual: (role: Words) => ({ th: `คู่มือ${role.th}`, en: `Manual: ${role.en}` }),
} satisfies Record<string, Entry>;
