/**
 * The benchmark: made-up provinces checked, balanced and summed, side by side with other programs, as a table of ratios.
 * `--quick` measures the two smaller provinces only.
 */
import { writeFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { askedAlone } from './commands.mjs';
import { manyWorkbooks } from './folder.mjs';
import { columns } from './formulas.mjs';
import { calls, collection, hostOver, start } from './google.mjs';
import { coreBundled, folder, gridsOf, MONTH, TODAY } from './material.mjs';
import { inMegabytes, inTime, median, ROOT, ranNode } from './measuring.mjs';
import { againstOthers } from './others.mjs';
import { closedSize, sizes } from './sizes.mjs';
import { inGooglesTime } from './slices.mjs';

/** @type {{ measure: string, result: string, figure: number | null, atLeast: string, aim: string, how: string }[]} */
const rows = [];

/**
 * @param {string} measure
 * @param {string} result
 * @param {number | null} figure
 * @param {string} atLeast
 * @param {string} aim
 * @param {string} how
 */
function row(measure, result, figure, atLeast, aim, how) {
  rows.push({ measure, result, figure, atLeast, aim, how });
  process.stderr.write(`· ${measure}: ${result}\n`);
  save();
}

/** The batch command over the province as a file. */
function batch(/** @type {string} */ here) {
  const cli = join(ROOT, 'dist/cli.mjs');
  const file = join(here, 'province.xlsx');
  ranNode([cli, 'example', '--size', 'province', '--out', file]);
  const runs = Array.from({ length: 3 }, () =>
    ranNode([cli, 'summary', file, '--month', MONTH, '--today', TODAY, '--json']),
  );
  const time = median(runs.map((run) => run.time));
  const most = Math.max(...runs.map((run) => run.memory));
  const how = `node dist/cli.mjs summary … --json in a process of its own, from start to end: by the clock, median of 3 (processor time of all its threads ${inTime(median(runs.map((run) => run.processor)))})`;
  row('.xlsx of the province to summary', inTime(time), time / 1_000, '≤ 8 s', '4 s', how);
  row('  memory of that process', inMegabytes(most), most, '≤ 1024 MB', '', 'the most that the process held');
}

/** Keeps what is measured by now: a run that is stopped leaves its figures. */
function save() {
  const { receipts = 0, cells = 0 } = found[main] ?? {};
  const command = `npm run bench${quick ? ' -- --quick' : ''}`;
  const text = JSON.stringify(
    { node: process.version, load: [load, loadavg()[0]], command, cells, receipts, rows },
    null,
    2,
  );
  writeFileSync(join(ROOT, 'bench.json'), `${text}\n`);
}

const quick = process.argv.includes('--quick');
const here = folder();
const core = await coreBundled();
const load = loadavg()[0];
/** @type {ReturnType<typeof sizes>} */
let found = {};
const main = quick ? '28,000' : '281,000';
const RUNS = 3;
found = sizes(
  [['2,800', RUNS], ['28,000', RUNS], ...(quick ? [] : [/** @type {const} */ (['281,000', RUNS])])],
  main,
  row,
);
againstOthers(core, here, found, { size: main, smaller: '28,000', runs: RUNS }, row);
start(row);
columns(hostOver(core, core.exampleWorkbook('village')), row);
closedSize(main, RUNS, found[main], row);
if (!quick) {
  const province = core.provinceExample(core.monthsBefore(TODAY, 12));
  calls(core, province, row);
  collection(core, row);
  inGooglesTime(core, row);
  askedAlone(core, gridsOf(province), row);
  batch(here);
  await manyWorkbooks(here, row);
  sizes([['1,000,000', 2]], main, row);
}
save();

process.stdout.write(`\n| measure | measured | at least | aim |\n| --- | --- | --- | --- |\n`);
for (const { measure, result, atLeast, aim } of rows) {
  process.stdout.write(`| ${measure.trim()} | ${result} | ${atLeast} | ${aim} |\n`);
}
process.stdout.write('\nHow:\n');
for (const { measure, how } of rows) if (how) process.stdout.write(`- ${measure.trim()}: ${how}\n`);
