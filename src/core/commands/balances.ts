/** The command `balances`. */
import type { Command } from './command.ts';

export const balances: Command<'balances'> = {
  name: 'balances',
  caption: { th: 'ยอดคงเหลือ', en: 'Balances' },
  plan: () => {
    throw new Error('not written yet');
  },
};
