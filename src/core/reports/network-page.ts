/** A network's month on one page: who has sent, then the totals, then the groups side by side. No person is named on it. */
import type { ReportNotes } from '../ledger/months/group-reports.ts';
import type { TrendMonth } from '../ledger/months/trend.ts';
import type { Day, Month } from '../values/calendar.ts';
import { showCount, showDay, showMonth } from '../values/show.ts';
import { type Words, words } from '../values/words.ts';
import { areaNotes } from './area-notes.ts';
import { closedTable } from './closed-blocks.ts';
import { comparisonOfIssues, tablesByArea } from './comparison.ts';
import { type Brings, blocksOf, countBlock, fundBlock, moneyBlock, placesBlock, resultBlock } from './figure-blocks.ts';
import { countLine, figures } from './figure-lines.ts';
import { filesNotes } from './files-notes.ts';
import { freshnessTable, outsideTable } from './freshness.ts';
import { subtitleOf } from './group-page.ts';
import type { GroupMonth, NetworkMonth } from './lines.ts';
import { ratiosBlock, trendCharts, trendTable } from './network-trend.ts';
import { rowsNotCounted } from './notes.ts';
import { ranking, rankingChart } from './ranking.ts';
import type { Block, Report } from './report.ts';
import { type BetweenFacts, betweenBlocks, reportBlocks } from './reports-compared.ts';

export interface NetworkPageFacts {
  readonly figures: NetworkMonth;
  /** The groups' month before, as of the same time after it. */
  readonly before: readonly GroupMonth[];
  readonly trend: readonly TrendMonth[];
  readonly reports: ReportNotes;
  readonly between: BetweenFacts;
  readonly month: Month;
  readonly asOf: Day;
  readonly name: string;
  readonly brings: Brings;
}

/** The page of a network's month. */
export function networkPage(facts: NetworkPageFacts): Report {
  const { figures: of, month, asOf, name, brings } = facts;
  const { network, groups, areas, issues } = of;
  const inside = groups.filter((group) => group.inTotals);
  const names = new Map(groups.map((group) => [group.groupId, group.name]));
  return {
    title: words(`สรุปเครือข่าย เดือน${showMonth(month, 'th')}`, `Network summary, ${showMonth(month, 'en')}`),
    subtitle: subtitleOf(name, asOf),
    blocks: [
      freshnessTable(groups, network),
      headline(of, asOf),
      ...closedTable(groups),
      ...blocksOf(network, brings),
      moneyBlock(network.money),
      placesBlock(network.money),
      ...(network.money.counted === null ? [] : [countBlock(network.money)]),
      fundBlock(network.fund),
      resultBlock(network.result),
      ratiosBlock(inside),
      ...tablesByArea(inside, areas, network),
      ...(issues.length > 0 ? [comparisonOfIssues(issues, network)] : []),
      ...trendTable(facts.trend),
      ...ranking(
        inside,
        facts.before.filter((group) => group.inTotals),
      ),
      ...reportBlocks(facts.reports, names),
      ...betweenBlocks(facts.between, names),
      ...outsideTable(groups),
      ...trendCharts(facts.trend),
      ...rankingChart(inside),
    ] satisfies readonly Block[],
    notes: [...notesOf(groups, network), ...areaNotes(groups)],
  };
}

/** What a network says of itself first, always with its day and how many groups it is of. */
function headline({ network, areas }: NetworkMonth, asOf: Day): Block {
  const { reported, groups } = network;
  const amphoe = areas.filter(({ level }) => level === 'amphoe').length;
  return figures(
    `เครือข่าย ณ วันที่ ${showDay(asOf, 'th')} (${reported} จาก ${groups} กลุ่ม)`,
    `The network as of ${showDay(asOf, 'en')} (${reported} of ${groups} groups)`,
    [
      countLine('กลุ่มที่เข้าร่วม', 'Groups taking part', groups),
      countLine('มีรายการเดือนนี้แล้ว', 'With entries this month', reported),
      ...(amphoe === 0 ? [] : [countLine('อำเภอ', 'Amphoe', amphoe)]),
      countLine('องค์กร', 'Organisations', network.organisations),
      countLine('คนไม่นับซ้ำ', 'People, each counted once', network.people),
    ],
  );
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
  const estimates = groups.filter((group) => group.inTotals && group.estimates.length > 0).map((group) => group.name);
  if (estimates.length > 0) {
    notes.push(
      words(`ยอดรวมมีตัวเลขประมาณของ ${estimates.join(', ')}`, `The totals hold estimates of ${estimates.join(', ')}`),
    );
  }
  const whole = groups.filter(({ inTotals, fund }) => inTotals && fund.total !== null && fund.own === null);
  if (whole.length > 0) {
    notes.push(
      words(
        `บอกเงินกองทุนเป็นยอดเดียว ไม่อยู่ในยอด ไม่รวมเงินอุดหนุน: ${whole.map(({ name }) => name).join(', ')}`,
        `Their fund is known as one sum, and is not in what is without grants: ${whole.map(({ name }) => name).join(', ')}`,
      ),
    );
  }
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
