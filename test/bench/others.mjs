/** Measures other programs on the postings of the same province: ledger, hledger, sqlite3 and DuckDB, and compares every account. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { AS_OF, MONTH, provinceGrids, SIZES, TODAY, worldOf } from './material.mjs';
import { inMegabytes, inTime, isInstalled, programTimes, ROOT, ranNode } from './measuring.mjs';

/** @typedef {{ readonly receipts: number, readonly all: { readonly median: number } }} Measured */
/** @typedef {(measure: string, result: string, figure: number | null, atLeast: string, aim: string, how: string) => void} RowOf */

const GROUP_BY = `select grp, account, sum(amount) from (
  select grp, debit as account, cast(amount as bigint) as amount from postings
  union all select grp, credit, -cast(amount as bigint) from postings) as moved group by 1, 2`;

/** The postings of all groups as a table: group, day, debit, credit, satang. @param {any} ledger */
function csvOf(ledger) {
  const lines = ['grp,day,debit,credit,amount'];
  for (const { groupId, books } of ledger.groups) {
    for (const { date, debit, credit, amount } of books(AS_OF).postings) {
      if (date <= AS_OF) lines.push(`${groupId},${date},${debit},${credit},${amount}`);
    }
  }
  return `${lines.join('\n')}\n`;
}

/** Sums by group and account out of lines such as `S01|cash|100`. @param {string} text */
function sumsIn(text) {
  const lines = text
    .trim()
    .split('\n')
    .map((line) => line.split('|'));
  return new Map(lines.map(([group, account, sum]) => [`${group} ${account}`, Number(sum)]));
}

/** Sums by group and account out of ledger's and hledger's balances. @param {string} text */
function accountsIn(text) {
  /** @type {Map<string, number>} */
  const sums = new Map();
  for (const line of text.trim().split('\n')) {
    const [path = '', amount = ''] = line.split('|');
    const [head = '', ...rest] = path.split(':');
    const account = /^(?:fund|income|expense|due)$/.test(head) ? `${head}.${rest.shift()}` : head;
    const key = `${rest[0]} ${account}`;
    sums.set(key, (sums.get(key) ?? 0) + Math.round(Number(amount.replace(/[^\d.-]/g, '')) * 100));
  }
  return sums;
}

/**
 * How many accounts of all groups another program has as the trial balances have them.
 * @param {any} statements
 * @param {Map<string, number>} theirs
 */
function agreed(statements, theirs) {
  let [same, all] = [0, 0];
  for (const { groupId, trialBalance } of statements.groups) {
    for (const { account, debit, credit } of trialBalance.lines) {
      const key = `${groupId} ${account}`;
      all++;
      if ((theirs.get(key) ?? 0) === debit - credit) same++;
      theirs.delete(key);
    }
  }
  return `${same} of ${all + [...theirs.values()].filter((sum) => sum !== 0).length} accounts the same`;
}

/**
 * A row for each program: how many times faster the whole work is than the one sum of theirs.
 * @param {any} core
 * @param {string} into a folder
 * @param {{ readonly [size in keyof typeof SIZES]?: Measured }} measured
 * @param {{ readonly size: keyof typeof SIZES, readonly smaller: keyof typeof SIZES, readonly runs: number }} plan
 * @param {RowOf} row
 */
export function againstOthers(core, into, measured, { size, smaller, runs }, row) {
  /** @type {Map<string, ReturnType<typeof made>>} */
  const known = new Map();
  const made = (/** @type {keyof typeof SIZES} */ of) => {
    const grids = provinceGrids(core, SIZES[of]);
    const world = worldOf(grids);
    const { ledger } = core.openWorkbook({ today: TODAY }, world);
    const statements = core.commands.statements.plan({ from: MONTH, to: AS_OF, today: TODAY }, world).answer;
    const folder = join(into, `of-${SIZES[of]}`);
    mkdirSync(folder);
    const csv = join(folder, 'postings.csv');
    writeFileSync(csv, csvOf(ledger));
    const journal = (/** @type {string} */ format) => {
      const { text } = core.commands.journal.plan({ format, asOf: AS_OF, today: TODAY }, world).answer;
      const file = join(folder, `province.${format}`);
      writeFileSync(file, text);
      return { file, bytes: Buffer.byteLength(text) };
    };
    return { csv, statements, journal };
  };
  const files = (/** @type {keyof typeof SIZES} */ of) => {
    const there = known.get(of) ?? made(of);
    known.set(of, there);
    return there;
  };
  const one = (
    /** @type {string} */ name,
    /** @type {keyof typeof SIZES} */ of,
    /** @type {() => { median: number, least: number, most: number, sums: Map<string, number>, how: string }} */ run,
    goals = ['', ''],
  ) => {
    const measure = `${name} ÷ check + balances + all summaries, ${of} receipts`;
    const ours = measured[of]?.all.median;
    if (ours === undefined) return;
    const { median, least, most, sums, how } = run();
    const spread = `${(least / ours).toFixed(2)} – ${(most / ours).toFixed(2)}`;
    const same = agreed(files(of).statements, sums);
    const text = `${how}: ${inTime(median)} of processor time in a process of its own, median of ${runs} (least and most in brackets), and ours ${inTime(ours)}; ${same}`;
    row(measure, `${(median / ours).toFixed(2)} × (${spread})`, median / ours, goals[0] ?? '', goals[1] ?? '', text);
  };
  const missing = (/** @type {string} */ name, /** @type {string} */ how) =>
    row(name, `${name}: not installed`, null, '', '', how);

  if (!isInstalled('ledger')) missing('ledger', 'apt-get install ledger');
  else {
    one(
      'ledger bal',
      size,
      () => {
        const { file, bytes } = files(size).journal('ledger');
        const format = '%(account)|%(quantity(scrub(amount)))\n';
        const args = ['-f', file, 'bal', '--flat', '--no-total', '--balance-format', format];
        const { out, ...times } = programTimes(runs, 'ledger', args);
        return {
          ...times,
          sums: accountsIn(out),
          how: `\`ledger -f … bal --flat\` on ${inMegabytes(bytes)} of journal`,
        };
      },
      ['4 ×', '10 ×'],
    );
  }
  if (!isInstalled('hledger')) missing('hledger', 'apt-get install hledger');
  else {
    one('hledger bal', smaller, () => {
      const { file, bytes } = files(smaller).journal('hledger');
      const args = ['-f', file, 'bal', '--flat', '--no-total', '--format', '%(account)|%(total)'];
      const { out, ...times } = programTimes(runs, 'hledger', args);
      return {
        ...times,
        sums: accountsIn(out),
        how: `\`hledger -f … bal --flat\` on ${inMegabytes(bytes)} of journal`,
      };
    });
  }
  if (!isInstalled('sqlite3')) missing('sqlite3', 'apt-get install sqlite3');
  else {
    one('sqlite3 group by', size, () => {
      const { csv } = files(size);
      const { out, ...times } = programTimes(runs, 'sqlite3', [
        ':memory:',
        '-cmd',
        '.mode csv',
        `-cmd`,
        `.import ${csv} postings`,
        '-cmd',
        '.mode list',
        GROUP_BY,
      ]);
      return { ...times, sums: sumsIn(out), how: 'the postings read from CSV and summed by group and account' };
    });
  }
  if (!isDuckThere()) missing('DuckDB', 'its package is a devDependency: npm ci');
  else {
    one('DuckDB group by', size, () => {
      const program = join(ROOT, 'test/bench/duckdb.mjs');
      const { median, least, most, lines } = JSON.parse(
        ranNode([program, files(size).csv, GROUP_BY, String(runs)]).out,
      );
      return {
        median,
        least,
        most,
        sums: sumsIn(lines),
        how: 'the postings read from CSV and summed by group and account',
      };
    });
  }
}

function isDuckThere() {
  try {
    createRequire(import.meta.url).resolve('@duckdb/node-api');
    return true;
  } catch {
    return false;
  }
}
