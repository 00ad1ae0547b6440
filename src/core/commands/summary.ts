/** The command `summary`. */
import type { Command } from './command.ts';

export const summary: Command<'summary'> = {
  name: 'summary',
  caption: { th: 'สรุปเดือน', en: 'Month summary' },
  plan: () => {
    throw new Error('not written yet');
  },
};
