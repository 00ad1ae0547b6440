/** Who owes what on a collection day: what is asked now, what earlier months left, and what was paid on the day. */
import type { RuleBook } from '../../rules/rulebook.ts';
import { type Day, type Month, monthAt, monthIndex } from '../../values/calendar.ts';
import { idKey } from '../../values/id-key.ts';
import { plus, type Satang, satang, ZERO } from '../../values/satang.ts';
import type { Cover, GroupLedger, Member } from '../ledger.ts';
import { isActiveOn, membershipOn, nameOf } from '../members/members.ts';
import { arrearsRulesOf } from './arrears-rules.ts';
import { advanceOf } from './cover.ts';
import { pledgeIn } from './dues.ts';
import { suspendedSince } from './standing.ts';

/** A month of which something is to be paid. Units: satang. */
export interface OpenMonth {
  readonly month: Month;
  readonly amount: Satang;
}

/** What one member is asked for on a collection day. Units: satang. */
export interface CollectionLine {
  readonly memberId: string;
  readonly name: string;
  readonly village: string | null;
  /** What is asked each month: the daily baht of a giver, the pledge of a saver; 0 = nothing is set. */
  readonly monthly: Satang;
  /** Still to pay of what is asked in this month: of one who pays by the quarter, all of it when its month comes. */
  readonly due: Satang;
  /** Still to pay of what was asked in months before, with what was brought forward. */
  readonly arrears: Satang;
  readonly broughtForward: Satang;
  /** The months that both are for, oldest first. */
  readonly months: readonly OpenMonth[];
  readonly advance: Satang;
  readonly suspended: boolean;
  /** Who pays for him as the register says. */
  readonly payer: { readonly memberId: string; readonly name: string } | null;
  readonly household: string | null;
  /** What was recorded for him on this day already; null = nothing. */
  readonly paid: { readonly amount: Satang; readonly receipts: readonly string[] } | null;
}

/**
 * What each active member is asked for on a day, in the register's order.
 *
 * A month is asked for from its first day on, whatever its collection day: people pay when they come. Of one who pays by
 * the block it is asked with the block's last month, or with its first where blocks are paid at their start.
 *
 * Units     satang
 * Source    rules.md §3, cover and arrears
 */
export function collectionLines(group: GroupLedger, rules: RuleBook, date: Day): readonly CollectionLine[] {
  const paidOn = paidOnDay(group, date);
  const arrearsRules = arrearsRulesOf(rules, group, date);
  const contributes = group.works === 'gives' || group.works === 'saves';
  return group.members.flatMap((member): readonly CollectionLine[] => {
    if (!isActiveOn(member, date, date)) return [];
    const { row } = membershipOn(member, date);
    const payer = row.payerId === null ? undefined : group.memberByKey.get(idKey(row.payerId));
    const asked = contributes ? askedOn(group, group.coverOn(member, date), date) : NOTHING;
    const isSuspended = contributes && suspendedSince(asked.cover!, date, arrearsRules(member)) !== null;
    return [
      {
        memberId: member.memberId,
        name: nameOf(row),
        village: member.village,
        monthly: contributes ? monthlyOf(group, member, monthIndex(date)) : ZERO,
        due: asked.due,
        arrears: asked.arrears,
        broughtForward: asked.cover?.broughtForward ?? ZERO,
        months: asked.months,
        advance: asked.cover === null ? ZERO : advanceOf(asked.cover, monthIndex(date)),
        suspended: isSuspended,
        payer: payer === undefined || payer === member ? null : { memberId: payer.memberId, name: payer.name },
        household: row.household,
        paid: paidOn.get(member) ?? null,
      },
    ];
  });
}

interface AskedNow {
  readonly cover: Cover | null;
  readonly due: Satang;
  readonly arrears: Satang;
  readonly months: readonly OpenMonth[];
}

const NOTHING: AskedNow = { cover: null, due: ZERO, arrears: ZERO, months: [] };

/** What of a member's months is asked for by a day and not covered in full. Units: satang. */
function askedOn(group: GroupLedger, cover: Cover, date: Day): AskedNow {
  const now = monthIndex(date);
  const { member } = cover;
  // Before anything was ever collected no month is due yet by the books: this one is the first.
  if (group.booksFrom === null && cover.due.every((due) => due === 0)) {
    const first = monthlyOf(group, member, now);
    return { cover, due: first, arrears: ZERO, months: first > 0 ? [{ month: monthAt(now), amount: first }] : [] };
  }
  let due = 0;
  let arrears: number = cover.broughtForward;
  const months: OpenMonth[] = [];
  for (let place = 0; place < cover.due.length; place++) {
    const open = cover.due[place]! - cover.covered[place]!;
    if (open <= 0) continue;
    const { paysAtStart, blockStart, blockEnd } = group.askedMonth(member, cover.first + place);
    const askedIn = paysAtStart ? blockStart : blockEnd;
    if (askedIn > now) continue;
    if (askedIn === now) due += open;
    else arrears += open;
    months.push({ month: monthAt(cover.first + place), amount: satang(open) });
  }
  return { cover, due: satang(due), arrears: satang(arrears), months };
}

/** What is asked of a member for a month. Units: satang. */
export function monthlyOf(group: GroupLedger, member: Member, month: number): Satang {
  const { giving, pledgeDefault } = group.askedMonth(member, month);
  return satang(giving ?? pledgeIn(group.pledgesOf.get(member) ?? [], month) ?? pledgeDefault ?? 0);
}

/** What was recorded on a day for each member, of any kind, and under which numbers. */
function paidOnDay(
  group: GroupLedger,
  date: Day,
): ReadonlyMap<Member, { readonly amount: Satang; readonly receipts: readonly string[] }> {
  const found = new Map<Member, { amount: Satang; receipts: string[] }>();
  for (const { member, row, date: on, reverses, reversedOn } of group.receipts) {
    if (member === null || on !== date || reverses !== null || reversedOn === date) continue;
    const known = found.get(member) ?? { amount: ZERO, receipts: [] };
    found.set(member, known);
    known.amount = plus(known.amount, row.amount);
    if (row.receiptId !== null && !known.receipts.includes(row.receiptId)) known.receipts.push(row.receiptId);
  }
  return found;
}
