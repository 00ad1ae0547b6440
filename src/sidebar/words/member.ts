/** The words of one member's page. */
import { showCount as n } from '../../core/values/show.ts';
import type { Words } from '../../core/values/words.ts';

type Entry = Words | ((...facts: never[]) => Words);

export const memberWords = {
  house: (id: string) => ({ th: `บ้าน ${id}`, en: `House ${id}` }),
  sameHouse: (id: string) => ({ th: `คนในบ้าน ${id}`, en: `In house ${id}` }),
  owesNow: (baht: string) => ({ th: `ค้างส่ง ${baht} บาท`, en: `${baht} baht owed` }),
  owesLoan: (baht: string) => ({ th: `ค้างชำระเงินกู้ ${baht} บาท`, en: `${baht} baht of a loan overdue` }),
  seeLoan: { th: 'ดูสัญญากู้', en: 'See the loan' },
  owesFor: (months: string) => ({ th: `เดือน ${months}`, en: months }),
  copyFirst: { th: 'คัดลอกข้อความบอกสมาชิก', en: 'Copy a text for the member' },
  printFirst: { th: 'พิมพ์สมุดประจำตัว', en: 'Print the passbook' },
  inOrder: { th: 'ส่งครบ ไม่มียอดค้าง', en: 'Nothing is owed' },
  hasRights: (has: number, all: number) => ({
    th: `มีสิทธิ ${n(has)} จาก ${n(all)} เรื่อง`,
    en: `Has the right to ${n(has)} of ${n(all)} benefits`,
  }),
  rightsMore: { th: 'ดูการเบิกที่ผ่านมา และพิมพ์สิทธิ', en: 'Claims so far, and the rights on paper' },
  guaranteedBy: (names: string) => ({ th: `ผู้ค้ำประกัน: ${names}`, en: `Guarantors: ${names}` }),
  guarantees: { th: 'ค้ำประกันให้ผู้อื่น', en: 'Stands guarantor for' },
  olderYears: { th: 'ดูปีก่อนหน้า', en: 'Earlier years' },
} satisfies Record<string, Entry>;
