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
import { isMemberFor, NOTHING_USED, payable, type Standing, standingOn, type Used, usedOn } from './rights.ts';

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
  return codes.map((code) => rightLine(terms, member, code, on, claimsBefore(terms, member, code, on)));
}

/** A member's claims of a benefit up to a day. */
function claimsBefore({ benefits, claimsOf }: RightTerms, member: Member, code: string, on: Day): readonly Claim[] {
  return claimsOf(member).filter(
    ({ row }) => row.eventDate <= on && (benefits.codeOf(row.code) ?? choiceKey(row.code)) === code,
  );
}

/** How a member stands with one benefit on a day. The sentence is made for who asks. */
interface Judged {
  readonly has: boolean;
  readonly ask: boolean;
  readonly why: () => Words;
  /** Null for who is no member, and where no step of the ladder holds. */
  readonly reached: { readonly standing: Standing; readonly step: Step } | null;
}

/** That there is no right, or that a person must say. */
const no = (why: () => Words, reached: Judged['reached'] = null, ask = false): Judged => ({
  has: false,
  ask,
  why,
  reached,
});

function judged(terms: RightTerms, member: Member, code: string, on: Day, ladder: readonly Step[], used: Used): Judged {
  const { benefits } = terms;
  if (!isActiveOn(member, on, later(terms.asOf, on)) && !isMemberFor(terms, member, ladder, on)) {
    return no(() => whyNot.notMember(on));
  }
  const standing = standingOn(terms, member, ladder, on, used);
  const { step } = standing;
  if (step === undefined) {
    // Rows that cannot be read leave nothing of the ladder, or it takes effect later.
    return benefits.faultsOn(code, on).length > 0
      ? no(() => whyAsk.list, null, true)
      : no(() => whyNever.notYet(benefits.named(code).name));
  }
  return reasonOf(terms, member, { standing, step }, ladder, on);
}

/**
 * What a member may be paid for one unit of a benefit on a day; without the right why not, and where the list of benefits
 * may be wrong that. `further` is by claims that are in no list. Units: satang.
 */
export function paidForUnit(
  terms: RightTerms,
  member: Member,
  code: string,
  on: Day,
  further: Used = NOTHING_USED,
): Satang | Words {
  const ladder = terms.benefits.ladderOn(code, on);
  const used = usedOn(on, claimsBefore(terms, member, code, on), further);
  const { has, why, reached } = judged(terms, member, code, on, ladder, used);
  if (!has || reached === null) return why();
  // An amount that may be of another step is worse than none.
  return terms.benefits.faultsOn(code, on)[0] ?? ofUnit(reached.step, reached.standing);
}

const ofUnit = ({ row: { amount } }: Step, { left }: Standing): Satang => payable(amount, { amount, units: 1 }, left);

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
  const { has, ask, why, reached } = judged(terms, member, code, on, ladder, usedOn(on, before));
  if (reached === null) return { ...line, ask, why: why() };
  const { standing, step } = reached;
  const { left } = standing;
  const from = firstDayOf(standing, ladder);
  const shown = from !== null && from > on ? (stepHeldOn(standing, ladder, from) ?? step) : step;
  const unknown = standing.since === null && ladder.length > 1;
  const until = standing.suspension === null ? null : standing.suspension.until;
  return {
    ...line,
    benefit: shown.row.name,
    per: shown.row.per,
    has,
    ask,
    why: why(),
    from: has || (from !== null && from > on) ? from : from !== null && until !== null ? later(from, until) : null,
    amount: unknown ? null : shown.row.amount,
    unitsLeft: left.units,
    moneyLeft: left.money === null ? null : satang(left.money),
    timesLeft: left.times,
    payable: has ? ofUnit(step, standing) : ZERO,
    next: nextOf(standing, shown, ladder),
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
function nextOf({ beginsOn, ageOn }: Standing, step: Step, ladder: readonly Step[]): RightLine['next'] {
  const next = ladder[ladder.indexOf(step) + 1];
  const from = next === undefined ? null : beginsOn(next);
  if (next === undefined || from === null) return null;
  return { from: ageOn === null ? from : later(from, ageOn), amount: next.row.amount };
}

/** Whether there is a right on the day, and why. */
function reasonOf(
  terms: RightTerms,
  member: Member,
  reached: NonNullable<Judged['reached']>,
  ladder: readonly Step[],
  on: Day,
): Judged {
  const { standing, step } = reached;
  const { since, from, ageOn, suspension, left } = standing;
  const first = (): Day | null => firstDayOf(standing, ladder);
  const age = step.row.ageFrom;
  if (suspension !== null) return no(() => whyNot.suspended(suspension), reached);
  if (ageOn !== null && age !== null && ageOn > on)
    return no(() => whyNot.age(age, later(first() ?? ageOn, ageOn)), reached);
  if (from !== null && from > on) return no(() => whyNot.before(from), reached);
  // Of one's own death the day before counts.
  if (!isMemberFor(terms, member, ladder, on)) return no(() => whyNot.joinedToday, reached);
  if (left.times === 0) return no(() => whyNot.times(step.row.timesPerLife ?? 0), reached);
  if (left.units === 0 || left.money === 0) return no(() => whyNot.usedUp(yearOf(on)), reached);
  if (since === null) return no(() => whyAsk.joining, reached, true);
  if (age !== null && ageOn === null) return no(() => whyAsk.birth(age), reached, true);
  if (step.row.amount === 0) {
    const begins = first();
    return no(() => (begins !== null && begins > on ? whyNot.before(begins) : whyNever.noMoney), reached);
  }
  return { has: true, ask: false, why: () => whyHas(first()), reached };
}
