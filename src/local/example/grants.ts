/** Grants: what was given for what, and the rows of the books in which it was received, spent and turned to something else. */
import { addMonths, type Day, dayInMonth } from '../../core/values/calendar.ts';
import { cashRow } from './giving-group.ts';
import { meetingOf } from './meetings.ts';
import type { Books } from './rows.ts';
import { headingsOf, line } from './set-up-tab.ts';
import type { Span } from './span.ts';
import { DATE, type LaidTab, MONEY, TEXT, tabOf } from './tab.ts';
import { dateCell } from './typed.ts';

export interface Grant {
  readonly id: string;
  readonly funder: string;
  readonly purpose: string;
  /** Blank = not for one tambon. */
  readonly tambon: string;
  /** Blank = the network's. */
  readonly group: string;
  readonly amount: number;
  /** Months of the span, from 0. */
  readonly received: number;
  readonly reportDue: number;
  readonly spent: readonly (readonly [month: number, category: string, text: string, amount: number])[];
}

/** Of น้ำขาว; its books have the rows. */
export const OF_NAMKHAO: readonly Grant[] = [
  {
    id: 'ทุน-1',
    funder: 'อบต.น้ำขาว',
    purpose: 'สมทบกองทุนสวัสดิการ',
    tambon: 'น้ำขาว',
    group: 'G01',
    amount: 10_000,
    received: 1,
    reportDue: 11,
    spent: [],
  },
  {
    id: 'ทุน-2',
    funder: 'พอช.',
    purpose: 'ขยายสมาชิกและเวทีเรียนรู้',
    tambon: 'น้ำขาว',
    group: 'G01',
    amount: 100_000,
    received: 4,
    reportDue: 14,
    spent: [],
  },
];

/** For a tambon, and its report is overdue. */
export const AGAINST_POVERTY: Grant = {
  id: 'ทุน-3',
  funder: 'ศตจ.ปชช.',
  purpose: 'แก้ปัญหาความยากจนระดับตำบล',
  tambon: 'ลำสินธุ์',
  group: '',
  amount: 100_000,
  received: 2,
  reportDue: 8,
  spent: [
    [4, 'ค่าใช้จ่ายดำเนินงาน', 'ซื้อพันธุ์ไม้และกล้าผัก', 41_200],
    [6, 'ค่าประชุม', 'เวทีทำแผนตำบลลำสินธุ์', 24_500],
  ],
};

/** For debts; part of it was turned to a welfare fund by a resolution. */
export const AGAINST_DEBT: Grant = {
  id: 'ทุน-4',
  funder: 'พอช.',
  purpose: 'แก้หนี้นอกระบบของเกษตรกร',
  tambon: '',
  group: '',
  amount: 60_000,
  received: 3,
  reportDue: 13,
  spent: [[5, 'ค่าใช้จ่ายดำเนินงาน', 'จัดทำทะเบียนหนี้ครัวเรือน', 22_000]],
};
const TURNED = 30_000;

const dayOf = (span: Span, index: number, date: number): Day =>
  dayInMonth(span.months[Math.min(index, span.months.length - 1)]!, date);

/** Writes what came in of a grant and what went out into the books of who keeps it. */
export function keepGrant(books: Books, group: string, grant: Grant, span: Span): void {
  const { id, funder, purpose, amount, received, spent } = grant;
  const row = { group, source: id, place: 'ธนาคาร' as const };
  const day = dayOf(span, received, 22);
  books.cash.push(
    cashRow({ ...row, number: `${id}.1`, day, category: 'เงินอุดหนุน', text: `${funder} ${purpose}`, in: amount }),
    ...spent.map(([month, category, text, out], index) =>
      cashRow({ ...row, number: `${id}.${index + 2}`, day: dayOf(span, month, 24), category, text, out }),
    ),
  );
}

/** Turns what is left for debts to a welfare fund. */
export function turnToWelfare(books: Books, group: string, span: Span): void {
  const day = dayOf(span, span.months.length - 3, 16);
  books.transfers.push({
    group,
    number: 'อ.ทุน',
    day,
    debit: 'เงินอุดหนุนจำกัดวัตถุประสงค์',
    credit: 'กองทุนสวัสดิการ',
    amount: TURNED,
    member: '',
    loan: '',
    grant: AGAINST_DEBT.id,
    resolution: `ประชุมเครือข่าย ครั้งที่ ${meetingOf(span.months[Math.max(0, span.months.length - 3)]!)}`,
  });
}

/** The register of grants. */
export function grantsTab(grants: readonly Grant[], span: Span): LaidTab {
  const headings = headingsOf(
    ['รหัสเงินอุดหนุน', 110, TEXT],
    ['แหล่งทุน', 120],
    ['วัตถุประสงค์', 240],
    ['ตำบล', 100],
    ['รหัสกลุ่ม', 75, TEXT],
    ['จำนวนเงิน', 100, MONEY],
    ['วันรับเงิน', 95, DATE],
    ['กำหนดส่งรายงาน', 120, DATE],
  );
  const rows = grants.map(({ id, funder, purpose, tambon, group, amount, received, reportDue }) => {
    const due = dayInMonth(addMonths(span.months[0]!, reportDue), 30);
    return line(id, funder, purpose, tambon, group, amount, dateCell(dayOf(span, received, 22)), dateCell(due));
  });
  return tabOf('เงินอุดหนุน', [], headings, rows);
}
