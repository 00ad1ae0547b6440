/** `SAJJA_BALANCE`: what members have, on any day. */
import type { Formula } from './formula.ts';
import { asked, asOf, groups, members, openings, receipts, transfers, withdrawals } from './parameters.ts';

export const balance: Formula = {
  name: 'SAJJA_BALANCE',
  help: {
    th: 'เงินของสมาชิก ณ วันที่: เงินสัจจะรวมเงินฝากพิเศษ กลุ่มวันละบาทเป็นยอดที่สมทบมาแล้ว',
    en: 'What members have on a day: savings and deposits; in a one-baht group, all that was given',
  },
  parameters: [
    asked,
    { ...asOf, help: { th: `${asOf.help.th} เว้นว่าง = ทุกรายการ`, en: `${asOf.help.en}; blank = every entry` } },
    members,
    receipts,
    withdrawals,
    openings,
    transfers,
    groups,
  ],
  returns: { type: 'number|Array<Array<number>>', help: { th: 'จำนวนเงิน (บาท)', en: 'Amounts in baht' } },
  examples: [
    { formula: '=SAJJA_BALANCE("003", "30/4/2569", สมาชิก!A1:Z500, รับเงิน!A1:L9999)', shows: '2,450' },
    {
      formula: '=SAJJA_BALANCE(A2:A500, G1, สมาชิก!A1:Z500, รับเงิน!A1:L9999, ถอนเงินออม!A1:H999, ยอดยกมา!A1:G500)',
      shows: 'ทั้งคอลัมน์',
    },
  ],
  run: () => {
    throw new Error('not written yet');
  },
};
