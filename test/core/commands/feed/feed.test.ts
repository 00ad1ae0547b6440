/** What goes up: the figures that views make of it are the program's own, to the satang, and nothing of it is of a member. */
import { describe, expect, it } from 'vitest';
import {
  FEED_TABLE_NAMES,
  FEED_TABLES,
  type Fed,
  type FeedTable,
  FIGURE_COLUMNS,
} from '../../../../src/core/commands/feed/feed-tables.ts';
import { schemaOf } from '../../../../src/core/commands/feed/feed-text.ts';
import { ACCOUNTS } from '../../../../src/core/ledger/books/accounts.ts';
import type { Ledger } from '../../../../src/core/ledger/ledger.ts';
import { AGE_BUCKETS } from '../../../../src/core/ledger/loans/ageing.ts';
import { allRows, countedBy, exampleLedger, NETWORK, shownBy, warehouseOf } from './fed.ts';
import { hardLedger } from './hard-books.ts';
import { named } from './warehouse.ts';

function once<Thing>(make: () => Thing): () => Thing {
  let made: { readonly thing: Thing } | null = null;
  return () => {
    made ??= { thing: make() };
    return made.thing;
  };
}

const fedOf = (ledgerOf: () => Ledger) =>
  once(() => {
    const ledger = ledgerOf();
    return { ledger, rows: allRows(ledger) };
  });

const OWN_WORDS = new Set([
  ...Object.keys(ACCOUNTS),
  ...AGE_BUCKETS,
  ...'unnamed member former opening joined left died ended gives saves lends network sent entering none rows report'.split(
    ' ',
  ),
  ...'contribution deposit share entryFee fine withdrawal claim loan repayment cashbook transfer'.split(' '),
]);

const village = fedOf(() => exampleLedger('village'));
const network = fedOf(() => exampleLedger('network'));

it.each([
  { size: 'village', fed: village, months: 14, groups: 1 },
  { size: 'hard books', fed: fedOf(hardLedger), months: 18, groups: 4 },
  { size: 'network', fed: network, months: 36, groups: 20 },
] as const)('$size: views over postings and dues equal the program', async ({ fed, months, groups }) => {
  const { ledger, rows } = fed();
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

it('hard books move every figure but two, so that equal is more than nothing equal to nothing', () => {
  const ledger = hardLedger();
  const rows = allRows(ledger);
  const lines = Object.values(countedBy(ledger, rows));
  const still = FIGURE_COLUMNS.filter(({ column }) => lines.every((line) => (line[column] ?? 0) === 0));
  expect(still.map(({ column }) => column)).toEqual(['contributions_partial', 'fund_grants']);
  expect(rows.postings.filter(({ posted }) => posted === false)).toHaveLength(6);
  expect(rows.postings.filter(({ counter_group }) => counter_group !== null)).toHaveLength(4);
});

describe('privacy', () => {
  it('holds no text but our own words and the register of groups', () => {
    const { ledger, rows } = network();
    const ids = new Set(ledger.groups.map(({ groupId }) => groupId));
    const strange: string[] = [];
    for (const name of FEED_TABLE_NAMES) {
      if (name === 'groups') continue;
      const { columns }: FeedTable = FEED_TABLES[name];
      const texts = Object.keys(columns).filter((column) => columns[column]!.type === 'STRING');
      for (const row of rows[name] as readonly Readonly<Record<string, Fed>>[]) {
        expect(Object.keys(row).sort()).toEqual(Object.keys(columns).sort());
        for (const column of texts) {
          const value = row[column];
          const isKnown =
            column === 'network'
              ? value === NETWORK
              : column === 'group_id' || column === 'counter_group'
                ? value === null || ids.has(String(value))
                : value === null || OWN_WORDS.has(String(value));
          if (!isKnown) strange.push(`${name}.${column} ${value}`);
        }
      }
    }
    expect(strange).toEqual([]);
  });

  it('has no column for a member, a row or a contract, and opening balances of nobody alone', () => {
    const names = FEED_TABLE_NAMES.flatMap((name) => schemaOf(name).map((field) => `${name}.${field.name}`));
    expect(names.filter((name) => /member_?id|person|phone|national|loan_?id|\.row$|\.tab$|note/.test(name))).toEqual(
      [],
    );
    const { postings } = network().rows;
    const openings = postings.filter(({ opening }) => opening === true);
    const keys = openings.map(({ group_id, day, debit, credit }) => `${group_id} ${day} ${debit} ${credit}`);
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys.length).toBeGreaterThan(0);
  });

  it('describes every column in both languages', () => {
    for (const name of FEED_TABLE_NAMES) {
      for (const { description } of schemaOf(name)) expect(description).toMatch(/[\u0e00-\u0e7f].* · .*[a-z]|PAR30/);
    }
  });
});
