/** The facts of a finding about one cell: where it stands, what was typed, and what the column takes. */
import type { Facts } from '../values/words.ts';
import type { Column } from './column.ts';

/** The facts of a cell; `raw` is what was typed, `expects` the kind of cell, `choices` the Thai words a choice takes. */
export function cellFacts(column: Column, header: string, raw: string): Facts {
  const facts = { header, raw, expects: column.kind };
  if (column.options === null) return facts;
  const words = Object.values(column.options);
  return { ...facts, choices: words.map(([th]) => th), choicesEn: words.map(([th, en]) => en ?? th) };
}
