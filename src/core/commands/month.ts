/** The command `month`. */
import type { Command } from './command.ts';

export const month: Command<'month'> = {
  name: 'month',
  caption: { th: 'งานเดือนนี้', en: 'This month' },
  plan: () => {
    throw new Error('not written yet');
  },
};
