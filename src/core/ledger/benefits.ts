/** Which benefit a claim is for: the ladder that holds on the day of the event, and its step by tenure. */
import type { Row } from '../tables/tables.ts';
import { addDays, anniversary, type Day, dayMonthsLater } from '../values/calendar.ts';
import { arabicDigits, choiceKey } from '../values/text.ts';

type Benefit = Row<'benefits'>;

/** A length of membership as typed: `0`, `180d`, `6m`, `15y`. */
interface Tenure {
  readonly count: number;
  readonly unit: 'day' | 'month' | 'year';
}

/** A length of membership out of its text; blank or unreadable is none. */
export function tenureOf(text: string | null): Tenure {
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

/** The benefits of one group, by what claims call them. */
export interface BenefitBook {
  /** The benefit's code that a claim names by code or name; null when it is unknown. */
  readonly codeOf: (named: string) => string | null;
  /**
   * The steps of a benefit that hold on the day of an event, in the order of tenure. A group's own rows replace those
   * for all groups, and of either only the latest that have taken effect hold, as a whole.
   */
  readonly ladderOn: (code: string, event: Day) => readonly Benefit[];
}

/** Opens the benefits of a group: its own rows and those for all groups. */
export function benefitBook(benefits: readonly Benefit[]): BenefitBook {
  const codes = new Map<string, string>();
  const rows = new Map<string, Benefit[]>();
  for (const row of benefits) {
    const code = choiceKey(row.code);
    codes.set(code, code);
    const known = rows.get(code);
    if (known === undefined) rows.set(code, [row]);
    else known.push(row);
  }
  for (const { name, code } of benefits) {
    const key = choiceKey(name);
    if (!codes.has(key)) codes.set(key, choiceKey(code));
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
    ladderOn: (code, event) => inForce(rows.get(code) ?? [], event),
  };
}

function inForce(rows: readonly Benefit[], event: Day): readonly Benefit[] {
  const begun = rows.filter(({ effectiveFrom }) => effectiveFrom === null || effectiveFrom <= event);
  const own = begun.filter(({ groupId }) => groupId !== null);
  const holding = own.length > 0 ? own : begun;
  let latest = '';
  for (const { effectiveFrom } of holding) if (effectiveFrom !== null && effectiveFrom > latest) latest = effectiveFrom;
  const steps = holding.filter(({ effectiveFrom }) => (effectiveFrom ?? '') === latest);
  if (steps.length < 2) return steps;
  const someday = '1900-01-01' as Day;
  return steps
    .map((row) => ({ row, from: reachedOn(tenureOf(row.tenureFrom), someday) }))
    .sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0))
    .map(({ row }) => row);
}
