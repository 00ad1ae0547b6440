/** Measures the whole work at several sizes, each in a process of its own: against JSON.parse, by room, its growth and its memory. */
import { join } from 'node:path';
import { ROOMS, SIZES } from './material.mjs';
import { inMegabytes, inTime, ROOT, ranNode } from './measuring.mjs';

/** @typedef {keyof typeof SIZES} Size */
/** @typedef {{ readonly median: number, readonly least: number, readonly most: number }} Spread */
/** @typedef {{ readonly [name in 'tables' | 'ledger' | 'checks' | 'reports' | 'all' | 'parse' | 'ratio']: Spread } & { readonly receipts: number, readonly cells: number, readonly closings: number, readonly first: number, readonly input: number, readonly held: number }} Measured */
/** @typedef {(measure: string, result: string, figure: number | null, atLeast: string, aim: string, how: string) => void} RowOf */

/**
 * One size, measured.
 * @param {Size} size
 * @param {number} runs
 * @param {readonly string[]} more
 * @returns {Measured}
 */
function measuredAt(size, runs, more = []) {
  const program = join(ROOT, 'test/bench/sized.mjs');
  const { out } = ranNode([
    '--expose-gc',
    '--max-old-space-size=12288',
    program,
    String(SIZES[size]),
    String(runs),
    ...more,
  ]);
  return JSON.parse(out);
}

const ratio = (/** @type {number} */ figure) => `${figure.toFixed(2)} ×`;
const spread = ({ median, least, most }) => `${ratio(median)} (${least.toFixed(2)} – ${most.toFixed(2)})`;

/**
 * Rows for each size, and what each took.
 * @param {readonly (readonly [size: Size, runs: number])[]} plan
 * @param {Size} main the size whose figures have goals
 * @param {RowOf} row
 */
export function sizes(plan, main, row) {
  /** @type {{ [size in Size]?: Measured }} */
  const found = {};
  for (const [size, runs] of plan) {
    const measured = measuredAt(size, runs);
    found[size] = measured;
    const { receipts, cells, all, parse, input, held } = measured;
    const goals = size === main ? ['≤ 4 ×', '2 ×'] : ['', ''];
    row(
      `check + balances + all summaries ÷ JSON.parse, ${size} receipts`,
      spread(measured.ratio),
      measured.ratio.median,
      goals[0] ?? '',
      goals[1] ?? '',
      `time on the processor, median of ${runs} runs (least – most) in turns in a process of its own: ${receipts} receipts and ${cells} cells in memory read and linked, then all findings, all members and all groups (${inTime(all.median)}), and JSON.parse of the same cells (${inTime(parse.median)})${measured.first > 0 ? `; the first run in a fresh process ${ratio(measured.first)}` : ''}`,
    );
    const shares = ROOMS.map((room) => `${room} ${Math.round((measured[room].median / all.median) * 100)} %`);
    row(`  by room, ${size} receipts`, shares.join(', '), null, '', '', 'share of that time');
    row(
      `memory over the input, ${size} receipts`,
      ratio(held / input),
      held / input,
      size === main ? '≤ 1.5 ×' : '',
      size === main ? '0.5 ×' : '',
      `records, postings, cover and results still held at the end, after a full collection, over the cells themselves (${inMegabytes(input)})`,
    );
  }
  const [small, large] = [found['28,000'], found['281,000']];
  if (small !== undefined && large !== undefined) {
    const each = (/** @type {Measured} */ of) => of.all.median / of.receipts;
    const parsed = (/** @type {Measured} */ of) => of.parse.median / of.receipts;
    const how = `processor time a receipt at the larger size ÷ at the smaller; 1.00 is linear (JSON.parse of the same: ${ratio(parsed(large) / parsed(small))})`;
    row(
      'growth from 28,000 to 281,000 receipts',
      ratio(each(large) / each(small)),
      each(large) / each(small),
      '≤ 1.15 ×',
      '',
      how,
    );
  }
  return found;
}

/**
 * The same with every month of every group closed.
 * @param {Size} size
 * @param {number} runs
 * @param {Measured | undefined} open
 * @param {RowOf} row
 */
export function closedSize(size, runs, open, row) {
  if (open === undefined) return;
  const closed = measuredAt(size, runs, ['closed']);
  const [one, other] = [closed.checks.median / closed.parse.median, open.checks.median / open.parse.median];
  row(
    `checks with ${closed.closings} closings ÷ without any, ${size} receipts`,
    ratio(one / other),
    one / other,
    '',
    '',
    `processor time of the room of checks, each over JSON.parse in its own process (${inTime(closed.checks.median)}, ${inTime(open.checks.median)}): every row of every closed month is hashed and compared with what was closed; ${spread(closed.ratio)} JSON.parse for the whole work`,
  );
}
