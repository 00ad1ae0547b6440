/** The made-up village of the example: a dozen members of a one-baht group over three months, in the words of its tabs. */
import { BENEFIT_LISTS, type BenefitTemplate } from '../../rules/benefit-lists.ts';
import type { TabMade } from '../../tables/changes.ts';
import { madeTab } from '../../tables/made-tab.ts';
import { type Row, type TableName, tables } from '../../tables/tables.ts';
import { addDays, addMonths, type Day, dayInMonth, firstDay, type Month } from '../../values/calendar.ts';
import { satang } from '../../values/satang.ts';
import type { Language } from '../../values/words.ts';
import { FIRST_COLUMNS, usualRules } from './group-tabs.ts';
import { benefitRows } from './new-group.ts';

export const EXAMPLE_GROUP = 'บ้านตัวอย่าง';
const MONTHS = 3;
const PER_MONTH = satang(30_00);

const PEOPLE: readonly (readonly [title: string, first: string, last: string])[] = [
  ['นาง', 'สมหญิง', 'ใจดี'],
  ['นาย', 'บุญมา', 'รักถิ่น'],
  ['นาง', 'ละออ', 'สุขใจ'],
  ['นาย', 'ประยูร', 'ริมนา'],
  ['นางสาว', 'พิมพ์', 'ทองงาม'],
  ['นาย', 'สมบูรณ์', 'พอเพียง'],
  ['นาง', 'จำเนียร', 'ร่มเย็น'],
  ['นาย', 'ชาญ', 'มั่นคง'],
  ['นาง', 'วรรณา', 'ไมตรี'],
  ['นาย', 'เสริม', 'สามัคคี'],
  ['นาง', 'อำไพ', 'แก้วใส'],
  ['นาย', 'มานพ', 'ขยันดี'],
];
/** Who does not pay on the day: one pays weeks late for the second month, one has missed the last two. */
const [LATE, BEHIND] = [3, 7];

const idOf = (at: number): string => String(at + 1).padStart(3, '0');
const oneOf = (th: string, en: string, language: Language): string => (language === 'th' ? th : en);

/** The months of the example, up to the one given. */
export const exampleMonths = (last: Month): readonly Month[] =>
  Array.from({ length: MONTHS }, (_, at) => addMonths(last, at - MONTHS + 1));

function receiptsOf(months: readonly Month[]): readonly Partial<Row<'receipts'>>[] {
  const rows = months.flatMap((month, nth) =>
    PEOPLE.flatMap((_, at) => {
      if (at === BEHIND && nth > 0) return [];
      const date = at === LATE && nth === 1 ? dayInMonth(addMonths(month, 1), 20) : dayInMonth(month, 25);
      return [{ date, memberId: idOf(at), amount: PER_MONTH, coverFrom: month, receivedBy: PEOPLE[4]![1] }];
    }),
  );
  return [...rows]
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
    .map((row, at) => ({ ...row, receiptId: String(at + 1) }));
}

/** The tabs of the example, whose last month is given; its money adds up to what is counted at the end. */
export function exampleTabs(last: Month, language: Language): readonly TabMade[] {
  const months = exampleMonths(last);
  const [first, second] = [months[0]!, months[1]!];
  const asOf: Day = addDays(firstDay(first), -1);
  const list: readonly BenefitTemplate[] = BENEFIT_LISTS['TH-9'];
  const ill = list.find(({ kind }) => kind === 'sick')!;
  const rules = usualRules('onebaht', first, false).map(([key, value]) => ({
    key,
    value,
    resolution: oneOf('ตัวอย่าง', 'example', language),
  }));
  const tab = <Name extends TableName & keyof typeof FIRST_COLUMNS>(
    table: Name,
    records: readonly Partial<Omit<Row<Name>, 'tab' | 'row'>>[],
  ): TabMade => madeTab(tables[table][language], table, language, FIRST_COLUMNS[table], records);
  const receipts = receiptsOf(months);
  // In the box: 900 brought forward, every contribution, the bank 600 less, tea 150 and the ill 300 paid out, 200 given.
  const cash = satang(900_00 + receipts.length * PER_MONTH - 600_00 - 150_00 - 300_00 + 200_00);
  const bank = satang(18_000_00 + 600_00);
  return [
    tab('groups', [
      { groupId: 'G01', name: EXAMPLE_GROUP, system: 'onebaht', village: '1', tambon: 'ในฝัน', participation: 'active' },
    ]),
    tab(
      'members',
      PEOPLE.map(([title, firstName, lastName], at) => ({
        memberId: idOf(at),
        title,
        firstName,
        lastName,
        joinDate: dayInMonth(addMonths(first, -26 - at), 5),
        village: '1',
      })),
    ),
    tab('receipts', receipts),
    tab('claims', [
      {
        claimId: '1',
        memberId: idOf(2),
        code: ill.name[language],
        eventDate: dayInMonth(second, 9),
        requestDate: dayInMonth(second, 14),
        units: 3,
        amount: satang(300_00),
        status: 'paid',
        paidDate: dayInMonth(second, 20),
        approvedBy: `${PEOPLE[0]![1]}, ${PEOPLE[1]![1]}`,
      },
      {
        claimId: '2',
        memberId: idOf(9),
        code: ill.name[language],
        eventDate: dayInMonth(last, 18),
        requestDate: dayInMonth(last, 24),
        units: 2,
        amount: satang(200_00),
        status: 'requested',
      },
    ]),
    tab('cashbook', [
      {
        entryId: '1',
        date: dayInMonth(second, 1),
        category: oneOf('ฝากธนาคาร', 'toBank', language),
        out: satang(600_00),
      },
      {
        entryId: '2',
        date: dayInMonth(second, 5),
        category: oneOf('ค่าประชุม', 'meeting', language),
        text: oneOf('น้ำชาและขนม', 'Tea and sweets', language),
        out: satang(150_00),
      },
      {
        entryId: '3',
        date: dayInMonth(last, 12),
        category: oneOf('บริจาค', 'donation', language),
        text: oneOf('ร้านค้าในหมู่บ้าน', 'The village shop', language),
        in: satang(200_00),
      },
    ]),
    tab('cashCounts', [{ date: dayInMonth(last, 28), cash, bank, countedBy: PEOPLE[4]![1], witness: PEOPLE[1]![1] }]),
    tab('openings', [
      { asOf, account: oneOf('เงินสด', 'cash', language), amount: satang(900_00) },
      { asOf, account: oneOf('เงินฝากธนาคาร', 'bank', language), amount: satang(18_000_00) },
    ]),
    tab('rules', rules),
    tab('benefits', benefitRows(list, language)),
  ];
}
