/** Addresses as a formula has them, made of nothing but tabs and places that the program itself found. */
import type { Argument } from '../../formulas/formula.ts';
import { columnLetter, type Grid } from '../../values/cell.ts';

/** A stretch of whole columns that a formula reads. */
export interface Reads {
  readonly tab: string;
  readonly from: number;
  readonly to: number;
}

/** An argument: as it is written, what it stands for, and what of the sheet it reads. */
export interface Written {
  readonly text: string;
  readonly value: Argument;
  readonly reads: Reads | null;
}

/** A tab's title in a formula: within apostrophes, its own ones doubled, nothing in it can end them. */
const quoted = (title: string): string => `'${title.replace(/'/g, "''")}'`;

/** A number, or a text of the program's own. */
export function constant(value: string | number): Written {
  return { text: typeof value === 'number' ? String(value) : `"${value}"`, value, reads: null };
}

/** An argument that is left out. */
export const LEFT_OUT: Written = { text: '', value: undefined, reads: null };

/** One cell. */
export function cellAt({ title, cells }: Grid, row: number, column: number): Written {
  return {
    text: `${quoted(title)}!${columnLetter(column)}${row}`,
    value: cells[row - 1]?.[column - 1] ?? '',
    reads: { tab: title, from: column, to: column },
  };
}

/** Cells of one column, from a row to another. */
export function cellsBelow({ title, cells }: Grid, column: number, from: number, to: number): Written {
  const letter = columnLetter(column);
  return {
    text: `${quoted(title)}!${letter}${from}:${letter}${to}`,
    value: cells.slice(from - 1, to).map((row) => [row[column - 1] ?? '']),
    reads: { tab: title, from: column, to: column },
  };
}

/** The first columns of a tab, whole: what is typed below later counts too. */
export function columnsOf({ title, cells }: Grid, columns: number): Written {
  return {
    text: `${quoted(title)}!A:${columnLetter(columns)}`,
    value: cells.map((row) => row.slice(0, columns)),
    reads: { tab: title, from: 1, to: columns },
  };
}
