/** The counted rows of a group's months: which rows belong to a month, and the line by which each is known. */
import type { Book } from '../../tables/book.ts';
import type { Day, Month } from '../../values/calendar.ts';
import { monthOf } from '../../values/calendar.ts';
import type { Cell } from '../../values/cell.ts';
import { idKey } from '../../values/id-key.ts';
import { choiceKey } from '../../values/text.ts';
import { isDate } from '../../values/zone.ts';
import { accountNamed } from '../books/accounts.ts';
import { isPaid } from '../books/books.ts';
import type { GroupLedger } from '../ledger.ts';
import { type LineCode, lineHash, lineOf } from './row-line.ts';

/** A row that counts in a month, or a cell of a wide tab; where it stands is no part of its line. */
export interface CountedRow {
  readonly line: string;
  readonly tab: number;
  readonly row: number;
  /** 0 for a row. */
  readonly column: number;
}

type Values = readonly (string | number | null)[];
type Spot = { readonly tab: number; readonly row: number };

const key = (id: string | null): string | null => (id === null ? null : idKey(id));
const word = (text: string | null): string | null => (text === null ? null : choiceKey(text));
const placeKey = (place: string | null): string | null =>
  place === null || place === 'cash' ? null : place === 'bank' ? place : choiceKey(place);
const plain = (cell: Cell): string => (isDate(cell) ? `d${cell.getTime()}` : String(cell).trim());

/**
 * The counted rows of some of a group's months, each with the fields that move a figure.
 *
 * A row belongs to the month in which it is dated, a wide cell to that in which it counts, an opening balance to that of its
 * day, a joining and an end of a membership each to that of its own day, a pledge and a rule to that from which they hold.
 * A paid claim belongs to the month of its paid date; one that was asked for also to the month in which it was, without
 * saying whether it was paid since. A reversal has the member, kind and place of what it reverses, as it counts.
 *
 * Where a row stands, notes, names, who paid or received and formats are no part of it.
 *
 * Source    rules.md §11
 */
export function countedRows(
  group: GroupLedger,
  book: Pick<Book, 'rules'>,
  months: ReadonlySet<Month>,
): ReadonlyMap<Month, readonly CountedRow[]> {
  return counted(group, book, months, (code, month, { tab, row }, values, column = 0) => ({
    line: lineOf(code, month, values),
    tab,
    row,
    column,
  }));
}

/** The hashes of those rows' lines. */
export function countedHashes(
  group: GroupLedger,
  book: Pick<Book, 'rules'>,
  months: ReadonlySet<Month>,
): ReadonlyMap<Month, readonly number[]> {
  return counted(group, book, months, (code, month, _, values) => lineHash(code, month, values));
}

function counted<Kept>(
  group: GroupLedger,
  { rules }: Pick<Book, 'rules'>,
  months: ReadonlySet<Month>,
  kept: (code: LineCode, month: Month, spot: Spot, values: Values, column?: number) => Kept,
): ReadonlyMap<Month, readonly Kept[]> {
  const found = new Map<Month, Kept[]>([...months].map((month) => [month, []]));
  let lastDay: Day | null = null;
  let lastMonth: Month | null = null;
  /** The month of a day, where it is one of those asked for. Rows of one day mostly follow each other. */
  const asked = (day: Day | null): Month | null => {
    if (day === null) return null;
    if (day !== lastDay) {
      lastDay = day;
      const month = monthOf(day);
      lastMonth = months.has(month) ? month : null;
    }
    return lastMonth;
  };
  const add: Add = (code, month, spot, values, column) => {
    found.get(month)!.push(kept(code, month, spot, values, column));
  };
  addReceipts(group, asked, add);
  addLoans(group, asked, add);
  addBooks(group, asked, add);
  addPeople(group, months, asked, add);
  for (const row of rules) {
    const month = row.groupId === null || row.groupId === group.groupId ? asked(row.effectiveFrom) : null;
    if (month === null) continue;
    const { effectiveFrom, groupId } = row;
    add('u', month, row, [effectiveFrom, word(row.key), plain(row.value), word(row.village), key(groupId)]);
  }
  return found;
}

type Asked = (day: Day | null) => Month | null;
type Add = (code: LineCode, month: Month, spot: Spot, values: Values, column?: number) => void;

function addReceipts(group: GroupLedger, asked: Asked, add: Add): void {
  for (const { row, date, member, reverses } of group.receipts) {
    const month = asked(date);
    if (month === null) continue;
    const { kind, place } = reverses?.row ?? row;
    const { coverFrom, coverTo } = row;
    add('r', month, row, [
      date,
      member?.key ?? null,
      row.amount,
      kind === 'contribution' ? null : kind,
      coverFrom,
      coverTo,
      placeKey(place),
      key(row.book),
      key(row.receiptId),
      key(row.reverses),
    ]);
  }
  for (const { row, date, member, column, month: covers } of group.wideCells) {
    const month = asked(date);
    if (month !== null) add('v', month, row, [date, member.key, row.amount, covers], column);
  }
  for (const { row, date, member, reverses } of group.withdrawals) {
    const month = asked(date);
    if (month === null) continue;
    const { place } = reverses?.row ?? row;
    add('w', month, row, [
      date,
      member?.key ?? null,
      row.amount,
      placeKey(place),
      key(row.voucherId),
      key(row.reverses),
    ]);
  }
}

function addLoans(group: GroupLedger, asked: Asked, add: Add): void {
  for (const entry of group.claims) {
    const { row, date, member, reverses } = entry;
    const { code, eventDate, units, amount } = row;
    const paidIn = isPaid(entry) ? monthOf(date) : null;
    const who = member?.key ?? null;
    const month = paidIn === null ? null : asked(date);
    if (month !== null) {
      const { place, source } = reverses?.row ?? row;
      add('c', month, row, [
        date,
        who,
        amount,
        choiceKey(code),
        eventDate,
        units,
        placeKey(place),
        word(source),
        key(row.claimId),
        key(row.reverses),
      ]);
    }
    const request = row.requestDate ?? eventDate;
    const asks = reverses === null && paidIn !== monthOf(request) ? asked(request) : null;
    if (asks !== null) {
      add('q', asks, row, [request, who, amount, choiceKey(code), eventDate, units, key(row.claimId)]);
    }
  }
  for (const { row, date, member, reverses } of group.loanRows) {
    const month = asked(date);
    if (month === null) continue;
    const { place } = reverses?.row ?? row;
    add('l', month, row, [
      date,
      member?.key ?? null,
      row.principal,
      row.ratePerYear,
      row.method,
      row.ratePerMonth,
      row.installments,
      row.everyMonths,
      row.firstDue,
      row.dueDate,
      placeKey(place),
      key(row.loanId),
      key(row.reverses),
    ]);
  }
  for (const { row, date, reverses } of group.repayments) {
    const month = asked(date);
    if (month === null) continue;
    const { place, loanId } = reverses?.row ?? row;
    const { principal, interest, fine } = row;
    add('p', month, row, [
      date,
      key(loanId),
      principal,
      interest,
      fine,
      placeKey(place),
      key(row.receiptId),
      key(row.reverses),
    ]);
  }
}

function addBooks(group: GroupLedger, asked: Asked, add: Add): void {
  for (const { row, date, reverses } of group.cashbook) {
    const month = asked(date);
    if (month === null) continue;
    const { category, place, toPlace, source, counterGroup } = reverses?.row ?? row;
    add('b', month, row, [
      date,
      word(category),
      row.in,
      row.out,
      placeKey(place),
      placeKey(toPlace),
      word(source),
      word(counterGroup),
      key(row.entryId),
      key(row.reverses),
    ]);
  }
  for (const { row, date, member, reverses } of group.transfers) {
    const month = asked(date);
    if (month === null) continue;
    const { debit, credit, loanId, grantId } = reverses?.row ?? row;
    add('t', month, row, [
      date,
      accountNamed(debit),
      accountNamed(credit),
      row.amount,
      member?.key ?? null,
      key(loanId),
      key(grantId),
      key(row.transferId),
      key(row.reverses),
    ]);
  }
  for (const row of group.cashCounts) {
    const month = asked(row.date);
    if (month !== null) add('n', month, row, [row.date, row.cash, row.bank, placeKey(row.place)]);
  }
  for (const row of group.openings) {
    const month = asked(row.asOf);
    if (month === null) continue;
    add('o', month, row, [row.asOf, accountNamed(row.account), key(row.memberId), key(row.loanId), row.amount]);
  }
}

function addPeople(group: GroupLedger, months: ReadonlySet<Month>, asked: Asked, add: Add): void {
  for (const { key: who, memberships } of group.members) {
    for (const { row, join, end, exit } of memberships) {
      const joined = asked(join);
      if (joined !== null) add('j', joined, row, [join, who]);
      const ended = asked(end);
      if (ended !== null) add('e', ended, row, [end, who, exit]);
    }
  }
  for (const row of group.pledges) {
    if (!months.has(row.effectiveFrom)) continue;
    const who = group.memberByKey.get(idKey(row.memberId))?.key ?? idKey(row.memberId);
    add('s', row.effectiveFrom, row, [row.effectiveFrom, who, row.amount]);
  }
}
