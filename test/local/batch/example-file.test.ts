/** The example network as a file: the check finds every planted mistake where it was planted, and nothing else is wrong. */
import { beforeAll, describe, expect, test } from 'vitest';
import { exampleWorkbook } from '../../../src/local/example/example.ts';
import { NAMKHAO_FUND, NAMKHAO_MEMBERS } from '../../../src/local/example/namkhao.ts';
import { EXAMPLE_TODAY } from '../../../src/local/example/workbook.ts';
import { folderForTests, sajja } from './command.ts';

interface Found {
  readonly code: string;
  readonly severity: string;
  readonly tab: string | null;
  readonly row: number | null;
  readonly column: string | null;
  readonly message: { readonly th: string; readonly en: string };
}

/** What happens in the life of any network, and is no mistake of typing. */
const LIFE = [
  'CONTRIBUTION_LATE',
  'CONTRIBUTION_MISSED',
  'CONTRIBUTION_PARTIAL',
  'RIGHTS_SUSPENDED',
  'ENDING_PROPOSED',
  'LOAN_OVERDUE',
  'REPORT_MISSING',
];

const at = folderForTests();
const file = at('network.xlsx');
let findings: readonly Found[] = [];

beforeAll(async () => {
  expect((await sajja('example', '--out', file)).status).toBe(0);
  const { out, status } = await sajja('check', file, '--today', EXAMPLE_TODAY, '--json');
  expect(status).toBe(1);
  findings = JSON.parse(out).findings;
}, 120_000);

describe('the planted mistakes', () => {
  test.each(exampleWorkbook('network').plantedMistakes)('$code at $tab row $row', ({ tab, row, column, code }) => {
    const there = findings.filter((one) => one.tab === tab && one.row === row && !LIFE.includes(one.code));
    if (code === null) {
      expect(there).toEqual([]);
      return;
    }
    expect(there.map((one) => one.code)).toContain(code);
    const found = there.find((one) => one.code === code)!;
    if (column !== null) expect(found.column).toBe(column);
    expect(found.message.th).toMatch(/[ก-๙]/);
    expect(found.message.en).not.toMatch(/\{|undefined/);
  });

  test('nothing else has to be mended or looked at', () => {
    const planted = exampleWorkbook('network').plantedMistakes;
    const others = findings.filter(
      ({ code, tab, row }) =>
        !LIFE.includes(code) && !planted.some((one) => one.code === code && one.tab === tab && one.row === row),
    );
    expect(others.map(({ code, tab, row, message }) => `${code} ${tab} ${row}: ${message.en}`)).toEqual([]);
  });
});

describe('the figures of the last month', () => {
  test('น้ำขาว has its 1,368 members and 554,871 baht; one group has not sent and one has not joined', async () => {
    const { out } = await sajja('summary', file, '--month', '2569-10', '--today', EXAMPLE_TODAY, '--json');
    const { network, groups } = JSON.parse(out);
    const one = groups.find(({ groupId }: { groupId: string }) => groupId === 'G01');
    expect(one.members.closing).toBe(NAMKHAO_MEMBERS);
    expect(one.fund.total).toBe(NAMKHAO_FUND * 100);
    expect(one.fund.grants).toBe((110_000 - 18_450 - 7_320) * 100);
    expect(network).toMatchObject({ groups: 16, reported: 15, missing: ['G06'] });
    const apart = (groups as readonly { groupId: string; participation: string }[]).filter(
      ({ participation }) => participation !== 'active',
    );
    expect(apart.map(({ groupId, participation }) => `${groupId} ${participation}`)).toEqual([
      'G07 notyet',
      'G17 notyet',
      'G18 notyet',
      'G19 left',
    ]);
  });
});

test('an example of that name is not written over unless it is named with --out', async () => {
  const refused = await sajja('example', file);
  expect(refused.status).toBe(2);
  expect(refused.err).toContain('--out');
});

test.each(['village', 'network'])('%s is the same file in every run', async (size) => {
  const first = await sajja('example', at(`${size}-1.xlsx`), '--size', size);
  const second = await sajja('example', at(`${size}-2.xlsx`), '--size', size);
  expect([first.status, second.status]).toEqual([0, 0]);
  const [one, two] = await Promise.all(
    [1, 2].map((run) => sajja('summary', at(`${size}-${run}.xlsx`), '--month', '2569-10', '--json')),
  );
  expect(one!.out).toBe(two!.out);
});

test('the village has nothing to mend', async () => {
  await sajja('example', '--size', 'village', '--out', at('village.xlsx'));
  const { status, out } = await sajja('check', at('village.xlsx'), '--today', EXAMPLE_TODAY, '--json');
  const { findings: all }: { findings: readonly Found[] } = JSON.parse(out);
  expect(all.filter(({ code }) => !LIFE.includes(code)).map(({ code, message }) => `${code} ${message.en}`)).toEqual(
    [],
  );
  expect(status).toBe(0);
});
