/** The catalogue of custom functions with their help and examples, of which the script's top-level functions are written. */
import { examples } from './examples.ts';
import type { Formula } from './formula.ts';
import { helps } from './helps.ts';
import { sums } from './sums.ts';

export const formulas: readonly Formula[] = helps.map((help) => ({
  ...help,
  examples: examples[help.name] ?? [],
  run: sums.get(help.name)!,
}));
