/** Welfare claims: against the member's right, against each other, and their status. */
import { arrearsRulesOf } from '../ledger/arrears-rules.ts';
import { benefitBook } from '../ledger/benefits.ts';
import { findingAt } from '../ledger/finding-at.ts';
import type { Cover, Entry, GroupLedger, Ledger, Member } from '../ledger/ledger.ts';
import { type RightTerms, rightOf } from '../ledger/rights.ts';
import type { Row } from '../tables/tables.ts';
import { type Day, later } from '../values/calendar.ts';
import type { Finding, FindingCode } from '../values/finding.ts';
import { choiceKey } from '../values/text.ts';
import type { Facts } from '../values/words.ts';
import type { Moment } from './moment.ts';

type Claim = Entry<Row<'claims'>>;

/** The day from which a claim is seen: it has happened, and been asked for. */
function seenFrom({ eventDate, requestDate }: Row<'claims'>): Day {
  return requestDate === null ? eventDate : later(eventDate, requestDate);
}

/** Findings about the claims of one group. */
export function claimFindings({ book, rules }: Ledger, group: GroupLedger, { asOf }: Moment): readonly Finding[] {
  if (group.claims.length === 0) return [];
  const findings: Finding[] = [];
  const add = (
    code: FindingCode,
    { row }: Claim,
    member: Member | null,
    field: string,
    facts: Facts,
    when: Day,
  ): void => {
    findings.push(
      findingAt(book, code, row, field, {
        groupId: group.groupId,
        memberId: member?.memberId ?? null,
        facts: { name: member?.name ?? null, benefit: row.code, day: row.eventDate, ...facts },
        when,
      }),
    );
  };
  const covers = new Map<Member, Cover>(group.covers(asOf).map((cover) => [cover.member, cover]));
  const benefits = benefitBook(group.benefits);
  const terms: RightTerms = {
    rules,
    group,
    benefits,
    asOf,
    arrearsRules: arrearsRulesOf(rules, group, asOf),
    coverOf: (member) => covers.get(member) ?? null,
  };
  const claims = group.claims.filter(
    ({ row, reverses, reversedOn }) =>
      reverses === null && (reversedOn === null || reversedOn > asOf) && seenFrom(row) <= asOf,
  );
  for (const claim of claims) {
    const { status, paidDate } = claim.row;
    if (paidDate === null || status === 'paid') continue;
    add(
      'STATUS_WITHOUT_DATE',
      claim,
      claim.member,
      'status',
      { status, given: book.tabs[claim.row.tab]!.headers['paidDate']!, day: paidDate },
      paidDate,
    );
  }
  const known = new Map<Member, Map<string, Claim[]>>();
  const inOrder = claims
    .filter(({ row }) => row.status !== 'refused')
    .sort((a, b) =>
      a.row.eventDate < b.row.eventDate
        ? -1
        : a.row.eventDate > b.row.eventDate
          ? 1
          : a.row.tab - b.row.tab || a.row.row - b.row.row,
    );
  for (const claim of inOrder) {
    const { row, member } = claim;
    // Where the member's own row was left out, nothing can be said of his rights.
    if (member === null || (!member.registered && member.memberships.every(({ end }) => end !== null))) continue;
    const code = benefits.codeOf(row.code) ?? choiceKey(row.code);
    const byCode = known.get(member) ?? new Map<string, Claim[]>();
    known.set(member, byCode);
    const earlier = byCode.get(code) ?? [];
    byCode.set(code, [...earlier, claim]);

    const when = seenFrom(row);
    const twin = earlier.find((other) => other.row.eventDate === row.eventDate);
    if (twin !== undefined) add('CLAIM_DOUBLE', claim, member, 'eventDate', { otherRow: twin.row.row }, when);

    const { benefit, notMember, before, suspended, right, tooLate } = rightOf(terms, claim, member, earlier);
    if (notMember) add('CLAIM_NOT_MEMBER', claim, member, 'eventDate', { benefit }, when);
    if (before !== null) {
      add('CLAIM_BEFORE_RIGHT', claim, member, 'eventDate', { benefit, rightFrom: before.from, age: before.age }, when);
    } else if (right !== null && row.amount > right) {
      add(
        'CLAIM_OVER_LIMIT',
        claim,
        member,
        'amount',
        { benefit, amount: row.amount, right, over: row.amount - right },
        when,
      );
    }
    if (suspended) add('CLAIM_WHILE_SUSPENDED', claim, member, 'eventDate', { benefit }, when);
    if (tooLate !== null) {
      add('CLAIM_TOO_LATE', claim, member, 'requestDate', { benefit, requested: row.requestDate, ...tooLate }, when);
    }
  }
  return findings;
}
