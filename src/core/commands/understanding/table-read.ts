/** One table that a tab was read as: its rows told apart, its first and last, examples, and what it lacks. */
import { sentenceOf, severityOf, titleOf } from '../../checks/catalogue.ts';
import { isTotalWord } from '../../tables/counting-rows.ts';
import { isNothing, quoted, readCell } from '../../tables/read-cell.ts';
import { columnLetter } from '../../values/cell.ts';
import type { Finding } from '../../values/finding.ts';
import { type Words, words } from '../../values/words.ts';
import type { NotCounted, RowUnderstood, TableUnderstood } from '../answers/understood.ts';
import { examplesOf } from './examples.ts';
import { captionOf } from './fields.ts';
import { isNumbering, looksLike, missingFields } from './missing.ts';
import { AMOUNT, columnOfField, columnsRead, type TableSeen } from './table-seen.ts';

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

/** How many rows tell what a column holds. */
const LOOKED_AT = 200;

/** A column that is not read, where most of what it holds is numbers, and its header says neither a place in the list nor a sum. */
function numbersIn({ shape, grid, sight }: TableSeen, at: number): TableUnderstood['unread'] {
  const header = quoted(shape.header.cells[at], sight.dates);
  const cells = shape.rows
    .slice(0, LOOKED_AT)
    .map((row) => grid.cells[row]![at])
    .filter((cell) => !isNothing(cell) && cell !== false);
  const numbers = cells.filter((cell) => readCell(AMOUNT, cell, null, sight.dates).is === 'value').length;
  const isKnown = numbers * 2 <= cells.length || isTotalWord(header) || isNumbering(header);
  return isKnown ? [] : [{ letter: columnLetter(at + 1), header, cells: numbers }];
}

/** One table of a tab, told. */
export function tableUnderstood(seen: TableSeen): TableUnderstood {
  const { sight, grid, read, shape, form, fields } = seen;
  const { header, rows, why } = shape;
  const has = (field: string): boolean => columnOfField(seen, field) !== undefined;
  const taken = new Set(columnsRead(seen));
  const free = header.cells.map((_, at) => at).filter((at) => !taken.has(at));
  const lines = rows.slice(0, LOOKED_AT).map((row) => grid.cells[row]!);
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
    unread: free.flatMap((at) => numbersIn(seen, at)),
    rows: told,
    notCounted: notCounted(seen, cancelled),
    typedTotals: shape.totals.map((row) => ({ row: row + 1, agrees: !differs.has(row + 1) })),
    first: rowAt(seen, rows[0]),
    last: rowAt(seen, rows[rows.length - 1]),
    examples: examplesOf(seen),
  };
}
