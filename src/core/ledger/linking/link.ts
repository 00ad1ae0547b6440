/** Links rows to their members and to the rows they reverse; what points to nothing is refused. */
import type { Book } from '../../tables/book.ts';
import type { Day } from '../../values/calendar.ts';
import type { Dropped, Finding, FindingCode } from '../../values/finding.ts';
import { idKey } from '../../values/id-key.ts';
import type { Facts } from '../../values/words.ts';
import type { Entry, Member } from '../ledger.ts';
import type { FindMember } from '../members/find-member.ts';
import { findingAt } from './finding-at.ts';

/** Collects what linking finds, and which rows it leaves out. */
export interface Refusals {
  readonly findings: Finding[];
  readonly dropped: Dropped[];
}

/** What a row of a table of money must have to be linked. */
export interface Linkable {
  readonly tab: number;
  readonly row: number;
  readonly groupId: string;
  readonly reverses: string | null;
  readonly rowStatus: 'normal' | 'cancelled';
}

/** How the rows of one table are linked. */
export interface Linking<Typed extends Linkable> {
  readonly dateOf: (row: Typed) => Day;
  /** The id that a reversal names. */
  readonly idOf: (row: Typed) => string | null;
  /** The member's id as typed; null when the row needs none. */
  readonly memberOf: (row: Typed) => string | null;
  /** Whose the row is, where it names something of his. */
  readonly ownerOf?: (row: Typed) => Member | null;
  /** Whether a reversal's amount is that of the row it reverses. */
  readonly sameAmount: (a: Typed, b: Typed) => boolean;
  readonly sameKind: (a: Typed, b: Typed) => boolean;
  readonly amountField: string;
}

/** Refuses a row: one finding, and the row is left out of sums. */
export function refuse(
  book: Book,
  refusals: Refusals,
  code: FindingCode,
  row: { readonly tab: number; readonly row: number; readonly groupId: string },
  field: string | null,
  about: { readonly memberId?: string | null; readonly facts?: Facts; readonly when: Day | null },
): void {
  refusals.findings.push(findingAt(book, code, row, field, { groupId: row.groupId, ...about }));
  refusals.dropped.push({ groupId: row.groupId, when: about.when, tab: row.tab, row: row.row, column: 0 });
}

/** The member a row names, with a note when he was understood otherwise than by his id; null when refused. */
export function linkedMember(
  book: Book,
  refusals: Refusals,
  find: FindMember,
  row: { readonly tab: number; readonly row: number; readonly groupId: string },
  typed: string,
  on: Day,
): Member | null {
  const { member, how, near } = find(typed, on);
  if (member === null) {
    refuse(book, refusals, 'MEMBER_UNKNOWN', row, 'memberId', {
      memberId: typed,
      facts: { member: typed, nearest: near },
      when: on,
    });
    return null;
  }
  if (how === 'zeros' || how === 'name') {
    refusals.findings.push(
      findingAt(book, how === 'zeros' ? 'ID_ZEROS' : 'MEMBER_BY_NAME', row, 'memberId', {
        groupId: row.groupId,
        memberId: member.memberId,
        facts: { typed, member: member.memberId, name: member.name },
        when: on,
      }),
    );
  }
  return member;
}

/** The entries of one table of one group, in the order of tabs and rows. Cancelled rows are passed over. */
export function linkRows<Typed extends Linkable>(
  book: Book,
  refusals: Refusals,
  find: FindMember,
  rows: readonly Typed[],
  linking: Linking<Typed>,
): readonly Entry<Typed>[] {
  const entries: Entry<Typed>[] = [];
  const reversals: { readonly row: Typed; readonly place: number }[] = [];
  for (const row of rows) {
    if (row.rowStatus === 'cancelled') continue;
    if (row.reverses !== null) {
      reversals.push({ row, place: entries.length });
      continue;
    }
    const date = linking.dateOf(row);
    const typed = linking.memberOf(row);
    const member =
      typed === null ? (linking.ownerOf?.(row) ?? null) : linkedMember(book, refusals, find, row, typed, date);
    if (typed !== null && member === null) continue;
    entries.push({ row, date, member, reverses: null, reversedOn: null, column: 0 });
  }
  if (reversals.length === 0) return entries;

  const byId = entriesById(entries, reversals, linking);
  const linked = reversals.flatMap(({ row, place }) => {
    const entry = reversalEntry(book, refusals, byId, find, row, linking);
    return entry === null ? [] : [{ entry, place }];
  });
  // Reversals go back to where they stood among the rows.
  const ordered: Entry<Typed>[] = [];
  let next = 0;
  for (let place = 0; place <= entries.length; place++) {
    while (next < linked.length && linked[next]!.place === place) ordered.push(linked[next++]!.entry);
    if (place < entries.length) ordered.push(entries[place]!);
  }
  return ordered;
}

/** The entries that carry an id which some reversal names. */
function entriesById<Typed extends Linkable>(
  entries: readonly Entry<Typed>[],
  reversals: readonly { readonly row: Typed }[],
  linking: Linking<Typed>,
): ReadonlyMap<string, readonly Entry<Typed>[]> {
  const byId = new Map<string, Entry<Typed>[]>();
  // Few numbers are reversed: nearly all others end otherwise, which is seen without folding them.
  const ends = new Set<number | null>();
  for (const { row } of reversals) {
    const key = idKey(row.reverses ?? '');
    byId.set(key, []);
    ends.add(endOf(key));
  }
  for (const entry of entries) {
    const id = linking.idOf(entry.row);
    if (id === null) continue;
    const end = endOf(id);
    if (end === null || ends.has(end)) byId.get(idKey(id))?.push(entry);
  }
  return byId;
}

/** The three digits at the end of an id as a number; null where there are no three, so that folding may change them. */
function endOf(id: string): number | null {
  let end = 0;
  for (let place = id.length - 3; place < id.length; place++) {
    const code = id.charCodeAt(place);
    if (!(code >= 48 && code <= 57)) return null;
    end = end * 10 + code - 48;
  }
  return end;
}

/**
 * The entry of a row that reverses another, or null when it is refused.
 *
 * The row reversed is looked up by its id in the same table and group, dated no later than the reversal. Where a number
 * stands on several rows it is the one with the reversal's member, kind and amount.
 */
function reversalEntry<Typed extends Linkable>(
  book: Book,
  refusals: Refusals,
  byId: ReadonlyMap<string, readonly Entry<Typed>[]>,
  find: FindMember,
  row: Typed,
  linking: Linking<Typed>,
): Entry<Typed> | null {
  const date = linking.dateOf(row);
  const typed = linking.memberOf(row);
  const about = (facts: Facts) => ({ memberId: typed, facts: { reverses: row.reverses, ...facts }, when: date });
  let found = (byId.get(idKey(row.reverses ?? '')) ?? []).filter((entry) => entry.date <= date);
  if (found.length > 1) {
    const member = typed === null ? null : find(typed, date).member;
    found = found.filter(
      (entry) =>
        (typed === null || entry.member === member) &&
        linking.sameKind(entry.row, row) &&
        linking.sameAmount(entry.row, row),
    );
  }
  const reversed = found[0];
  if (reversed === undefined || found.length > 1) {
    refuse(book, refusals, 'REVERSAL_UNKNOWN', row, 'reverses', about({ found: found.length }));
    return null;
  }
  if (reversed.reversedOn !== null) {
    refuse(
      book,
      refusals,
      'REVERSAL_REPEATED',
      row,
      'reverses',
      about({ row: reversed.row.row, on: reversed.reversedOn }),
    );
    return null;
  }
  if (!linking.sameAmount(reversed.row, row)) {
    refuse(book, refusals, 'REVERSAL_AMOUNT_DIFFERS', row, linking.amountField, about({ row: reversed.row.row }));
    return null;
  }
  reversed.reversedOn = date;
  return { row, date, member: reversed.member, reverses: reversed, reversedOn: null, column: 0 };
}
