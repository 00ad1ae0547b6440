/** Sending to BigQuery from the sheet: what arrives is the program's figures, once, however often it is pressed and wherever it dies. */
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { FeedTableName } from '../../../src/core/commands/feed/feed-tables.ts';
import { type BigQueryModel, createBigQuery } from '../../../src/local/emulator/bigquery-model.ts';
import { createHost } from '../../../src/local/emulator/host.ts';
import type { Host, HostOptions } from '../../../src/local/emulator/host-model.ts';
import { vmEngine } from '../../../src/local/emulator/node/vm-engine.ts';
import { createWorkbook } from '../../../src/local/emulator/workbook.ts';
import type { SheetContent } from '../../../src/local/emulator/workbook-model.ts';
import { contentOf } from '../../../src/local/example/content.ts';
import { exampleWorkbook } from '../../../src/local/example/example.ts';
import { allRows, countedBy, exampleLedger, shownBy } from '../../core/commands/feed/fed.ts';
import { named, openWarehouse, type Warehouse } from '../../core/commands/feed/warehouse.ts';

const code = readFileSync(new URL('../../../dist/bigquery/Code.js', import.meta.url), 'utf8');
/** 2026-11-02, noon in Thailand: the day of the examples. */
const NOW = Date.UTC(2026, 10, 2, 5);
const SETTINGS: SheetContent = {
  title: 'ตั้งค่า',
  values: [
    ['ตั้งค่า', 'ค่า'],
    ['bigquery.dataset', 'sajja-test.feed'],
  ],
};

let sheets: readonly SheetContent[] = [];
beforeAll(() => {
  sheets = [...exampleWorkbook('village').tabs.map(contentOf), SETTINGS];
});

const dataset = (given: Parameters<typeof createBigQuery>[0] = {}): BigQueryModel =>
  createBigQuery({ project: 'sajja-test', dataset: 'feed', ...given });

function hostWith(bigQuery: BigQueryModel | null, options: Partial<HostOptions> = {}): Host {
  const workbook = createWorkbook({
    title: 'สมุดกลุ่ม',
    sheets: structuredClone([...sheets]),
    owner: 'owner@example.com',
  });
  return createHost({
    code,
    html: {},
    workbook,
    engine: vmEngine,
    now: NOW,
    ...(bigQuery && { bigQuery }),
    ...options,
  });
}

/** What was said last: in passing, or in a box. */
const said = (host: Host): string | undefined => host.alerts.at(-1)?.text ?? host.toasts.at(-1)?.text;

function send(host: Host): string | undefined {
  host.run('sajjaSendToBigQuery');
  return said(host);
}

/** The dataset after its jobs, done for their meaning: what was loaded is loaded, what was asked in SQL is carried out. */
async function carriedOut({ done }: BigQueryModel): Promise<Warehouse> {
  const warehouse = await openWarehouse();
  for (const job of done) {
    if (job.did === 'query') await warehouse.run(job.sql);
    else await warehouse.load(job.table.replace(/^stage_[0-9a-f]+_/, '') as FeedTableName, job.table, job.lines);
  }
  return warehouse;
}

describe('sending to BigQuery', () => {
  it('gives there what the program counts here', async () => {
    const bigQuery = dataset();
    const host = hostWith(bigQuery);
    expect(send(host)).toBe('ส่งขึ้น BigQuery แล้ว 14 เดือน');
    const warehouse = await carriedOut(bigQuery);
    const ledger = exampleLedger('village');
    expect(await shownBy(warehouse)).toEqual(countedBy(ledger, allRows(ledger)));
    expect(await warehouse.rows(`SELECT * FROM ${named('differences')}`)).toEqual([]);
    warehouse.close();
    expect([...bigQuery.tables.keys()].filter((name) => name.startsWith('stage_'))).toEqual([]);
  });
});
