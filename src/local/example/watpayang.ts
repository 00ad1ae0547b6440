/** วัดป่ายาง: one organisation with two groups, a sajja savings group with loans and a small one-baht group. */
import { addDays, type Day, dayInMonth, lastDay } from '../../core/values/calendar.ts';
import type { Chance } from './chance.ts';
import { cashRow, givingGroup } from './giving-group.ts';
import { byDay, cycleBy } from './onebaht.ts';
import { carryToBank, countMonths, openPurse } from './purse.ts';
import type { Books, MemberRow } from './rows.ts';
import { savedBy, savingGroup } from './saving-group.ts';
import type { Span } from './span.ts';
import { addAllocation, addToldLoans } from './told-loans.ts';
import { dateCellInBuddhistYear } from './typed.ts';

export const WATPAYANG_SAVES = 'G02';
export const WATPAYANG_GIVES = 'G03';

const VILLAGES = ['3', '4', '5', '6'];
const SILENT = '090';
const COUNTERS = ['อารีย์ หนูแก้ว', 'วิชัย สังข์ทอง'] as const;

/** The receipt book's mistakes: a Buddhist year in a date cell, a number without its zeros, too little for the pledge. */
function plantInReceipts(books: Books): void {
  const { receipts } = books;
  const change = (index: number, change: Partial<Books['receipts'][number]>): void => {
    receipts[index] = { ...receipts[index]!, ...change };
  };
  const usual = (from: number): number => receipts.findIndex((row, place) => place >= from && row.kind === 'เงินสัจจะ');
  const inBuddhistYear = usual(400);
  change(inBuddhistYear, {
    typed: { วันที่: dateCellInBuddhistYear(receipts[inBuddhistYear]!.day) },
    planted: { code: 'YEAR_BUDDHIST_IN_DATE_CELL', at: 'วันที่' },
  });
  const seven = receipts.findIndex((row, place) => place > 520 && row.member === '007' && row.kind === 'เงินสัจจะ');
  change(seven, { typed: { เลขสมาชิก: 7 }, planted: { code: 'ID_ZEROS', at: 'เลขสมาชิก' } });
  const lastOf = new Map(receipts.map((row, index) => [row.member, index]));
  const short = receipts.findIndex(
    (row, index) => index > 700 && row.kind === 'เงินสัจจะ' && row.amount >= 100 && lastOf.get(row.member) === index,
  );
  change(short, { amount: receipts[short]!.amount - 30, planted: { code: 'PLEDGE_DIFFERS', at: null } });
}

/** Savings taken out: some of it by members who stay, all of it by those who leave. */
function withdraw(books: Books, span: Span, setOff: ReturnType<typeof addToldLoans>): void {
  const leaving = books.members.filter(({ ended }) => ended !== null);
  for (const member of leaving) {
    const day = addDays(member.ended!, -1);
    const amount = savedBy(books, member.id, day) - (setOff?.member === member.id ? setOff.setOff : 0);
    books.withdrawals.push({
      group: WATPAYANG_SAVES,
      number: `ถ.${books.withdrawals.length + 1}`,
      day,
      member: member.id,
      amount,
      place: 'ธนาคาร',
      note: 'ปิดบัญชี',
    });
  }
  const rich = books.openings.filter(({ member, amount }) => member !== '' && amount > 15_000).slice(0, 4);
  rich.forEach(({ member }, index) => {
    if (leaving.some(({ id }) => id === member)) return;
    const day = dayInMonth(span.months[(index * 2 + 1) % span.months.length]!, 25);
    books.withdrawals.push({
      group: WATPAYANG_SAVES,
      number: `ถ.${books.withdrawals.length + 1}`,
      day,
      member,
      amount: 2_000 + index * 500,
      place: 'ธนาคาร',
      note: '',
    });
  });
  books.withdrawals.sort(byDay);
}

function saves(span: Span, chance: Chance): Books {
  const books = savingGroup(
    {
      register: {
        group: WATPAYANG_SAVES,
        founded: '2000-01-25' as Day,
        olds: 178,
        joiners: 6,
        leavers: 2,
        idWidth: 3,
        villages: VILLAGES,
        cycle: () => 'รายเดือน',
        firstPerson: 1_400,
      },
      receiptPrefix: 'ป',
      pledgeDay: 25,
      graceDays: 5,
      lending: { prefix: 'กู้-', oldLoans: 30, newLoans: 5, stops: 0.05 },
      meeting: 650,
      networkFee: 1_000,
    },
    span,
    chance,
  );
  books.members.forEach((member, index) => {
    books.members[index] = { ...member, personCode: index < 40 ? `ป${String(index + 1).padStart(3, '0')}` : '' };
  });
  books.receipts.splice(0, books.receipts.length, ...books.receipts.filter(({ member }) => member !== SILENT));
  withdraw(books, span, addToldLoans(books, 'กู้-', span));
  addAllocation(books, WATPAYANG_SAVES, span);
  const paid = dayInMonth(span.months[Math.min(6, span.months.length - 1)]!, 25);
  const row = { group: WATPAYANG_SAVES, day: paid, category: 'ค่าตอบแทนกรรมการ', text: 'ค่าตอบแทนกรรมการครึ่งปี' };
  books.cash.push(cashRow({ ...row, number: 'จ.30', out: 1_500 }));
  plantInReceipts(books);
  // One member has not said yet how much he will bring: his row of the pledges is missing, and he has brought nothing.
  books.pledges.splice(
    books.pledges.findIndex(({ member }) => member === SILENT),
    1,
  );
  // What is not lent of the members' savings, and what the group has kept of its profits.
  const owned = books.openings.reduce((sum, { loan, amount }) => sum + (loan === '' ? amount : -amount), 0);
  const first = { cash: 4_500, bank: owned + 86_320.75 };
  carryToBank(books, WATPAYANG_SAVES, first, span.opening, span.months, 4_000);
  openPurse(books, WATPAYANG_SAVES, span.opening, first);
  countMonths(books, WATPAYANG_SAVES, first, span.opening, span.months, COUNTERS);
  return books;
}

function gives(shared: readonly MemberRow[], span: Span, chance: Chance): Books {
  const { books } = givingGroup(
    {
      register: {
        group: WATPAYANG_GIVES,
        founded: '2008-01-25' as Day,
        olds: 62,
        joiners: 4,
        leavers: 1,
        idWidth: 1,
        villages: VILLAGES,
        cycle: cycleBy,
        firstPerson: 1_700,
        shared,
      },
      receiptPrefix: 'ว',
      claims: { sick: 1, births: 0.1, study: 1, pensioners: 2, approvers: COUNTERS },
      meeting: 240,
      networkFee: 300,
    },
    span,
    chance,
  );
  const first = { cash: 2_800, bank: 41_250.5 };
  carryToBank(books, WATPAYANG_GIVES, first, span.opening, span.months, 2_500);
  openPurse(books, WATPAYANG_GIVES, span.opening, first);
  countMonths(books, WATPAYANG_GIVES, first, span.opening, span.months.slice(-3), COUNTERS);
  const odd = books.cash.findIndex(
    ({ category, day }) => category === 'ค่าใช้จ่ายดำเนินงาน' && day < lastDay(span.months[6]!),
  );
  books.cash[odd] = {
    ...books.cash[odd]!,
    category: 'ค่าน้ำชากาแฟ',
    planted: { code: 'CATEGORY_UNKNOWN', at: 'หมวด' },
  };
  return books;
}

/** The books of both groups; forty people are in both. */
export function watpayang(span: Span, chance: Chance): { readonly saves: Books; readonly gives: Books } {
  const savings = saves(span, chance);
  const both = savings.members.slice(0, 40).filter(({ ended }) => ended === null);
  return { saves: savings, gives: gives(both, span, chance) };
}
