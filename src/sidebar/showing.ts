/** A value of a report as it is read on the screen. */
import type { Show, Value } from '../core/reports/report.ts';
import { type Day, dateNumber, isoDay, isoMonth, type Month, monthNumber } from '../core/values/calendar.ts';
import { MONTH_NAMES } from '../core/values/month-names.ts';
import { satang } from '../core/values/satang.ts';
import { buddhistYear, showBaht, showCount } from '../core/values/show.ts';
import type { Language } from '../core/values/words.ts';

/** The month's short name: `ต.ค.` */
export function monthName(month: Month | Day, language: Language): string {
  return MONTH_NAMES[language].short[monthNumber(month) - 1]!;
}

/** A month for a narrow page: the short name, but the whole year: `ต.ค. 2569`. */
export function showMonth(month: Month | Day, language: Language): string {
  return `${monthName(month, language)} ${buddhistYear(month)}`;
}

/** A day for a narrow page: `16 ต.ค. 2569`. */
export function showDay(day: Day, language: Language): string {
  return `${dateNumber(day)} ${showMonth(day, language)}`;
}

/** The text of a value; what is missing is a dash, never 0. */
export function shown(value: Value, show: Show, language: Language): string {
  if (value === null) return '–';
  if (typeof value === 'object') return value[language];
  if (typeof value === 'string') return shownText(value, show, language);
  if (show === 'money') return showBaht(satang(value));
  if (show === 'percent') return `${trimmed(value * 100)}%`;
  return Number.isInteger(value) ? showCount(value) : String(value);
}

function shownText(value: string, show: Show, language: Language): string {
  const day = show === 'day' ? isoDay(value) : null;
  if (day) return showDay(day, language);
  const month = show === 'month' ? isoMonth(value) : null;
  return month ? showMonth(month, language) : value;
}

/** Whether a column of this kind stands to the right. */
export function isFigure(show: Show): boolean {
  return show === 'money' || show === 'count' || show === 'percent';
}

function trimmed(percent: number): string {
  return String(Math.round(percent * 10) / 10);
}
