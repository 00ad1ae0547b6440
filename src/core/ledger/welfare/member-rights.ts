/** What a member has a right to on a day, benefit by benefit: with the reason, the step of the ladder, and what is left. */
import { type Day, later, yearOf } from '../../values/calendar.ts';
import { type Satang, satang, ZERO } from '../../values/satang.ts';
import { choiceKey } from '../../values/text.ts';
import type { Words } from '../../values/words.ts';
import type { Member } from '../ledger.ts';
import { isActiveOn } from '../members/members.ts';
import type { Step } from './benefits.ts';
import type { Claim, RightTerms } from './right-terms.ts';
import { whyAsk, whyHas, whyNever, whyNot } from './right-words.ts';
import { isMemberFor, payable, type Standing, standingOn } from './rights.ts';

/** What a member has a right to on a day, of one benefit. */
export interface RightLine {
  readonly code: string;
  readonly benefit: string;
  readonly kind: string | null;
  readonly per: 'event' | 'night' | 'month';
  /** Whether an event on that day may be claimed for. */
  readonly has: boolean;
  /** It cannot be told from what is typed: a person must say. */
  readonly ask: boolean;
  /** The first day of the right; null = not known, or there is none. */
  readonly from: Day | null;
  /** Why, in one sentence with its day. */
  readonly why: Words;
  /** For one unit, by the step that is reached; before the right begins, by the one that holds on its first day. */
  readonly amount: Satang | null;
  /** What is left of the calendar year and of life; null = no limit. */
  readonly unitsLeft: number | null;
  readonly moneyLeft: Satang | null;
  readonly timesLeft: number | null;
  /** What a claim for one unit on that day may be paid by; nothing without the right. */
  readonly payable: Satang;
  /** The step that comes next on the ladder. */
  readonly next: { readonly from: Day; readonly amount: Satang } | null;
  /** What may make the amounts wrong, a sentence each. */
  readonly faults: readonly Words[];
}

/** A member's rights on a day to benefits of his group, all of them in the order of the list unless some are named. Units: satang. */
export function memberRights(
  terms: RightTerms,
  member: Member,
  on: Day,
  codes: readonly string[] = terms.benefits.codes,
): readonly RightLine[] {
  const { codeOf } = terms.benefits;
  const claims = terms.claimsOf(member).filter(({ row }) => row.eventDate <= on);
  return codes.map((code) => {
    const own = claims.filter(({ row }) => (codeOf(row.code) ?? choiceKey(row.code)) === code);
    return rightLine(terms, member, code, on, own);
  });
}

/** A member's right on a day to one benefit, after his earlier claims of it. Units: satang. */
export function rightLine(
  terms: RightTerms,
  member: Member,
  code: string,
  on: Day,
  before: readonly Claim[],
): RightLine {
  const { benefits } = terms;
  const ladder = benefits.ladderOn(code, on);
  const { code: typed, name } = benefits.named(code);
  const line = {
    code: typed,
    benefit: ladder[0]?.row.name ?? name,
    kind: ladder[0]?.row.kind ?? null,
    per: ladder[0]?.row.per ?? 'event',
    has: false,
    ask: false,
    from: null,
    amount: null,
    unitsLeft: null,
    moneyLeft: null,
    timesLeft: null,
    payable: ZERO,
    next: null,
    faults: benefits.faultsOn(code, on),
  } as const;
  if (!isActiveOn(member, on, later(terms.asOf, on)) && !isMemberFor(terms, member, ladder, on)) {
    return { ...line, why: whyNot.notMember(on) };
  }
  const standing = standingOn(terms, member, ladder, on, before);
  const { step, left } = standing;
  if (step === undefined) {
    // Rows that cannot be read leave nothing of the ladder, or it takes effect later.
    return line.faults.length > 0 ? { ...line, ask: true, why: whyAsk.list } : { ...line, why: whyNever.notYet(name) };
  }
  const from = firstDayOf(standing, ladder);
  const reason = reasonOf(terms, member, standing, ladder, on, from);
  const shown = from !== null && from > on ? (stepHeldOn(standing, ladder, from) ?? step) : step;
  const unknown = standing.since === null && ladder.length > 1;
  const { has } = reason;
  const until = standing.suspension === null ? null : standing.suspension.until;
  return {
    ...line,
    benefit: shown.row.name,
    per: shown.row.per,
    ...reason,
    from: has || (from !== null && from > on) ? from : from !== null && until !== null ? later(from, until) : null,
    amount: unknown ? null : shown.row.amount,
    unitsLeft: left.units,
    moneyLeft: left.money === null ? null : satang(left.money),
    timesLeft: left.times,
    payable: has ? payable(step.row.amount, { amount: step.row.amount, units: 1 }, left) : ZERO,
    next: nextOf({ ...standing, step: shown }, ladder),
  };
}

/** The first day of the right to any money: that of the lowest step that pays any, and of the age; null = not known. */
export function firstDayOf({ beginsOn, ageOn, step }: Standing, ladder: readonly Step[]): Day | null {
  const paying = ladder.find(({ row }) => row.amount > 0) ?? step;
  const first = paying === undefined ? null : beginsOn(paying);
  if (first === null || (step !== undefined && step.row.ageFrom !== null && ageOn === null)) return null;
  return ageOn === null ? first : later(first, ageOn);
}

/** The step that will have been reached on a day to come, when an age lets the right begin. */
function stepHeldOn({ beginsOn }: Standing, ladder: readonly Step[], day: Day): Step | undefined {
  const reached = ladder.filter((one) => (beginsOn(one) ?? day) <= day);
  return reached[reached.length - 1];
}

/** The next step of the ladder above the one reached. */
function nextOf({ step, beginsOn, ageOn }: Standing, ladder: readonly Step[]): RightLine['next'] {
  const next = step === undefined ? undefined : ladder[ladder.indexOf(step) + 1];
  const from = next === undefined ? null : beginsOn(next);
  if (next === undefined || from === null) return null;
  return { from: ageOn === null ? from : later(from, ageOn), amount: next.row.amount };
}

/** Whether there is a right on the day, and why. */
function reasonOf(
  terms: RightTerms,
  member: Member,
  standing: Standing,
  ladder: readonly Step[],
  on: Day,
  first: Day | null,
): Pick<RightLine, 'has' | 'ask' | 'why'> {
  const { since, step, from, ageOn, suspension, left } = standing;
  const not = (why: Words) => ({ has: false, ask: false, why });
  const age = step?.row.ageFrom ?? null;
  if (suspension !== null) return not(whyNot.suspended(suspension));
  if (ageOn !== null && age !== null && ageOn > on) {
    return not(whyNot.age(age, first === null ? ageOn : later(first, ageOn)));
  }
  if (from !== null && from > on) return not(whyNot.before(from));
  // Of one's own death the day before counts.
  if (!isMemberFor(terms, member, ladder, on)) return not(whyNot.joinedToday);
  if (left.times === 0) return not(whyNot.times(step?.row.timesPerLife ?? 0));
  if (left.units === 0 || left.money === 0) return not(whyNot.usedUp(yearOf(on)));
  if (since === null) return { has: false, ask: true, why: whyAsk.joining };
  if (age !== null && ageOn === null) return { has: false, ask: true, why: whyAsk.birth(age) };
  if (step !== undefined && step.row.amount === 0)
    return not(first !== null && first > on ? whyNot.before(first) : whyNever.noMoney);
  return { has: true, ask: false, why: whyHas(first) };
}
