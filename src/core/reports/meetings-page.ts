/** The meetings of a network on one page: the next one, what is still to be done, then who came. No member is named. */

import type { MeetingFacts } from '../ledger/network/meeting-facts.ts';
import { type Meeting, peopleAt } from '../ledger/network/meetings.ts';
import { type Day, dayNumber } from '../values/calendar.ts';
import { showCount, showDay } from '../values/show.ts';
import { type Words, words } from '../values/words.ts';
import { column, countLine, figures, OF_DATE, OF_GROUP, tableBlock, tableRow } from './figure-lines.ts';
import { subtitleOf } from './group-page.ts';
import { rowsNotCounted } from './notes.ts';
import type { Block, FigureLine, Report, TableRow } from './report.ts';

const WEEKDAYS: readonly Words[] = [
  words('อาทิตย์', 'Sunday'),
  words('จันทร์', 'Monday'),
  words('อังคาร', 'Tuesday'),
  words('พุธ', 'Wednesday'),
  words('พฤหัสบดี', 'Thursday'),
  words('ศุกร์', 'Friday'),
  words('เสาร์', 'Saturday'),
];

/** `วันอาทิตย์ที่ 16 สิงหาคม 2569`. */
export function showWeekday(day: Day): Words {
  // 1 January 1970 was a Thursday.
  const name = WEEKDAYS[(((dayNumber(day) + 4) % 7) + 7) % 7]!;
  return words(`วัน${name.th}ที่ ${showDay(day, 'th')}`, `${name.en} ${showDay(day, 'en')}`);
}

/** The page of the meetings. */
export function meetingsPage(facts: MeetingFacts, asOf: Day, network: string): Report {
  const { held, attendance, books } = facts;
  return {
    title: words('การประชุมเครือข่าย', 'Meetings of the network'),
    subtitle: subtitleOf(network, asOf),
    blocks: [
      nextBlock(facts),
      ...tasksOf(facts),
      held.length === 0
        ? told('ยังไม่มีการประชุม จดในแท็บ ประชุม ครั้งละหนึ่งแถว', 'No meeting yet: enter each in a row of the tab Meetings')
        : meetingsTable(held, facts.expected),
      ...(attendance.some(({ meetings }) => meetings > 0) ? [attendanceTable(facts)] : []),
      ...(books === null ? [] : [booksTable(books)]),
    ],
    notes: meetingNotes(facts),
  };
}

/** A sentence in place of a table that would be empty. */
export const told = (th: string, en: string): Block => ({ kind: 'text', title: null, paragraphs: [words(th, en)] });

/** Number, day and place of the next meeting, and how many groups are expected. */
export function nextBlock({ next, expected, reportBy }: MeetingFacts): Block {
  const { meetingId, date, place, invited, planned } = next;
  const text = (th: string, en: string, value: FigureLine['value']): FigureLine => ({
    label: words(th, en),
    show: 'text',
    value,
  });
  const lines: readonly FigureLine[] = [
    {
      ...text('ครั้งที่', 'No.', meetingId),
      ...(planned ? {} : { note: words('เลขที่เสนอ ยังไม่ลงแท็บ ประชุม', 'proposed, not in Meetings yet') }),
    },
    text('วันประชุม', 'Day', showWeekday(date)),
    text('สถานที่', 'Place', place),
    { label: words('กลุ่มส่งรายงานภายใน', 'Groups report by'), show: 'day', value: reportBy },
    countLine('กลุ่มที่ควรมา', 'Groups expected', expected.length),
    ...(invited === null ? [] : [countLine('เชิญ (คน)', 'Invited (people)', invited)]),
  ];
  return figures('ประชุมครั้งหน้า', 'The next meeting', lines);
}

/** What there is to do before figures are looked at: open resolutions, and groups that stay away. */
export function tasksOf({ resolutions, absences }: MeetingFacts): readonly Block[] {
  const { open } = resolutions;
  return [
    open.length === 0
      ? resolutions.done + resolutions.dropped > 0
        ? told('ไม่มีมติค้าง', 'No resolution is open')
        : told('ยังไม่มีมติ จดในแท็บ มติ เรื่องละหนึ่งแถว', 'No resolution yet: enter each in a row of the tab Resolutions')
      : tableBlock(
          words(`มติที่ยังไม่เสร็จ ${open.length} เรื่อง`, `Open resolutions: ${open.length}`),
          [
            column('มติ', 'Resolution'),
            column('ผู้รับผิดชอบ', 'Owner'),
            column('กำหนด', 'Due', 'day'),
            column('เกินกำหนด (วัน)', 'Days overdue', 'count'),
            column('ครั้งที่', 'Meeting'),
          ],
          open.map(
            ({ resolution, owner, due, daysOverdue, meetingId }): TableRow => ({
              kind: 'row',
              ...(daysOverdue ? { tone: 'bad' } : {}),
              cells: [resolution, owner, due, daysOverdue, meetingId],
            }),
          ),
        ),
    ...(absences.length === 0
      ? []
      : [
          tableBlock(
            words('ขาดประชุม 3 ครั้งติดกันขึ้นไป', 'Missed three meetings in a row, or more'),
            [OF_GROUP, column('ขาดติดกัน (ครั้ง)', 'Missed in a row', 'count'), column('มาครั้งสุดท้าย', 'Last came', 'day')],
            absences.map(({ name, missedInRow, lastCame }) => tableRow([name, missedInRow, lastCame], 'look')),
          ) satisfies Block,
        ]),
  ];
}

const KINDS: { readonly [kind in Meeting['kind']]: Words } = {
  meeting: words('ประชุม', 'Meeting'),
  training: words('อบรม', 'Training'),
  visit: words('ศึกษาดูงาน', 'Visit'),
  forum: words('เวที', 'Forum'),
};

function meetingsTable(held: readonly Meeting[], expected: readonly string[]): Block {
  const ids = new Set(expected);
  return tableBlock(
    words('ประชุมมาแล้ว', 'Held so far'),
    [
      column('ครั้งที่', 'No.'),
      OF_DATE,
      column('ประเภท', 'Kind'),
      column('สถานที่', 'Place'),
      column(`กลุ่มที่มา (จาก ${ids.size})`, `Groups that came (of ${ids.size})`, 'count'),
      column('คน', 'People', 'count'),
      column('เชิญ', 'Invited', 'count'),
    ],
    [...held].reverse().map((meeting): TableRow => {
      const { meetingId, date, kind, body, place, invited, attendance } = meeting;
      const came = attendance && new Set(attendance.map(({ groupId }) => groupId).filter((id) => ids.has(id))).size;
      const what = body === null ? KINDS[kind] : words(`${KINDS[kind].th} · ${body}`, `${KINDS[kind].en} · ${body}`);
      return tableRow([meetingId, date, what, place, came, peopleAt(meeting), invited]);
    }),
  );
}

function attendanceTable({ attendance }: MeetingFacts): Block {
  return tableBlock(
    words('กลุ่มไหนมาประชุมกี่ครั้ง ใน 12 ครั้งหลัง', 'How often each group came, of the last 12 meetings'),
    [
      OF_GROUP,
      column('มา (ครั้ง)', 'Came', 'count'),
      column('จาก (ครั้ง)', 'Of', 'count'),
      column('ร้อยละ', 'Share', 'percent'),
      column('ขาดติดกัน (ครั้ง)', 'Missed in a row', 'count'),
    ],
    attendance.map(({ name, attended, meetings, share, missedInRow }) =>
      tableRow([name, attended, meetings, share, missedInRow]),
    ),
  );
}

function booksTable(books: NonNullable<MeetingFacts['books']>): Block {
  const able = books.filter(({ people }) => people !== null && people > 0).length;
  return tableBlock(
    words(
      `มีคนทำงบได้แล้ว ${able} จาก ${books.length} กลุ่ม`,
      `${able} of ${books.length} groups have somebody who can do the books`,
    ),
    [OF_GROUP, column('ทำงบได้ (คน)', 'Can do the books', 'count')],
    books.map(({ name, people }) => ({
      kind: 'row',
      ...(people === null ? { tone: 'soft' } : {}),
      cells: [name, people],
    })),
  );
}

/** What is doubtful about the tabs of meetings. */
export function meetingNotes({ held, loose, books }: MeetingFacts): readonly Words[] {
  const notes: Words[] = [];
  const unwritten = held.filter(({ ofNetwork, attendance, repeated }) => ofNetwork && attendance === null && !repeated);
  if (unwritten.length > 0) {
    const ids = unwritten.map(({ meetingId }) => meetingId).join(', ');
    notes.push(
      words(`ยังไม่ได้จดผู้เข้าประชุมครั้งที่ ${ids} จึงไม่นับครั้งนั้น`, `Nobody is written down for meeting ${ids}: it is not counted`),
    );
  }
  if (loose.repeated.length > 0) {
    const ids = loose.repeated.join(', ');
    notes.push(
      words(
        `ประชุมครั้งที่ ${ids} มีหลายแถว ผู้เข้าประชุมนับที่แถววันแรก`,
        `Meeting ${ids} stands in several rows: who came is counted on its first day`,
      ),
    );
  }
  if (loose.dropped > 0) notes.push(rowsNotCounted(loose.dropped));
  for (const [count, th, en] of [
    [loose.attendance, 'ผู้เข้าประชุม', 'Attendance'],
    [loose.resolutions, 'มติ', 'Resolutions'],
  ] as const) {
    if (count === 0) continue;
    notes.push(
      words(
        `แท็บ ${th} มี ${showCount(count)} แถวที่ “ครั้งที่” ไม่ตรงกับแท็บ ประชุม`,
        `${showCount(count)} rows of ${en} name a meeting that is not in the tab Meetings`,
      ),
    );
  }
  if (books?.some(({ people }) => people === null)) {
    notes.push(
      words('– ในช่องทำงบได้ คือกลุ่มที่ยังไม่เคยมาอบรม', '– under “Can do the books”: the group has been to no training'),
    );
  }
  return notes;
}
