/** The key that a row written by the program carries: which action wrote it, and what it held then. */
import type { Cell, Grid } from '../values/cell.ts';
import { hashOf } from '../values/hash.ts';
import { isDate } from '../values/zone.ts';
import type { Book, TabRead } from './book.ts';
import { holdsNothing } from './changes.ts';
import type { TableName } from './tables.ts';
import { tables } from './tables.ts';

/** The field in which rows carry their key; not every table has it. */
export const KEY_FIELD = 'entryKey';

/** Whether a table's rows carry a key: only those can be added. */
export const hasKey = (table: TableName): boolean => KEY_FIELD in tables[table].columns;

interface EntryKey {
  readonly action: string;
  readonly number: number;
  /** Whether the action also wrote over cells of other rows. */
  readonly more: boolean;
  readonly hash: string;
}

/** An entry key out of its cell; null when it is none. */
export function readEntryKey(cell: Cell | undefined): EntryKey | null {
  const parts = typeof cell === 'string' ? /^(.+)\.(\d+)(\+?)\.([0-9a-f]{8})$/.exec(cell.trim()) : null;
  return parts && { action: parts[1]!, number: Number(parts[2]), more: parts[3] === '+', hash: parts[4]! };
}

const plain = (cell: Cell): string => (isDate(cell) ? `d${cell.getTime()}` : String(cell));

/** The key of the n-th row of an action. */
export function entryKeyOf(action: string, number: number, more: boolean, hash: string): string {
  return `${action}.${number}${more ? '+' : ''}.${hash}`;
}

/** The fingerprint of a row: of every cell of the table's fields that holds something, by field. */
export function rowHash(table: TableName, cellOf: (field: string) => Cell | undefined): string {
  const held = Object.keys(tables[table].columns).flatMap((field) => {
    const cell = field === KEY_FIELD ? '' : cellOf(field);
    return cell === undefined || holdsNothing(cell) ? [] : [`${field}=${plain(cell)}`];
  });
  return hashOf(held.join('\n'));
}

/** A row that an action added, where it stands now. */
export interface KeyedRow extends EntryKey {
  readonly tab: TabRead;
  readonly grid: Grid;
  readonly row: number;
  /** Whether it still holds what was written. */
  readonly unchanged: boolean;
}

/** The rows that carry a key which is looked for, wherever they stand now. */
function keyedRows(book: Book, grids: readonly Grid[], isLookedFor: (cell: string) => boolean): readonly KeyedRow[] {
  const found: KeyedRow[] = [];
  for (const tab of book.tabs) {
    const column = tab.columns[KEY_FIELD];
    const grid = grids.find(({ title }) => title === tab.title);
    if (column === undefined || grid === undefined || tab.wide) continue;
    for (let row = tab.headerRow; row < grid.cells.length; row++) {
      const line = grid.cells[row]!;
      const cell = line[column - 1];
      // Most rows of a long tab carry another key, or none.
      if (typeof cell !== 'string' || !isLookedFor(cell)) continue;
      const key = readEntryKey(cell);
      if (key === null) continue;
      const hash = rowHash(tab.table, (field) => line[(tab.columns[field] ?? 0) - 1]);
      found.push({ ...key, tab, grid, row: row + 1, unchanged: hash === key.hash });
    }
  }
  return found;
}

/** The rows of an action, wherever they stand now. */
export function rowsOfAction(book: Book, grids: readonly Grid[], action: string): readonly KeyedRow[] {
  return keyedRows(book, grids, (cell) => cell.includes(action)).filter((row) => row.action === action);
}

/** The rows of several actions by their names, found in one go. */
export function rowsOfActions(
  book: Book,
  grids: readonly Grid[],
  actions: ReadonlySet<string>,
): ReadonlyMap<string, readonly KeyedRow[]> {
  const found = new Map<string, KeyedRow[]>();
  for (const row of keyedRows(book, grids, (cell) => actions.has(cell.trim().replace(/\.\d+\+?\.[0-9a-f]{8}$/, '')))) {
    const rows = found.get(row.action) ?? [];
    rows.push(row);
    found.set(row.action, rows);
  }
  return found;
}
