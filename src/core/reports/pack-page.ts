/** The pack for a network's meeting: agenda and open tasks first, then who has sent, then the figures. No member is named. */

import type { MeetingFacts } from '../ledger/network/meeting-facts.ts';
import type { Day, Month } from '../values/calendar.ts';
import { showDay, showMonth } from '../values/show.ts';
import { type Words, words } from '../values/words.ts';
import { comparisonOfGroups } from './comparison.ts';
import { untold } from './figure-blocks.ts';
import { column, countLine, figures, moneyLine, OF_GROUP, tableBlock, tableRow } from './figure-lines.ts';
import { freshnessTable } from './freshness.ts';
import type { NetworkMonth } from './lines.ts';
import { meetingNotes, nextBlock, showWeekday, tasksOf } from './meetings-page.ts';
import type { Block, Report } from './report.ts';

export interface PackFacts {
  readonly meetings: MeetingFacts;
  readonly figures: NetworkMonth;
  readonly month: Month;
  readonly asOf: Day;
  readonly network: string;
  /** Grants, funerals, businesses, the plan: what else the workbook keeps. */
  readonly sections: readonly Block[];
  /** Who signs; null where the tab of representatives names nobody. */
  readonly chair: string | null;
  readonly secretary: string | null;
  readonly notes: readonly Words[];
}

/** The pack of one meeting. */
export function packPage(facts: PackFacts): Report {
  const { meetings, figures: of, month, asOf, network } = facts;
  const { next, agenda } = meetings;
  const day = showWeekday(next.date);
  const name = network === '' ? '' : `${network} · `;
  const place = next.place === null ? '' : ` · ${next.place}`;
  return {
    title: words(`ชุดประชุม ครั้งที่ ${next.meetingId}`, `Meeting pack, no. ${next.meetingId}`),
    subtitle: words(`${name}${day.th}${place}`, `${name}${day.en}${place}`),
    blocks: [
      nextBlock(meetings),
      agendaBlock(agenda),
      ...tasksOf(meetings),
      freshnessTable(of.groups, of.network),
      headline(of, month, asOf),
      comparisonOfGroups(
        of.groups.filter(({ inTotals }) => inTotals),
        of.network,
      ),
      ...facts.sections,
      attendanceSheet(of.groups),
      {
        kind: 'signatures',
        title: null,
        signs: [signer('ประธาน', 'Chair', facts.chair), signer('เลขานุการ', 'Secretary', facts.secretary)],
      },
    ],
    // Who can do the books has its table on the page of meetings, not here.
    notes: [...meetingNotes({ ...meetings, books: null }), ...facts.notes],
  };
}

/** The items, with their times where any has one. */
function agendaBlock(agenda: MeetingFacts['agenda']): Block {
  const timed = agenda.some(({ time }) => time !== null);
  return tableBlock(
    words('ระเบียบวาระ', 'Agenda'),
    [...(timed ? [column('เวลา', 'Time')] : []), column('วาระ', 'Item')],
    agenda.map(({ time, text }) => tableRow(timed ? [time ?? '', text] : [text])),
  );
}

/** The few figures that a network says of itself, with their day and how many groups they are of. */
function headline({ network, areas }: NetworkMonth, month: Month, asOf: Day): Block {
  const { reported, groups, fund, members } = network;
  return figures(
    `เดือน${showMonth(month, 'th')} ณ วันที่ ${showDay(asOf, 'th')} (${reported} จาก ${groups} กลุ่ม)`,
    `${showMonth(month, 'en')}, as of ${showDay(asOf, 'en')} (${reported} of ${groups} groups)`,
    [
      countLine('กลุ่ม', 'Groups', groups),
      countLine('อำเภอ', 'Amphoe', areas.filter(({ level }) => level === 'amphoe').length || null),
      countLine('สมาชิก (คน)', 'Members', members.closing),
      moneyLine('เงินกองทุน', 'Fund', fund.total, { total: true }),
      moneyLine('เป็นเงินอุดหนุน', 'Of this, grants', fund.grants),
      moneyLine('ไม่รวมเงินอุดหนุน', 'Without grants', fund.own),
      ...untold(fund.total, fund.grants, fund.own),
      moneyLine('จ่ายสวัสดิการเดือนนี้', 'Welfare paid in the month', network.welfare.paid),
    ],
  );
}

/** A dotted line, to write on. */
const DOTS = '.'.repeat(36);

/** Each group that takes part, with room for who came and his signature. */
function attendanceSheet(groups: NetworkMonth['groups']): Block {
  return {
    kind: 'table',
    title: words('รายชื่อผู้เข้าประชุม', 'Who is here'),
    byHand: true,
    columns: [column('ที่', 'No.', 'count'), OF_GROUP, column('ชื่อผู้เข้าประชุม', 'Name'), column('ลงชื่อ', 'Signature')],
    rows: groups.filter(({ inTotals }) => inTotals).map(({ name }, place) => tableRow([place + 1, name, DOTS, DOTS])),
  };
}

const signer = (th: string, en: string, name: string | null): Words =>
  name === null ? words(th, en) : words(`${th} (${name})`, `${en} (${name})`);
