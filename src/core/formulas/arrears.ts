/** `SAJJA_ARREARS`: what members should have paid by a day and have not. */
import type { Formula } from './formula.ts';
import { asked, asOf, groups, members, openings, pledges, receipts, rules } from './parameters.ts';

export const arrears: Formula = {
  name: 'SAJJA_ARREARS',
  help: {
    th: 'ยอดค้างส่งของสมาชิก ณ วันที่ นับเฉพาะงวดที่เลยกำหนดแล้ว',
    en: 'What members owe on a day, of the months whose last day of payment has passed',
  },
  parameters: [asked, asOf, members, receipts, pledges, rules, openings, groups],
  returns: { type: 'number|Array<Array<number>>', help: { th: 'จำนวนเงิน (บาท)', en: 'Amounts in baht' } },
  examples: [
    { formula: '=SAJJA_ARREARS("004", "30/4/2569", สมาชิก!A1:Z500, รับเงิน!A1:L9999)', shows: '70' },
    { formula: '=SAJJA_ARREARS(A2:A500, G1, สมาชิก!A1:Z500, รับเงิน!A1:L9999, สัจจะ!A1:D500)', shows: 'ทั้งคอลัมน์' },
  ],
  run: () => {
    throw new Error('not written yet');
  },
};
