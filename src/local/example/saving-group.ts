/** The books of a sajja group: a pledge brought on one day a month, loans made the same day, repayments. */
import { addDays, addMonths, type Day, dayInMonth, dayMonthsLater, monthOf } from '../../core/values/calendar.ts';
import type { Chance } from './chance.ts';
import { runningCosts } from './giving-group.ts';
import { membersOf, type Register } from './members.ts';
import { byDay, numbered } from './onebaht.ts';
import { type Books, emptyBooks, type LoanRow, type MemberRow, type ReceiptRow, type RepaymentRow } from './rows.ts';
import type { Span } from './span.ts';

export interface SavingGroup {
  readonly register: Register;
  readonly receiptPrefix: string;
  readonly loanPrefix: string;
  /** The day of the month on which the pledge is brought. */
  readonly pledgeDay: number;
  readonly graceDays: number;
  /** Loans still running at first, and loans made in each month. */
  readonly oldLoans: number;
  readonly newLoans: number;
  readonly meeting: number;
  readonly networkFee: number;
}

const PLEDGES = [50, 50, 100, 100, 100, 100, 200, 200, 300, 500];
const PRINCIPALS = [6_000, 10_000, 12_000, 15_000, 20_000, 24_000, 30_000];
const PURPOSES = ['ทำสวนยาง', 'ค่าเทอมลูก', 'เลี้ยงวัว', 'ค้าขาย', 'ซ่อมบ้าน', 'ค่ารักษาพยาบาล'];
const RATE = 12;

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

/** Pays back a loan by its schedule, reducing balance; some borrowers stop after a few installments. */
function repaymentsOf(loan: LoanRow, span: Span, chance: Chance): Omit<RepaymentRow, 'number'>[] {
  const rows: Omit<RepaymentRow, 'number'>[] = [];
  const installments = loan.installments ?? 1;
  const part = Math.floor(loan.principal / installments);
  const stopsAfter = chance.happens(0.12) ? chance.between(2, installments) : installments;
  let left = loan.principal;
  for (let count = 0; count < stopsAfter && loan.firstDue !== null; count++) {
    const due = dayMonthsLater(loan.firstDue, count);
    const day = chance.happens(0.06) ? addDays(due, chance.between(3, 25)) : due;
    const principal = count === installments - 1 ? left : part;
    const interest = Math.floor((left * RATE) / 1200);
    left -= principal;
    if (day > span.end) break;
    rows.push({ group: loan.group, day, loan: loan.number, principal, interest, place: 'เงินสด' });
  }
  return rows;
}

function loanOf(
  setup: SavingGroup,
  number: string,
  day: Day,
  borrowers: readonly MemberRow[],
  chance: Chance,
): LoanRow {
  const place = chance.between(0, borrowers.length - 1);
  const other = (step: number): string => borrowers[(place + step) % borrowers.length]!.id;
  return {
    group: setup.register.group,
    number,
    member: borrowers[place]!.id,
    day,
    principal: chance.oneOf(PRINCIPALS),
    rate: RATE,
    method: 'ลดต้นลดดอก',
    installments: chance.oneOf([6, 10, 12, 12, 24]),
    firstDue: dayMonthsLater(day, 1),
    due: null,
    guarantors: [other(3), other(11)],
    purpose: chance.oneOf(PURPOSES),
    place: 'ธนาคาร',
  };
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
  const borrowers = books.members.filter(({ joined, ended }) => ended === null && joined < span.opening);
  const repayments: Omit<RepaymentRow, 'number'>[] = [];
  const lend = (day: Day): void => {
    const loan = loanOf(setup, `${setup.loanPrefix}${books.loans.length + 1}`, day, borrowers, chance);
    const repaid = repaymentsOf(loan, span, chance);
    const before = repaid.filter((row) => row.day <= span.opening).reduce((sum, row) => sum + row.principal, 0);
    if (day <= span.opening) {
      if (before >= loan.principal) return;
      const amount = loan.principal - before;
      books.openings.push({ group, day: span.opening, account: 'ลูกหนี้เงินกู้', member: '', loan: loan.number, amount });
    }
    books.loans.push(loan);
    repayments.push(...repaid.filter((row) => row.day > span.opening));
  };
  for (let count = 0; count < setup.oldLoans; count++) {
    lend(dayInMonth(addMonths(span.months[0]!, -chance.between(1, 9)), setup.pledgeDay));
  }
  for (const month of span.months) {
    for (let count = 0; count < setup.newLoans; count++) lend(dayInMonth(month, setup.pledgeDay));
  }
  repayments.sort(byDay);
  books.repayments.push(...repayments.map((row, index) => ({ ...row, number: `${setup.loanPrefix}ช${index + 1}` })));
  books.cash.push(...runningCosts(group, setup.meeting, setup.networkFee, span, chance));
  return books;
}

/** A member's savings at the end of a day, in baht: brought forward and brought since. */
export function savedBy(books: Books, member: string, day: Day): number {
  const opened = books.openings.find((row) => row.member === member)?.amount ?? 0;
  const brought = books.receipts.filter((row) => row.member === member && row.kind === 'เงินสัจจะ' && row.day <= day);
  return brought.reduce((sum, row) => sum + row.amount, opened);
}
