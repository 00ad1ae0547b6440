/** Deaths with who pays: what every group owes for each, what it has sent, and what goes to the family. */
import { ruleNumber } from '../../rules/rulebook.ts';
import type { Row } from '../../tables/tables.ts';
import type { Day } from '../../values/calendar.ts';
import { idKey } from '../../values/id-key.ts';
import { minus, type Satang, satang, shareOut, times, total, ZERO } from '../../values/satang.ts';
import { choiceKey } from '../../values/text.ts';
import type { GroupLedger, Ledger } from '../ledger.ts';
import { membershipOn } from '../members/members.ts';
import { livedFrom } from '../welfare/tenure.ts';
import { deathFinder, type FuneralPayers, funeralPayers, levyFor, payersFor } from './funeral-payers.ts';

/** What one group owes for one death. Null = its payers are not known, for it has no register. */
export interface FuneralShare {
  readonly groupId: string;
  readonly payers: number | null;
  readonly levy: Satang | null;
  readonly owes: Satang | null;
  readonly sent: Satang;
  /** What is still to be sent. */
  readonly arrears: Satang | null;
}

export interface Death {
  readonly deathId: string;
  readonly groupId: string;
  /** As typed. */
  readonly memberId: string;
  /** Null = nobody of the register. */
  readonly name: string | null;
  /** In whole years on the day; null = not known. */
  readonly age: number | null;
  /** False where the group has a register and he is not in it. */
  readonly known: boolean;
  readonly deathDate: Day;
  /** What each pays in the group of the dead. */
  readonly levy: Satang | null;
  readonly payers: number | null;
  /** What all groups owe whose payers are known; `fee` and `family` add up to it. */
  readonly total: Satang | null;
  readonly fee: Satang | null;
  readonly family: Satang | null;
  readonly sent: Satang;
  readonly arrears: Satang | null;
  /** What was paid to the family; null = nothing yet. */
  readonly paid: {
    readonly on: Day | null;
    readonly amount: Satang | null;
    readonly fee: Satang | null;
    /** The group that paid; null where none is typed that is known. */
    readonly by: string | null;
  } | null;
  readonly shares: readonly FuneralShare[];
}

export interface Funerals {
  /** Groups whose members pay for each other. */
  readonly groups: readonly GroupLedger[];
  /** In order of their days. */
  readonly deaths: readonly Death[];
  /** Levies sent for a death that no row tells of. */
  readonly unknownLevies: readonly Row<'funeralLevies'>[];
  readonly payersOf: (group: GroupLedger) => FuneralPayers;
}

const BASIS_POINTS = 10_000;

/**
 * Every death up to a day with what each group owes and has sent for it.
 *
 * Of the groups that take part those pay that have members marked for funeral aid, or all where none has; the group of the
 * dead, and one that has sent something, always. Where a number stands for deaths in several groups, each pays for its own.
 *
 * Units     satang
 * Rounding  fee and family by largest remainder; a tie goes to the family
 * Source    rules §9 funeral.*; domain 5.4, R25
 */
export function funeralsOf(ledger: Ledger, asOf: Day): Funerals {
  const { book, groups } = ledger;
  const made = new Map<GroupLedger, FuneralPayers>();
  const payersOf = (group: GroupLedger): FuneralPayers => {
    const known = made.get(group) ?? funeralPayers(group);
    made.set(group, known);
    return known;
  };
  const takingPart = groups.filter(({ group, works }) => group.participation === 'active' && works !== 'network');
  const marked = takingPart.filter((group) => payersOf(group).marked);
  const paying = marked.length > 0 ? marked : takingPart;

  const find = deathFinder(book.funerals);
  const levies = new Map<Row<'funerals'>, Row<'funeralLevies'>[]>();
  const unknownLevies: Row<'funeralLevies'>[] = [];
  for (const row of book.funeralLevies) {
    if (row.rowStatus === 'cancelled' || row.date > asOf) continue;
    const funeral = find(row);
    if (funeral === null) unknownLevies.push(row);
    else levies.set(funeral, [...(levies.get(funeral) ?? []), row]);
  }
  const owners = new Map<string, Set<string>>();
  for (const { deathId, groupId } of book.funerals) {
    const key = idKey(deathId);
    owners.set(key, (owners.get(key) ?? new Set<string>()).add(groupId));
  }
  const deaths = book.funerals
    .filter(({ deathDate }) => deathDate <= asOf)
    .sort((a, b) => (a.deathDate < b.deathDate ? -1 : a.deathDate > b.deathDate ? 1 : 0))
    .map((funeral) => {
      const rows = levies.get(funeral) ?? [];
      const isShared = (owners.get(idKey(funeral.deathId))?.size ?? 0) < 2;
      const asked = groups.filter(
        (group) =>
          group.groupId === funeral.groupId ||
          (isShared && paying.includes(group)) ||
          rows.some(({ groupId }) => groupId === group.groupId),
      );
      const own = groups.find(({ groupId }) => groupId === funeral.groupId);
      return deathOf(
        ledger,
        funeral,
        asked.map((group) => shareOf(ledger, funeral, group, payersOf(group), rows)),
        own === undefined ? null : payersOf(own),
        asOf,
      );
    });
  return { groups: paying, deaths, unknownLevies, payersOf };
}

function shareOf(
  { rules }: Ledger,
  funeral: Row<'funerals'>,
  { groupId }: GroupLedger,
  of: FuneralPayers,
  levies: readonly Row<'funeralLevies'>[],
): FuneralShare {
  const own = levies.filter((row) => row.groupId === groupId);
  const levy = levyFor(rules, groupId, funeral);
  const payers = payersFor(of, groupId, funeral) ?? typedPayers(own);
  const sent = total(own.map(({ amount }) => amount));
  const owes = levy === null || payers === null ? null : times(levy, payers);
  return { groupId, payers, levy, owes, sent, arrears: owes === null ? null : satang(Math.max(0, owes - sent)) };
}

/** Without a register: how many paid by what the group itself wrote. */
function typedPayers(levies: readonly Row<'funeralLevies'>[]): number | null {
  let sum: number | null = null;
  for (const { payers } of levies) if (payers !== null) sum = (sum ?? 0) + payers;
  return sum;
}

function deathOf(
  { rules, groups }: Ledger,
  funeral: Row<'funerals'>,
  shares: readonly FuneralShare[],
  own: FuneralPayers | null,
  asOf: Day,
): Death {
  const { deathId, groupId, memberId, deathDate, paidDate, paidAmount, paidBy } = funeral;
  const dead = own?.deadOf(funeral) ?? null;
  const birth = dead === null ? null : membershipOn(dead, deathDate).row.birthDate;
  const owed = sumOf(shares, 'owes');
  const pct = ruleNumber(rules, 'funeral.feePct', { groupId, village: null }, deathDate) ?? 0;
  const fee = Math.min(Math.max(0, pct), BASIS_POINTS);
  const [family = null] = owed === null ? [] : shareOut(owed, [BASIS_POINTS - fee, fee]);
  // A name of somebody who is no group stays out of it.
  const by = paidBy === null ? undefined : groups.find((of) => isGroup(of, paidBy));
  const isPaid = paidDate === null ? paidAmount !== null : paidDate <= asOf;
  return {
    deathId,
    groupId,
    memberId,
    name: dead?.name ?? null,
    age: birth === null || birth > deathDate ? null : livedFrom(birth, deathDate).years,
    known: dead !== null || own === null || !own.registered,
    deathDate,
    levy: levyFor(rules, groupId, funeral),
    payers: shares.reduce<number | null>((sum, { payers }) => (payers === null ? sum : (sum ?? 0) + payers), null),
    total: owed,
    fee: owed === null || family === null ? null : minus(owed, family),
    family,
    sent: total(shares.map(({ sent }) => sent)),
    arrears: sumOf(shares, 'arrears'),
    paid: isPaid ? { on: paidDate, amount: paidAmount, fee: funeral.fee, by: by?.groupId ?? null } : null,
    shares,
  };
}

function isGroup({ groupId, group }: GroupLedger, typed: string): boolean {
  return idKey(groupId) === idKey(typed) || choiceKey(group.name) === choiceKey(typed);
}

/** What is known of a sum; null where nothing is. Units: satang. */
export function sumOf<Name extends string>(
  of: readonly { readonly [name in Name]: Satang | null }[],
  name: Name,
): Satang | null {
  let sum: Satang | null = null;
  for (const { [name]: amount } of of) if (amount !== null) sum = satang((sum ?? ZERO) + amount);
  return sum;
}
