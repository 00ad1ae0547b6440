/** Blank records written out as literals are what their tables' columns say. */
import { expect, test } from 'vitest';
import { blankOf, blankRecords } from '../../../src/core/tables/blank-records.ts';
import type { TableName } from '../../../src/core/tables/tables.ts';
import { tables } from '../../../src/core/tables/tables.ts';

const names = Object.keys(tables) as TableName[];

test.each(names)('a blank record of %s has every field in order, with what a blank cell means', (name) => {
  const made = blankRecords(name)(3, 7);
  // Only the whole row says what a claim without a status is.
  const expected = { ...blankOf(name)(3, 7), ...(name === 'claims' && { status: null }) };
  expect(Object.entries(made)).toEqual(Object.entries(expected));
});
