/** What is loaded again takes the place of what was there of the same groups and months, once, and nothing else changes. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { within } from '../../../../src/core/commands/feed/feed-changes.ts';
import { FEED_BEGINS, type Stretch } from '../../../../src/core/commands/feed/feed-rows.ts';
import { FEED_TABLE_NAMES, type FeedRows } from '../../../../src/core/commands/feed/feed-tables.ts';
import { csvRowsOf, ndjsonOf } from '../../../../src/core/commands/feed/feed-text.ts';
import { reloadText, stageOf } from '../../../../src/core/commands/feed/reload-sql.ts';
import { isoMonth } from '../../../../src/core/values/calendar.ts';
import { allRows, exampleLedger, NETWORK, shownBy, TO, warehouseOf } from './fed.ts';
import { demandBigQuery, inDuckDb, named, statementsOf, type Warehouse } from './warehouse.ts';

const OCTOBER: Stretch = { from: isoMonth('2026-10')!, to: isoMonth('2026-10')! };
const ALL: Stretch = { from: FEED_BEGINS, to: TO };

let rows: FeedRows;
let warehouse: Warehouse;
beforeAll(async () => {
  rows = allRows(exampleLedger('village'));
  warehouse = await warehouseOf(rows);
});
afterAll(() => warehouse.close());

async function reload(given: FeedRows, stretch: Stretch, format: 'ndjson' | 'csv' = 'ndjson'): Promise<void> {
  for (const name of FEED_TABLE_NAMES) {
    if (given[name].length === 0) continue;
    const text = format === 'csv' ? csvRowsOf(name, given[name]) : ndjsonOf(given[name]);
    await warehouse.load(name, stageOf(name, 'k'), text, format);
  }
  await warehouse.run(reloadText(named, stretch, given, 'k'));
}

/** Everything that the tables hold. */
async function held(): Promise<Readonly<Record<string, readonly string[]>>> {
  const all: Record<string, readonly string[]> = {};
  for (const name of FEED_TABLE_NAMES) {
    const lines = await warehouse.rows(`SELECT * FROM ${named(name)}`);
    all[name] = lines.map((line) => JSON.stringify(line)).sort();
  }
  return all;
}

describe('a reload', () => {
  it('done again is as done once: one month, every month, from either format', async () => {
    const before = await held();
    expect(before['postings']).toHaveLength(rows.postings.length);
    await reload(within(rows, OCTOBER), OCTOBER);
    await reload(within(rows, OCTOBER), OCTOBER);
    expect(await held()).toEqual(before);
    await reload(rows, ALL, 'csv');
    expect(await held()).toEqual(before);
    await reload(rows, ALL);
    expect(await held()).toEqual(before);
  });

  it('changes its own months and groups alone, and takes away what is no longer there', async () => {
    await reload(allRows(exampleLedger('village'), 'เครือข่ายอื่น'), ALL);
    const count = `SELECT COUNT(*) AS postings FROM ${named('postings')} WHERE network = `;
    const october = within(rows, OCTOBER);
    const fewer = { ...october, postings: october.postings.slice(1) };
    await reload(fewer, OCTOBER);
    expect(await warehouse.rows(`${count}'${NETWORK}'`)).toEqual([{ postings: rows.postings.length - 1 }]);
    expect(await warehouse.rows(`${count}'เครือข่ายอื่น'`)).toEqual([{ postings: rows.postings.length }]);
    // A posting is missing: the view of differences tells which month no longer fits the program's own figures.
    const differs = await warehouse.rows(`SELECT month, differs FROM ${named('differences')} ORDER BY month`);
    expect(differs[0]?.['month']).toBe('2026-10-01');
    await reload(october, OCTOBER);
    expect(await warehouse.rows(`SELECT * FROM ${named('differences')} WHERE network = '${NETWORK}'`)).toEqual([]);
    expect(Object.keys(await shownBy(warehouse)).length).toBeGreaterThan(14);
  });
});

describe('the step from BigQuery’s dialect to DuckDB’s', () => {
  it('renames tables and nothing else', () => {
    expect(inDuckDb("SELECT a FROM `p-x.d.t` AS one WHERE b = 'x.y'")).toBe(
      'SELECT a FROM "t" AS one WHERE b = \'x.y\'',
    );
    expect(statementsOf('-- a; b\nSELECT 1;\n\nSELECT 2;\n')).toEqual(['SELECT 1', 'SELECT 2']);
  });

  it('refuses what is not BigQuery’s', () => {
    expect(() => demandBigQuery('SELECT a FROM t WHERE a ~~ 1')).toThrow();
    expect(() => demandBigQuery('BEGIN TRANSACTION')).not.toThrow();
  });
});
