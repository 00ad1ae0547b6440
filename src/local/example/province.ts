/** A year of a province: 50 groups, 25,505 members, 281,000 receipts, 25,000 claims and 8,000 loans in long tabs, and what the groups do together. */
import { addDays, type Day } from '../../core/values/calendar.ts';
import { benefitsTab } from './benefits.ts';
import { type Chance, chanceFrom } from './chance.ts';
import { type GivingGroup, givingGroup } from './giving-group.ts';
import {
  cashHeadings,
  claimHeadings,
  countHeadings,
  funeralHeading,
  loanHeadings,
  memberHeadings,
  openingHeadings,
  pledgeHeadings,
  receiptHeadings,
  repaymentHeadings,
  transferHeadings,
  withGroup,
} from './headings.ts';
import { type Lending, lend } from './lending.ts';
import type { GroupNamed } from './network-groups.ts';
import { provinceLife } from './province-life.ts';
import { carryToBank, countMonths, openPurse } from './purse.ts';
import type { Books, Cycle, ReceiptRow, Typed } from './rows.ts';
import { savingGroup } from './saving-group.ts';
import type { Span } from './span.ts';
import { type Heading, TEXT, tabOf } from './tab.ts';
import { dateCellInBuddhistYear, inThaiDigits, monthText } from './typed.ts';
import type { ExampleWorkbook } from './workbook.ts';

const NAME = 'สมาคมสวัสดิการภาคประชาชนสงขลา (ตัวอย่าง)';
const AMPHOES = ['จะนะ', 'หาดใหญ่', 'รัตภูมิ', 'สทิงพระ', 'ระโนด', 'สะเดา', 'นาทวี', 'เทพา'];
const PEOPLE_APART = 520;
const APPROVERS = ['ผู้นับ', 'พยาน'] as const;

/** How big a province is made: the whole one, or a tenth of it to see how the time grows. */
export interface ProvinceSize {
  readonly groups: number;
  readonly members: number;
  readonly claims: number;
  readonly loans: number;
}

export const WHOLE_PROVINCE: ProvinceSize = { groups: 50, members: 25_505, claims: 25_000, loans: 8_000 };
export const TENTH_OF_PROVINCE: ProvinceSize = { groups: 5, members: 2_550, claims: 2_500, loans: 800 };

interface Line extends Typed {
  readonly cells: readonly (string | number)[];
}

const headingsOf = (...headers: readonly string[]): Heading<Line>[] =>
  headers.map((header, index) => ({ header, width: 130, format: TEXT, cell: ({ cells }) => cells[index] ?? '' }));

const mostlyMonthly = (chance: Chance): Cycle => {
  const share = chance.share();
  return share < 0.917 ? 'รายเดือน' : share < 0.948 ? 'ราย 3 เดือน' : share < 0.974 ? 'ครึ่งปี' : 'รายปี';
};

const idOf = (index: number): string => `S${String(index + 1).padStart(2, '0')}`;

const saves = (index: number): boolean => index % 7 === 3;
/** The saving groups lend, and some of the others, who also run a village bank. */
const lends = (index: number): boolean => saves(index) || index % 5 === 0 || index % 5 === 2;

function oneBaht(group: string, olds: number, index: number, claims: number): GivingGroup {
  return {
    register: {
      group,
      founded: addDays('2004-04-01' as Day, index * 41),
      olds,
      joiners: 12,
      leavers: 6,
      idWidth: 1,
      villages: ['1', '2', '3', '4', '5', '6'],
      cycle: mostlyMonthly,
      firstPerson: index * PEOPLE_APART,
    },
    receiptPrefix: `${group}-`,
    claims: {
      sick: Math.ceil(claims * 0.48),
      births: claims * 0.05,
      study: Math.floor(claims * 0.1),
      pensioners: Math.floor(claims * 0.46),
      approvers: APPROVERS,
    },
    meeting: 480,
    networkFee: 0,
  };
}

/** Contracts of all kinds, half of them running at first, so many that a group ends up with about its share of all loans. */
function lendingOf(group: string, loans: number): Lending {
  const newLoans = Math.floor(loans / 24);
  return {
    group,
    prefix: `${group}-ก`,
    day: 10,
    oldLoans: loans - newLoans * 12,
    newLoans,
    principals: [3_000, 5_000, 6_000, 8_000, 12_000],
    parts: [12, 12, 18, 24, 24, 36],
    flat: 0.35,
    lump: 0.06,
    stops: 0.03,
  };
}

/** Now and then a cell is typed wrongly, and a receipt is reversed as it should be. */
function spoil(receipts: ReceiptRow[], group: string): void {
  for (let index = 700; index < receipts.length; index += 1_900) {
    const row = receipts[index]!;
    const kinds: readonly Partial<ReceiptRow>[] = [
      {
        leftOut: true,
        typed: { จำนวนเงิน: 'สามสิบ' },
        planted: { code: 'CELL_UNREADABLE', at: 'จำนวนเงิน' },
      },
      {
        typed: { วันที่: dateCellInBuddhistYear(row.day) },
        planted: { code: 'YEAR_BUDDHIST_IN_DATE_CELL', at: 'วันที่' },
      },
      { typed: { จำนวนเงิน: inThaiDigits(row.amount) } },
    ];
    receipts[index] = { ...row, ...kinds[((index / 100) % kinds.length) | 0]! };
  }
  for (let index = 400; index < receipts.length; index += 1_100) {
    const row = receipts[index]!;
    if (row.typed || row.day.slice(5, 7) === '12') continue;
    const reversal = {
      ...row,
      number: `${group}-ย${index}`,
      from: null,
      to: null,
      reverses: row.number,
      note: 'ยกเลิก',
    };
    const again = { ...row, number: `${group}-ท${index}` };
    receipts.splice(index + 1, 0, reversal, again);
  }
}

function booksOf(index: number, size: ProvinceSize, span: Span, chance: Chance): Books {
  const group = idOf(index);
  const share = Math.floor(size.members / size.groups);
  const members = index < size.members - share * size.groups ? share + 1 : share;
  const all = Array.from({ length: size.groups }, (_, place) => place);
  const givers = all.filter((place) => !saves(place)).length;
  const setup = oneBaht(group, members - 12, index, size.claims / givers / span.months.length);
  const lending = lendingOf(group, lends(index) ? Math.ceil(size.loans / all.filter(lends).length) : 0);
  const books = saves(index)
    ? savingGroup(
        {
          register: { ...setup.register, cycle: () => 'รายเดือน' },
          receiptPrefix: setup.receiptPrefix,
          pledgeDay: 10,
          graceDays: 5,
          lending,
          meeting: 480,
          networkFee: 0,
        },
        span,
        chance,
      )
    : givingGroup(setup, span, chance).books;
  if (!saves(index)) lend(books, lending, span, chance);
  spoil(books.receipts, group);
  return books;
}

/** Carries the cash to the bank, and puts down what was there at first and the counts, when all rows are in. */
function close(books: Books, index: number, span: Span): void {
  const group = idOf(index);
  const first = { cash: 40_000, bank: lends(index) ? 3_400_000 : 600_000 };
  carryToBank(books, group, first, span.opening, span.months, 40_000);
  openPurse(books, group, span.opening, first);
  countMonths(books, group, first, span.opening, span.months.slice(-3), APPROVERS);
}

/** The province over the months of a span. */
export function provinceExample(span: Span, size: ProvinceSize = WHOLE_PROVINCE): ExampleWorkbook {
  const chance = chanceFrom(281_000);
  const all: Books[] = [];
  for (let index = 0; index < size.groups; index++) all.push(booksOf(index, size, span, chance));
  const named = all.map((_, index): GroupNamed => {
    const name = `ตำบลที่ ${index + 1}`;
    return { id: idOf(index), name, tambon: name, issues: index % 3 === 0 ? ['สวัสดิการ', 'การเงิน'] : ['สวัสดิการ'] };
  });
  const life = provinceLife(named, all, NAME, span);
  all.forEach((books, index) => {
    close(books, index, span);
  });
  const groups = all.map((_, index): Line => {
    const system = saves(index) ? 'สัจจะสะสมทรัพย์' : 'วันละบาท';
    const amphoe = AMPHOES[index % AMPHOES.length]!;
    const id = idOf(index);
    const { name, tambon, issues } = named[index]!;
    return { cells: [id, name, system, tambon, amphoe, 'สงขลา', 'ใต้', issues.join(', ')] };
  });
  const rules = all.flatMap((_, index): Line[] => {
    const id = idOf(index);
    const from: Line = { cells: [id, 'books.from', monthText(span.months[0]!)] };
    return saves(index)
      ? [
          from,
          { cells: [id, 'profit.split', 'ปันผล 50, เฉลี่ยคืน 10, สวัสดิการ 40'] },
          { cells: [id, 'contribution.collectionDay', 10] },
        ]
      : [from];
  });
  const laid = [
    tabOf('กลุ่ม', [], headingsOf('รหัสกลุ่ม', 'ชื่อกลุ่ม', 'ระบบ', 'ตำบล', 'อำเภอ', 'จังหวัด', 'ภาค', 'ประเด็น'), groups),
    tabOf('กติกา', [], headingsOf('รหัสกลุ่ม', 'กติกา', 'ค่า'), rules),
    benefitsTab(),
    tabOf(
      'สมาชิก',
      ['ทะเบียนสมาชิก'],
      withGroup([...memberHeadings, funeralHeading]),
      all.flatMap(({ members }) => members),
    ),
    tabOf(
      'สัจจะ',
      [],
      withGroup(pledgeHeadings),
      all.flatMap(({ pledges }) => pledges),
    ),
    tabOf(
      'รับเงิน',
      ['สมุดรับเงิน'],
      withGroup(receiptHeadings),
      all.flatMap(({ receipts }) => receipts),
    ),
    tabOf(
      'เบิกสวัสดิการ',
      [],
      withGroup(claimHeadings),
      all.flatMap(({ claims }) => claims),
    ),
    tabOf(
      'สัญญาเงินกู้',
      [],
      withGroup(loanHeadings),
      all.flatMap(({ loans }) => loans),
    ),
    tabOf(
      'ชำระเงินกู้',
      [],
      withGroup(repaymentHeadings),
      all.flatMap(({ repayments }) => repayments),
    ),
    tabOf(
      'สมุดเงินสด',
      [],
      withGroup(cashHeadings),
      all.flatMap(({ cash }) => cash),
    ),
    tabOf(
      'นับเงิน',
      [],
      withGroup(countHeadings),
      all.flatMap(({ counts }) => counts),
    ),
    tabOf(
      'ยอดยกมา',
      [],
      withGroup(openingHeadings),
      all.flatMap(({ openings }) => openings),
    ),
    tabOf(
      'โอนบัญชี',
      [],
      withGroup(transferHeadings),
      all.flatMap(({ transfers }) => transfers),
    ),
    ...life,
  ];
  return {
    name: NAME,
    zone: 'Asia/Bangkok',
    locale: 'th_TH',
    tabs: laid.map(({ tab }) => tab),
    plantedMistakes: laid.flatMap(({ mistakes }) => mistakes),
  };
}
