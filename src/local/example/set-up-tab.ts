/** The small tabs of set-up, told by their headers and lines of cells. */
import type { Cell } from '../../core/values/cell.ts';
import type { Typed } from './rows.ts';
import { GENERAL, type Heading } from './tab.ts';

export interface Line extends Typed {
  readonly cells: readonly Cell[];
}

/** Columns told by header, width and, when it is not plain, format. */
export function headingsOf(
  ...columns: readonly (readonly [header: string, width: number, format?: string])[]
): Heading<Line>[] {
  return columns.map(([header, width, format = GENERAL], index) => ({
    header,
    width,
    format,
    cell: ({ cells }) => cells[index] ?? '',
  }));
}

/** One line of such a tab. */
export const line = (...cells: readonly Cell[]): Line => ({ cells });
