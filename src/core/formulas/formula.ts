/** The shape of a custom function on the sheet. */
import type { Cell } from '../values/cell.ts';
import type { Language, Words } from '../values/words.ts';

export interface Parameter {
  /** As it shows in the sheet's help and in the top-level function. */
  readonly name: string;
  /** The JSDoc type. */
  readonly type: string;
  readonly help: Words;
  readonly optional: boolean;
}

/** One or many cells, as Google hands them over: a scalar, or rows of cells. */
export type Argument = Cell | readonly (readonly Cell[])[] | undefined;

/** What people read about a function where they type it. */
export interface FormulaHelp {
  /** Upper case, `SAJJA_…`: what people type. */
  readonly name: string;
  readonly help: Words;
  readonly parameters: readonly Parameter[];
  readonly returns: { readonly type: string; readonly help: Words };
}

/** What to type, and what it shows. */
export interface FormulaExample {
  readonly formula: string;
  /** Of a column or table the first rows, with ` · ` between them and commas between columns. */
  readonly shows: string;
}

/** Gives one cell or a block of cells. Throws Problem with a sentence when it cannot answer; never gives 0 instead. */
export type FormulaSum = (
  args: readonly Argument[],
  world: { readonly zone: string; readonly language: Language },
) => Cell | Cell[][];

export interface Formula extends FormulaHelp {
  readonly examples: readonly FormulaExample[];
  readonly run: FormulaSum;
}
