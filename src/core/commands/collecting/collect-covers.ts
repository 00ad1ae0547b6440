/** What the entries of a post come to as the books will say: the months each pays, and what is worth looking at in it. */
import type { GroupLedger } from '../../ledger/ledger.ts';
import { openLedger } from '../../ledger/linking/open.ts';
import type { OwnTabs } from '../../tables/change-tabs.ts';
import type { Row } from '../../tables/tables.ts';
import { type Day, type Month, monthAt, monthOf } from '../../values/calendar.ts';
import { minus, type Satang, satang, total, ZERO } from '../../values/satang.ts';
import { showBaht, showMonth } from '../../values/show.ts';
import { type Words, words } from '../../values/words.ts';
import type { CollectLine } from '../answers/collection.ts';
import type { Context } from '../command.ts';
import type { Workbook } from '../workbook.ts';
import { hasLong } from './collect-cells.ts';
import type { EntryRead } from './collect-entries.ts';

/** An entry as the row it becomes. */
export type Receipt = Row<'receipts'>;

/** What a post is made of. */
export interface Asked {
  readonly workbook: Workbook;
  readonly own: OwnTabs;
  readonly context: Context;
  readonly group: GroupLedger;
  readonly date: Day;
  readonly entries: readonly EntryRead[];
  readonly receivedBy: string | null;
  readonly takes: unknown;
}

/** The months that one receipt pays, and what no month needs. */
export interface Covered {
  readonly covers: CollectLine['covers'];
  readonly over: Satang;
}

/** Of a receipt that pays no month. */
export const NO_COVER: Covered = { covers: [], over: ZERO };

/** Which months each new receipt pays, as the books will say once it stands there. */
export function coversOf(
  { workbook, context, group, date }: Asked,
  rows: readonly Receipt[],
): ReadonlyMap<Receipt, Covered> {
  const { book } = workbook;
  const found = new Map<Receipt, Covered>();
  if (rows.length === 0) return found;
  const only = book.groups.filter(({ groupId }) => groupId === group.groupId);
  const last = book.tabs[book.tabs.length - 1]!;
  // A tab that is yet to be made comes after all others.
  const tabs = [...book.tabs, { ...last, table: 'receipts' as const, columns: {}, headers: {} }];
  const after = openLedger({ ...book, groups: only, tabs, receipts: [...book.receipts, ...rows] }, context.zone)
    .groups[0];
  const byRow = new Map(rows.map((row) => [row.row, row]));
  const members = new Set(
    rows.map(({ memberId }) =>
      after?.memberByKey.get(group.members.find((one) => one.memberId === memberId)?.key ?? ''),
    ),
  );
  for (const member of members) {
    if (after === undefined || member === undefined) continue;
    const parts = new Map<Receipt, { month: Month | null; amount: Satang }[]>();
    after.coverOn(member, date, (month, part, _on, by) => {
      const row = by === null ? undefined : byRow.get(by.row.row);
      if (row === undefined) return;
      const list = parts.get(row) ?? [];
      list.push({ month: month === null ? null : monthAt(month), amount: satang(part) });
      parts.set(row, list);
    });
    for (const row of rows) {
      if (row.kind !== 'contribution' || row.memberId !== member.memberId) continue;
      const covers = parts.get(row) ?? [];
      found.set(row, { covers, over: minus(row.amount, total(covers.map(({ amount }) => amount))) });
    }
  }
  return found;
}

/** The same receipt with its months written out, where the tab has columns for them and naming them changes nothing. */
export function withMonths(
  row: Receipt,
  { covers, over }: Covered,
  columns: Readonly<Record<string, number>>,
): Receipt {
  if (row.coverFrom !== null || covers.length === 0 || over > 0 || columns['coverFrom'] === undefined) return row;
  const months = covers.map(({ month }) => month);
  const [first, last] = [months[0], months[months.length - 1]];
  if (first == null || last == null || months.includes(null)) return row;
  if (first === last) return { ...row, coverFrom: first };
  return columns['coverTo'] === undefined ? row : { ...row, coverFrom: first, coverTo: last };
}

/** What is worth looking at in an entry; it may be recorded so. */
export function saysOf(
  { group, date }: Asked,
  entry: EntryRead,
  covers: CollectLine['covers'],
  over: Satang,
): Words | null {
  const { member, amount, coverFrom } = entry;
  if (member === null || amount === null) return null;
  const earlier = group.receipts.find(
    (one) =>
      one.member === member &&
      one.date === date &&
      one.row.kind === entry.kind &&
      one.reverses === null &&
      one.reversedOn === null,
  );
  if (earlier !== undefined) {
    const [paid, number] = [showBaht(earlier.row.amount), earlier.row.receiptId ?? '–'];
    return words(
      `วันนี้รับจากคนนี้แล้ว ${paid} บาท (เลขที่ ${number})`,
      `${paid} baht was taken from him today already (no. ${number})`,
    );
  }
  if (entry.kind !== 'contribution') return null;
  const inRange = covers.filter(
    ({ month }) => month !== null && coverFrom !== null && month >= coverFrom && month <= (entry.coverTo ?? coverFrom),
  );
  const outside = coverFrom === null ? ZERO : minus(amount, total(inRange.map((part) => part.amount)));
  if (outside > 0) {
    const rest = showBaht(outside);
    return words(`เกินงวดที่ระบุ ${rest} บาท`, `${rest} baht more than the months named need`);
  }
  const last = entry.coverTo ?? coverFrom;
  if (last !== null && inRange.length > 0 && !inRange.some(({ month }) => month === last))
    return words(`เงินนี้ไม่พอถึงงวด ${showMonth(last, 'th')}`, `Not enough to reach ${showMonth(last, 'en')}`);
  if (over > 0) {
    const rest = showBaht(over);
    return words(`เกินทุกงวด ${rest} บาท`, `${rest} baht more than any month needs`);
  }
  return null;
}

/** A row that would stand beside a filled cell of its month would silence that cell. */
export function besideCell({ group, date }: Asked, { member, kind }: EntryRead): Words | null {
  if (member === null || kind !== 'contribution') return null;
  const cell = group.wideCells.find((one) => one.member === member && one.month === monthOf(date));
  if (cell === undefined || hasLong(group, member, cell.month)) return null;
  const [th, en] = [showMonth(cell.month, 'th', 'short'), showMonth(cell.month, 'en', 'short')];
  const amount = showBaht(cell.row.amount);
  return words(
    `ช่องงวด ${th} มียอด ${amount} บาทอยู่แล้ว แถวใหม่จะทำให้ช่องนั้นไม่นับ เพิ่มในช่องแทน`,
    `The cell of ${en} holds ${amount} baht, and a row would make it count no more: add to the cell instead`,
  );
}
