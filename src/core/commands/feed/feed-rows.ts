/** Everything of a workbook that goes up: the months of its groups as rows of tables, without any member. */
import type { GroupLedger, Ledger } from '../../ledger/ledger.ts';
import { counterRows } from '../../ledger/months/counter-groups.ts';
import { fieldsOfFigures } from '../../ledger/months/group-figures.ts';
import { type NetworkGroup, networkMonth } from '../../ledger/months/network-month.ts';
import { daysOfClaim, reportingOf } from '../../ledger/months/reported.ts';
import { monthEnd } from '../../ledger/months/settled-months.ts';
import { addMonths, type Day, earlier, firstDay, lastDay, type Month, monthOf } from '../../values/calendar.ts';
import { duesOf, loansOf, movementsOf } from './feed-dues.ts';
import { type Counterparts, counterpartKey, postingsByMonth } from './feed-postings.ts';
import { type FeedRow, type FeedRows, FIGURE_COLUMNS } from './feed-tables.ts';

/** What was before it goes up as opening balances of it. It never moves, so that no month depends on when it was sent. */
export const FEED_BEGINS = '2016-01' as Month;

/** The months that go up, both ends with. */
export interface Stretch {
  readonly from: Month;
  readonly to: Month;
}

/** The first month in which anything is known of any group, but none before all feeds begin. */
export function firstMonthOf({ groups, book }: Ledger, to: Month): Month {
  let first = to;
  const note = (month: Month): void => {
    if (month < first) first = month;
  };
  for (const group of groups) {
    const { firstRowOf, reports, files, closed } = reportingOf(group, book);
    for (const month of [...firstRowOf.keys(), ...reports.keys(), ...files.keys(), ...closed.keys()]) note(month);
    for (const day of group.claims.flatMap(daysOfClaim)) note(monthOf(day));
    for (const { asOf } of group.openings) note(monthOf(asOf));
    for (const { date } of group.transfers) note(monthOf(date));
  }
  if (first < FEED_BEGINS) return FEED_BEGINS;
  return first;
}

/** The other group of each row of the cash book that two groups of the workbook both entered. */
function counterpartsOf(ledger: Ledger, months: readonly { readonly month: Month; readonly end: Day }[]): Counterparts {
  const found = new Map<string, string>();
  for (const { month, end } of months) {
    for (const pair of counterRows(ledger, end).matched) {
      if (pair.month !== month) continue;
      found.set(counterpartKey(pair.out.entry.row), pair.in.groupId);
      found.set(counterpartKey(pair.in.entry.row), pair.out.groupId);
    }
  }
  return found;
}

/** The rows of some groups of a workbook over a stretch of months, each as of its last day or of today. */
export function feedRows(
  ledger: Ledger,
  groups: readonly GroupLedger[],
  network: string,
  { from, to }: Stretch,
  today: Day,
): FeedRows {
  const begins = firstMonthOf(ledger, to);
  const months: { readonly month: Month; readonly asOf: Day; readonly end: Day }[] = [];
  for (let month = from < begins ? begins : from; month <= to; month = addMonths(month, 1)) {
    const asOf = earlier(lastDay(month), today);
    months.push({ month, asOf, end: monthEnd({ month, asOf }) });
  }
  const counterparts = counterpartsOf(ledger, months);
  const postings = new Map(groups.map((group) => [group, postingsByMonth(group, ledger.book, begins, counterparts)]));
  const rows = { groups: [], postings: [], dues: [], movements: [], loans: [], group_months: [], figures: [] } as {
    -readonly [Name in keyof FeedRows]: FeedRow<Name>[];
  };
  for (const group of groups) rows.groups.push(groupRow(group, network));
  for (const { month, asOf, end } of months) {
    for (const line of networkMonth(ledger, { month, asOf }, groups).groups) {
      const { group } = line;
      const whose = { month: firstDay(month), network, group_id: group.groupId };
      const isOfRows = line.source === 'rows';
      for (const posting of postings.get(group)!(month, end)) rows.postings.push({ ...whose, ...posting });
      for (const part of isOfRows ? duesOf(group, month, asOf) : []) rows.dues.push({ ...whose, ...part });
      for (const part of movementsOf(group, month, end, month === begins)) rows.movements.push({ ...whose, ...part });
      for (const part of isOfRows ? loansOf(group, end) : []) rows.loans.push({ ...whose, ...part });
      rows.group_months.push({ ...whose, ...monthFacts(line, asOf, end) });
      rows.figures.push(figuresRow(line, whose));
    }
  }
  return rows;
}

function groupRow({ group, groupId, works }: GroupLedger, network: string): FeedRow<'groups'> {
  const { name, organisation, system, village, tambon, amphoe, province, region, issues, participation, model } = group;
  const places = { village, tambon, amphoe, province, region };
  return {
    network,
    group_id: groupId,
    name,
    organisation,
    system,
    works,
    ...places,
    issues,
    participation,
    model,
  };
}

function monthFacts(
  { group, figures, lastReported, balancesAsOf, source, balancesFrom, state, inTotals, rowsNotCounted }: NetworkGroup,
  asOf: Day,
  end: Day,
): Omit<FeedRow<'group_months'>, 'month' | 'network' | 'group_id'> {
  const own = source === 'rows' ? figures : null;
  return {
    as_of: asOf,
    works: group.works,
    in_totals: inTotals,
    state,
    source,
    balances_from: balancesFrom,
    last_reported: lastReported === null ? null : firstDay(lastReported),
    balances_as_of: balancesAsOf,
    books_start: group.books(end).openingDay,
    rows_not_counted: rowsNotCounted,
    counted: own?.money.counted ?? null,
    difference: own?.money.difference ?? null,
    waiting: own?.welfare.waiting ?? null,
    waiting_amount: own?.welfare.waitingAmount ?? null,
  };
}

function figuresRow(
  { figures }: NetworkGroup,
  whose: Pick<FeedRow<'figures'>, 'month' | 'network' | 'group_id'>,
): FeedRow<'figures'> {
  const fields = fieldsOfFigures(figures);
  const named = Object.fromEntries(FIGURE_COLUMNS.map(({ column, field }) => [column, fields[field] ?? null]));
  return { ...whose, ...named };
}
