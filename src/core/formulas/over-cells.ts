/** Answers for one cell or a whole column at once: as many cells come out as went in, up to the last one asked about. */
import { isHeader } from '../tables/headers.ts';
import type { Cell } from '../values/cell.ts';
import { isProblem } from '../values/problem.ts';
import type { Language } from '../values/words.ts';
import type { Argument } from './formula.ts';
import { argumentMissing } from './problems.ts';

/** Whether an argument was left out, or is a blank cell. */
export function isLeftOut(argument: Argument): argument is undefined | '' {
  return argument === undefined || argument === '';
}

/** An argument as rows of cells. */
export function rowsOf(argument: Argument, name: string): readonly (readonly Cell[])[] {
  if (argument === undefined) throw argumentMissing({ name });
  return isRows(argument) ? argument : [[argument]];
}

function isRows(argument: Cell | readonly (readonly Cell[])[]): argument is readonly (readonly Cell[])[] {
  return Array.isArray(argument);
}

/** An argument as one cell: the first of a range. */
export function oneCell(argument: Argument, name: string): Cell {
  return rowsOf(argument, name)[0]?.[0] ?? '';
}

/** What `answer` gives, or the sentence of its Problem: one bad cell does not spoil the column. */
export function answered(answer: () => Cell, language: Language): Cell {
  try {
    return answer();
  } catch (thrown) {
    if (isProblem(thrown)) return thrown.words[language];
    throw thrown;
  }
}

/** Rows of a tab in which its header may stand. */
const TOP = 10;
/** More blank rows than these at the end are those of an open range, such as `A4:A`. */
const OPEN_END = 50;

/** What is asked about in a range: without the blanks at the end of an open one, and from which row on. */
interface AskedRows {
  readonly rows: readonly (readonly Cell[])[];
  /** The first row below a header; what stands above it is not asked about. */
  readonly from: number;
}

/**
 * The rows of a range that are asked about. An answer as long as an open range would have the sheet grow again and again,
 * and would leave no room to type below.
 */
export function askedRows(rows: readonly (readonly Cell[])[]): AskedRows {
  let end = rows.length;
  while (end > 0 && rows[end - 1]!.every(isBlank)) end--;
  const asked = rows.length - end > OPEN_END ? rows.slice(0, Math.max(end, 1)) : rows;
  let from = 0;
  if (asked.length > 1)
    for (const [at, row] of asked.slice(0, TOP).entries())
      if (row.some((cell) => typeof cell === 'string' && isHeader(cell))) from = at + 1;
  return { rows: asked, from };
}

/** `answer` for every cell, in the shape of the argument; a blank cell stays blank. */
export function overCells(
  argument: Argument,
  name: string,
  language: Language,
  answer: (cell: Cell) => Cell,
): Cell | Cell[][] {
  const one = (cell: Cell): Cell => (isBlank(cell) ? '' : answered(() => answer(cell), language));
  const { rows, from } = askedRows(rowsOf(argument, name));
  const out = rows.map((row, at) => row.map((cell) => (at < from ? '' : one(cell))));
  return Array.isArray(argument) ? out : (out[0]?.[0] ?? '');
}

/** Whether a cell holds nothing but blanks. */
export function isBlank(cell: Cell): boolean {
  return typeof cell === 'string' && cell.trim() === '';
}
