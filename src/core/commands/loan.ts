import { words } from '../values/words.ts';
import type { Command } from './command.ts';
import { noGroup } from './problems.ts';

export const loan: Command<'loan'> = {
  name: 'loan',
  caption: words('สัญญาเงินกู้', 'A loan'),
  plan: () => {
    throw noGroup({});
  },
};
