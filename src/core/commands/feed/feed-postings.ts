/** A group's postings as they go up: day, accounts and amount, and nothing of the member or of the row they stand in. */
import type { Account } from '../../ledger/books/accounts.ts';
import { isPaid } from '../../ledger/books/books.ts';
import type { GroupLedger, Posting } from '../../ledger/ledger.ts';
import type { Book } from '../../tables/book.ts';
import type { TableName } from '../../tables/tables.ts';
import { addDays, type Day, firstDay, type Month, monthOf } from '../../values/calendar.ts';
import type { Satang } from '../../values/satang.ts';

/** A posting, or a row inside the opening balance, which has one side only. */
export interface FedPosting {
  readonly day: Day;
  readonly kind: string;
  readonly debit: Account | null;
  readonly credit: Account | null;
  readonly amount: Satang;
  readonly opening: boolean;
  readonly posted: boolean;
  readonly counter_group: string | null;
}

const KINDS: { readonly [table in TableName]?: string } = {
  withdrawals: 'withdrawal',
  claims: 'claim',
  loans: 'loan',
  repayments: 'repayment',
  cashbook: 'cashbook',
  transfers: 'transfer',
};

const RECEIVED: { readonly [account in Account]?: string } = {
  deposits: 'deposit',
  shares: 'share',
  'income.entryFee': 'entryFee',
  'income.fine': 'fine',
};

function kindOf({ tabs }: Book, { tab, column, credit }: Posting): string {
  if (column > 0) return 'contribution';
  return KINDS[tabs[tab]!.table] ?? RECEIVED[credit] ?? 'contribution';
}

const placeKey = ({ tab, row }: { readonly tab: number; readonly row: number }): string => `${tab}|${row}`;

/** The other group of each row of the cash book that was matched with one of that group, by the row's place. */
export type Counterparts = ReadonlyMap<string, string>;

/** Where a row stands that was matched with another group's. */
export const counterpartKey = placeKey;

/** Rows on or before the opening day count in what was received and paid, though no account holds them. */
function insideOpening(group: GroupLedger, isInside: (day: Day) => boolean): readonly FedPosting[] {
  const found: FedPosting[] = [];
  const note = (day: Day, kind: string, debit: Account | null, credit: Account | null, amount: number): void => {
    if (amount === 0) return;
    // Whole satang of a row, or the same with its sign turned.
    const satang = amount as Satang;
    found.push({ day, kind, debit, credit, amount: satang, opening: false, posted: false, counter_group: null });
  };
  const contributed: Account = group.works === 'gives' ? 'income.contribution' : 'savings';
  for (const { row, date, reverses } of group.receipts) {
    const counted = reverses?.row ?? row;
    if (!isInside(date) || counted.kind !== 'contribution') continue;
    note(date, 'contribution', null, contributed, reverses === null ? counted.amount : -counted.amount);
  }
  for (const { date, row } of group.wideCells) {
    if (isInside(date)) note(date, 'contribution', null, contributed, row.amount);
  }
  for (const entry of group.claims) {
    if (!isInside(entry.date) || !isPaid(entry)) continue;
    const { amount } = (entry.reverses ?? entry).row;
    note(entry.date, 'claim', 'expense.welfare', null, entry.reverses === null ? amount : -amount);
  }
  for (const { row, date, reverses } of group.loanRows) {
    if (isInside(date)) note(date, 'loan', 'loans', null, reverses === null ? row.principal : -reverses.row.principal);
  }
  for (const { row, date, reverses } of group.repayments) {
    if (!isInside(date)) continue;
    const { principal, interest } = reverses?.row ?? row;
    const sign = reverses === null ? 1 : -1;
    note(date, 'repayment', null, 'loans', sign * (principal ?? 0));
    note(date, 'repayment', null, 'income.interest', sign * (interest ?? 0));
  }
  return found;
}

/** In an order that says nothing of whose row stood where. */
function ordered(postings: readonly FedPosting[]): readonly FedPosting[] {
  const keys = new Map(
    postings.map((one) => [
      one,
      `${one.day}|${one.kind}|${one.debit}|${one.credit}|${String(one.amount).padStart(14, '0')}`,
    ]),
  );
  return [...postings].sort((a, b) => (keys.get(a)! < keys.get(b)! ? -1 : 1));
}

/** Opening balances and what moved before the first month that goes up: a row for each two accounts, and nobody's own. */
function openings(postings: readonly Posting[], first: Day): readonly FedPosting[] {
  const sums = new Map<string, Pick<FedPosting, 'day' | 'debit' | 'credit'> & { amount: number }>();
  for (const { date, debit, credit, amount, opening } of postings) {
    if (date >= first && !opening) continue;
    const day = date < first ? addDays(first, -1) : date;
    const key = `${day}|${debit}|${credit}`;
    const sum = sums.get(key) ?? { day, debit, credit, amount: 0 };
    sum.amount += amount;
    sums.set(key, sum);
  }
  return [...sums.values()].map(({ day, debit, credit, amount }) => ({
    day,
    kind: 'opening',
    debit,
    credit,
    amount: amount as Satang,
    opening: true,
    posted: true,
    counter_group: null,
  }));
}

/** Gives a group's postings of a month as its books stand at the month's end; `begins` is the first month that goes up. */
export function postingsByMonth(
  group: GroupLedger,
  book: Book,
  begins: Month,
  counterparts: Counterparts,
): (month: Month, end: Day) => readonly FedPosting[] {
  const byBooks = new Map<object, ReadonlyMap<Month, FedPosting[]>>();
  const monthsOf = (books: ReturnType<GroupLedger['books']>): ReadonlyMap<Month, FedPosting[]> => {
    const known = byBooks.get(books);
    if (known !== undefined) return known;
    const months = new Map<Month, FedPosting[]>();
    const note = (month: Month, posting: FedPosting): void => {
      const list = months.get(month);
      if (list === undefined) months.set(month, [posting]);
      else list.push(posting);
    };
    const first = firstDay(begins);
    for (const posting of books.postings) {
      if (posting.date < first || posting.opening) continue;
      const { date: day, debit, credit, amount } = posting;
      const counter_group = counterparts.get(placeKey(posting)) ?? null;
      note(monthOf(day), {
        day,
        kind: kindOf(book, posting),
        debit,
        credit,
        amount,
        opening: false,
        posted: true,
        counter_group,
      });
    }
    for (const posting of openings(books.postings, first))
      note(posting.day < first ? begins : monthOf(posting.day), posting);
    const { openingDay, notYet } = books;
    for (const posting of insideOpening(group, (day) => notYet || (openingDay !== null && day <= openingDay))) {
      if (posting.day >= first) note(monthOf(posting.day), posting);
    }
    byBooks.set(books, months);
    return months;
  };
  return (month, end) => ordered((monthsOf(group.books(end)).get(month) ?? []).filter(({ day }) => day <= end));
}
