/** Records made by a literal are those made field by field from their tables' columns. */
import { expect, test } from 'vitest';
import { blanksOf, blankValues, recordsByField, recordsOf } from '../../../src/core/tables/make-records.ts';
import type { TableName } from '../../../src/core/tables/tables.ts';
import { tables } from '../../../src/core/tables/tables.ts';

const names = Object.keys(tables) as TableName[];

test.each(names)('a record of %s has every field in order, with what stands at its own place of each list', (name) => {
  const values = Object.fromEntries(
    blanksOf(name).map(([field, blank]) => [field, [blank, `${field} 1`, `${field} 2`]]),
  );
  for (const at of [0, 1, 2]) {
    const made = recordsOf(name, values)(3, 7 + at, at);
    expect(Object.entries(made)).toEqual(Object.entries(recordsByField(values)(3, 7 + at, at)));
  }
  const blank = recordsOf(name, blankValues(name, 1))(3, 7, 0);
  expect(Object.entries(blank)).toEqual([['tab', 3], ['row', 7], ...blanksOf(name)]);
});
