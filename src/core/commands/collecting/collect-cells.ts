/** Contributions of a group that keeps one row a member and one column a month: the cells of that tab, instead of new rows. */
import { monthlyOf } from '../../ledger/dues/collection.ts';
import type { GroupLedger, Member } from '../../ledger/ledger.ts';
import { memberFinder } from '../../ledger/members/find-member.ts';
import { type RuleBook, ruleWord } from '../../rules/rulebook.ts';
import type { TabRead, WideCell } from '../../tables/book.ts';
import { besideOf, type CellsWrite, holdsNothing } from '../../tables/changes.ts';
import { type Day, type Month, monthAt, monthIndex, monthOf } from '../../values/calendar.ts';
import type { Cell, Grid } from '../../values/cell.ts';
import { idKey } from '../../values/id-key.ts';
import { least, minus, plus, type Satang, satang, ZERO } from '../../values/satang.ts';
import { showMonth } from '../../values/show.ts';
import { choiceKey } from '../../values/text.ts';
import { type Words, words } from '../../values/words.ts';
import type { Workbook } from '../workbook.ts';
import type { EntryRead } from './collect-entries.ts';

/** The wide tab in which a group keeps its contributions. */
export interface CellsWay {
  readonly tab: number;
  readonly read: TabRead;
  readonly grid: Grid;
  readonly columns: ReadonlyMap<Month, number>;
  /** The row of a member, from 1; null = he has none. */
  readonly rowOf: (member: Member) => number | null;
}

/** What is taken towards one month's cell. */
export interface CellPart {
  readonly month: Month;
  readonly amount: Satang;
}

/**
 * The wide tab that a group's contributions of a day belong in: it has a column for the day's month, and the group has not
 * gone over to rows since. Null = they are kept as rows.
 */
export function cellsWay({ book }: Workbook, grids: readonly Grid[], group: GroupLedger, date: Day): CellsWay | null {
  const isOnly = book.groups.length === 1;
  const { groupId } = group;
  for (const [tab, read] of book.tabs.entries()) {
    if (!read.wide || !read.months.some(({ month }) => month === monthOf(date))) continue;
    const isOurs =
      read.groupId === groupId || (read.groupId === null && (isOnly || read.columns['groupId'] !== undefined));
    const grid = grids.find(({ title }) => title === read.title);
    if (!isOurs || grid === undefined) continue;
    const rows = rowsOf(group, read, grid, ({ row }) => book.nameAt({ tab, row }), date);
    const latest = (months: readonly Month[]): Month | '' => [...months].sort()[months.length - 1] ?? '';
    const long = latest(group.receipts.filter(isLong).map((entry) => monthOf(entry.date)));
    if (rows.size === 0 || (long !== '' && long >= latest(group.wideCells.map(({ month }) => month)))) continue;
    const columns = new Map(read.months.map(({ month, column }) => [month, column]));
    return { tab, read, grid, columns, rowOf: (member) => rows.get(member) ?? null };
  }
  return null;
}

const isLong = ({ row, reverses, reversedOn }: GroupLedger['receipts'][number]): boolean =>
  row.kind === 'contribution' && reverses === null && reversedOn === null;

function rowsOf(
  { groupId, group, members, memberByKey }: GroupLedger,
  { columns, headerRow }: TabRead,
  { cells }: Grid,
  nameAt: (place: { readonly row: number }) => string | null,
  date: Day,
): ReadonlyMap<Member, number> {
  const find = memberFinder(members, memberByKey);
  const found = new Map<Member, number>();
  const cellAt = (line: readonly Cell[], field: string): string => String(line[(columns[field] ?? 0) - 1] ?? '').trim();
  for (let row = headerRow + 1; row <= cells.length; row++) {
    const line = cells[row - 1]!;
    const of = cellAt(line, 'groupId');
    if (of !== '' && idKey(of) !== idKey(groupId) && choiceKey(of) !== choiceKey(group.name)) continue;
    const typed = cellAt(line, 'memberId') || nameAt({ row });
    const member = typed ? find(typed, date).member : null;
    if (member !== null && !found.has(member)) found.set(member, row);
  }
  return found;
}

/** What entries put into cells: of each entry its months, or why it cannot be put there. */
export interface CellsTaken {
  readonly parts: readonly (readonly CellPart[])[];
  readonly wrong: readonly (Words | null)[];
  /** What the cells come to, by row and column. */
  readonly sums: ReadonlyMap<string, { readonly cell: WideCell; readonly before: Satang }>;
}

/** Puts contributions into the cells of their months: those named, else the oldest still to pay, then the coming ones. */
export function takenInCells(
  way: CellsWay,
  group: GroupLedger,
  rules: RuleBook,
  date: Day,
  entries: readonly EntryRead[],
): CellsTaken {
  const { groupId } = group;
  const sums = new Map<string, { cell: WideCell; before: Satang }>();
  const open = new Map<Member, Map<number, number>>();
  const parts: CellPart[][] = [];
  const wrong: (Words | null)[] = [];
  for (const entry of entries) {
    const { member, amount } = entry;
    if (entry.wrong !== null || entry.kind !== 'contribution' || member === null || amount === null) {
      parts.push([]);
      wrong.push(null);
      continue;
    }
    const known = open.get(member) ?? openMonths(group, member, date);
    open.set(member, known);
    const rule = ruleWord(rules, 'contribution.overpay', { groupId, village: member.village }, date);
    const goesAhead = (rule ?? (group.works === 'gives' ? 'advance' : 'extra')) === 'advance';
    const taken = monthsTaken(way, group, member, entry, { amount, date, known, goesAhead });
    const why = cellsWrong(way, group, member, taken);
    wrong.push(why);
    parts.push(why === null ? taken : []);
    if (why !== null) continue;
    for (const { month, amount: part } of taken) {
      const [row, column] = [way.rowOf(member)!, way.columns.get(month)!];
      const at = `${row} ${column}`;
      const before = sums.get(at)?.before ?? paidInCell(group, way, row, column);
      const sum = plus(sums.get(at)?.cell.amount ?? before, part);
      const cell = { tab: way.tab, row, column, groupId: group.groupId, memberId: member.memberId, month, amount: sum };
      sums.set(at, { cell, before });
    }
  }
  return { parts, wrong, sums };
}

const paidInCell = (group: GroupLedger, way: CellsWay, row: number, column: number): Satang =>
  group.wideCells.find((cell) => cell.row.tab === way.tab && cell.row.row === row && cell.column === column)?.row
    .amount ?? ZERO;

/** What is still to pay of each month up to the day's, counted as monthIndex counts. */
function openMonths(group: GroupLedger, member: Member, date: Day): Map<number, number> {
  const now = monthIndex(date);
  // Cells of the day's month may count only later in it; as of its end all of them are seen.
  const cover = group.coverOn(member, date);
  const found = new Map<number, number>();
  for (let place = 0; place < cover.due.length; place++) {
    const month = cover.first + place;
    if (month <= now) found.set(month, cover.due[place]! - cover.covered[place]!);
  }
  if (!found.has(now)) found.set(now, monthlyOf(group, member, now));
  const unseen = group.wideCells.filter((cell) => cell.member === member && cell.date > date);
  for (const { month, row } of unseen) {
    const index = monthIndex(month);
    found.set(index, (found.get(index) ?? monthlyOf(group, member, index)) - row.amount);
  }
  return found;
}

function monthsTaken(
  way: CellsWay,
  group: GroupLedger,
  member: Member,
  { coverFrom, coverTo }: EntryRead,
  of: { readonly amount: Satang; readonly date: Day; readonly known: Map<number, number>; readonly goesAhead: boolean },
): CellPart[] {
  const { date, known, goesAhead } = of;
  const now = monthIndex(date);
  const lastColumn = Math.max(...[...way.columns.keys()].map(monthIndex));
  const from = coverFrom === null ? null : monthIndex(coverFrom);
  const to = from === null ? null : monthIndex(coverTo ?? coverFrom!);
  const taken = new Map<number, Satang>();
  let left = of.amount;
  const give = (month: number, part: Satang): void => {
    if (part <= 0) return;
    taken.set(month, plus(taken.get(month) ?? ZERO, part));
    known.set(month, (known.get(month) ?? monthlyOf(group, member, month)) - part);
    left = minus(left, part);
  };
  const pay = (month: number): void => {
    const owed = known.get(month) ?? monthlyOf(group, member, month);
    if (owed > 0) give(month, least(left, satang(owed)));
  };
  if (from !== null && to !== null) for (let month = from; left > 0 && month <= to; month++) pay(month);
  else
    for (const month of [...known.keys()].sort((a, b) => a - b))
      if (left > 0 && way.columns.has(monthAt(month))) pay(month);
  if (goesAhead) for (let month = now + 1; left > 0 && month <= lastColumn; month++) pay(month);
  // What no month needs stands with the last one that was paid.
  if (left > 0) give(from ?? Math.max(now, ...taken.keys()), left);
  return [...taken].sort(([a], [b]) => a - b).map(([month, amount]) => ({ month: monthAt(month), amount }));
}

function cellsWrong(way: CellsWay, group: GroupLedger, member: Member, taken: readonly CellPart[]): Words | null {
  const { title } = way.read;
  const row = way.rowOf(member);
  if (row === null) {
    return words(
      `ไม่มีแถวของ ${member.memberId} ในแท็บ “${title}” เพิ่มแถวก่อน`,
      `The tab “${title}” has no row for ${member.memberId}: add it first`,
    );
  }
  for (const { month } of taken) {
    const [th, en] = [showMonth(month, 'th', 'short'), showMonth(month, 'en', 'short')];
    const column = way.columns.get(month);
    if (column === undefined)
      return words(`แท็บ “${title}” ไม่มีช่อง ${th} เพิ่มช่องก่อน`, `The tab “${title}” has no column for ${en}: add it first`);
    const cell = way.grid.cells[row - 1]?.[column - 1];
    if (
      group.comparedCells.some((one) => one.cell.member === member && one.cell.month === month) ||
      hasLong(group, member, month)
    )
      return words(
        `งวด ${th} รับไว้เป็นแถวแล้ว ช่องในแท็บ “${title}” จึงไม่นับ`,
        `${en} was taken as a row already: its cell in “${title}” does not count`,
      );
    if (!isFree(cell) && paidInCell(group, way, row, column) === 0)
      return words(
        `ช่อง ${th} มี “${String(cell)}” อยู่ แก้ช่องก่อน`,
        `The cell of ${en} holds “${String(cell)}”: mend it first`,
      );
  }
  return null;
}

const isFree = (cell: Cell | undefined): boolean =>
  holdsNothing(cell) || cell === 0 || ['-', '–', '0', 'ขาด', 'ไม่ส่ง', 'ขาดส่ง'].includes(String(cell).trim());

/** Whether a long row stands beside a month's cell, which then is only compared. */
export function hasLong(group: GroupLedger, member: Member, month: Month): boolean {
  return group.receipts.some(
    (entry) =>
      entry.member === member &&
      isLong(entry) &&
      (monthOf(entry.date) === month ||
        (entry.row.coverFrom !== null &&
          entry.row.coverFrom <= month &&
          month <= (entry.row.coverTo ?? entry.row.coverFrom))),
  );
}

/** Cells between those to be written are written again as they are, where that saves a write. */
const GAP = 12;

/** The writes of the cells, a block a column where its rows lie near each other. */
export function cellsWrites(way: CellsWay, sums: CellsTaken['sums']): readonly CellsWrite[] {
  const { grid, read } = way;
  const known = [read.columns['memberId'], read.columns['memberName']].filter((column) => column !== undefined);
  const byColumn = new Map<number, Map<number, Satang>>();
  for (const { cell } of sums.values()) {
    const rows = byColumn.get(cell.column) ?? new Map<number, Satang>();
    byColumn.set(cell.column, rows.set(cell.row, cell.amount));
  }
  return [...byColumn].flatMap(([column, amounts]) =>
    blocksOf([...amounts.keys()].sort((a, b) => a - b)).map(([first, last]): CellsWrite => {
      const rows = Array.from({ length: last - first + 1 }, (_, down) => first + down);
      const were = rows.map((row) => [grid.cells[row - 1]?.[column - 1] ?? '']);
      return {
        kind: 'cells',
        tab: grid.title,
        row: first,
        column,
        cells: rows.map((row, down) => {
          const amount = amounts.get(row);
          return [amount === undefined ? were[down]![0]! : amount / 100];
        }),
        formats: rows.map(() => ['']),
        were,
        beside: besideOf(
          rows.map((row) => grid.cells[row - 1]),
          known,
        ),
        under: { row: read.headerRow, cells: [grid.cells[read.headerRow - 1]?.[column - 1] ?? ''] },
      };
    }),
  );
}

function blocksOf(rows: readonly number[]): readonly (readonly [number, number])[] {
  const blocks: [number, number][] = [];
  for (const row of rows) {
    const last = blocks[blocks.length - 1];
    if (last && row - last[1] <= GAP) last[1] = row;
    else blocks.push([row, row]);
  }
  return blocks;
}
