/** How a group went over its last months: what was received, and what the fund was. */
import { growsByDebit, natureOf } from '../ledger/accounts.ts';
import type { GroupLedger, Posting } from '../ledger/ledger.ts';
import type { Day, Month } from '../values/calendar.ts';
import { addMonths, monthOf, monthsBetween } from '../values/calendar.ts';
import { plus, type Satang, satang, ZERO } from '../values/satang.ts';
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

/**
 * Contributions received in each of the months, up to asOf: what `received` of each month's figures is.
 *
 * Units   satang; reversals with their sign, on their own date; wide cells on their collection day
 */
export function receivedByMonth(group: GroupLedger, months: readonly Month[], asOf: Day): readonly Satang[] {
  const sums = new Map<Month, Satang>(months.map((month) => [month, ZERO]));
  const add = (date: Day, amount: number): void => {
    const before = sums.get(monthOf(date));
    if (before !== undefined && date <= asOf) sums.set(monthOf(date), satang(before + amount));
  };
  for (const { date, row, reverses } of group.receipts) {
    if ((reverses ?? { row }).row.kind === 'contribution') add(date, reverses ? -reverses.row.amount : row.amount);
  }
  for (const { date, row } of group.wideCells) add(date, row.amount);
  return months.map((month) => sums.get(month) ?? ZERO);
}

/**
 * The fund at the end of each of the months, in order: assets less what is owed to others.
 *
 * Units   satang; a current account with the network counts as an asset when it is owed to the group, else as a debt
 */
export function fundByMonth(postings: readonly Posting[], months: readonly Month[]): readonly Satang[] {
  const moved = new Map<Month, number>();
  let before = 0;
  for (const { date, debit, credit, amount } of postings) {
    const change = (counts(debit) ? amount : 0) - (counts(credit) ? amount : 0);
    const month = monthOf(date);
    if (month < months[0]!) before += change;
    else moved.set(month, (moved.get(month) ?? 0) + change);
  }
  let fund = satang(before);
  return months.map((month) => {
    fund = plus(fund, satang(moved.get(month) ?? 0));
    return fund;
  });
}

const counts = (account: Posting['debit']): boolean =>
  account === 'due.to' || (growsByDebit(account) && natureOf(account) === 'asset');

const labelOf = (month: Month): Words => ({
  th: showMonth(month, 'th', 'short'),
  en: showMonth(month, 'en', 'short'),
});

/** A chart of one amount a month. */
export function monthsChart(
  title: Words,
  series: Words,
  form: 'columns' | 'line',
  months: readonly Month[],
  values: readonly Satang[],
): Block {
  return {
    kind: 'chart',
    title,
    form,
    show: 'money',
    labels: months.map(labelOf),
    series: [{ label: series, values }],
  };
}
