/** The command `statement`. */
import type { Command } from './command.ts';

export const statement: Command<'statement'> = {
  name: 'statement',
  caption: { th: 'สมุดประจำตัว', en: 'Passbook' },
  plan: () => {
    throw new Error('not written yet');
  },
};
