/** Claims for welfare as a group's members bring them: in hospital, a birth, school, old age and death. */
import {
  addDays,
  anniversary,
  type Day,
  dayInMonth,
  earlier,
  lastDay,
  type Month,
  monthOf,
} from '../../core/values/calendar.ts';
import type { Chance } from './chance.ts';
import type { ClaimRow, MemberRow, Place } from './rows.ts';
import type { Span } from './span.ts';

/** Per month: how many people claim each benefit; `pensioners` is how many draw one every month. `approvers` are its two names. */
export interface ClaimRate {
  readonly sick: number;
  readonly births: number;
  readonly study: number;
  readonly pensioners: number;
  readonly approvers: readonly [string, string];
}

/** What is paid when a member dies, by whole years of membership; half a year gives the right to the first. */
export const DEATH_LADDER: readonly (readonly [years: number, baht: number])[] = [
  [16, 30_000],
  [8, 20_000],
  [4, 15_000],
  [2, 10_000],
  [1, 5_000],
];
export const DEATH_FIRST = 2_500;
const WAITING_DAYS = 180;

function deathBenefit(joined: Day, died: Day): number {
  const step = DEATH_LADDER.find(([years]) => died >= anniversary(joined, years));
  return step ? step[1] : died >= addDays(joined, WAITING_DAYS) ? DEATH_FIRST : 0;
}

/** The monthly pension by whole years of membership. */
export const PENSION_LADDER: readonly (readonly [years: number, baht: number])[] = [
  [45, 900],
  [40, 800],
  [35, 700],
  [30, 600],
  [25, 500],
  [20, 400],
  [15, 300],
];

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
  const approvedBy = rate.approvers.join(', ');
  // A step that shares no factor with their number: everybody has had a turn before anybody has a second.
  const step = [7, 11, 13].find((one) => entitled.length % one !== 0) ?? 1;
  let turn = 0;
  const next = (): MemberRow => entitled[(turn++ * step) % entitled.length]!;
  const add = (member: MemberRow, code: string, event: Day, units: number, amount: number, month: Month): void => {
    const asked = earlier(addDays(event, chance.between(1, 6)), lastDay(month));
    const paid = earlier(addDays(asked, chance.between(0, 5)), lastDay(month));
    const place: Place = amount > 1_500 ? 'ธนาคาร' : 'เงินสด';
    const row = { group, member: member.id, code, event, asked, units, amount, paid, place, approvedBy, note: '' };
    claims.push({ ...row, status: 'จ่ายแล้ว' });
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
    const births = Math.floor(rate.births) + Number(chance.happens(rate.births % 1));
    for (let count = 0; count < births; count++) add(next(), 'BIRTH', day(), 1, 500, month);
    if (month.endsWith('-05') || month.endsWith('-06')) {
      for (let count = 0; count < rate.study; count++) add(next(), 'STUDY', day(), 1, 500, month);
    }
    for (const member of pensioners) {
      const event = dayInMonth(month, 16);
      const pension = PENSION_LADDER.find(([years]) => event >= anniversary(member.joined, years));
      add(member, 'OLD', event, 1, pension?.[1] ?? 0, month);
    }
  }
  for (const member of members) {
    if (member.status !== 'เสียชีวิต' || member.ended === null || member.typed) continue;
    add(member, 'DEATH', member.ended, 1, deathBenefit(member.joined, member.ended), monthOf(member.ended));
  }
  claims.sort((a, b) => (a.asked < b.asked ? -1 : a.asked > b.asked ? 1 : 0));
  return claims.map((claim, index) => waitingAtEnd({ ...claim, number: `ส.${index + 1}` }, lastMonth));
}

/** Of the last days some claims are still on their way: asked for, approved, or refused. */
function waitingAtEnd(claim: ClaimRow, lastMonth: Month): ClaimRow {
  if (claim.code === 'DEATH' || claim.code === 'OLD' || claim.asked < dayInMonth(lastMonth, 16)) return claim;
  const status = (['ขอ', 'อนุมัติ', 'ไม่อนุมัติ'] as const)[Number(claim.number.slice(2)) % 3]!;
  const refused = status === 'ไม่อนุมัติ';
  const approvedBy = status === 'อนุมัติ' ? claim.approvedBy : '';
  return { ...claim, status, paid: null, approvedBy, note: refused ? 'ขาดใบรับรองแพทย์' : '' };
}
