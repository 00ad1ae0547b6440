/** National ids: thirteen digits of which the last follows from the others. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkDigit, nationalIdTrouble } from '../../../src/core/values/idcheck.ts';

test.each([
  ['1101700207030', null],
  ['1-1017-00207-03-0', null],
  ['๑๑๐๑๗๐๐๒๐๗๐๓๐', null],
  ['1101700207031', 'checkDigit'],
  ['110170020703', 'length'],
  ['11017002070301', 'length'],
  ['110170020703X', 'length'],
  ['', null],
  ['0', null],
  ['-', null],
  ['0123456789012', null],
  ['G123456789012', null],
  ['G12345', 'length'],
])('%s: %s', (typed, trouble) => {
  expect(nationalIdTrouble(typed)).toBe(trouble);
});

test('a wrong last digit is always seen', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1e11, max: 9.99e11 }), fc.integer({ min: 1, max: 9 }), (head, by) => {
      const digit = checkDigit(String(head));
      expect(nationalIdTrouble(`${head}${digit}`)).toBeNull();
      expect(nationalIdTrouble(`${head}${(digit + by) % 10}`)).toBe('checkDigit');
    }),
  );
});
