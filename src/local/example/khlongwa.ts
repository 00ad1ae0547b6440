/** คลองหวะ: a production savings group that keeps one row a member and one column a month, under its title lines. */
import { type Day, dayInMonth } from '../../core/values/calendar.ts';
import type { Cell } from '../../core/values/cell.ts';
import type { Chance } from './chance.ts';
import { runningCosts } from './giving-group.ts';
import { lend, USUAL_LENDING } from './lending.ts';
import { membersOf } from './members.ts';
import { carryToBank, countMonths, openPurse } from './purse.ts';
import { type Books, emptyBooks, type ReceiptRow } from './rows.ts';
import type { Span } from './span.ts';
import { columnLetter, GENERAL, type LaidTab, MONEY, rectangular, TEXT } from './tab.ts';
import { inThaiDigits, monthAndYearText, monthText } from './typed.ts';
import type { PlantedMistake } from './workbook.ts';

export const KHLONGWA = 'G04';

const TITLE = 'สมุดสัจจะ · คลองหวะ';
const LINES = 3;
const BEFORE_MONTHS = 4;
const COLLECTION_DAY = 5;

interface Line {
  readonly id: string;
  readonly name: string;
  readonly pledge: number;
  readonly broughtForward: number;
  /** One a month: what stands in the cell, and what it counts. */
  readonly cells: { readonly typed: Cell; readonly counts: number }[];
}

function lineOf(member: Books['members'][number], span: Span, chance: Chance): Line {
  const pledge = chance.oneOf([20, 50, 50, 100, 100, 200]);
  const { title, firstName, lastName } = member.person;
  const cells = span.months.map((month) => {
    const asked = dayInMonth(month, COLLECTION_DAY);
    if (member.joined > asked || (member.ended !== null && member.ended <= asked)) return { typed: '', counts: 0 };
    if (chance.happens(0.03)) return { typed: chance.oneOf(['', 'ขาด', '-']), counts: 0 };
    if (chance.happens(0.02)) return { typed: `${pledge} บาท`, counts: pledge };
    return { typed: pledge, counts: pledge };
  });
  const broughtForward = member.joined > span.opening ? 0 : pledge * chance.between(20, 110);
  return { id: member.id, name: `${title}${firstName} ${lastName}`, pledge, broughtForward, cells };
}

/** The wide tab: title lines, a header with the months, the members, and a row of typed totals with one that is wrong. */
function wideTab(lines: readonly Line[], span: Span): LaidTab {
  const from = span.months[0]!;
  const to = span.months[span.months.length - 1]!;
  const top = LINES + 1;
  const mistakes: PlantedMistake[] = [];
  const plant = (line: number, month: number, code: PlantedMistake['code']): void => {
    mistakes.push({ tab: TITLE, row: top + line + 1, column: columnLetter(BEFORE_MONTHS + month), code });
  };
  const rows = lines.map(({ id, name, pledge, broughtForward, cells }): Cell[] => [
    id,
    name,
    pledge,
    broughtForward,
    ...cells.map(({ typed }) => typed),
    cells.reduce((sum, { counts }) => sum + counts, 0),
  ]);
  plant(11, 3, null);
  plant(23, 6, 'CELL_UNREADABLE');
  const sums = span.months.map((_, month) => lines.reduce((sum, { cells }) => sum + cells[month]!.counts, 0));
  const whole = sums.reduce((sum, amount) => sum + amount, 0);
  const wrong = span.months.length - 2;
  sums[wrong] = sums[wrong]! + 100;
  plant(lines.length, wrong, 'TYPED_TOTAL_DIFFERS');
  const total: Cell[] = ['รวม', '', '', lines.reduce((sum, line) => sum + line.broughtForward, 0), ...sums, whole];
  const cells: Cell[][] = [
    ['กลุ่มออมทรัพย์เพื่อการผลิตบ้านคลองหวะ'],
    [`สมุดสัจจะ ${monthAndYearText(from)} – ${monthAndYearText(to)}`],
    [`เก็บเงินทุกวันที่ ${COLLECTION_DAY} ณ ศาลาหมู่บ้าน`],
    ['เลขที่', 'ชื่อ-สกุล', 'สัจจะ', 'ยกมา', ...span.months.map(monthText), 'รวม'],
    ...rows,
    total,
  ];
  const column = (width: number, format: string) => ({ width, format });
  return {
    tab: {
      title: TITLE,
      cells: rectangular(cells),
      columns: [
        column(60, TEXT),
        column(180, GENERAL),
        column(70, MONEY),
        column(85, MONEY),
        ...span.months.map(() => column(75, MONEY)),
        column(85, MONEY),
      ],
      frozenRows: top,
    },
    mistakes,
  };
}

const LENDING = {
  group: KHLONGWA,
  prefix: 'คว-',
  day: COLLECTION_DAY,
  oldLoans: 14,
  newLoans: 2,
  principals: [5_000, 10_000, 12_000],
  parts: [10],
  flat: 1,
  stops: 0.06,
};

/** Every third member bought some shares in the second month, at a hundred baht each. */
function sharesOf(members: Books['members'], span: Span): ReceiptRow[] {
  const day = dayInMonth(span.months[1] ?? span.months[0]!, COLLECTION_DAY);
  return members
    .filter(({ joined, ended }, index) => index % 3 === 0 && ended === null && joined < day)
    .map(({ id }, index) => ({
      group: KHLONGWA,
      number: `ห${index + 1}`,
      day,
      member: id,
      kind: 'ค่าหุ้น',
      amount: ((index % 5) + 1) * 100,
      from: null,
      to: null,
      place: 'เงินสด',
      reverses: '',
      note: 'ซื้อหุ้น',
    }));
}

/** What is not lent of the members' savings, and a surplus of before. */
function bankAtFirst(books: Books, lines: readonly Line[]): number {
  const lent = books.openings.reduce((sum, { loan, amount }) => (loan === '' ? sum : sum + amount), 0);
  return lines.reduce((sum, line) => sum + line.broughtForward, 23_480) - lent;
}

/** The books of คลองหวะ; its contributions stand in the wide tab only. */
export function khlongwa(span: Span, chance: Chance): { readonly books: Books; readonly wide: LaidTab } {
  const books = emptyBooks();
  const members = membersOf(
    {
      group: KHLONGWA,
      founded: '1996-05-05' as Day,
      olds: 58,
      joiners: 2,
      leavers: 0,
      idWidth: 1,
      villages: ['7'],
      cycle: () => 'รายเดือน',
      firstPerson: 1_900,
    },
    span,
    chance,
  );
  books.members.push(...members);
  const lines = members.map((member) => lineOf(member, span, chance));
  const retype = (line: number, month: number, typed: Cell, counts: number): void => {
    lines[line]!.cells[month] = { typed, counts };
  };
  retype(11, 3, inThaiDigits(lines[11]!.pledge), lines[11]!.pledge);
  retype(23, 6, 'ไม่อยู่บ้าน', 0);
  const wide = wideTab(lines, span);
  const brought: ReceiptRow[] = lines.flatMap(({ id, cells }) =>
    cells.map(({ counts }, index) => ({
      group: KHLONGWA,
      number: '',
      day: dayInMonth(span.months[index]!, COLLECTION_DAY),
      member: id,
      kind: 'เงินสัจจะ' as const,
      amount: counts,
      from: null,
      to: null,
      place: 'เงินสด' as const,
      reverses: '',
      note: '',
    })),
  );
  books.cash.push(...runningCosts(KHLONGWA, 180, 500, span, chance));
  lend(books, { ...USUAL_LENDING, ...LENDING }, span, chance);
  const shares = sharesOf(members, span);
  books.receipts.push(...shares);
  const first = { cash: 1_950, bank: bankAtFirst(books, lines) };
  const seen: Books = { ...books, receipts: [...brought, ...shares] };
  carryToBank(seen, KHLONGWA, first, span.opening, span.months, 1_500);
  openPurse(books, KHLONGWA, span.opening, first);
  countMonths(seen, KHLONGWA, first, span.opening, span.months.slice(-2), ['จินดา คงแก้ว', 'ถาวร หมื่นศรี']);
  return { books, wide };
}
