/** The counted rows of a group's months: which rows belong to a month, and the line by which each is known. */
import type { Book } from '../../tables/book.ts';
import type { Day, Month } from '../../values/calendar.ts';
import { monthIndex, monthOf } from '../../values/calendar.ts';
import type { Cell } from '../../values/cell.ts';
import { idKey } from '../../values/id-key.ts';
import { choiceKey } from '../../values/text.ts';
import { isDate } from '../../values/zone.ts';
import { accountNamed } from '../books/accounts.ts';
import { isPaid } from '../books/books.ts';
import type { GroupLedger } from '../ledger.ts';
import { addDay, addId, addNumber, addText, beginLine, hashOfLine, type Line, lineWriter } from './line-writer.ts';
import type { LineCode } from './row-line.ts';

/** A row that counts in a month, or a cell of a wide tab; where it stands is no part of its line. */
export interface CountedRow {
  readonly line: string;
  readonly tab: number;
  readonly row: number;
  /** 0 for a row. */
  readonly column: number;
}

type Spot = { readonly tab: number; readonly row: number };

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
  const line = lineWriter(false);
  return counted(group, book, months, line, ({ tab, row }, column) => ({ line: line.text, tab, row, column }));
}

/** The hashes of those rows' lines. */
export function countedHashes(
  group: GroupLedger,
  book: Pick<Book, 'rules'>,
  months: ReadonlySet<Month>,
): ReadonlyMap<Month, readonly number[]> {
  const line = lineWriter(true);
  return counted(group, book, months, line, () => hashOfLine(line));
}

/** What the rows of a table are gone through with. */
interface Walk {
  readonly line: Line;
  /** Begins the line of a row of some day; false where its month is not asked for. */
  readonly begins: (code: LineCode, when: Day | Month | null) => boolean;
  /** Ends it, and says where the row stands. */
  readonly ends: (spot: Spot, column?: number) => void;
}

function counted<Kept>(
  group: GroupLedger,
  { rules }: Pick<Book, 'rules'>,
  months: ReadonlySet<Month>,
  line: Line,
  kept: (spot: Spot, column: number) => Kept,
): ReadonlyMap<Month, readonly Kept[]> {
  const found = new Map<Month, Kept[]>([...months].map((month) => [month, []]));
  // Rows of one day mostly follow each other.
  let last: Day | Month | null = null;
  let month: Month = '' as Month;
  let into: Kept[] | undefined;
  const walk: Walk = {
    line,
    begins: (code, when) => {
      if (when === null) return false;
      if (when !== last) {
        last = when;
        month = monthOf(when);
        into = found.get(month);
      }
      if (into === undefined) return false;
      beginLine(line, code, month);
      return true;
    },
    ends: (spot, column = 0) => into!.push(kept(spot, column)),
  };
  addReceipts(group, walk);
  addLoans(group, walk);
  addBooks(group, walk);
  addPeople(group, walk);
  for (const row of rules) {
    if ((row.groupId !== null && row.groupId !== group.groupId) || !walk.begins('u', row.effectiveFrom)) continue;
    addDay(line, row.effectiveFrom);
    addText(line, word(row.key));
    addText(line, plain(row.value));
    addText(line, word(row.village));
    addId(line, row.groupId);
    walk.ends(row);
  }
  return found;
}

function addReceipts(group: GroupLedger, { line, begins, ends }: Walk): void {
  for (const { row, date, member, reverses } of group.receipts) {
    if (!begins('r', date)) continue;
    const { kind, place } = reverses?.row ?? row;
    addDay(line, date);
    addText(line, member?.key ?? null);
    addNumber(line, row.amount);
    addText(line, kind === 'contribution' ? null : kind);
    addText(line, row.coverFrom);
    addText(line, row.coverTo);
    addText(line, placeKey(place));
    addId(line, row.book);
    addId(line, row.receiptId);
    addId(line, row.reverses);
    ends(row);
  }
  for (const { row, date, member, column, month: covers } of group.wideCells) {
    if (!begins('v', date)) continue;
    addDay(line, date);
    addText(line, member.key);
    addNumber(line, row.amount);
    addText(line, covers);
    ends(row, column);
  }
  for (const { row, date, member, reverses } of group.withdrawals) {
    if (!begins('w', date)) continue;
    addDay(line, date);
    addText(line, member?.key ?? null);
    addNumber(line, row.amount);
    addText(line, placeKey((reverses?.row ?? row).place));
    addId(line, row.voucherId);
    addId(line, row.reverses);
    ends(row);
  }
}

function addLoans(group: GroupLedger, { line, begins, ends }: Walk): void {
  for (const entry of group.claims) {
    const { row, date, member, reverses } = entry;
    const addClaim = (on: Day): void => {
      addDay(line, on);
      addText(line, member?.key ?? null);
      addNumber(line, row.amount);
      addText(line, choiceKey(row.code));
      addDay(line, row.eventDate);
      addNumber(line, row.units);
    };
    const paid = isPaid(entry);
    if (paid && begins('c', date)) {
      const { place, source } = reverses?.row ?? row;
      addClaim(date);
      addText(line, placeKey(place));
      addText(line, word(source));
      addId(line, row.claimId);
      addId(line, row.reverses);
      ends(row);
    }
    const request = row.requestDate ?? row.eventDate;
    if (reverses !== null || (paid && monthIndex(date) === monthIndex(request)) || !begins('q', request)) continue;
    addClaim(request);
    addId(line, row.claimId);
    ends(row);
  }
  for (const { row, date, member, reverses } of group.loanRows) {
    if (!begins('l', date)) continue;
    addDay(line, date);
    addText(line, member?.key ?? null);
    addNumber(line, row.principal);
    addNumber(line, row.ratePerYear);
    addText(line, row.method);
    addNumber(line, row.ratePerMonth);
    addNumber(line, row.installments);
    addNumber(line, row.everyMonths);
    addDay(line, row.firstDue);
    addDay(line, row.dueDate);
    addText(line, placeKey((reverses?.row ?? row).place));
    addId(line, row.loanId);
    addId(line, row.reverses);
    ends(row);
  }
  for (const { row, date, reverses } of group.repayments) {
    if (!begins('p', date)) continue;
    const { place, loanId } = reverses?.row ?? row;
    addDay(line, date);
    addId(line, loanId);
    addNumber(line, row.principal);
    addNumber(line, row.interest);
    addNumber(line, row.fine);
    addText(line, placeKey(place));
    addId(line, row.receiptId);
    addId(line, row.reverses);
    ends(row);
  }
}

function addBooks(group: GroupLedger, { line, begins, ends }: Walk): void {
  for (const { row, date, reverses } of group.cashbook) {
    if (!begins('b', date)) continue;
    const { category, place, toPlace, source, counterGroup } = reverses?.row ?? row;
    addDay(line, date);
    addText(line, word(category));
    addNumber(line, row.in);
    addNumber(line, row.out);
    addText(line, placeKey(place));
    addText(line, placeKey(toPlace));
    addText(line, word(source));
    addText(line, word(counterGroup));
    addId(line, row.entryId);
    addId(line, row.reverses);
    ends(row);
  }
  for (const { row, date, member, reverses } of group.transfers) {
    if (!begins('t', date)) continue;
    const { debit, credit, loanId, grantId } = reverses?.row ?? row;
    addDay(line, date);
    addText(line, accountNamed(debit));
    addText(line, accountNamed(credit));
    addNumber(line, row.amount);
    addText(line, member?.key ?? null);
    addId(line, loanId);
    addId(line, grantId);
    addId(line, row.transferId);
    addId(line, row.reverses);
    ends(row);
  }
  for (const row of group.cashCounts) {
    if (!begins('n', row.date)) continue;
    addDay(line, row.date);
    addNumber(line, row.cash);
    addNumber(line, row.bank);
    addText(line, placeKey(row.place));
    ends(row);
  }
  for (const row of group.openings) {
    if (!begins('o', row.asOf)) continue;
    addDay(line, row.asOf);
    addText(line, accountNamed(row.account));
    addId(line, row.memberId);
    addId(line, row.loanId);
    addNumber(line, row.amount);
    ends(row);
  }
}

function addPeople(group: GroupLedger, { line, begins, ends }: Walk): void {
  for (const { key, memberships } of group.members) {
    for (const { row, join, end, exit } of memberships) {
      if (begins('j', join)) {
        addDay(line, join);
        addText(line, key);
        ends(row);
      }
      if (!begins('e', end)) continue;
      addDay(line, end);
      addText(line, key);
      addText(line, exit);
      ends(row);
    }
  }
  for (const row of group.pledges) {
    if (!begins('s', row.effectiveFrom)) continue;
    addText(line, row.effectiveFrom);
    addText(line, group.memberByKey.get(idKey(row.memberId))?.key ?? idKey(row.memberId));
    addNumber(line, row.amount);
    ends(row);
  }
}
