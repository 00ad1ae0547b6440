/** The journal against two independent programs: they read it without a complaint and find the same balances. */
import { writeFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { EXAMPLE_TODAY } from '../../../src/local/example/workbook.ts';
import { folderForTests, ran, SAMPLES, sajjaHere } from './command.ts';
import { isThere, saysWhatIsMissing } from './programs.ts';

const at = folderForTests();

/** Each account's balance in satang, from lines such as `THB 1,250.50  cash:G01` or `"cash:G01","1250.50 THB"`. */
function balancesIn(text: string): Map<string, number> {
  const balances = new Map<string, number>();
  for (const line of text.split('\n')) {
    const found = /^"?([^",|]+)"?[,|]"?(?:THB)?\s*(-?[\d,]*\.?\d*)\s*(?:THB)?"?$/.exec(line.trim());
    if (!found || found[1] === 'account' || found[1] === 'total' || found[1] === 'Total:') continue;
    const satang = Math.round(Number(found[2]!.replaceAll(',', '')) * 100);
    if (satang !== 0) balances.set(found[1]!, satang);
  }
  return balances;
}

const PROGRAMS = {
  ledger: ['bal', '--flat', '--no-total', '--balance-format', '%(account)|%(quantity(scrub(amount)))\n'],
  hledger: ['bal', '--flat', '--no-total', '--no-elide', '-O', 'csv'],
} as const;

saysWhatIsMissing();

/** The trial balance of our own postings: assets and money owed from the summary of the last month. */
async function ownFigures(file: string, month: string): Promise<Map<string, number>> {
  const { out } = await sajjaHere('summary', file, '--month', month, '--json');
  const figures = new Map<string, number>();
  for (const group of JSON.parse(out).groups) {
    // Who sends one line a month has no postings here, and says nothing of cash and bank apart.
    if (group.balancesAsOf === null || group.money.cash === null) continue;
    const set = (account: string, amount: number | null) => {
      if (amount) figures.set(`${account}:${group.groupId}`, amount);
    };
    set('cash', group.money.cash);
    set('bank', group.money.bank);
    set('loans', group.loans.outstanding);
    set('savings', group.savings?.closing ?? null);
    set('fund:grant', group.fund.grants);
  }
  return figures;
}

/** The sum of an account of a group over its members and loans; what is owed is kept as a negative figure. */
function sumOf(balances: ReadonlyMap<string, number>, account: string): number {
  let sum = 0;
  for (const [name, amount] of balances) if (name === account || name.startsWith(`${account}:`)) sum += amount;
  return account.startsWith('savings') || account.startsWith('fund') ? -sum : sum;
}

const files: readonly (readonly [name: string, file: string, asOf: string, month: string])[] = [
  ['the first sample', `${SAMPLES}workbook.xlsx`, '2026-04-30', '2026-04'],
  ['the wide sample', `${SAMPLES}wide.xlsx`, '2026-03-31', '2026-03'],
  ['the example network', at('network.xlsx'), '2026-10-31', '2026-10'],
];

beforeAll(async () => {
  expect((await sajjaHere('example', '--out', at('network.xlsx'))).status).toBe(0);
});

describe.each(files)('%s', (name, source, asOf, month) => {
  test.each(['ledger', 'hledger'] as const)('%s accepts the journal and has our balances', async (program) => {
    const { status, out } = await sajjaHere(
      'journal',
      source,
      '--format',
      program,
      '--as-of',
      asOf,
      '--today',
      EXAMPLE_TODAY,
    );
    expect(status).toBe(0);
    expect(out.length).toBeGreaterThan(500);
    if (!(await isThere(program))) return;
    const journal = at(`${name.replaceAll(' ', '-')}.${program}`);
    writeFileSync(journal, out);
    const result = await ran(program, ['-f', journal, ...PROGRAMS[program]]);
    expect(result.err).toBe('');
    expect(result.status).toBe(0);
    const balances = balancesIn(result.out);
    expect([...balances.values()].reduce((sum, amount) => sum + amount, 0)).toBe(0);
    const own = await ownFigures(source, month);
    expect(own.size).toBeGreaterThan(0);
    for (const [account, amount] of own) expect([account, sumOf(balances, account)]).toEqual([account, amount]);
    for (const account of balances.keys()) expect(account).toMatch(/^[a-z]+(:[A-Za-z]+)?(:[^:]+){0,2}$/);
  });
});
