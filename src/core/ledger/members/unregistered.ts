/** Members without a row that counts in the register: made from what points to them. */
import type { Book, PointedTo } from '../../tables/book.ts';
import type { Day } from '../../values/calendar.ts';
import type { Member } from '../ledger.ts';

/** A day before all books: a membership that ended on it holds on no day. */
const LONG_AGO = '0001-01-01' as Day;

/**
 * A member known only by rows that point to him.
 *
 * `since` `always`: the workbook has no register, and who pays is a member since before the books. `never`: his own row
 * could not be read; what he paid still counts, but nothing is due from him until the row is mended.
 */
export function unregisteredMember(
  memberAt: Book['memberAt'],
  key: string,
  pointed: PointedTo,
  since: 'always' | 'never',
): Member {
  const { groupId, memberId, name } = pointed;
  return {
    groupId,
    memberId,
    key,
    name,
    village: null,
    memberships: [
      {
        row: memberAt(pointed),
        join: null,
        end: since === 'never' ? LONG_AGO : null,
        exit: since === 'never' ? 'left' : null,
      },
    ],
    registered: false,
  };
}
