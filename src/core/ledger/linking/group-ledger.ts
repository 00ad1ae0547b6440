/** The ledger of one group: its members, linked rows, cover and books. */
import { type RuleBook, ruleNumber } from '../../rules/rulebook.ts';
import type { Book, WideAmount, WideCell } from '../../tables/book.ts';
import type { Row } from '../../tables/tables.ts';
import { type Day, lastDay, type Month, monthAt, monthIndex } from '../../values/calendar.ts';
import { idKey } from '../../values/id-key.ts';
import { booksOf, openingDayOf } from '../books/books.ts';
import type { PostingTerms } from '../books/posting.ts';
import { type ClosingRow, closingsOf } from '../closing/closings.ts';
import { booksFrom } from '../dues/books-begin.ts';
import { askOpenings, linkWideCells, paidByMember, pledgeSteps, wideOpenings } from '../dues/contributions.ts';
import { type DueCalendar, dueCalendars } from '../dues/due-calendar.ts';
import { memberCovers } from '../dues/member-covers.ts';
import { type PlainOfGroup, plainPaid } from '../dues/plain-paid.ts';
import type { Books, GroupLedger, Member, Membership } from '../ledger.ts';
import { loansByDay } from '../loans/loans.ts';
import { memberFinder } from '../members/find-member.ts';
import { membershipOn, registerOf } from '../members/members.ts';
import { placeFinder } from '../members/places.ts';
import { unregisteredMember } from '../members/unregistered.ts';
import { categoriesOf, categoryRowsOf } from './categories.ts';
import {
  type LinkingTerms,
  linkCashbook,
  linkClaims,
  linkOpenings,
  linkPledges,
  linkReceipts,
  linkTransfers,
  linkWithdrawals,
} from './group-rows.ts';
import type { Refusals } from './link.ts';
import { linkLoans } from './link-loans.ts';
import { wideCellDay } from './wide.ts';

/** The rows of one group, by table. */
export interface GroupRows {
  readonly members: readonly Row<'members'>[];
  readonly pledges: readonly Row<'pledges'>[];
  readonly receipts: readonly Row<'receipts'>[];
  readonly wideCells: readonly WideCell[];
  readonly widePledges: readonly WideAmount[];
  readonly wideOpenings: readonly WideAmount[];
  readonly withdrawals: readonly Row<'withdrawals'>[];
  readonly claims: readonly Row<'claims'>[];
  readonly loans: readonly Row<'loans'>[];
  readonly repayments: readonly Row<'repayments'>[];
  readonly cashbook: readonly Row<'cashbook'>[];
  readonly transfers: readonly Row<'transfers'>[];
  readonly cashCounts: readonly Row<'cashCounts'>[];
  readonly openings: readonly Row<'openings'>[];
  readonly closings: readonly ClosingRow[];
  /** Receipts that were set apart; a record of the same group stands among the others. */
  readonly plain: PlainOfGroup | null;
}

/** How a group works. A village fund that has any contribution or pledge, also by its summary file, saves; else it only lends. */
function worksAs(group: Row<'groups'>, rows: GroupRows, book: Book): GroupLedger['works'] {
  switch (group.system) {
    case 'onebaht':
      return 'gives';
    case 'sajja':
    case 'production':
      return 'saves';
    case 'network':
      return 'network';
    case 'villagefund':
      return rows.wideCells.length > 0 ||
        rows.pledges.length > 0 ||
        rows.widePledges.length > 0 ||
        rows.receipts.some(({ kind, rowStatus }) => kind === 'contribution' && rowStatus === 'normal') ||
        book.groupFigures.some(({ groupId, works }) => works === 'saves' && groupId === group.groupId)
        ? 'saves'
        : 'lends';
  }
}

/** Members by key: those of the register, those whose row was left out, and, with no register at all, those who paid. */
function membersOf(
  book: Book,
  refusals: Refusals,
  groupId: string,
  rows: GroupRows,
): { readonly members: readonly Member[]; readonly byKey: ReadonlyMap<string, Member> } {
  const { members: registered, byKey } = registerOf(book, groupId, rows.members, (finding, drop) => {
    refusals.findings.push(finding);
    refusals.dropped.push(drop);
  });
  for (const { table, groupId: of, id, tab, row } of book.droppedIds) {
    const key = idKey(id);
    if (table !== 'members' || of !== groupId || byKey.has(key)) continue;
    byKey.set(key, unregisteredMember(book.memberAt, key, { groupId, memberId: id, tab, row, name: id }, 'never'));
  }
  if (book.tabs.some(({ table }) => table === 'members')) return { members: registered, byKey };
  const members: Member[] = [];
  const pointing = [
    ...rows.wideCells,
    ...rows.widePledges,
    ...rows.receipts,
    ...rows.withdrawals,
    ...rows.claims,
    ...rows.loans,
  ];
  for (const { memberId, tab, row } of pointing) {
    const key = idKey(memberId);
    if (byKey.has(key)) continue;
    const name = book.nameAt({ tab, row }) ?? memberId;
    const member = unregisteredMember(book.memberAt, key, { groupId, memberId, tab, row, name }, 'always');
    byKey.set(key, member);
    members.push(member);
  }
  return { members, byKey };
}

/** The ledger of one group; what cannot count goes to `refusals`. */
export function groupLedger(
  book: Book,
  rules: RuleBook,
  refusals: Refusals,
  group: Row<'groups'>,
  rows: GroupRows,
): GroupLedger {
  const { groupId } = group;
  const works = worksAs(group, rows, book);
  const { members, byKey } = membersOf(book, refusals, groupId, rows);
  const benefits = book.benefits.filter((row) => row.groupId === null || row.groupId === groupId);
  const terms: LinkingTerms = {
    book,
    rules,
    refusals,
    groupId,
    works,
    find: memberFinder(members, byKey),
    findPlace: placeFinder(book.places, groupId),
    categories: categoriesOf(categoryRowsOf(book, groupId)),
    grants: new Set(
      [
        ...book.grants.map(({ grantId }) => grantId),
        ...book.droppedIds.filter(({ table }) => table === 'grants').map(({ id }) => id),
      ].map(idKey),
    ),
  };

  const calendars = dueCalendars(rules, groupId, works === 'gives');
  const calendarOf = ({ row }: Membership, { village }: Member): DueCalendar => calendars(row, village);
  const pledges = linkPledges(terms, rows.pledges);
  const receipts = linkReceipts(terms, rows.receipts);
  const closings = closingsOf(groupId, rows.closings);
  const anyone = calendars({ collectionDay: null, cycle: null }, null);
  const wide = linkWideCells(terms, rows, receipts, calendarOf, anyone, closings);
  const withdrawals = linkWithdrawals(terms, rows.withdrawals);
  const claims = linkClaims(terms, rows.claims, benefits);
  const transfers = linkTransfers(terms, rows.transfers, rows.loans);
  const { loanRows, loans, repayments } = linkLoans(terms, rows.loans, rows.repayments, transfers);
  const cashbook = linkCashbook(terms, rows.cashbook);
  const typedOpenings = linkOpenings(terms, rows.openings, rows.loans);
  const openings = works === 'saves' ? [...typedOpenings, ...wideOpenings(terms, rows, typedOpenings)] : typedOpenings;
  if (works === 'gives') askOpenings(terms, rows.wideOpenings);
  const { paid, paidTwice, otherReceipts, asTheyStand } = paidByMember(receipts, wide.counted);
  // A network takes no contributions.
  const plain = rows.plain === null || works === 'network' ? null : plainPaid(rows.plain, terms.find);
  let known: { readonly from: Month | null } | null = null;
  const begins = (): Month | null => {
    known ??= { from: booksFrom(rules, groupId, members, paid, plain) };
    return known.from;
  };
  const steps = pledgeSteps(pledges, wide.pledges);

  const { covers, coverOn, keptUp } = memberCovers({
    rules,
    groupId,
    works,
    paid,
    plain,
    pledgesOf: steps,
    begins,
    calendarOf,
    openings,
    members,
    allPaid: asTheyStand && plain === null ? receipts : null,
  });

  const postingTerms: PostingTerms = {
    groupId,
    gives: works === 'gives',
    rules,
    categories: terms.categories,
    grants: terms.grants,
    accountOfPlace: (place) => terms.findPlace(place) ?? 'cash',
  };
  const moneyRows = {
    receipts,
    wideCells: wide.counted,
    withdrawals,
    claims,
    loans: loanRows,
    repayments,
    cashbook,
    transfers,
    openings,
  };
  const byOpeningDay = new Map<Day | null, Books>();
  const openingDays = [...new Set(openings.map(({ row }) => row.asOf))].map((asOf) => ({ row: { asOf } }));
  return {
    group,
    groupId,
    works,
    members,
    memberByKey: byKey,
    get booksFrom() {
      return begins();
    },
    receipts,
    withdrawals,
    claims,
    loanRows,
    loans,
    loansOn: loansByDay(loans, openings),
    repayments,
    cashbook,
    transfers,
    cashCounts: rows.cashCounts.filter(({ rowStatus }) => rowStatus !== 'cancelled'),
    openings: openings.map(({ row }) => row),
    pledges: pledges.map(({ row }) => row),
    pledgesOf: steps,
    pledgeDefaultOn: (on, village) => ruleNumber(rules, 'pledge.default', { groupId, village }, on),
    benefits,
    paid,
    paidTwice,
    otherReceipts,
    plain,
    dayOfCell: (memberId, month) => {
      const { member } = terms.find(memberId, lastDay(month));
      if (member === null) return anyone.month(monthIndex(month)).collection;
      return wideCellDay(member, month, (membership) => calendarOf(membership, member));
    },
    wideCells: wide.counted,
    comparedCells: wide.compared,
    closings,
    covers,
    coverOn,
    keptUp,
    askedMonth: (member, month) => calendarOf(membershipOn(member, lastDay(monthAt(month))), member).month(month),
    books: (asOf) => {
      const day = openingDayOf(openingDays, asOf);
      const known = byOpeningDay.get(day);
      if (known !== undefined) return known;
      const books = booksOf(postingTerms, moneyRows, asOf);
      byOpeningDay.set(day, books);
      return books;
    },
  };
}
