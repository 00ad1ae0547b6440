/** The later and smaller groups of the example network: five that give one baht a day and two that save, with two businesses. */
import type { Day } from '../../core/values/calendar.ts';
import { businessCash, FERTILIZER, WATER } from './business.ts';
import { type Chance, chanceFrom } from './chance.ts';
import { givingGroup } from './giving-group.ts';
import { cycleBy } from './onebaht.ts';
import { carryToBank, countMonths, openPurse } from './purse.ts';
import type { Books } from './rows.ts';
import { savingGroup } from './saving-group.ts';
import type { Span } from './span.ts';

interface Small {
  readonly group: string;
  readonly founded: string;
  readonly members: number;
  readonly prefix: string;
  readonly villages: readonly string[];
  readonly firstPerson: number;
  readonly people: readonly [string, string];
  readonly leavers: number;
  readonly bank: number;
}

const GIVING: readonly Small[] = [
  {
    group: 'G10',
    founded: '2007-01-01',
    members: 46,
    prefix: 'ก',
    villages: ['2', '5'],
    firstPerson: 2_300,
    people: ['นิคม ยอดแก้ว', 'ลำไย ชุมทอง'],
    leavers: 3,
    bank: 68_200,
  },
  {
    group: 'G12',
    founded: '2009-03-01',
    members: 31,
    prefix: 'ล',
    villages: ['3'],
    firstPerson: 2_360,
    people: ['โกศล ปานแก้ว', 'วิไล ศรีเมือง'],
    leavers: 0,
    bank: 24_650,
  },
  {
    group: 'G13',
    founded: '2008-07-01',
    members: 34,
    prefix: 'ท',
    villages: ['1', '2'],
    firstPerson: 2_400,
    people: ['เสถียร บัวแก้ว', 'อุบล รักษ์ทอง'],
    leavers: 1,
    bank: 61_400,
  },
  {
    group: 'G15',
    founded: '2010-10-01',
    members: 27,
    prefix: 'ห',
    villages: ['9'],
    firstPerson: 2_450,
    people: ['จรูญ นาคแก้ว', 'สำรวย ขุนทอง'],
    leavers: 0,
    bank: 19_870,
  },
  {
    group: 'G16',
    founded: '2011-05-01',
    members: 29,
    prefix: 'จ',
    villages: ['4', '6'],
    firstPerson: 2_500,
    people: ['ดำรง มากแก้ว', 'ผ่องศรี สะอาด'],
    leavers: 3,
    bank: 51_300,
  },
];

const SAVING: readonly Small[] = [
  {
    group: 'G11',
    founded: '1997-06-01',
    members: 38,
    prefix: 'อ',
    villages: ['5'],
    firstPerson: 2_550,
    people: ['กิตติ พูลสวัสดิ์', 'ประภา คงทอง'],
    leavers: 0,
    bank: 74_500,
  },
  {
    group: 'G14',
    founded: '2003-04-10',
    members: 33,
    prefix: 'ค',
    villages: ['1', '8'],
    firstPerson: 2_600,
    people: ['สาโรจน์ ด้วงอินทร์', 'ทัศนีย์ แดงทอง'],
    leavers: 0,
    bank: 52_800,
  },
];

/** On this day of the month the two saving groups collect. */
export const SMALL_SAVERS_DAY = 10;

const registerOf = ({ group, founded, members, leavers, villages, firstPerson }: Small) => ({
  group,
  founded: founded as Day,
  olds: members,
  joiners: 2,
  leavers,
  idWidth: 2,
  villages,
  firstPerson,
});

function closed(books: Books, { group, people }: Small, bank: number, span: Span): Books {
  const business = group === 'G11' ? FERTILIZER : group === 'G13' ? WATER : null;
  if (business !== null) books.cash.push(...businessCash(business, group, span));
  const first = { cash: 2_400, bank };
  carryToBank(books, group, first, span.opening, span.months, 2_000);
  openPurse(books, group, span.opening, first);
  countMonths(books, group, first, span.opening, span.months.slice(-2), people);
  return books;
}

function giving(small: Small, span: Span, chance: Chance): Books {
  const { books } = givingGroup(
    {
      register: { ...registerOf(small), cycle: cycleBy },
      receiptPrefix: small.prefix,
      claims: { sick: 0.6, births: 0.1, study: 0.5, pensioners: 1, approvers: small.people },
      meeting: 120,
      networkFee: 300,
    },
    span,
    chance,
  );
  return closed(books, small, small.bank, span);
}

function saving(small: Small, span: Span, chance: Chance): Books {
  const books = savingGroup(
    {
      register: { ...registerOf(small), cycle: () => 'รายเดือน' },
      receiptPrefix: small.prefix,
      pledgeDay: SMALL_SAVERS_DAY,
      graceDays: 5,
      lending: { prefix: `${small.prefix}-`, oldLoans: 6, newLoans: 1, stops: 0.05 },
      meeting: 140,
      networkFee: 500,
    },
    span,
    chance,
  );
  // What is not lent of the members' savings lies in the bank.
  const owned = books.openings.reduce((sum, { loan, amount }) => (loan === '' ? sum + amount : sum - amount), 0);
  return closed(books, small, owned + small.bank, span);
}

/** The books of the seven. */
export function moreGroups(span: Span, seed: number): readonly Books[] {
  return [
    ...GIVING.map((small, index) => giving(small, span, chanceFrom(seed + index))),
    ...SAVING.map((small, index) => saving(small, span, chanceFrom(seed + 50 + index))),
  ];
}
