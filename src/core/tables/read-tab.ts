/** Reads one tab that has a row for each record. */
import type { Day } from '../values/calendar.ts';
import type { Cell, Grid } from '../values/cell.ts';
import type { FindingCode } from '../values/finding.ts';
import type { Facts } from '../values/words.ts';
import type { CashbookBalance } from './book.ts';
import { cellFacts } from './cell-facts.ts';
import type { Column } from './column.ts';
import { countingRows } from './counting-rows.ts';
import type { DateCells } from './date-cell.ts';
import type { ColumnSource, Draft } from './fill-column.ts';
import { fillColumn } from './fill-column.ts';
import type { HeaderRead } from './find-header.ts';
import type { GroupFinder } from './group-finder.ts';
import type { Notes } from './notes.ts';
import { isNothing, quoted, readCell } from './read-cell.ts';
import { balanceSaid, dayOfRow, rowTrouble } from './row-rules.ts';
import type { TableName } from './tables.ts';
import { tables } from './tables.ts';
import { compareTotals } from './typed-totals.ts';

/** A tab on its way to being read. */
export interface TabSource {
  readonly grid: Grid;
  /** Its place among the tabs that are read. */
  readonly tab: number;
  readonly table: TableName;
  readonly header: HeaderRead;
  /** The group its title names. */
  readonly groupId: string | null;
  readonly dates: DateCells;
  readonly groups: GroupFinder;
  readonly notes: Notes;
  /** Whether nothing in it can count; that has been told once, for the tab. */
  readonly refused: boolean;
}

/** What is wrong at a cell of a row; `at` counts columns from 0 and is −1 for the row. */
interface Trouble {
  readonly record: number;
  readonly at: number;
  readonly code: FindingCode;
  readonly facts: Facts;
  readonly drops: boolean;
}

export interface TabRecords {
  readonly records: readonly Draft[];
  /** Rows left out, by what they would have been: others may point to them. */
  readonly leftOut: readonly Draft[];
  readonly balances: readonly (Draft & { readonly says: CashbookBalance['says'] })[];
}

const columnsOf = (table: TableName): readonly (readonly [string, Column])[] => Object.entries(tables[table].columns);

/** A record in which nothing is filled yet. */
function blankOf(table: TableName): Record<string, unknown> {
  const blank: Record<string, unknown> = { tab: 0, row: 0 };
  for (const [field, column] of columnsOf(table))
    blank[field] = table === 'claims' && field === 'status' ? null : column.blank;
  return blank;
}

function headerText(source: TabSource, at: number): string {
  return quoted(source.grid.cells[source.header.row]?.[at], source.dates);
}

/** Which group each row belongs to, where the table has a group at all. */
function fillGroups(source: TabSource, records: readonly Draft[], rows: readonly number[], troubles: Trouble[]): void {
  const column: Column | undefined = (tables[source.table].columns as { readonly groupId?: Column }).groupId;
  if (!column || (column.kind !== 'group' && column.kind !== 'groupOrAll')) return;
  const { groups, header, grid, dates } = source;
  const at = header.columns.get('groupId');
  const otherwise = source.groupId ?? (column.kind === 'group' ? groups.only : null);
  const known = new Map<Cell, string>();
  for (let i = 0; i < rows.length; i++) {
    const cell = at === undefined ? '' : grid.cells[rows[i]!]![at];
    const found = cell === undefined || cell === '' ? undefined : known.get(cell);
    if (found !== undefined) {
      records[i]!['groupId'] = found;
      continue;
    }
    const read = at === undefined ? null : readCell(column, cell, null, dates);
    if (read?.is === 'value') {
      const group = groups.find(String(read.value));
      if (group !== null && cell !== undefined) {
        known.set(cell, group);
        records[i]!['groupId'] = group;
        continue;
      }
      const facts = {
        ...cellFacts(column, headerText(source, at!), quoted(cell, dates)),
        near: groups.like(String(read.value)),
      };
      troubles.push({ record: i, at: at!, code: 'GROUP_UNKNOWN', facts, drops: true });
    } else if (read?.is === 'unreadable') {
      const facts = { ...cellFacts(column, headerText(source, at!), quoted(cell, dates)), why: read.why };
      troubles.push({ record: i, at: at!, code: 'CELL_UNREADABLE', facts, drops: true });
    } else if (otherwise === null && column.kind === 'group') {
      troubles.push({
        record: i,
        at: at ?? -1,
        code: 'REQUIRED_BLANK',
        facts: cellFacts(column, column.th, ''),
        drops: true,
      });
    }
    records[i]!['groupId'] = otherwise;
  }
}

/** Where a member's number is blank and his name is given, the name stands for it. */
function fillNames(source: TabSource, records: readonly Draft[], rows: readonly number[]): void {
  const name = source.header.columns.get('memberName');
  const surname = source.header.columns.get('memberSurname');
  if (name === undefined) return;
  for (let i = 0; i < rows.length; i++) {
    if (records[i]!['memberId'] !== null) continue;
    const line = source.grid.cells[rows[i]!]!;
    const parts = [line[name], surname === undefined ? '' : line[surname]].filter((part) => !isNothing(part));
    if (parts.length > 0) records[i]!['memberId'] = parts.map((part) => quoted(part, source.dates)).join(' ');
  }
}

/** The records of a tab; everything that cannot be read is noted, and no row is left out without being told. */
export function readTab(source: TabSource): TabRecords {
  const { grid, tab, table, header, dates, notes } = source;
  const known = new Uint8Array(Math.max(1, ...[...header.columns.values()].map((at) => at + 1)));
  for (const at of header.columns.values()) known[at] = 1;
  const { rows, totals } = countingRows(grid.cells, header.row + 1, known);
  const blank = blankOf(table);
  const records: Draft[] = rows.map((row) => ({ ...blank, tab, row: row + 1 }));
  const cells: ColumnSource = { cells: grid.cells, formats: grid.formats, rows, dates };
  const troubles: Trouble[] = [];

  for (const [field, column] of columnsOf(table)) {
    const at = header.columns.get(field);
    if (at === undefined || column.kind === 'group' || column.kind === 'groupOrAll') continue;
    const drops =
      column.need === 'required' || column.kind === 'money' || column.kind === 'roughMoney' || column.kind === 'day';
    fillColumn(cells, records, field, column, at, (record, cell, read) => {
      const facts = cellFacts(column, headerText(source, at), quoted(cell, dates));
      if (read.is === 'unreadable') {
        const more = { ...facts, why: read.why, offer: read.offer };
        troubles.push({ record, at, code: 'CELL_UNREADABLE', facts: more, drops });
      } else if (read.is === 'value') {
        const code = read.note === 'buddhist' ? 'YEAR_BUDDHIST_IN_DATE_CELL' : 'YEAR_TWO_DIGITS';
        troubles.push({ record, at, code, facts: { ...facts, read: String(read.value) }, drops: false });
      }
    });
  }
  fillGroups(source, records, rows, troubles);
  if ('memberId' in tables[table].columns) fillNames(source, records, rows);
  checkFilled(source, records, rows, troubles);
  if (!source.refused) compareTotals(source, rows, totals);
  const kept = settle(source, records, troubles);
  for (const row of kept.leftOut) {
    notes.dropped.push({
      groupId: groupOf(row),
      when: dayOfRow(table, row) as Day | null,
      tab,
      row: row.row,
      column: 0,
    });
  }
  return kept;
}

const groupOf = (row: Draft): string | null => (typeof row['groupId'] === 'string' ? row['groupId'] : null);

/** Required cells that are blank, and amounts that cannot be. */
function checkFilled(source: TabSource, records: readonly Draft[], rows: readonly number[], troubles: Trouble[]): void {
  const unread = new Map<number, Set<number>>();
  for (const { record, at, drops } of troubles) {
    if (!drops) continue;
    const places = unread.get(record);
    if (places) places.add(at);
    else unread.set(record, new Set([at]));
  }
  for (const [field, column] of columnsOf(source.table)) {
    const at = source.header.columns.get(field);
    // A required column that is not there has been told once, for the tab.
    const mustBeFilled = column.need === 'required' && at !== undefined;
    if (!mustBeFilled && !column.positive) continue;
    for (let i = 0; i < records.length; i++) {
      const read = records[i]![field];
      if (read === null ? !mustBeFilled : !(column.positive && Number(read) <= 0)) continue;
      if (unread.get(i)?.has(at!)) continue;
      const code = read === null ? 'REQUIRED_BLANK' : 'AMOUNT_NOT_POSITIVE';
      const typed = quoted(source.grid.cells[rows[i]!]![at!], source.dates);
      troubles.push({
        record: i,
        at: at!,
        code,
        facts: cellFacts(column, headerText(source, at!), typed),
        drops: true,
      });
    }
  }
}

/** Sorts the records into those that count, those that only tell a balance, and those that are left out. */
function settle(source: TabSource, records: readonly Draft[], troubles: readonly Trouble[]): TabRecords {
  const { table, header, grid, tab, notes, dates } = source;
  const byRecord = new Map<number, Trouble[]>();
  for (const trouble of troubles) {
    const list = byRecord.get(trouble.record);
    if (list) list.push(trouble);
    else byRecord.set(trouble.record, [trouble]);
  }
  const hasRowRules = table === 'claims' || table === 'receipts' || table === 'repayments' || table === 'cashbook';
  const has = (field: string): boolean => header.columns.has(field);
  const kept: Draft[] = [];
  const leftOut: Draft[] = [];
  const balances: (Draft & { says: CashbookBalance['says'] })[] = [];
  for (let i = 0; i < records.length; i++) {
    const row = records[i]!;
    let wrong = byRecord.get(i);
    const says = table === 'cashbook' ? balanceSaid(row) : null;
    if (says) wrong = wrong?.filter(({ code }) => code !== 'REQUIRED_BLANK' && code !== 'AMOUNT_NOT_POSITIVE');
    // A cancelled row is not counted: what is wrong in it need not be mended.
    const isCancelled = row['rowStatus'] === 'cancelled';
    let drops = source.refused || wrong?.some((trouble) => trouble.drops) === true;
    if (!isCancelled && !drops && hasRowRules && !says) {
      const line = grid.cells[row.row - 1]!;
      const filled = (field: string): boolean => has(field) && !isNothing(line[header.columns.get(field)!]);
      const trouble = rowTrouble(table, row, filled, has);
      if (trouble) {
        const at = header.columns.get(trouble.field) ?? -1;
        const column = (tables[table].columns as Readonly<Record<string, Column>>)[trouble.field]!;
        const facts = {
          ...cellFacts(column, at < 0 ? column.th : headerText(source, at), at < 0 ? '' : quoted(line[at], dates)),
          why: trouble.why,
        };
        wrong = [...(wrong ?? []), { record: i, at, code: trouble.code, facts, drops: true }];
        drops = true;
      }
    }
    if (isCancelled) {
      if (!drops) kept.push(row);
      continue;
    }
    for (const { at, code, facts } of source.refused ? [] : (wrong ?? [])) {
      const memberId = typeof row['memberId'] === 'string' ? row['memberId'] : null;
      const when = dayOfRow(table, row) as Day | null;
      notes.found.push({ code, tab, row: row.row, column: at + 1, groupId: groupOf(row), memberId, when, facts });
    }
    if (says) balances.push(Object.assign(row, { says }));
    else if (drops) leftOut.push(row);
    else kept.push(row);
  }
  return { records: kept, leftOut, balances };
}

/** Whether a required column that is not there has another that stands for it. */
export function standsIn(source: Pick<TabSource, 'header'>, field: string): boolean {
  return field === 'memberId' && source.header.columns.has('memberName');
}
