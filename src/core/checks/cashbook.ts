/** Rows of the cash book that repeat what a register holds for the same day. */

import { isPaid } from '../ledger/books.ts';
import { categoriesOf, categoryMeaning } from '../ledger/categories.ts';
import { findingAt } from '../ledger/finding-at.ts';
import type { Entry, GroupLedger, Ledger } from '../ledger/ledger.ts';
import { cashbookRepeats } from '../ledger/posting.ts';
import type { Row } from '../tables/tables.ts';
import type { Day } from '../values/calendar.ts';
import type { Finding } from '../values/finding.ts';
import type { Moment } from './moment.ts';

/** The sums of one day: of each table and of each kind in it, by side. */
type Sums = Map<string, { readonly table: string; readonly kind: string | null; amount: number }>;
type Days = Map<Day, { readonly in: Sums; readonly out: Sums }>;

/** Rows of the cash book equal to the day's sum of a table or of one kind in it, on the same side. */
export function cashbookFindings({ book, rules }: Ledger, group: GroupLedger, { asOf }: Moment): readonly Finding[] {
  const categories = categoriesOf(book.categories);
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
    const found = [...days.get(date)![side].values()].find((sum) => sum.amount === amount);
    if (found === undefined) return [];
    return [
      findingAt(book, 'CASHBOOK_REPEATS', row, side, {
        groupId: group.groupId,
        facts: { amount, day: date, table: found.table, kind: found.kind },
        when: date,
      }),
    ];
  });
}

function addRegisters(days: Days, group: GroupLedger): void {
  const add = (date: Day, side: 'in' | 'out', table: string, kind: string | null, amount: number): void => {
    const sums = days.get(date)?.[side];
    if (sums === undefined || amount === 0) return;
    for (const one of kind === null ? [null] : [null, kind]) {
      const key = `${table}|${one ?? ''}`;
      const known = sums.get(key);
      if (known === undefined) sums.set(key, { table, kind: one, amount });
      else known.amount += amount;
    }
  };
  /** Each entry with the row whose amounts hold and its sign. */
  const each = <Typed>(entries: readonly Entry<Typed>[], take: (date: Day, row: Typed, sign: number) => void): void => {
    // Rows of one day mostly follow each other.
    let passed: Day | null = null;
    for (const { row, date, reverses } of entries) {
      if (date === passed) continue;
      if (days.has(date)) take(date, reverses?.row ?? row, reverses === null ? 1 : -1);
      else passed = date;
    }
  };
  each(group.receipts, (date, row, sign) => add(date, 'in', 'receipts', row.kind, sign * row.amount));
  for (const payments of group.paid.values()) {
    for (const { dateless, date, amount } of payments) {
      if (dateless) add(date, 'in', 'receipts', 'contribution', amount);
    }
  }
  each(group.repayments, (date, row, sign) => {
    add(date, 'in', 'repayments', 'principal', sign * (row.principal ?? 0));
    add(date, 'in', 'repayments', 'interest', sign * (row.interest ?? 0));
    add(date, 'in', 'repayments', 'fine', sign * (row.fine ?? 0));
  });
  each(group.withdrawals, (date, row, sign) => add(date, 'out', 'withdrawals', null, sign * row.amount));
  each(group.loanRows, (date, row, sign) => add(date, 'out', 'loans', null, sign * row.principal));
  const paid: readonly Entry<Row<'claims'>>[] = group.claims.filter(isPaid);
  each(paid, (date, row, sign) => add(date, 'out', 'claims', row.code, sign * row.amount));
}
