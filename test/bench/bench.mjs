/** The benchmark: the made-up province checked, balanced and summed, side by side with other programs, as a table of ratios. */
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { createContext, Script } from 'node:vm';
import { askedAlone } from './commands.mjs';
import { manyWorkbooks } from './folder.mjs';
import { columns } from './formulas.mjs';
import { AS_OF, allResults, coreBundled, folder, gridsOf, MONTH, TODAY, worldOf } from './material.mjs';
import {
  inMegabytes,
  inTime,
  isInstalled,
  median,
  medianTime,
  medianTimeOf,
  medianTimesInTurns,
  ROOT,
  ranNode,
} from './measuring.mjs';

const RUNS = 5;

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
}

/**
 * The rows of a tab below its header.
 * @param {readonly { title: string, cells: readonly (readonly unknown[])[] }[]} of
 * @param {string | undefined} title
 */
function rowsIn(of, title) {
  const cells = of.find((tab) => tab.title === title)?.cells ?? [];
  return cells.filter((line) => line.filter((cell) => cell !== '').length > 2).length - 1;
}

const ratio = (/** @type {number} */ figure) => `${figure.toFixed(2)} ×`;

const here = folder();
const core = await coreBundled();
const { commands } = core;
const span = core.monthsBefore(TODAY, 12);
const started = performance.now();
const province = core.provinceExample(span);
const making = performance.now() - started;
const grids = gridsOf(province);
const cells = grids.reduce((sum, grid) => sum + grid.cells.length * (grid.cells[0]?.length ?? 0), 0);
const counts = Object.fromEntries(
  [
    ['receipts', 'รับเงิน'],
    ['claims', 'เบิกสวัสดิการ'],
    ['loans', 'สัญญาเงินกู้'],
    ['repayments', 'ชำระเงินกู้'],
  ].map(([name, title]) => [name, rowsIn(grids, title)]),
);
const { receipts = 0 } = counts;

/** Against JSON.parse of the same cells. */
function againstJson() {
  const text = JSON.stringify(grids.map((grid) => grid.cells));
  const [ours = 0, parse = 0] = medianTimesInTurns(
    RUNS,
    () => allResults(core, grids),
    () => JSON.parse(text),
  );
  const how = `median of ${RUNS} runs in one process, in turns: the cells read and linked once, then all findings, all members and all groups (${inTime(ours)}), and JSON.parse of the same cells as JSON text (${inTime(parse)})`;
  row('check + balances + all summaries ÷ JSON.parse', ratio(ours / parse), ours / parse, '≤ 4 ×', '2 ×', how);
  for (const [name, run] of [
    ['read and link', () => core.openWorkbook({ today: TODAY }, worldOf(grids))],
    ['the command check', () => commands.check.plan({ asOf: AS_OF, today: TODAY }, worldOf(grids))],
    ['the command balances', () => commands.balances.plan({ asOf: AS_OF, today: TODAY }, worldOf(grids))],
    ['the command summary', () => commands.summary.plan({ month: MONTH, today: TODAY }, worldOf(grids))],
  ]) {
    const time = medianTime(2, run, 0);
    row(`  ${name} alone`, inTime(time), time, '', '', 'median of 2 runs, reading and linking included');
  }
  return ours;
}

/** Against ledger on the journal of the same postings. @param {number} ours */
function againstLedger(ours) {
  const name = 'check + balances + all summaries against ledger bal';
  if (!isInstalled('ledger')) {
    row(name, 'not measured: ledger is not installed (apt-get install ledger)', null, '4 × faster', '10 ×', '');
    return;
  }
  const { answer } = commands.journal.plan({ format: 'ledger', asOf: AS_OF, today: TODAY }, worldOf(grids));
  const file = join(here, 'province.ledger');
  writeFileSync(file, answer.text);
  const ledger = medianTimeOf('ledger', ['-f', file, 'bal', '--flat']);
  const how = `ledger -f … bal --flat in a process of its own, median of 3 (${inTime(ledger)}; ${inMegabytes(answer.text.length)} of journal)`;
  row(name, `${(ledger / ours).toFixed(1)} × faster`, ledger / ours, '4 × faster', '10 ×', how);
  sameAccounts(file);
}

/** Every account of every group as ledger adds it up. @param {string} file */
function sameAccounts(file) {
  const { groups } = commands.statements.plan({ from: MONTH, to: AS_OF, today: TODAY }, worldOf(grids)).answer;
  const format = '%(account)|%(quantity(scrub(amount)))\n';
  const { stdout } = spawnSync('ledger', ['-f', file, 'bal', '--flat', '--no-total', '--balance-format', format], {
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
  });
  /** @type {Map<string, number>} */
  const theirs = new Map();
  for (const line of stdout.trim().split('\n')) {
    const [path = '', amount] = line.split('|');
    const [head = '', ...rest] = path.split(':');
    const account = /^(?:fund|income|expense|due)$/.test(head) ? `${head}.${rest.shift()}` : head;
    const key = `${rest[0]} ${account}`;
    theirs.set(key, (theirs.get(key) ?? 0) + Math.round(Number(amount) * 100));
  }
  let same = 0;
  let all = 0;
  for (const { groupId, trialBalance } of groups) {
    for (const { account, debit, credit } of trialBalance.lines) {
      const key = `${groupId} ${account}`;
      all++;
      if ((theirs.get(key) ?? 0) === debit - credit) same++;
      theirs.delete(key);
    }
  }
  const more = [...theirs.values()].filter((sum) => sum !== 0).length;
  const share = all === 0 ? 0 : same / (all + more);
  row(
    'accounts of every group of the province as ledger has them',
    `${same} of ${all + more}`,
    share,
    'all',
    'all',
    'trial balance',
  );
}

/** From a tenth of the province to the whole. @param {number} whole */
function growth(whole) {
  const tenth = gridsOf(core.provinceExample(span, core.TENTH_OF_PROVINCE));
  const fewer = rowsIn(tenth, 'รับเงิน');
  const small = medianTime(RUNS, () => allResults(core, tenth), 3);
  const factor = whole / receipts / (small / fewer);
  const how = `time a receipt of ${receipts} rows ÷ time a receipt of ${fewer} rows (${inTime(small)}); 1.00 is linear`;
  row('growth from 28,000 to 281,000 receipts', ratio(factor), factor, '≤ 1.15 ×', '', how);
}

/** Beside the cells themselves, in a process of its own. */
function memory() {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ['--expose-gc', '--max-old-space-size=4096', join(ROOT, 'test/bench/memory.mjs')],
    { encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(stderr);
  const { input, held } = JSON.parse(stdout);
  const how = `records, postings, cover and results still held at the end, after a full collection, over the cells themselves (${inMegabytes(input)})`;
  row('memory over the input', ratio(held / input), held / input, '≤ 1.5 ×', '0.5 ×', how);
}

const code = readFileSync(join(ROOT, 'dist/Code.js'), 'utf8');

/** @param {any} example */
function hostOver(example) {
  const { name: title, zone, locale } = example;
  const workbook = core.createWorkbook({ title, zone, locale, sheets: example.tabs.map(core.contentOf) });
  return core.createHost({ code, html: {}, workbook, engine: core.vmEngine });
}

/** Service calls and virtual Google time of what writes a tab. */
function calls() {
  const asked = (/** @type {any} */ host, /** @type {object} */ takes, command = 'summary') => {
    const reply = host.run('sajjaAsk', {
      command,
      takes: { month: MONTH, today: TODAY, write: true, ...takes },
    });
    if (!reply.ok) throw new Error(reply.problem.en);
    return host.lastCounts();
  };
  const network = core.exampleWorkbook('network');
  const host = hostOver(network);
  const tabs = network.tabs.length;
  const how = (/** @type {any} */ counts, /** @type {number} */ read) =>
    `counted by the emulator at 120 ms a call and 1 µs a cell; ${read} tabs in the file, ${counts.cellsRead} cells read, ${counts.cellsWritten} written; at least = 2 a tab and 3 for the one written`;
  for (const [name, takes] of [
    ['one group’s month', { group: 'G01' }],
    ['the network’s month', {}],
  ]) {
    const first = asked(host, takes);
    const counts = asked(host, takes);
    const most = `≤ ${2 * tabs + 3}`;
    row(`service calls, ${name}`, String(counts.calls), counts.calls, most, `${tabs + 2}`, how(counts, tabs));
    const madeHow = 'the first time, when the tab is made and its widths, look and chart are set once';
    row(`  ${name}, first time`, String(first.calls), first.calls, '', '', madeHow);
  }
  const large = hostOver(province);
  const counts = asked(large, {});
  const seconds = counts.virtualTime / 1_000;
  row(
    'virtual Google time of the network’s month, 50 groups',
    `${seconds.toFixed(1)} s`,
    seconds,
    '≤ 60 s',
    '20 s',
    how(counts, province.tabs.length),
  );
  const firstPack = asked(large, {}, 'pack');
  const pack = asked(large, {}, 'pack');
  const most = 2 * province.tabs.length + 3;
  const time = pack.virtualTime / 1_000;
  const packHow = `${how(pack, province.tabs.length)}; ${time.toFixed(1)} s of virtual Google time; ${firstPack.calls} calls the first time, when the tab is made`;
  row(
    'service calls, the meeting pack of 50 groups, one run',
    String(pack.calls),
    pack.calls,
    `≤ ${most}`,
    '',
    packHow,
  );
}

/** The start of every execution: the built script in an empty context. */
function start() {
  const times = Array.from({ length: 60 }, () => {
    const context = createContext({});
    const begun = performance.now();
    new Script(code, { filename: 'Code.js' }).runInContext(context);
    return performance.now() - begun;
  });
  const time = median(times.slice(10));
  const how = `dist/Code.js (${Math.round(Buffer.byteLength(code) / 1024)} KiB) compiled and run in a context that holds nothing; median of 50`;
  row('start of an execution', inTime(time), time, '≤ 15 ms', '8 ms', how);
}

/** The batch command over the province as a file. */
function batch() {
  const cli = join(ROOT, 'dist/cli.mjs');
  const file = join(here, 'province.xlsx');
  ranNode([cli, 'example', '--size', 'province', '--out', file]);
  const runs = Array.from({ length: 3 }, () =>
    ranNode([cli, 'summary', file, '--month', MONTH, '--today', TODAY, '--json']),
  );
  const time = median(runs.map((run) => run.time));
  const most = Math.max(...runs.map((run) => run.memory));
  const how = 'node dist/cli.mjs summary … --json in a process of its own, from start to end, median of 3';
  row('.xlsx of the province to summary', inTime(time), time / 1_000, '≤ 8 s', '4 s', how);
  row('  memory of that process', inMegabytes(most), most, '≤ 1024 MB', '', 'the most that the process held');
}

const input = Object.entries(counts).map(([name, count]) => `${count} ${name}`);
process.stderr.write(`${cells} cells, ${input.join(', ')}, made in ${inTime(making)}\n`);
const ours = againstJson();
askedAlone(core, grids, row);
againstLedger(ours);
growth(ours);
memory();
calls();
start();
batch();
await manyWorkbooks(here, row);
columns(hostOver(core.exampleWorkbook('village')), row);

process.stdout.write(`\n| measure | measured | at least | aim |\n| --- | --- | --- | --- |\n`);
for (const { measure, result, atLeast, aim } of rows) {
  process.stdout.write(`| ${measure.trim()} | ${result} | ${atLeast} | ${aim} |\n`);
}
process.stdout.write('\nHow:\n');
for (const { measure, how } of rows) if (how) process.stdout.write(`- ${measure.trim()}: ${how}\n`);
writeFileSync(
  join(ROOT, 'bench.json'),
  `${JSON.stringify({ node: process.version, cells, ...counts, rows }, null, 2)}\n`,
);
