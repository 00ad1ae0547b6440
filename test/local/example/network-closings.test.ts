/** The closed months of the example network are what closing them gives: `vitest -u` writes them anew when it gives something else. */
import { expect, test } from 'vitest';
import { isoDay } from '../../../src/core/values/calendar.ts';
import type { Cell, Grid } from '../../../src/core/values/cell.ts';
import { exampleWorkbook } from '../../../src/local/example/example.ts';
import { CLOSED_GROUPS, CLOSINGS_TITLE, LATE_RECEIPT_OF } from '../../../src/local/example/network-closed.ts';
import { plan } from '../../core/commands/asking.ts';
import { applied } from '../../core/tables/applied.ts';
import { grid } from '../../core/tables/workbooks.ts';

const NETWORK: readonly Grid[] = exampleWorkbook('network').tabs.map(({ title, cells }, sheetId) =>
  grid(title, cells, { sheetId }),
);

/** The network before anything was closed: without the receipt that came in afterwards. */
const before: readonly Grid[] = NETWORK.filter(({ title }) => title !== CLOSINGS_TITLE).map((one) => {
  if (one.title !== 'รับเงิน') return one;
  const last = one.cells.map((row) => row.includes(LATE_RECEIPT_OF)).lastIndexOf(true);
  return { ...one, cells: one.cells.filter((_, row) => row !== last) };
});

const written = (cell: Cell): string => (cell === '' ? 'null' : `'${String(cell)}'`);
const source = ([header, ...rows]: readonly (readonly Cell[])[]): string =>
  [
    '/** The tab of closed months of the example network as closing them wrote it; its test writes it anew. */',
    '',
    `export const CLOSINGS_HEADER = [\n${header!.map((cell) => `  ${written(cell)},\n`).join('')}] as const;`,
    '',
    'export const CLOSINGS: readonly (readonly (string | null)[])[] = [',
    ...rows.map((row) => `  [\n${row.map((cell) => `    ${written(cell)},\n`).join('')}  ],`),
    '];',
    '',
  ].join('\n');

test('closing them again writes the same rows', { timeout: 60_000 }, async () => {
  let grids = before;
  for (const [month, day] of [
    ['2026-09', '2026-10-16'],
    ['2026-10', '2026-11-02'],
  ] as const) {
    for (const [group, by] of CLOSED_GROUPS) {
      const { changes } = plan('close', { group, month, by, post: true }, grids, { today: isoDay(day)! });
      grids = applied(grids, changes!);
    }
  }
  const rows = grids.find(({ title }) => title === CLOSINGS_TITLE)!.cells;
  await expect(source(rows)).toMatchFileSnapshot('../../../src/local/example/network-closings.ts');
});

test('every closed month is as it was closed, but for the one with the late receipt', () => {
  const { answer } = plan('verify', {}, NETWORK, { today: isoDay('2026-11-02')! });
  const closed = answer.groups.filter(({ months }) => months.length > 0);
  expect(closed.every(({ chain }) => chain)).toBe(true);
  expect(closed.map(({ groupId, months }) => [groupId, months.map(({ same }) => same)])).toEqual(
    CLOSED_GROUPS.map(([group]) => [group, [group !== LATE_RECEIPT_OF, true]]),
  );
});
