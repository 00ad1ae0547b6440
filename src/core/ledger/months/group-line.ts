/** One group's line of the network's month: its figures when it has reported, else what stood when it last did. */
import type { Row } from '../../tables/tables.ts';
import { type Day, lastDay, type Month } from '../../values/calendar.ts';
import { isArchived } from '../closing/closings.ts';
import type { GroupLedger } from '../ledger.ts';
import { blockOf, type Figures, figuresOf } from './figures.ts';
import { type FiguresRow, figuresIn, figuresUpTo, reportedBy } from './group-figures.ts';
import { groupMonth } from './group-month.ts';
import { isFiled, lastReported, type Reporting, type Source, sourceOf } from './reported.ts';
import { type MonthAsked, monthEnd } from './settled-months.ts';

export interface LineFigures {
  readonly reported: boolean;
  readonly lastReported: Month | null;
  /** The day whose balances are shown; null = none were ever reported. */
  readonly balancesAsOf: Day | null;
  readonly source: Source;
  /** Whether the balances come from rows or from a typed report, also of an earlier month. */
  readonly balancesFrom: Source;
  /** The row of its summary file that the figures are of; null = none. */
  readonly file: FiguresRow | null;
  readonly figures: Figures;
  /** The typed report that the figures are of; null where they are of rows. */
  readonly report: Row<'groupReports'> | null;
}

/** The figures of a group for the network's month. */
export function groupLine(group: GroupLedger, reporting: Reporting, asked: MonthAsked): LineFigures {
  const source = sourceOf(reporting, asked.month, asked.asOf);
  const last = lastReported(reporting, asked.month, asked.asOf);
  const reported = source !== 'none';
  if (!reported && last === null) {
    return {
      reported,
      lastReported: last,
      balancesAsOf: null,
      source,
      balancesFrom: 'none',
      file: reporting.files.get(asked.month) ?? null,
      figures: noFigures(group),
      report: null,
    };
  }
  const then = reported || last === null ? asked : { month: last, asOf: lastDay(last) };
  const balancesFrom = reported ? source : sourceOf(reporting, then.month, then.asOf);
  const file = balancesFrom === 'rows' ? null : fileOf(reporting, asked.month, then.month);
  if (file !== null) {
    return {
      reported,
      lastReported: last,
      balancesAsOf: file.balancesAsOf,
      source,
      balancesFrom: 'report',
      file,
      figures: reported ? figuresIn(file) : balancesOnly(figuresIn(file)),
      report: null,
    };
  }
  const report = balancesFrom === 'rows' ? undefined : reporting.reports.get(then.month);
  // Its rows are in another workbook: what was reported is what is known here. Balances at the end of it are not those of
  // the meeting at which it was closed.
  const kept = reported && isArchived(group, then.month) ? group.closings.inForce.get(then.month)?.figures : undefined;
  const figures = kept ?? (report === undefined ? groupMonth(group, then) : reportFigures(group, report));
  return {
    reported,
    lastReported: last,
    balancesAsOf: monthEnd(then),
    source,
    balancesFrom,
    file: null,
    figures: reported ? figures : balancesOnly(figures),
    report: report ?? null,
  };
}

/** The row of a summary file that stands for a month, where the figures shown are those of the month that was reported. */
function fileOf(reporting: Reporting, month: Month, reported: Month): FiguresRow | null {
  if (isFiled(reporting, month)) return reporting.files.get(month) ?? null;
  if (reported === month) return null;
  const latest = figuresUpTo(reporting.files, month);
  return latest !== null && reportedBy(latest) === reported ? latest : null;
}

/** The figures of a report that a group typed in one line; what the line does not say is missing. */
function reportFigures(group: GroupLedger, row: Row<'groupReports'>): Figures {
  const { opening, joined, left, died, closing, due, received, arrears, arrearsMembers } = row;
  const none = noFigures(group);
  return {
    members: { ...none.members, opening, joined, left, died, closing },
    contributions: none.contributions && { ...none.contributions, due, received, arrears, arrearsMembers },
    savings: none.savings && { ...none.savings, closing: row.savings },
    welfare: { ...none.welfare, claims: row.welfareClaims, paid: row.welfarePaid },
    loans: { ...none.loans, outstanding: row.loansOutstanding, overdue: row.loansOverdue },
    money: { ...none.money, opening: row.moneyOpening, in: row.in, out: row.out, closing: row.moneyClosing },
    fund: { ...none.fund, total: row.fund },
    result: none.result,
  };
}

/** Nothing known: every figure is missing, of the kinds that a group of its sort has. */
function noFigures({ works }: GroupLedger): Figures {
  return figuresOf((block) =>
    (block === 'savings' && works !== 'saves') || (block === 'contributions' && works !== 'saves' && works !== 'gives')
      ? null
      : blockOf(block, () => null),
  );
}

/** The balances of figures; what flowed is missing, because it belongs to another month. */
function balancesOnly(figures: Figures): Figures {
  return figuresOf((block) => {
    const known: Readonly<Record<string, number | null>> | null = figures[block];
    return known === null ? null : blockOf(block, (name, { is }) => (is === 'flow' ? null : (known[name] ?? null)));
  });
}
