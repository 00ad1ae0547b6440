/** What a group lends its members, in equal parts or all of it at the end of a year, and how it is paid back. */
import { addDays, addMonths, type Day, dayInMonth, dayMonthsLater } from '../../core/values/calendar.ts';
import type { Chance } from './chance.ts';
import { byDay } from './onebaht.ts';
import type { Books, LoanRow, MemberRow, RepaymentRow } from './rows.ts';
import type { Span } from './span.ts';

export interface Lending {
  readonly group: string;
  /** Begins every contract's number. */
  readonly prefix: string;
  /** The day of the month on which contracts are made. */
  readonly day: number;
  /** Loans still running at first, and loans made in each month. */
  readonly oldLoans: number;
  readonly newLoans: number;
  readonly principals: readonly number[];
  /** In how many installments. */
  readonly parts: readonly number[];
  /** The shares of contracts with flat interest, of those paid back in one sum after a year, and of borrowers who stop. */
  readonly flat: number;
  readonly lump: number;
  readonly stops: number;
}

const PURPOSES = ['ทำสวนยาง', 'ค่าเทอมลูก', 'เลี้ยงวัว', 'ค้าขาย', 'ซ่อมบ้าน', 'ค่ารักษาพยาบาล'];
const RATE = 12;

/** As a sajja group lends unless it says otherwise: all by the reducing balance, and one in eight stops paying. */
export const USUAL_LENDING: Pick<Lending, 'principals' | 'parts' | 'flat' | 'lump' | 'stops'> = {
  principals: [6_000, 10_000, 12_000, 15_000, 20_000, 24_000, 30_000],
  parts: [6, 10, 12, 12, 24],
  flat: 0,
  lump: 0,
  stops: 0.12,
};

/** Pays back a loan by its schedule; some borrowers stop after a few installments. */
function repaymentsOf(loan: LoanRow, stops: number, span: Span, chance: Chance): Omit<RepaymentRow, 'number'>[] {
  const rows: Omit<RepaymentRow, 'number'>[] = [];
  const installments = loan.installments ?? 1;
  // Whole baht, and a little more than the schedule asks: the last part is then the smallest.
  const part = Math.ceil(loan.principal / installments);
  const stopsAfter = chance.happens(stops) ? chance.between(Math.min(2, installments - 1), installments) : installments;
  let left = loan.principal;
  for (let count = 0; count < stopsAfter; count++) {
    const due = loan.firstDue === null ? (loan.due ?? loan.day) : dayMonthsLater(loan.firstDue, count);
    const day = chance.happens(0.06) ? addDays(due, chance.between(3, 25)) : due;
    const principal = count === installments - 1 ? left : part;
    const months = loan.firstDue === null ? 12 : 1;
    const interest = Math.floor(((loan.method === 'คงที่' ? loan.principal : left) * RATE * months) / 1200);
    left -= principal;
    if (day > span.end) break;
    rows.push({ group: loan.group, day, loan: loan.number, principal, interest, fine: 0, place: 'เงินสด' });
  }
  return rows;
}

function loanOf(setup: Lending, number: string, day: Day, borrowers: readonly MemberRow[], chance: Chance): LoanRow {
  const place = chance.between(0, borrowers.length - 1);
  const other = (step: number): string => borrowers[(place + step) % borrowers.length]!.id;
  const lump = setup.lump > 0 && chance.happens(setup.lump);
  return {
    group: setup.group,
    number,
    member: borrowers[place]!.id,
    day,
    principal: chance.oneOf(setup.principals),
    rate: RATE,
    method: setup.flat > 0 && chance.happens(setup.flat) ? 'คงที่' : 'ลดต้นลดดอก',
    installments: lump ? null : chance.oneOf(setup.parts),
    firstDue: lump ? null : dayMonthsLater(day, 1),
    due: lump ? dayMonthsLater(day, 12) : null,
    guarantors: [other(3), other(11)],
    purpose: chance.oneOf(PURPOSES),
    place: 'ธนาคาร',
  };
}

/** Lends to the members of some books: contracts, what was still owed on the opening day, and repayments. */
export function lend(books: Books, setup: Lending, span: Span, chance: Chance): void {
  const { group } = setup;
  const tenMonthsBefore = dayInMonth(addMonths(span.months[0]!, -10), 1);
  const borrowers = books.members.filter(({ joined, ended }) => ended === null && joined < tenMonthsBefore);
  const repayments: Omit<RepaymentRow, 'number'>[] = [];
  const lendOn = (day: Day): void => {
    const loan = loanOf(setup, `${setup.prefix}${books.loans.length + 1}`, day, borrowers, chance);
    const repaid = repaymentsOf(loan, setup.stops, span, chance);
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
    lendOn(dayInMonth(addMonths(span.months[0]!, -chance.between(1, 9)), setup.day));
  }
  for (const month of span.months) {
    for (let count = 0; count < setup.newLoans; count++) lendOn(dayInMonth(month, setup.day));
  }
  repayments.sort(byDay);
  books.repayments.push(...repayments.map((row, index) => ({ ...row, number: `${setup.prefix}ช${index + 1}` })));
}
