import { words } from '../values/words.ts';
import type { Command } from './command.ts';
import { noGroup } from './problems.ts';

export const payClaim: Command<'payClaim'> = {
  name: 'payClaim',
  caption: words('จ่ายสวัสดิการ', 'Pay a claim'),
  plan: () => {
    throw noGroup({});
  },
};
