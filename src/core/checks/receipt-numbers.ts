/** Receipt numbers used on two days, and rows that were probably entered twice. */
import { findingAt } from '../ledger/finding-at.ts';
import type { Entry, GroupLedger, Ledger, Member } from '../ledger/ledger.ts';
import type { Row } from '../tables/tables.ts';
import { type Day, later } from '../values/calendar.ts';
import type { Finding } from '../values/finding.ts';
import { idKey } from '../values/id-key.ts';
import type { Moment } from './moment.ts';

type Receipt = Entry<Row<'receipts'>>;

const keyOf = (id: string | null): string => (id === null ? '' : idKey(id));

/** Whether a receipt still stands on a day: it is there, reverses nothing and is not reversed. */
function stands({ date, reverses, reversedOn }: Receipt, asOf: Day): boolean {
  return date <= asOf && reverses === null && (reversedOn === null || reversedOn > asOf);
}

/** The numbers of one book that stand on more than one day: the first row of each further day, with the row before it. */
function numbersOnTwoDays(receipts: readonly Receipt[]): readonly (readonly [first: Receipt, second: Receipt])[] {
  const found: (readonly [Receipt, Receipt])[] = [];
  const keys = receipts.map(({ row }) => keyOf(row.receiptId));
  // Receipts are mostly typed in the order of their numbers, and then equal numbers are neighbours.
  let ordered = true;
  for (let place = 1; ordered && place < keys.length; place++) ordered = keys[place - 1]! <= keys[place]!;
  const known = new Map<string, Receipt[]>();
  let lastKey: string | null = null;
  let days: Receipt[] = [];
  for (const [place, key] of keys.entries()) {
    const receipt = receipts[place]!;
    if (key !== lastKey) {
      lastKey = key;
      const seen = ordered ? undefined : known.get(key);
      if (seen === undefined) {
        days = [receipt];
        if (!ordered) known.set(key, days);
        continue;
      }
      days = seen;
    }
    if (days.some(({ date }) => date === receipt.date)) continue;
    found.push([days[0]!, receipt]);
    days.push(receipt);
  }
  return found;
}

/** Receipts of one number on two days, in the order of rows. */
export function receiptNumberFindings({ book }: Ledger, group: GroupLedger, { asOf }: Moment): readonly Finding[] {
  const books = new Map<string, Receipt[]>();
  let last: Receipt[] = [];
  let lastBook: string | null | undefined;
  for (const receipt of group.receipts) {
    const { row } = receipt;
    if (row.receiptId === null || row.reverses !== null || receipt.date > asOf) continue;
    if (row.book !== lastBook) {
      lastBook = row.book;
      const key = keyOf(row.book);
      last = books.get(key) ?? [];
      books.set(key, last);
    }
    last.push(receipt);
  }
  return [...books.values()].flatMap((receipts) =>
    numbersOnTwoDays(receipts).map(([first, { row, date, member }]) =>
      findingAt(book, 'RECEIPT_NUMBER_DUPLICATE', row, 'receiptId', {
        groupId: group.groupId,
        memberId: member?.memberId ?? null,
        facts: { book: row.book, receipt: row.receiptId, day: date, otherDay: first.date, otherRow: first.row.row },
        when: later(date, first.date),
      }),
    ),
  );
}

/** Receipts that are the same in member, day, kind, amount, months and number, and of which neither is reversed. */
export function doubleEntryFindings({ book }: Ledger, group: GroupLedger, { asOf }: Moment): readonly Finding[] {
  const findings: Finding[] = [];
  const seenOn = new Map<Member, { day: Day; receipts: Receipt[] }>();
  const standing: Receipt[] = [];
  const look = (receipt: Receipt, member: Member): void => {
    const seen = seenOn.get(member);
    if (seen === undefined) {
      seenOn.set(member, { day: receipt.date, receipts: [receipt] });
      return;
    }
    if (seen.day !== receipt.date) {
      seen.day = receipt.date;
      seen.receipts.length = 0;
      seen.receipts.push(receipt);
      return;
    }
    const first = seen.receipts.find((other) => same(other.row, receipt.row));
    seen.receipts.push(receipt);
    if (first === undefined) return;
    findings.push(
      findingAt(book, 'PROBABLE_DOUBLE_ENTRY', receipt.row, 'amount', {
        groupId: group.groupId,
        memberId: member.memberId,
        facts: { name: member.name, amount: receipt.row.amount, day: receipt.date, otherRow: first.row.row },
        when: receipt.date,
      }),
    );
  };
  let ordered = true;
  let before: Day | null = null;
  for (const receipt of group.receipts) {
    if (!stands(receipt, asOf) || receipt.member === null) continue;
    if (before !== null && receipt.date < before) ordered = false;
    before = receipt.date;
    standing.push(receipt);
  }
  // Rows of one day must follow each other; sorting keeps the order of rows within a day.
  if (!ordered) standing.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  for (const receipt of standing) if (receipt.member !== null) look(receipt, receipt.member);
  return findings;
}

function same(a: Row<'receipts'>, b: Row<'receipts'>): boolean {
  return (
    a.amount === b.amount &&
    a.kind === b.kind &&
    a.coverFrom === b.coverFrom &&
    a.coverTo === b.coverTo &&
    keyOf(a.receiptId) === keyOf(b.receiptId) &&
    keyOf(a.book) === keyOf(b.book)
  );
}
