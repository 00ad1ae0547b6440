/** The command that checks every row, and writes what was found to its tab. */
import { findingsPage } from '../reports/findings-page.ts';
import { RESULT_TABS } from '../tables/tables.ts';
import type { Day, Month } from '../values/calendar.ts';
import { showCount } from '../values/show.ts';
import { type Words, words } from '../values/words.ts';
import type { CheckAnswer } from './answers/findings.ts';
import { groupNamed } from './choose.ts';
import type { Command } from './command.ts';
import { checkAnswer, checkDay } from './findings.ts';
import { layOut } from './lay-out.ts';
import { monthsWithRows, usualMonth } from './months.ts';
import { dayIn, flagIn, monthIn, textIn } from './takes.ts';
import { openWorkbook, type Workbook } from './workbook.ts';

export const check: Command<'check'> = {
  name: 'check',
  caption: words('ตรวจสอบรายการ', 'Check the entries'),
  plan: (takes, context) => {
    const typed = textIn(takes, 'group');
    const month = monthIn(takes, 'month');
    const day = dayIn(takes, 'asOf');
    const write = flagIn(takes, 'write');
    const workbook = openWorkbook(takes, context);
    const groupId = typed === null ? null : groupNamed(workbook.ledger.groups, typed).groupId;
    const answer = checkAnswer(workbook, day ?? checkDay(month, workbook), month ?? reportsOf(day, workbook), groupId);
    const title = RESULT_TABS.findings[context.language];
    const page = (): ReturnType<typeof findingsPage> =>
      findingsPage(answer.findings, answer.off, answer.asOf, workbook.network);
    return {
      answer,
      says: saidOf(answer.counts),
      writes: write ? [layOut(title, page(), context.language)] : [],
      selects: write ? { tab: title, row: null, column: null } : null,
      remembers: {},
    };
  },
};

/** The month whose reports are looked for: of a day that is named that day’s, else the month that people work on. */
function reportsOf(day: Day | null, { book, today, meetingDay }: Workbook): Month | null {
  return day === null ? usualMonth(monthsWithRows(book, today), today, meetingDay) : null;
}

function saidOf({ reject, confirm }: CheckAnswer['counts']): Words {
  if (reject === 0 && confirm === 0) {
    return words('ตรวจแล้ว ไม่พบอะไรที่ต้องแก้หรือต้องดู', 'Checked: there is nothing to mend or to look at');
  }
  return words(
    `ตรวจแล้ว ต้องแก้ ${showCount(reject)} เรื่อง ให้ดู ${showCount(confirm)} เรื่อง`,
    `Checked: ${showCount(reject)} to mend, ${showCount(confirm)} to look at`,
  );
}
