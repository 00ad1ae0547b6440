/** Tabs that look like money of the group and are not read, because their titles do not say what they are. */
import type { Book } from '../../tables/book.ts';
import type { Column } from '../../tables/column.ts';
import { longHeader } from '../../tables/find-header.ts';
import { type TableName, tables } from '../../tables/tables.ts';
import type { Grid } from '../../values/cell.ts';

/** Left out, every figure of the month is wrong. */
const MONEY: readonly TableName[] = ['receipts', 'cashbook', 'claims', 'loans', 'repayments'];

/** So many columns are no accident: a list of other things may well have a date and a sum. */
const LEAST_COLUMNS = 4;

/** The first tab that is none of ours by its title, such as one that was renamed, but has the columns of one; or null. */
export function unreadTab({ otherTabs }: Book, grids: readonly Grid[]): string | null {
  const looksRead = (grid: Grid): boolean =>
    MONEY.some((table) => {
      const columns = longHeader(grid, table, null)?.columns;
      const all: readonly (readonly [string, Column])[] = Object.entries(tables[table].columns);
      return (
        columns !== undefined &&
        columns.size >= LEAST_COLUMNS &&
        all.every(([field, { need }]) => need !== 'required' || columns.has(field))
      );
    });
  return grids.find((grid) => otherTabs.includes(grid.title) && looksRead(grid))?.title ?? null;
}
