/** Lengths of membership: as typed in a list of benefits, as reached on a day, and as said to people. */
import {
  addDays,
  anniversary,
  type Day,
  dateNumber,
  dayMonthsLater,
  daysBetween,
  monthIndex,
  yearOf,
} from '../../values/calendar.ts';
import { arabicDigits, choiceKey } from '../../values/text.ts';
import { type Words, words } from '../../values/words.ts';

type Unit = 'day' | 'month' | 'year';

/** A length of membership as typed: `0`, `180d`, `6m`, `15y`. */
export interface Tenure {
  readonly count: number;
  readonly unit: Unit;
}

export const FROM_THE_START: Tenure = { count: 0, unit: 'day' };

const NUMBER = '(\\d{1,5})(?:\\.0+)?';
const UNIT = '(days?|d|วัน|months?|mo|m|เดือน|years?|yrs?|y|ปี)?';
const LENGTH = new RegExp(
  `^(?:ตั้งแต่|ครบ|from|>=|≥)?${NUMBER}${UNIT}(?:${NUMBER}(?:months?|mo|m|เดือน))?` +
    `(?:(?:-|–|—|ถึง|to)(?:ไม่ถึง|<)?${NUMBER}${UNIT})?(?:ขึ้นไป|\\+|ormore)?$`,
);

/** No membership is longer; beyond it a text is no length of one. */
const MOST: { readonly [unit in Unit]: number } = { day: 44_000, month: 1_440, year: 120 };

/** From here on a number alone counts days: nobody is a member for so many years, or says so many months. */
const SURELY_DAYS = 90;

function unitOf(typed: string | undefined): Unit | null {
  if (typed === undefined) return null;
  if (typed[0] === 'y' || typed === 'ปี') return 'year';
  return typed[0] === 'm' || typed === 'เดือน' ? 'month' : 'day';
}

/**
 * A length of membership out of its text; of a stretch such as `1y-2y` its beginning; blank = from the first day. Null
 * when it cannot be read. A number alone has the unit that the column's header names, else it counts days, if it is too
 * large for years: a 15 alone may be days as well as years, and nobody must be paid by a guess.
 */
export function readTenure(text: string | null, header = ''): Tenure | null {
  const key = choiceKey(arabicDigits(text ?? ''));
  if (key === '' || key === '-') return FROM_THE_START;
  const parts = LENGTH.exec(key);
  if (parts === null) return null;
  const [, first, firstUnit, months, , lastUnit] = parts;
  const named = /\((ปี|เดือน|years?|months?)\)/.exec(choiceKey(header))?.[1];
  const count = Number(first);
  const unit =
    unitOf(firstUnit) ?? unitOf(lastUnit) ?? unitOf(named) ?? (count === 0 || count >= SURELY_DAYS ? 'day' : null);
  if (unit === null) return null;
  if (months !== undefined) {
    return unit === 'year' && count <= MOST.year ? { count: count * 12 + Number(months), unit: 'month' } : null;
  }
  return count <= MOST[unit] ? { count, unit } : null;
}

/** The first day on which someone who has been a member since `since` has that length of membership. */
export function reachedOn({ count, unit }: Tenure, since: Day): Day {
  if (unit === 'day') return addDays(since, count);
  return unit === 'month' ? dayMonthsLater(since, count) : anniversary(since, count);
}

/** Whether someone who has been a member since `since` has that length of membership on a day. */
export function hasReached(tenure: Tenure, since: Day, on: Day): boolean {
  const { count, unit } = tenure;
  if (unit === 'day') return daysBetween(since, on) >= count;
  // Of nearly all the year or the month alone says so.
  const past = (unit === 'year' ? yearOf(on) - yearOf(since) : monthIndex(on) - monthIndex(since)) - count;
  return past === 0 ? reachedOn(tenure, since) <= on : past > 0;
}

/** Years, months and days of membership from its first day to another. */
export interface Lived {
  readonly years: number;
  readonly months: number;
  readonly days: number;
}

/**
 * How long someone has been a member on a day.
 *
 * Units   years by anniversaries on the calendar (29 February → 1 March), then months on the same date (a shorter month's
 *         last day), then days
 */
export function livedFrom(since: Day, on: Day): Lived {
  let years = yearOf(on) - yearOf(since);
  if (anniversary(since, years) > on) years--;
  const begun = anniversary(since, years);
  // A 29 February comes round on 1 March: until then eleven months is the most.
  let months = Math.min(11, Math.max(0, monthIndex(on) - monthIndex(since) - years * 12));
  const monthly = (count: number): Day =>
    count === 0 ? begun : dayMonthsLater(since, years * 12 + count, dateNumber(since));
  while (months > 0 && monthly(months) > on) months--;
  return { years, months, days: daysBetween(monthly(months), on) };
}

/** `5 ปี 3 เดือน 2 วัน`; what is 0 is not said, and less than a day is `0 วัน`. */
export function saidLength({ years, months, days }: Lived): Words {
  const parts: readonly (readonly [number, string, string])[] = [
    [years, 'ปี', 'year'],
    [months, 'เดือน', 'month'],
    [days, 'วัน', 'day'],
  ];
  const some = parts.filter(([count], place) => count > 0 || (place === 2 && years + months === 0));
  return words(
    some.map(([count, th]) => `${count} ${th}`).join(' '),
    some.map(([count, , en]) => `${count} ${en}${count === 1 ? '' : 's'}`).join(' '),
  );
}

/** A step's length as said: `15 ปี`, `180 วัน`. */
export function saidTenure({ count, unit }: Tenure): Words {
  return saidLength({
    years: unit === 'year' ? count : 0,
    months: unit === 'month' ? count : 0,
    days: unit === 'day' ? count : 0,
  });
}
