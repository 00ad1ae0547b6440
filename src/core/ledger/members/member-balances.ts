/** What each member has and owes on a day. */
import type { RuleBook } from '../../rules/rulebook.ts';
import { type Day, monthIndex } from '../../values/calendar.ts';
import { type Satang, satang, ZERO } from '../../values/satang.ts';
import { memberSavingsOn } from '../books/balances.ts';
import { arrearsRulesOf } from '../dues/arrears-rules.ts';
import { advanceOf, arrearsOf } from '../dues/cover.ts';
import { suspendedSince } from '../dues/standing.ts';
import type { Cover, GroupLedger, Member } from '../ledger.ts';
import { existsOn, isActiveOn } from './members.ts';

export interface MemberStanding {
  readonly member: Member;
  readonly active: boolean;
  /** Null where members give and do not save. */
  readonly savings: Satang | null;
  readonly deposits: Satang | null;
  /** Over months of which the collection day has come; null in a fund that only lends. */
  readonly due: Satang | null;
  readonly covered: Satang | null;
  readonly arrears: Satang | null;
  readonly arrearsMonths: number | null;
  readonly advance: Satang | null;
  readonly suspended: boolean;
  readonly loansOutstanding: Satang;
  readonly loansOverdue: Satang;
}

/** Each member of a group who has joined by a day, in the register's order. Units: satang. */
export function memberBalances(group: GroupLedger, rules: RuleBook, asOf: Day): readonly MemberStanding[] {
  const books = group.books(asOf);
  const saves = group.works === 'saves';
  const saved = saves ? memberSavingsOn(books, asOf) : null;
  const owed = loansByMember(group, asOf);
  const arrearsRules = arrearsRulesOf(rules, group, asOf);
  const covers = group.covers(asOf);
  const month = monthIndex(asOf);
  const standings: MemberStanding[] = [];
  for (let place = 0; place < group.members.length; place++) {
    const member = group.members[place]!;
    if (!existsOn(member, asOf)) continue;
    const active = isActiveOn(member, asOf, asOf);
    // Covers are in the order of members, where there are any.
    const cover = covers[place];
    const savings = saved === null ? null : (saved.get(member) ?? { savings: ZERO, deposits: ZERO });
    const asked = cover === undefined ? null : askedSoFar(cover);
    const arrears = cover === undefined ? null : arrearsOf(cover);
    standings.push({
      member,
      active,
      savings: savings === null ? null : savings.savings,
      deposits: savings === null ? null : savings.deposits,
      due: asked === null ? null : asked.due,
      covered: asked === null ? null : asked.covered,
      arrears: arrears === null ? null : arrears.amount,
      arrearsMonths: arrears === null ? null : arrears.months,
      advance: cover === undefined ? null : advanceOf(cover, month),
      suspended: active && cover !== undefined && suspendedSince(cover, asOf, arrearsRules(member)) !== null,
      loansOutstanding: owed.get(member)?.outstanding ?? ZERO,
      loansOverdue: owed.get(member)?.overdue ?? ZERO,
    });
  }
  return standings;
}

/** What is due and covered over months of which the collection day has come. Units: satang. */
function askedSoFar(cover: Cover): { readonly due: Satang; readonly covered: Satang } {
  let due = 0;
  let covered = 0;
  for (let place = 0; place < cover.due.length; place++) {
    if (cover.collection[place]! > cover.asOf) continue;
    due += cover.due[place]!;
    covered += cover.covered[place]!;
  }
  return { due: satang(due), covered: satang(covered) };
}

function loansByMember(
  group: GroupLedger,
  asOf: Day,
): ReadonlyMap<Member, { readonly outstanding: Satang; readonly overdue: Satang }> {
  const found = new Map<Member, { outstanding: Satang; overdue: Satang }>();
  const books = group.books(asOf);
  if (books.notYet) return found;
  const { standings } = group.loansOn(asOf);
  for (let place = 0; place < standings.length; place++) {
    const { member } = group.loans[place]!.entry;
    if (member === null) continue;
    const { outstanding, overdue } = standings[place]!;
    const known = found.get(member) ?? { outstanding: ZERO, overdue: ZERO };
    found.set(member, {
      outstanding: satang(known.outstanding + outstanding),
      overdue: satang(known.overdue + overdue),
    });
  }
  return found;
}
