/** What a member has a right to on a day: of a claim, and of any benefit of his group. */
import { ruleFlag, ruleGiven, ruleNumber } from '../../rules/rulebook.ts';
import type { Row } from '../../tables/tables.ts';
import { addDays, anniversary, type Day, daysBetween, earlier, later, yearOf } from '../../values/calendar.ts';
import { type Satang, satang } from '../../values/satang.ts';
import { type Suspension, suspensionOn } from '../dues/standing.ts';
import type { Member } from '../ledger.ts';
import { isActiveOn, membershipOn } from '../members/members.ts';
import type { Step } from './benefits.ts';
import type { Claim, RightTerms } from './right-terms.ts';
import { hasReached, reachedOn } from './tenure.ts';

/** How a claim stands against the member's right; null and false where it keeps to it. */
export interface Right {
  /** The benefit's name, else what the claim calls it. */
  readonly benefit: string;
  readonly notMember: boolean;
  /** The right begins later (null = not known when), or at an age. */
  readonly before: { readonly from: Day | null; readonly age: number | null } | null;
  readonly suspended: boolean;
  readonly suspendedSince: Day | null;
  /** What may be paid; null when no benefit says so. */
  readonly right: Satang | null;
  readonly tooLate: { readonly days: number; readonly limit: number } | null;
}

/** What is left of a step's limits; null = it has no such limit. */
export interface Left {
  readonly times: number | null;
  readonly units: number | null;
  /** Units: satang. */
  readonly money: number | null;
}

/** What claims used of a benefit up to a day; of units and money, in the calendar year of that day. */
export interface Used {
  readonly times: number;
  readonly units: number;
  /** Units: satang. */
  readonly money: number;
}

export const NOTHING_USED: Used = { times: 0, units: 0, money: 0 };

/** What claims up to an event used, beside what is added up already. */
export function usedOn(event: Day, before: readonly Claim[], { times, units, money }: Used = NOTHING_USED): Used {
  const year = yearOf(event);
  let [allUnits, allMoney] = [units, money];
  for (const { row } of before) {
    if (yearOf(row.eventDate) !== year) continue;
    allUnits += row.units;
    allMoney += row.amount;
  }
  return { times: times + before.length, units: allUnits, money: allMoney };
}

/** How a benefit stands with somebody who is a member on the day of an event. */
export interface Standing {
  /** Since when his membership counts; null = since before the books. */
  readonly since: Day | null;
  /** The step he has reached, else the lowest. */
  readonly step: Step | undefined;
  /** The first day of the right to that step by membership and waiting; null = it has come, or is not known. */
  readonly from: Day | null;
  /** The first day of the right to a step, by membership and waiting. */
  readonly beginsOn: (step: Step) => Day | null;
  /** The day on which he comes to the age that is asked for; null = none is asked, or his birth is not known. */
  readonly ageOn: Day | null;
  readonly suspension: Suspension | null;
  /** What earlier claims left. */
  readonly left: Left;
}

/** Whether somebody is a member for an event: of one's own death, the day before it. */
export function isMemberFor({ asOf }: RightTerms, member: Member, ladder: readonly Step[], event: Day): boolean {
  const day = memberDay(ladder, event);
  return isActiveOn(member, day, later(asOf, event));
}

const memberDay = (ladder: readonly Step[], event: Day): Day =>
  ladder[0]?.row.kind === 'death' ? addDays(event, -1) : event;

/**
 * How a benefit's ladder stands with a member on the day of an event. `used` is by his other claims of the benefit that are
 * neither refused nor reversed.
 *
 * Source    rules.md §5: waiting days and tenure from the joining (or memberSince), the age, the suspension, the limits
 */
export function standingOn(
  terms: RightTerms,
  member: Member,
  ladder: readonly Step[],
  event: Day,
  used: Used,
): Standing {
  const { rules, group } = terms;
  const membership = membershipOn(member, memberDay(ladder, event));
  const since = membership.row.memberSince ?? membership.join;
  const scope = { groupId: group.groupId, village: member.village };
  const waitingFor = (step: Step | undefined): number =>
    step?.row.waitingDays ?? ruleNumber(rules, 'welfare.waitingDays', scope, event) ?? 0;
  const firstOf = (step: Step | undefined): Day | null => {
    if (since === null) return null;
    const waited = addDays(since, waitingFor(step));
    return step === undefined ? waited : later(waited, reachedOn(step.tenure, since));
  };
  let step = ladder[0];
  let isReached = since === null || step === undefined;
  for (const one of ladder) {
    if (since !== null && !hasReached(one.tenure, since, event)) break;
    step = one;
    isReached = true;
  }
  const hasBegun = since === null || (isReached && daysBetween(since, event) >= waitingFor(step));
  const { birthDate } = membership.row;
  const age = step?.row.ageFrom ?? null;
  return {
    since,
    step,
    from: hasBegun ? null : firstOf(step),
    beginsOn: firstOf,
    ageOn: age === null || birthDate === null ? null : anniversary(birthDate, age),
    suspension: ruleFlag(rules, 'claim.blockIfArrears', scope, event) ? suspensionOf(terms, member, event) : null,
    left: step === undefined ? { times: null, units: null, money: null } : leftOf(step.row, used),
  };
}

/**
 * The right a claim may be paid by, counting earlier claims of the same code.
 *
 * Units     satang; right = the least of asked, amount × units, amount × units left of the year, money left of the year
 * Source    `before` are the member's other claims of the code that are neither refused nor reversed, by event date
 */
export function rightOf(terms: RightTerms, claim: Claim, member: Member, before: readonly Claim[]): Right {
  const { rules, group, benefits } = terms;
  const { row } = claim;
  const event = row.eventDate;
  const code = benefits.codeOf(row.code);
  const ladder = code === null ? [] : benefits.ladderOn(code, event);
  const nothing = { before: null, suspended: false, suspendedSince: null, right: null, tooLate: null };
  if (!isMemberFor(terms, member, ladder, event)) {
    return { ...nothing, benefit: ladder[0]?.row.name ?? row.code, notMember: true };
  }
  const { step, from, ageOn, suspension, left } = standingOn(terms, member, ladder, event, usedOn(event, before));
  const tooEarly = from !== null && from > event;
  const tooYoung = ageOn !== null && ageOn > event;
  const scope = { groupId: group.groupId, village: member.village };
  const window = step?.row.windowDays ?? ruleGiven(rules, 'claim.windowDays', scope, event);
  const days = row.requestDate === null ? 0 : daysBetween(event, row.requestDate);
  return {
    benefit: step?.row.name ?? row.code,
    notMember: false,
    before:
      tooEarly || tooYoung
        ? { from: tooEarly ? from : null, age: tooYoung ? (step?.row.ageFrom ?? null) : null }
        : null,
    suspended: suspension !== null,
    suspendedSince: suspension?.since ?? null,
    right: step === undefined ? null : payable(step.row.amount, row, left),
    tooLate: typeof window === 'number' && days > window ? { days, limit: window } : null,
  };
}

/** How a member's rights are suspended on a day, or null; on a day to come, as if he went on as he stands now. */
export function suspensionOf({ coverOf, arrearsRules, asOf }: RightTerms, member: Member, on: Day): Suspension | null {
  const cover = coverOf(member);
  const seen = earlier(on, asOf);
  if (cover === null) return null;
  const suspension = suspensionOn(cover, seen, arrearsRules(member));
  return suspension?.until && suspension.until <= on ? null : suspension;
}

/** What earlier claims leave of a step's limits, of the calendar year and of life. Units: satang. */
function leftOf({ timesPerLife, unitsPerYear, moneyPerYear }: Row<'benefits'>, { times, units, money }: Used): Left {
  return {
    times: timesPerLife === null ? null : Math.max(0, timesPerLife - times),
    units: unitsPerYear === null ? null : Math.max(0, unitsPerYear - units),
    money: moneyPerYear === null ? null : Math.max(0, moneyPerYear - money),
  };
}

/**
 * What may be paid of what is asked, by a step's amount for one unit and what is left of its limits.
 *
 * Units     satang
 */
export function payable(
  amount: Satang,
  asked: { readonly amount: number; readonly units: number },
  left: Left,
): Satang {
  if (left.times === 0) return satang(0);
  const units = left.units === null ? asked.units : Math.min(asked.units, left.units);
  const money = left.money ?? Number.POSITIVE_INFINITY;
  return satang(Math.max(0, Math.min(asked.amount, amount * units, money)));
}
