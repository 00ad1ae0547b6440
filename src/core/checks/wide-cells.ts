/** Cells of wide tabs: those of months still to come, those before the books, and those that differ from long rows. */
import { findingAt } from '../ledger/finding-at.ts';
import type { GroupLedger, Ledger } from '../ledger/ledger.ts';
import type { Month } from '../values/calendar.ts';
import type { Finding } from '../values/finding.ts';
import type { Moment } from './moment.ts';

interface Ahead {
  count: number;
  amount: number;
  month: Month;
}

/** One note a tab for cells whose day is still to come; a finding for each cell before the books or beside other receipts. */
export function wideCellFindings({ book }: Ledger, group: GroupLedger, { asOf }: Moment): readonly Finding[] {
  const findings: Finding[] = [];
  const { groupId, booksFrom } = group;
  for (const { cell, long } of group.comparedCells) {
    if (cell.amount === long) continue;
    findings.push(
      findingAt(book, 'WIDE_CELL_DIFFERS', cell, null, {
        groupId,
        memberId: cell.member.memberId,
        facts: { name: cell.member.name, month: cell.coverFrom, amount: cell.amount, receipts: long },
        when: cell.date,
      }),
    );
  }
  if (book.wideCells.length === 0) return findings;
  const ahead = new Map<number, Ahead>();
  for (const payments of group.paid.values()) {
    for (const cell of payments) {
      if (!cell.dateless || cell.coverFrom === null) continue;
      if (cell.date > asOf) {
        const known = ahead.get(cell.tab);
        if (known === undefined) {
          ahead.set(cell.tab, { count: 1, amount: cell.amount, month: cell.coverFrom });
        } else {
          known.count++;
          known.amount += cell.amount;
          if (cell.coverFrom < known.month) known.month = cell.coverFrom;
        }
      } else if (booksFrom !== null && cell.coverFrom < booksFrom) {
        findings.push(
          findingAt(book, 'PAID_BEFORE_BOOKS', cell, null, {
            groupId,
            memberId: cell.member.memberId,
            facts: { name: cell.member.name, amount: cell.amount, day: cell.coverFrom, booksFrom },
            when: cell.date,
          }),
        );
      }
    }
  }
  for (const [tab, { count, amount, month }] of ahead) {
    findings.push({
      code: 'WIDE_CELLS_AHEAD',
      groupId,
      tab: book.tabs[tab]!.title,
      row: null,
      column: null,
      memberId: null,
      facts: { count, amount, month },
      when: null,
    });
  }
  return findings;
}
