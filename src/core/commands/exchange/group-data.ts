/**
 * One row a group with the data that savings groups are compared by in SAVIX: totals only, nobody stands by himself.
 *
 * Source  the group's columns of the collection form as CommCare's report of savings groups lists them
 *         (dimagi/commcare-hq, `dca/reports.py`), and the "24 data items" of thesavix.org/home/whatwemeasure; read on
 *         2026-11-22. The explanatory notes of vsla.net that define them could not be opened.
 */
import type { Account } from '../../ledger/books/accounts.ts';
import { accountOn } from '../../ledger/books/balances.ts';
import { fiscalYearOf } from '../../ledger/books/fiscal-year.ts';
import type { GroupLedger, Ledger } from '../../ledger/ledger.ts';
import { loanRegister } from '../../ledger/loans/loan-register.ts';
import { isActiveOn } from '../../ledger/members/members.ts';
import { ruleNumber } from '../../rules/rulebook.ts';
import { addDays, type Day } from '../../values/calendar.ts';
import type { Cell } from '../../values/cell.ts';
import { csvOf } from '../../values/csv.ts';
import { decimal } from './decimal.ts';
import { type ExportTakes, openedBooks } from './opened-books.ts';

interface GroupNow {
  readonly ledger: Ledger;
  readonly group: GroupLedger;
  readonly asOf: Day;
  /** The first day of the group's fiscal year: its cycle. */
  readonly start: Day;
}

const balance = (account: Account) => (now: GroupNow) =>
  decimal(accountOn(now.group.books(now.asOf), account, now.asOf));

const members = ({ group }: GroupNow, day: Day): number =>
  group.members.filter((member) => isActiveOn(member, day, day)).length;

const running = ({ group, asOf }: GroupNow) =>
  loanRegister(group, asOf).loans.filter(({ outstanding }) => outstanding > 0);

const sum = (amounts: readonly number[]): string => decimal(amounts.reduce((all, one) => all + one, 0));

/** What moved on one account in the cycle; `from` narrows it to what came from another account. Units: satang. */
function movedInCycle({ group, asOf, start }: GroupNow, account: Account, other: Account | null): number {
  let moved = 0;
  for (const { date, debit, credit, amount, opening } of group.books(asOf).byDay) {
    if (opening || date < start || date > asOf) continue;
    if (credit === account && (other === null || debit === other)) moved += amount;
    if (debit === account && (other === null || credit === other)) moved -= amount;
  }
  return moved;
}

function ratePerMonth({ ledger, group, asOf }: GroupNow): string {
  const rate = ruleNumber(ledger.rules, 'loan.ratePerYear', { groupId: group.groupId, village: null }, asOf);
  return rate === null ? '' : String(Math.round(rate / 12) / 100);
}

/** Each column, and what it says of a group; null = a group's books do not say it, and the cell stays blank. */
const COLUMNS: readonly (readonly [header: string, says: ((now: GroupNow) => Cell) | null])[] = [
  ['Name of Group', ({ group }) => group.group.name],
  ['Group #', ({ group }) => group.groupId],
  ['Linkage to external savings', (now) => (accountOn(now.group.books(now.asOf), 'bank', now.asOf) > 0 ? 'Yes' : 'No')],
  [
    'Linkage to external credit',
    (now) => (accountOn(now.group.books(now.asOf), 'due.to', now.asOf) > 0 ? 'Yes' : 'No'),
  ],
  ['Date of first training meeting', null],
  ['Date savings started this cycle', ({ start }) => start],
  ['Group trained by', null],
  ['Members at start of cycle', (now) => members(now, addDays(now.start, -1))],
  ['Date of data collection', ({ asOf }) => asOf],
  ['Registered members at present', (now) => members(now, now.asOf)],
  ['Registered men at present', null],
  ['Registered women at present', null],
  ['No. of members attending meeting', null],
  [
    'Dropouts this cycle',
    ({ group, start, asOf }) =>
      group.members.flatMap((one) => one.memberships).filter(({ end }) => end !== null && end >= start && end <= asOf)
        .length,
  ],
  [
    'Value of savings this cycle',
    (now) =>
      now.group.works === 'saves' ? sum([movedInCycle(now, 'savings', null), movedInCycle(now, 'deposits', null)]) : '',
  ],
  ['No. of loans outstanding', (now) => running(now).length],
  ['Value of loans outstanding', balance('loans')],
  [
    'Unpaid balance of late loans',
    (now) => sum(running(now).flatMap(({ overdue, outstanding }) => (overdue > 0 ? [outstanding] : []))),
  ],
  ['Write-offs this cycle', (now) => sum([movedInCycle(now, 'loans', 'expense.badDebt')])],
  ['Loan fund cash in box/bank', (now) => sum(purse(now, ['cash', 'bank']))],
  ['Cash in other funds', (now) => sum(purse(now, ['invest']))],
  [
    'Property at start of cycle',
    (now) => decimal(accountOn(now.group.books(addDays(now.start, -1)), 'stock', addDays(now.start, -1))),
  ],
  ['Property now', balance('stock')],
  ['Debts', balance('due.to')],
  ['Interest rate', ratePerMonth],
];

const purse = ({ group, asOf }: GroupNow, accounts: readonly Account[]): readonly number[] =>
  accounts.map((account) => accountOn(group.books(asOf), account, asOf));

/** The rows of all groups that keep books of members here. Units: baht with two decimals; interest in per cent a month. */
export function groupDataOf(takes: ExportTakes): string {
  const { ledger, groups, asOf } = openedBooks(takes);
  const rows = groups
    .filter(({ works, members: of }) => works !== 'network' && of.length > 0)
    .map((group) => {
      const now = { ledger, group, asOf, start: fiscalYearOf(ledger.rules, group.groupId, asOf).from };
      return COLUMNS.map(([, says]) => says?.(now) ?? '');
    });
  return csvOf([COLUMNS.map(([header]) => header), ...rows]);
}
