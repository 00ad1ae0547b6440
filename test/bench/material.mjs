/** What is measured: the core as it is in the script, and the example province as cells in memory. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loaded } from '../../src/build/loaded.mjs';
import { ROOT } from './measuring.mjs';

export const ZONE = 'Asia/Bangkok';
export const TODAY = '2026-11-02';
export const MONTH = '2026-10';
export const AS_OF = '2026-10-31';

/** A folder for the time of a benchmark. */
export function folder() {
  const made = mkdtempSync(join(tmpdir(), 'sajja-bench-'));
  process.on('exit', () => rmSync(made, { recursive: true, force: true }));
  return made;
}

/** The core's commands and the makers of examples, bundled as the script is. */
export const coreBundled = () =>
  loaded(
    ROOT,
    `
      export { commands } from './src/core/commands/catalogue.ts';
      export { openWorkbook } from './src/core/commands/workbook.ts';
      export { checkAnswer } from './src/core/commands/findings/findings.ts';
      export { balancesOf, figuresOf } from './src/core/commands/months/figures.ts';
      export { exampleWorkbook } from './src/local/example/example.ts';
      export { provinceExample, TENTH_OF_PROVINCE, WHOLE_PROVINCE } from './src/local/example/province.ts';
      export { monthsBefore } from './src/local/example/span.ts';
      export { contentOf } from './src/local/example/content.ts';
      export { createHost } from './src/local/emulator/host.ts';
      export { createWorkbook } from './src/local/emulator/workbook.ts';
      export { vmEngine } from './src/local/emulator/node/vm-engine.ts';
    `,
  );

/**
 * The tabs of an example as a spreadsheet hands them over: every text and every date a value of its own.
 * @param {{ tabs: readonly { title: string, cells: readonly (readonly unknown[])[] }[] }} example
 */
export function gridsOf(example) {
  return example.tabs.map(({ title, cells }, index) => {
    /** @type {unknown[][]} */
    const copies = JSON.parse(JSON.stringify(cells));
    for (const [row, line] of cells.entries()) {
      for (const [column, cell] of line.entries()) {
        if (cell instanceof Date) /** @type {unknown[]} */ (copies[row])[column] = new Date(cell.getTime());
      }
    }
    return { sheetId: index + 1, title, cells: copies, formats: null, binding: null };
  });
}

/**
 * The world in which the commands are asked: the cells are already in memory.
 * @param {readonly unknown[]} grids
 */
export function worldOf(grids) {
  return {
    grids: () => grids,
    zone: ZONE,
    today: TODAY,
    language: 'th',
    remembered: {},
    kept: () => null,
    history: () => [],
    guards: () => ({ made: [], ours: [] }),
  };
}

/**
 * Check, balances and the summaries of every group, area, issue and the network for the month: read and linked once.
 * What was read stands first in the list, so that it is held as long as the results are.
 * @param {any} core
 * @param {readonly unknown[]} grids
 */
export function allResults(core, grids) {
  const workbook = core.openWorkbook({ today: TODAY }, worldOf(grids));
  const { ledger } = workbook;
  return [
    workbook,
    core.checkAnswer(workbook, { asOf: AS_OF, month: MONTH, groupId: null }),
    core.balancesOf(ledger, ledger.groups, AS_OF),
    core.figuresOf(ledger, { month: MONTH, asOf: AS_OF }),
  ];
}
