/** Members without a row that counts in the register: made from what points to them. */
import type { Row } from '../../tables/tables.ts';
import type { Day } from '../../values/calendar.ts';
import type { Member } from '../ledger.ts';

/** A day before all books: a membership that ended on it holds on no day. */
const LONG_AGO = '0001-01-01' as Day;

function blankRow(groupId: string, memberId: string, tab: number, row: number, name: string): Row<'members'> {
  return {
    tab,
    row,
    memberId,
    groupId,
    title: null,
    firstName: name,
    lastName: null,
    nationalId: null,
    birthDate: null,
    joinDate: null,
    memberSince: null,
    paidThrough: null,
    funeral: false,
    matchedRounds: null,
    village: null,
    household: null,
    person: null,
    payerId: null,
    collectionDay: null,
    cycle: null,
    status: null,
    endDate: null,
    leftDate: null,
    deathDate: null,
    phone: null,
    beneficiary: null,
  };
}

/**
 * A member known only by rows that point to him.
 *
 * `since` `always`: the workbook has no register, and who pays is a member since before the books. `never`: his own row
 * could not be read; what he paid still counts, but nothing is due from him until the row is mended.
 */
export function unregisteredMember(
  groupId: string,
  key: string,
  at: { readonly memberId: string; readonly tab: number; readonly row: number; readonly name: string },
  since: 'always' | 'never',
): Member {
  const row = blankRow(groupId, at.memberId, at.tab, at.row, at.name);
  return {
    groupId,
    memberId: at.memberId,
    key,
    name: at.name,
    village: null,
    memberships: [
      { row, join: null, end: since === 'never' ? LONG_AGO : null, exit: since === 'never' ? 'left' : null },
    ],
    registered: false,
  };
}
