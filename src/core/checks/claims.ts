/** Welfare claims: against the member's right, against each other, and their status. */

import type { GroupLedger, Ledger, Member } from '../ledger/ledger.ts';
import { findingAt } from '../ledger/linking/finding-at.ts';
import { type Claim, claimsSeen, inOrderOfEvents, rightTerms, seenFrom } from '../ledger/welfare/right-terms.ts';
import { rightOf } from '../ledger/welfare/rights.ts';
import type { Day } from '../values/calendar.ts';
import type { Finding, FindingCode } from '../values/finding.ts';
import { choiceKey } from '../values/text.ts';
import type { Facts } from '../values/words.ts';
import type { Moment } from './moment.ts';

/** Findings about the claims of one group. */
export function claimFindings(ledger: Ledger, group: GroupLedger, { asOf }: Moment): readonly Finding[] {
  const { book } = ledger;
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
  const terms = rightTerms(ledger, group, asOf);
  const { benefits } = terms;
  const claims = claimsSeen(group, asOf);
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
  const inOrder = inOrderOfEvents(claims.filter(({ row }) => row.status !== 'refused'));
  for (const claim of inOrder) {
    const { row, member } = claim;
    // Where the member's own row was left out, nothing can be said of his rights.
    if (member === null || (!member.registered && member.memberships.every(({ end }) => end !== null))) continue;
    const code = benefits.codeOf(row.code) ?? choiceKey(row.code);
    const byCode = known.get(member) ?? new Map<string, Claim[]>();
    known.set(member, byCode);
    const earlier = byCode.get(code) ?? [];
    byCode.set(code, earlier);

    const when = seenFrom(row);
    const twin = earlier.find((other) => other.row.eventDate === row.eventDate);
    if (twin !== undefined) add('CLAIM_DOUBLE', claim, member, 'eventDate', { otherRow: twin.row.row }, when);

    const { benefit, notMember, before, suspendedSince, right, tooLate } = rightOf(terms, claim, member, earlier);
    if (notMember) add('CLAIM_NOT_MEMBER', claim, member, 'eventDate', { benefit }, when);
    if (before !== null) {
      add('CLAIM_BEFORE_RIGHT', claim, member, 'eventDate', { benefit, rightFrom: before.from, age: before.age }, when);
    } else if (right !== null && row.amount > right) {
      const [fault] = benefits.faultsOn(code, row.eventDate);
      const facts = { benefit, amount: row.amount, right, over: row.amount - right };
      const ladder = fault === undefined ? {} : { ladder: fault.th, ladderEn: fault.en };
      add('CLAIM_OVER_LIMIT', claim, member, 'amount', { ...facts, ...ladder }, when);
    }
    if (suspendedSince !== null) {
      add('CLAIM_WHILE_SUSPENDED', claim, member, 'eventDate', { benefit, since: suspendedSince }, when);
    }
    if (tooLate !== null) {
      add('CLAIM_TOO_LATE', claim, member, 'requestDate', { benefit, requested: row.requestDate, ...tooLate }, when);
    }
    earlier.push(claim);
  }
  return findings;
}
