/** The command that gives the meetings of a network: the next one, open resolutions, and which groups came. */
import { type MeetingFacts, meetingFacts } from '../ledger/network/meeting-facts.ts';
import { peopleAt } from '../ledger/network/meetings.ts';
import { meetingsPage } from '../reports/meetings-page.ts';
import { RESULT_TABS } from '../tables/tables.ts';
import { words } from '../values/words.ts';
import type { MeetingNext } from './answers/meetings.ts';
import type { Command } from './command.ts';
import { layOut } from './lay-out.ts';
import { dayIn, flagIn } from './takes.ts';
import { openWorkbook } from './workbook.ts';

export const meetings: Command<'meetings'> = {
  name: 'meetings',
  caption: words('การประชุม', 'Meetings'),
  plan: (takes, context) => {
    const day = dayIn(takes, 'asOf');
    const write = flagIn(takes, 'write');
    const { ledger, today, network, meetingDay, reportDay } = openWorkbook(takes, context);
    const asOf = day ?? today;
    const facts = meetingFacts(ledger, { asOf, from: asOf, meetingDay, reportDay });
    const report = meetingsPage(facts, asOf, network);
    const title = RESULT_TABS.meetings[context.language];
    const { open } = facts.resolutions;
    return {
      answer: {
        asOf,
        next: nextOf(facts),
        meetings: facts.held.map((meeting) => {
          const { meetingId, date, kind, body, place, invited, attendance } = meeting;
          const came = attendance && [...new Set(attendance.map(({ groupId }) => groupId))];
          return { meetingId, date, kind, body, place, invited, came, people: peopleAt(meeting) };
        }),
        attendance: facts.attendance,
        absent: facts.absences.map(({ groupId }) => groupId),
        canDoBooks: facts.books,
        resolutions: facts.resolutions,
        report,
      },
      says: words(
        `ประชุมครั้งหน้า ${facts.next.meetingId} มติค้าง ${open.length} เรื่อง`,
        `Next meeting ${facts.next.meetingId}, open resolutions: ${open.length}`,
      ),
      writes: write ? [layOut(title, report, context.language)] : [],
      selects: write ? { tab: title, row: null, column: null } : null,
      remembers: {},
    };
  },
};

/** The next meeting as it is answered. */
export function nextOf({ next, agenda, reportBy }: MeetingFacts): MeetingNext {
  return { ...next, reportBy, agenda };
}
