/** The month of the whole network: each group's line, and totals by area and by issue. */

import { type Day, lastDay, type Month } from '../../values/calendar.ts';
import { nationalIdDigits } from '../../values/idcheck.ts';
import { plus, type Satang, ZERO } from '../../values/satang.ts';
import { cleanText } from '../../values/text.ts';
import { natureOf } from '../books/accounts.ts';
import type { GroupLedger, Ledger } from '../ledger.ts';
import { dayOfLeftOut } from '../linking/wide.ts';
import { isActiveOn, membershipOn } from '../members/members.ts';
import { type CounterRow, counterRows } from './counter-groups.ts';
import type { Figures } from './figures.ts';
import { groupLine, type LineFigures } from './group-line.ts';
import { estimatesIn, type ReportField } from './group-reports.ts';
import { lastEverReported, type Reporting, reportingOf } from './reported.ts';
import { type BetweenGroups, rollUp } from './roll-up.ts';
import { type MonthAsked, monthEnd } from './settled-months.ts';

export const AREA_LEVELS = ['tambon', 'amphoe', 'province', 'region'] as const;

export type AreaLevel = (typeof AREA_LEVELS)[number];

/** One group in the network's month. */
export interface NetworkGroup extends LineFigures {
  readonly group: GroupLedger;
  /** `sent` (closed, or a typed report), `entering` (rows that may still change), `none`. */
  readonly state: 'sent' | 'entering' | 'none';
  /** Whether totals hold it: those that take part, and those that left up to their last reported month. */
  readonly inTotals: boolean;
  /** Rows, or cells of wide tabs, left out up to asOf. */
  readonly rowsNotCounted: number;
  /** The day that a typed report gives for its balances, where the figures are of one. */
  readonly reportAsOf: Day | null;
  /** Figures that a typed report gives as estimates. */
  readonly estimates: readonly ReportField[];
}

export type Total = Figures & {
  readonly groups: number;
  readonly reported: number;
  readonly countedGroups: number;
  /** What is due of the groups of which it is known what is paid of it: the whole that `covered` is a share of. */
  readonly dueOfCovered: Satang | null;
};

export interface NetworkMonth {
  readonly groups: readonly NetworkGroup[];
  readonly network: Total & {
    readonly missing: readonly string[];
    readonly organisations: number;
    readonly people: number;
    /** Rows left out of the groups that totals hold, and those of no known group. */
    readonly rowsNotCounted: number;
  };
  readonly areas: readonly (Total & {
    readonly level: AreaLevel;
    readonly name: string;
    readonly path: readonly string[];
  })[];
  readonly issues: readonly (Total & { readonly name: string })[];
}

/** The month of all groups, or of the ones asked for alone. */
export function networkMonth(
  ledger: Ledger,
  asked: MonthAsked,
  only: readonly GroupLedger[] = ledger.groups,
): NetworkMonth {
  const notCounted = rowsNotCounted(ledger, asked.asOf);
  const groups = only.map((group): NetworkGroup => {
    const reporting = reportingOf(group, ledger.book);
    const line = groupLine(group, reporting, asked);
    const { participation } = group.group;
    const lastEver = participation === 'left' ? lastEverReported(reporting) : null;
    return {
      ...line,
      group,
      state: stateOf(line, reporting, asked.month),
      inTotals:
        participation === 'active' || (participation === 'left' && lastEver !== null && asked.month <= lastEver),
      rowsNotCounted: (notCounted.get(group.groupId) ?? 0) + (line.file?.rowsNotCounted ?? 0),
      reportAsOf: line.report?.asOf ?? null,
      estimates: line.report === null ? [] : estimatesIn(ledger.book, line.report),
    };
  });
  const ofNoGroup = only === ledger.groups ? (notCounted.get(null) ?? 0) : 0;
  const counted = groups.filter(({ inTotals }) => inTotals);
  const { matched } = counterRows(ledger, monthEnd(asked));
  const pairs = matched.filter(({ month }) => month === asked.month);
  const totalOf = (lines: readonly NetworkGroup[]): Total => ({
    ...rollUp(lines, between(lines, pairs)),
    groups: lines.length,
    reported: lines.filter(({ reported }) => reported).length,
    dueOfCovered: dueOfCovered(lines),
  });
  return {
    groups,
    network: {
      ...totalOf(counted),
      missing: counted.filter(({ reported }) => !reported).map(({ group }) => group.groupId),
      organisations: new Set(counted.map(({ group }) => group.group.organisation ?? `\u0000${group.groupId}`)).size,
      people: peopleIn(counted),
      rowsNotCounted: counted.reduce((sum, line) => sum + line.rowsNotCounted, ofNoGroup),
    },
    areas: areaLines(counted, totalOf),
    issues: issueLines(counted, totalOf),
  };
}

/** How far a group is with a month: sent in a report or a summary file or closed, being entered, or nothing yet. */
export function stateOf(line: LineFigures, reporting: Reporting, month: Month): NetworkGroup['state'] {
  if (!line.reported) return 'none';
  return line.file !== null || reporting.reports.has(month) || reporting.closed.has(month) ? 'sent' : 'entering';
}

function dueOfCovered(lines: readonly NetworkGroup[]): Satang | null {
  let sum: Satang | null = null;
  for (const { contributions } of lines.map(({ figures }) => figures)) {
    if (contributions !== null && contributions.covered !== null && contributions.due !== null)
      sum = plus(sum ?? ZERO, contributions.due);
  }
  return sum;
}

/** The areas a group lies in, from the widest down. */
export function placesOf({ group }: GroupLedger): readonly { readonly level: AreaLevel; readonly name: string }[] {
  return [...AREA_LEVELS].reverse().flatMap((level) => {
    const name = group[level];
    return name === null ? [] : [{ level, name }];
  });
}

/** Tables whose every row is of one group. */
const OF_A_GROUP: ReadonlySet<string> = new Set([
  'groups',
  'members',
  'pledges',
  'receipts',
  'withdrawals',
  'claims',
  'loans',
  'repayments',
  'cashbook',
  'transfers',
  'cashCounts',
  'openings',
  'groupReports',
]);

/**
 * Rows and wide cells left out of each group's sums up to a day, and under null those of no known group; a row counts
 * once however much is wrong with it.
 */
export function rowsNotCounted(ledger: Ledger, asOf: Day): ReadonlyMap<string | null, number> {
  const known = new Set(ledger.groups.map(({ groupId }) => groupId));
  const seen = new Set<string>();
  const counts = new Map<string | null, number>();
  for (const dropped of [...ledger.book.dropped, ...ledger.dropped]) {
    const { groupId, tab, row, column } = dropped;
    const when = dayOfLeftOut(ledger, dropped) ?? dropped.when;
    if (when !== null && when > asOf) continue;
    const of = groupId !== null && known.has(groupId) ? groupId : null;
    if (of === null && !OF_A_GROUP.has(ledger.book.tabs[tab]?.table ?? '')) continue;
    const key = `${tab}|${row}|${column}`;
    if (seen.has(key)) continue;
    seen.add(key);
    counts.set(of, (counts.get(of) ?? 0) + 1);
  }
  return counts;
}

/** What the groups of a total moved between each other in the month. */
function between(
  lines: readonly NetworkGroup[],
  pairs: readonly { readonly month: Month; readonly out: CounterRow; readonly in: CounterRow }[],
): BetweenGroups {
  const sums = { in: 0, out: 0, income: 0, expense: 0 };
  const byId = new Map(lines.filter(({ source }) => source === 'rows').map((line) => [line.group.groupId, line]));
  for (const pair of pairs) {
    const payer = byId.get(pair.out.groupId);
    const receiver = byId.get(pair.in.groupId);
    if (payer === undefined || receiver === undefined) continue;
    for (const [side, line] of [
      ['out', payer],
      ['in', receiver],
    ] as const) {
      const { row } = pair[side].entry;
      const books = line.group.books(line.balancesAsOf ?? lastDay(pair.month));
      for (const { tab, row: at, debit, credit, amount } of books.postings) {
        if (tab !== row.tab || at !== row.row) continue;
        if (side === 'out' && (credit === 'cash' || credit === 'bank')) sums.out += amount;
        if (side === 'in' && (debit === 'cash' || debit === 'bank')) sums.in += amount;
        if (natureOf(debit) === 'expense') sums.expense += amount;
        if (natureOf(credit) === 'income') sums.income += amount;
      }
    }
  }
  return sums;
}

/** How many people the groups have as members: by person, else national id, else each for himself. */
function peopleIn(lines: readonly NetworkGroup[]): number {
  const persons = new Set<string>();
  const nationalIds = new Set<string>();
  let others = 0;
  for (const { group, balancesFrom, balancesAsOf, figures } of lines) {
    if (balancesAsOf === null) continue;
    if (balancesFrom === 'report') {
      others += figures.members.closing ?? 0;
      continue;
    }
    for (const member of group.members) {
      if (!isActiveOn(member, balancesAsOf, balancesAsOf)) continue;
      const { person, nationalId } = membershipOn(member, balancesAsOf).row;
      const digits = nationalId === null ? null : nationalIdDigits(nationalId);
      if (person !== null) persons.add(cleanText(person).toLowerCase());
      else if (digits !== null) nationalIds.add(digits);
      else others++;
    }
  }
  return persons.size + nationalIds.size + others;
}

/** The lines of the area tree, narrow areas first; one name in two wider areas is two areas. */
function areaLines(
  counted: readonly NetworkGroup[],
  totalOf: (lines: readonly NetworkGroup[]) => Total,
): NetworkMonth['areas'] {
  return AREA_LEVELS.flatMap((level, depth) => {
    const found = new Map<string, { readonly path: readonly string[]; readonly lines: NetworkGroup[] }>();
    for (const line of counted) {
      const { group } = line.group;
      const name = group[level];
      if (name === null) continue;
      const path = AREA_LEVELS.slice(depth)
        .reverse()
        .flatMap((wider) => group[wider] ?? []);
      const key = path.join('\u0000');
      const known = found.get(key);
      if (known === undefined) found.set(key, { path, lines: [line] });
      else known.lines.push(line);
    }
    return [...found.values()]
      .sort((a, b) => (a.path.join('\u0000') < b.path.join('\u0000') ? -1 : 1))
      .map(({ path, lines }) => ({ ...totalOf(lines), level, name: path[path.length - 1]!, path }));
  });
}

/** One line an issue; a group with several issues stands in each, and once in the network's total. */
function issueLines(
  counted: readonly NetworkGroup[],
  totalOf: (lines: readonly NetworkGroup[]) => Total,
): NetworkMonth['issues'] {
  const found = new Map<string, NetworkGroup[]>();
  for (const line of counted) {
    const issues = new Set(
      (line.group.group.issues ?? '')
        .split(/[,;、]/)
        .map((name) => cleanText(name))
        .filter((name) => name !== ''),
    );
    for (const name of issues) {
      const known = found.get(name);
      if (known === undefined) found.set(name, [line]);
      else known.push(line);
    }
  }
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, lines]) => ({ ...totalOf(lines), name }));
}
