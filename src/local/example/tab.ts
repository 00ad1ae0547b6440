/** From rows to a tab: title lines, a header row, the cells, and where the planted mistakes ended up. */
import type { Cell } from '../../core/values/cell.ts';
import type { Typed } from './rows.ts';
import type { ExampleTab, PlantedMistake } from './workbook.ts';

export interface Heading<Row> {
  readonly header: string;
  readonly width: number;
  readonly format: string;
  readonly cell: (row: Row) => Cell;
}

export const TEXT = '@';
export const GENERAL = 'General';
export const MONEY = '#,##0';
export const MONEY_AND_SATANG = '#,##0.00';
export const DATE = 'dd/mm/yyyy';

export interface LaidTab {
  readonly tab: ExampleTab;
  readonly mistakes: readonly PlantedMistake[];
}

/** The letter of a column counted from 0. */
export function columnLetter(index: number): string {
  return index < 26
    ? String.fromCharCode(65 + index)
    : columnLetter(Math.floor(index / 26) - 1) + columnLetter(index % 26);
}

/** Rows of any length made as long as the longest, with blanks. */
export function rectangular(rows: readonly (readonly Cell[])[]): (readonly Cell[])[] {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 1);
  return rows.map((row) => (row.length === width ? row : [...row, ...new Array<Cell>(width - row.length).fill('')]));
}

/** A register laid out under its title lines and header row. */
export function tabOf<Row extends Typed>(
  title: string,
  lines: readonly string[],
  headings: readonly Heading<Row>[],
  rows: readonly Row[],
): LaidTab {
  const top = lines.length + 1;
  const mistakes: PlantedMistake[] = [];
  const body = rows.map((row, index) => {
    if (row.planted) {
      const at = headings.findIndex(({ header }) => header === row.planted?.at);
      mistakes.push({
        tab: title,
        row: top + index + 1,
        column: at < 0 ? null : columnLetter(at),
        code: row.planted.code,
      });
    }
    const { typed } = row;
    return typed
      ? headings.map(({ header, cell }) => typed[header] ?? cell(row))
      : headings.map(({ cell }) => cell(row));
  });
  const cells: Cell[][] = [...lines.map((line) => [line]), headings.map(({ header }) => header), ...body];
  return {
    tab: {
      title,
      cells: rectangular(cells),
      columns: headings.map(({ width, format }) => ({ width, format })),
      frozenRows: top,
    },
    mistakes,
  };
}
