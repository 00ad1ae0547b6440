/** One group's line of the network's month: its figures when it has reported, else what stood when it last did. */
import type { RuleBook } from '../rules/rulebook.ts';
import type { Row } from '../tables/tables.ts';
import { type Day, lastDay, type Month } from '../values/calendar.ts';
import type { Satang } from '../values/satang.ts';
import type { Figures } from './figures.ts';
import { groupMonth, type MonthAsked, monthEnd } from './group-month.ts';
import type { GroupLedger } from './ledger.ts';
import { lastReported, type Reporting, type Source, sourceOf } from './reported.ts';

export interface LineFigures {
  readonly reported: boolean;
  readonly lastReported: Month | null;
  /** The day whose balances are shown; null = none were ever reported. */
  readonly balancesAsOf: Day | null;
  readonly source: Source;
  /** Whether the balances come from rows or from a typed report, also of an earlier month. */
  readonly balancesFrom: Source;
  readonly figures: Figures;
}

/** The figures of a group for the network's month. */
export function groupLine(group: GroupLedger, rules: RuleBook, reporting: Reporting, asked: MonthAsked): LineFigures {
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
      figures: noFigures(group),
    };
  }
  const then = reported || last === null ? asked : { month: last, asOf: lastDay(last) };
  const balancesFrom = reported ? source : sourceOf(reporting, then.month, then.asOf);
  const report = balancesFrom === 'rows' ? undefined : reporting.reports.get(then.month);
  const figures = report === undefined ? groupMonth(group, rules, then) : reportFigures(group, report);
  return {
    reported,
    lastReported: last,
    balancesAsOf: monthEnd(then),
    source,
    balancesFrom,
    figures: reported ? figures : balancesOnly(figures),
  };
}

/** The figures of a report that a group typed in one line; what the line does not say is missing. */
function reportFigures(group: GroupLedger, row: Row<'groupReports'>): Figures {
  const none = noFigures(group);
  return {
    members: {
      opening: row.opening,
      joined: row.joined,
      left: row.left,
      died: row.died,
      ended: null,
      closing: row.closing,
    },
    contributions:
      none.contributions === null
        ? null
        : {
            ...none.contributions,
            due: row.due,
            received: row.received,
            arrears: row.arrears,
            arrearsMembers: row.arrearsMembers,
          },
    savings: none.savings === null ? null : { ...none.savings, closing: row.savings },
    welfare: { ...none.welfare, claims: row.welfareClaims, paid: row.welfarePaid },
    loans: { ...none.loans, outstanding: row.loansOutstanding, overdue: row.loansOverdue },
    money: { ...none.money, opening: row.moneyOpening, in: row.in, out: row.out, closing: row.moneyClosing },
    fund: { ...none.fund, total: row.fund },
    result: none.result,
  };
}

/** Nothing known: every figure is missing, of the kinds that a group of its sort has. */
function noFigures(group: GroupLedger): Figures {
  const saves = group.works === 'saves';
  return {
    members: { opening: null, joined: null, left: null, died: null, ended: null, closing: null },
    contributions:
      saves || group.works === 'gives'
        ? {
            due: null,
            covered: null,
            onTime: null,
            late: null,
            partial: null,
            missed: null,
            pending: null,
            notDue: null,
            arrears: null,
            arrearsMembers: null,
            arrearsLeft: null,
            advance: null,
            received: null,
            notPaid: null,
            notPaidAmount: null,
          }
        : null,
    savings: saves ? { opening: null, in: null, out: null, closing: null } : null,
    welfare: { claims: null, paid: null, waiting: null, waitingAmount: null },
    loans: {
      lent: null,
      principalRepaid: null,
      interestReceived: null,
      outstanding: null,
      overdue: null,
      overdueLoans: null,
      par30: null,
      par30Amount: null,
    },
    money: {
      opening: null,
      in: null,
      out: null,
      closing: null,
      cash: null,
      bank: null,
      counted: null,
      difference: null,
    },
    fund: { total: null, grants: null, own: null, members: null },
    result: { income: null, expense: null, surplus: null },
  };
}

/** The balances of figures; what flowed is missing, because it belongs to another month. */
function balancesOnly(figures: Figures): Figures {
  const missing: Satang | null = null;
  const { contributions, savings, welfare, loans, money } = figures;
  return {
    members: { opening: null, joined: null, left: null, died: null, ended: null, closing: figures.members.closing },
    contributions: contributions && {
      ...contributions,
      due: missing,
      covered: missing,
      onTime: null,
      late: null,
      partial: null,
      missed: null,
      pending: null,
      notDue: null,
      received: missing,
      notPaid: null,
      notPaidAmount: missing,
    },
    savings: savings && { opening: missing, in: missing, out: missing, closing: savings.closing },
    welfare: { ...welfare, claims: null, paid: missing },
    loans: { ...loans, lent: missing, principalRepaid: missing, interestReceived: missing },
    money: { ...money, opening: missing, in: missing, out: missing, counted: missing, difference: missing },
    fund: figures.fund,
    result: { income: missing, expense: missing, surplus: missing },
  };
}
