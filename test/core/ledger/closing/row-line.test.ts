/** The hash of a row is that of its line, whatever stands in its fields. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LINE_KINDS, type LineCode, lineHash, lineOf } from '../../../../src/core/ledger/closing/row-line.ts';
import { isoMonth } from '../../../../src/core/values/calendar.ts';
import { hashDigits, hashOf } from '../../../../src/core/values/hash.ts';

const month = isoMonth('2026-10')!;
const value = fc.oneof(
  fc.constant(null),
  fc.integer(),
  fc.string({ unit: 'binary' }),
  fc.constantFrom('2026-10-16', '2026-09-16', 'a|b;c d%'),
);

test('a line need not be made to be known by its hash', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...(Object.keys(LINE_KINDS) as LineCode[])),
      fc.array(value, { minLength: 13, maxLength: 13 }),
      (code, all) => {
        const values = all.slice(0, LINE_KINDS[code].fields.length);
        expect(hashDigits(lineHash(code, month, values))).toBe(hashOf(lineOf(code, month, values)));
      },
    ),
  );
});
