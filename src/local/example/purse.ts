/** The cash box and bank book that follow from a group's rows: so that deposits, openings and counts fit them. */
import { type Day, lastDay, type Month, monthOf } from '../../core/values/calendar.ts';
import type { Books, Place } from './rows.ts';

export interface Purse {
  readonly cash: number;
  readonly bank: number;
}

const satang = (baht: number): number => Math.round(baht * 100);

/** Tells every movement of cash and bank that the program will see in these books, in satang so that sums are exact. */
function tellMoves(books: Books, hear: (day: Day, place: Place, amount: number) => void): void {
  const tell = (row: { readonly leftOut?: true }, day: Day, place: Place, baht: number): void => {
    if (!row.leftOut && baht !== 0) hear(day, place, satang(baht));
  };
  for (const row of books.receipts) tell(row, row.day, row.place, row.reverses === '' ? row.amount : -row.amount);
  for (const row of books.withdrawals) tell(row, row.day, row.place, -row.amount);
  for (const row of books.claims) if (row.paid) tell(row, row.paid, row.place, -row.amount);
  for (const row of books.loans) tell(row, row.day, row.place, -row.principal);
  for (const row of books.repayments) tell(row, row.day, row.place, row.principal + row.interest + row.fine);
  for (const row of books.cash) {
    if (row.category === 'ฝากธนาคาร' || row.category === 'ถอนธนาคาร') {
      const sign = row.category === 'ฝากธนาคาร' ? 1 : -1;
      tell(row, row.day, 'ธนาคาร', sign * (row.in + row.out));
      tell(row, row.day, 'เงินสด', -sign * (row.in + row.out));
    } else tell(row, row.day, row.place, row.in - row.out);
  }
}

/** What the box and the book hold at the end of each of some days, in baht, from what they held after the opening day. */
function pursesOn(books: Books, first: Purse, opened: Day, days: readonly Day[]): Purse[] {
  const cash = days.map(() => satang(first.cash));
  const bank = days.map(() => satang(first.bank));
  tellMoves(books, (day, place, amount) => {
    if (day <= opened) return;
    const held = place === 'เงินสด' ? cash : bank;
    for (let at = 0; at < days.length; at++) if (day <= days[at]!) held[at]! += amount;
  });
  return days.map((_, at) => ({ cash: cash[at]! / 100, bank: bank[at]! / 100 }));
}

/** How much cash and bank together have grown by the end of a day, in baht. */
export function growthUpTo(books: Books, opened: Day, day: Day): number {
  const { cash, bank } = pursesOn(books, { cash: 0, bank: 0 }, opened, [day])[0]!;
  return (satang(cash) + satang(bank)) / 100;
}

/** Carries the cash above `keep` to the bank at the end of every month, in whole hundreds, and back when the box runs dry. */
export function carryToBank(
  books: Books,
  group: string,
  first: Purse,
  opened: Day,
  months: readonly Month[],
  keep: number,
): void {
  const byMonth = new Map<Month, number>();
  tellMoves(books, (day, place, amount) => {
    if (day > opened && place === 'เงินสด') byMonth.set(monthOf(day), (byMonth.get(monthOf(day)) ?? 0) + amount);
  });
  let cash = satang(first.cash);
  months.forEach((month, index) => {
    cash += byMonth.get(month) ?? 0;
    const above = Math.floor((cash - satang(keep)) / 10_000) * 10_000;
    if (above === 0) return;
    cash -= above;
    books.cash.push({
      group,
      number: `ธ-${index + 1}`,
      day: lastDay(month),
      category: above > 0 ? 'ฝากธนาคาร' : 'ถอนธนาคาร',
      text: above > 0 ? 'นำเงินสดฝากธนาคาร' : 'ถอนมาไว้จ่าย',
      in: 0,
      out: Math.abs(above) / 100,
      place: 'เงินสด',
      source: '',
      counterGroup: '',
    });
  });
}

/** The openings of cash and bank, written down for the day before the first month. */
export function openPurse(books: Books, group: string, day: Day, purse: Purse): void {
  const row = { group, day, member: '', loan: '' };
  books.openings.push({ ...row, account: 'เงินสด', amount: purse.cash });
  books.openings.push({ ...row, account: 'เงินฝากธนาคาร', amount: purse.bank });
}

/** One count on the last day of each month, as the books say. */
export function countMonths(
  books: Books,
  group: string,
  first: Purse,
  opened: Day,
  months: readonly Month[],
  people: readonly [string, string],
): void {
  const days = months.map(lastDay);
  pursesOn(books, first, opened, days).forEach(({ cash, bank }, at) => {
    books.counts.push({ group, day: days[at]!, cash, bank, countedBy: people[0], witness: people[1] });
  });
}
