/** What cash and bank hold at the end of each day. */
import type { Day } from '../../values/calendar.ts';
import type { Books } from '../ledger.ts';

/** Money at the end of a day on which it moved. Units: satang. */
export interface MoneyDay {
  readonly day: Day;
  readonly cash: number;
  readonly bank: number;
}

/** Cash and bank at the end of every day on which either moved, in order of days. Units: satang. */
export function moneyByDay(books: Books): readonly MoneyDay[] {
  const moved = new Map<Day, { cash: number; bank: number }>();
  for (const { debit, credit, amount, date } of books.byDay) {
    if (debit !== 'cash' && credit !== 'cash' && debit !== 'bank' && credit !== 'bank') continue;
    const last = moved.get(date) ?? { cash: 0, bank: 0 };
    moved.set(date, last);
    if (debit === 'cash') last.cash += amount;
    else if (debit === 'bank') last.bank += amount;
    if (credit === 'cash') last.cash -= amount;
    else if (credit === 'bank') last.bank -= amount;
  }
  let cash = 0;
  let bank = 0;
  return [...moved]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([day, change]) => {
      cash += change.cash;
      bank += change.bank;
      return { day, cash, bank };
    });
}

/** What there was at the end of a day; nothing before the first. */
export function moneyOn(days: readonly MoneyDay[], day: Day): Omit<MoneyDay, 'day'> {
  let low = 0;
  let high = days.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (days[middle]!.day <= day) low = middle + 1;
    else high = middle;
  }
  return days[low - 1] ?? { cash: 0, bank: 0 };
}
