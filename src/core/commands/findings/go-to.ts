/** The command that leads to a cell: a click on a finding, or on a line of a passbook. */
import { words } from '../../values/words.ts';
import type { Command } from '../command.ts';
import { takesWrong } from '../problems.ts';
import { asGivenIn, countIn, textIn } from '../takes.ts';

export const goTo: Command<'goTo'> = {
  name: 'goTo',
  caption: words('ไปที่ช่อง', 'Go to the cell'),
  plan: (takes) => {
    const tab = asGivenIn(takes, 'tab');
    const column = textIn(takes, 'column');
    if (tab === null) throw takesWrong({ name: 'tab' });
    if (column !== null && !/^[A-Za-z]{1,3}$/.test(column)) throw takesWrong({ name: 'column' });
    const row = countIn(takes, 'row');
    const place = `${column ?? ''}${row ?? ''}`;
    return {
      answer: { done: true },
      says: { th: `${tab} ${place}`.trim(), en: `${tab} ${place}`.trim() },
      writes: [],
      selects: { tab, row, column: column?.toUpperCase() ?? null },
      remembers: {},
    };
  },
};
