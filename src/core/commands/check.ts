/** The command `check`. */
import type { Command } from './command.ts';

export const check: Command<'check'> = {
  name: 'check',
  caption: { th: 'ตรวจสอบรายการ', en: 'Check entries' },
  plan: () => {
    throw new Error('not written yet');
  },
};
