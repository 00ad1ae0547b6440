/** The files of a feed: what is asked of the batch command, what it writes, and what it refuses. */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { folderForTests, sajjaHere } from './command.ts';

const inFolder = folderForTests();
const book = inFolder('village.xlsx');
const out = inFolder('bigquery');
const text = (name: string): string => readFileSync(`${out}/${name}`, 'utf8');

beforeAll(async () => {
  await sajjaHere('example', book, '--size', 'village');
});

const feed = (...more: readonly string[]) =>
  sajjaHere('feed', book, '--today', '2026-11-02', '--lang', 'en', '--dataset', 'sajja-test.feed', ...more);

describe('feed', () => {
  it('writes rows, schemas, SQL and the script that loads them', async () => {
    const { status, out: said } = await feed('--out', out);
    expect(status).toBe(0);
    expect(said).toContain('group_months  14');
    expect(readdirSync(out).sort()).toEqual(
      [
        ...['groups', 'postings', 'dues', 'movements', 'loans', 'group_months', 'figures'].flatMap((name) => [
          `${name}.ndjson`,
          `${name}.schema.json`,
        ]),
        'load.sh',
        'reload.sql',
        'views.sql',
      ].sort(),
    );
    expect(JSON.parse(text('postings.ndjson').split('\n')[0]!)).toMatchObject({ month: '2025-10-01', kind: 'opening' });
    const [month] = JSON.parse(text('postings.schema.json'));
    expect(month).toMatchObject({ name: 'month', type: 'DATE', mode: 'REQUIRED' });
    const script = text('load.sh');
    expect(spawnSync('sh', ['-n'], { input: script }).status).toBe(0);
    expect(script).toContain('--time_partitioning_type=MONTH --time_partitioning_field=month');
    expect(script).toContain('--clustering_fields=network,group_id,kind "$DATASET.postings" postings.schema.json');
    // The village lends nothing: an empty file is not loaded.
    expect(script).not.toContain('loans.ndjson');
  });

  it('writes one month of it, as comma-separated values', async () => {
    const { out: said } = await feed('--month', '2569-10', '--format', 'csv', '--json', '--out', out);
    expect(JSON.parse(said)).toMatchObject({ from: '2026-10', to: '2026-10', groups: 1, rows: { figures: 1 } });
    expect(text('figures.csv').split('\n')).toHaveLength(3);
    expect(text('reload.sql')).toContain("month BETWEEN DATE '2026-10-01' AND DATE '2026-10-01'");
  });

  it('says what is missing', async () => {
    expect(await sajjaHere('feed', book, '--lang', 'en', '--out', out)).toMatchObject({
      status: 2,
      err: expect.stringContaining('bigquery.dataset'),
    });
    expect(await feed('--dataset', "x'; DROP.y", '--out', out)).toMatchObject({ status: 2 });
    expect(await feed('--out', 'feed.xlsx')).toMatchObject({ status: 2, err: expect.stringContaining('folder') });
    expect(await feed('--from', '2026-10', '--to', '2026-01', '--out', out)).toMatchObject({ status: 2 });
  });
});
