/** Months not paid, paid in part or paid late, and what follows from them for a member's standing. */
import { arrearsRulesOf } from '../ledger/dues/arrears-rules.ts';
import { arrearsOf } from '../ledger/dues/cover.ts';
import { missesInARow, suspendedSince } from '../ledger/dues/standing.ts';
import type { Cover, GroupLedger, Ledger } from '../ledger/ledger.ts';
import { findingAt } from '../ledger/linking/finding-at.ts';
import { isActiveOn, membershipOn } from '../ledger/members/members.ts';
import { type Month, monthAt, monthIndex } from '../values/calendar.ts';
import type { Finding, FindingCode } from '../values/finding.ts';
import type { Facts } from '../values/words.ts';
import type { Moment } from './moment.ts';

/** The months of one kind of a member, and the money still open in them. */
interface Kind {
  readonly months: Month[];
  amount: number;
}

/** The months since the books began that a member has missed, paid in part, or paid late. */
function kindsOf(cover: Cover, from: number): { readonly [kind in 'missed' | 'partial' | 'late']: Kind | null } {
  let missed: Kind | null = null;
  let partial: Kind | null = null;
  let late: Kind | null = null;
  const { due, covered, fullOn, dueBy, asOf, first } = cover;
  for (let place = Math.max(0, from - first); place < due.length; place++) {
    const asked = due[place]!;
    if (asked === 0) continue;
    const by = dueBy[place]!;
    const full = fullOn[place] ?? null;
    if (full !== null) {
      if (full <= by) continue;
      late ??= { months: [], amount: 0 };
      late.months.push(monthAt(first + place));
      late.amount += asked;
    } else if (asOf > by) {
      const paid = covered[place]!;
      let kind: Kind;
      if (paid > 0) {
        partial ??= { months: [], amount: 0 };
        kind = partial;
      } else {
        missed ??= { months: [], amount: 0 };
        kind = missed;
      }
      kind.months.push(monthAt(first + place));
      kind.amount += asked - paid;
    }
  }
  return { missed, partial, late };
}

/** One finding a member and kind for members active on the day: missed, partial, late, suspended, ending proposed. */
export function contributionFindings(
  { book, rules }: Ledger,
  group: GroupLedger,
  { asOf }: Moment,
): readonly Finding[] {
  const findings: Finding[] = [];
  const { groupId, booksFrom } = group;
  if (booksFrom === null) return findings;
  const from = monthIndex(booksFrom);
  const rulesOf = arrearsRulesOf(rules, group, asOf);
  for (const cover of group.covers(asOf)) {
    const { member } = cover;
    // One who has never been behind is not suspended either; months from before the books can be open still.
    if (!cover.behind && cover.first >= from) continue;
    const { missed, partial, late } = kindsOf(cover, from);
    if (!isActiveOn(member, asOf, asOf)) continue;
    const { row } = membershipOn(member, asOf);
    const add = (code: FindingCode, facts: Facts): void => {
      findings.push(
        findingAt(book, code, row, 'memberId', {
          groupId,
          memberId: member.memberId,
          facts: { name: member.name, ...facts },
        }),
      );
    };
    const addKind = (code: FindingCode, kind: Kind | null): void => {
      if (kind !== null) add(code, { count: kind.months.length, months: kind.months, amount: kind.amount });
    };
    addKind('CONTRIBUTION_MISSED', missed);
    addKind('CONTRIBUTION_PARTIAL', partial);
    addKind('CONTRIBUTION_LATE', late);
    const standing = rulesOf(member);
    const since = suspendedSince(cover, asOf, standing);
    if (since !== null) {
      const open = cover.due.findIndex((due, place) => due > cover.covered[place]! && asOf > cover.dueBy[place]!);
      add('RIGHTS_SUSPENDED', {
        since,
        ...(open < 0 ? { waiting: true } : { amount: arrearsOf(cover).amount, month: monthAt(cover.first + open) }),
      });
    }
    const misses = missesInARow(cover, standing.maxMisses);
    if (misses.length > 0) add('ENDING_PROPOSED', { count: standing.maxMisses, months: misses.map(monthAt) });
  }
  return findings;
}
