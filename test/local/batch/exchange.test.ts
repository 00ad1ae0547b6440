/** What goes out to neighbours, against their own programs: they take it without a complaint and find the same balances. */
import { readFileSync, writeFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { holdingNamed } from '../../../src/core/commands/exchange/beancount-names.ts';
import { csvRows } from '../../../src/core/values/csv.ts';
import { EXAMPLE_TODAY } from '../../../src/local/example/workbook.ts';
import { folderForTests, type Ran, ran, SAMPLES, sajjaHere } from './command.ts';
import { byLibreOffice, isThere, saysWhatIsMissing } from './programs.ts';

const at = folderForTests();
saysWhatIsMissing();

const network = at('network.xlsx');
const asOf = ['--as-of', '2026-10-31', '--today', EXAMPLE_TODAY] as const;

let books: Ran;

beforeAll(async () => {
  expect((await sajjaHere('example', '--out', network)).status).toBe(0);
  expect((await sajjaHere('export', network, '--format', 'csv', '--out', at('tables'), ...asOf)).status).toBe(0);
  books = await sajjaHere('journal', network, '--format', 'beancount', ...asOf);
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
    expect(books.status).toBe(0);
    expect(books.out).toContain('balance Assets:Cash:G01');
    if (!(await isThere('bean-query', 'beancount'))) return;
    const file = at('books.beancount');
    writeFileSync(file, books.out);
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

describe('what cannot be done', () => {
  it.each([
    [['journal', network, '--names'], '--names'],
    [['export', network, '--format', 'csv'], '--out tables'],
    [['export', network, '--format', 'fineract', '--out', 'x.csv'], '.xlsx'],
    [['export', network, '--format', 'savix', '--out', 'x.xlsx'], 'savix.csv'],
    [['import', network, '--format', 'fineract'], 'ClientPerson'],
    [['import', network, '--format', 'ledger'], 'line 1 “PK'],
  ])('%j is answered with what to do', async (args, says) => {
    const { status, out, err } = await sajjaHere(...args, '--lang', 'en');
    expect([status, out]).toEqual([2, '']);
    expect(err).toContain(says);
    expect(err.length).toBeLessThan(1500);
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

  it('go through LibreOffice without a loss where columns are read as text', async () => {
    const asText = '--infilter=Text - txt - csv (StarCalc):44,34,76,1,1/2/2/2/3/2/4/2/5/2/6/2';
    const file = await byLibreOffice(
      at,
      'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true',
      at('tables/balances.csv'),
      asText,
    );
    if (file !== null) expect(csvRows(readFileSync(file, 'utf8'))).toEqual(table('balances'));
  });

  it('begin as Excel wants it only when asked', async () => {
    expect(readFileSync(at('tables/accounts.csv'), 'utf8').startsWith('account,')).toBe(true);
    await sajjaHere('export', network, '--format', 'csv', '--bom', '--out', at('bom'), ...asOf);
    expect(readFileSync(at('bom/accounts.csv'), 'utf8')).toBe(
      `\ufeff${readFileSync(at('tables/accounts.csv'), 'utf8')}`,
    );
  });
});

describe('what was exported and is brought into a new workbook', () => {
  const balances = (folder: string): string => readFileSync(at(`${folder}/balances.csv`), 'utf8');
  /** A contract's loan comes back as part of the group's loans: it cannot do without its contract. */
  const withoutContracts = (text: string): unknown => {
    const sums = new Map<string, number>();
    for (const [account, group, member, , debit, credit] of csvRows(text).slice(1)) {
      const key = [account, group, member].join(' ');
      sums.set(key, (sums.get(key) ?? 0) + satang(debit!) - satang(credit!));
    }
    return [...sums].sort();
  };

  it.each(['csv', 'hledger', 'beancount'])(
    'as %s holds the same to the satang, and gives the same file again',
    async (format) => {
      const file = format === 'csv' ? at('tables/balances.csv') : at(`again.${format}`);
      if (format === 'beancount') writeFileSync(file, books.out);
      if (format === 'hledger')
        writeFileSync(file, (await sajjaHere('journal', network, '--format', format, ...asOf)).out);
      const [first, second] = [at(`${format}-1.xlsx`), at(`${format}-2.xlsx`)];
      const brought = await sajjaHere('import', file, '--format', format, '--as-of', '2026-10-31', '--out', first);
      expect(brought.status).toBe(0);
      const checked = JSON.parse((await sajjaHere('check', first, '--json', ...asOf)).out);
      expect([checked.counts.reject, checked.counts.confirm]).toEqual([0, 0]);
      await sajjaHere('export', first, '--format', 'csv', '--out', at(`${format}-1`), ...asOf);
      expect(withoutContracts(balances(`${format}-1`))).toEqual(withoutContracts(balances('tables')));
      await sajjaHere('import', at(`${format}-1/balances.csv`), '--as-of', '2026-10-31', '--out', second);
      await sajjaHere('export', second, '--format', 'csv', '--out', at(`${format}-2`), ...asOf);
      expect(balances(`${format}-2`)).toBe(balances(`${format}-1`));
    },
  );
});

describe('the sheets for Fineract', () => {
  it('come back as the same members, contracts and savings, also through LibreOffice', async () => {
    const sheets = at('sheets.xlsx');
    const { status, out } = await sajjaHere(
      'export',
      network,
      '--format',
      'fineract',
      '--group',
      'G04',
      '--json',
      '--out',
      sheets,
      ...asOf,
    );
    expect(status).toBe(0);
    const { rows } = JSON.parse(out);
    expect(rows).toMatchObject({ ClientPerson: 60 });
    const back = await sajjaHere(
      'import',
      sheets,
      '--format',
      'fineract',
      '--lang',
      'en',
      '--json',
      '--out',
      at('back.xlsx'),
    );
    const told = JSON.parse(back.out);
    expect(told.rows).toMatchObject({ Members: rows.ClientPerson, Loans: rows.Loans });
    expect(told.read).toBe(rows.Loans + rows.SavingsTransaction);
    expect(told.told.map(({ says }: { says: { en: string } }) => says.en).join()).toContain(
      `${rows.LoanRepayment} rows`,
    );
    const savingsOf = async (file: string) => {
      const answer = JSON.parse((await sajjaHere('balances', file, '--json', ...asOf)).out);
      return answer.members
        .filter(({ groupId }: { groupId: string }) => groupId === 'G04')
        .map(({ memberId, savings, deposits }: Record<string, unknown>) => [memberId, savings, deposits]);
    };
    expect(await savingsOf(at('back.xlsx'))).toEqual(await savingsOf(network));
    // What Fineract takes is .xls.
    const old = await byLibreOffice(at, 'xls', sheets);
    const converted = old === null ? null : await byLibreOffice(at, 'xlsx', old);
    if (converted === null) return;
    const again = await sajjaHere(
      'import',
      converted,
      '--format',
      'fineract',
      '--lang',
      'en',
      '--json',
      '--out',
      at('again.xlsx'),
    );
    expect(again.out).toBe(back.out);
    expect(await savingsOf(at('again.xlsx'))).toEqual(await savingsOf(network));
  });
});

describe('the rows for SAVIX', () => {
  it('are one a group with the summary’s own figures, and blank where the books do not say', async () => {
    const [header, ...rows] = csvRows((await sajjaHere('export', network, '--format', 'savix', ...asOf)).out);
    const { groups } = JSON.parse(
      (await sajjaHere('summary', network, '--month', '2026-10', '--json', '--today', EXAMPLE_TODAY)).out,
    );
    const cell = (row: readonly string[], title: string) => row[header!.indexOf(title)]!;
    expect(rows.length).toBeGreaterThan(5);
    for (const row of rows) {
      const group = groups.find(({ groupId }: { groupId: string }) => groupId === cell(row, 'Group #'));
      expect([
        Number(cell(row, 'Registered members at present')),
        satang(cell(row, 'Value of loans outstanding')),
        satang(cell(row, 'Loan fund cash in box/bank')),
        cell(row, 'Registered women at present'),
      ]).toEqual([group.members.closing, group.loans.outstanding, group.money.closing, '']);
    }
  });
});
