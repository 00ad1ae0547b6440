/** The figures that the views make of what goes up are the program's own, to the satang: every group, every month, and the network. */
import { expect, it } from 'vitest';
import { allRows, countedBy, exampleLedger, shownBy, warehouseOf } from './fed.ts';
import { named } from './warehouse.ts';

it.each([
  { size: 'village', months: 14, groups: 1 },
  { size: 'network', months: 36, groups: 20 },
] as const)('$size: views over postings and dues equal the program', async ({ size, months, groups }) => {
  const ledger = exampleLedger(size);
  const rows = allRows(ledger);
  const warehouse = await warehouseOf(rows);
  const shown = await shownBy(warehouse);
  expect(Object.keys(shown)).toHaveLength(months * (groups + 1));
  expect(shown).toEqual(countedBy(ledger, rows));
  expect(await warehouse.rows(`SELECT * FROM ${named('differences')}`)).toEqual([]);
  const [all] = await warehouse.rows(
    `SELECT SUM(money_closing) AS money, SUM(fund_total) AS fund FROM ${named('federation_figures')}`,
  );
  const [own] = await warehouse.rows(
    `SELECT SUM(money_closing) AS money, SUM(fund_total) AS fund FROM ${named('network_figures')}`,
  );
  expect(all).toEqual(own);
  warehouse.close();
});
