import { words } from '../values/words.ts';
import type { Command } from './command.ts';
import { noGroup } from './problems.ts';

export const welfare: Command<'welfare'> = {
  name: 'welfare',
  caption: words('งานสวัสดิการ', 'Welfare'),
  plan: () => {
    throw noGroup({});
  },
};
