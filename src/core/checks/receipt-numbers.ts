/** Receipt numbers that are used on two days. */

import type { Entry, GroupLedger, Ledger } from '../ledger/ledger.ts';
import { findingAt } from '../ledger/linking/finding-at.ts';
import type { Row } from '../tables/tables.ts';
import { later } from '../values/calendar.ts';
import type { Finding } from '../values/finding.ts';
import { idKey } from '../values/id-key.ts';
import type { Moment } from './moment.ts';
import { numberIndex } from './number-index.ts';

type Receipt = Entry<Row<'receipts'>>;

/** Receipts of one book and number on two days: the first row of each further day. */
export function receiptNumberFindings({ book }: Ledger, group: GroupLedger, { asOf }: Moment): readonly Finding[] {
  const findings: Finding[] = [];
  const books = new Map<string | null, (id: string, receipt: Receipt) => Receipt>();
  let lastBook: string | null | undefined;
  let firstOf = numberIndex<Receipt>();
  /** Later rows of a number's first one, each of a day of its own. */
  const further = new Map<Receipt, readonly Receipt[]>();
  for (const receipt of group.receipts) {
    const { row, date, member } = receipt;
    // A reversal may carry the number of the receipt it cancels.
    if (row.receiptId === null || row.reverses !== null || date > asOf) continue;
    if (row.book !== lastBook) {
      lastBook = row.book;
      const key = row.book === null ? null : idKey(row.book);
      firstOf = books.get(key) ?? numberIndex<Receipt>();
      books.set(key, firstOf);
    }
    const first = firstOf(row.receiptId, receipt);
    if (first.date === date) continue;
    const others = further.get(first) ?? [];
    if (others.some((other) => other.date === date)) continue;
    further.set(first, [...others, receipt]);
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
