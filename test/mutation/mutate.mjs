/**
 * Mutation testing: changes one place of the sums at a time and asks whether a test notices.
 * npm run mutate -- [--sample 200] [--seed 1] [--only standing]; goes on where it was stopped. What was found is in README.md.
 */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { BaseSequencer, createVitest } from 'vitest/node';
import { mutantsOf } from './mutants.mjs';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
/** A change after which the tests take longer than this has made something endless. */
const ENDLESS_MS = 120_000;
const KEPT = join(ROOT, '.tsbuild/mutation.json');

/** The modules that hold the sums, and where their tests are: the quick ones first, for most changes end there. */
const ROOMS = {
  'src/core/values/satang.ts': ['test/core/values/satang', 'test/core/ledger/books/posting'],
  'src/core/values/calendar.ts': ['test/core/values/calendar', 'test/core/values/zone', 'test/core/ledger/dues'],
  'src/core/ledger/dues/cover.ts': ['test/core/ledger/dues', 'test/core/checks/dues', 'test/oracle'],
  'src/core/ledger/dues/dues.ts': ['test/core/ledger/dues/dues', 'test/core/ledger/dues/cover', 'test/oracle'],
  'src/core/ledger/dues/due-calendar.ts': ['test/core/ledger/dues/dues', 'test/core/ledger/dues/cover', 'test/oracle'],
  'src/core/ledger/dues/standing.ts': ['test/core/ledger/dues/standing', 'test/oracle'],
  'src/core/ledger/loans/installments.ts': ['test/core/ledger/loans/installments', 'test/core/ledger/loans/loans'],
  'src/core/ledger/books/posting.ts': [
    'test/core/ledger/books/posting',
    'test/core/ledger/books/passbook',
    'test/core/checks/money',
    'test/core/ledger/books/statements',
  ],
  'src/core/ledger/welfare/split.ts': ['test/core/ledger/welfare/welfare'],
  'src/core/ledger/welfare/rights.ts': ['test/core/ledger/welfare/rights', 'test/core/checks/claims'],
  'src/core/ledger/closing/closings.ts': [
    'test/core/ledger/closing/closings',
    'test/core/commands/closing/closing.test',
  ],
};

const { values: asked } = parseArgs({
  options: {
    sample: { type: 'string' },
    seed: { type: 'string', default: '1' },
    only: { type: 'string', default: '' },
  },
});

/** @param {import('./mutants.mjs').Mutant} mutant */
const nameOf = ({ file, code }) => createHash('sha256').update(`${asked.seed}|${file}|${code}`).digest('hex');

const all = Object.keys(ROOMS)
  .filter((file) => file.includes(asked.only))
  .flatMap((file) => mutantsOf(file))
  .map((mutant) => ({ ...mutant, name: nameOf(mutant) }))
  .sort((a, b) => (a.name < b.name ? -1 : 1));
const drawn = all.slice(0, Number(asked.sample ?? all.length));
/** What is known from this and earlier runs, by name. @returns {Record<string, string>} */
const known = () => (existsSync(KEPT) ? JSON.parse(readFileSync(KEPT, 'utf8')) : {});

/** @param {Record<string, string>} more */
function keep(more) {
  const results = { ...known(), ...more };
  mkdirSync(join(ROOT, '.tsbuild'), { recursive: true });
  writeFileSync(KEPT, JSON.stringify(results));
}

/** @type {readonly string[]} */
let inOrder = [];

/** The order of the tests that run: what costs little goes first. */
class InOrder extends BaseSequencer {
  /** @override @param {import('vitest/node').TestSpecification[]} tests */
  async sort(tests) {
    const place = (/** @type {{ moduleId: string }} */ { moduleId }) =>
      inOrder.findIndex((start) => moduleId.startsWith(join(ROOT, start)));
    return [...tests].sort((a, b) => place(a) - place(b));
  }
}

/** Tries those not yet tried, one after another, telling the other process of each before it begins. */
async function tryAll() {
  /** @type {{ file: string, code: string } | null} */
  let current = null;
  const vitest = await createVitest(
    'test',
    {
      root: ROOT,
      watch: false,
      bail: 1,
      reporters: [{}],
      pool: 'threads',
      isolate: false,
      testTimeout: 60_000,
      maxWorkers: 1,
      // As the rooms name them.
      sequence: { sequencer: InOrder },
    },
    {
      plugins: [
        {
          name: 'mutant',
          enforce: 'pre',
          load: (id) => (current !== null && id.split('?')[0] === join(ROOT, current.file) ? current.code : null),
        },
      ],
    },
  );
  const passes = async (/** @type {string} */ file) => {
    // The module that was changed before, too: else it stays changed.
    for (const each of Object.keys(ROOMS)) vitest.invalidateFile(join(ROOT, each));
    inOrder = ROOMS[/** @type {keyof ROOMS} */ (file)];
    const tests = await vitest.globTestSpecifications([...inOrder]);
    const { testModules, unhandledErrors } = await vitest.runTestSpecifications(tests);
    // Of tests that ran before, for other rooms, vitest tells as well.
    const ran = new Set(tests.map(({ moduleId }) => moduleId));
    const failed = testModules.filter((module) => ran.has(module.moduleId) && module.state() === 'failed');
    return unhandledErrors.length === 0 && failed.length === 0;
  };
  /** @type {Set<string>} */
  const sound = new Set();
  for (const mutant of drawn) {
    if (known()[mutant.name] !== undefined) continue;
    current = null;
    if (!sound.has(mutant.file) && !(await passes(mutant.file)))
      throw new Error(`The tests of ${mutant.file} fail without any change.`);
    sound.add(mutant.file);
    process.send?.(mutant.name);
    current = mutant;
    keep({ [mutant.name]: (await passes(mutant.file)) ? 'survived' : 'killed' });
    process.send?.('');
  }
  process.exit(0);
}

/** Runs the tries in a process of its own; one that a change set going without end is stopped, and counts as noticed. */
function watched() {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, process.argv.slice(1), {
      detached: true,
      env: { ...process.env, MUTATE_TRIES: 'yes', TZ: 'America/Los_Angeles', ORACLE_GROUPS: '50' },
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    });
    /** @type {NodeJS.Timeout | undefined} */
    let deadline;
    child.on('message', (name) => {
      clearTimeout(deadline);
      process.stderr.write(`\r${drawn.filter((one) => known()[one.name] !== undefined).length} of ${drawn.length} `);
      if (name === '') return;
      deadline = setTimeout(() => {
        keep({ [String(name)]: 'killed' });
        // The workers of the tests are in the child's group.
        if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
      }, ENDLESS_MS);
    });
    child.on('exit', (code, signal) => {
      clearTimeout(deadline);
      if (signal === 'SIGKILL') resolve(watched());
      else if (code === 0) resolve(undefined);
      else reject(new Error(`The tries ended with ${code ?? signal}.`));
    });
  });
}

if (process.env['MUTATE_TRIES'] !== undefined) await tryAll();
await watched();
const results = known();

const short = (/** @type {string} */ text) => text.replace(/\s+/g, ' ').slice(0, 110);
process.stdout.write('\n');
for (const file of Object.keys(ROOMS)) {
  const here = drawn.filter((mutant) => mutant.file === file);
  const killed = here.filter(({ name }) => results[name] === 'killed').length;
  if (here.length > 0) process.stdout.write(`${file}: ${killed} of ${here.length} noticed\n`);
  for (const { name, line, was, is } of here)
    if (results[name] === 'survived') process.stdout.write(`  ${line}: ${short(was)}  →  ${short(is)}\n`);
}
const killed = drawn.filter(({ name }) => results[name] === 'killed').length;
process.stdout.write(
  `${killed} of ${drawn.length} noticed (${((100 * killed) / drawn.length).toFixed(1)} %); drawn from ${all.length}, seed ${asked.seed}\n`,
);
