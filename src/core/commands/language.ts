/** The command `language`. */
import type { Command } from './command.ts';

export const language: Command<'language'> = {
  name: 'language',
  caption: { th: 'ภาษา', en: 'Language' },
  plan: () => {
    throw new Error('not written yet');
  },
};
