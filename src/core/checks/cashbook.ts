/** Rows of the cash book that repeat what a register holds for the same day. */

import { isPaid } from '../ledger/books/books.ts';
import { cashbookRepeats } from '../ledger/books/posting.ts';
import type { Entry, GroupLedger, Ledger } from '../ledger/ledger.ts';
import { categoriesOf, categoryMeaning, categoryRowsOf } from '../ledger/linking/categories.ts';
import { findingAt } from '../ledger/linking/finding-at.ts';
import type { Day } from '../values/calendar.ts';
import type { Finding } from '../values/finding.ts';
import type { Moment } from './moment.ts';

interface TableSum {
  amount: number;
  readonly kinds: Map<string, number>;
}

/** The sums of one side of one day: of each table, and of each kind in it. */
type Sums = Map<string, TableSum>;
type DaySums = { readonly in: Sums; readonly out: Sums };
type Days = ReadonlyMap<Day, DaySums>;

/** The table, or the one kind in a table, that comes to an amount. */
function equalTo(sums: Sums, amount: number): { readonly table: string; readonly kind: string | null } | null {
  for (const [table, sum] of sums) {
    if (sum.amount === amount) return { table, kind: null };
    for (const [kind, part] of sum.kinds) if (part === amount) return { table, kind };
  }
  return null;
}

/** Rows of the cash book equal to the day's sum of a table or of one kind in it, on the same side. */
export function cashbookFindings({ book, rules }: Ledger, group: GroupLedger, { asOf }: Moment): readonly Finding[] {
  const categories = categoriesOf(categoryRowsOf(book, group.groupId));
  const rows = group.cashbook.filter(({ row, date, reverses, reversedOn }) => {
    if (reverses !== null || date > asOf || (reversedOn !== null && reversedOn <= asOf)) return false;
    if (cashbookRepeats(rules, group.groupId, date)) return false;
    // Taking the day's money to the bank is no second income.
    return categoryMeaning(categories, row.category, false)?.kind !== 'move';
  });
  if (rows.length === 0) return [];
  const days: Days = new Map(rows.map(({ date }) => [date, { in: new Map(), out: new Map() }]));
  addRegisters(days, group);
  return rows.flatMap(({ row, date }) => {
    const side = row.in !== null ? 'in' : 'out';
    const amount = row[side];
    if (amount === null || amount === 0) return [];
    const found = equalTo(days.get(date)![side], amount);
    if (found === null) return [];
    return [
      findingAt(book, 'CASHBOOK_REPEATS', row, side, {
        groupId: group.groupId,
        facts: { amount, day: date, ...found },
        when: date,
      }),
    ];
  });
}

function addTo(sums: Sums, table: string, kind: string, amount: number): void {
  let sum = sums.get(table);
  if (sum === undefined) {
    sum = { amount: 0, kinds: new Map() };
    sums.set(table, sum);
  }
  sum.amount += amount;
  sum.kinds.set(kind, (sum.kinds.get(kind) ?? 0) + amount);
}

/** Hands on each entry of the days asked for, with the row whose amounts hold and its sign. */
function each<Typed>(
  days: Days,
  entries: readonly Entry<Typed>[],
  take: (sums: DaySums, row: Typed, sign: number) => void,
): void {
  // Rows of one day mostly follow each other.
  let day: Day | null = null;
  let sums: DaySums | undefined;
  for (const { row, date, reverses } of entries) {
    if (date !== day) {
      day = date;
      sums = days.get(date);
    }
    if (sums !== undefined) take(sums, reverses?.row ?? row, reverses === null ? 1 : -1);
  }
}

function addRegisters(days: Days, group: GroupLedger): void {
  each(days, group.receipts, (sums, row, sign) => addTo(sums.in, 'receipts', row.kind, sign * row.amount));
  each(days, group.wideCells, (sums, row, sign) => addTo(sums.in, 'receipts', 'contribution', sign * row.amount));
  each(days, group.repayments, (sums, row, sign) => {
    for (const kind of ['principal', 'interest', 'fine'] as const) {
      addTo(sums.in, 'repayments', kind, sign * (row[kind] ?? 0));
    }
  });
  each(days, group.withdrawals, (sums, row, sign) => addTo(sums.out, 'withdrawals', 'withdrawal', sign * row.amount));
  each(days, group.loanRows, (sums, row, sign) => addTo(sums.out, 'loans', 'loan', sign * row.principal));
  each(days, group.claims.filter(isPaid), (sums, row, sign) => addTo(sums.out, 'claims', row.code, sign * row.amount));
}
