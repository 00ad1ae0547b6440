/** ท่าไร่: a village fund that lends its million for a year at a time and takes no contributions. */
import { addDays, addMonths, type Day, dayInMonth, dayMonthsLater } from '../../core/values/calendar.ts';
import type { Chance } from './chance.ts';
import { runningCosts } from './giving-group.ts';
import { membersOf } from './members.ts';
import { byDay } from './onebaht.ts';
import { carryToBank, countMonths, openPurse } from './purse.ts';
import { type Books, emptyBooks, type LoanRow } from './rows.ts';
import type { Span } from './span.ts';

export const THARAI = 'G05';

const RATE = 6;
const LOANS = 34;
const NEVER_PAID = [8, 19];

function loanAt(index: number, day: Day, members: Books['members'], chance: Chance): LoanRow {
  const id = (step: number): string => members[(index + step) % members.length]!.id;
  return {
    group: THARAI,
    number: `สญ.${index + 1}`,
    member: id(0),
    day,
    principal: chance.between(2, 6) * 5_000,
    rate: RATE,
    method: 'คงที่',
    installments: null,
    firstDue: null,
    due: dayMonthsLater(day, 12),
    guarantors: [id(4), id(9)],
    purpose: chance.oneOf(['ปลูกข้าว', 'ซื้อปุ๋ย', 'เลี้ยงปลา', 'ค้าขาย']),
    place: 'ธนาคาร',
  };
}

/** The fund's books: contracts of the year before fall due in these months, and most borrowers then borrow again. */
export function tharai(span: Span, chance: Chance): Books {
  const books = emptyBooks();
  books.members.push(
    ...membersOf(
      {
        group: THARAI,
        founded: '2001-09-10' as Day,
        olds: 46,
        joiners: 0,
        leavers: 0,
        idWidth: 2,
        villages: ['2'],
        cycle: () => 'รายปี',
        firstPerson: 2_000,
      },
      span,
      chance,
    ),
  );
  let lent = 0;
  for (let index = 0; index < LOANS; index++) {
    const month = addMonths(span.months[0]!, (index % 12) - 12);
    const loan = loanAt(index, dayInMonth(month, 10), books.members, chance);
    books.loans.push(loan);
    lent += loan.principal;
    const opening = { group: THARAI, day: span.opening, account: 'ลูกหนี้เงินกู้', member: '' };
    books.openings.push({ ...opening, loan: loan.number, amount: loan.principal });
    if (loan.due === null || loan.due > span.end || NEVER_PAID.includes(index)) continue;
    const day = chance.happens(0.15)
      ? addDays(loan.due, chance.between(4, 20))
      : addDays(loan.due, -chance.between(0, 6));
    if (day > span.end || day <= span.opening) continue;
    const interest = (loan.principal * RATE) / 100;
    const number = `ร.${books.repayments.length + 1}`;
    books.repayments.push({
      group: THARAI,
      number,
      day,
      loan: loan.number,
      principal: loan.principal,
      interest,
      fine: 0,
      place: 'ธนาคาร',
    });
    // Some carry the debt on: the new contract is of the day on which the old one is paid.
    const again = index % 8 === 3 ? day : addDays(day, 7);
    if (again > span.end || chance.happens(0.1)) continue;
    books.loans.push({
      ...loanAt(index, again, books.members, chance),
      number: `สญ.${LOANS + books.repayments.length}`,
    });
  }
  books.repayments.sort(byDay);
  books.cash.push(...runningCosts(THARAI, 320, 500, span, chance));
  const first = { cash: 6_400, bank: 1_043_200 - lent + 500_000 };
  carryToBank(books, THARAI, first, span.opening, span.months, 1_500);
  openPurse(books, THARAI, span.opening, first);
  const row = { group: THARAI, day: span.opening, member: '', loan: '' };
  books.openings.push({ ...row, account: 'ทุนกองทุน', amount: 1_000_000 });
  countMonths(books, THARAI, first, span.opening, span.months.slice(-1), ['บรรจง นาคแก้ว', 'ปราณี ใจดี']);
  return books;
}
