/** What goes out to neighbours, against their own programs: they take it without a complaint and find the same balances. */
import { readFileSync, writeFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { holdingNamed } from '../../../src/core/commands/exchange/beancount-names.ts';
import { csvRows } from '../../../src/core/values/csv.ts';
import { EXAMPLE_TODAY } from '../../../src/local/example/workbook.ts';
import { folderForTests, ran, SAMPLES, sajjaHere } from './command.ts';
import { isThere, saysWhatIsMissing } from './programs.ts';

const at = folderForTests();
saysWhatIsMissing();

const network = at('network.xlsx');
const asOf = ['--as-of', '2026-10-31', '--today', EXAMPLE_TODAY] as const;

beforeAll(async () => {
  expect((await sajjaHere('example', '--out', network)).status).toBe(0);
  expect((await sajjaHere('export', network, '--format', 'csv', '--out', at('tables'), ...asOf)).status).toBe(0);
});

const table = (name: string): string[][] => csvRows(readFileSync(at(`tables/${name}.csv`), 'utf8'));

const satang = (baht: string): number => Math.round(Number(baht || '0') * 100);

/** Each account of a group, member or contract, debit positive. */
function trialBalance(): Map<string, number> {
  const rows = table('balances').slice(1);
  return new Map(
    rows.map(([account, group, member, loan, debit, credit]) => [
      [account, group, member, loan].join(' '),
      satang(debit!) - satang(credit!),
    ]),
  );
}

/** What an account of beancount stands for, as the tables name it. */
function keyOf(name: string): string {
  const holding = holdingNamed(name);
  return holding === null ? name : [holding.account, holding.groupId, holding.memberId, holding.loanId].join(' ');
}

describe('beancount', () => {
  it('takes the books with every assertion, and has our balances', async () => {
    const { status, out } = await sajjaHere('journal', network, '--format', 'beancount', ...asOf);
    expect(status).toBe(0);
    expect(out).toContain('balance Assets:Cash:G01');
    if (!(await isThere('bean-query', 'beancount'))) return;
    const file = at('books.beancount');
    writeFileSync(file, out);
    // It says what it does not like on standard error, and checks every assertion before it answers.
    const query = 'SELECT account, sum(number) AS held GROUP BY account';
    const { out: rows, err } = await ran('bean-query', ['-f', 'csv', file, query]);
    expect(err).toBe('');
    const found = csvRows(rows)
      .slice(1)
      .flatMap(([name = '', held = '']) => (satang(held) === 0 ? [] : [[keyOf(name.trim()), satang(held)]]));
    const own = [...trialBalance()].filter(([, sum]) => sum !== 0);
    expect(own.length).toBeGreaterThan(500);
    expect(found.sort()).toEqual(own.sort());
  });

  it('is told nobody’s name unless it is asked for', async () => {
    const file = `${SAMPLES}workbook.xlsx`;
    const [without, named] = await Promise.all([
      sajjaHere('journal', file, '--format', 'beancount', ...asOf),
      sajjaHere('journal', file, '--format', 'beancount', '--names', ...asOf),
    ]);
    expect(without.out).not.toMatch(/^ {2}name: "(?!บาท)/m);
    expect(named.out).toMatch(/^ {2}name: "(?!บาท)/m);
  });
});

describe('the tables', () => {
  it('add up: debits are credits, and the postings give the balances', () => {
    const sums = new Map<string, number>();
    for (const row of table('postings').slice(1)) {
      const amount = row[9];
      const add = (key: string, sum: number) => sums.set(key, (sums.get(key) ?? 0) + sum);
      add(row.slice(1, 5).join(' '), satang(amount!));
      add(row.slice(5, 9).join(' '), -satang(amount!));
    }
    const trial = [...trialBalance()].sort();
    expect([...sums].filter(([, sum]) => sum !== 0).sort()).toEqual(trial.filter(([, sum]) => sum !== 0));
    expect(trial.reduce((all, [, sum]) => all + sum, 0)).toBe(0);
  });

  it('begin as Excel wants it only when asked', async () => {
    expect(readFileSync(at('tables/accounts.csv'), 'utf8').startsWith('account,')).toBe(true);
    await sajjaHere('export', network, '--format', 'csv', '--bom', '--out', at('bom'), ...asOf);
    expect(readFileSync(at('bom/accounts.csv'), 'utf8')).toBe(
      `\ufeff${readFileSync(at('tables/accounts.csv'), 'utf8')}`,
    );
  });
});
