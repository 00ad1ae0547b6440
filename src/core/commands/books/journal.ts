/** The command that gives the books as plain-text accounting. */

import { type JournalFormat, journalText } from '../../reports/journal.ts';
import { words } from '../../values/words.ts';
import type { Command } from '../command.ts';
import { WRITES_NOTHING } from '../plan.ts';
import { choiceIn, dayIn } from '../takes.ts';
import { openWorkbook } from '../workbook.ts';

const FORMATS: readonly JournalFormat[] = ['ledger', 'hledger'];

export const journal: Command<'journal'> = {
  name: 'journal',
  caption: words('สมุดรายวัน', 'Journal'),
  plan: (takes, context) => {
    const format = choiceIn(takes, 'format', FORMATS) ?? 'ledger';
    const { book, ledger, today } = openWorkbook(takes, context);
    const asOf = dayIn(takes, 'asOf') ?? today;
    const text = journalText({
      groups: ledger.groups,
      asOf,
      format,
      tabs: book.tabs.map(({ title }) => title),
      language: context.language,
    });
    return {
      answer: { text },
      says: words('ทำสมุดรายวันแล้ว', 'The journal is made'),
      ...WRITES_NOTHING,
    };
  },
};
