/** Who has sent the month, and as of when the figures of each group are. */

import { type Words, words } from '../values/words.ts';
import { column, OF_GROUP, OF_STATE, tableBlock, tableRow } from './figure-lines.ts';
import type { GroupMonth, SumMonth } from './lines.ts';
import type { Block, TableRow, Tone } from './report.ts';

export const STATE_WORDS: { readonly [state in GroupMonth['state']]: Words } = {
  sent: words('ส่งแล้ว', 'Sent'),
  entering: words('กำลังลงรายการ', 'Being entered'),
  none: words('ยังไม่ส่ง', 'Not sent'),
};

const TONES: { readonly [state in GroupMonth['state']]: Tone } = { sent: 'good', entering: 'plain', none: 'bad' };

const OUTSIDE: { readonly [participation: string]: Words } = {
  notyet: words('ยังไม่เข้าร่วม', 'Not taking part yet'),
  left: words('ออกจากเครือข่ายแล้ว', 'Has left the network'),
};

/** Groups that have sent nothing stand first, for they are who has to be called. */
const RANKS: { readonly [state in GroupMonth['state']]: number } = { none: 0, entering: 1, sent: 2 };

/** One row a group that takes part: its state, the day of its figures, and how many of its rows are not counted. */
export function freshnessTable(groups: readonly GroupMonth[], network: SumMonth): Block {
  const inside = groups.filter((group) => group.inTotals);
  const ranked = inside
    .map((group, place) => ({ group, place }))
    .sort((a, b) => RANKS[a.group.state] - RANKS[b.group.state] || a.place - b.place)
    .map(({ group }) => group);
  return tableBlock(
    words(
      `มีรายการเดือนนี้แล้ว ${network.reported} จาก ${network.groups} กลุ่ม`,
      `${network.reported} of ${network.groups} groups have entries for this month`,
    ),
    [
      OF_GROUP,
      OF_STATE,
      column('ยอดคงเหลือ ณ', 'Balances as of', 'day'),
      column('ยังไม่นับ (รายการ)', 'Not counted', 'count'),
    ],
    ranked.map((group) => rowOf(group, stateOf(group), TONES[group.state])),
  );
}

/** Groups that no total holds: those that do not take part yet, and those that have left. */
export function outsideTable(groups: readonly GroupMonth[]): readonly Block[] {
  const outside = groups.filter((group) => !group.inTotals);
  if (outside.length === 0) return [];
  return [
    tableBlock(
      words('กลุ่มที่ไม่รวมในยอด', 'Groups in no total'),
      [OF_GROUP, OF_STATE],
      outside.map((group) => tableRow([group.name, OUTSIDE[group.participation] ?? STATE_WORDS.none], 'soft')),
    ),
  ];
}

/** A typed report may hold estimates. */
function stateOf({ state, estimates }: GroupMonth): Words {
  const { th, en } = STATE_WORDS[state];
  return estimates.length === 0 ? { th, en } : words(`${th} (ประมาณ)`, `${en} (estimates)`);
}

const rowOf = (group: GroupMonth, state: Words, tone: Tone): TableRow =>
  tableRow([group.name, state, group.reportAsOf ?? group.balancesAsOf, group.rowsNotCounted], tone);
