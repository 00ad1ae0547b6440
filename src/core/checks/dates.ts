/** Dates that cannot be: still to come, or longer ago than people live. */
import { findingAt } from '../ledger/linking/finding-at.ts';
import type { Book } from '../tables/book.ts';
import type { TableName } from '../tables/tables.ts';
import { anniversary, type Day } from '../values/calendar.ts';
import type { Finding } from '../values/finding.ts';
import type { Moment } from './moment.ts';

const OLDEST_YEARS = 120;

interface Dated {
  readonly tab: number;
  readonly row: number;
  readonly groupId?: string | null;
  readonly memberId?: string | null;
  readonly rowStatus?: 'normal' | 'cancelled';
}

/** Days that lie in the future although they say what has happened, and days over 120 years ago. */
export function dateFindings(book: Book, { today }: Moment): readonly Finding[] {
  const findings: Finding[] = [];
  const oldest = anniversary(today, -OLDEST_YEARS);
  const look = <Field extends string, Typed extends Dated & { readonly [field in Field]: Day | null }>(
    table: TableName,
    rows: readonly Typed[],
    fields: readonly Field[],
    happened = true,
  ): void => {
    const span = book.daysIn(table);
    // Of nearly every table no day is in doubt.
    if (span !== null && span.first >= oldest && span.last <= today) return;
    for (const field of fields) {
      // Rows of one day mostly follow each other.
      let fine: Day | null = null;
      for (let at = 0; at < rows.length; at++) {
        const row = rows[at]!;
        const day: Day | null = row[field];
        if (day === fine || day === null) continue;
        const future = happened && day > today;
        if (!future && day >= oldest) {
          fine = day;
          continue;
        }
        if (row.rowStatus === 'cancelled') continue;
        findings.push(
          findingAt(book, future ? 'DATE_IN_FUTURE' : 'DATE_TOO_OLD', row, field, {
            groupId: row.groupId ?? null,
            memberId: row.memberId ?? null,
            facts: { header: book.tabs[row.tab]?.headers[field] ?? field, day, today },
            // What lies in the future is the one thing seen before its day.
            when: null,
          }),
        );
      }
    }
  };
  look('members', book.members, ['birthDate', 'joinDate', 'endDate', 'leftDate', 'deathDate']);
  look('members', book.members, ['memberSince'], false);
  look('groups', book.groups, ['founded'], false);
  look('receipts', book.receipts, ['date']);
  look('withdrawals', book.withdrawals, ['date']);
  look('claims', book.claims, ['eventDate', 'requestDate', 'paidDate']);
  look('loans', book.loans, ['date']);
  look('loans', book.loans, ['firstDue', 'dueDate'], false);
  look('repayments', book.repayments, ['date']);
  look('cashbook', book.cashbook, ['date']);
  look('transfers', book.transfers, ['date']);
  look('cashCounts', book.cashCounts, ['date']);
  look('openings', book.openings, ['asOf']);
  look('groupReports', book.groupReports, ['asOf']);
  look('funerals', book.funerals, ['deathDate', 'paidDate']);
  look('funeralLevies', book.funeralLevies, ['date']);
  look('business', book.business, ['date']);
  look('surveyAnswers', book.surveyAnswers, ['date']);
  return findings;
}
