/** Numbers are one exactly when their folded ids are. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { numberIndex } from '../../../src/core/checks/number-index.ts';
import { idKey } from '../../../src/core/values/id-key.ts';

const digits = fc.stringMatching(/^[0-9]{0,12}$/);
const heads = fc.constantFrom('', 'R1-', 'r1-', 'R 1-', 'ก', 'ก๑', '69/', 'เล่ม ', '7', '00');
const ids = fc
  .tuple(heads, digits, fc.constantFrom('', '', '', ' ', 'A', 'a', '/69'))
  .map(([head, number, tail]) => `${head}${number}${tail}`)
  .filter((id) => idKey(id) !== '');

test('the first of a number is found again, however it is written', () => {
  fc.assert(
    fc.property(fc.array(ids, { maxLength: 60 }), (typed) => {
      const index = numberIndex<number>();
      const first = new Map<string, number>();
      for (const [place, id] of typed.entries()) {
        const known = first.get(idKey(id)) ?? place;
        first.set(idKey(id), known);
        expect(index(id, place)).toBe(known);
      }
    }),
    { numRuns: 500 },
  );
});

test('7 and 007 are two numbers, R1-07 and r1-07 are one', () => {
  const index = numberIndex<string>();
  expect(['7', '007', 'R1-07', 'r1-07', '๗'].map((id) => index(id, id))).toEqual(['7', '007', 'R1-07', 'R1-07', '7']);
});
