/** Which months a chart goes through, and a chart of one figure a month. */
import { addMonths, type Month, monthsBetween } from '../values/calendar.ts';
import { showMonth } from '../values/show.ts';
import type { Words } from '../values/words.ts';
import type { Block } from './report.ts';

/** A year and the same month of the year before. */
const MONTHS_SHOWN = 13;

/** Up to thirteen months that end with the given one and begin no earlier than the first. */
export function lastMonths(month: Month, first: Month | null): readonly Month[] {
  const known = first === null ? 1 : monthsBetween(first, month) + 1;
  const count = Math.max(1, Math.min(MONTHS_SHOWN, known));
  return Array.from({ length: count }, (_, place) => addMonths(month, place - count + 1));
}

const labelOf = (month: Month): Words => ({
  th: showMonth(month, 'th', 'short'),
  en: showMonth(month, 'en', 'short'),
});

/** A chart of one figure a month. */
export function monthsChart(
  title: Words,
  series: Words,
  form: 'columns' | 'line',
  months: readonly Month[],
  values: readonly (number | null)[],
  show: 'money' | 'count' | 'percent' = 'money',
): Block {
  return {
    kind: 'chart',
    title,
    form,
    show,
    labels: months.map(labelOf),
    series: [{ label: series, values }],
  };
}
