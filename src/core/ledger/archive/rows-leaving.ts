/** Which rows of an archived year are no longer needed: those of which nothing is left but what the opening balances say. */
import type { Book } from '../../tables/book.ts';
import { type Day, type Month, monthOf } from '../../values/calendar.ts';
import { idKey } from '../../values/id-key.ts';
import { accountNamed } from '../books/accounts.ts';
import type { Closing } from '../closing/closings.ts';
import { type CountedRow, countedRows } from '../closing/counted-rows.ts';
import type { Entry, GroupLedger, Member, Payment } from '../ledger.ts';
import { loanOpeningsOf, loanStanding } from '../loans/loans.ts';
import { type Condensed, condensedCover } from './condensed.ts';

interface Place {
  readonly tab: number;
  readonly row: number;
}

/** A row that is written over with a condensed entry. */
export interface Stays extends Place {
  readonly entry: Condensed;
  /** A row of the same day, whose date cell is taken. */
  readonly dated: Place | null;
}

/** Rows of one tab that change together or not at all, such as those of one member. */
export interface RowsTogether {
  readonly tab: number;
  readonly goes: readonly number[];
  readonly stays: readonly Stays[];
}

const keyOf = ({ tab, row }: Place): string => `${tab}|${row}`;

/** The rows that are line by line in a copy that was kept when their month was closed: the archive holds them. */
function provenRows(group: GroupLedger, book: Book, to: Day): ReadonlySet<string> {
  const closed = new Map<Month, Closing>([...group.closings.inForce].filter(([month]) => month <= monthOf(to)));
  const found = new Set<string>();
  const counted = countedRows(group, book, new Set(closed.keys()));
  for (const [month, rows] of counted) for (const row of held(closed.get(month)!, rows)) found.add(keyOf(row));
  return found;
}

function held(closing: Closing, rows: readonly CountedRow[]): readonly CountedRow[] {
  const lines = new Map<string, number>();
  for (const line of closing.lines()) lines.set(line, (lines.get(line) ?? 0) + 1);
  return rows.filter(({ line, column }) => {
    const left = lines.get(line) ?? 0;
    if (left > 0) lines.set(line, left - 1);
    return left > 0 && column === 0;
  });
}

/** The receipts by which the next number is found: the last two of each book. */
function lastNumbered(group: GroupLedger): ReadonlySet<string> {
  const last = new Map<string, Place[]>();
  for (const { row } of group.receipts) {
    if (row.receiptId === null) continue;
    const book = idKey(row.book ?? '');
    last.set(book, [...(last.get(book) ?? []).slice(-1), row]);
  }
  return new Set([...last.values()].flat().map(keyOf));
}

/**
 * The rows of a group up to the end of an archived year that can go, and those that are written over.
 *
 * Deposits, shares and fines, withdrawals, cash counts, repayments of loans that are settled, and rows of the cash book
 * without a grant or another group are in the opening balances whole: they go. A member's contributions are condensed to
 * the fewest rows that cover the same months. What a figure of a later day may ask for stays as it is: members, pledges,
 * claims, entry fees, contracts, repayments of loans that run, transfers, what is reversed or reverses, cells of wide
 * tabs, the last numbers of receipts, and every row that something was found in (`flagged`).
 *
 * Only rows that stand line by line in the closing of their month are touched.
 */
export function rowsLeaving(
  group: GroupLedger,
  book: Book,
  to: Day,
  flagged: ReadonlySet<string>,
): readonly RowsTogether[] {
  const { wholly, condensed } = leavingIn(group, book, to, flagged);
  const alone = wholly().map(({ tab, row }): RowsTogether => ({ tab, goes: [row], stays: [] }));
  return [...alone, ...condensed(group.paid.keys(), false)];
}

/**
 * The contributions of members with arrears from before the books, condensed: paid by entries without a month, such
 * arrears are only known as paid as long as their opening day is the group's, so that these change with the carrying.
 */
export function broughtForwardCondensed(
  group: GroupLedger,
  book: Book,
  to: Day,
  flagged: ReadonlySet<string>,
): readonly RowsTogether[] {
  const members = group.openings.flatMap(({ account, memberId }) =>
    memberId !== null && accountNamed(account) === 'arrears' ? (group.memberByKey.get(idKey(memberId)) ?? []) : [],
  );
  return members.length === 0 ? [] : leavingIn(group, book, to, flagged).condensed(new Set(members), true);
}

interface Leaving {
  readonly wholly: () => readonly Place[];
  readonly condensed: (members: Iterable<Member>, always: boolean) => readonly RowsTogether[];
}

function leavingIn(group: GroupLedger, book: Book, to: Day, flagged: ReadonlySet<string>): Leaving {
  const proven = provenRows(group, book, to);
  const numbered = lastNumbered(group);
  const isFree = (place: Place): boolean =>
    proven.has(keyOf(place)) && !flagged.has(keyOf(place)) && !numbered.has(keyOf(place));
  const alone = ({ reverses, reversedOn }: Pick<Entry<Place>, 'reverses' | 'reversedOn'>): boolean =>
    reverses === null && reversedOn === null;
  const free = <Row extends Place>(
    entries: readonly Entry<Row>[],
    may: (row: Row) => boolean = () => true,
  ): readonly Place[] =>
    entries.flatMap((entry) =>
      entry.date <= to && alone(entry) && isFree(entry.row) && may(entry.row) ? [spot(entry.row)] : [],
    );
  const wholly = (): readonly Place[] => {
    const settled = settledLoans(group, to);
    return [
      ...free(group.receipts, ({ kind }) => kind === 'deposit' || kind === 'share' || kind === 'fine'),
      ...free(group.withdrawals),
      ...free(group.cashbook, ({ source, counterGroup }) => source === null && counterGroup === null),
      ...group.cashCounts.filter((row) => row.date <= to && isFree(row)).map(spot),
      ...free(group.repayments, ({ loanId }) => settled.has(idKey(loanId))),
    ];
  };

  const inCells = new Set<Member | null>([
    ...group.wideCells.map(({ member }) => member),
    ...group.comparedCells.map(({ cell }) => cell.member),
  ]);
  /** With `always` also where there are no fewer of them. */
  const condensed = (members: Iterable<Member>, always: boolean): readonly RowsTogether[] =>
    [...members].flatMap((member): readonly RowsTogether[] => {
      const old = (group.paid.get(member) ?? []).filter(({ date }) => date <= to);
      const last = old[old.length - 1];
      const isOurs = old.every((one) => one.column === 0 && alone(one) && isFree(one.row));
      if (last === undefined || inCells.has(member) || !isOurs) return [];
      const entries = condensedCover(group.coverOn(member, to), last.date);
      if (entries === null || entries.length > old.length - (always ? 0 : 1)) return [];
      if (entries.length === 0 && !always) return [];
      const rows = old.map(({ row }) => row).sort((a, b) => a.row - b.row);
      const { tab } = rows[0]!;
      const { coverFrom, coverTo } = book.tabs[tab]!.columns;
      if (rows.some((row) => row.tab !== tab) || coverFrom === undefined || coverTo === undefined) return [];
      const stays = entries.map((entry, at): Stays => ({ ...spot(rows[at]!), entry, dated: onDay(old, entry) }));
      return [{ tab, goes: rows.slice(entries.length).map(({ row }) => row), stays }];
    });
  return { wholly, condensed };
}

const spot = ({ tab, row }: Place): Place => ({ tab, row });

function onDay(payments: readonly Payment[], { date }: Condensed): Place | null {
  const same = payments.find((payment) => payment.date === date);
  return same ? spot(same.row) : null;
}

/** Loans of which nothing was outstanding at the end of a day, and that nothing moved since. */
function settledLoans(group: GroupLedger, to: Day): ReadonlySet<string> {
  const openings = loanOpeningsOf(group, group.books(to));
  return new Set(
    group.loans.flatMap((loan) => {
      const moved = [...loan.repayments, ...loan.transfers, ...loan.interestMoved].some(({ date }) => date > to);
      const isOver = loan.entry.date <= to && loanStanding(loan, openings, to).outstanding === 0;
      return isOver && !moved ? [loan.key] : [];
    }),
  );
}
