/** `SAJJA_IDCHECK`: whether national ids can be right. */
import type { Cell } from '../values/cell.ts';
import { nationalIdDigits, nationalIdTrouble } from '../values/idcheck.ts';
import type { Language, Words } from '../values/words.ts';
import type { FormulaHelp, FormulaSum } from './formula.ts';
import { overCells } from './over-cells.ts';

const RIGHT: Words = { th: 'ถูกต้อง', en: 'Correct' };
const CHECK_DIGIT: Words = {
  th: 'เลขหลักสุดท้ายไม่ตรง พิมพ์ผิดหนึ่งตัวหรือสลับกัน ดูจากบัตรอีกครั้ง',
  en: 'The last digit does not fit: one is mistyped or two are swapped. Look at the card again',
};

const wrongLength = (length: number): Words => ({
  th: `มี ${length} หลัก เลขประจำตัวประชาชนต้องมี 13 หลัก`,
  en: `${length} digits; a national id has 13`,
});

function saysOf(cell: Cell, language: Language): Cell {
  const text = String(cell);
  const digits = nationalIdDigits(text);
  if (digits === null) return '';
  const trouble = nationalIdTrouble(text);
  return (trouble === null ? RIGHT : trouble === 'length' ? wrongLength(digits.length) : CHECK_DIGIT)[language];
}

export const idCheckHelp: FormulaHelp = {
  name: 'SAJJA_IDCHECK',
  help: { th: 'ตรวจเลขประจำตัวประชาชน 13 หลัก', en: 'Checks national ids of 13 digits' },
  parameters: [
    {
      name: 'ids',
      type: 'string|string[][]',
      help: { th: 'เลขประจำตัวประชาชน ช่องเดียวหรือทั้งคอลัมน์', en: 'National ids: one cell or a whole column' },
      optional: false,
    },
  ],
  returns: {
    type: 'string|string[][]',
    help: { th: 'ถูกต้อง หรือบอกว่าผิดตรงไหน', en: 'Correct, or what is wrong' },
  },
};

/** The sum of the function. */
export const idCheck: FormulaSum = ([ids], { language }) =>
  overCells(ids, 'ids', language, (cell) => saysOf(cell, language));
