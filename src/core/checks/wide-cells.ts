/** Cells of wide tabs: those of months still to come, those before the books, and those that differ from long rows. */

import type { GroupLedger, Ledger } from '../ledger/ledger.ts';
import { findingAt, spotOf } from '../ledger/linking/finding-at.ts';
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
    if (cell.row.amount === long) continue;
    findings.push(
      findingAt(book, 'WIDE_CELL_DIFFERS', spotOf(cell), null, {
        groupId,
        memberId: cell.member.memberId,
        facts: { name: cell.member.name, month: cell.month, amount: cell.row.amount, receipts: long },
        when: cell.date,
      }),
    );
  }
  if (book.wideCells.length === 0) return findings;
  const ahead = new Map<number, Ahead>();
  for (const cell of group.wideCells) {
    const { member, month, date, collection, row } = cell;
    if (collection > asOf) {
      const known = ahead.get(row.tab);
      if (known === undefined) {
        ahead.set(row.tab, { count: 1, amount: row.amount, month });
      } else {
        known.count++;
        known.amount += row.amount;
        if (month < known.month) known.month = month;
      }
    } else if (booksFrom !== null && month < booksFrom) {
      findings.push(
        findingAt(book, 'PAID_BEFORE_BOOKS', spotOf(cell), null, {
          groupId,
          memberId: member.memberId,
          facts: { name: member.name, amount: row.amount, day: month, booksFrom },
          when: date,
        }),
      );
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
