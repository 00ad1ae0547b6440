/** The command that gives the meetings of a network: the next one, open resolutions, and which groups came. */
import { type MeetingFacts, meetingFacts } from '../../ledger/network/meeting-facts.ts';
import { peopleAt } from '../../ledger/network/meetings.ts';
import { meetingsPage } from '../../reports/meetings-page.ts';
import { words } from '../../values/words.ts';
import type { MeetingNext } from '../answers/meetings.ts';
import { pageCommand } from '../page-command.ts';

export const meetings = pageCommand(
  'meetings',
  words('การประชุม', 'Meetings'),
  'meetings',
  ({ ledger, network, meetingDay, reportDay, asOf }) => {
    const facts = meetingFacts(ledger, { asOf, from: asOf, meetingDay, reportDay });
    const report = meetingsPage(facts, asOf, network);
    const { open } = facts.resolutions;
    return {
      report: () => report,
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
    };
  },
);

/** The next meeting as it is answered. */
export function nextOf({ next, agenda, reportBy }: MeetingFacts): MeetingNext {
  return { ...next, reportBy, agenda };
}
