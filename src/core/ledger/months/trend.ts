/** How a network went over several months: its members, fund, what came in, arrears and late loans at each month's end. */
import { type Day, lastDay, type Month } from '../../values/calendar.ts';
import { type Satang, satang } from '../../values/satang.ts';
import { isArchived } from '../closing/closings.ts';
import type { GroupLedger, Ledger } from '../ledger.ts';
import { arrearsByDay, fundByDay, membersByDay, receivedByMonth } from './by-month.ts';
import { groupLine } from './group-line.ts';
import { loanBalances, par30From } from './loan-balances.ts';
import { lastEverReported, lastReported, type Reporting, reportingOf, sourceOf } from './reported.ts';
import { monthEnd } from './settled-months.ts';

/** What a group, or groups together, had at the end of a month. Units: satang; null = nothing is known. */
interface Stand {
  readonly members: number | null;
  readonly fund: Satang | null;
  readonly received: Satang | null;
  readonly arrears: Satang | null;
  readonly outstanding: Satang | null;
  readonly par30Amount: Satang | null;
  /** Of loans: repaid beyond what was owed. */
  readonly overpaid: Satang | null;
}

export interface TrendMonth extends Stand {
  readonly month: Month;
  readonly groups: number;
  readonly reported: number;
  /** From 0 to 1, of the summed parts. */
  readonly par30: number | null;
}

/** A month of a group as it was known at its end: its own, or the last one reported before. */
interface Known {
  readonly reported: boolean;
  readonly stand: Stand;
}

const NOTHING: Stand = {
  members: null,
  fund: null,
  received: null,
  arrears: null,
  outstanding: null,
  par30Amount: null,
  overpaid: null,
};

/**
 * The network's figures of each of some months in order, each as of its end (the last one as of `asOf` when that is
 * earlier): what the network's month of that day says, in one pass over each group's rows.
 *
 * Units     satang; counts; par30 from 0 to 1
 */
export function networkTrend(ledger: Ledger, months: readonly Month[], asOf: Day): readonly TrendMonth[] {
  const counted = months.map(() => [] as Known[]);
  for (const group of ledger.groups) {
    const { participation } = group.group;
    if (participation === 'notyet') continue;
    const reporting = reportingOf(group, ledger.book);
    const last = participation === 'left' ? lastEverReported(reporting) : null;
    for (const [at, known] of monthsOf(group, reporting, months, asOf).entries()) {
      if (participation === 'active' || (last !== null && months[at]! <= last)) counted[at]!.push(known);
    }
  }
  return months.map((month, at): TrendMonth => {
    const of = counted[at]!;
    const sum = (figure: keyof Stand): Satang | null => {
      const known = of.flatMap(({ stand }) => stand[figure] ?? []);
      return known.length === 0 ? null : satang(known.reduce((total, one) => total + one, 0));
    };
    const loans = { outstanding: sum('outstanding'), par30Amount: sum('par30Amount'), overpaid: sum('overpaid') };
    return {
      month,
      groups: of.length,
      reported: of.filter(({ reported }) => reported).length,
      members: sum('members'),
      fund: sum('fund'),
      received: sum('received'),
      arrears: sum('arrears'),
      ...loans,
      par30: par30From(loans),
    };
  });
}

function monthsOf(group: GroupLedger, reporting: Reporting, months: readonly Month[], asOf: Day): readonly Known[] {
  const received = receivedByMonth(group, months, asOf);
  const seen = months.map((month) => {
    const asked = { month, asOf: lastDay(month) < asOf ? lastDay(month) : asOf };
    const source = sourceOf(reporting, month, asked.asOf);
    const last = lastReported(reporting, month, asked.asOf);
    const then = source !== 'none' || last === null ? asked : { month: last, asOf: lastDay(last) };
    const byRows = source === 'rows' || (source === 'none' && sourceOf(reporting, then.month, then.asOf) === 'rows');
    return {
      asked,
      reported: source !== 'none',
      day: byRows && !isArchived(group, then.month) ? monthEnd(then) : null,
    };
  });
  const days = [...new Set(seen.flatMap(({ day }) => day ?? []))].sort();
  const stands = standsOn(group, days);
  return seen.map(({ asked, reported, day }, at): Known => {
    const stand = day === null ? undefined : stands.get(day);
    if (stand !== undefined)
      return { reported, stand: { ...stand, received: reported && stand.arrears !== null ? received[at]! : null } };
    const { figures } = groupLine(group, reporting, asked);
    const { members, fund, contributions, loans } = figures;
    return {
      reported,
      stand: {
        members: members.closing,
        fund: fund.total,
        received: contributions?.received ?? null,
        arrears: contributions?.arrears ?? null,
        outstanding: loans.outstanding,
        par30Amount: loans.par30Amount,
        overpaid: loans.overpaid,
      },
    };
  });
}

/** What a group had by its rows at the end of each of some days, in order. */
function standsOn(group: GroupLedger, days: readonly Day[]): ReadonlyMap<Day, Stand> {
  if (days.length === 0) return new Map();
  const members = membersByDay(group, days);
  const arrears = arrearsByDay(group, days);
  const funds = new Map([...new Set(days.map(group.books))].map((books) => [books, fundByDay(books.byDay, days)]));
  return new Map(
    days.map((day, at) => {
      const books = group.books(day);
      const { outstanding, par30Amount, overpaid } = loanBalances(group, books, day);
      return [
        day,
        {
          ...NOTHING,
          members: members[at]!,
          fund: funds.get(books)![at]!,
          arrears: arrears?.[at] ?? null,
          outstanding,
          par30Amount,
          overpaid,
        },
      ];
    }),
  );
}
