/** Loans of which each tells a story: behind for some weeks or for years, carried on, written off, set off against savings. */
import {
  addMonths,
  type Day,
  dayInMonth,
  dayMonthsLater,
  lastDay,
  type Month,
  monthOf,
} from '../../core/values/calendar.ts';
import { byDay } from './onebaht.ts';
import type { Books, LoanRow, MemberRow, RepaymentRow } from './rows.ts';
import type { Span } from './span.ts';

const RATE = 12;
const DAY = 25;
const PARTS = 10;

/** A contract of ten parts, paid on its days until the first that is not. */
interface Told {
  readonly number: string;
  readonly borrower: MemberRow;
  readonly guarantors: readonly [string, string];
  readonly principal: number;
  readonly purpose: string;
  /** Parts paid, and the month of the first that was not. */
  readonly paid: number;
  readonly unpaidSince: Month;
}

function contractOf(told: Told): LoanRow {
  const { number, borrower, guarantors, principal, purpose } = told;
  const firstDue = dayInMonth(addMonths(told.unpaidSince, -told.paid), DAY);
  return {
    group: borrower.group,
    number,
    member: borrower.id,
    day: dayMonthsLater(firstDue, -1),
    principal,
    rate: RATE,
    method: 'ลดต้นลดดอก',
    installments: PARTS,
    firstDue,
    due: null,
    guarantors,
    purpose,
    place: 'ธนาคาร',
  };
}

/** Writes down the contract, what was owed of it on the opening day, and the parts paid since. */
function write(books: Books, told: Told, span: Span): LoanRow {
  const loan = contractOf(told);
  const { group, number, principal, firstDue } = loan;
  const part = principal / PARTS;
  let left = principal;
  let opening = principal;
  for (let count = 0; count < told.paid; count++) {
    const day = dayMonthsLater(firstDue ?? loan.day, count);
    const interest = Math.floor((left * RATE) / 1200);
    left -= part;
    if (day <= span.opening) opening = left;
    else books.repayments.push(repayment(loan, day, part, interest, `ช${books.repayments.length + 1}`));
  }
  if (loan.day <= span.opening) {
    books.openings.push({ group, day: span.opening, account: 'ลูกหนี้เงินกู้', member: '', loan: number, amount: opening });
  }
  books.loans.push(loan);
  return loan;
}

const repayment = (loan: LoanRow, day: Day, principal: number, interest: number, number: string): RepaymentRow => ({
  group: loan.group,
  number: `${loan.number}-${number}`,
  day,
  loan: loan.number,
  principal,
  interest,
  fine: 0,
  place: 'เงินสด',
});

/** Adds the told loans of a saving group: the sum set off for the member who leaves is what his savings lose by it. */
export function addToldLoans(
  books: Books,
  prefix: string,
  span: Span,
): { readonly member: string; readonly setOff: number } | null {
  const last = span.months[span.months.length - 1]!;
  const first = span.months[0]!;
  const year = Number(last.slice(0, 4)) + 543;
  const founders = books.members.filter(({ joined, ended }) => ended === null && joined < '2015');
  const person = (place: number): MemberRow => founders[place % founders.length]!;
  const told = (place: number, more: Pick<Told, 'principal' | 'purpose' | 'paid' | 'unpaidSince'>): Told => ({
    number: `${prefix}${place}`,
    borrower: person(place * 3),
    guarantors: [person(place * 3 + 1).id, person(place * 3 + 2).id],
    ...more,
  });
  // One in each age of overdue debt: from some days to more than a year.
  const behind: readonly (readonly [monthsBack: number, paid: number, principal: number])[] = [
    [0, 4, 12_000],
    [2, 3, 15_000],
    [4, 2, 8_000],
    [8, 5, 20_000],
    [14, 3, 10_000],
  ];
  behind.forEach(([back, paid, principal], index) => {
    write(books, told(91 + index, { principal, purpose: 'ค้าขาย', paid, unpaidSince: addMonths(last, -back) }), span);
  });

  const older = write(
    books,
    told(96, { principal: 18_000, purpose: 'ทำสวนยาง', paid: 6, unpaidSince: addMonths(last, -5) }),
    span,
  );
  const carried = dayInMonth(addMonths(last, -3), DAY);
  books.repayments.push(repayment(older, carried, 7_200, 216, 'ปิด'));
  const renewed = contractOf(
    told(97, { principal: 20_000, purpose: 'กู้ต่อ', paid: 0, unpaidSince: addMonths(last, -2) }),
  );
  books.loans.push({ ...renewed, member: older.member });
  for (const month of [addMonths(last, -2), addMonths(last, -1), last]) {
    books.repayments.push(repayment(renewed, dayInMonth(month, DAY), 2_000, 200, month));
  }

  const lost = write(
    books,
    told(98, { principal: 6_000, purpose: 'ค่ารักษาพยาบาล', paid: 4, unpaidSince: addMonths(first, -20) }),
    span,
  );
  const { group } = lost;
  books.transfers.push({
    group,
    number: 'อ.3',
    day: dayInMonth(addMonths(last, -4), 28),
    debit: 'หนี้สูญ',
    credit: 'ลูกหนี้เงินกู้',
    amount: 3_600,
    member: lost.member,
    loan: lost.number,
    resolution: `ประชุมกรรมการ ครั้งที่ 6/${year} ตัดหนี้สูญ ผู้กู้ย้ายไม่ทราบที่อยู่`,
  });

  const leaver = books.members.find(({ status, ended }) => status === 'ลาออก' && ended !== null);
  if (!leaver?.ended) return null;
  const leaves = leaver.ended;
  const debt = write(
    books,
    {
      ...told(99, { principal: 5_000, purpose: 'ค่าเทอมลูก', paid: 3, unpaidSince: monthOf(leaves) }),
      borrower: leaver,
    },
    span,
  );
  const setOff = 3_500;
  books.transfers.push({
    group,
    number: 'อ.4',
    day: lastDay(addMonths(monthOf(leaves), -1)),
    debit: 'เงินสัจจะสมาชิก',
    credit: 'ลูกหนี้เงินกู้',
    amount: setOff,
    member: leaver.id,
    loan: debt.number,
    resolution: 'หักเงินสัจจะชำระหนี้ก่อนลาออก ตามระเบียบข้อ 14',
  });
  books.repayments.sort(byDay);
  return { member: leaver.id, setOff };
}

/** The profit of the year before, as the general meeting shared it out: what went to the funds. */
export function addAllocation(books: Books, group: string, span: Span): void {
  const day = dayInMonth(span.months[1] ?? span.months[0]!, 22);
  const resolution = `ประชุมใหญ่ ครั้งที่ 1/${Number(day.slice(0, 4)) + 543} จัดสรรกำไรปีก่อน`;
  const row = { group, day, debit: 'กำไรสะสม', member: '', loan: '', resolution };
  books.transfers.push({ ...row, number: 'อ.1', credit: 'กองทุนสวัสดิการ', amount: 6_500 });
  books.transfers.push({ ...row, number: 'อ.2', credit: 'สำรอง', amount: 2_000 });
}
