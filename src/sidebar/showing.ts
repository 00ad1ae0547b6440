/** A value of a report as it is read on the screen. */
import type { Show, Value } from '../core/reports/report.ts';
import { isoDay, isoMonth } from '../core/values/calendar.ts';
import { satang } from '../core/values/satang.ts';
import type { Language } from '../core/values/words.ts';
import { showBaht, showDay, showMonth } from './show.ts';

/** The text of a value; what is missing is a dash, never 0. */
export function shown(value: Value, show: Show, language: Language): string {
  if (value === null) return '–';
  if (typeof value === 'object') return value[language];
  if (typeof value === 'string') return shownText(value, show, language);
  if (show === 'money') return showBaht(satang(value));
  if (show === 'percent') return `${trimmed(value * 100)}%`;
  return grouped(value);
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

function grouped(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+(?!\d))/g, ',');
}
