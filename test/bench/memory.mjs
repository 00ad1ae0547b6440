/** Run by the benchmark in a process of its own with `--expose-gc --trace-gc`: says when the work begins and what is left of it. */
import { allResults, coreIn, folder, gridsOf, TODAY } from './material.mjs';

const core = await coreIn(folder());
const collected = () => {
  globalThis.gc?.();
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
};
const empty = collected();
const grids = gridsOf(core.provinceExample(core.monthsBefore(TODAY, 12)));
const input = collected() - empty;
process.stdout.write(`\nBEGIN ${input} ${empty}\n`);
const results = allResults(core, grids);
process.stdout.write('\nEND\n');
const kept = collected() - empty - input;
process.stdout.write(`\nKEPT ${kept} ${results.length} ${grids.length}\n`);
