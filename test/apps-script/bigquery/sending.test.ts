/** Sending to BigQuery from the sheet: what arrives is the program's figures, once, however often it is pressed and wherever it dies. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { FeedTableName } from '../../../src/core/commands/feed/feed-tables.ts';
import { type BigQueryModel, createBigQuery } from '../../../src/local/emulator/bigquery-model.ts';
import { createHost } from '../../../src/local/emulator/host.ts';
import type { Host } from '../../../src/local/emulator/host-model.ts';
import { vmEngine } from '../../../src/local/emulator/node/vm-engine.ts';
import { createWorkbook } from '../../../src/local/emulator/workbook.ts';
import type { SheetContent } from '../../../src/local/emulator/workbook-model.ts';
import { contentOf } from '../../../src/local/example/content.ts';
import { exampleWorkbook } from '../../../src/local/example/example.ts';
import { allRows, countedBy, exampleLedger, shownBy } from '../../core/commands/feed/fed.ts';
import { named, openWarehouse, type Warehouse } from '../../core/commands/feed/warehouse.ts';
import { smallBooks } from '../built-host.ts';

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

const bare = exampleWorkbook('village').tabs.map(contentOf);
const village: readonly SheetContent[] = [...bare, SETTINGS];
/** Two groups, each with a row or two: for what is done many times. */
const small: readonly SheetContent[] = [
  ...smallBooks(),
  { ...SETTINGS, values: [...(SETTINGS.values ?? []), ['network.name', 'เครือข่ายริมนา']] },
];

const dataset = (given: Parameters<typeof createBigQuery>[0] = {}): BigQueryModel =>
  createBigQuery({ project: 'sajja-test', dataset: 'feed', ...given });

function hostWith(bigQuery: BigQueryModel | null, tabs: readonly SheetContent[] = village): Host {
  const workbook = createWorkbook({ title: 'สมุดกลุ่ม', sheets: structuredClone([...tabs]), owner: 'owner@example.com' });
  return createHost({ code, html: {}, workbook, engine: vmEngine, now: NOW, ...(bigQuery && { bigQuery }) });
}

/** What is said of sending: in a box, or in passing. */
function send(host: Host): string | undefined {
  const before = host.alerts.length;
  host.run('sajjaSendToBigQuery');
  return host.alerts[before]?.text ?? host.toasts.at(-1)?.text;
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

/** What the tables hold, and that nothing is left beside them. */
async function heldBy(model: BigQueryModel): Promise<readonly string[]> {
  const warehouse = await carriedOut(model);
  const rows = [
    ...(await warehouse.rows(`SELECT * FROM ${named('postings')}`)),
    ...(await warehouse.rows(`SELECT * FROM ${named('dues')}`)),
    ...(await warehouse.rows(`SELECT * FROM ${named('figures')}`)),
  ];
  warehouse.close();
  return rows.map((row) => JSON.stringify(row)).sort();
}

const staged = ({ tables }: BigQueryModel): readonly string[] =>
  [...tables.keys()].filter((name) => name.startsWith('stage_'));

const loadsIn = ({ done }: BigQueryModel): number => done.filter(({ did }) => did === 'load').length;

/** Changes the amount of the last receipt by a hand in the sheet. */
function typeAmount(host: Host, amount: number): void {
  const sheet = host.workbook.sheetByTitle('รับเงิน')!;
  const [rows, columns] = [sheet.lastRow(), sheet.lastColumn()];
  const at = (row: number): readonly string[] =>
    Array.from({ length: columns }, (_, column) => String(sheet.valueAt(row, column)));
  const header = Array.from({ length: rows }, (_, row) => row).find((row) => at(row).includes('จำนวนเงิน'))!;
  sheet.setValues(rows - 1, at(header).indexOf('จำนวนเงิน'), [[amount]]);
}

describe('sending to BigQuery', () => {
  it('gives there what the program counts here, and is a line of the menu', async () => {
    const bigQuery = dataset();
    const host = hostWith(bigQuery);
    host.open();
    expect(host.menus()[0]?.lines.at(-1)).toEqual({ caption: 'ส่งขึ้น BigQuery', calls: 'sajjaSendToBigQuery' });
    expect(send(host)).toBe('ส่งขึ้น BigQuery แล้ว 14 เดือน');
    const warehouse = await carriedOut(bigQuery);
    const ledger = exampleLedger('village');
    expect(await shownBy(warehouse)).toEqual(countedBy(ledger, allRows(ledger)));
    expect(await warehouse.rows(`SELECT * FROM ${named('differences')}`)).toEqual([]);
    warehouse.close();
    expect(staged(bigQuery)).toEqual([]);
  });

  it('sends only what changed since, and what was taken back again', async () => {
    const bigQuery = dataset();
    const host = hostWith(bigQuery);
    send(host);
    const first = await heldBy(bigQuery);
    const loads = loadsIn(bigQuery);
    expect(send(host)).toBe('ไม่มีอะไรใหม่ต้องส่ง');
    expect(loadsIn(bigQuery)).toBe(loads);
    typeAmount(host, 60);
    expect(send(host)).toBe('ส่งขึ้น BigQuery แล้ว 2 เดือน');
    expect(await heldBy(bigQuery)).not.toEqual(first);
    typeAmount(host, 30);
    expect(send(host)).toBe('ส่งขึ้น BigQuery แล้ว 2 เดือน');
    expect(await heldBy(bigQuery)).toEqual(first);
    expect(staged(bigQuery)).toEqual([]);
  });

  it('is once there wherever it dies or a call fails, after it is pressed again', async () => {
    const whole = dataset();
    const counted = hostWith(whole, small);
    send(counted);
    const wanted = await heldBy(whole);
    const { calls } = counted.lastCounts();
    for (let at = calls - 44; at <= calls; at += 13) {
      for (const fault of ['killAt', 'failAt'] as const) {
        const bigQuery = dataset();
        const host = hostWith(bigQuery, small);
        host.setFaults({ [fault]: at });
        try {
          host.run('sajjaSendToBigQuery');
        } catch {
          // A killed execution says nothing.
        }
        host.setFaults({});
        host.run('sajjaSendToBigQuery');
        expect(await heldBy(bigQuery), `${fault} ${at}`).toEqual(wanted);
      }
    }
  });

  it('says what to do where Google refuses', () => {
    expect(send(hostWith(null))).toContain('ยังไม่ได้เปิดบริการ BigQuery');
    expect(send(hostWith(dataset({ mayWrite: false })))).toContain('Access Denied');
    expect(send(hostWith(dataset({ dataset: 'other' })))).toContain('Not found: Dataset');
    expect(send(hostWith(dataset({ location: 'asia-southeast3' })))).toContain('Not found');
    expect(send(hostWith(dataset(), bare))).toContain('bigquery.dataset');
  });

  it('goes on later where BigQuery is slow', () => {
    const host = hostWith(dataset({ looks: 25 }));
    expect(send(host)).toContain('ยังทำไม่เสร็จ');
    expect(send(host)).toBe('ส่งขึ้น BigQuery แล้ว 14 เดือน');
  });
});
