/** The command that sums up a month: every group, every area and the network, and the page of one of them. */

import type { GroupLedger, Ledger } from '../../ledger/ledger.ts';
import { counterRows } from '../../ledger/months/counter-groups.ts';
import { reportNotes } from '../../ledger/months/group-reports.ts';
import { networkTrend } from '../../ledger/months/trend.ts';
import { splitOf } from '../../ledger/welfare/split.ts';
import { lastMonths } from '../../reports/by-month.ts';
import { bringsOf } from '../../reports/figure-blocks.ts';
import { groupText, networkText } from '../../reports/for-line.ts';
import { groupPage } from '../../reports/group-page.ts';
import { networkPage } from '../../reports/network-page.ts';
import type { Report } from '../../reports/report.ts';
import type { BetweenFacts } from '../../reports/reports-compared.ts';
import { RESULT_TABS } from '../../tables/tables.ts';
import type { Day, Month } from '../../values/calendar.ts';
import { addMonths, earlier, lastDay, monthOf } from '../../values/calendar.ts';
import { showMonth } from '../../values/show.ts';
import { type Words, words } from '../../values/words.ts';
import type { SummaryAnswer } from '../answers/figures.ts';
import { rememberedGroup } from '../choose.ts';
import type { Command } from '../command.ts';
import { layOut } from '../lay-out.ts';
import { flagIn } from '../takes.ts';
import type { Workbook } from '../workbook.ts';
import { answerOf, askedMonth, type Page } from './asked-month.ts';
import { figuresOf, type MonthFigures } from './figures.ts';
import { monthsWithRows, pageDay } from './months.ts';

export const summary: Command<'summary'> = {
  name: 'summary',
  caption: words('สรุปเดือน', 'Month summary'),
  plan: (takes, context) => {
    const write = flagIn(takes, 'write');
    const asked = askedMonth(takes, context);
    const { workbook, month, asOf, page, named } = asked;
    const group = pageGroup(workbook.ledger.groups, named, page, context.remembered['group']);
    const figures = figuresOf(workbook.ledger, { month, asOf });
    const made = group ? ofGroup(workbook, figures, group, month, asOf) : ofNetwork(workbook, figures, month, asOf);
    const title = (group ? RESULT_TABS.summary : RESULT_TABS.network)[context.language];
    return {
      answer: { ...answerOf(asked, figures), ...made },
      says: saidOf(group, month),
      writes: write ? [layOut(title, made.report, context.language)] : [],
      selects: write ? { tab: title, row: null, column: null } : null,
      remembers: named ? { group: named.groupId } : {},
    };
  },
};

/** Whose page it is: null = the network's. A group's page without a group is that of the one chosen last, else of the first. */
function pageGroup(
  groups: readonly GroupLedger[],
  named: GroupLedger | null,
  page: Page | null,
  remembered: string | undefined,
): GroupLedger | null {
  if (page === 'network') return null;
  if (named) return named;
  const [first] = groups;
  if (page === null) return groups.length === 1 ? (first ?? null) : null;
  return rememberedGroup(groups, remembered) ?? groups.find(({ works }) => works !== 'network') ?? first ?? null;
}

function ofGroup(
  { ledger, network }: Workbook,
  { groups }: MonthFigures,
  group: GroupLedger,
  month: Month,
  asOf: Day,
): Pick<SummaryAnswer, 'report' | 'text'> {
  const line = groups.find(({ groupId }) => groupId === group.groupId);
  if (line === undefined) throw new Error(`no figures of group ${group.groupId}`);
  return {
    report: groupPage({
      group,
      line,
      month,
      asOf,
      network,
      split: line.reported ? splitOf(ledger.rules, group, month, earlier(asOf, lastDay(month))) : null,
    }),
    text: groupText(line, month, asOf, bringsOf([group.works])),
  };
}

function ofNetwork(
  { ledger, network, today, meetingDay, book }: Workbook,
  figures: MonthFigures,
  month: Month,
  asOf: Day,
): { readonly report: Report; readonly text: Words } {
  const brings = bringsOf(ledger.groups.map(({ works }) => works));
  const last = addMonths(month, -1);
  const lastAsOf = asOf > lastDay(month) ? pageDay(last, today, meetingDay) : lastDay(last);
  const first = monthsWithRows(book, today)[0] ?? null;
  return {
    report: networkPage({
      figures,
      before: figuresOf(ledger, { month: last, asOf: lastAsOf }).groups,
      trend: networkTrend(ledger, lastMonths(month, first), earlier(asOf, lastDay(month))),
      reports: reportNotes(ledger, { month, asOf }, ledger.groups),
      between: betweenIn(ledger, month, asOf),
      month,
      asOf,
      name: network,
      brings,
    }),
    text: networkText(figures, month, asOf, network, brings),
  };
}

/** What groups moved between each other in the month, written by both or by one. */
function betweenIn(ledger: Ledger, month: Month, asOf: Day): BetweenFacts {
  const { matched, unmatched } = counterRows(ledger, earlier(asOf, lastDay(month)));
  const pairs = matched.filter((pair) => pair.month === month);
  return {
    matched: pairs.length,
    amount: pairs.reduce((sum, pair) => sum + pair.out.amount, 0),
    unmatched: unmatched
      .filter(({ entry }) => monthOf(entry.date) === month)
      .map(({ groupId, counterGroup, entry, side, amount }) => ({
        groupId,
        counterGroup,
        date: entry.date,
        side,
        amount,
      })),
  };
}

function saidOf(group: GroupLedger | null, month: Month): Words {
  const name = group?.group.name;
  return {
    th: name ? `สรุปเดือน${showMonth(month, 'th')} ของ ${name}` : `สรุปเครือข่าย เดือน${showMonth(month, 'th')}`,
    en: name ? `Summary of ${showMonth(month, 'en')}, ${name}` : `Network summary, ${showMonth(month, 'en')}`,
  };
}
