/** The command `members`. */
import type { Command } from './command.ts';

export const members: Command<'members'> = {
  name: 'members',
  caption: { th: 'ค้นหาสมาชิก', en: 'Find a member' },
  plan: () => {
    throw new Error('not written yet');
  },
};
