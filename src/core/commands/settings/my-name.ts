/** The command that remembers what a person is called: on papers, and in the log where Google does not say. */
import { words } from '../../values/words.ts';
import type { Command } from '../command.ts';
import { textIn } from '../takes.ts';

export const myName: Command<'myName'> = {
  name: 'myName',
  caption: words('ชื่อของฉัน', 'My name'),
  plan: (takes) => {
    const name = textIn(takes, 'name');
    return {
      answer: { name },
      says: name === null ? words('ไม่จำชื่อแล้ว', 'No name is kept') : words(`จำชื่อ ${name} แล้ว`, `${name} is kept`),
      writes: [],
      selects: null,
      remembers: { name: name ?? '' },
    };
  },
};
