/** The emulated BigQuery refuses what Google's service refuses, after its reference of `jobs.insert` and `tables.insert`. */
import { describe, expect, it } from 'vitest';
import { createBigQuery } from '../../../src/local/emulator/bigquery-model.ts';
import { createHost } from '../../../src/local/emulator/host.ts';
import { vmEngine } from '../../../src/local/emulator/node/vm-engine.ts';
import { createWorkbook } from '../../../src/local/emulator/workbook.ts';

const PROLOGUE = `
  var place = { location: 'asia-southeast1' };
  function job(id, configuration) {
    return { jobReference: { projectId: 'sajja-network', jobId: id, location: place.location }, configuration: configuration };
  }
  function load(more) {
    var base = {
      destinationTable: { projectId: 'sajja-network', datasetId: 'sajja', tableId: 't' },
      schema: { fields: [{ name: 'month', type: 'DATE', mode: 'REQUIRED' }, { name: 'amount', type: 'INT64' }] },
      sourceFormat: 'NEWLINE_DELIMITED_JSON',
      writeDisposition: 'WRITE_TRUNCATE',
    };
    return { load: Object.assign(base, more) };
  }
  function lines(text) { return Utilities.newBlob(text, 'application/octet-stream'); }
  function endOf(id) {
    for (;;) {
      var status = BigQuery.Jobs.get('sajja-network', id, place).status;
      if (status.state === 'DONE') return status.errorResult ? status.errorResult.message : 'done';
    }
  }
  function table(more) {
    var base = {
      tableReference: { tableId: 'p' },
      schema: { fields: [{ name: 'month', type: 'DATE' }, { name: 'a', type: 'STRING' }] },
    };
    return BigQuery.Tables.insert(Object.assign(base, more), 'sajja-network', 'sajja');
  }
`;

/** What a few lines of a script give, or the first words of what they throw. */
function tried(script: string): unknown {
  const host = createHost({
    code: `${PROLOGUE} function tried() { ${script} }`,
    html: {},
    workbook: createWorkbook({ title: 'x', sheets: [] }),
    engine: vmEngine,
    bigQuery: createBigQuery(),
  });
  try {
    return host.run('tried');
  } catch (error) {
    return String(error instanceof Error ? error.message : Object(error).message);
  }
}

const ROW = `lines('{"month":"2026-10-01","amount":3000}\\n')`;
const put = (id: string, row: string, more = ''): string =>
  `BigQuery.Jobs.insert(job('${id}', load({${more}})), 'sajja-network', ${row});`;

describe('the emulated BigQuery', () => {
  it('takes lines of JSON, and is done some looks later', () => {
    expect(tried(`return BigQuery.Jobs.insert(job('a', load()), 'sajja-network', ${ROW}).status.state;`)).toBe(
      'PENDING',
    );
    expect(tried(`${put('a', ROW)} return endOf('a');`)).toBe('done');
  });

  it.each([
    ['the same job twice', `${put('a', ROW)} ${put('a', ROW)}`, 'Already Exists: Job'],
    ['a job without its data', `BigQuery.Jobs.insert(job('a', load()), 'sajja-network');`, 'source URI'],
    ['empty data', put('a', `lines('')`), 'empty'],
    ['a name with a blank', put('a b', ROW), 'Invalid job ID'],
    ['another project', `BigQuery.Jobs.insert(job('a', load()), 'other', ${ROW});`, 'Access Denied'],
    [
      'SQL without saying that it is not the old one',
      `BigQuery.Jobs.insert(job('q', { query: { query: 'SELECT 1' } }), 'sajja-network');`,
      'legacy',
    ],
    [
      'a part by a column that is no day',
      `table({ timePartitioning: { type: 'MONTH', field: 'a' } });`,
      'must be a DATE',
    ],
    ['an order by a column that is not there', `table({ clustering: { fields: ['b'] } });`, 'Clustering'],
    ['what it does not know', `BigQuery.Jobs.list('sajja-network');`, 'not known to the emulator'],
  ])('refuses %s', (_, script, says) => {
    expect(tried(script)).toContain(says);
  });

  it.each([
    ['a day that is none', `lines('{"month":"2569-13-01"}')`, 'Could not convert value to DATE'],
    ['half a satang', `lines('{"month":"2026-10-01","amount":0.5}')`, 'Could not convert value to INT64'],
    ['no month', `lines('{"amount":1}')`, 'Missing required field: month'],
    ['a field that the schema does not have', `lines('{"month":"2026-10-01","name":"x"}')`, 'No such field: name'],
    ['what is no JSON', `lines('{"month"')`, 'JSON parsing error'],
  ])('ends a load with %s in an error', (_, row, says) => {
    expect(tried(`${put('a', row)} return endOf('a');`)).toContain(says);
  });

  it('finds a job only where it runs, and a table only where it is', () => {
    expect(tried(`${put('a', ROW)} BigQuery.Jobs.get('sajja-network', 'a', { location: 'US' });`)).toContain(
      'Not found: Job',
    );
    const query =
      "BigQuery.Jobs.insert(job('q', { query: { query: 'SELECT a FROM `sajja-network.sajja.none`', useLegacySql: false } }), 'sajja-network');";
    expect(tried(`${query} return endOf('q');`)).toContain('Not found: Table');
  });
});
