/** What a member has a right to on the day of an event. */
import { type RuleBook, ruleFlag, ruleGiven, ruleNumber } from '../rules/rulebook.ts';
import type { Row } from '../tables/tables.ts';
import { addDays, anniversary, type Day, daysBetween, later, yearOf } from '../values/calendar.ts';
import { type Satang, satang } from '../values/satang.ts';
import { type BenefitBook, reachedOn, type Step } from './benefits.ts';
import type { Cover, Entry, GroupLedger, Member } from './ledger.ts';
import { isActiveOn, membershipOn } from './members.ts';
import { type ArrearsRules, suspendedSince } from './standing.ts';

type Claim = Entry<Row<'claims'>>;

/** How a claim stands against the member's right; null and false where it keeps to it. */
export interface Right {
  /** The benefit's name, else what the claim calls it. */
  readonly benefit: string;
  readonly notMember: boolean;
  /** The right begins later (null = not known when), or at an age. */
  readonly before: { readonly from: Day | null; readonly age: number | null } | null;
  readonly suspended: boolean;
  /** What may be paid; null when no benefit says so. */
  readonly right: Satang | null;
  readonly tooLate: { readonly days: number; readonly limit: number } | null;
}

/** What the rights of a group's members depend on. */
export interface RightTerms {
  readonly rules: RuleBook;
  readonly group: GroupLedger;
  readonly benefits: BenefitBook;
  readonly arrearsRules: (member: Member) => ArrearsRules;
  readonly coverOf: (member: Member) => Cover | null;
  readonly asOf: Day;
}

/**
 * The right a claim may be paid by, counting earlier claims of the same code.
 *
 * Units     satang; right = the least of asked, amount × units, amount × units left of the year, money left of the year
 * Source    `earlier` are the member's other claims of the code that are neither refused nor reversed, by event date
 */
export function rightOf(terms: RightTerms, claim: Claim, member: Member, earlier: readonly Claim[]): Right {
  const { rules, group, benefits, asOf } = terms;
  const { row } = claim;
  const event = row.eventDate;
  const code = benefits.codeOf(row.code);
  const ladder = code === null ? [] : benefits.ladderOn(code, event);
  const [lowest] = ladder;
  const day = lowest?.row.kind === 'death' ? addDays(event, -1) : event;
  const nothing = { benefit: lowest?.row.name ?? row.code, before: null, suspended: false, right: null, tooLate: null };
  if (!isActiveOn(member, day, later(asOf, event))) return { ...nothing, notMember: true };

  const membership = membershipOn(member, day);
  const since = membership.row.memberSince ?? membership.join;
  const scope = { groupId: group.groupId, village: member.village };
  const waiting = ruleNumber(rules, 'welfare.waitingDays', scope, event) ?? 0;
  /** The first day of the right to a step; null when the joining is not known. */
  const beginsOn = (step: Step | undefined): Day | null => {
    if (since === null) return null;
    const waited = addDays(since, step?.row.waitingDays ?? waiting);
    return step === undefined ? waited : later(waited, reachedOn(step.tenure, since));
  };
  const reached = ladder.filter(({ tenure }) => since === null || reachedOn(tenure, since) <= event);
  const step = reached[reached.length - 1] ?? lowest;
  const from = beginsOn(step);
  const { birthDate } = membership.row;
  const age = step?.row.ageFrom ?? null;
  const tooYoung = age !== null && birthDate !== null && anniversary(birthDate, age) > event;
  const before =
    from !== null && from > event ? { from, age: tooYoung ? age : null } : tooYoung ? { from: null, age } : null;

  const cover = terms.coverOf(member);
  const suspended =
    cover !== null &&
    wasBehind(cover, event) &&
    ruleFlag(rules, 'claim.blockIfArrears', scope, event) &&
    suspendedSince(cover, event, terms.arrearsRules(member)) !== null;

  const window = step?.row.windowDays ?? ruleGiven(rules, 'claim.windowDays', scope, event);
  const days = row.requestDate === null ? 0 : daysBetween(event, row.requestDate);
  return {
    benefit: step?.row.name ?? row.code,
    notMember: false,
    before,
    suspended,
    right: step === undefined ? null : payable(step.row, row, earlier),
    tooLate: typeof window === 'number' && days > window ? { days, limit: window } : null,
  };
}

/** Whether some month was not covered in full by its day: only then can a member have been suspended. */
function wasBehind({ due, dueBy, fullOn }: Cover, on: Day): boolean {
  for (let place = 0; place < due.length; place++) {
    const by = dueBy[place]!;
    if (due[place] === 0 || by >= on) continue;
    const full = fullOn[place] ?? null;
    if (full === null || full > by) return true;
  }
  return false;
}

/** What a step of a benefit lets be paid of a claim after the member's earlier ones. Units: satang. */
function payable(step: Row<'benefits'>, row: Row<'claims'>, earlier: readonly Claim[]): Satang {
  if (step.timesPerLife !== null && earlier.length >= step.timesPerLife) return satang(0);
  const year = yearOf(row.eventDate);
  let units = 0;
  let money = 0;
  for (const other of earlier) {
    if (yearOf(other.row.eventDate) !== year) continue;
    units += other.row.units;
    money += other.row.amount;
  }
  const unitsLeft = step.unitsPerYear === null ? row.units : Math.min(row.units, step.unitsPerYear - units);
  const moneyLeft = step.moneyPerYear === null ? Number.POSITIVE_INFINITY : step.moneyPerYear - money;
  return satang(Math.max(0, Math.min(row.amount, step.amount * unitsLeft, moneyLeft)));
}
