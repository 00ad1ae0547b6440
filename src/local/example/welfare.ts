/** Claims for welfare as a group's members bring them: in hospital, a birth, school, old age and death. */
import {
  addDays,
  anniversary,
  type Day,
  dayInMonth,
  dayNumber,
  earlier,
  lastDay,
  type Month,
  monthOf,
} from '../../core/values/calendar.ts';
import type { Chance } from './chance.ts';
import type { ClaimRow, MemberRow } from './rows.ts';
import type { Span } from './span.ts';

/** Per month: how many people claim each benefit; `pensioners` is how many draw one every month. */
export interface ClaimRate {
  readonly sick: number;
  readonly births: number;
  readonly study: number;
  readonly pensioners: number;
}

/** Benefit amounts of the example by tenure in days, longest first: what the table of benefits says too. */
const DEATH_LADDER: readonly (readonly [days: number, baht: number])[] = [
  [8 * 365 + 2, 20_000],
  [4 * 365 + 1, 15_000],
  [2 * 365 + 1, 10_000],
  [366, 5_000],
  [180, 2_500],
];

/** What is paid when a member of so many days has died. */
export function deathBenefit(tenureDays: number): number {
  return DEATH_LADDER.find(([days]) => tenureDays >= days)?.[1] ?? 0;
}

/** The claims of a group over the months; `entitled` are members who are never behind with their payments. */
export function claimsOf(
  group: string,
  members: readonly MemberRow[],
  entitled: readonly MemberRow[],
  rate: ClaimRate,
  span: Span,
  chance: Chance,
): ClaimRow[] {
  const claims: Omit<ClaimRow, 'number'>[] = [];
  const lastMonth = span.months[span.months.length - 1]!;
  let turn = 0;
  const next = (): MemberRow => entitled[(turn++ * 7) % entitled.length]!;
  const add = (member: MemberRow, code: string, event: Day, units: number, amount: number, month: Month): void => {
    const asked = earlier(addDays(event, chance.between(1, 6)), lastDay(month));
    const paid = earlier(addDays(asked, chance.between(0, 5)), lastDay(month));
    const place = amount > 1_500 ? 'ธนาคาร' : 'เงินสด';
    claims.push({ group, member: member.id, code, event, asked, units, amount, status: 'จ่ายแล้ว', paid, place });
  };
  const pensioners = entitled
    .filter(
      ({ joined, person }) => anniversary(joined, 15) < span.opening && anniversary(person.birth, 61) < span.opening,
    )
    .slice(0, rate.pensioners);
  for (const month of span.months) {
    const day = (): Day => dayInMonth(month, chance.between(6, 20));
    for (let count = 0; count < rate.sick; count++) {
      const nights = chance.between(1, 5);
      add(next(), 'SICK', day(), nights, nights * 100, month);
    }
    if (chance.happens(rate.births)) add(next(), 'BIRTH', day(), 1, 500, month);
    if (month.endsWith('-05') || month.endsWith('-06')) {
      for (let count = 0; count < rate.study; count++) add(next(), 'STUDY', day(), 1, 500, month);
    }
    for (const member of pensioners) {
      const event = dayInMonth(month, 16);
      add(member, 'OLD', event, 1, event >= anniversary(member.joined, 20) ? 400 : 300, month);
    }
  }
  for (const member of members) {
    if (member.status !== 'เสียชีวิต' || member.ended === null || member.typed) continue;
    const tenure = dayNumber(member.ended) - dayNumber(member.joined);
    const month = monthOf(member.ended);
    add(member, 'DEATH', member.ended, 1, deathBenefit(tenure), month);
  }
  claims.sort((a, b) => (a.asked < b.asked ? -1 : a.asked > b.asked ? 1 : 0));
  return claims.map((claim, index) => waitingAtEnd({ ...claim, number: `ส.${index + 1}` }, lastMonth));
}

/** Of the last days some claims are still on their way: asked for, approved, or refused. */
function waitingAtEnd(claim: ClaimRow, lastMonth: Month): ClaimRow {
  if (claim.code === 'DEATH' || claim.code === 'OLD' || claim.asked < dayInMonth(lastMonth, 16)) return claim;
  const status = (['ขอ', 'อนุมัติ', 'ไม่อนุมัติ'] as const)[Number(claim.number.slice(2)) % 3]!;
  return { ...claim, status, paid: null };
}
