import { words } from '../values/words.ts';
import type { Command } from './command.ts';
import { noGroup } from './problems.ts';

export const leaving: Command<'leaving'> = {
  name: 'leaving',
  caption: words('ลาออกและคืนเงิน', 'Leaving'),
  plan: () => {
    throw noGroup({});
  },
};
