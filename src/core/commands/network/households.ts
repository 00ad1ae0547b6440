/** The command that gives a round of the household survey, of all groups or of one; a household is never shown. */

import { rowsLeftOut } from '../../ledger/linking/told-cells.ts';
import { groupsExpected } from '../../ledger/network/attendance.ts';
import { householdsOf } from '../../ledger/network/households.ts';
import { roundsOf } from '../../ledger/network/survey-rounds.ts';
import { householdsPage } from '../../reports/households-page.ts';
import { words } from '../../values/words.ts';
import { pageCommand } from '../page-command.ts';
import { roundUnknown } from '../problems.ts';
import { textIn } from '../takes.ts';

export const households = pageCommand(
  'households',
  words('บัญชีครัวเรือน', 'Household survey'),
  'households',
  ({ book, ledger, network, today, named: only }, takes) => {
    const round = textIn(takes, 'round');
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
    return {
      report: () => report,
      answer: { asOf: today, groupId: only?.groupId ?? null, name, survey, rounds: roundsOf(book.households), report },
      says:
        survey === null
          ? words('ยังไม่มีข้อมูลครัวเรือน', 'No household has answered yet')
          : words(
              `บัญชีครัวเรือน ครั้งที่ ${survey.round} จาก ${survey.answered} กลุ่ม`,
              `Household survey, round ${survey.round}, of ${survey.answered} groups`,
            ),
    };
  },
);
