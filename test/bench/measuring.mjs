/** How the benchmark measures: medians of runs in one process, by the process's own clock. */
import { spawnSync } from 'node:child_process';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/**
 * The middle of some figures.
 * @param {readonly number[]} figures
 */
export function median(figures) {
  const sorted = [...figures].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/**
 * The median time of several runs in milliseconds, after runs that only warm up.
 * @param {number} runs
 * @param {() => unknown} run
 * @param {number} [warming]
 */
export function medianTime(runs, run, warming = 1) {
  for (let count = 0; count < warming; count++) run();
  return median(
    Array.from({ length: runs }, () => {
      globalThis.gc?.();
      const start = performance.now();
      run();
      return performance.now() - start;
    }),
  );
}

/**
 * The median times of two ways that take turns, so that a busy moment of the machine meets both.
 * @param {number} runs
 * @param {() => unknown} one
 * @param {() => unknown} other
 */
export function medianTimesInTurns(runs, one, other) {
  one();
  other();
  const timed = (/** @type {() => unknown} */ run) => {
    globalThis.gc?.();
    const start = performance.now();
    run();
    return performance.now() - start;
  };
  const times = Array.from({ length: runs }, () => [timed(one), timed(other)]);
  return [median(times.map(([time]) => time ?? 0)), median(times.map(([, time]) => time ?? 0))];
}

/** Tells on standard error the most memory that the process held, when it ends. */
const TELL_MEMORY = `process.on('exit', () => process.stderr.write('\\nmaxRSS ' + process.resourceUsage().maxRSS));`;

/**
 * Runs a Node program to its end: its time in milliseconds, the most memory it held in bytes, and what it printed.
 * @param {readonly string[]} args
 */
export function ranNode(args) {
  const start = performance.now();
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', `data:text/javascript,${encodeURIComponent(TELL_MEMORY)}`, ...args],
    { encoding: 'utf8', maxBuffer: 2 ** 30 },
  );
  const time = performance.now() - start;
  const memory = Number(/maxRSS (\d+)/.exec(stderr)?.[1] ?? Number.NaN) * 1024;
  if (status === 2 || status === null) throw new Error(stderr);
  return { time, memory, out: stdout };
}

/**
 * @param {string} program
 * @param {readonly string[]} args
 */
export function medianTimeOf(program, args, runs = 3) {
  return median(
    Array.from({ length: runs }, () => {
      const start = performance.now();
      const { status, error, stderr } = spawnSync(program, [...args], { encoding: 'utf8', maxBuffer: 2 ** 30 });
      if (error || status !== 0) throw error ?? new Error(stderr);
      return performance.now() - start;
    }),
  );
}

/** @param {string} program */
export function isInstalled(program) {
  return spawnSync(program, ['--version']).status === 0;
}

/** @param {number} milliseconds */
export function inTime(milliseconds) {
  return milliseconds < 1_000 ? `${milliseconds.toPrecision(3)} ms` : `${(milliseconds / 1_000).toFixed(2)} s`;
}

/** @param {number} bytes */
export function inMegabytes(bytes) {
  return `${Math.round(bytes / 1_048_576)} MB`;
}
