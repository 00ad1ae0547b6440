import { words } from '../values/words.ts';
import type { Command } from './command.ts';
import { noGroup } from './problems.ts';

export const yearEnd: Command<'yearEnd'> = {
  name: 'yearEnd',
  caption: words('ปันผลและจัดสรรกำไร', 'Year end'),
  plan: () => {
    throw noGroup({});
  },
};
