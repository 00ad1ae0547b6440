/**
 * Examples of every function over the example workbooks, with what they show there; a test works each of them out. Those that
 * name one group are of the network; all others are of the village.
 */
import type { FormulaExample } from './formula.ts';

export const examples: Readonly<Record<string, readonly FormulaExample[]>> = {
  SAJJA_BALANCE: [
    { formula: '=SAJJA_BALANCE("4", "31/10/2569", สมาชิก!A:L, รับเงิน!A:J)', shows: '360' },
    { formula: '=SAJJA_BALANCE(สมาชิก!A4:A44, "31/10/2569", สมาชิก!A:L, รับเงิน!A:J)', shows: '360 · 360 · 360 · …' },
  ],
  SAJJA_ARREARS: [
    {
      formula:
        '=SAJJA_ARREARS("0272", "31/10/2569", \'สมาชิก · น้ำขาว\'!A:M, \'รับเงิน · น้ำขาว\'!A:J, , กติกา!A:F, ยอดยกมา!A:F, กลุ่ม!A:L, "G01")',
      shows: '180',
    },
    { formula: '=SAJJA_ARREARS(สมาชิก!A4:A44, "31/10/2569", สมาชิก!A:L, รับเงิน!A:J, , กติกา!A:C)', shows: '0 · 0 · 0 · …' },
  ],
  SAJJA_STATUS: [
    {
      formula:
        '=SAJJA_STATUS("0272", "31/10/2569", \'สมาชิก · น้ำขาว\'!A:M, \'รับเงิน · น้ำขาว\'!A:J, , กติกา!A:F, ยอดยกมา!A:F, กลุ่ม!A:L, "G01")',
      shows: 'พักสิทธิ ตั้งแต่ 30 มิ.ย. 2569',
    },
    {
      formula: '=SAJJA_STATUS(สมาชิก!A4:A44, "31/10/2569", สมาชิก!A:L, รับเงิน!A:J, , กติกา!A:C)',
      shows: 'ปกติ · ปกติ · ปกติ · …',
    },
  ],
  SAJJA_RIGHTS: [
    {
      formula:
        '=SAJJA_RIGHTS("4", "SICK", "31/10/2569", สมาชิก!A:L, รับเงิน!A:J, สิทธิสวัสดิการ!A:K, เบิกสวัสดิการ!A:L, กติกา!A:C)',
      shows: '100',
    },
    {
      formula:
        '=SAJJA_RIGHTS(สมาชิก!A4:A44, "SICK", "31/10/2569", สมาชิก!A:L, รับเงิน!A:J, สิทธิสวัสดิการ!A:K, เบิกสวัสดิการ!A:L, กติกา!A:C)',
      shows: '100 · 100 · 100 · …',
    },
  ],
  SAJJA_TENURE: [
    { formula: '=SAJJA_TENURE("4", "31/10/2569", สมาชิก!A:L)', shows: '14 ปี 2 เดือน 29 วัน' },
    {
      formula: '=SAJJA_TENURE(สมาชิก!A4:A44, "31/10/2569", สมาชิก!A:L)',
      shows: '14 ปี 3 เดือน 27 วัน · 14 ปี 3 เดือน 22 วัน · 14 ปี 3 เดือน 22 วัน · …',
    },
  ],
  SAJJA_DIVIDEND: [
    {
      formula:
        '=SAJJA_DIVIDEND("003", 5000, 2569, สมาชิก!A:O, รับเงิน!A:K, ถอนเงินออม!A:G, ยอดยกมา!A:F, โอนบัญชี!A:J, กลุ่ม!A:L, , "G02")',
      shows: '46.53',
    },
  ],
  SAJJA_SCHEDULE: [
    {
      formula: '=SAJJA_SCHEDULE(15000, 12, 10, "10/1/2569")',
      shows:
        'งวดที่, วันครบกำหนด, เงินต้น, ดอกเบี้ย, รวม, คงเหลือ · 1, 2026-02-10, 1500, 150, 1650, 13500 · 2, 2026-03-10, 1500, 135, 1635, 12000 · …',
    },
    {
      formula: '=SAJJA_SCHEDULE(15000, "12%", 10, "10/1/2569", "คงที่")',
      shows:
        'งวดที่, วันครบกำหนด, เงินต้น, ดอกเบี้ย, รวม, คงเหลือ · 1, 2026-02-10, 1500, 150, 1650, 13500 · 2, 2026-03-10, 1500, 150, 1650, 12000 · …',
    },
    {
      formula: '=SAJJA_SCHEDULE(20000, "6%", 1, "1/2/2569", "คงที่", 12, "31/12/2569")',
      shows: 'งวดที่, วันครบกำหนด, เงินต้น, ดอกเบี้ย, รวม, คงเหลือ · 1, 2026-12-31, 20000, 1000, 21000, 0',
    },
  ],
  SAJJA_DATE: [
    { formula: '=SAJJA_DATE("๑๖ พ.ค. ๖๙")', shows: '2026-05-16' },
    { formula: '=SAJJA_DATE("16/5/2569", TRUE)', shows: '16 พ.ค. 69' },
    { formula: '=SAJJA_DATE(รับเงิน!B4:B13)', shows: '2025-11-05 · 2025-11-05 · 2025-11-05 · …' },
  ],
  SAJJA_BAHTTEXT: [
    { formula: '=SAJJA_BAHTTEXT(1250.50)', shows: 'หนึ่งพันสองร้อยห้าสิบบาทห้าสิบสตางค์' },
    { formula: '=SAJJA_BAHTTEXT(รับเงิน!E4:E13)', shows: 'สามสิบบาทถ้วน · สามสิบบาทถ้วน · สามสิบบาทถ้วน · …' },
  ],
  SAJJA_IDCHECK: [
    { formula: '=SAJJA_IDCHECK("1-1017-00230-70-8")', shows: 'ถูกต้อง' },
    { formula: '=SAJJA_IDCHECK(สมาชิก!E4:E44)', shows: 'ถูกต้อง · ถูกต้อง · ถูกต้อง · …' },
  ],
};
