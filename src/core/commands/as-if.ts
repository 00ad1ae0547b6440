/** The workbook as it would stand after some changes: so a form shows what the sheet will say before anything is written. */
import type { CellsWrite, Changes } from '../tables/changes.ts';
import type { Cell, Grid } from '../values/cell.ts';
import type { Context } from './command.ts';
import { openWorkbook, type Workbook } from './workbook.ts';

/** The workbook that changes would make of the one at hand, and its cells. */
export function asIf(
  { makes, cells }: Changes,
  takes: unknown,
  context: Context,
): Workbook & { readonly grids: readonly Grid[] } {
  const made = makes.map(
    ({ title, header }, at): Grid => ({
      sheetId: -1 - at,
      title,
      cells: [header],
      formats: null,
      binding: null,
    }),
  );
  const titles = new Set(made.map(({ title }) => title));
  const grids = [...context.grids().filter(({ title }) => !titles.has(title)), ...made].map((grid) => {
    const writes = cells.filter(({ tab }) => tab === grid.title);
    if (writes.length === 0) return grid;
    return {
      ...grid,
      cells: written<Cell>(grid.cells, writes, ({ cells: of }) => of, ''),
      formats: grid.formats && written(grid.formats, writes, ({ formats }) => formats, ''),
    };
  });
  const { workbook: _, ...rest } = context;
  return { ...openWorkbook(takes, { ...rest, grids: () => grids }), grids };
}

/** Rows with what is written over them; only rows that change are copied. */
function written<Thing>(
  rows: readonly (readonly Thing[])[],
  writes: readonly CellsWrite[],
  blockOf: (write: CellsWrite) => readonly (readonly Thing[])[],
  blank: Thing,
): readonly (readonly Thing[])[] {
  const after: (readonly Thing[])[] = [...rows];
  for (const write of writes) {
    for (const [down, block] of blockOf(write).entries()) {
      const at = write.row - 1 + down;
      while (after.length <= at) after.push([]);
      const line = [...after[at]!];
      while (line.length < write.column - 1 + block.length) line.push(blank);
      block.forEach((thing, right) => {
        line[write.column - 1 + right] = thing;
      });
      after[at] = line;
    }
  }
  return after;
}
