/**
 * Run by the benchmark in a process of its own with `--expose-gc`: a province of some size, the work and JSON.parse of
 * its cells in turns, and what the work holds beside the cells. `closed` closes every month of every group first.
 */
import { withClosedMonths } from './closed-months.mjs';
import { allResults, coreBundled, provinceGrids, ROOMS, rowsIn } from './material.mjs';
import { processorTime, spreadOf } from './measuring.mjs';

const [share = '1', runs = '3', closed = ''] = process.argv.slice(2);
const core = await coreBundled();

const heldBytes = () => {
  globalThis.gc?.();
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
};

const empty = heldBytes();
const open = provinceGrids(core, Number(share));
const grids = closed === 'closed' ? withClosedMonths(core, open) : open;
const input = heldBytes() - empty;
let text = JSON.stringify(grids.map(({ cells }) => cells));

/** @type {Record<string, number[]>} */
const times = Object.fromEntries([...ROOMS, 'all', 'parse', 'ratio'].map((name) => [name, []]));
/** How many runs warm up: more where each is short. */
const WARMING = Math.min(3, Math.max(1, Math.round(2 / Number(share) / 3)));
/** The system tells a thread's time in steps of some milliseconds: what is short is done more often. */
const REPEATS = Math.max(1, Math.min(5, Math.round(0.3 / Number(share))));
let first = 0;
for (let run = -WARMING; run < Number(runs); run++) {
  /** @type {Record<string, number>} */
  const one = {};
  for (let repeat = 0; repeat < REPEATS; repeat++) {
    allResults(core, grids, (room, work) => {
      const time = processorTime(work) / REPEATS;
      one[room] = (one[room] ?? 0) + time;
      one['all'] = (one['all'] ?? 0) + time;
    });
    one['parse'] = (one['parse'] ?? 0) + processorTime(() => JSON.parse(text)) / REPEATS;
  }
  one['ratio'] = (one['all'] ?? 0) / (one['parse'] ?? 0);
  // The very first is what an execution of Google's is: nothing is compiled yet.
  if (run === -WARMING && REPEATS === 1) first = one['ratio'];
  if (run >= 0) for (const [name, time] of Object.entries(one)) times[name]?.push(time);
}
text = '';
const before = heldBytes();
const results = allResults(core, grids);
const held = heldBytes() - before;
process.stdout.write(
  JSON.stringify({
    receipts: rowsIn(grids, 'รับเงิน'),
    cells: grids.reduce((sum, { cells }) => sum + cells.length * (cells[0]?.length ?? 0), 0),
    closings: (grids.find(({ title }) => title === 'ปิดงวด')?.cells ?? []).filter(([, , action]) => action === 'close')
      .length,
    ...Object.fromEntries(Object.entries(times).map(([name, list]) => [name, spreadOf(list)])),
    first,
    input,
    held,
    lists: [grids.length, results.length],
  }),
);
