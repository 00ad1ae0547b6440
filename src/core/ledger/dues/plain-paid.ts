/** What members paid by plain receipts: sums and payments out of columns, without an entry for each. */
import type { PlainReceipts } from '../../tables/plain-receipts.ts';
import type { PlainRows } from '../../tables/plain-rows.ts';
import { type Day, monthIndex } from '../../values/calendar.ts';
import type { Member, Payment, PlainPaid } from '../ledger.ts';
import type { FindMember } from '../members/find-member.ts';
import { inOrderPaid } from './contributions.ts';

/** The plain rows of one group: those whose group is typed in one of its ways, by places in the list of these. */
export interface PlainOfGroup<Plain extends PlainRows = PlainReceipts> {
  readonly tab: number;
  readonly plain: Plain;
  readonly typedAs: ReadonlySet<number>;
}

const NOBODY = -1;
/** Whom a name means may differ from day to day: it is asked each time. */
const ASK = -2;

/** Whose each of the plain rows of a group is: the members, and of each row the place of its own among them, below 0 = nobody's. */
export function plainOwners<Plain extends PlainRows>(
  { plain: { count, rows, memberAt, memberIds, groupAt, samples }, typedAs }: PlainOfGroup<Plain>,
  dayOf: (at: number) => Day,
  find: FindMember,
): { readonly members: readonly Member[]; readonly places: ReadonlyMap<Member, number>; readonly owners: Int32Array } {
  const members: Member[] = [];
  const places = new Map<Member, number>();
  const placeOf = (member: Member | null): number => {
    if (member === null) return NOBODY;
    const known = places.get(member) ?? members.push(member) - 1;
    places.set(member, known);
    return known;
  };
  const isOwn = samples.map((_, place) => typedAs.has(place));
  const meant = new Int32Array(memberIds.length).fill(ASK);
  const owners = new Int32Array(rows.length).fill(NOBODY);
  for (let one = 0; one < count; one++) {
    const at = rows[one]!;
    if (!isOwn[groupAt[at]!]) continue;
    const typed = memberAt[at]!;
    let owner = meant[typed]!;
    if (owner === ASK) {
      const { member, how } = find(memberIds[typed]!, dayOf(at));
      owner = placeOf(member);
      if (how === 'id' || how === 'zeros') meant[typed] = owner;
    }
    owners[at] = owner;
  }
  return { members, places, owners };
}

/** Links plain receipts to their members; those of nobody are left out. */
export function plainPaid(of: PlainOfGroup, find: FindMember): PlainPaid {
  const { tab, plain } = of;
  const { count, rows, dayAt, days, amountAt, amounts, fromAt, toAt, months } = plain;
  const { members, places, owners } = plainOwners(of, (at) => days[dayAt[at]!]!, find);
  // A member's receipts are a chain in the order of the rows: the first of each, and the next after each.
  const firsts = new Int32Array(members.length).fill(NOBODY);
  const nexts = new Int32Array(rows.length);
  for (let one = count - 1; one >= 0; one--) {
    const at = rows[one]!;
    const place = owners[at]!;
    if (place < 0) continue;
    nexts[at] = firsts[place]!;
    firsts[place] = at;
  }
  const monthOf = days.map(monthIndex);
  const firstOf = (member: Member): number => firsts[places.get(member) ?? NOBODY] ?? NOBODY;
  return {
    payersBut: (others) => {
      const last = new Map<number, { place: number; count: number }>();
      const ofDay = monthOf.map((month) => {
        const known = last.get(month) ?? { place: NOBODY, count: 0 };
        last.set(month, known);
        return known;
      });
      for (let place = 0; place < members.length; place++) {
        if (others.has(members[place]!)) continue;
        for (let at = firsts[place]!; at >= 0; at = nexts[at]!) {
          const payers = ofDay[dayAt[at]!]!;
          if (payers.place !== place) payers.count++;
          payers.place = place;
        }
      }
      return new Map([...last].flatMap(([month, { count }]) => (count > 0 ? [[month, count]] : [])));
    },
    every: (member, take) => {
      for (let at = firstOf(member); at >= 0; at = nexts[at]!) {
        const day = dayAt[at]!;
        if (!take(days[day]!, monthOf[day]!, amounts[amountAt[at]!]!, months[fromAt[at]!]!)) return false;
      }
      return true;
    },
    paymentsOf: (member) => {
      const found: Payment[] = [];
      for (let at = firstOf(member); at >= 0; at = nexts[at]!) {
        const amount = amounts[amountAt[at]!]!;
        const [coverFrom, coverTo] = [months[fromAt[at]!]!, months[toAt[at]!]!];
        const row = { tab, row: at + 1, amount, coverFrom, coverTo };
        found.push({ row, date: days[dayAt[at]!]!, member, reverses: null, reversedOn: null, column: 0 });
      }
      return inOrderPaid(found);
    },
    sums: (times) => {
      const timesOn = days.map(times);
      const sums = new Float64Array(members.length);
      for (let one = 0; one < count; one++) {
        const at = rows[one]!;
        const place = owners[at]!;
        if (place >= 0) sums[place]! += amounts[amountAt[at]!]! * timesOn[dayAt[at]!]!;
      }
      return new Map(members.map((member, place) => [member, sums[place]!]));
    },
  };
}
