/** Measures what Google would be asked for: service calls, its time by the emulator's count, and the start of an execution. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { createContext, Script } from 'node:vm';
import { MONTH, TODAY } from './material.mjs';
import { inTime, median, ROOT } from './measuring.mjs';

/** @typedef {(measure: string, result: string, figure: number | null, atLeast: string, aim: string, how: string) => void} RowOf */

const code = readFileSync(join(ROOT, 'dist/Code.js'), 'utf8');

/**
 * The script in the emulator over an example.
 * @param {any} core
 * @param {any} example
 * @param {object} more
 */
export function hostOver(core, example, more = {}) {
  const { name: title, zone, locale } = example;
  const workbook = core.createWorkbook({ title, zone, locale, sheets: example.tabs.map(core.contentOf) });
  return core.createHost({ code, html: {}, workbook, engine: core.vmEngine, ...more });
}

/**
 * Service calls and virtual Google time of what writes a tab.
 * @param {any} core
 * @param {any} province
 * @param {RowOf} row
 */
export function calls(core, province, row) {
  const asked = (/** @type {any} */ host, /** @type {object} */ takes, command = 'summary') => {
    const reply = host.run('sajjaAsk', {
      command,
      takes: { month: MONTH, today: TODAY, write: true, ...takes },
    });
    if (!reply.ok) throw new Error(reply.problem.en);
    return host.lastCounts();
  };
  const network = core.exampleWorkbook('network');
  const host = hostOver(core, network);
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
  const large = hostOver(core, province);
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

/**
 * A collection day: what saving it asks for beyond looking at the same entries, in the network and in a small workbook.
 * @param {any} core
 * @param {RowOf} row
 */
export function collection(core, row) {
  const [network, village] = /** @type {const} */ (['network', 'village']).map((size) => {
    const host = hostOver(core, core.exampleWorkbook(size));
    const group = size === 'network' ? { group: 'G01' } : {};
    const asked = (/** @type {string} */ command, /** @type {object} */ takes) => {
      const reply = host.run('sajjaAsk', { command, takes: { ...group, date: TODAY, today: TODAY, ...takes } });
      if (!reply.ok) throw new Error(reply.problem.en);
      return reply.answer;
    };
    const entries = asked('collection', {})
      .members.slice(0, 100)
      .map((/** @type {{ memberId: string }} */ { memberId }) => ({ memberId, amount: 30 }));
    asked('collect', { key: 'bench-1', post: true, entries });
    asked('collect', { key: 'bench-2', entries });
    const seen = host.lastCounts().calls;
    asked('collect', { key: 'bench-2', post: true, entries });
    const all = host.lastCounts().calls;
    const how = `counted by the emulator: ${all} calls to save ${entries.length} receipts less ${seen} to look at them without saving`;
    return { calls: all - seen, how };
  });
  const asks =
    'lock, formats of the cells, journal twice, guard against somebody typing meanwhile, rows, log, and the mark by which open sidebars learn of it';
  const grows =
    'three more in one of six, where the tab ends and 500 rows are made to spare; looking asks one that saving does not';
  const name = 'service calls, saving a collection of 100 receipts';
  row(name, String(network.calls), network.calls, '≤ 6', '4', `${network.how}: ${asks}; ${grows}`);
  const set = 'the same, and the formats set in rows that people formatted themselves';
  row('  in a small workbook', String(village.calls), village.calls, '≤ 6', '4', `${village.how}: ${set}`);
}

/**
 * The start of every execution: the built script in an empty context.
 * @param {RowOf} row
 */
export function start(row) {
  const times = Array.from({ length: 60 }, () => {
    const context = createContext({});
    const begun = performance.now();
    new Script(code, { filename: 'Code.js' }).runInContext(context);
    return performance.now() - begun;
  });
  const time = median(times.slice(10));
  const how = `by the clock, whatever else was running: dist/Code.js (${Math.round(Buffer.byteLength(code) / 1024)} KiB) compiled and run in a context that holds nothing; median of 50`;
  row('start of an execution', inTime(time), time, '≤ 15 ms', '8 ms', how);
}
