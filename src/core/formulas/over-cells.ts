/** Answers for one cell or a whole column at once: as many cells come out as went in. */
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

/** `answer` for every cell, in the shape of the argument; a blank cell stays blank. */
export function overCells(
  argument: Argument,
  name: string,
  language: Language,
  answer: (cell: Cell) => Cell,
): Cell | Cell[][] {
  const one = (cell: Cell): Cell => (isBlank(cell) ? '' : answered(() => answer(cell), language));
  const rows = rowsOf(argument, name);
  const out = rows.map((row) => row.map(one));
  return isRows(argument ?? '') ? out : (out[0]?.[0] ?? '');
}

/** Whether a cell holds nothing but blanks. */
export function isBlank(cell: Cell): boolean {
  return typeof cell === 'string' && cell.trim() === '';
}
