/** One table that a tab was read as: its rows told apart, its first and last, examples, and what it lacks. */
import { sentenceOf, severityOf, titleOf } from '../../checks/catalogue.ts';
import type { TabRead, TabShape } from '../../tables/book.ts';
import { money, month } from '../../tables/column.ts';
import { isNothing, quoted, readCell } from '../../tables/read-cell.ts';
import type { TableName } from '../../tables/tables.ts';
import { isoDay, isoMonth, type Month } from '../../values/calendar.ts';
import { type Cell, columnLetter, type Grid } from '../../values/cell.ts';
import type { Finding } from '../../values/finding.ts';
import { satang } from '../../values/satang.ts';
import { showBaht, showDay, showMonth } from '../../values/show.ts';
import { type Words, words } from '../../values/words.ts';
import type { ExampleUnderstood, NotCounted, RowUnderstood, TableUnderstood } from '../answers/understood.ts';
import { captionOf, type Field, type Form, fieldsFor } from './fields.ts';
import { looksLike, missingFields } from './missing.ts';
import type { Sight } from './sight.ts';

const AMOUNT = money('จำนวนเงิน', 'Amount');
const MONTH = month('เดือน', 'Month');

const BECAUSE: { readonly [why in TableUnderstood['why']]: (table: Words, title: string) => Words } = {
  title: ({ th, en }, title) => words(`ชื่อแท็บ “${title}” บอกว่าเป็น ${th}`, `The title “${title}” says ${en}`),
  binding: ({ th, en }) => words(`มีคนเลือกไว้ว่าเป็น ${th}`, `Somebody said that it is ${en}`),
  months: () => words('มีคอลัมน์เดือนเรียงกัน และบอกว่าใครส่ง', 'It has a column a month and says who paid'),
  monthTitle: (_, title) =>
    words(
      `ชื่อแท็บ “${title}” เป็นเดือน และมีสมาชิกกับจำนวนเงิน`,
      `The title “${title}” is a month, and there are members and amounts`,
    ),
};

/** A table of a tab, on its way to being told. */
export interface TableSeen {
  readonly sight: Sight;
  readonly grid: Grid;
  readonly tab: number;
  readonly read: TabRead;
  readonly shape: TabShape;
  readonly form: Form;
  readonly fields: readonly Field[];
}

/** How the tab at a place among those read is seen; null where no header was found. */
export function tableSeen(sight: Sight, grid: Grid, tab: number): TableSeen | null {
  const read = sight.book.tabs[tab]!;
  const shape = sight.book.shapeOf(tab);
  if (shape === null) return null;
  const form = !read.wide ? 'long' : read.oneMonth ? 'month' : 'wide';
  return { sight, grid, tab, read, shape, form, fields: fieldsFor(read.table, form) };
}

/** The column of a field, from 0; of a month's list the amount's too. */
export function columnOfField({ shape, form }: TableSeen, field: string): number | undefined {
  return form === 'month' && field === 'amount' ? shape.header.months[0]?.at : shape.header.columns.get(field);
}

/** The columns that are read, from 0, in order. */
function columnsRead({ shape }: TableSeen): readonly number[] {
  return [...shape.header.columns.values(), ...shape.header.months.map(({ at }) => at)].sort((a, b) => a - b);
}

function monthsOf({ shape }: TableSeen): TableUnderstood['months'] {
  const known = shape.header.months.flatMap(({ month: one }) => one ?? []).sort();
  const [first] = known;
  return first === undefined ? null : { first, last: known[known.length - 1]!, count: known.length };
}

/** Rows that count by the group they belong to. */
function rowsByGroup({ sight, tab, read }: TableSeen): ReadonlyMap<string, Set<number>> {
  const found = new Map<string, Set<number>>();
  const { book } = sight;
  const records: readonly { readonly tab: number; readonly row: number }[] = read.wide
    ? [...book.wideCells, ...book.widePledges]
    : book[read.table];
  for (const record of records) {
    const groupId = 'groupId' in record && typeof record.groupId === 'string' ? record.groupId : null;
    if (record.tab !== tab || groupId === null) continue;
    const known = found.get(groupId);
    if (known === undefined) found.set(groupId, new Set([record.row]));
    else known.add(record.row);
  }
  return found;
}

function groupsOf(seen: TableSeen): TableUnderstood['groups'] {
  if (seen.read.table === 'groups') return [];
  const names = new Map(seen.sight.book.groups.map(({ groupId, name }) => [groupId, name]));
  return [...rowsByGroup(seen)].map(([groupId, rows]) => ({
    groupId,
    name: names.get(groupId) ?? groupId,
    rows: rows.size,
  }));
}

function groupFrom({ read, shape, sight }: TableSeen): TableUnderstood['groupFrom'] {
  if (shape.header.columns.has('groupId')) return 'column';
  if (shape.headings.sections.length > 0) return 'headings';
  if (read.groupId !== null) return shape.binding?.group ? 'binding' : 'title';
  return sight.book.groups.length === 1 ? 'only' : null;
}

/** Rows of the tab, counted by what became of them; each is one of these. */
export function rowsToldApart(seen: TableSeen): TableUnderstood['rows'] & { readonly cancelled: number } {
  const { sight, tab, read, shape } = seen;
  const { book } = sight;
  const totals = shape.totals.length;
  const headings = shape.headings.rows.size;
  // Of one month's list a cell is the row.
  const dropped = (sight.dropped.get(tab) ?? []).filter(({ column }) => column === 0 || seen.form === 'month');
  const droppedRows = new Set(dropped.map(({ row }) => row));
  if (read.wide) {
    const lost = new Set((sight.dropped.get(tab) ?? []).map(({ row, column }) => `${row} ${column}`));
    const cells = book.wideCells.filter(
      (cell) => cell.tab === tab && !lost.has(`${cell.row} ${cell.column}`) && !droppedRows.has(cell.row),
    ).length;
    const notCounted = droppedRows.size;
    return { counted: shape.rows.length - notCounted, cells, notCounted, totals, headings, cancelled: 0 };
  }
  const balances = book.cashbookBalances.filter((row) => row.tab === tab).length;
  const records: readonly { readonly tab: number; readonly row: number }[] = book[read.table];
  const counted = records.filter(
    (record) =>
      record.tab === tab &&
      !droppedRows.has(record.row) &&
      !('rowStatus' in record && record.rowStatus === 'cancelled'),
  ).length;
  const cancelled = shape.rows.length - counted - balances - droppedRows.size;
  return {
    counted,
    cells: null,
    notCounted: droppedRows.size + cancelled,
    totals: totals + balances,
    headings,
    cancelled,
  };
}

function notCounted({ sight, read }: TableSeen, cancelled: number): readonly NotCounted[] {
  const byCode = new Map<string, Finding[]>();
  for (const finding of sight.findings.get(read.title) ?? []) {
    if (severityOf(finding.code) !== 'reject') continue;
    const known = byCode.get(finding.code);
    if (known === undefined) byCode.set(finding.code, [finding]);
    else known.push(finding);
  }
  const found = [...byCode.values()].map((findings): NotCounted => {
    const first = findings[0]!;
    const count = findings.reduce(
      (sum, { facts }) => sum + (typeof facts['count'] === 'number' ? facts['count'] : 1),
      0,
    );
    const { code, row, column } = first;
    return { code, says: titleOf(code), count, example: sentenceOf(first), row, letter: column };
  });
  if (cancelled === 0) return found;
  const says = words('แถวที่ยกเลิกแล้ว', 'Cancelled rows');
  return [...found, { code: 'CANCELLED', says, count: cancelled, example: null, row: null, letter: null }];
}

function rowAt(seen: TableSeen, row: number | undefined): RowUnderstood | null {
  if (row === undefined) return null;
  const line = seen.grid.cells[row]!;
  const cells = columnsRead(seen).map((at) => ({
    letter: columnLetter(at + 1),
    typed: quoted(line[at], seen.sight.dates),
  }));
  return { row: row + 1, cells };
}

/** What an example of a kind reads as; null where it cannot be read. */
function readAs(kind: ExampleUnderstood['kind'], value: unknown): Words | null {
  if (kind === 'money')
    return typeof value === 'number'
      ? words(`${showBaht(satang(value))} บาท`, `${showBaht(satang(value))} baht`)
      : null;
  const when = kind === 'day' ? isoDay(String(value)) : isoMonth(String(value));
  if (when === null) return null;
  const show = (language: 'th' | 'en'): string =>
    kind === 'day' ? showDay(isoDay(when) ?? isoDay(`${when}-01`)!, language) : showMonth(when as Month, language);
  return words(show('th'), show('en'));
}

/** Examples a column, and in a tab by months of how many of its columns. */
const EXAMPLES = 2;
const MONTHS_SHOWN = 2;

function examplesOf(seen: TableSeen): readonly ExampleUnderstood[] {
  const { shape, fields, form } = seen;
  const examples: ExampleUnderstood[] = [];
  for (const field of fields) {
    const at = columnOfField(seen, field.field);
    const kind = kindOf(field);
    if (at === undefined || kind === null) continue;
    examples.push(...examplesAt(seen, at, kind, field.column!));
  }
  for (const { at, month: said } of form === 'wide' ? shape.header.months.slice(0, MONTHS_SHOWN) : []) {
    const typed = quoted(shape.header.cells[at], seen.sight.dates);
    const read = said === null ? null : words(showMonth(said, 'th'), showMonth(said, 'en'));
    examples.push({ kind: 'month', letter: columnLetter(at + 1), row: shape.header.row + 1, typed, read });
    examples.push(...examplesAt(seen, at, 'money', AMOUNT).slice(0, 1));
  }
  return examples;
}

function kindOf({ column }: Field): ExampleUnderstood['kind'] | null {
  if (column === null) return null;
  if (column.kind === 'day' || column.kind === 'month') return column.kind;
  return column.kind === 'money' || column.kind === 'roughMoney' ? 'money' : null;
}

/** The first cells of a column that are typed differently, and the first that cannot be read. */
function examplesAt(
  { shape, grid, sight }: TableSeen,
  at: number,
  kind: ExampleUnderstood['kind'],
  column: NonNullable<Field['column']>,
): readonly ExampleUnderstood[] {
  const good: ExampleUnderstood[] = [];
  for (const row of shape.rows) {
    const cell: Cell | undefined = grid.cells[row]![at];
    if (isNothing(cell)) continue;
    const told = read(cell!);
    const example = { kind, letter: columnLetter(at + 1), row: row + 1, typed: quoted(cell, sight.dates), read: told };
    if (told === null) return [...good, example];
    if (good.length < EXAMPLES && !good.some(({ typed }) => typed === example.typed)) good.push(example);
  }
  return good;

  function read(cell: Cell): Words | null {
    const found = readCell(kind === 'month' ? MONTH : column, cell, null, sight.dates);
    return found.is === 'value' ? readAs(kind, found.value) : null;
  }
}

/** One table of a tab, told. */
export function tableUnderstood(seen: TableSeen): TableUnderstood {
  const { sight, grid, read, shape, form, fields } = seen;
  const { header, rows, why } = shape;
  const has = (field: string): boolean => columnOfField(seen, field) !== undefined;
  const taken = new Set(columnsRead(seen));
  const free = header.cells.map((_, at) => at).filter((at) => !taken.has(at));
  const lines = rows.map((row) => grid.cells[row]!);
  const { cancelled, ...told } = rowsToldApart(seen);
  const caption = captionOf(read.table);
  const differs = new Set(
    (sight.findings.get(read.title) ?? []).flatMap(({ code, row }) => (code === 'TYPED_TOTAL_DIFFERS' ? [row] : [])),
  );
  return {
    table: read.table,
    caption,
    why,
    because: BECAUSE[why](caption, grid.title),
    form,
    headerRows: header.overTwo ? [header.row, header.row + 1] : [header.row + 1],
    groups: groupsOf(seen),
    groupFrom: groupFrom(seen),
    months: monthsOf(seen),
    fields: fields.map(({ field, caption: named, required }) => {
      const at = columnOfField(seen, field);
      const isNeeded = required && !(field === 'memberId' && has('memberName'));
      return { field, caption: named, required: isNeeded, letter: at === undefined ? null : columnLetter(at + 1) };
    }),
    missing: missingFields(read.table, fields, has, (field) =>
      looksLike(field, header.cells, lines, free, sight.dates),
    ),
    rows: told,
    notCounted: notCounted(seen, cancelled),
    typedTotals: shape.totals.map((row) => ({ row: row + 1, agrees: !differs.has(row + 1) })),
    first: rowAt(seen, rows[0]),
    last: rowAt(seen, rows[rows.length - 1]),
    examples: examplesOf(seen),
  };
}

/** The tables that groups keep most, first. */
export const USUAL_TABLES: readonly TableName[] = [
  ...([
    'members',
    'receipts',
    'cashbook',
    'claims',
    'cashCounts',
    'loans',
    'repayments',
    'withdrawals',
    'pledges',
  ] as const),
  ...(['openings', 'groups', 'benefits', 'rules', 'groupReports', 'transfers'] as const),
];
