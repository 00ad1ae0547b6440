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
/** The day of the month on which groups meet. */
export const MEETING_DAY = 16;

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
      export { readBook } from './src/core/tables/read.ts';
      export { openLedger } from './src/core/ledger/linking/open.ts';
      export { figuresNow } from './src/core/ledger/closing/closed-month.ts';
      export { figuresText } from './src/core/ledger/closing/closings.ts';
      export { countedHashes, countedRows } from './src/core/ledger/closing/counted-rows.ts';
      export { hashesOf } from './src/core/ledger/closing/row-line.ts';
      export { closingRecords } from './src/core/commands/closing/closing-records.ts';
      export { pageDay } from './src/core/commands/months/months.ts';
      export { checkAnswer } from './src/core/commands/findings/findings.ts';
      export { balancesOf, figuresOf } from './src/core/commands/months/figures.ts';
      export { exampleWorkbook } from './src/local/example/example.ts';
      export { provinceExample, WHOLE_PROVINCE } from './src/local/example/province.ts';
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

/** The rooms that the cells go through, in order. */
export const ROOMS = /** @type {const} */ (['tables', 'ledger', 'checks', 'reports']);

/**
 * Check, balances and the summaries of every group, area, issue and the network for the month, room by room: read and
 * linked once. What was read stands first in the list, so that it is held as long as the results are.
 * @param {any} core
 * @param {readonly unknown[]} grids
 * @param {(room: typeof ROOMS[number], run: () => void) => void} inRoom
 */
export function allResults(core, grids, inRoom = (_, run) => run()) {
  /** @type {any[]} */
  const held = [];
  /** @type {any} */
  let book;
  /** @type {any} */
  let ledger;
  inRoom('tables', () => {
    book = core.readBook(grids, { zone: ZONE, today: TODAY });
  });
  inRoom('ledger', () => {
    ledger = core.openLedger(book, ZONE);
  });
  inRoom('checks', () => {
    const workbook = { book, ledger, today: TODAY, network: '', meetingDay: MEETING_DAY, reportDay: 15 };
    held.push(workbook, core.checkAnswer(workbook, { asOf: AS_OF, month: MONTH, groupId: null }));
  });
  inRoom('reports', () => {
    held.push(core.balancesOf(ledger, ledger.groups, AS_OF), core.figuresOf(ledger, { month: MONTH, asOf: AS_OF }));
  });
  return held;
}

/** Provinces by their receipts, as shares of the whole one. */
export const SIZES = /** @type {const} */ ({ '2,800': 0.01, '28,000': 0.1, '281,000': 1, '1,000,000': 3.56 });

/** What a province does together takes so many groups. */
const FEWEST_GROUPS = 5;

/**
 * The tabs of a province.
 * @param {any} core
 * @param {number} share of the whole one
 */
export function provinceGrids(core, share) {
  const size = Object.fromEntries(
    Object.entries(core.WHOLE_PROVINCE).map(([name, count]) => [name, Math.round(Number(count) * share)]),
  );
  const groups = Math.max(FEWEST_GROUPS, size['groups'] ?? 0);
  return gridsOf(core.provinceExample(core.monthsBefore(TODAY, 12), { ...size, groups }));
}

/**
 * The rows of a tab below its header.
 * @param {readonly { title: string, cells: readonly (readonly unknown[])[] }[]} of
 * @param {string | undefined} title
 */
export function rowsIn(of, title) {
  const cells = of.find((tab) => tab.title === title)?.cells ?? [];
  return cells.filter((line) => line.filter((cell) => cell !== '').length > 2).length - 1;
}
