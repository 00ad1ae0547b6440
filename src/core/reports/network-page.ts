/** A network's month on one page: who has sent, then the totals, then the groups side by side. No person is named on it. */
import type { Day, Month } from '../values/calendar.ts';
import { showCount, showMonth } from '../values/show.ts';
import { type Words, words } from '../values/words.ts';
import { comparisonOfAreas, comparisonOfGroups, comparisonOfIssues, groupsChart } from './comparison.ts';
import { type Brings, blocksOf, countBlock, fundBlock, moneyBlock, placesBlock, resultBlock } from './figure-blocks.ts';
import { countLine, figures } from './figure-lines.ts';
import { filesNotes } from './files-notes.ts';
import { freshnessTable } from './freshness.ts';
import { subtitleOf } from './group-page.ts';
import type { GroupMonth, NetworkMonth } from './lines.ts';
import { rowsNotCounted } from './notes.ts';
import type { Block, Report } from './report.ts';

export interface NetworkPageFacts {
  readonly figures: NetworkMonth;
  readonly month: Month;
  readonly asOf: Day;
  readonly name: string;
  readonly brings: Brings;
}

/** The page of a network's month. */
export function networkPage({ figures: of, month, asOf, name, brings }: NetworkPageFacts): Report {
  const { network, groups, areas, issues } = of;
  const inside = groups.filter((group) => group.inTotals);
  const chart = groupsChart(inside);
  return {
    title: words(`สรุปเครือข่าย เดือน${showMonth(month, 'th')}`, `Network summary, ${showMonth(month, 'en')}`),
    subtitle: subtitleOf(name, asOf),
    blocks: [
      freshnessTable(groups, network),
      figures('เครือข่าย', 'The network', [
        countLine('กลุ่มที่เข้าร่วม', 'Groups taking part', network.groups),
        countLine('มีรายการเดือนนี้แล้ว', 'With entries this month', network.reported),
        countLine('องค์กร', 'Organisations', network.organisations),
        countLine('คนไม่นับซ้ำ', 'People, each counted once', network.people),
      ]),
      ...blocksOf(network, brings),
      moneyBlock(network.money),
      placesBlock(network.money),
      ...(network.money.counted === null ? [] : [countBlock(network.money)]),
      fundBlock(network.fund),
      resultBlock(network.result),
      comparisonOfGroups(inside, network),
      ...(areas.length > 0 ? [comparisonOfAreas(areas)] : []),
      ...(issues.length > 0 ? [comparisonOfIssues(issues)] : []),
      ...(chart ? [chart] : []),
    ] satisfies readonly Block[],
    notes: notesOf(groups, network),
  };
}

function notesOf(groups: readonly GroupMonth[], network: NetworkMonth['network']): readonly Words[] {
  const notes: Words[] = [];
  const missing = network.groups - network.reported;
  if (missing > 0) {
    notes.push(
      words(
        `ยอดรวมนี้มาจาก ${network.reported} จาก ${network.groups} กลุ่ม อีก ${missing} กลุ่มใช้ยอดคงเหลือครั้งล่าสุด และยังไม่มียอดรับจ่ายของเดือนนี้`,
        `These totals come from ${network.reported} of ${network.groups} groups; the other ${missing} stand with their last balances and without this month’s flows`,
      ),
    );
  }
  if (network.rowsNotCounted > 0) notes.push(rowsNotCounted(network.rowsNotCounted));
  notes.push(...filesNotes(groups));
  const outside = groups.filter((group) => group.participation === 'notyet');
  if (outside.length > 0) {
    const names = outside.map((group) => group.name).join(', ');
    notes.push(
      words(
        `ยังไม่เข้าร่วม ${showCount(outside.length)} กลุ่ม ไม่รวมในยอด: ${names}`,
        `Not taking part yet, in no total: ${names}`,
      ),
    );
  }
  if (network.contributions !== null && network.savings !== null) {
    notes.push(
      words(
        'เงินสมทบเป็นเงินให้ เงินสัจจะเป็นเงินออมของสมาชิก สองอย่างนี้รวมกันเฉพาะการส่งตามงวด',
        'Contributions are given, pledged savings stay the members’ own: only what was due and paid is added together',
      ),
    );
  }
  return notes;
}
