/** The command that gives what each member has and owes, and writes it to its tab. */

import { balancesPage } from '../../reports/balances-page.ts';
import { showCount, showDay } from '../../values/show.ts';
import { words } from '../../values/words.ts';
import { balancesOf } from '../months/figures.ts';
import { pageCommand } from '../page-command.ts';

export const balances = pageCommand(
  'balances',
  words('ยอดคงเหลือ', 'Balances'),
  'balances',
  ({ ledger, groups, network, asOf }) => {
    const members = balancesOf(ledger, groups, asOf);
    const names = new Map(groups.map(({ group, groupId }) => [groupId, group.name]));
    const count = showCount(members.length);
    return {
      report: () => balancesPage(members, names, asOf, network),
      answer: { asOf, members },
      says: words(
        `ยอดคงเหลือของสมาชิก ${count} คน ณ วันที่ ${showDay(asOf, 'th', 'short')}`,
        `The balances of ${count} members as of ${showDay(asOf, 'en', 'short')}`,
      ),
    };
  },
);
