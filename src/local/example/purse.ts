/** The cash box and bank book that follow from a group's rows: so that deposits, openings and counts fit them. */
import { type Day, lastDay, type Month, monthOf } from '../../core/values/calendar.ts';
import type { Books, Place } from './rows.ts';

interface Move {
  readonly day: Day;
  readonly place: Place;
  /** In satang, so that sums are exact. */
  readonly amount: number;
}

export interface Purse {
  readonly cash: number;
  readonly bank: number;
}

const satang = (baht: number): number => Math.round(baht * 100);

/** Every movement of cash and bank that the program will see in these books, in order of day. */
export function movesOf(books: Books): Move[] {
  const moves: Move[] = [];
  const add = (row: { readonly leftOut?: true }, day: Day, place: Place, baht: number): void => {
    if (!row.leftOut && baht !== 0) moves.push({ day, place, amount: satang(baht) });
  };
  for (const row of books.receipts) add(row, row.day, row.place, row.reverses ? -row.amount : row.amount);
  for (const row of books.withdrawals) add(row, row.day, row.place, -row.amount);
  for (const row of books.claims) if (row.paid) add(row, row.paid, row.place, -row.amount);
  for (const row of books.loans) add(row, row.day, row.place, -row.principal);
  for (const row of books.repayments) add(row, row.day, row.place, row.principal + row.interest);
  for (const row of books.cash) {
    if (row.category === 'ฝากธนาคาร' || row.category === 'ถอนธนาคาร') {
      const sign = row.category === 'ฝากธนาคาร' ? 1 : -1;
      add(row, row.day, 'ธนาคาร', sign * (row.in + row.out));
      add(row, row.day, 'เงินสด', -sign * (row.in + row.out));
    } else add(row, row.day, row.place, row.in - row.out);
  }
  return moves.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
}

/** What the box and the book hold at the end of a day, in baht, from what they held after the opening day. */
function purseAfter(moves: readonly Move[], first: Purse, opened: Day, day: Day): Purse {
  let cash = satang(first.cash);
  let bank = satang(first.bank);
  for (const move of moves) {
    if (move.day > day) break;
    if (move.day <= opened) continue;
    if (move.place === 'เงินสด') cash += move.amount;
    else bank += move.amount;
  }
  return { cash: cash / 100, bank: bank / 100 };
}

/** How much cash and bank together have grown by the end of a day, in baht. */
export function growthUpTo(books: Books, opened: Day, day: Day): number {
  const { cash, bank } = purseAfter(movesOf(books), { cash: 0, bank: 0 }, opened, day);
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
  for (const move of movesOf(books)) {
    if (move.day <= opened || move.place !== 'เงินสด') continue;
    byMonth.set(monthOf(move.day), (byMonth.get(monthOf(move.day)) ?? 0) + move.amount);
  }
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
  const moves = movesOf(books);
  for (const month of months) {
    const day = lastDay(month);
    const { cash, bank } = purseAfter(moves, first, opened, day);
    books.counts.push({ group, day, cash, bank, countedBy: people[0], witness: people[1] });
  }
}
