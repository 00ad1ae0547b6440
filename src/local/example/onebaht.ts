/** A year of a group that gives one baht a day: who joins and leaves, and how each member brings his months. */
import {
  addDays,
  addMonths,
  type Day,
  dayInMonth,
  lastDay,
  type Month,
  monthNumber,
  monthsBetween,
} from '../../core/values/calendar.ts';
import type { Chance } from './chance.ts';
import type { Cycle, MemberRow, ReceiptRow } from './rows.ts';

/** How someone pays: on the day, some weeks late, two months at a time after a gap, or no longer since some month. */
export type Habit = 'steady' | 'late' | 'gaps' | 'stopped';

const BLOCK: Readonly<Record<Cycle, number>> = { รายเดือน: 1, 'ราย 3 เดือน': 3, ครึ่งปี: 6, รายปี: 12 };

export const PER_MONTH = 30;

/** A cycle for a member, in the shares seen in southern funds: half pay monthly, a quarter once a year. */
export function cycleBy(chance: Chance): Cycle {
  const share = chance.share();
  return share < 0.48 ? 'รายเดือน' : share < 0.62 ? 'ราย 3 เดือน' : share < 0.76 ? 'ครึ่งปี' : 'รายปี';
}

/** A habit for a member; most are steady. */
export function habitBy(chance: Chance): Habit {
  const share = chance.share();
  return share < 0.9 ? 'steady' : share < 0.955 ? 'late' : share < 0.985 ? 'gaps' : 'stopped';
}

/** The months due from a member, in the blocks in which he pays them. */
export function blocksOf(member: MemberRow, months: readonly Month[]): Month[][] {
  const length = BLOCK[member.cycle];
  const blocks: Month[][] = [];
  const first = months[0]!;
  const last = months[months.length - 1]!;
  // A block that has begun is paid to its end, also beyond the last month shown.
  const beyond = addMonths(last, length - 1 - ((monthNumber(last) - 1) % length));
  for (let month = first; month <= beyond; month = addMonths(month, 1)) {
    const asked = lastDay(month);
    if (member.joined > asked || (member.ended !== null && member.ended <= asked)) continue;
    if (blocks.length === 0 || (monthNumber(month) - 1) % length === 0) blocks.push([]);
    blocks[blocks.length - 1]!.push(month);
  }
  return blocks;
}

/** The days on which the committee sits at the collection table: the 5th, the 16th and the last two days. */
function tableDay(month: Month, chance: Chance): Day {
  const last = lastDay(month);
  return chance.oneOf([dayInMonth(month, 5), dayInMonth(month, 16), addDays(last, -1), last, last]);
}

/** The payments of one member over the months, by habit; none is dated outside his membership or after the last month. */
export function paymentsOf(
  member: MemberRow,
  habit: Habit,
  months: readonly Month[],
  chance: Chance,
): Omit<ReceiptRow, 'number'>[] {
  const end = member.ended ? addDays(member.ended, -1) : lastDay(months[months.length - 1]!);
  const lastTold = lastDay(months[months.length - 1]!);
  const stopsAfter = chance.between(1, Math.max(1, months.length - 5));
  const payments: Omit<ReceiptRow, 'number'>[] = [];
  let owed: Month[] = [];
  for (const block of blocksOf(member, months)) {
    const from = block[0]!;
    const to = block[block.length - 1]!;
    if (habit === 'stopped' && monthsBetween(months[0]!, from) >= stopsAfter) break;
    owed = [...owed, ...block];
    if (habit === 'gaps' && block.length === 1 && chance.happens(0.3)) continue;
    // Those who pay by the block bring the money when it begins, when they can.
    const base = block.length === 1 ? tableDay(from, chance) : tableDay(chance.happens(0.7) ? from : to, chance);
    const meant = habit === 'late' ? addDays(base, chance.between(18, 45)) : base;
    const day = meant > end && habit !== 'late' ? end : meant;
    if (day > end || day > lastTold || day < member.joined) continue;
    payments.push({
      group: member.group,
      day,
      member: member.id,
      kind: 'เงินสมทบ',
      amount: PER_MONTH * owed.length,
      from: owed[0]!,
      to: owed.length > 1 ? owed[owed.length - 1]! : null,
      place: chance.happens(0.04) ? 'ธนาคาร' : 'เงินสด',
      reverses: '',
      note: owed.length > block.length ? 'ส่งย้อนหลัง' : '',
    });
    owed = [];
  }
  return payments;
}

/** The entry fee of someone who joins. */
export function entryFeeOf(member: MemberRow): Omit<ReceiptRow, 'number'> {
  return {
    group: member.group,
    day: member.joined,
    member: member.id,
    kind: 'ค่าสมัคร',
    amount: 20,
    from: null,
    to: null,
    place: 'เงินสด',
    reverses: '',
    note: 'สมาชิกใหม่',
  };
}

/** Receipts in order of day, numbered as a receipt book is: a prefix and a running number. */
export function numbered(payments: readonly Omit<ReceiptRow, 'number'>[], prefix: string): ReceiptRow[] {
  const byDate = new Map<Day, Omit<ReceiptRow, 'number'>[]>();
  for (const payment of payments) {
    const sameDay = byDate.get(payment.day);
    if (sameDay) sameDay.push(payment);
    else byDate.set(payment.day, [payment]);
  }
  const receipts: ReceiptRow[] = [];
  for (const day of [...byDate.keys()].sort()) {
    for (const { group, member, kind, amount, from, to, place, reverses, note } of byDate.get(day) ?? []) {
      const number = prefix + String(receipts.length + 1).padStart(4, '0');
      receipts.push({ group, number, day, member, kind, amount, from, to, place, reverses, note });
    }
  }
  return receipts;
}

/** The order of days, for sorting; rows of one day keep their order. */
export function byDay(a: { readonly day: Day }, b: { readonly day: Day }): number {
  return a.day < b.day ? -1 : a.day > b.day ? 1 : 0;
}
