/** The command that gives a round of the opinion survey, of all groups or of one. */

import { rowsLeftOut } from '../ledger/linking/told-cells.ts';
import { groupsExpected } from '../ledger/network/attendance.ts';
import { surveyHistory, surveyOf } from '../ledger/network/survey.ts';
import { surveyPage } from '../reports/survey-page.ts';
import { RESULT_TABS } from '../tables/tables.ts';
import { words } from '../values/words.ts';
import { groupNamed } from './choose.ts';
import type { Command } from './command.ts';
import { layOut } from './lay-out.ts';
import { roundUnknown } from './problems.ts';
import { dayIn, flagIn, textIn } from './takes.ts';
import { openWorkbook } from './workbook.ts';

export const survey: Command<'survey'> = {
  name: 'survey',
  caption: words('แบบสำรวจความคิดเห็น', 'Opinion survey'),
  plan: (takes, context) => {
    const typed = textIn(takes, 'group');
    const round = textIn(takes, 'round');
    const day = dayIn(takes, 'asOf');
    const write = flagIn(takes, 'write');
    const { book, ledger, today, network } = openWorkbook(takes, context);
    const asOf = day ?? today;
    const only = typed === null ? null : groupNamed(ledger.groups, typed);
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
    const title = RESULT_TABS.survey[context.language];
    return {
      answer: { asOf, groupId: only?.groupId ?? null, name, survey: facts, history, report },
      says:
        facts === null
          ? words('ยังไม่มีคำตอบแบบสำรวจ', 'No survey answer yet')
          : words(
              `แบบสำรวจ ครั้งที่ ${facts.round} ตอบ ${facts.answered} จาก ${groups.length} กลุ่ม`,
              `Survey, round ${facts.round}: ${facts.answered} of ${groups.length} groups answered`,
            ),
      writes: write ? [layOut(title, report, context.language)] : [],
      selects: write ? { tab: title, row: null, column: null } : null,
      remembers: {},
    };
  },
};
