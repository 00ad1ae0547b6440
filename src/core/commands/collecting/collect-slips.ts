/** The receipts of a post, or of a day, as slips to hand out: lines of one number or slip stand together. */
import type { GroupLedger } from '../../ledger/ledger.ts';
import { receiptSlips, type Slip, type SlipLine } from '../../reports/receipt-slips.ts';
import type { Report } from '../../reports/report.ts';
import type { Day, Month } from '../../values/calendar.ts';
import { monthAt, monthIndex } from '../../values/calendar.ts';
import { ZERO } from '../../values/satang.ts';
import type { CollectLine } from '../answers/collection.ts';
import type { EntryRead } from './collect-entries.ts';

/** The receipts of entries as they were taken; `entries` say which of them share a slip. */
export function slipsOf(
  group: GroupLedger,
  date: Day,
  lines: readonly CollectLine[],
  entries: readonly EntryRead[],
  receivedBy: string | null,
): Report {
  const slips = new Map<
    string,
    { -readonly [field in keyof Slip]: field extends 'lines' ? SlipLine[] : Slip[field] }
  >();
  for (const [at, line] of lines.entries()) {
    const key = line.receiptId === null ? `slip ${entries[at]?.slip ?? at}` : `no ${line.book ?? ''}|${line.receiptId}`;
    const slip = slips.get(key) ?? {
      book: line.book,
      number: line.receiptId,
      from: line.payer ?? line.name,
      receivedBy,
      lines: [],
    };
    slips.set(key, slip);
    const { memberId, name, kind, amount, covers } = line;
    const months = covers.flatMap(({ month }) => (month === null ? [] : [month]));
    slip.lines.push({ memberId, name, kind, amount: amount ?? ZERO, months });
  }
  return receiptSlips(group.group.name, group.works === 'saves', date, [...slips.values()]);
}

/** The receipts that stand in the sheet on a day. */
export function slipsOfDay(group: GroupLedger, date: Day): Report {
  const rows = group.receipts.filter(
    (entry) => entry.date === date && entry.reverses === null && entry.reversedOn !== date,
  );
  const slips = new Map<
    string,
    { book: string | null; number: string | null; from: string; receivedBy: string | null; lines: SlipLine[] }
  >();
  for (const { row, member } of rows) {
    const { book, receiptId, payer, receivedBy, kind, amount, coverFrom, coverTo } = row;
    const key = receiptId === null ? `row ${row.tab} ${row.row}` : `no ${book ?? ''}|${receiptId}`;
    const name = member?.name ?? row.memberId;
    const slip = slips.get(key) ?? { book, number: receiptId, from: payer ?? name, receivedBy, lines: [] };
    slips.set(key, slip);
    slip.lines.push({ memberId: row.memberId, name, kind, amount, months: monthsFrom(coverFrom, coverTo) });
  }
  return receiptSlips(group.group.name, group.works === 'saves', date, [...slips.values()]);
}

function monthsFrom(from: Month | null, to: Month | null): readonly Month[] {
  if (from === null) return [];
  const last = to !== null && to >= from ? to : from;
  return Array.from({ length: monthIndex(last) - monthIndex(from) + 1 }, (_, at) => monthAt(monthIndex(from) + at));
}
