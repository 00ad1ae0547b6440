/** Run by the benchmark in a process of its own with `--expose-gc`: how much the work holds beside the cells themselves. */
import { allResults, coreIn, folder, gridsOf, TODAY } from './material.mjs';

const core = await coreIn(folder());
const collected = () => {
  globalThis.gc?.();
  globalThis.gc?.();
  return process.memoryUsage();
};
const empty = collected().heapUsed;
const grids = gridsOf(core.provinceExample(core.monthsBefore(TODAY, 12)));
const before = collected();
const results = allResults(core, grids);
const most = process.resourceUsage().maxRSS * 1024;
const after = collected();
process.stdout.write(
  JSON.stringify({
    input: before.heapUsed - empty,
    held: after.heapUsed - before.heapUsed,
    grown: Math.max(0, most - before.rss),
    lists: [grids.length, results.length],
  }),
);
