/** The command that gives a round of the opinion survey, of all groups or of one. */

import { rowsLeftOut } from '../../ledger/linking/told-cells.ts';
import { groupsExpected } from '../../ledger/network/attendance.ts';
import { surveyHistory, surveyOf } from '../../ledger/network/survey.ts';
import { surveyPage } from '../../reports/survey-page.ts';
import { words } from '../../values/words.ts';
import { pageCommand } from '../page-command.ts';
import { roundUnknown } from '../problems.ts';
import { textIn } from '../takes.ts';

export const survey = pageCommand(
  'survey',
  words('แบบสำรวจความคิดเห็น', 'Opinion survey'),
  'survey',
  ({ book, ledger, network, named: only, asOf }, takes) => {
    const round = textIn(takes, 'round');
    const groups = only === null ? groupsExpected(ledger.groups) : [only];
    const history = surveyHistory(ledger, asOf, groups);
    const facts = surveyOf(ledger, round, asOf, groups);
    if (facts === null && round !== null) {
      throw roundUnknown({ round, known: history.map((one) => one.round).join(', ') || '–' });
    }
    const name = only?.group.name ?? network;
    const report = surveyPage({
      asOf,
      name,
      survey: facts,
      history,
      names: only === null ? new Map(ledger.groups.map(({ groupId, group }) => [groupId, group.name])) : null,
      notCounted: rowsLeftOut(book, 'surveyAnswers', only?.groupId ?? null, asOf),
    });
    return {
      report: () => report,
      answer: {
        asOf,
        groupId: only?.groupId ?? null,
        name,
        survey: facts,
        history,
        rounds: history.map((one) => one.round),
        report,
      },
      says:
        facts === null
          ? words('ยังไม่มีคำตอบแบบสำรวจ', 'No survey answer yet')
          : words(
              `แบบสำรวจ ครั้งที่ ${facts.round} ตอบ ${facts.answered} จาก ${groups.length} กลุ่ม`,
              `Survey, round ${facts.round}: ${facts.answered} of ${groups.length} groups answered`,
            ),
    };
  },
);
