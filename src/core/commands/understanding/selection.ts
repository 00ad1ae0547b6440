/** The command that tells which cell is selected, so that a column can be shown by pointing at it. */

import { columnLetter } from '../../values/cell.ts';
import { words } from '../../values/words.ts';
import type { Command } from '../command.ts';
import { WRITES_NOTHING } from '../plan.ts';
import { nothingSelected } from '../starting/first-run-problems.ts';

export const selection: Command<'selection'> = {
  name: 'selection',
  caption: words('ช่องที่เลือกอยู่', 'The selected cell'),
  plan: (_, context) => {
    const selected = context.selected?.() ?? null;
    if (selected === null) throw nothingSelected({});
    const letter = columnLetter(selected.column);
    const where = `${selected.tab} ${letter}${selected.row}`;
    return {
      answer: { ...selected, letter },
      says: { th: where, en: where },
      ...WRITES_NOTHING,
    };
  },
};
