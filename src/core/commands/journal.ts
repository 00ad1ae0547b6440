/** The command `journal`. */
import type { Command } from './command.ts';

export const journal: Command<'journal'> = {
  name: 'journal',
  caption: { th: 'สมุดรายวัน', en: 'Journal' },
  plan: () => {
    throw new Error('not written yet');
  },
};
