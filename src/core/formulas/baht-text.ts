/** `SAJJA_BAHTTEXT`: an amount in Thai words, as on a receipt. */

import { bahtInWords } from '../values/baht-words.ts';
import type { Cell } from '../values/cell.ts';
import { readNumberText } from '../values/read-number.ts';
import { type Satang, satangFromBaht } from '../values/satang.ts';
import type { FormulaHelp, FormulaSum } from './formula.ts';
import { overCells } from './over-cells.ts';
import { notAnAmount } from './problems.ts';

/** The amount in a cell: typed as a number, or as text such as `๑,๒๕๐.๕๐ บาท`. */
export function amountIn(cell: Cell): Satang {
  const read = typeof cell === 'string' ? readNumberText(cell) : null;
  const baht = typeof cell === 'number' ? cell : read?.is === 'number' && read.sure === 'exact' ? read.value : null;
  const amount = baht === null ? null : satangFromBaht(baht);
  if (amount === null) throw notAnAmount({ cell: String(cell) });
  return amount;
}

export const bahtTextHelp: FormulaHelp = {
  name: 'SAJJA_BAHTTEXT',
  help: { th: 'จำนวนเงินเป็นตัวหนังสือ', en: 'An amount in Thai words' },
  parameters: [
    {
      name: 'amounts',
      type: 'number|number[][]',
      help: { th: 'จำนวนเงิน ช่องเดียวหรือทั้งคอลัมน์', en: 'Amounts: one cell or a whole column' },
      optional: false,
    },
  ],
  returns: {
    type: 'string|string[][]',
    help: { th: 'จำนวนเงินเป็นตัวหนังสือ', en: 'The amounts in words' },
  },
};

/** The sum of the function. */
export const bahtText: FormulaSum = ([amounts], { language }) =>
  overCells(amounts, 'amounts', language, (cell) => bahtInWords(amountIn(cell)));
