/** Splits a workbook of many groups into a workbook a group, as those who keep their own have them, and one of the network. */
import { groupFinder } from '../../../src/core/tables/group-finder.ts';
import { readBook } from '../../../src/core/tables/read.ts';
import { isoDay } from '../../../src/core/values/calendar.ts';
import type { Cell, Grid } from '../../../src/core/values/cell.ts';
import { ZONE } from './workbooks.ts';

/** The network's own workbook. */
export const NETWORK = 'เครือข่าย';

const OF_GROUPS = new Set([
  'members',
  'pledges',
  'receipts',
  'withdrawals',
  'claims',
  'loans',
  'repayments',
  'cashbook',
  'transfers',
  'places',
  'cashCounts',
  'openings',
  'rules',
  'benefits',
  'groups',
  'grants',
  'closings',
]);

/** The tabs of each group by its id, and those of the network; what names no group is in every workbook. */
export function splitByGroup(grids: readonly Grid[]): ReadonlyMap<string, readonly Grid[]> {
  const book = readBook(grids, { zone: ZONE, today: isoDay('2026-11-02')! });
  const groups = groupFinder(book.groups);
  const files = new Map<string, Grid[]>([[NETWORK, []]]);
  for (const { groupId, system } of book.groups) if (system !== 'network') files.set(groupId, []);
  const fileOf = (groupId: string | null): string => (groupId !== null && files.has(groupId) ? groupId : NETWORK);
  const seen = new Set<string>();
  for (const tab of book.tabs) {
    if (seen.has(tab.title)) continue;
    seen.add(tab.title);
    const grid = grids.find(({ title }) => title === tab.title)!;
    const column = tab.columns['groupId'];
    if (!OF_GROUPS.has(tab.table)) {
      if (tab.table === 'categories') for (const own of files.values()) own.push(grid);
      else files.get(NETWORK)!.push(grid);
    } else if (tab.groupId !== null) files.get(fileOf(tab.groupId))!.push(grid);
    else if (column === undefined) for (const own of files.values()) own.push(grid);
    else {
      const top = grid.cells.slice(0, tab.headerRow);
      const rows = new Map<string, (readonly Cell[])[]>();
      for (const line of grid.cells.slice(tab.headerRow)) {
        const typed = String(line[column - 1] ?? '');
        const to =
          typed === '' && tab.table !== 'grants'
            ? [...files.keys()]
            : [fileOf(typed === '' ? null : groups.find(typed))];
        for (const file of to) {
          const own = rows.get(file) ?? [];
          rows.set(file, own);
          own.push(line);
        }
      }
      for (const [file, own] of rows) files.get(file)!.push({ ...grid, cells: [...top, ...own] });
    }
  }
  return files;
}

/** The tabs of several files as they are read together: noted with their file, under titles that nobody else has. */
export function together(files: ReadonlyMap<string, readonly Grid[]>): Grid[] {
  return [...files].flatMap(([file, grids], at) =>
    grids.map((grid) => ({
      ...grid,
      title: `${grid.title} ~${at}`,
      binding: JSON.stringify({ file: `${file}.xlsx`, title: grid.title }),
    })),
  );
}
