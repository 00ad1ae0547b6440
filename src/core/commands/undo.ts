/** The command that takes back an action in people's own tabs, whole or not at all. */
import { besideOf, type CellsWrite } from '../tables/changes.ts';
import { type KeyedRow, rowsOfAction } from '../tables/entry-key.ts';
import { type KeptAction, type KeptBlock, standingOf } from '../tables/kept-action.ts';
import { fieldRuns } from '../tables/tab-draft.ts';
import type { Grid } from '../values/cell.ts';
import { words } from '../values/words.ts';
import type { Command } from './command.ts';
import { takesWrong, undoDiffers, undoElsewhere, undoneAlready, undoRowsDiffer, undoUnknown } from './problems.ts';
import { undoIsReopening } from './problems-closing.ts';
import { textIn } from './takes.ts';
import { openWorkbook } from './workbook.ts';

export const undo: Command<'undo'> = {
  name: 'undo',
  caption: words('ย้อนคืน', 'Undo'),
  acts: () => true,
  plan: (takes, context) => {
    const action = textIn(takes, 'action');
    if (action === null) throw takesWrong({ name: 'action' });
    if (/^(close|reopen)-/.test(action)) throw undoIsReopening({});
    const { book } = openWorkbook(takes, context);
    const grids = context.grids();
    const kept = context.kept(action);
    const rows = rowsOfAction(book, grids, action);
    if (kept?.state === 'undone' && rows.length === 0) throw undoneAlready({});
    if (kept === null && rows.length === 0) throw undoUnknown({});
    if (kept === null && rows.some(({ more }) => more)) throw undoElsewhere({});
    demandAll(kept, rows, grids);
    const removes = (kept?.tabs ?? []).flatMap(({ sheetId, title, hash }) =>
      sheetId === null ? [] : [{ sheetId, title, hash }],
    );
    const over = (kept?.blocks ?? []).flatMap((block) => (block.kind === 'cells' ? [putBack(block, grids)] : []));
    const cells = [...cleared(rows, kept), ...over];
    const count = rows.length + new Set(over.map(({ tab, row }) => `${row} ${tab}`)).size;
    return {
      answer: { undone: true, rows: count },
      says:
        removes.length > 0
          ? words(`ย้อนคืนแล้ว ลบ ${removes.length} แท็บที่ทำไว้`, `Undone: ${removes.length} tabs removed`)
          : words(`ย้อนคืนแล้ว ${count} แถว`, `Undone: ${count} ${count === 1 ? 'row' : 'rows'}`),
      writes: [],
      changes: { action, makes: [], cells, removes, undoes: true },
      selects: null,
      remembers: {},
    };
  },
};

/** Throws Problem where rows of the action were changed, deleted or copied. */
function demandAll(kept: KeptAction | null, rows: readonly KeyedRow[], grids: readonly Grid[]): void {
  const changed = rows.find(({ unchanged }) => !unchanged);
  if (changed) throw undoDiffers({ tab: changed.tab.title, row: changed.row });
  const numbers = new Set(rows.map(({ number }) => number));
  const wrote = kept?.state === 'done' ? kept.adds : Math.max(0, ...numbers);
  if (rows.length === wrote && numbers.size === wrote) return;
  const sheet = kept?.blocks.find(({ kind }) => kind === 'rows')?.sheetId;
  const tab = rows[0]?.tab.title ?? grids.find(({ sheetId }) => sheetId === sheet)?.title ?? '–';
  throw undoRowsDiffer({ tab, wrote, found: rows.length });
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
      [...columns.values()].filter((column) =>
        block.some((one) => (grid.cells[one.row - 1]![column - 1] ?? '') !== ''),
      ),
    );
    return fieldRuns(tab.table, columns, filled).map((run) => ({
      kind: 'rows',
      tab: tab.title,
      row,
      column: run[0]!,
      cells: block.map(() => run.map(() => '')),
      formats: block.map(() => run.map((column) => formatBefore(kept, grid.sheetId, column))),
      were: block.map((one) => run.map((column) => grid.cells[one.row - 1]![column - 1] ?? '')),
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

/** What puts back cells that the action wrote over. Throws Problem where they no longer hold what it wrote. */
function putBack(block: KeptBlock, grids: readonly Grid[]): CellsWrite {
  const { sheetId, row, column, rows, columns, back, formats, beside } = block;
  const grid = grids.find((one) => one.sheetId === sheetId);
  const were = Array.from({ length: rows }, (_, down) =>
    Array.from({ length: columns }, (_, right) => grid?.cells[row - 1 + down]?.[column - 1 + right] ?? ''),
  );
  // Rows may have been sorted since: another one may hold the same status or names.
  const lines = Array.from({ length: rows }, (_, down) => grid?.cells[row - 1 + down]);
  const isSame = beside === null || besideOf(lines, beside.columns).hash === beside.hash;
  if (grid === undefined || back === null || !isSame || standingOf(block, were) !== 'written')
    throw undoDiffers({ tab: grid?.title ?? '–', row });
  return {
    kind: 'cells',
    tab: grid.title,
    row,
    column,
    cells: back,
    formats: were.map((line, down) => formats[down] ?? formats[0] ?? line.map(() => '')),
    were,
  };
}
