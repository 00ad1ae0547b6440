/** What is doubtful in the register of members. */

import type { GroupLedger, Ledger, Member, Membership } from '../ledger/ledger.ts';
import { findingAt } from '../ledger/linking/finding-at.ts';
import { nameOf } from '../ledger/members/members.ts';
import type { Day } from '../values/calendar.ts';
import type { Finding } from '../values/finding.ts';
import { digitsTrouble, maskedId, nationalIdDigits } from '../values/idcheck.ts';
import { nameKey } from '../values/text.ts';
import type { Facts } from '../values/words.ts';

interface Person {
  readonly member: Member;
  readonly membership: Membership;
  /** The folded name, once it was needed: folding thousands of names takes long. */
  name: string | null;
}

/** Whether two stays share a day. */
function overlap(a: Membership, b: Membership): boolean {
  return (a.end === null || b.join === null || b.join < a.end) && (b.end === null || a.join === null || a.join < b.end);
}

/** People who may stand in the register twice, national ids that cannot be right, and a status without its date. */
export function peopleFindings({ book }: Ledger, group: GroupLedger): readonly Finding[] {
  const findings: Finding[] = [];
  const { groupId } = group;
  const add = (
    code: 'PERSON_DUPLICATE' | 'NATIONAL_ID_INVALID' | 'STATUS_WITHOUT_DATE',
    { member, membership }: Person,
    field: string,
    facts: Facts,
    when: Day | null = membership.join,
  ): void => {
    findings.push(
      findingAt(book, code, membership.row, field, {
        groupId,
        memberId: member.memberId,
        facts: { name: nameOf(membership.row), ...facts },
        when,
      }),
    );
  };
  const people: Person[] = [];
  for (const member of group.members) {
    if (member.registered) for (const membership of member.memberships) people.push({ member, membership, name: null });
  }
  people.sort((a, b) => a.membership.row.tab - b.membership.row.tab || a.membership.row.row - b.membership.row.row);

  const byNationalId = new Map<string, Person[]>();
  const byBirthDate = new Map<string, Person[]>();
  /** The first earlier person under a key who is someone else and whose stay overlaps; the person joins them. */
  const twin = (
    by: Map<string, Person[]>,
    key: string,
    person: Person,
    same: (one: Person, other: Person) => boolean,
  ): Person | undefined => {
    const list = by.get(key);
    if (list === undefined) {
      by.set(key, [person]);
      return undefined;
    }
    const found = list.find(
      (other) => other.member !== person.member && overlap(other.membership, person.membership) && same(other, person),
    );
    list.push(person);
    return found;
  };
  for (const person of people) {
    const { row, join } = person.membership;
    const digits = row.nationalId === null ? null : nationalIdDigits(row.nationalId);
    let known: Person | undefined;
    if (digits !== null) {
      const trouble = digitsTrouble(digits);
      if (trouble !== null) {
        const facts: Facts = trouble === 'length' ? { length: digits.length } : { masked: maskedId(digits) };
        add('NATIONAL_ID_INVALID', person, 'nationalId', facts);
      }
      known = twin(byNationalId, digits, person, () => true);
    }
    const sameId = known !== undefined;
    if (row.birthDate !== null) {
      const namesake = twin(byBirthDate, row.birthDate, person, sameName);
      known ??= namesake;
    }
    if (known !== undefined) {
      const other = known.membership;
      add(
        'PERSON_DUPLICATE',
        person,
        sameId ? 'nationalId' : 'firstName',
        {
          ...(sameId ? { nationalId: maskedId(digits ?? '') } : { birthDate: row.birthDate }),
          otherName: nameOf(other.row),
          otherMember: known.member.memberId,
          otherRow: other.row.row,
        },
        join === null || (other.join !== null && other.join > join) ? other.join : join,
      );
    }
    addStatus(book, person, add);
  }
  return findings;
}

const NO_LETTER = new Set([' ', '.', '์', '็', '\u00a0', '\u200b']);

/** The last letter of a name that folding keeps as it is; null where folding might change it. */
function lastLetter({ firstName, lastName }: Membership['row']): string | null {
  const text = lastName ?? firstName;
  let place = text.length - 1;
  while (place >= 0 && NO_LETTER.has(text[place]!)) place--;
  const letter = text[place];
  return letter !== undefined && letter >= 'ก' && letter <= 'ฮ' && letter !== 'ฏ' && letter !== 'ฎ' ? letter : null;
}

function foldedName(person: Person): string {
  const { firstName, lastName } = person.membership.row;
  person.name ??= nameKey(lastName === null ? firstName : `${firstName} ${lastName}`);
  return person.name;
}

/** Whether two people have one folded name; most differ in their last letter already. */
function sameName(a: Person, b: Person): boolean {
  const last = lastLetter(a.membership.row);
  const other = lastLetter(b.membership.row);
  return (last === null || other === null || last === other) && foldedName(a) === foldedName(b);
}

function addStatus(
  { tabs }: Ledger['book'],
  person: Person,
  add: (code: 'STATUS_WITHOUT_DATE', person: Person, field: string, facts: Facts, when?: Day | null) => void,
): void {
  const { row, end } = person.membership;
  const { status } = row;
  if (status === 'active' && end !== null) {
    const given = row.endDate !== null ? 'endDate' : end === row.deathDate ? 'deathDate' : 'leftDate';
    add('STATUS_WITHOUT_DATE', person, 'status', { status, given: tabs[row.tab]!.headers[given]!, day: end }, end);
  } else if (status !== null && status !== 'active' && end === null) {
    add('STATUS_WITHOUT_DATE', person, 'status', { status, isOpen: true });
  }
}
