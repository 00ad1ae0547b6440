/** The command that takes the program out of a workbook: what it keeps there goes, what people typed stays. */

import { words } from '../../values/words.ts';
import type { Command } from '../command.ts';
import { flagIn, posts } from '../takes.ts';

export const remove: Command<'remove'> = {
  name: 'remove',
  caption: words('เลิกใช้กับชีตนี้', 'Leave this sheet'),
  acts: posts,
  plan: (takes, context) => {
    const { made, ours } = context.guards();
    const post = flagIn(takes, 'post');
    return {
      answer: {
        made,
        protections: ours.length,
        bound: context.grids().filter(({ binding }) => binding !== null).length,
        actions: context.history().length,
      },
      says: post
        ? words('เอาออกแล้ว ข้อมูลที่ท่านจดไว้ยังอยู่ครบ', 'Removed. What you typed is all there')
        : words('ยังไม่ได้เอาอะไรออก', 'Nothing was removed yet'),
      writes: [],
      ...(post ? { removes: { tabs: flagIn(takes, 'tabs') } } : {}),
      selects: null,
      remembers: {},
    };
  },
};
