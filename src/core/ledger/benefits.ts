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

/** The benefit's code that a claim names by its code or name; null when it is unknown. */
export function benefitCode(benefits: readonly Benefit[], named: string): string | null {
  const key = choiceKey(named);
  const found =
    benefits.find(({ code }) => choiceKey(code) === key) ?? benefits.find(({ name }) => choiceKey(name) === key);
  return found === undefined ? null : choiceKey(found.code);
}

/**
 * The steps of a benefit that hold on the day of an event, in the order of tenure.
 *
 * A group's own rows replace those for all groups, and of either only the latest that have taken effect hold, as a whole.
 */
export function ladderOn(benefits: readonly Benefit[], code: string, event: Day): readonly Benefit[] {
  const begun = benefits.filter(
    (row) => choiceKey(row.code) === code && (row.effectiveFrom === null || row.effectiveFrom <= event),
  );
  const own = begun.filter(({ groupId }) => groupId !== null);
  const rows = own.length > 0 ? own : begun;
  let latest = '';
  for (const { effectiveFrom } of rows) if (effectiveFrom !== null && effectiveFrom > latest) latest = effectiveFrom;
  const someday = '1900-01-01' as Day;
  return rows
    .filter((row) => (row.effectiveFrom ?? '') === latest)
    .map((row) => ({ row, from: reachedOn(tenureOf(row.tenureFrom), someday) }))
    .sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0))
    .map(({ row }) => row);
}
