import { words } from '../values/words.ts';
import type { Command } from './command.ts';
import { noGroup } from './problems.ts';

export const statements: Command<'statements'> = {
  name: 'statements',
  caption: words('งบการเงิน', 'Statements'),
  plan: () => {
    throw noGroup({});
  },
};
