/** Measures the batch command over a folder of workbooks: the example province, each group in a file of its own. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { loaded } from '../../src/build/loaded.mjs';
import { MONTH, TODAY } from './material.mjs';
import { inMegabytes, inTime, median, ROOT, ranNode } from './measuring.mjs';

const MAKERS = `
  export { exampleWorkbook } from './src/local/example/example.ts';
  export { contentOf } from './src/local/example/content.ts';
  export { createWorkbook } from './src/local/emulator/workbook.ts';
  export { writeWorkbook } from './src/local/xlsx/write.ts';
  export { splitByGroup } from './test/core/tables/split.ts';
`;

/**
 * Writes an example as a workbook a group into a folder; gives how many there are.
 * @param {string} into
 * @param {string} size
 */
async function writeFolder(into, size) {
  const makers = await loaded(ROOT, MAKERS);
  const example = makers.exampleWorkbook(size);
  /** @type {Map<string, any>} */
  const tabs = new Map(example.tabs.map((/** @type {any} */ tab) => [tab.title, tab]));
  const grids = example.tabs.map((/** @type {any} */ { title, cells }, /** @type {number} */ at) => ({
    sheetId: at + 1,
    title,
    cells,
    formats: null,
    binding: null,
  }));
  const made = join(into, 'files');
  mkdirSync(made);
  let count = 0;
  for (const [name, own] of makers.splitByGroup(grids)) {
    const sheets = own.map((/** @type {any} */ grid) =>
      makers.contentOf({ ...tabs.get(grid.title), cells: grid.cells }),
    );
    const workbook = makers.createWorkbook({ title: name, zone: example.zone, locale: example.locale, sheets });
    writeFileSync(join(made, `${name}.xlsx`), await makers.writeWorkbook(workbook));
    count++;
  }
  return { made, count };
}

/**
 * The whole network out of a folder that holds each group of the province in a workbook of its own.
 * @param {string} into
 * @param {(measure: string, result: string, figure: number | null, atLeast: string, aim: string, how: string) => void} row
 */
export async function manyWorkbooks(into, row) {
  const { made, count } = await writeFolder(into, 'province');
  const cli = join(ROOT, 'dist', 'cli.mjs');
  const runs = Array.from({ length: 3 }, () =>
    ranNode([cli, 'network', '--folder', made, '--month', MONTH, '--today', TODAY, '--json']),
  );
  const time = median(runs.map((run) => run.time));
  const how = `node dist/cli.mjs network --folder … --json over ${count} workbooks, from start to end: by the clock, median of 3 (processor time of the process and its workers ${inTime(median(runs.map((run) => run.processor)))})`;
  row('50 workbooks of the province to the network', inTime(time), time / 1_000, '≤ 20 s', '10 s', how);
  eachWorkbook(made, count, row);
}

/**
 * Each of the workbooks checked on its own, by as many workers as there are processors.
 * @param {string} made
 * @param {number} count
 * @param {(measure: string, result: string, figure: number | null, atLeast: string, aim: string, how: string) => void} row
 */
function eachWorkbook(made, count, row) {
  const cli = join(ROOT, 'dist', 'cli.mjs');
  const runs = Array.from({ length: 3 }, () => ranNode([cli, 'check', '--folder', made, '--today', TODAY, '--json']));
  const time = median(runs.map((run) => run.time));
  const most = Math.max(...runs.map((run) => run.memory));
  const crew = `${availableParallelism()} workers`;
  const how = `node dist/cli.mjs check --folder … --json over ${count} workbooks by ${crew}, from start to end, median of 3`;
  row('50 workbooks checked one by one', inTime(time), time / 1_000, '', '', how);
  row(
    '  memory of that process',
    inMegabytes(most),
    most,
    '≤ 1024 MB',
    '',
    'the most that the process held, workers included',
  );
}
