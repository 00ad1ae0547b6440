import { words } from '../values/words.ts';
import type { Command } from './command.ts';
import { noGroup } from './problems.ts';

export const decideClaim: Command<'decideClaim'> = {
  name: 'decideClaim',
  caption: words('พิจารณาคำขอ', 'Decide a claim'),
  plan: () => {
    throw noGroup({});
  },
};
