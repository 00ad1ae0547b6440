/** The small example: one one-baht group of about forty members over twelve months, in the tabs a new group gets. */
import type { Day } from '../../core/values/calendar.ts';
import { benefitsTab } from './benefits.ts';
import { chanceFrom } from './chance.ts';
import { addClaimsInHand } from './claims-in-hand.ts';
import { givingGroup } from './giving-group.ts';
import {
  cashHeadings,
  claimHeadings,
  countHeadings,
  memberHeadings,
  openingHeadings,
  receiptHeadings,
} from './headings.ts';
import { carryToBank, countMonths, openPurse } from './purse.ts';
import type { Typed } from './rows.ts';
import type { Span } from './span.ts';
import { GENERAL, type Heading, TEXT, tabOf } from './tab.ts';
import { monthText } from './typed.ts';
import type { ExampleWorkbook } from './workbook.ts';

const NAME = 'กองทุนวันละบาทบ้านหนองไผ่';
const GROUP = 'G01';
const COUNTERS = ['มาลี ศรีทอง', 'อุดม บุญช่วย'] as const;

interface Line extends Typed {
  readonly cells: readonly (string | number)[];
}

const headingsOf = (...headers: readonly string[]): Heading<Line>[] =>
  headers.map((header, index) => ({
    header,
    width: 150,
    format: index === 0 ? TEXT : GENERAL,
    cell: ({ cells }) => cells[index] ?? '',
  }));

/** The small example over the months of a span. */
export function villageExample(span: Span): ExampleWorkbook {
  const { books, steady } = givingGroup(
    {
      register: {
        group: GROUP,
        founded: '2012-07-01' as Day,
        olds: 38,
        joiners: 3,
        leavers: 1,
        idWidth: 1,
        villages: ['5'],
        cycle: (chance) => (chance.happens(0.8) ? 'รายเดือน' : 'รายปี'),
        firstPerson: 3_000,
      },
      receiptPrefix: '',
      claims: { sick: 1, births: 0.1, study: 1, pensioners: 0, approvers: COUNTERS },
      meeting: 90,
      networkFee: 0,
    },
    span,
    chanceFrom(40),
  );
  addClaimsInHand(books, steady, COUNTERS, span);
  const first = { cash: 1_460, bank: 28_900 };
  carryToBank(books, GROUP, first, span.opening, span.months, 1_200);
  openPurse(books, GROUP, span.opening, first);
  countMonths(books, GROUP, first, span.opening, span.months.slice(-4), COUNTERS);
  const laid = [
    tabOf('กลุ่ม', [], headingsOf('รหัสกลุ่ม', 'ชื่อกลุ่ม', 'ระบบ', 'หมู่บ้าน', 'ตำบล', 'อำเภอ', 'จังหวัด', 'ภาค'), [
      { cells: [GROUP, 'บ้านหนองไผ่', 'วันละบาท', '5', 'ควนรู', 'รัตภูมิ', 'สงขลา', 'ใต้'] },
    ]),
    tabOf('สมาชิก', [NAME, 'ทะเบียนสมาชิก'], memberHeadings, books.members),
    tabOf('รับเงิน', [NAME, 'สมุดรับเงิน'], receiptHeadings, books.receipts),
    tabOf('เบิกสวัสดิการ', [], claimHeadings, books.claims),
    tabOf('สมุดเงินสด', [], cashHeadings, books.cash),
    tabOf('นับเงิน', [], countHeadings, books.counts),
    tabOf('ยอดยกมา', [], openingHeadings, books.openings),
    benefitsTab(),
    tabOf('กติกา', [], headingsOf('กติกา', 'ค่า', 'มติ'), [
      { cells: ['books.from', monthText(span.months[0]!), 'เริ่มลงบัญชีในชีต'] },
      { cells: ['contribution.graceDays', 15, 'มติก่อตั้ง'] },
      { cells: ['welfare.waitingDays', 180, 'มติก่อตั้ง'] },
      { cells: ['split.parts', 'สวัสดิการ 50, ธุรกิจชุมชน 30, สำรอง 20', 'ประชุมใหญ่ประจำปี'] },
    ]),
  ];
  return {
    name: NAME,
    zone: 'Asia/Bangkok',
    locale: 'th_TH',
    tabs: laid.map(({ tab }) => tab),
    plantedMistakes: laid.flatMap(({ mistakes }) => mistakes),
  };
}
