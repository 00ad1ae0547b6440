/** A line's hash is that of its text, whatever stands in its fields; and a month's hashes are its text of them and no other. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  addDay,
  addId,
  addNumber,
  addText,
  beginLine,
  hashOfLine,
  type Line,
  lineWriter,
} from '../../../../src/core/ledger/closing/line-writer.ts';
import { areHashes, hashesOf, type LineCode } from '../../../../src/core/ledger/closing/row-line.ts';
import { isoDay, isoMonth } from '../../../../src/core/values/calendar.ts';
import { hashDigits, hashOf } from '../../../../src/core/values/hash.ts';
import { idKey } from '../../../../src/core/values/id-key.ts';

const month = isoMonth('2026-10')!;
const typed = fc.oneof(
  fc.constant(null),
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom('A', 'ก', 'ุ', '่', '๙', '7', '-', ' ', '|', ';', '%', ' ', 'é') }),
);
const field = fc.oneof(
  typed.map((value) => (line: Line) => addText(line, value)),
  typed.map((value) => (line: Line) => addId(line, value)),
  fc.option(fc.integer()).map((value) => (line: Line) => addNumber(line, value)),
  fc.constantFrom(isoDay('2026-10-16'), isoDay('2026-09-16'), null).map((value) => (line: Line) => addDay(line, value)),
);

test('a line need not be made to be known by its hash', () => {
  const [text, hash] = [lineWriter(false), lineWriter(true)];
  fc.assert(
    fc.property(fc.constantFrom<LineCode>('r', 'v', 'u'), fc.array(field, { maxLength: 13 }), (code, fields) => {
      for (const line of [text, hash]) {
        beginLine(line, code, month);
        for (const add of fields) add(line);
      }
      expect(hashDigits(hashOfLine(hash))).toBe(hashOf(text.text));
    }),
  );
});

test('a field is kept without what parts fields and lines: an id as it is compared, a day of the month as its date', () => {
  const line = lineWriter(false);
  beginLine(line, 'r', month);
  addDay(line, isoDay('2026-10-16'));
  addDay(line, isoDay('2026-09-16'));
  addText(line, null);
  addText(line, 'A|b; c%');
  addId(line, ' G 01');
  addNumber(line, 0);
  addText(line, '');
  expect(line.text).toBe(`r|16|2026-09-16||A%7Cb%3B%20c%25|${idKey('G01')}|0`);
});

test('hashes are those of a text where it was made of them, in any order, and of no other text', () => {
  const hashes = fc.array(fc.nat({ max: 0xffffffff }), { maxLength: 6 });
  fc.assert(
    fc.property(hashes, hashes, fc.nat(), fc.constantFrom('0', 'a', 'A', 'g', ' ', 'ก'), (some, others, at, letter) => {
      const text = hashesOf(some);
      expect(areHashes(text, [...some].reverse())).toBe(true);
      expect(areHashes(text, others)).toBe(hashesOf(others) === text);
      const place = at % text.length;
      const edited = text.slice(0, place) + letter + text.slice(place + 1);
      expect(areHashes(edited, some)).toBe(edited === text);
      expect(areHashes(text.slice(0, place), some)).toBe(false);
    }),
  );
});
