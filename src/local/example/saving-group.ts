/** The books of a sajja group: a pledge brought on one day a month, loans made the same day, repayments. */
import { addDays, type Day, dayInMonth, monthOf } from '../../core/values/calendar.ts';
import type { Chance } from './chance.ts';
import { runningCosts } from './giving-group.ts';
import { type Lending, lend, USUAL_LENDING } from './lending.ts';
import { membersOf, type Register } from './members.ts';
import { numbered } from './onebaht.ts';
import { type Books, emptyBooks, type MemberRow, type ReceiptRow } from './rows.ts';
import type { Span } from './span.ts';

export interface SavingGroup {
  readonly register: Register;
  readonly receiptPrefix: string;
  /** The day of the month on which the pledge is brought. */
  readonly pledgeDay: number;
  readonly graceDays: number;
  readonly lending: Pick<Lending, 'prefix' | 'oldLoans' | 'newLoans'> & Partial<Lending>;
  readonly meeting: number;
  readonly networkFee: number;
}

const PLEDGES = [50, 50, 100, 100, 100, 100, 200, 200, 300, 500];

const receipt = (
  row: Pick<ReceiptRow, 'group' | 'day' | 'member' | 'kind' | 'amount'> & Partial<ReceiptRow>,
): Omit<ReceiptRow, 'number'> => ({ from: null, to: null, place: 'เงินสด', reverses: '', note: '', ...row });

function pledgePayments(
  setup: SavingGroup,
  member: MemberRow,
  pledge: number,
  raised: number | null,
  span: Span,
  chance: Chance,
): Omit<ReceiptRow, 'number'>[] {
  const { group } = setup.register;
  const payments: Omit<ReceiptRow, 'number'>[] = [];
  const careless = chance.happens(0.04);
  span.months.forEach((month, index) => {
    const asked = dayInMonth(month, setup.pledgeDay);
    if (member.joined > asked || (member.ended !== null && member.ended <= asked)) return;
    if (careless && chance.happens(0.25)) return;
    const late = chance.happens(0.05)
      ? chance.between(setup.graceDays + 1, 20)
      : chance.happens(0.1)
        ? chance.between(1, 3)
        : 0;
    const day = addDays(asked, late);
    if (day > span.end || (member.ended !== null && day >= member.ended)) return;
    const amount = raised !== null && index >= 3 ? raised : pledge;
    payments.push(receipt({ group, day, member: member.id, kind: 'เงินสัจจะ', amount, from: month }));
    if (chance.happens(0.01)) {
      const extra = chance.between(2, 20) * 100;
      payments.push(receipt({ group, day, member: member.id, kind: 'เงินฝากพิเศษ', amount: extra }));
    }
  });
  return payments;
}

/** A sajja group's members, pledges, receipts, loans, repayments, costs and what is brought forward for members and loans. */
export function savingGroup(setup: SavingGroup, span: Span, chance: Chance): Books {
  const { group } = setup.register;
  const books = emptyBooks();
  books.members.push(...membersOf(setup.register, span, chance));
  const payments: Omit<ReceiptRow, 'number'>[] = [];
  const changeMonth = span.months[Math.min(3, span.months.length - 1)]!;
  for (const member of books.members) {
    const pledge = chance.oneOf(PLEDGES);
    const raised = span.months.length > 3 && member.joined <= span.opening && chance.happens(0.04) ? pledge + 50 : null;
    const since = member.joined > span.opening ? monthOf(member.joined) : span.months[0]!;
    books.pledges.push({ group, member: member.id, amount: pledge, from: since });
    if (raised !== null) books.pledges.push({ group, member: member.id, amount: raised, from: changeMonth });
    payments.push(...pledgePayments(setup, member, pledge, raised, span, chance));
    if (member.joined > span.opening) continue;
    const amount = pledge * chance.between(8, 90);
    books.openings.push({ group, day: span.opening, account: 'เงินสัจจะสมาชิก', member: member.id, loan: '', amount });
  }
  books.receipts.push(...numbered(payments, setup.receiptPrefix));
  lend(books, { ...USUAL_LENDING, ...setup.lending, group, day: setup.pledgeDay }, span, chance);
  books.cash.push(...runningCosts(group, setup.meeting, setup.networkFee, span, chance));
  return books;
}

/** A member's savings at the end of a day, in baht: brought forward and brought since. */
export function savedBy(books: Books, member: string, day: Day): number {
  const opened = books.openings.find((row) => row.member === member)?.amount ?? 0;
  const brought = books.receipts.filter((row) => row.member === member && row.kind === 'เงินสัจจะ' && row.day <= day);
  return brought.reduce((sum, row) => sum + row.amount, opened);
}
