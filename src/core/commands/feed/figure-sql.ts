/** How each figure of a group's month is made in SQL out of what went up. */
import { ACCOUNTS, type Account, natureOf } from '../../ledger/books/accounts.ts';
import { AGE_BUCKETS } from '../../ledger/loans/ageing.ts';
import type { FIGURES } from '../../ledger/months/figures.ts';

const listed = (names: readonly string[]): string => names.map((name) => `'${name}'`).join(', ');
const ofNature = (nature: string): string =>
  listed((Object.keys(ACCOUNTS) as Account[]).filter((account) => natureOf(account) === nature));

const MONEY = `('cash', 'bank')`;
const INCOME = `(${ofNature('income')})`;
const EXPENSE = `(${ofNature('expense')})`;
const ASSETS = `(${ofNature('asset')})`;
/** Over 30 days: all but loans on which nothing is late, and the first bucket. */
const LATE = `(${listed(AGE_BUCKETS.slice(2))})`;

/** What is on the debit less what is on the credit side of accounts, or the other way round. */
const net = (up: 'debit' | 'credit', accounts: string): string => {
  const down = up === 'debit' ? 'credit' : 'debit';
  return `SUM(IF(posted AND ${up} IN ${accounts}, amount, 0)) - SUM(IF(posted AND ${down} IN ${accounts}, amount, 0))`;
};
const flow = (when: string): string => `SUM(IF(posted AND NOT opening AND ${when}, amount, 0))`;
const row = (when: string): string => `SUM(IF(${when}, amount, 0))`;

/** What moved in a month, from its postings. Those that change what stands are added up from the first month on. */
export const MOVED: Readonly<Record<string, string>> = {
  savings_in: flow(`credit = 'savings'`),
  savings_out: flow(`debit = 'savings'`),
  money_in: flow(`debit IN ${MONEY} AND credit NOT IN ${MONEY}`),
  money_out: flow(`credit IN ${MONEY} AND debit NOT IN ${MONEY}`),
  income: `${flow(`credit IN ${INCOME}`)} - ${flow(`debit IN ${INCOME}`)}`,
  expense: `${flow(`debit IN ${EXPENSE}`)} - ${flow(`credit IN ${EXPENSE}`)}`,
  received: row(`kind = 'contribution'`),
  lent: row(`kind = 'loan'`),
  principal_repaid: row(`kind = 'repayment' AND credit = 'loans'`),
  interest_received: row(`kind = 'repayment' AND credit = 'income.interest'`),
  claims: `SUM(IF(kind = 'claim' AND debit = 'expense.welfare', SIGN(amount), 0))`,
  claims_paid: row(`kind = 'claim' AND debit = 'expense.welfare'`),
};

/** What a month's postings change in what stands at its end. */
export const CHANGED: Readonly<Record<string, string>> = {
  cash: net('debit', `('cash')`),
  bank: net('debit', `('bank')`),
  savings: net('credit', `('savings')`),
  held: net('credit', `('savings', 'deposits', 'shares')`),
  lent_out: net('debit', `('loans')`),
  assets: net('debit', ASSETS),
  payable: net('credit', `('due.to')`),
  granted: net('credit', `('fund.grant')`),
};

type Expressions = {
  readonly [Block in keyof typeof FIGURES]: { readonly [name in keyof (typeof FIGURES)[Block]]: string };
};

const due = (column: string): string => `IFNULL(dues.${column}, 0)`;
const aged = (column: string): string => `IFNULL(aged.${column}, 0)`;
const contributed = (sum: string): string => `IF(stood.works IN ('gives', 'saves'), ${sum}, NULL)`;
const saved = (sum: string): string => `IF(stood.works = 'saves', ${sum}, NULL)`;

/** Every figure over what `stood` at a month's end, its `dues`, its loans as they are `aged`, and who `came` and went. */
export const FIGURE_SQL: Expressions = {
  members: {
    opening: 'stood.members - IFNULL(came.joined, 0) + IFNULL(came.gone, 0)',
    joined: 'IFNULL(came.joined, 0)',
    left: 'IFNULL(came.gone, 0)',
    died: 'IFNULL(came.died, 0)',
    ended: 'IFNULL(came.ended, 0)',
    closing: 'stood.members',
  },
  contributions: {
    due: contributed(due('due')),
    covered: contributed(due('covered')),
    onTime: contributed(due('on_time')),
    late: contributed(due('late')),
    partial: contributed(due('partial')),
    missed: contributed(due('missed')),
    pending: contributed(due('pending')),
    notDue: contributed(due('not_due')),
    arrears: contributed(due('arrears')),
    arrearsMembers: contributed(due('arrears_members')),
    arrearsLeft: contributed(due('arrears_left')),
    advance: contributed(due('advance')),
    received: contributed('stood.received'),
    notPaid: contributed(due('not_paid')),
    notPaidAmount: contributed(due('not_paid_amount')),
  },
  savings: {
    opening: saved('stood.savings - stood.savings_in + stood.savings_out'),
    in: saved('stood.savings_in'),
    out: saved('stood.savings_out'),
    closing: saved('stood.savings'),
  },
  welfare: {
    claims: 'stood.claims',
    paid: 'stood.claims_paid',
    waiting: 'stood.waiting',
    waitingAmount: 'stood.waiting_amount',
  },
  loans: {
    lent: 'stood.lent',
    principalRepaid: 'stood.principal_repaid',
    interestReceived: 'stood.interest_received',
    outstanding: 'stood.lent_out',
    overdue: aged('overdue'),
    overdueLoans: aged('overdue_loans'),
    par30: `IFNULL(ROUND(${aged('late')} / NULLIF(stood.lent_out + ${aged('overpaid')}, 0) * 1000000) / 1000000, 0)`,
    par30Amount: aged('late'),
    overpaid: aged('overpaid'),
  },
  money: {
    opening: 'stood.cash + stood.bank - stood.money_in + stood.money_out',
    in: 'stood.money_in',
    out: 'stood.money_out',
    closing: 'stood.cash + stood.bank',
    cash: 'stood.cash',
    bank: 'stood.bank',
    counted: 'stood.counted',
    difference: 'stood.difference',
  },
  fund: {
    total: 'stood.assets - stood.payable',
    grants: 'stood.granted',
    own: 'stood.assets - stood.payable - stood.granted',
    members: 'stood.held',
  },
  result: { income: 'stood.income', expense: 'stood.expense', surplus: 'stood.income - stood.expense' },
};

/** What groups of one network moved between each other in a month: both entered it, so a total leaves it out. */
export const BETWEEN: Readonly<Record<string, string>> = {
  money_in: `SUM(IF(debit IN ${MONEY}, amount, 0))`,
  money_out: `SUM(IF(credit IN ${MONEY}, amount, 0))`,
  income: `SUM(IF(credit IN ${INCOME}, amount, 0))`,
  expense: `SUM(IF(debit IN ${EXPENSE}, amount, 0))`,
};

/** Over which share PAR30 is worked out again in a total. */
export const LATE_LOANS = `SUM(IF(bucket IN ${LATE}, owed, 0))`;
