/** Months in one breath: `ส.ค.–ต.ค. 2569, ธ.ค. 2569`. */
import { type Month, monthIndex, monthNumber, yearOf } from './calendar.ts';
import { MONTH_NAMES } from './month-names.ts';
import { showMonth } from './show.ts';
import type { Language } from './words.ts';

/** The months, those that follow each other as one run with its ends. They are in their order. */
export function showMonths(months: readonly Month[], language: Language): string {
  const runs: [from: Month, to: Month][] = [];
  for (const month of months) {
    const last = runs[runs.length - 1];
    if (last && monthIndex(month) === monthIndex(last[1]) + 1) last[1] = month;
    else runs.push([month, month]);
  }
  return runs.map(([from, to]) => showRun(from, to, language)).join(', ');
}

function showRun(from: Month, to: Month, language: Language): string {
  const end = showMonth(to, language, 'said');
  if (from === to) return end;
  const short = MONTH_NAMES[language].short[monthNumber(from) - 1]!;
  return `${yearOf(from) === yearOf(to) ? short : showMonth(from, language, 'said')}–${end}`;
}
