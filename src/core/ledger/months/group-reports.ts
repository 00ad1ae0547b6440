/** What groups report in one typed line a month, held against their rows, against itself, and against another line of the month. */
import type { Book } from '../../tables/book.ts';
import type { Row } from '../../tables/tables.ts';
import { type Day, earlier, firstDay, lastDay, type Month } from '../../values/calendar.ts';
import { type Words, words } from '../../values/words.ts';
import type { GroupLedger, Ledger } from '../ledger.ts';
import type { BlockName, Figures } from './figures.ts';
import { groupMonth } from './group-month.ts';
import { reportingOf, sourceOf } from './reported.ts';
import type { MonthAsked } from './settled-months.ts';

type ReportRow = Row<'groupReports'>;

interface FieldKind {
  readonly show: 'count' | 'money';
  readonly label: Words;
  /** Where the figure stands among those of a month. */
  readonly block: BlockName;
  readonly name: string;
}

const count = (th: string, en: string, block: BlockName, name: string): FieldKind => ({
  show: 'count',
  label: words(th, en),
  block,
  name,
});
const money = (th: string, en: string, block: BlockName, name: string): FieldKind => ({
  ...count(th, en, block, name),
  show: 'money',
});

/** Every figure of a report, in the order of its tab. */
export const REPORT_FIELDS = {
  opening: count('สมาชิกยกมา', 'Members brought forward', 'members', 'opening'),
  joined: count('เข้าใหม่', 'Joined', 'members', 'joined'),
  left: count('ออก', 'Left', 'members', 'left'),
  died: count('เสียชีวิต', 'Died', 'members', 'died'),
  closing: count('สมาชิกคงเหลือ', 'Members at the end', 'members', 'closing'),
  due: money('ควรได้รับ', 'Due', 'contributions', 'due'),
  received: money('รับจริง', 'Received', 'contributions', 'received'),
  arrears: money('ค้างส่ง', 'Owed', 'contributions', 'arrears'),
  arrearsMembers: count('ค้างส่ง (คน)', 'Owing (people)', 'contributions', 'arrearsMembers'),
  welfareClaims: count('สวัสดิการ (ราย)', 'Welfare claims', 'welfare', 'claims'),
  welfarePaid: money('จ่ายสวัสดิการ', 'Welfare paid', 'welfare', 'paid'),
  moneyOpening: money('เงินยกมา', 'Money brought forward', 'money', 'opening'),
  in: money('รับ', 'In', 'money', 'in'),
  out: money('จ่าย', 'Out', 'money', 'out'),
  moneyClosing: money('เงินคงเหลือ', 'Money at the end', 'money', 'closing'),
  fund: money('เงินกองทุน', 'Fund', 'fund', 'total'),
  savings: money('เงินสัจจะสะสม', 'Savings', 'savings', 'closing'),
  loansOutstanding: money('เงินกู้คงค้าง', 'Loans outstanding', 'loans', 'outstanding'),
  loansOverdue: money('เงินกู้เกินกำหนด', 'Loans overdue', 'loans', 'overdue'),
} as const satisfies { readonly [field: string]: FieldKind };

export type ReportField = keyof typeof REPORT_FIELDS;

export const REPORT_FIELD_NAMES = Object.keys(REPORT_FIELDS) as readonly ReportField[];

/** Figures of a report that are estimates: all of a row that says so, else those typed as `ประมาณ` or `กว่า`. */
export function estimatesIn(book: Pick<Book, 'estimatesAt'>, row: ReportRow): readonly ReportField[] {
  const filled = REPORT_FIELD_NAMES.filter((field) => row[field] !== null);
  if (row.approximate) return filled;
  const typed = new Set(book.estimatesAt(row));
  return typed.size === 0 ? [] : filled.filter((field) => typed.has(field));
}

/** One figure said twice, with what each says. Units: satang, or a count. */
export interface SaidTwice {
  readonly groupId: string;
  readonly field: ReportField;
  readonly typed: number;
  /** What the rows say, or the lines above or beside it. */
  readonly other: number;
  readonly approximate: boolean;
}

/** A month reported on several lines: the lower holds. */
export interface ReportedAgain {
  readonly groupId: string;
  /** Rows of the tab, from 1. */
  readonly before: number;
  readonly holds: number;
  readonly differs: readonly SaidTwice[];
}

export interface ReportNotes {
  /** Reports beside rows of the same month: the rows are used. `other` = by the rows. */
  readonly besideRows: readonly SaidTwice[];
  readonly again: readonly ReportedAgain[];
  /** Closings that are not opening and flows added up. `other` = added up. */
  readonly notAdding: readonly SaidTwice[];
}

/** The closings of a report that its own opening and flows do not add up to; a flow that is not said counts as none. */
export function notAddingUp(
  row: Pick<ReportRow, ReportField>,
): readonly { readonly field: ReportField; readonly typed: number; readonly other: number }[] {
  const sums = [
    { field: 'closing', opening: row.opening, plus: row.joined, minus: row.left, typed: row.closing },
    { field: 'moneyClosing', opening: row.moneyOpening, plus: row.in, minus: row.out, typed: row.moneyClosing },
  ] as const;
  return sums.flatMap(({ field, opening, plus, minus, typed }) => {
    if (opening === null || typed === null || (plus === null && minus === null)) return [];
    const other = opening + (plus ?? 0) - (minus ?? 0);
    return other === typed ? [] : [{ field, typed, other }];
  });
}

/** What two lines of a month say differently; what one of them does not say is no difference. */
export function differencesOf(
  row: Pick<ReportRow, ReportField>,
  before: Pick<ReportRow, ReportField>,
): readonly { readonly field: ReportField; readonly typed: number; readonly other: number }[] {
  return REPORT_FIELD_NAMES.flatMap((field) => {
    const [typed, other] = [row[field], before[field]];
    return typed === null || other === null || typed === other ? [] : [{ field, typed, other }];
  });
}

function figureOf(figures: Figures, field: ReportField): number | null {
  const { block, name } = REPORT_FIELDS[field];
  const known: Readonly<Record<string, number | null>> | null = figures[block];
  return known?.[name] ?? null;
}

/** The day as of which a report of a month speaks: the one it says, if it lies in the month, else the month's end. */
export function dayOfReport(row: Pick<ReportRow, 'month' | 'asOf'>): Day {
  const { month, asOf } = row;
  const end = lastDay(month);
  return asOf !== null && asOf >= firstDay(month) && asOf <= end ? asOf : end;
}

/** What the reports of a month leave to be asked about. Units: satang, and counts. */
export function reportNotes(ledger: Ledger, asked: MonthAsked, groups: readonly GroupLedger[]): ReportNotes {
  const { book } = ledger;
  const notes = { besideRows: [] as SaidTwice[], again: [] as ReportedAgain[], notAdding: [] as SaidTwice[] };
  const rows = rowsOfMonth(book, asked.month);
  for (const group of rows.size === 0 ? [] : groups) {
    const { groupId } = group;
    const of = rows.get(groupId);
    if (of === undefined) continue;
    const row = of[of.length - 1]!;
    const estimates = new Set(estimatesIn(book, row));
    const said = (one: { readonly field: ReportField; readonly typed: number; readonly other: number }): SaidTwice => ({
      groupId,
      ...one,
      approximate: estimates.has(one.field),
    });
    notes.notAdding.push(...notAddingUp(row).map(said));
    for (const before of of.slice(0, -1)) {
      const differs = differencesOf(row, before).map(said);
      notes.again.push({ groupId, before: before.row, holds: row.row, differs });
    }
    if (sourceOf(reportingOf(group, book), asked.month, asked.asOf) !== 'rows') continue;
    const figures = groupMonth(group, { month: asked.month, asOf: earlier(dayOfReport(row), asked.asOf) });
    for (const field of REPORT_FIELD_NAMES) {
      const [typed, other] = [row[field], figureOf(figures, field)];
      if (typed !== null && other !== null && typed !== other) notes.besideRows.push(said({ field, typed, other }));
    }
  }
  return notes;
}

function rowsOfMonth(book: Book, month: Month): ReadonlyMap<string, readonly ReportRow[]> {
  const found = new Map<string, ReportRow[]>();
  for (const row of book.groupReports) {
    if (row.month !== month) continue;
    const known = found.get(row.groupId);
    if (known === undefined) found.set(row.groupId, [row]);
    else known.push(row);
  }
  return found;
}
