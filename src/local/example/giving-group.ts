/** The books of a group that gives one baht a day, over the months of an example. */
import { addMonths, type Day, dayInMonth } from '../../core/values/calendar.ts';
import type { Chance } from './chance.ts';
import { membersOf, type Register } from './members.ts';
import { entryFeeOf, type Habit, habitBy, numbered, paymentsOf } from './onebaht.ts';
import { type Books, type CashRow, emptyBooks, type MemberRow } from './rows.ts';
import type { Span } from './span.ts';
import { type ClaimRate, claimsOf } from './welfare.ts';

export interface GivingGroup {
  readonly register: Register;
  /** Begins every receipt number. */
  readonly receiptPrefix: string;
  readonly claims: ClaimRate;
  /** What a monthly meeting costs, in baht. */
  readonly meeting: number;
  /** The fee to the network, paid in the first month; 0 for none. */
  readonly networkFee: number;
}

/** A row of the cash book with what most rows leave blank. */
export function cashRow(
  row: Pick<CashRow, 'group' | 'number' | 'day' | 'category' | 'text'> & Partial<CashRow>,
): CashRow {
  return { in: 0, out: 0, place: 'เงินสด', source: '', counterGroup: '', ...row };
}

/** What a group pays and gets each month besides its registers. */
export function runningCosts(
  group: string,
  meeting: number,
  networkFee: number,
  span: Span,
  chance: Chance,
): CashRow[] {
  const rows: Omit<CashRow, 'number'>[] = [];
  const add = (day: Day, category: string, text: string, rest: Partial<CashRow>): void => {
    rows.push(cashRow({ group, number: '', day, category, text, ...rest }));
  };
  span.months.forEach((month, index) => {
    if (index === 0 && networkFee > 0) {
      add(dayInMonth(month, 16), 'ค่าบำรุงเครือข่าย', 'ค่าบำรุงเครือข่ายประจำปี', { out: networkFee, counterGroup: 'NET' });
    }
    add(dayInMonth(month, 16), 'ค่าประชุม', 'ค่าอาหารประชุมประจำเดือน', { out: meeting + chance.between(1, 9) * 10 + 5 });
    if (chance.happens(0.6)) {
      add(dayInMonth(month, 21), 'ค่าใช้จ่ายดำเนินงาน', 'ค่าสมุด ปากกา ถ่ายเอกสาร', { out: chance.between(8, 30) * 10 + 7.5 });
    }
    if (month.endsWith('-06') || month.endsWith('-12')) {
      const interest = (chance.between(12, 90) * 100 + chance.between(1, 99)) / 100;
      add(dayInMonth(month, 30), 'ดอกเบี้ยธนาคาร', 'ดอกเบี้ยเงินฝาก', { in: interest, place: 'ธนาคาร' });
    }
  });
  return rows.map((row, index) => ({ ...row, number: `จ.${index + 1}` }));
}

/** Members, receipts, claims and costs of a giving group, with the members who are never behind. */
export function givingGroup(
  setup: GivingGroup,
  span: Span,
  chance: Chance,
): { readonly books: Books; readonly steady: readonly MemberRow[] } {
  const { group } = setup.register;
  const books = emptyBooks();
  books.members.push(...membersOf(setup.register, span, chance));
  const habits = new Map<string, Habit>(books.members.map(({ id, ended }) => [id, ended ? 'steady' : habitBy(chance)]));
  const payments = books.members.flatMap((member) => [
    ...(member.joined > span.opening ? [entryFeeOf(member)] : []),
    ...paymentsOf(member, habits.get(member.id) ?? 'steady', span.months, chance),
  ]);
  books.receipts.push(...numbered(payments, setup.receiptPrefix));
  const halfAYearAgo = `${addMonths(span.months[0]!, -6)}-01`;
  const steady = books.members.filter(
    ({ id, ended, joined, cycle }) =>
      habits.get(id) === 'steady' && ended === null && joined < halfAYearAgo && cycle === 'รายเดือน',
  );
  books.claims.push(...claimsOf(group, books.members, steady, setup.claims, span, chance));
  books.cash.push(...runningCosts(group, setup.meeting, setup.networkFee, span, chance));
  return { books, steady };
}
