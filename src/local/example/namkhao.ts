/** น้ำขาว: the one-baht group with which it began, 1,368 members and 554,871 baht, with its two grants. */
import { addDays, type Day, dayInMonth, firstDay } from '../../core/values/calendar.ts';
import type { Chance } from './chance.ts';
import { addClaimsInHand, plantClaims } from './claims-in-hand.ts';
import { cashRow, givingGroup } from './giving-group.ts';
import { cycleBy, PER_MONTH } from './onebaht.ts';
import { nationalIdFrom } from './people.ts';
import { carryToBank, countMonths, growthUpTo, openPurse, type Purse } from './purse.ts';
import type { Books, MemberRow, ReceiptRow } from './rows.ts';
import type { Span } from './span.ts';
import { dateCell, inThaiDigits } from './typed.ts';

export const NAMKHAO = 'G01';

/** Of the last month: members, and the fund in baht with what is left of the grants. */
export const NAMKHAO_MEMBERS = 1_368;
export const NAMKHAO_FUND = 554_871;

const CASH_AT_FIRST = 8_000;
const COUNTERS = ['สายหยุด ชูช่วย', 'ประยูร แก้วมณี'] as const;
const JOINERS = 20;
const LEAVERS = 8;

function grants(books: Books, span: Span): void {
  const month = (index: number): Day => dayInMonth(span.months[Math.min(index, span.months.length - 1)]!, 22);
  const add = (number: string, day: Day, category: string, text: string, source: string, amount: number): void => {
    const side = amount > 0 ? { in: amount } : { out: -amount };
    books.cash.push(cashRow({ group: NAMKHAO, number, day, category, text, source, place: 'ธนาคาร', ...side }));
  };
  add('ท.1', month(1), 'อปท.สมทบ', 'อบต.น้ำขาว สมทบกองทุน', 'ทุน-1', 10_000);
  add('ท.2', month(4), 'พอช.สมทบ', 'พอช. สนับสนุนการขยายสมาชิก', 'ทุน-2', 100_000);
  add('ท.3', month(5), 'ค่าประชุม', 'เวทีเรียนรู้ 11 หมู่บ้าน', 'ทุน-2', -18_450);
  add('ท.4', month(7), 'ค่าใช้จ่ายดำเนินงาน', 'พิมพ์สมุดประจำตัวสมาชิก', 'ทุน-2', -7_320);
}

/** How often the state has matched each member, and what it gave for those who had a full year and not yet three rounds. */
function matching(books: Books, span: Span): void {
  const year = Number(span.months[0]!.slice(0, 4));
  const cutoff = `${year - 1}-09-30`;
  let counted = 0;
  books.members.forEach((member, index) => {
    const years = Math.max(0, year - 1 - Number(member.joined.slice(0, 4)));
    const matched = Math.min(3, Math.max(0, years - 1));
    books.members[index] = { ...member, matched };
    if (matched < 3 && member.joined <= `${year - 2}${cutoff.slice(4)}`) counted++;
  });
  const day = dayInMonth(span.months[Math.min(6, span.months.length - 1)]!, 20);
  books.cash.push(
    cashRow({
      group: NAMKHAO,
      number: 'ท.5',
      day,
      category: 'รัฐสมทบ',
      text: `รัฐสมทบผ่าน พอช. ${counted} คน คนละ 365 บาท`,
      in: counted * 365,
      place: 'ธนาคาร',
    }),
  );
}

/** The register's mistakes: a check digit, a death without its day, a number given twice, a birth after joining. */
function plantInRegister(members: MemberRow[]): void {
  const change = (index: number, change: Partial<MemberRow>): void => {
    members[index] = { ...members[index]!, ...change };
  };
  const right = members[40]!.person.nationalId;
  const wrong = right.slice(0, 12) + String((Number(right.slice(12)) + 4) % 10);
  change(40, {
    typed: { เลขประจำตัวประชาชน: wrong },
    planted: { code: 'NATIONAL_ID_INVALID', at: 'เลขประจำตัวประชาชน' },
  });
  change(133, { typed: { สถานะ: 'เสียชีวิต' }, planted: { code: 'STATUS_WITHOUT_DATE', at: null } });
  change(260, {
    typed: { วันเกิด: dateCell(addDays(members[260]!.joined, 200)) },
    planted: { code: 'DATES_OUT_OF_ORDER', at: null },
  });
  const twice = members[512]!;
  members.splice(900, 0, {
    ...members[899]!,
    id: twice.id,
    person: {
      ...members[899]!.person,
      firstName: 'จรวย',
      lastName: 'ทองเนื้อแข็ง',
      nationalId: nationalIdFrom(55_555_555),
    },
    planted: { code: 'ID_DUPLICATE', at: null },
  });
}

/** The receipt book's mistakes, in the second to fourth month. */
function plantInReceipts(receipts: ReceiptRow[], members: readonly MemberRow[], span: Span): void {
  const single = (from: number): number => {
    const index = receipts.findIndex(
      (row, place) => place >= from && row.amount === PER_MONTH && row.place === 'เงินสด',
    );
    return index;
  };
  const change = (index: number, change: Partial<ReceiptRow>): void => {
    receipts[index] = { ...receipts[index]!, ...change };
  };
  change(single(1_500), {
    leftOut: true,
    typed: { จำนวนเงิน: 'สามสิบบาท' },
    planted: { code: 'CELL_UNREADABLE', at: 'จำนวนเงิน' },
  });
  change(single(1_600), { typed: { จำนวนเงิน: inThaiDigits(PER_MONTH) }, planted: { code: null, at: 'จำนวนเงิน' } });
  change(single(1_700), {
    leftOut: true,
    typed: { เลขสมาชิก: '9117' },
    planted: { code: 'MEMBER_UNKNOWN', at: 'เลขสมาชิก' },
  });
  const used = receipts[single(1_750)]!;
  const reused = receipts.findIndex((row, place) => place > 1_800 && row.day > used.day);
  change(reused, { number: used.number, planted: { code: 'RECEIPT_NUMBER_DUPLICATE', at: null } });
  change(single(2_400), {
    leftOut: true,
    reverses: 'น9999',
    note: 'ยกเลิกใบเสร็จ',
    planted: { code: 'REVERSAL_UNKNOWN', at: 'กลับรายการ' },
  });
  const twice = single(2_600);
  receipts.splice(twice + 1, 0, { ...receipts[twice]!, planted: { code: 'PROBABLE_DOUBLE_ENTRY', at: null } });
  const gone = members.find(
    ({ ended, status }) => ended !== null && status === 'ลาออก' && ended < firstDay(span.months[6]!),
  )!;
  const afterLeaving = dayInMonth(span.months[6]!, 16);
  const place = receipts.findIndex(({ day }) => day > afterLeaving);
  receipts.splice(place, 0, {
    ...receipts[place]!,
    number: 'น8001',
    day: afterLeaving,
    member: gone.id,
    kind: 'เงินสมทบ',
    amount: PER_MONTH,
    from: null,
    to: null,
    place: 'เงินสด',
    note: '',
    planted: { code: 'PAID_AFTER_LEAVING', at: null },
  });
}

/** A receipt written for the wrong person and reversed as it should be: nothing is wrong with it. */
function reverseOne(receipts: ReceiptRow[], span: Span): void {
  const day = dayInMonth(span.months[6]!, 3);
  const mistaken = receipts.find(
    (row) => row.day > firstDay(span.months[5]!) && row.amount === PER_MONTH && row.place === 'เงินสด',
  )!;
  const reversal = {
    ...mistaken,
    number: 'น8002',
    day,
    from: null,
    to: null,
    reverses: mistaken.number,
    note: 'ใบเสร็จชำรุด',
  };
  const again = { ...mistaken, number: 'น8003', day, note: 'ลงใหม่แทนใบที่ยกเลิก' };
  receipts.splice(
    receipts.findIndex((row) => row.day > day),
    0,
    reversal,
    again,
  );
}

/** The books of น้ำขาว over the months: openings and counts fit them, but for one count twenty baht short. */
export function namkhao(span: Span, chance: Chance): Books {
  const { books, steady } = givingGroup(
    {
      register: {
        group: NAMKHAO,
        founded: '2004-04-01' as Day,
        olds: NAMKHAO_MEMBERS - JOINERS + LEAVERS,
        joiners: JOINERS,
        leavers: LEAVERS,
        idWidth: 4,
        villages: ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11'],
        cycle: cycleBy,
        firstPerson: 0,
      },
      receiptPrefix: 'น',
      claims: { sick: 7, births: 0.8, study: 9, pensioners: 12, approvers: COUNTERS },
      meeting: 1_200,
      networkFee: 1_000,
    },
    span,
    chance,
  );
  reverseOne(books.receipts, span);
  plantInReceipts(books.receipts, books.members, span);
  plantInRegister(books.members);
  addClaimsInHand(books, steady, COUNTERS, span);
  plantClaims(books, steady, span);
  grants(books, span);
  matching(books, span);
  const growth = growthUpTo(books, span.opening, span.end);
  const first: Purse = {
    cash: CASH_AT_FIRST,
    bank: Math.round((NAMKHAO_FUND - growth - CASH_AT_FIRST) * 100) / 100,
  };
  carryToBank(books, NAMKHAO, first, span.opening, span.months, 6_000);
  openPurse(books, NAMKHAO, span.opening, first);
  countMonths(books, NAMKHAO, first, span.opening, span.months, COUNTERS);
  const last = books.counts.length - 1;
  const count = books.counts[last]!;
  books.counts[last] = { ...count, cash: count.cash - 20, planted: { code: 'COUNT_DIFFERS', at: null } };
  // The mistake that sits in the cash book: a date cell whose year was typed with two digits.
  const meeting = books.cash.findIndex(
    ({ category, day }) => category === 'ค่าประชุม' && day > firstDay(span.months[4]!),
  );
  const { day } = books.cash[meeting]!;
  const century = (Number(day.slice(0, 4)) + 543) % 100;
  books.cash[meeting] = {
    ...books.cash[meeting]!,
    typed: { วันที่: dateCell(`19${century}${day.slice(4)}` as Day) },
    planted: { code: 'YEAR_TWO_DIGITS', at: 'วันที่' },
  };
  return books;
}
