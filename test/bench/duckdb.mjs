/** Run by the benchmark in a process of its own: DuckDB's processor time for a sum over a file of postings, read anew each time. */
import { DuckDBInstance } from '@duckdb/node-api';
import { spreadOf } from './measuring.mjs';

const [file = '', query = '', runs = '3'] = process.argv.slice(2);
/** @type {number[]} */
const times = [];
let lines = '';
for (let run = 0; run < Number(runs); run++) {
  const start = process.cpuUsage();
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  const from = query.replaceAll('from postings', `from read_csv('${file}')`);
  const rows = (await connection.runAndReadAll(from)).getRows();
  const { user, system } = process.cpuUsage(start);
  times.push((user + system) / 1_000);
  lines = rows.map((row) => row.join('|')).join('\n');
}
process.stdout.write(JSON.stringify({ ...spreadOf(times), lines }));
