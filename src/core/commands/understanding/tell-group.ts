/** The command that says what a group is called and what kind it is, where the sheet has no register of groups. */
import { readBook } from '../../tables/read.ts';
import { hashOf } from '../../values/hash.ts';
import { idKey } from '../../values/id-key.ts';
import { words } from '../../values/words.ts';
import type { Command } from '../command.ts';
import { groupUnknown } from '../problems.ts';
import { groupsListed } from '../starting/first-run-problems.ts';
import { groupsTab, namedIn } from '../starting/new-group.ts';
import { dayIn, textIn } from '../takes.ts';

export const tellGroup: Command<'tellGroup'> = {
  name: 'tellGroup',
  caption: words('บอกชื่อและแบบของกลุ่ม', 'Say what a group is'),
  acts: () => true,
  plan: (takes, context) => {
    const { name, system } = namedIn(takes);
    const typed = textIn(takes, 'group') ?? '';
    const grids = context.grids();
    const book = readBook(grids, { zone: context.zone, today: dayIn(takes, 'today') ?? context.today });
    const group = book.groups.find(({ groupId }) => idKey(groupId) === idKey(typed));
    if (!group) throw groupUnknown({ group: typed, groups: book.groups.map((one) => one.name).join(', ') || '–' });
    const { groupId } = group;
    const action = `tell-group-${hashOf([groupId, name, system].join('|'))}`;
    const register = book.tabs.find(({ table, headerRow }) => table === 'groups' && headerRow > 0);
    const isDone = context.kept(action)?.state === 'done' && group.name === name && group.system === system;
    if (register && !isDone) throw groupsListed({ tab: register.title });
    const tab = groupsTab(book, grids, { name, system }, groupId, context.language);
    return {
      answer: { groupId, name, system, tab: register?.title ?? tab.title, action },
      says: words(`บันทึกแล้วว่าเป็นกลุ่ม ${name}`, `Kept: the group is ${name}`),
      writes: [],
      selects: null,
      remembers: { group: groupId },
      ...(!register && { changes: { action, makes: [], cells: [], tabs: [tab] } }),
    };
  },
};
