/** The command that gives what each member has and owes, and writes it to its tab. */

import { balancesPage } from '../reports/balances-page.ts';
import { RESULT_TABS } from '../tables/tables.ts';
import { showCount, showDay } from '../values/show.ts';
import { words } from '../values/words.ts';
import { groupNamed } from './choose.ts';
import type { Command } from './command.ts';
import { balancesOf } from './figures.ts';
import { layOut } from './lay-out.ts';
import { dayIn, flagIn, textIn } from './takes.ts';
import { openWorkbook } from './workbook.ts';

export const balances: Command<'balances'> = {
  name: 'balances',
  caption: words('ยอดคงเหลือ', 'Balances'),
  plan: (takes, context) => {
    const typed = textIn(takes, 'group');
    const day = dayIn(takes, 'asOf');
    const write = flagIn(takes, 'write');
    const { ledger, today, network } = openWorkbook(takes, context);
    const asOf = day ?? today;
    const groups = typed === null ? ledger.groups : [groupNamed(ledger.groups, typed)];
    const members = balancesOf(ledger, groups, asOf);
    const title = RESULT_TABS.balances[context.language];
    const names = new Map(groups.map(({ group, groupId }) => [groupId, group.name]));
    const count = showCount(members.length);
    return {
      answer: { asOf, members },
      says: words(
        `ยอดคงเหลือของสมาชิก ${count} คน ณ วันที่ ${showDay(asOf, 'th', 'short')}`,
        `The balances of ${count} members as of ${showDay(asOf, 'en', 'short')}`,
      ),
      writes: write ? [layOut(title, balancesPage(members, names, asOf, network), context.language)] : [],
      selects: write ? { tab: title, row: null, column: null } : null,
      remembers: {},
    };
  },
};
