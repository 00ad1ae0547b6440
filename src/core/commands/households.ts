/** The command that gives a round of the household survey, of all groups or of one; a household is never shown. */

import { rowsLeftOut } from '../ledger/linking/told-cells.ts';
import { groupsExpected } from '../ledger/network/attendance.ts';
import { householdsOf } from '../ledger/network/households.ts';
import { roundsOf } from '../ledger/network/survey-rounds.ts';
import { householdsPage } from '../reports/households-page.ts';
import { RESULT_TABS } from '../tables/tables.ts';
import { words } from '../values/words.ts';
import { groupNamed } from './choose.ts';
import type { Command } from './command.ts';
import { layOut } from './lay-out.ts';
import { roundUnknown } from './problems.ts';
import { flagIn, textIn } from './takes.ts';
import { openWorkbook } from './workbook.ts';

export const households: Command<'households'> = {
  name: 'households',
  caption: words('บัญชีครัวเรือน', 'Household survey'),
  plan: (takes, context) => {
    const typed = textIn(takes, 'group');
    const round = textIn(takes, 'round');
    const write = flagIn(takes, 'write');
    const { book, ledger, today, network } = openWorkbook(takes, context);
    const only = typed === null ? null : groupNamed(ledger.groups, typed);
    const groups = only === null ? groupsExpected(ledger.groups) : [only];
    const survey = householdsOf(ledger, groups, round);
    if (survey === null && round !== null) {
      throw roundUnknown({ round, known: roundsOf(book.households).join(', ') || '–' });
    }
    const name = only?.group.name ?? network;
    const report = householdsPage({
      asOf: today,
      name,
      survey,
      groups: groups.length,
      names: only === null ? new Map(ledger.groups.map(({ groupId, group }) => [groupId, group.name])) : null,
      notCounted: rowsLeftOut(book, 'households', only?.groupId ?? null),
    });
    const title = RESULT_TABS.households[context.language];
    return {
      answer: { asOf: today, groupId: only?.groupId ?? null, name, survey, report },
      says:
        survey === null
          ? words('ยังไม่มีข้อมูลครัวเรือน', 'No household has answered yet')
          : words(
              `บัญชีครัวเรือน ครั้งที่ ${survey.round} จาก ${survey.answered} กลุ่ม`,
              `Household survey, round ${survey.round}, of ${survey.answered} groups`,
            ),
      writes: write ? [layOut(title, report, context.language)] : [],
      selects: write ? { tab: title, row: null, column: null } : null,
      remembers: {},
    };
  },
};
