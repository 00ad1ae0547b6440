/** The trial balance against two independent programs: of every group of the village and the network, every account is theirs. The bench does the province. */
import { spawnSync } from 'node:child_process';
import { beforeAll, describe, expect, test } from 'vitest';
import { exampleWorkbook } from '../../../src/local/example/example.ts';
import { EXAMPLE_TODAY } from '../../../src/local/example/workbook.ts';
import { plan } from '../commands/asking.ts';
import { grid } from '../tables/workbooks.ts';

const WORLD = { today: EXAMPLE_TODAY, language: 'en' } as const;

type Size = Parameters<typeof exampleWorkbook>[0];
type Grids = ReturnType<typeof gridsOf>;

const gridsOf = (size: Size) =>
  exampleWorkbook(size).tabs.map(({ title, cells }, sheetId) => grid(title, cells, { sheetId }));

/** `group account` → debits less credits, in satang, without what came to nothing. */
function trialBalances(grids: Grids, asOf: string): Map<string, number> {
  const { groups } = plan('statements', { from: '2569-01', to: asOf }, grids, WORLD).answer;
  return new Map(
    groups.flatMap(({ groupId, trialBalance }) => {
      expect(trialBalance.debit).toBe(trialBalance.credit);
      return trialBalance.lines
        .filter(({ debit, credit }) => debit !== credit)
        .map(({ account, debit, credit }) => [`${groupId} ${account}`, debit - credit] as const);
    }),
  );
}

const KINDS = /^(?:fund|income|expense|due)$/;

/** The same from a program's lines such as `fund:reserve:G01|1250.5`; members of one group are added up. */
function theirs(text: string): Map<string, number> {
  const sums = new Map<string, number>();
  for (const line of text.split('\n')) {
    const found = /^"?([^"|,]+)"?[|,]"?(-?[\d,.]+)(?: THB)?"?$/.exec(line.trim());
    if (!found) continue;
    const [head = '', ...rest] = found[1]!.split(':');
    const account = KINDS.test(head) ? `${head}.${rest.shift()}` : head;
    const key = `${rest[0]} ${account}`;
    sums.set(key, (sums.get(key) ?? 0) + Math.round(Number(found[2]!.replaceAll(',', '')) * 100));
  }
  return new Map([...sums].filter(([, sum]) => sum !== 0));
}

const PROGRAMS = {
  ledger: ['bal', '--flat', '--no-total', '--balance-format', '%(account)|%(quantity(scrub(amount)))\n'],
  hledger: ['bal', '--flat', '--no-total', '--no-elide', '-O', 'csv'],
} as const;
const isThere = (program: string): boolean => spawnSync(program, ['--version']).status === 0;

describe.each([
  { size: 'village', days: ['2026-03-31', '2026-10-31'], groups: 1, lines: 5 },
  { size: 'network', days: ['2026-03-31', '2026-10-31'], groups: 6, lines: 30 },
] as const)('$size', ({ size, days, groups, lines }) => {
  let grids: Grids = [];
  beforeAll(() => {
    grids = gridsOf(size);
  });
  // Where everything is put up for the tests both must be there.
  test.skipIf(!process.env['CI'] && !(isThere('ledger') && isThere('hledger'))).each(days)(
    'ledger and hledger have our balances as of %s',
    (asOf) => {
      const own = trialBalances(grids, asOf);
      expect(new Set([...own.keys()].map((key) => key.split(' ')[0])).size).toBeGreaterThanOrEqual(groups);
      expect(own.size).toBeGreaterThanOrEqual(lines);
      for (const program of ['ledger', 'hledger'] as const) {
        const journal = plan('journal', { format: program, asOf }, grids, WORLD).answer.text;
        const result = spawnSync(program, ['-f', '-', ...PROGRAMS[program]], {
          input: journal,
          encoding: 'utf8',
        });
        expect([program, result.status, result.stderr]).toEqual([program, 0, '']);
        expect(Object.fromEntries([...theirs(result.stdout)].sort())).toEqual(Object.fromEntries([...own].sort()));
      }
    },
  );
});
