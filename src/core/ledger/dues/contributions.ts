/** Contributions as they were linked: long rows, cells of wide tabs, and the pledges beside them. */
import type { WideAmount, WideCell } from '../../tables/book.ts';
import type { Row } from '../../tables/tables.ts';
import { addDays, firstDay, type Month, monthIndex } from '../../values/calendar.ts';
import { plus, type Satang, ZERO } from '../../values/satang.ts';
import { accountNamed } from '../books/accounts.ts';
import type { GroupClosings } from '../closing/closings.ts';
import type { CellPayment, Entry, GroupLedger, Member, Membership, OpeningBalance, Payment } from '../ledger.ts';
import { findingAt } from '../linking/finding-at.ts';
import type { LinkingTerms, linkPledges } from '../linking/group-rows.ts';
import { linkWide } from '../linking/link-wide.ts';
import { longByMonth, wideCellDay, wideCellPaid } from '../linking/wide.ts';
import type { DueCalendar } from './due-calendar.ts';
import type { PledgeStep } from './dues.ts';

/** What stands in the wide tabs of a group. */
interface WideRows {
  readonly wideCells: readonly WideCell[];
  readonly widePledges: readonly WideAmount[];
  readonly wideOpenings: readonly WideAmount[];
}

/** Pledges by member, in order of the month from which they hold; a wide tab's column stands in where there is no row. */
export function pledgeSteps(
  linked: ReturnType<typeof linkPledges>,
  wide: readonly { readonly cell: WideAmount; readonly member: Member }[],
): ReadonlyMap<Member, readonly PledgeStep[]> {
  const steps = new Map<Member, PledgeStep[]>();
  for (const { row, member } of linked) {
    const step = { from: monthIndex(row.effectiveFrom), amount: row.amount };
    const known = steps.get(member);
    if (known === undefined) steps.set(member, [step]);
    else known.push(step);
  }
  for (const list of steps.values()) list.sort((a, b) => a.from - b.from);
  const fromWide = new Map<Member, PledgeStep[]>();
  for (const { cell, member } of wide) {
    if (!steps.has(member)) fromWide.set(member, [{ from: Number.NEGATIVE_INFINITY, amount: cell.amount }]);
  }
  return new Map([...steps, ...fromWide]);
}

/** Whether a receipt is what a member gave or saved for his months. */
export const isContribution = ({ row, member, reverses }: Entry<Row<'receipts'>>): boolean =>
  row.kind === 'contribution' && member !== null && reverses === null;

/**
 * Contributions of each member in order of date, tab, row and column; long rows first, then wide cells. Receipts of
 * other kinds as they stand. `asTheyStand` where the receipts themselves are all of these, and in their order.
 */
export function paidByMember(
  receipts: readonly Entry<Row<'receipts'>>[],
  cells: readonly CellPayment[],
): Pick<GroupLedger, 'paid' | 'paidTwice' | 'otherReceipts'> & { readonly asTheyStand: boolean } {
  const otherReceipts: Entry<Row<'receipts'>>[] = [];
  const found = new Map<Member, Payment[]>();
  const add = (member: Member, paid: Payment): void => {
    const known = found.get(member);
    if (known === undefined) found.set(member, [paid]);
    else known.push(paid);
  };
  for (const entry of receipts) {
    if (entry.row.kind !== 'contribution') otherReceipts.push(entry);
    else if (entry.member !== null && entry.reverses === null) add(entry.member, entry);
  }
  for (const cell of cells) add(cell.member, cell);
  const paidTwice: Member[] = [];
  let asTheyStand = cells.length === 0;
  for (const [member, list] of found) {
    if (!isInOrder(list)) {
      asTheyStand = false;
      list.sort(before);
    }
    for (let place = 1; place < list.length; place++) {
      if (list[place]!.date !== list[place - 1]!.date) continue;
      paidTwice.push(member);
      break;
    }
  }
  return { paid: found, paidTwice, otherReceipts, asTheyStand };
}

const before = (a: Payment, b: Payment): number =>
  (a.date < b.date ? -1 : a.date > b.date ? 1 : a.row.tab - b.row.tab) || a.row.row - b.row.row || a.column - b.column;

function isInOrder(list: readonly Payment[]): boolean {
  for (let place = 1; place < list.length; place++) if (before(list[place - 1]!, list[place]!) > 0) return false;
  return true;
}

/** The same list, put in order of date, tab, row and column. */
export const inOrderPaid = (list: Payment[]): readonly Payment[] => (isInOrder(list) ? list : list.sort(before));

/**
 * The cells of the group's wide tabs: those that count, those a long row stands beside, and the pledges.
 *
 * A member is looked for on his cell's collection day by `groupCalendar`, and from that day a cell of nobody is left out.
 * A cell of a month that was closed without it counts from the day after the last closed month.
 */
export function linkWideCells(
  terms: LinkingTerms,
  rows: WideRows,
  receipts: readonly Entry<Row<'receipts'>>[],
  calendarOf: (membership: Membership, member: Member) => DueCalendar,
  groupCalendar: DueCalendar,
  { wideFrom }: Pick<GroupClosings, 'wideFrom'>,
): {
  readonly counted: readonly CellPayment[];
  readonly compared: GroupLedger['comparedCells'];
  readonly pledges: readonly { readonly cell: WideAmount; readonly member: Member }[];
} {
  const refused = new Set<string>();
  const cells = linkWide(
    terms,
    rows.wideCells,
    refused,
    ({ month }) => groupCalendar.month(monthIndex(month)).collection,
  );
  const pledges = linkWide(terms, rows.widePledges, refused, () => null);
  const counted: CellPayment[] = [];
  const compared: { readonly cell: CellPayment; readonly long: Satang }[] = [];
  const longOf = new Map<Member, Entry<Row<'receipts'>>[]>();
  if (cells.length > 0) {
    for (const entry of receipts) {
      if (entry.member === null || entry.row.kind !== 'contribution') continue;
      const known = longOf.get(entry.member);
      if (known === undefined) longOf.set(entry.member, [entry]);
      else known.push(entry);
    }
  }
  const sums = new Map<Member, ReturnType<typeof longByMonth>>();
  const listed = listedByMonth(terms, cells);
  for (const { cell, member } of cells) {
    const collection =
      wideFrom(member.key, cell.month) ??
      wideCellDay(member, cell.month, (membership) => calendarOf(membership, member));
    const inList = isListed(terms, cell) ? undefined : listed.get(member)?.get(cell.month);
    if (inList !== undefined) {
      compared.push({ cell: wideCellPaid(member, cell, collection), long: inList });
      continue;
    }
    const long = longOf.get(member);
    if (long === undefined) {
      counted.push(wideCellPaid(member, cell, collection));
      continue;
    }
    let months = sums.get(member);
    if (months === undefined) {
      months = longByMonth(long);
      sums.set(member, months);
    }
    const beside = months.standing.get(cell.month);
    if (beside !== undefined) compared.push({ cell: wideCellPaid(member, cell, collection), long: beside });
    else counted.push(wideCellPaid(member, cell, collection, months.reversed.get(cell.month)));
  }
  return { counted, compared, pledges };
}

const isListed = ({ book }: LinkingTerms, { tab }: WideCell): boolean => book.tabs[tab]!.oneMonth;

/**
 * What lists of one month say that members gave in it: where a year's tab repeats it, that is compared and not counted
 * again. Units: satang.
 */
function listedByMonth(
  terms: LinkingTerms,
  cells: readonly { readonly cell: WideCell; readonly member: Member }[],
): ReadonlyMap<Member, ReadonlyMap<Month, Satang>> {
  const listed = new Map<Member, Map<Month, Satang>>();
  if (!terms.book.tabs.some(({ oneMonth }) => oneMonth)) return listed;
  for (const { cell, member } of cells) {
    if (!isListed(terms, cell)) continue;
    const months = listed.get(member) ?? new Map<Month, Satang>();
    listed.set(member, months.set(cell.month, plus(months.get(cell.month) ?? ZERO, cell.amount)));
  }
  return listed;
}

/**
 * What wide tabs bring forward as members' savings, as opening balances of the day before each tab's first month.
 *
 * Beside typed opening balances they hold only on the same day, and where savings were not typed then: an opening is of
 * the whole group, and one of savings alone would leave out its money.
 */
export function wideOpenings(
  terms: LinkingTerms,
  rows: WideRows,
  typed: readonly OpeningBalance[],
): readonly OpeningBalance[] {
  const days = new Set(typed.map(({ row }) => row.asOf));
  const withSavings = new Set(
    typed.filter(({ row }) => accountNamed(row.account) === 'savings').map(({ row }) => row.asOf),
  );
  return linkWide(terms, rows.wideOpenings, new Set(), () => null).flatMap(({ cell, member }) => {
    // By the columns, not by who has paid: what came before somebody joined is brought forward with all the others'.
    const month = terms.book.tabs[cell.tab]!.months.map((column) => column.month).sort()[0];
    if (month === undefined) return [];
    const asOf = addDays(firstDay(month), -1);
    if (days.size > 0 && (!days.has(asOf) || withSavings.has(asOf))) return [];
    const { tab, row, groupId, amount } = cell;
    const { memberId } = member;
    const opening = { tab, row, groupId, asOf, account: 'savings', memberId, loanId: null, amount };
    return [{ row: { ...opening, note: null, rowStatus: 'normal', entryKey: null }, member }];
  });
}

/**
 * In a group that gives nothing is saved: what a wide tab brings forward is arrears or money paid ahead. It is asked once
 * a column, and not counted until it stands where it can be told apart.
 */
export function askOpenings({ book, refusals }: LinkingTerms, openings: readonly WideAmount[]): void {
  const columns = new Map<string, WideAmount[]>();
  for (const cell of openings) {
    if (cell.amount === 0) continue;
    const { groupId, tab, row, column } = cell;
    refusals.dropped.push({ groupId, when: null, tab, row, column });
    const known = columns.get(`${tab}|${column}`);
    if (known === undefined) columns.set(`${tab}|${column}`, [cell]);
    else known.push(cell);
  }
  for (const cells of columns.values()) {
    const first = cells[0]!;
    const { groupId, memberId } = first;
    const facts = { header: book.tabs[first.tab]!.headers['opening'] ?? null, openings: cells.length };
    refusals.findings.push(findingAt(book, 'MARK_UNCLEAR', first, null, { groupId, memberId, facts }));
  }
}
