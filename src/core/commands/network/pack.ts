/** The command that composes the pack for a network's meeting out of what its workbook keeps. */
import { holderOf } from '../../ledger/network/bodies.ts';
import { meetingFacts } from '../../ledger/network/meeting-facts.ts';
import { rowsNotCounted } from '../../reports/notes.ts';
import { packPage } from '../../reports/pack-page.ts';
import { RESULT_TABS } from '../../tables/tables.ts';
import { addMonths, firstDay } from '../../values/calendar.ts';
import { words } from '../../values/words.ts';
import type { Command } from '../command.ts';
import { layOut } from '../lay-out.ts';
import { figuresOf } from '../months/figures.ts';
import { monthsWithRows, pageDay, usualMonth } from '../months/months.ts';
import { flagIn, monthIn } from '../takes.ts';
import { openWorkbook } from '../workbook.ts';
import { nextOf } from './meetings.ts';
import { packSections } from './pack-sections.ts';

export const pack: Command<'pack'> = {
  name: 'pack',
  caption: words('ชุดประชุม', 'Meeting pack'),
  plan: (takes, context) => {
    const wanted = monthIn(takes, 'month');
    const write = flagIn(takes, 'write');
    const workbook = openWorkbook(takes, context);
    const { book, ledger, today, network, meetingDay, reportDay } = workbook;
    const month = wanted ?? usualMonth(monthsWithRows(book, today), today, meetingDay);
    const asOf = pageDay(month, today, meetingDay);
    const facts = meetingFacts(ledger, { asOf, from: firstDay(addMonths(month, 1)), meetingDay, reportDay });
    const figures = figuresOf(ledger, { month, asOf });
    const notCounted = figures.groups.reduce((sum, group) => sum + (group.inTotals ? group.rowsNotCounted : 0), 0);
    const report = packPage({
      meetings: facts,
      figures,
      month,
      asOf,
      network,
      sections: packSections(workbook, asOf, month),
      chair: holderOf(book, /^ประธาน|^chair/i, asOf),
      secretary: holderOf(book, /^เลขา|^secretary/i, asOf),
      notes: notCounted > 0 ? [rowsNotCounted(notCounted)] : [],
    });
    const title = RESULT_TABS.pack[context.language];
    return {
      answer: { month, asOf, next: nextOf(facts), report },
      says: words(`ชุดประชุม ครั้งที่ ${facts.next.meetingId}`, `Meeting pack, no. ${facts.next.meetingId}`),
      writes: write ? [layOut(title, report, context.language)] : [],
      selects: write ? { tab: title, row: null, column: null } : null,
      remembers: {},
    };
  },
};
