/** The command that chooses the language; it is remembered for the person. */
import { type Language, words } from '../../values/words.ts';
import type { Command } from '../command.ts';
import { takesWrong } from '../problems.ts';
import { choiceIn } from '../takes.ts';

const LANGUAGES: readonly Language[] = ['th', 'en'];

export const language: Command<'language'> = {
  name: 'language',
  caption: words('ภาษา', 'Language'),
  plan: (takes) => {
    const chosen = choiceIn(takes, 'language', LANGUAGES);
    if (chosen === null) throw takesWrong({ name: 'language' });
    return {
      answer: { language: chosen },
      says: words('ใช้ภาษาไทยแล้ว', 'English from now on'),
      writes: [],
      selects: null,
      remembers: { language: chosen },
    };
  },
};
