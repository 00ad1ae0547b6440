/** The covers of one group's members, and who needs none to be known as paid up. */
import type { RuleBook } from '../../rules/rulebook.ts';
import type { Row } from '../../tables/tables.ts';
import { type Day, type Month, monthIndex } from '../../values/calendar.ts';
import { accountNamed } from '../books/accounts.ts';
import { openingDayOf } from '../books/books.ts';
import type { Cover, Entry, GroupLedger, Member, Membership, OpeningBalance, Payment } from '../ledger.ts';
import { byDay } from '../linking/by-day.ts';
import { inOrderPaid, isContribution } from './contributions.ts';
import { type Covering, type CoverTerms, coveringOf, coverOf } from './cover.ts';
import type { DueCalendar } from './due-calendar.ts';
import { firstDueMonth } from './dues.ts';
import { isKeptUp } from './kept-up.ts';
import { spreadingOf } from './overpay.ts';

/** What the covers of a group rest on. */
interface GroupDues extends Pick<GroupLedger, 'groupId' | 'works' | 'members' | 'paid' | 'plain' | 'pledgesOf'> {
  readonly rules: RuleBook;
  readonly begins: () => Month | null;
  readonly calendarOf: (membership: Membership, member: Member) => DueCalendar;
  readonly openings: readonly OpeningBalance[];
  /** Receipts in which each member's payments stand in their order, and beside which there are none. */
  readonly allPaid: readonly Entry<Row<'receipts'>>[] | null;
}

/** What tells of any member of a group on any day how his months are paid. */
export function memberCovers(group: GroupDues): Pick<GroupLedger, 'covers' | 'coverOn' | 'keptUp'> {
  const { rules, groupId, works, members, paid, plain, pledgesOf, begins, calendarOf, openings, allPaid } = group;
  const spreadsAhead = spreadingOf(rules, groupId, works === 'gives');
  const broughtForwardOn = byDay((asOf) => {
    const day = openingDayOf(openings, asOf);
    const arrears = new Map<Member, number>();
    for (const { row, member } of openings) {
      if (row.asOf !== day || member === null || accountNamed(row.account) !== 'arrears') continue;
      arrears.set(member, (arrears.get(member) ?? 0) + row.amount);
    }
    return (member: Member) => {
      const amount = arrears.get(member);
      return amount === undefined || day === null ? null : { amount, day };
    };
  });
  const paymentsOf = (member: Member): readonly Payment[] => {
    const own = paid.get(member) ?? [];
    if (plain === null) return own;
    const further = plain.paymentsOf(member);
    return own.length === 0 ? further : inOrderPaid([...own, ...further]);
  };
  const termsOf = (member: Member, asOf: Day): CoverTerms => {
    const from = begins();
    return {
      member,
      calendarOf: (membership) => calendarOf(membership, member),
      start: firstDueMonth(member, from === null ? null : monthIndex(from)),
      pledges: works === 'saves' ? (pledgesOf.get(member) ?? []) : null,
      broughtForward: broughtForwardOn(asOf)(member),
      spreadsAhead: spreadsAhead(member.village),
      listsDiffering: works === 'saves',
    };
  };
  const coverOn: GroupLedger['coverOn'] = (member, asOf, tells) =>
    coverOf(termsOf(member, asOf), paymentsOf(member), asOf, tells);
  const coversOn = (asOf: Day): readonly Cover[] => {
    if (allPaid === null) return members.map((member) => coverOn(member, asOf));
    // As they lie in memory: one member's payments are far apart, and to fetch them takes longer than the sums.
    const coverings = new Map<Member | null, Covering>();
    for (const member of members) {
      coverings.set(member, coveringOf(termsOf(member, asOf), paymentsOf(member), asOf));
    }
    for (const entry of allPaid) {
      if (isContribution(entry) && entry.date <= asOf) coverings.get(entry.member)?.pay(entry);
    }
    return [...coverings.values()].map(({ made }) => made());
  };
  return {
    covers: byDay((asOf) => (works === 'gives' || works === 'saves' ? coversOn(asOf) : [])),
    coverOn,
    keptUp: (member, asOf) =>
      plain !== null && !paid.has(member) && isKeptUp(termsOf(member, asOf), (take) => plain.every(member, take), asOf),
  };
}
