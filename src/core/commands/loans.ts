import { words } from '../values/words.ts';
import type { Command } from './command.ts';
import { noGroup } from './problems.ts';

export const loans: Command<'loans'> = {
  name: 'loans',
  caption: words('เงินกู้', 'Loans'),
  plan: () => {
    throw noGroup({});
  },
};
