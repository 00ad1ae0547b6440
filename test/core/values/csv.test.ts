/** Comma-separated text: what was written is read again, and nothing in it starts a formula. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { csvOf, csvRows } from '../../../src/core/values/csv.ts';

/** Texts with whatever could go wrong in them; the end of a line inside a cell is one sign. */
const cell = fc
  .array(fc.constantFrom('=', '+', '-', '@', "'", '"', ',', ';', '\t', '\n', 'ก', 'a', '1', ' ', 'น้ำ'), {
    maxLength: 6,
  })
  .map((signs) => signs.join(''));

describe('comma-separated text', () => {
  test('what was written is read again', () => {
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 5 }), { minLength: 1, maxLength: 6 }), (rows) => {
        // The first separator of a file of ours follows a plain word.
        const all = [['ไฟล์', '1'], ...rows];
        expect(csvRows(csvOf(all))).toEqual(all);
      }),
      { numRuns: 3000 },
    );
  });

  test('no text in it begins as a formula does; numbers below nothing stay numbers', () => {
    fc.assert(
      fc.property(cell, (text) => {
        const [written] = csvOf([[text, 'x']]).split(/,(?=x)/);
        expect(written!.replace(/^"/, '')).not.toMatch(/^[=+\-@\t]/);
      }),
      { numRuns: 2000 },
    );
    expect(csvOf([['=HYPERLINK("x")', -12.5]])).toBe('"\'=HYPERLINK(""x"")",-12.5\r\n');
  });

  test('text from a spreadsheet comes between tabs, from some programs between semicolons', () => {
    expect(csvRows('ไฟล์\t1\nก,ข\t2')).toEqual([
      ['ไฟล์', '1'],
      ['ก,ข', '2'],
    ]);
    expect(csvRows('\ufeff"ไฟล์";1\r\nก;"2;3"\r\n')).toEqual([
      ['ไฟล์', '1'],
      ['ก', '2;3'],
    ]);
  });
});
