/** Which benefit a claim is for: the ladder that holds on the day of the event, and its step by tenure. */
import type { Row } from '../tables/tables.ts';
import { addDays, anniversary, type Day, dayMonthsLater, daysBetween } from '../values/calendar.ts';
import { arabicDigits, choiceKey } from '../values/text.ts';

type Benefit = Row<'benefits'>;

/** A length of membership as typed: `0`, `180d`, `6m`, `15y`. */
export interface Tenure {
  readonly count: number;
  readonly unit: 'day' | 'month' | 'year';
}

/** A length of membership out of its text; blank or unreadable is none. */
function tenureOf(text: string | null): Tenure {
  const parts = /^(\d+)(d|วัน|m|เดือน|y|ปี)?/.exec(choiceKey(arabicDigits(text ?? '')));
  if (parts === null) return { count: 0, unit: 'day' };
  const unit =
    parts[2] === 'y' || parts[2] === 'ปี' ? 'year' : parts[2] === 'm' || parts[2] === 'เดือน' ? 'month' : 'day';
  return { count: Number(parts[1]), unit };
}

/** The first day on which someone who has been a member since `since` has that length of membership. */
export function reachedOn({ count, unit }: Tenure, since: Day): Day {
  if (unit === 'day') return addDays(since, count);
  return unit === 'month' ? dayMonthsLater(since, count) : anniversary(since, count);
}

/** One step of a benefit: from this length of membership on. */
export interface Step {
  readonly row: Benefit;
  readonly tenure: Tenure;
}

/** The benefits of one group, by what claims call them. */
export interface BenefitBook {
  /** The benefit's code that a claim names by code or name; null when it is unknown. */
  readonly codeOf: (named: string) => string | null;
  /**
   * The steps of a benefit that hold on the day of an event, in the order of tenure. A group's own rows replace those
   * for all groups, and of either only the latest that have taken effect hold, as a whole.
   */
  readonly ladderOn: (code: string, event: Day) => readonly Step[];
}

/** Any day from which lengths of membership may be counted to compare them. */
const SOME_DAY = '1900-01-01' as Day;

/** Opens the benefits of a group: its own rows and those for all groups. */
export function benefitBook(benefits: readonly Benefit[]): BenefitBook {
  const codes = new Map<string, string>();
  const ladders = new Map<string, Step[]>();
  for (const row of benefits) {
    const code = choiceKey(row.code);
    codes.set(code, code);
    const steps = ladders.get(code) ?? [];
    ladders.set(code, [...steps, { row, tenure: tenureOf(row.tenureFrom) }]);
  }
  for (const { name, code } of benefits) {
    const key = choiceKey(name);
    if (!codes.has(key)) codes.set(key, choiceKey(code));
  }
  for (const steps of ladders.values()) {
    steps.sort((a, b) => daysBetween(reachedOn(b.tenure, SOME_DAY), reachedOn(a.tenure, SOME_DAY)));
  }
  // As typed, so that each word is folded once.
  const named = new Map<string, string | null>();
  return {
    codeOf: (typed) => {
      const known = named.get(typed);
      if (known !== undefined) return known;
      const code = codes.get(choiceKey(typed)) ?? null;
      named.set(typed, code);
      return code;
    },
    ladderOn: (code, event) => inForce(ladders.get(code) ?? [], event),
  };
}

function inForce(steps: readonly Step[], event: Day): readonly Step[] {
  const begun = steps.filter(({ row }) => row.effectiveFrom === null || row.effectiveFrom <= event);
  const own = begun.filter(({ row }) => row.groupId !== null);
  const holding = own.length > 0 ? own : begun;
  let latest = '';
  for (const { row } of holding)
    if (row.effectiveFrom !== null && row.effectiveFrom > latest) latest = row.effectiveFrom;
  return holding.filter(({ row }) => (row.effectiveFrom ?? '') === latest);
}
