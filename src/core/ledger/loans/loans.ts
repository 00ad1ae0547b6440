/** What is owed on loans: outstanding, overdue and since when. */
import { type RuleBook, ruleGiven, ruleNumber, ruleWord } from '../../rules/rulebook.ts';
import type { Row } from '../../tables/tables.ts';
import { type Day, daysBetween } from '../../values/calendar.ts';
import { idKey } from '../../values/id-key.ts';
import { type Rounding, type Satang, satang, ZERO } from '../../values/satang.ts';
import { accountNamed } from '../books/accounts.ts';
import { openingDayOf } from '../books/books.ts';
import type { Books, GroupLedger, LoanEntry, OpeningBalance } from '../ledger.ts';
import { lastDayAsked } from '../linking/by-day.ts';
import { dueBefore, type LoanTerms } from './installments.ts';

/** Opening balances of loans by the loan's id, and the day at whose end they stood. */
export interface LoanOpenings {
  readonly day: Day | null;
  /** Keyed by `idKey` of the loan's id. */
  readonly amounts: ReadonlyMap<string, number>;
}

/** What loans stood at by the opening balances that hold in these books. */
export function loanOpeningsOf(group: Pick<GroupLedger, 'openings'>, books: Pick<Books, 'openingDay'>): LoanOpenings {
  const amounts = new Map<string, number>();
  for (const { asOf, account, loanId, amount } of group.openings) {
    if (asOf !== books.openingDay || loanId === null || accountNamed(account) !== 'loans') continue;
    amounts.set(idKey(loanId), (amounts.get(idKey(loanId)) ?? 0) + amount);
  }
  return { day: books.openingDay, amounts };
}

/** How a loan stands on a day. */
export interface LoanStanding {
  readonly outstanding: Satang;
  readonly overdue: Satang;
  /** Since the due day of the oldest installment not fully repaid; 0 when nothing is overdue. */
  readonly daysOverdue: number;
  /** Installments due before the day and not repaid in full. */
  readonly partsOverdue: number;
}

/** More parts than any loan has, and more interest: a mistyped number must not stop the program. */
const MOST_INSTALLMENTS = 600;
const MOST_A_YEAR = 100_000;

/** The terms of a loan: its contract's, else the rules' on the contract's day. An unset method is taken as reducing. */
export function termsOf(rules: RuleBook, row: Row<'loans'>, village: string | null): LoanTerms {
  const scope = { groupId: row.groupId, village };
  const monthly = row.ratePerMonth === null ? null : row.ratePerMonth * 12;
  // One part and one day, with nothing said of a first: that day is when all of it is due.
  const single = (row.installments ?? 1) === 1 && row.firstDue === null && row.dueDate !== null;
  const parts = row.installments ?? ruleNumber(rules, 'loan.installments', scope, row.date) ?? 12;
  const rate = row.ratePerYear ?? monthly ?? ruleNumber(rules, 'loan.ratePerYear', scope, row.date) ?? 0;
  return {
    date: row.date,
    principal: row.principal,
    rate: Math.min(Math.max(0, rate), MOST_A_YEAR),
    method: row.method ?? (ruleWord(rules, 'loan.method', scope, row.date) === 'flat' ? 'flat' : 'reducing'),
    installments: single ? 1 : Math.min(Math.max(1, parts), MOST_INSTALLMENTS),
    everyMonths: Math.min(Math.max(1, row.everyMonths ?? 1), MOST_INSTALLMENTS),
    firstDue: row.firstDue,
    dueDate: single ? row.dueDate : null,
    rounding: (ruleWord(rules, 'loan.rounding', scope, row.date) ?? 'SATANG') as Rounding,
  };
}

/** Whether the contract and the rules together leave the method or the rate of a loan unsaid. */
export function termsMissing(rules: RuleBook, loan: LoanEntry): boolean {
  const { row } = loan.entry;
  const scope = { groupId: row.groupId, village: loan.entry.member?.village ?? null };
  const method = row.method ?? ruleGiven(rules, 'loan.method', scope, row.date);
  const rate = row.ratePerYear ?? row.ratePerMonth ?? ruleGiven(rules, 'loan.ratePerYear', scope, row.date);
  return method === null || rate === null;
}

/**
 * Principal repaid on a loan up to a day, with transfers that lower it and reversals with their sign; rows up to
 * `after` are left out. Units: satang.
 */
export function principalRepaid(loan: LoanEntry, asOf: Day, after: Day | null): Satang {
  let amount = 0;
  for (const { row, date, reverses } of loan.repayments) {
    if (date > asOf || (after !== null && date <= after)) continue;
    amount += reverses === null ? (row.principal ?? 0) : -(reverses.row.principal ?? 0);
  }
  for (const { row, date, reverses, towards } of loan.transfers) {
    if (date > asOf || (after !== null && date <= after)) continue;
    const part = towards === 'repaid' ? row.amount : -row.amount;
    amount += reverses === null ? part : -part;
  }
  return satang(amount);
}

/**
 * How a loan stands at the end of a day.
 *
 * A loan with an opening balance owes that less what was repaid after the opening day, and the rest of its principal
 * counts as repaid before; an older loan without one counts as repaid. Repaid principal pays the oldest installment first;
 * the due day itself is not overdue.
 *
 * Units     satang
 */
export function loanStanding(loan: LoanEntry, openings: LoanOpenings, asOf: Day): LoanStanding {
  const { entry } = loan;
  const nothing = { outstanding: ZERO, overdue: ZERO, daysOverdue: 0, partsOverdue: 0 };
  if (entry.date > asOf || (entry.reversedOn !== null && entry.reversedOn <= asOf)) return nothing;
  const { principal } = entry.row;
  const opening = openings.day === null ? undefined : openings.amounts.get(loan.key);
  let outstanding: number;
  if (opening !== undefined) {
    outstanding = opening - principalRepaid(loan, asOf, openings.day);
  } else if (openings.day !== null && entry.date <= openings.day) {
    return nothing;
  } else {
    outstanding = principal - principalRepaid(loan, asOf, null);
  }
  const repaid = principal - outstanding;
  const { principal: scheduled, unpaid, oldest } = dueBefore(loan.terms(), repaid, asOf);
  return {
    outstanding: satang(outstanding),
    overdue: satang(Math.max(0, scheduled - repaid)),
    daysOverdue: oldest === null ? 0 : daysBetween(oldest, asOf),
    partsOverdue: unpaid,
  };
}

/** How loans stand on a day, in their order, with the opening balances that hold then; kept until another day is asked for. */
export function loansByDay(loans: readonly LoanEntry[], openings: readonly OpeningBalance[]): GroupLedger['loansOn'] {
  const rows = openings.map(({ row }) => row);
  return lastDayAsked((asOf) => {
    const of = loanOpeningsOf({ openings: rows }, { openingDay: openingDayOf(openings, asOf) });
    return { openings: of, standings: loans.map((loan) => loanStanding(loan, of, asOf)) };
  });
}
