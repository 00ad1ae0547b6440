import { words } from '../values/words.ts';
import type { Command } from './command.ts';
import { noGroup } from './problems.ts';

export const undo: Command<'undo'> = {
  name: 'undo',
  caption: words('ย้อนคืน', 'Undo'),
  plan: () => {
    throw noGroup({});
  },
};
