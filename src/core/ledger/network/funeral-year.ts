/** A year of deaths: the form that the government asks for, what each group has still to send, and what the cash books hold. */
import { ruleNumber, ruleWord } from '../../rules/rulebook.ts';
import type { Day } from '../../values/calendar.ts';
import { type Satang, satang, total } from '../../values/satang.ts';
import { choiceKey } from '../../values/text.ts';
import type { Stretch } from '../books/fiscal-year.ts';
import type { GroupLedger, Ledger } from '../ledger.ts';
import type { Death, FuneralShare, Funerals } from './funerals.ts';
import { sumOf } from './funerals.ts';

/** The yearly form. */
export interface FuneralForm extends Stretch {
  /** On the last day; null where no group has a register. */
  readonly members: number | null;
  readonly deaths: number;
  /** What each paid for a death of the year, or would by the rules; null where that differs. */
  readonly levy: Satang | null;
  /** Levies of any year not sent by the last day. */
  readonly notSent: Satang;
  /** At least so many members have not paid: of each group those missing for the death that most miss. */
  readonly membersInArrears: number;
}

/** What one group owes over several deaths. */
export interface FuneralGroup {
  readonly groupId: string;
  readonly deaths: number;
  readonly owes: Satang | null;
  readonly sent: Satang;
  readonly arrears: Satang | null;
  /** As in the form. */
  readonly membersInArrears: number;
}

/** How many payers are missing from what was sent for a death. */
function missing({ levy, arrears }: FuneralShare): number {
  return levy === null || levy === 0 || arrears === null ? 0 : Math.ceil(arrears / levy);
}

/** What groups owe over some deaths, one line a group. Units: satang. */
export function funeralsByGroup(deaths: readonly Death[]): readonly FuneralGroup[] {
  const found = new Map<string, FuneralShare[]>();
  for (const { shares } of deaths) {
    for (const share of shares) {
      const known = found.get(share.groupId);
      if (known === undefined) found.set(share.groupId, [share]);
      else known.push(share);
    }
  }
  return [...found].map(([groupId, shares]) => ({
    groupId,
    deaths: shares.length,
    owes: sumOf(shares, 'owes'),
    sent: total(shares.map(({ sent }) => sent)),
    arrears: sumOf(shares, 'arrears'),
    membersInArrears: Math.max(0, ...shares.map(missing)),
  }));
}

/**
 * The yearly form of some groups, over the deaths up to the last day of a stretch.
 *
 * Units     people, satang
 * Source    domain R26
 */
export function funeralForm(
  ledger: Ledger,
  funerals: Funerals,
  groups: readonly GroupLedger[],
  lines: readonly FuneralGroup[],
  { from, to }: Stretch,
): FuneralForm {
  const registers = groups.map(funerals.payersOf).filter(({ registered }) => registered);
  const own = new Set(groups.map(({ groupId }) => groupId));
  const deaths = funerals.deaths.filter(
    ({ groupId, deathDate }) => own.has(groupId) && deathDate >= from && deathDate <= to,
  );
  const ruled = (groupId: string) => ruleNumber(ledger.rules, 'funeral.levyPerDeath', { groupId, village: null }, to);
  const levies = new Set(
    deaths.length > 0 ? deaths.map(({ levy }) => levy) : groups.map(({ groupId }) => ruled(groupId)),
  );
  const [levy = null] = levies;
  return {
    from,
    to,
    members: registers.length === 0 ? null : registers.reduce((sum, of) => sum + of.count(to, null), 0),
    deaths: deaths.length,
    levy: levies.size === 1 && levy !== null ? satang(levy) : null,
    notSent: sumOf(lines, 'arrears') ?? satang(0),
    membersInArrears: lines.reduce((sum, line) => sum + line.membersInArrears, 0),
  };
}

/** Whether some group has no registration of its funeral aid. */
export function isUnregistered({ rules }: Ledger, groups: readonly GroupLedger[], on: Day): boolean {
  return groups.some(({ groupId }) => ruleWord(rules, 'funeral.registered', { groupId, village: null }, on) === null);
}

const IN_CASHBOOK = new Set(['งานศพรับ', 'funeralIn', 'งานศพจ่าย', 'funeralOut'].map(choiceKey));

/** Funeral money in some groups' cash books in a stretch of days. Units: satang. */
export function funeralCash(
  groups: readonly GroupLedger[],
  { from, to }: Stretch,
): { readonly in: Satang; readonly out: Satang } {
  const sums = { in: 0, out: 0 };
  for (const { cashbook } of groups) {
    for (const { row, date, reverses } of cashbook) {
      const counted = reverses?.row ?? row;
      if (date < from || date > to || !IN_CASHBOOK.has(choiceKey(counted.category ?? ''))) continue;
      const sign = reverses === null ? 1 : -1;
      sums.in += sign * (counted.in ?? 0);
      sums.out += sign * (counted.out ?? 0);
    }
  }
  return { in: satang(sums.in), out: satang(sums.out) };
}
