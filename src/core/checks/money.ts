/** Money that cannot be: below zero, not what was counted, not what the cash book says, or more than a member had. */
import { countsOf } from '../ledger/books/cash-count.ts';
import { type MoneyDay, moneyByDay, moneyOn } from '../ledger/books/money-by-day.ts';
import type { Books, Entry, GroupLedger, Ledger, Member, Posting } from '../ledger/ledger.ts';
import { findingAt } from '../ledger/linking/finding-at.ts';
import type { CashbookBalance } from '../tables/book.ts';
import type { Row } from '../tables/tables.ts';
import { addDays, type Day } from '../values/calendar.ts';
import type { Finding } from '../values/finding.ts';
import type { Moment } from './moment.ts';

/** Findings about the money of one group; there are none before its books begin. */
export function moneyFindings(
  ledger: Ledger,
  group: GroupLedger,
  balances: readonly CashbookBalance[],
  { asOf }: Moment,
): readonly Finding[] {
  const books = group.books(asOf);
  if (books.notYet) return [];
  const days = moneyByDay(books);
  return [
    ...moneyBelowZero(ledger, group, days, asOf),
    ...countsThatDiffer(ledger, group, books, days, asOf),
    ...balancesThatDiffer(ledger, group, books, days, balances, asOf),
    ...withdrawnTooMuch(ledger, group, books, asOf),
  ];
}

/** The first day at whose end there was less than nothing, of cash and of bank. */
function moneyBelowZero(
  { book }: Ledger,
  group: GroupLedger,
  days: readonly MoneyDay[],
  asOf: Day,
): readonly Finding[] {
  return (['cash', 'bank'] as const).flatMap((place) => {
    const first = days.find((one) => one[place] < 0);
    if (first === undefined || first.day > asOf) return [];
    return [
      findingAt(book, 'MONEY_NEGATIVE', group.group, 'groupId', {
        groupId: group.groupId,
        facts: { group: group.group.name, place, balance: first[place], day: first.day },
        when: first.day,
      }),
    ];
  });
}

/** Counts of cash (and bank, where it was read) that are not what the books say at the end of that day. */
function countsThatDiffer(
  { book }: Ledger,
  group: GroupLedger,
  books: Books,
  days: readonly MoneyDay[],
  asOf: Day,
): readonly Finding[] {
  return countsOf(group, books, asOf).flatMap((rows) => {
    const row = rows[rows.length - 1]!;
    const withBank = rows.some(({ bank }) => bank !== null);
    const counted = rows.reduce((sum, { cash, bank }) => sum + cash + (bank ?? 0), 0);
    const there = moneyOn(days, row.date);
    const inBook = there.cash + (withBank ? there.bank : 0);
    if (counted === inBook) return [];
    return [
      findingAt(book, 'COUNT_DIFFERS', row, 'cash', {
        groupId: group.groupId,
        facts: {
          day: row.date,
          counted,
          book: inBook,
          difference: counted - inBook,
          ...(counted < inBook ? { short: inBook - counted } : { over: counted - inBook }),
        },
        when: row.date,
      }),
    ];
  });
}

/** Rows of the cash book that say how much there was, and do not fit cash, bank or both. */
function balancesThatDiffer(
  { book }: Ledger,
  group: GroupLedger,
  { openingDay }: Books,
  days: readonly MoneyDay[],
  balances: readonly CashbookBalance[],
  asOf: Day,
): readonly Finding[] {
  return balances.flatMap((row) => {
    const typed = row.in ?? row.out;
    const { date } = row;
    if (typed === null || date === null || date > asOf || (openingDay !== null && date < openingDay)) return [];
    const atEnd = moneyOn(days, date);
    // What is brought forward stands before the day's rows, or closes the day before the next month.
    const times = row.says === 'broughtForward' ? [moneyOn(days, addDays(date, -1)), atEnd] : [atEnd];
    const fitting = times.flatMap(({ cash, bank }) => [cash + bank, cash, bank]);
    if (fitting.includes(typed)) return [];
    const computed = fitting.reduce((best, one) => (Math.abs(one - typed) < Math.abs(best - typed) ? one : best));
    return [
      findingAt(book, 'TYPED_TOTAL_DIFFERS', row, row.in === null ? 'out' : 'in', {
        groupId: group.groupId,
        facts: { typed, computed, difference: typed - computed },
        when: date,
      }),
    ];
  });
}

const isSaved = (account: string): boolean => account === 'savings' || account === 'deposits';

/** Withdrawals of more than the member had just before, in savings and special deposits together. */
function withdrawnTooMuch({ book }: Ledger, group: GroupLedger, books: Books, asOf: Day): readonly Finding[] {
  const withdrawals = new Map<string, Entry<Row<'withdrawals'>>>();
  const moves = new Map<Member, Posting[]>();
  for (const entry of group.withdrawals) {
    const { row, date, member, reverses, reversedOn } = entry;
    if (member === null || reverses !== null || date > asOf || (reversedOn !== null && reversedOn <= asOf)) continue;
    withdrawals.set(`${row.tab}|${row.row}`, entry);
    moves.set(member, []);
  }
  if (moves.size === 0) return [];
  for (const posting of books.postings) {
    if (posting.member === null || posting.date > asOf) continue;
    if (isSaved(posting.debit) || isSaved(posting.credit)) moves.get(posting.member)?.push(posting);
  }
  const findings: Finding[] = [];
  for (const [member, postings] of moves) {
    postings.sort((a, b) =>
      a.date === b.date
        ? Number(b.opening) - Number(a.opening) || a.tab - b.tab || a.row - b.row
        : a.date < b.date
          ? -1
          : 1,
    );
    let balance = 0;
    for (const { debit, credit, amount, tab, row: at } of postings) {
      const spot = `${tab}|${at}`;
      const entry = isSaved(debit) ? withdrawals.get(spot) : undefined;
      if (entry !== undefined) {
        // A withdrawal may be two postings, from savings and from deposits: it is looked at once, before the first.
        withdrawals.delete(spot);
        const { row, date } = entry;
        if (row.amount > balance) {
          findings.push(
            findingAt(book, 'WITHDRAWAL_ABOVE_BALANCE', row, 'amount', {
              groupId: group.groupId,
              memberId: member.memberId,
              facts: { name: member.name, amount: row.amount, balance, day: date },
              when: date,
            }),
          );
        }
      }
      if (isSaved(credit)) balance += amount;
      if (isSaved(debit)) balance -= amount;
    }
  }
  return findings;
}
