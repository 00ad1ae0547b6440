/** The command `goTo`. */
import type { Command } from './command.ts';

export const goTo: Command<'goTo'> = {
  name: 'goTo',
  caption: { th: 'ไปที่ช่อง', en: 'Go to the cell' },
  plan: () => {
    throw new Error('not written yet');
  },
};
