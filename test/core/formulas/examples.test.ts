/** The catalogue's examples show what they say, worked out over the example workbooks. */
import { expect, test } from 'vitest';
import { formulas } from '../../../src/core/formulas/catalogue.ts';
import { exampleWorkbook } from '../../../src/local/example/example.ts';
import { evaluated, rowsOf } from './evaluated.ts';

const FIRST = 3;
const village = exampleWorkbook('village').tabs;
const network = exampleWorkbook('network').tabs;

/** The first rows, as an example writes them. */
function written(shown: ReturnType<typeof evaluated>): string {
  const rows = rowsOf(shown);
  const some = rows.slice(0, FIRST).map((row) => row.map(String).join(', '));
  return some.join(' · ') + (rows.length > FIRST ? ' · …' : '');
}

test.each(formulas.flatMap(({ examples }) => examples))('$formula', ({ formula, shows }) => {
  expect(written(evaluated(/"G\d\d"/.test(formula) ? network : village, formula))).toBe(shows);
});
