/** The made-up province through BigQuery's tables and views: every group, month and network figure equal, and what it weighs. */
import { expect, it } from 'vitest';
import { FEED_TABLE_NAMES } from '../../../../src/core/commands/feed/feed-tables.ts';
import { ndjsonOf } from '../../../../src/core/commands/feed/feed-text.ts';
import { allRows, countedBy, exampleLedger, shownBy, warehouseOf } from './fed.ts';
import { named } from './warehouse.ts';
import { logicalBytes } from './weight.ts';

it('is the program’s own, to the satang', async () => {
  const ledger = exampleLedger('province');
  const begun = performance.now();
  const rows = allRows(ledger);
  const making = performance.now() - begun;
  const warehouse = await warehouseOf(rows);
  const asked = performance.now();
  const shown = await shownBy(warehouse);
  const answering = performance.now() - asked;
  expect(shown).toEqual(countedBy(ledger, rows));
  expect(await warehouse.rows(`SELECT * FROM ${named('differences')}`)).toEqual([]);
  const weights = FEED_TABLE_NAMES.map((name) => ({
    table: name,
    rows: rows[name].length,
    'bytes in BigQuery': logicalBytes(name, rows[name]),
    'bytes a row': Math.round(logicalBytes(name, rows[name]) / Math.max(1, rows[name].length)),
    'bytes of NDJSON': Buffer.byteLength(ndjsonOf(rows[name])),
  }));
  console.table(weights);
  console.info(
    `${Object.keys(shown).length} group and network months equal; rows made in ${(making / 1000).toFixed(1)} s, views answered in ${(answering / 1000).toFixed(1)} s`,
  );
  warehouse.close();
});
