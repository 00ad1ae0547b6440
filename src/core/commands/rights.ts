import { words } from '../values/words.ts';
import type { Command } from './command.ts';
import { noGroup } from './problems.ts';

export const rights: Command<'rights'> = {
  name: 'rights',
  caption: words('สิทธิสวัสดิการของสมาชิก', 'A member’s rights'),
  plan: () => {
    throw noGroup({});
  },
};
