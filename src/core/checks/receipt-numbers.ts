/** Receipt numbers that are used on two days. */
import { findingAt } from '../ledger/finding-at.ts';
import type { Entry, GroupLedger, Ledger } from '../ledger/ledger.ts';
import type { Row } from '../tables/tables.ts';
import { later } from '../values/calendar.ts';
import type { Finding } from '../values/finding.ts';
import { idKey } from '../values/id-key.ts';
import type { Moment } from './moment.ts';

type Receipt = Entry<Row<'receipts'>>;

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/**
 * Whether `next` is a higher number than `last`: of one length, alike up to some digit, and a higher digit there, with
 * nothing but digits after it. Numbers that each go on so are all different, however they are folded.
 */
function goesOn(last: string, next: string): boolean {
  const { length } = next;
  if (last.length !== length) return false;
  let place = 0;
  while (place < length && last.charCodeAt(place) === next.charCodeAt(place)) place++;
  if (!(last.charCodeAt(place) < next.charCodeAt(place))) return false;
  for (; place < length; place++) {
    if (!isDigit(last.charCodeAt(place)) || !isDigit(next.charCodeAt(place))) return false;
  }
  return true;
}

/** Whether receipts are typed in the order of their numbers, each number on one day: the quick answer for a tidy book. */
function allInOrder(receipts: readonly Receipt[]): boolean {
  let last: Receipt | null = null;
  for (const receipt of receipts) {
    const { row, date } = receipt;
    if (row.receiptId === null || row.reverses !== null) continue;
    if (last !== null) {
      if (row.book !== last.row.book) return false;
      if (
        row.receiptId === last.row.receiptId ? date !== last.date : !goesOn(last.row.receiptId ?? '', row.receiptId)
      ) {
        return false;
      }
    }
    last = receipt;
  }
  return true;
}

/** Receipts of one book and number on two days: the first row of each further day. */
export function receiptNumberFindings({ book }: Ledger, group: GroupLedger, { asOf }: Moment): readonly Finding[] {
  if (allInOrder(group.receipts)) return [];
  const findings: Finding[] = [];
  const byBook = new Map<string | null, Map<string, Receipt[]>>();
  for (const receipt of group.receipts) {
    const { row, date, member } = receipt;
    if (row.receiptId === null || row.reverses !== null || date > asOf) continue;
    const bookKey = row.book === null ? null : idKey(row.book);
    let numbers = byBook.get(bookKey);
    if (numbers === undefined) {
      numbers = new Map();
      byBook.set(bookKey, numbers);
    }
    const key = idKey(row.receiptId);
    const known = numbers.get(key);
    if (known === undefined) {
      numbers.set(key, [receipt]);
      continue;
    }
    const first = known[0]!;
    if (known.some((other) => other.date === date)) continue;
    known.push(receipt);
    findings.push(
      findingAt(book, 'RECEIPT_NUMBER_DUPLICATE', row, 'receiptId', {
        groupId: group.groupId,
        memberId: member?.memberId ?? null,
        facts: { book: row.book, receipt: row.receiptId, day: date, otherDay: first.date, otherRow: first.row.row },
        when: later(date, first.date),
      }),
    );
  }
  return findings;
}
