/** What the rights of a group's members rest on: rules, benefits, who has paid, and the claims that are seen. */
import type { RuleBook } from '../../rules/rulebook.ts';
import type { Row } from '../../tables/tables.ts';
import { type Day, later } from '../../values/calendar.ts';
import { arrearsRulesOf } from '../dues/arrears-rules.ts';
import type { ArrearsRules } from '../dues/standing.ts';
import type { Cover, Entry, GroupLedger, Ledger, Member } from '../ledger.ts';
import { type BenefitBook, benefitBook } from './benefits.ts';

export type Claim = Entry<Row<'claims'>>;

/** What the rights of a group's members depend on. */
export interface RightTerms {
  readonly rules: RuleBook;
  readonly group: GroupLedger;
  readonly benefits: BenefitBook;
  readonly arrearsRules: (member: Member) => ArrearsRules;
  readonly coverOf: (member: Member) => Cover | null;
  /** A member's claims that are seen on that day, neither refused nor reversed, by the day of the event. */
  readonly claimsOf: (member: Member) => readonly Claim[];
  readonly asOf: Day;
}

/** What the rights of a group's members depend on, as everything is seen on a day. */
export function rightTerms({ book, rules }: Pick<Ledger, 'book' | 'rules'>, group: GroupLedger, asOf: Day): RightTerms {
  let covers: Map<Member, Cover> | null = null;
  let claims: Map<Member, Claim[]> | null = null;
  return {
    rules,
    group,
    benefits: benefitBook(book, group.groupId),
    asOf,
    arrearsRules: arrearsRulesOf(rules, group, asOf),
    coverOf: (member) => {
      if (covers === null) {
        covers = new Map();
        for (const cover of group.covers(asOf)) covers.set(cover.member, cover);
      }
      return covers.get(member) ?? null;
    },
    claimsOf: (member) => {
      claims ??= claimsByMember(group, asOf);
      return claims.get(member) ?? [];
    },
  };
}

/** The day from which a claim is seen: it has happened, and been asked for. */
export function seenFrom({ eventDate, requestDate }: Row<'claims'>): Day {
  return requestDate === null ? eventDate : later(eventDate, requestDate);
}

/** A group's claims that are seen on a day and not reversed by then, refused ones too, in the order of the rows. */
export function claimsSeen(group: GroupLedger, asOf: Day): readonly Claim[] {
  return group.claims.filter(
    ({ row, reverses, reversedOn }) =>
      reverses === null && (reversedOn === null || reversedOn > asOf) && seenFrom(row) <= asOf,
  );
}

/** The order in which claims use up a right: by the day of the event, then as the rows stand. */
export function inOrderOfEvents(claims: readonly Claim[]): Claim[] {
  return [...claims].sort((a, b) =>
    a.row.eventDate < b.row.eventDate
      ? -1
      : a.row.eventDate > b.row.eventDate
        ? 1
        : a.row.tab - b.row.tab || a.row.row - b.row.row,
  );
}

function claimsByMember(group: GroupLedger, asOf: Day): Map<Member, Claim[]> {
  const found = new Map<Member, Claim[]>();
  for (const claim of inOrderOfEvents(claimsSeen(group, asOf))) {
    if (claim.member === null || claim.row.status === 'refused') continue;
    const own = found.get(claim.member);
    if (own === undefined) found.set(claim.member, [claim]);
    else own.push(claim);
  }
  return found;
}
