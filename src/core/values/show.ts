/** Days, months and money as people read them: Buddhist years, and satang only where there are some. */
import type { Day, Month } from './calendar.ts';
import { dateNumber, monthNumber, yearOf } from './calendar.ts';
import { MONTH_NAMES } from './month-names.ts';
import type { Satang } from './satang.ts';
import type { Language } from './words.ts';

/**
 * `long` has the month's full name and the whole year, `short` the month's short name and two digits of the year, `said`
 * the short name and the whole year, as in a sentence.
 */
export type Length = 'long' | 'short' | 'said';

/** The Buddhist year of a day or month. */
export function buddhistYear(when: Day | Month): number {
  return yearOf(when) + 543;
}

/** A month: `มีนาคม 2569`, `มี.ค. 69`, `March 2569`, `Mar 69`; said, `มี.ค. 2569`. */
export function showMonth(month: Month | Day, language: Language, length: Length = 'long'): string {
  const year = String(buddhistYear(month));
  const names = MONTH_NAMES[language][length === 'long' ? 'long' : 'short'];
  return `${names[monthNumber(month) - 1]!} ${length === 'short' ? year.slice(2) : year}`;
}

/** A day: `16 มีนาคม 2569`, `16 มี.ค. 69`, `16 March 2569`, `16 Mar 69`. */
export function showDay(day: Day, language: Language, length: Length = 'long'): string {
  return `${dateNumber(day)} ${showMonth(day, language, length)}`;
}

/** An amount of baht without its unit: `1,250`, `1,250.50`, `-30`. */
export function showBaht(amount: Satang): string {
  const size = Math.abs(amount);
  const baht = String(Math.floor(size / 100)).replace(/\B(?=(?:\d{3})+$)/g, ',');
  const rest = size % 100;
  return `${amount < 0 ? '-' : ''}${baht}${rest === 0 ? '' : `.${rest < 10 ? '0' : ''}${rest}`}`;
}

/** A whole number: `25,505`. */
export function showCount(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');
}
