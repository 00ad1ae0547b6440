/** A table that a tab was read as, with the columns that are read. */
import type { TabRead, TabShape } from '../../tables/book.ts';
import { money } from '../../tables/column.ts';
import type { Grid } from '../../values/cell.ts';
import { type Field, type Form, fieldsFor } from './fields.ts';
import type { Sight } from './sight.ts';

/** Money as it is typed under a month, and anywhere else that is not read. */
export const AMOUNT = money('จำนวนเงิน', 'Amount');

/** A table of a tab, on its way to being told. */
export interface TableSeen {
  readonly sight: Sight;
  readonly grid: Grid;
  readonly tab: number;
  readonly read: TabRead;
  readonly shape: TabShape;
  readonly form: Form;
  readonly fields: readonly Field[];
}

/** How the tab at a place among those read is seen; null where no header was found. */
export function tableSeen(sight: Sight, grid: Grid, tab: number): TableSeen | null {
  const read = sight.book.tabs[tab]!;
  const shape = sight.book.shapeOf(tab);
  if (shape === null) return null;
  const form = !read.wide ? 'long' : read.oneMonth ? 'month' : 'wide';
  return { sight, grid, tab, read, shape, form, fields: fieldsFor(read.table, form) };
}

/** The column of a field, from 0; of a month's list the amount's too. */
export function columnOfField({ shape, form }: TableSeen, field: string): number | undefined {
  return form === 'month' && field === 'amount' ? shape.header.months[0]?.at : shape.header.columns.get(field);
}

/** The columns that are read, from 0, in order. */
export function columnsRead({ shape }: TableSeen): readonly number[] {
  return [...shape.header.columns.values(), ...shape.header.months.map(({ at }) => at)].sort((a, b) => a - b);
}
