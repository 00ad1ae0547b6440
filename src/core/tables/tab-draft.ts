/** A tab while an action is being put together: what it will hold below and in its rows, column by column as its header says. */
import type { Cell, Grid } from '../values/cell.ts';
import type { Language } from '../values/words.ts';
import type { TabRead } from './book.ts';
import type { CellsWrite, NewTab } from './changes.ts';
import { besideOf, holdsNothing, sameCell } from './changes.ts';
import { fieldsInOrder, headerRow } from './new-tab.ts';
import { dressOf } from './tab-dress.ts';
import type { TableName } from './tables.ts';
import { tables } from './tables.ts';

export interface TabDraft {
  readonly title: string;
  readonly table: TableName;
  /** In which its words are. */
  readonly language: Language;
  readonly isNew: boolean;
  /** Whether its rows must name their group. */
  readonly needsGroup: boolean;
  readonly makes: readonly NewTab[];
  readonly addRow: (fields: ReadonlyMap<string, Cell>) => void;
  readonly setInRow: (row: number, fields: ReadonlyMap<string, Cell>) => void;
  readonly writes: () => readonly CellsWrite[];
}

/** The format of a cell with text: nothing in it can become a formula, a number or a date. */
const TEXT = '@';

function formatOf(table: TableName, field: string | undefined, cell: Cell, isNew: boolean): string {
  if (typeof cell === 'string') return cell === '' ? '' : TEXT;
  const column = Object.entries(tables[table].columns).find(([name]) => name === field)?.[1];
  // In a cell shown as a percentage, 12 would be twelve hundred per cent.
  if (column?.kind === 'percent') return 'General';
  return isNew && column?.kind === 'money' ? '#,##0.00' : '';
}

const isRequired = (table: TableName, field: string): boolean =>
  Object.entries(tables[table].columns).some(([name, { need }]) => name === field && need === 'required');

/** Neighbouring columns, of all those given in order. */
function runs(columns: readonly number[]): number[][] {
  const found: number[][] = [];
  for (const column of columns) {
    const last = found[found.length - 1];
    if (last && last[last.length - 1] === column - 1) last.push(column);
    else found.push([column]);
  }
  return found;
}

/** The rows that hold something, counted from the top. */
export function usedRows({ cells }: Grid): number {
  let rows = cells.length;
  while (rows > 0 && cells[rows - 1]!.every(holdsNothing)) rows--;
  return rows;
}

/** A draft of a tab that stands in the workbook. */
export function tabDraft(tab: TabRead, grid: Grid): TabDraft {
  const language: Language = Object.values(tab.headers).some((header) => /[ก-๎]/.test(header)) ? 'th' : 'en';
  return draftOf(tab.table, grid, tab.headerRow, new Map(Object.entries(tab.columns)), {
    language,
    isNew: false,
    needsGroup: tab.columns['groupId'] !== undefined,
    makes: [],
  });
}

/** A draft of a tab that is yet to be made, with all of the table's columns. */
export function newTabDraft(table: TableName, language: Language, titled: (title: string) => string): TabDraft {
  const header = headerRow(table, language);
  const title = titled(tables[table][language]);
  const grid: Grid = { sheetId: -1, title, cells: [header], formats: null, binding: null };
  const columns = new Map(fieldsInOrder(table).map((field, at) => [field, at + 1]));
  return draftOf(table, grid, 1, columns, {
    language,
    isNew: true,
    needsGroup: columns.has('groupId'),
    makes: [{ title, header, columns: dressOf(table, language) }],
  });
}

function draftOf(
  table: TableName,
  grid: Grid,
  header: number,
  columns: Map<string, number>,
  about: Pick<TabDraft, 'language' | 'isNew' | 'needsGroup' | 'makes'>,
): TabDraft {
  const below = usedRows(grid) + 1;
  const added: ReadonlyMap<number, Cell>[] = [];
  const set = new Map<number, Map<number, Cell>>();
  let width = grid.cells.reduce((most, line) => Math.max(most, line.length), Math.max(0, ...columns.values()));
  const headers = new Map<number, string>();

  const at = (row: number, column: number): Cell => grid.cells[row - 1]?.[column - 1] ?? '';
  const fieldAt = (column: number): string | undefined => [...columns].find(([, place]) => place === column)?.[0];
  /** The column of a field; a new one to the right where the tab has none. */
  const columnOf = (field: string): number => {
    const known = columns.get(field);
    if (known !== undefined) return known;
    width++;
    columns.set(field, width);
    headers.set(width, headerRow(table, about.language, [field])[0]!);
    return width;
  };
  const placed = (fields: ReadonlyMap<string, Cell>): Map<number, Cell> =>
    new Map([...fields].map(([field, cell]) => [columnOf(field), cell]));
  const write = (
    kind: CellsWrite['kind'],
    row: number,
    run: readonly number[],
    rows: readonly ReadonlyMap<number, Cell>[],
  ): CellsWrite => ({
    kind,
    tab: grid.title,
    row,
    column: run[0]!,
    cells: rows.map((cells) => run.map((column) => cells.get(column) ?? '')),
    formats: rows.map((cells) =>
      run.map((column) => formatOf(table, fieldAt(column), cells.get(column) ?? '', about.isNew)),
    ),
    were: rows.map((_, down) => run.map((column) => at(row + down, column))),
  });

  const under = (run: readonly number[]): NonNullable<CellsWrite['under']> => ({
    row: header,
    cells: run.map((column) => headers.get(column) ?? at(header, column)),
  });

  const above = (run: readonly number[]): Pick<CellsWrite, 'above'> => {
    const held = (grid.cells[below - 2] ?? []).filter((cell) => !holdsNothing(cell)).map(String);
    const isFull = run.every(
      (column) => !holdsNothing(at(below - 1, column)) || added.every((cells) => holdsNothing(cells.get(column))),
    );
    return isFull && new Set(held).size === held.length ? { above: run.map((column) => at(below - 1, column)) } : {};
  };

  return {
    title: grid.title,
    table,
    ...about,
    addRow(fields) {
      added.push(placed(fields));
    },
    setInRow(row, fields) {
      const cells = set.get(row) ?? new Map<number, Cell>();
      set.set(row, cells);
      for (const [field, cell] of fields) {
        const column = columns.get(field);
        if (cell === '' && column === undefined) continue;
        const to = column ?? columnOf(field);
        if (!sameCell(at(row, to), cell)) cells.set(to, cell);
      }
    },
    writes() {
      const found: CellsWrite[] = [];
      for (const run of runs([...headers.keys()])) found.push(write('header', header, run, [headers]));
      for (const [row, cells] of [...set].sort(([a], [b]) => a - b)) {
        const known = [...columns].flatMap(([field, column]) =>
          isRequired(table, field) && !cells.has(column) ? [column] : [],
        );
        const beside = besideOf([grid.cells[row - 1]], known);
        for (const run of runs([...cells.keys()].sort((a, b) => a - b)))
          found.push({ ...write('cells', row, run, [cells]), beside, under: under(run) });
      }
      if (added.length === 0) return found;
      const filled = new Set(added.flatMap((cells) => [...cells.keys()]));
      for (const run of fieldRuns(table, columns, filled))
        found.push({ ...write('rows', below, run, added), under: under(run), ...above(run) });
      return found;
    },
  };
}

/**
 * The columns to write so that those given are written, as few runs of neighbours. Columns of the table's own fields that
 * lie between are written too; one that the table does not know may hold people's formulas and is left alone.
 */
export function fieldRuns(
  table: TableName,
  columns: ReadonlyMap<string, number>,
  filled: ReadonlySet<number>,
): readonly (readonly number[])[] {
  const first = Math.min(...filled);
  const last = Math.max(...filled);
  const own = [...columns].flatMap(([field, column]) =>
    field in tables[table].columns && column >= first && column <= last ? [column] : [],
  );
  return runs(own.sort((a, b) => a - b)).flatMap((run) => {
    const places = run.flatMap((column, at) => (filled.has(column) ? [at] : []));
    return places.length === 0 ? [] : [run.slice(places[0], places[places.length - 1]! + 1)];
  });
}
