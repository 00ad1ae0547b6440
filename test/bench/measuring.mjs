/** How the benchmark measures: medians of runs with the least and the most beside them, by the time on the processor. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
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
 * The time that this thread has been on a processor, in milliseconds: what the clock would show with nothing else
 * running. Where the system does not tell it, that of all threads of the process.
 */
function timeOnProcessor() {
  try {
    return Number(readFileSync(`/proc/self/task/${process.pid}/schedstat`, 'utf8').split(' ')[0]) / 1e6;
  } catch {
    const { user, system } = process.cpuUsage();
    return (user + system) / 1_000;
  }
}

/**
 * The processor time that something takes, in milliseconds.
 * @param {() => unknown} run
 */
export function processorTime(run) {
  globalThis.gc?.();
  const start = timeOnProcessor();
  run();
  return timeOnProcessor() - start;
}

/**
 * The middle, the least and the most of some figures.
 * @param {readonly number[]} figures
 */
export function spreadOf(figures) {
  return { median: median(figures), least: Math.min(...figures), most: Math.max(...figures) };
}

/** Tells on standard error the most memory that the process held and its processor time, when it ends. */
const TELL_MEMORY = `process.on('exit', () => { const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage(); process.stderr.write('\\nmaxRSS ' + maxRSS + ' cpu ' + (userCPUTime + systemCPUTime)); });`;

/**
 * Runs a Node program to its end: its time and the processor's for all its threads in milliseconds, the most memory it held in bytes, and what it printed.
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
  const processor = Number(/ cpu (\d+)/.exec(stderr)?.[1] ?? Number.NaN) / 1_000;
  return { time, processor, memory, out: stdout };
}

/**
 * The processor time of a program from its start to its end, run several times: the least, middle and most milliseconds, and what it printed.
 * @param {number} runs
 * @param {string} program
 * @param {readonly string[]} args
 */
export function programTimes(runs, program, args) {
  let out = '';
  const times = Array.from({ length: runs }, () => {
    const { status, stdout, stderr, error } = spawnSync(
      'bash',
      ['-c', 'TIMEFORMAT=\'cpu %U %S\'; time "$@"', 'bash', program, ...args],
      { encoding: 'utf8', maxBuffer: 2 ** 30 },
    );
    if (error || status !== 0) throw error ?? new Error(stderr);
    out = stdout;
    const [, user, system] = /cpu ([\d.]+) ([\d.]+)\s*$/.exec(stderr) ?? [];
    return (Number(user) + Number(system)) * 1_000;
  });
  return { ...spreadOf(times), out };
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
