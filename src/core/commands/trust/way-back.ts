/** What takes an action back, or the cells that are no longer as it left them. */
import { besideOf, type CellsWrite, sameCell } from '../../tables/changes.ts';
import { type KeyedRow, readEntryKey } from '../../tables/entry-key.ts';
import { type KeptAction, type KeptBlock, standingOf } from '../../tables/kept-action.ts';
import { fieldRuns } from '../../tables/tab-draft.ts';
import { type Cell, columnLetter, type Grid } from '../../values/cell.ts';
import { showDay } from '../../values/show.ts';
import type { Language } from '../../values/words.ts';
import { dayInZone, isDate } from '../../values/zone.ts';
import type { Difference } from '../answers/history.ts';

export interface WayBack {
  readonly cells: readonly CellsWrite[];
  readonly rows: number;
  readonly differs: readonly Difference[];
  /** Where rows that it added were deleted, copied or moved away. */
  readonly rowsDiffer: { readonly tab: string; readonly wrote: number; readonly found: number } | null;
}

/** A workbook as it stands, for taking actions back. */
export interface Standing {
  readonly grids: readonly Grid[];
  readonly zone: string;
  readonly language: Language;
}

const at = (grid: Grid | undefined, row: number, column: number): Cell => grid?.cells[row - 1]?.[column - 1] ?? '';

/** How the way back of an action is found among these grids. */
export function waysBack({
  grids,
  zone,
  language,
}: Standing): (kept: KeptAction | null, rows: readonly KeyedRow[]) => WayBack {
  const dayOf = dayInZone(zone);
  const said = (cell: Cell): string => {
    const day = isDate(cell) ? dayOf(cell) : null;
    return day ? showDay(day, language, 'said') : String(cell);
  };
  const rowsKnownBy = new Map<string, ReadonlyMap<string, readonly number[]>>();

  /** The row that a block wrote to: where it stood, or the only other that holds what it was known by; rows are sorted. */
  const rowOf = (grid: Grid, { row, rows, beside }: KeptBlock): number | null => {
    const lines = Array.from({ length: rows }, (_, down) => grid.cells[row - 1 + down]);
    if (beside === null || besideOf(lines, beside.columns).hash === beside.hash) return row;
    if (rows > 1) return null;
    const key = `${grid.sheetId} ${beside.columns.join()}`;
    const known =
      rowsKnownBy.get(key) ??
      grid.cells.reduce((all, line, down) => {
        const { hash } = besideOf([line], beside.columns);
        return all.set(hash, [...(all.get(hash) ?? []), down + 1]);
      }, new Map<string, number[]>());
    rowsKnownBy.set(key, known);
    const [found, more] = known.get(beside.hash) ?? [];
    return found !== undefined && more === undefined ? found : null;
  };

  const overBlock = (
    block: KeptBlock,
  ): { readonly write: CellsWrite | null; readonly differs: readonly Difference[] } => {
    const { sheetId, column, columns, rows, back, formats, wrote, beside } = block;
    const grid = grids.find((one) => one.sheetId === sheetId);
    const row = grid ? rowOf(grid, block) : null;
    if (!grid || row === null || back === null) {
      const gone: Difference = {
        tab: grid?.title ?? '–',
        row: block.row,
        column: null,
        is: 'gone',
        left: null,
        now: null,
      };
      return { write: null, differs: [gone] };
    }
    if (block.kind === 'formula' && typeof wrote !== 'string') {
      // What it shows is told here, and not whether it is still ours: that is seen when it is taken back.
      return {
        write: { kind: 'formula', tab: grid.title, row, column, cells: back, formats, were: wrote },
        differs: [],
      };
    }
    const were = Array.from({ length: rows }, (_, down) =>
      Array.from({ length: columns }, (_, right) => at(grid, row + down, column + right)),
    );
    if (standingOf(block, were) !== 'written') {
      const cells = typeof wrote === 'string' ? null : wrote;
      const differs = were.flatMap((line, down) =>
        line.flatMap((now, right): Difference[] => {
          const left = cells?.[down]?.[right];
          if (left === undefined || sameCell(left, now)) return [];
          const letter = columnLetter(column + right);
          return [
            { tab: grid.title, row: row + down, column: letter, is: 'changed', left: said(left), now: said(now) },
          ];
        }),
      );
      return { write: null, differs };
    }
    const write: CellsWrite = {
      kind: 'cells',
      tab: grid.title,
      row,
      column,
      cells: back,
      formats: were.map((line, down) => formats[down] ?? formats[0] ?? line.map(() => '')),
      were,
      ...(beside && { beside }),
    };
    return { write, differs: [] };
  };

  return (kept, rows) => {
    const over = (kept?.blocks ?? []).filter(({ kind }) => kind !== 'rows').map(overBlock);
    const writes = over.flatMap(({ write }) => write ?? []);
    const numbers = new Set(rows.map(({ number }) => number));
    const wrote = kept?.state === 'done' ? kept.adds : Math.max(0, ...numbers);
    const isWhole = rows.length === wrote && numbers.size === wrote;
    const sheet = kept?.blocks.find(({ kind }) => kind === 'rows')?.sheetId;
    const tab = rows[0]?.tab.title ?? grids.find(({ sheetId }) => sheetId === sheet)?.title ?? '–';
    const changed = rows.filter(({ unchanged }) => !unchanged).flatMap((row) => inRow(kept, row, said));
    return {
      cells: [...cleared(rows, kept), ...writes],
      rows: rows.length + new Set(writes.map((write) => `${write.row} ${write.tab}`)).size,
      differs: [...changed, ...(isWhole ? [] : lost(kept, rows, tab)), ...over.flatMap(({ differs }) => differs)],
      rowsDiffer: isWhole ? null : { tab, wrote, found: rows.length },
    };
  };
}

/** Where an added row stood, and its cells as written by column; null where only its fingerprint is kept. */
function wroteOf(
  kept: KeptAction | null,
  number: number,
): { readonly row: number; readonly key: number; readonly cells: ReadonlyMap<number, Cell> } | null {
  for (const { kind, wrote, row, column, sheetId } of kept?.blocks ?? []) {
    if (kind !== 'rows' || typeof wrote === 'string') continue;
    const isKey = (cell: Cell): boolean => {
      const key = readEntryKey(cell);
      return key?.action === kept?.action && key?.number === number;
    };
    const down = wrote.findIndex((line) => line.some(isKey));
    if (down < 0) continue;
    const beside = kept!.blocks.filter((one) => one.kind === 'rows' && one.sheetId === sheetId && one.row === row);
    const cells = beside.flatMap((one) =>
      typeof one.wrote === 'string'
        ? []
        : (one.wrote[down] ?? []).map((cell, right): [number, Cell] => [one.column + right, cell]),
    );
    return { row: row + down, key: column + wrote[down]!.findIndex(isKey), cells: new Map(cells) };
  }
  return null;
}

/** The cells of an added row that are no longer as written. */
function inRow(kept: KeptAction | null, found: KeyedRow, said: (cell: Cell) => string): readonly Difference[] {
  const { tab, grid, row, number } = found;
  const wrote = wroteOf(kept, number);
  const whole: Difference = { tab: tab.title, row, column: null, is: 'changed', left: null, now: null };
  if (!wrote) return [whole];
  // Columns that people have put in since move all of the row alike.
  const moved = (tab.columns['entryKey'] ?? wrote.key) - wrote.key;
  const differs = Object.values(tab.columns).flatMap((column): Difference[] => {
    const [left, now] = [wrote.cells.get(column - moved) ?? '', at(grid, row, column)];
    if (sameCell(left, now)) return [];
    return [{ ...whole, column: columnLetter(column), left: said(left), now: said(now) }];
  });
  return differs.length > 0 ? differs : [whole];
}

/** The rows of an action that are not there any more, or stand there twice. */
function lost(kept: KeptAction | null, rows: readonly KeyedRow[], tab: string): readonly Difference[] {
  const seen = new Set<number>();
  const twice = rows.flatMap(({ number, tab: { title }, row }): Difference[] => {
    if (!seen.has(number)) {
      seen.add(number);
      return [];
    }
    return [{ tab: title, row, column: null, is: 'twice', left: null, now: null }];
  });
  const gone = Array.from({ length: kept?.adds ?? 0 }, (_, before) => before + 1)
    .filter((number) => !seen.has(number))
    .map((number): Difference => {
      const row = wroteOf(kept, number)?.row ?? 0;
      return { tab, row, column: null, is: 'gone', left: null, now: null };
    });
  return [...twice, ...gone];
}

/** What clears the rows that an action added: their cells only, so that nothing below moves. */
function cleared(rows: readonly KeyedRow[], kept: KeptAction | null): readonly CellsWrite[] {
  const blocks: KeyedRow[][] = [];
  for (const row of [...rows].sort((a, b) => a.grid.sheetId - b.grid.sheetId || a.row - b.row)) {
    const block = blocks[blocks.length - 1];
    const last = block?.[block.length - 1];
    if (block && last?.tab === row.tab && last.row === row.row - 1) block.push(row);
    else blocks.push([row]);
  }
  return blocks.flatMap((block): readonly CellsWrite[] => {
    const { tab, grid, row } = block[0]!;
    const columns = new Map(Object.entries(tab.columns));
    const filled = new Set(
      [...columns.values()].filter((column) => block.some((one) => at(grid, one.row, column) !== '')),
    );
    return fieldRuns(tab.table, columns, filled).map((run) => ({
      kind: 'rows',
      tab: tab.title,
      row,
      column: run[0]!,
      cells: block.map(() => run.map(() => '')),
      formats: block.map(() => run.map((column) => formatBefore(kept, grid.sheetId, column))),
      were: block.map((one) => run.map((column) => at(grid, one.row, column))),
    }));
  });
}

/** The format that a column's cells had before the action wrote to them. */
function formatBefore(kept: KeptAction | null, sheetId: number, column: number): string {
  const block = kept?.blocks.find(
    (one) =>
      one.kind === 'rows' && one.sheetId === sheetId && column >= one.column && column < one.column + one.columns,
  );
  return block?.formats[0]?.[column - block.column] ?? 'General';
}
