/** Carries changes out on grids, as the edge does on tabs. */
import { type Changes, sameCells } from '../../../src/core/tables/changes.ts';
import { type KeptAction, keptOf } from '../../../src/core/tables/kept-action.ts';
import type { Cell, Grid } from '../../../src/core/values/cell.ts';
import { words } from '../../../src/core/values/words.ts';

const blankRow = (width: number): Cell[] => Array.from({ length: width }, () => '');

/** The grids after the changes. Throws where a cell does not hold what it was thought to hold. */
export function applied(grids: readonly Grid[], changes: Changes): Grid[] {
  const made = changes.makes.map(
    ({ title, header }, at): Grid => ({ sheetId: 900 + at, title, cells: [header], formats: null, binding: null }),
  );
  const all = [...grids, ...made].map((grid) => ({ ...grid, cells: grid.cells.map((row) => [...row]) }));
  for (const { tab, row, column, cells, were } of changes.cells) {
    const grid = all.find(({ title }) => title === tab);
    if (!grid) throw new Error(`there is no tab ${tab}`);
    const width = Math.max(column - 1 + cells[0]!.length, ...grid.cells.map((line) => line.length));
    while (grid.cells.length < row - 1 + cells.length) grid.cells.push(blankRow(width));
    for (const line of grid.cells) while (line.length < width) line.push('');
    const now = cells.map((line, down) => line.map((_, right) => grid.cells[row - 1 + down]![column - 1 + right]!));
    if (!sameCells(were, now)) throw new Error(`${tab} ${row} holds something else`);
    for (const [down, line] of cells.entries())
      for (const [right, cell] of line.entries()) grid.cells[row - 1 + down]![column - 1 + right] = cell;
  }
  return all;
}

/** What is kept of changes once they are done. */
export function keptAfter(grids: readonly Grid[], changes: Changes): KeptAction {
  const after = applied(grids, changes);
  const by = { who: 'somsri@example.com', at: '2026-05-16 19:05' };
  const kept = keptOf(changes, 1, { what: words('จัดสรรกำไร', 'Year end'), by, before: null }, ({ tab, cells }) => ({
    sheetId: after.find(({ title }) => title === tab)!.sheetId,
    formats: cells.map((line) => line.map(() => '')),
  }));
  return { ...kept, state: 'done' };
}
