/** Run by the benchmark in a process of its own with `--expose-gc`: how much the work holds beside the cells themselves. */
import { allResults, coreBundled, gridsOf, TODAY } from './material.mjs';

const core = await coreBundled();
const collected = () => {
  globalThis.gc?.();
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
};
const empty = collected();
const grids = gridsOf(core.provinceExample(core.monthsBefore(TODAY, 12)));
const before = collected();
const results = allResults(core, grids);
const after = collected();
process.stdout.write(
  JSON.stringify({
    input: before - empty,
    held: after - before,
    lists: [grids.length, results.length],
  }),
);
