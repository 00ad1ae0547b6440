/** A record written as cells and read again is the same record. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Column } from '../../../src/core/tables/column.ts';
import { fieldsInOrder, headerRow, toCells } from '../../../src/core/tables/new-tab.ts';
import type { TableName } from '../../../src/core/tables/tables.ts';
import { RESULT_TABS, tables } from '../../../src/core/tables/tables.ts';
import { dayAt, monthAt } from '../../../src/core/values/calendar.ts';
import { satang } from '../../../src/core/values/satang.ts';
import type { Language } from '../../../src/core/values/words.ts';
import { book, grid, ONE_GROUP } from './workbooks.ts';

const WORDS = ['ก', 'ข้อความ ยาว', 'A-1', '007', 'บ้าน น้ำขาว', 'x=1'];
const days = fc.integer({ min: -25_000, max: 40_000 }).map(dayAt);
const months = fc.integer({ min: 1957 * 12, max: 2056 * 12 + 11 }).map(monthAt);

/** Any value that a column can hold, of money no less than what the rows of its table may. */
function anyValue(column: Column, leastMoney: number): fc.Arbitrary<unknown> {
  switch (column.kind) {
    case 'money':
    case 'roughMoney':
      return fc.integer({ min: column.positive ? 1 : leastMoney, max: 1e9 }).map(satang);
    case 'day':
      return days;
    case 'month':
      return months;
    case 'count':
    case 'quantity':
      return fc.integer({ min: column.least ?? 0, max: 1000 });
    case 'percent':
      return fc.integer({ min: 0, max: 3000 });
    case 'flag':
      return fc.boolean();
    case 'place':
      return fc.constantFrom('cash', 'bank', 'ตู้เซฟ');
    case 'choice':
      return fc.constantFrom(...Object.keys(column.options ?? {}));
    case 'group':
    case 'groupOrAll':
      return fc.constant('G01');
    default:
      return fc.constantFrom(...WORDS);
  }
}

/** Tables whose rows mean more than their cells; their own tests say what. */
const OWN_RULES: readonly TableName[] = ['groups', 'claims', 'receipts', 'repayments', 'cashbook'];

describe.each((Object.keys(tables) as TableName[]).filter((name) => !OWN_RULES.includes(name)))('%s', (name) => {
  test('read after write is the same', () => {
    const columns = Object.entries(tables[name].columns as Readonly<Record<string, Column>>);
    const any = (column: Column) => anyValue(column, name === 'benefits' ? 0 : -1e9);
    const record = fc.record(
      Object.fromEntries(
        columns.map(([field, column]) => [field, column.need === 'optional' ? fc.option(any(column)) : any(column)]),
      ),
    );
    fc.assert(
      fc.property(record, fc.constantFrom<Language>('th', 'en'), (written, language) => {
        fc.pre(Object.values(written).some((value) => value !== null && value !== false));
        const read = book(
          ONE_GROUP,
          grid(tables[name][language], [headerRow(name, language), toCells(name, written, language)]),
        );
        expect(read.findings).toEqual([]);
        const at = read[name].map(({ tab: _tab, row: _row, ...fields }) => fields);
        expect(at).toEqual([written]);
      }),
      { numRuns: 40 },
    );
  });
});

describe.each(Object.keys(tables) as TableName[])('the headers of %s', (name) => {
  const fields = fieldsInOrder(name);
  const headerWords = (language: Language): string[] => headerRow(name, language);

  test.each(['th', 'en'] as const)('in %s name each column once, and are read as it', (language) => {
    const headers = headerWords(language);
    expect(new Set(headers).size).toBe(headers.length);
    const read = book(ONE_GROUP, grid(tables[name][language], [headers]));
    const tab = read.tabs.find(({ title }) => title === tables[name][language]);
    expect(tab?.table).toBe(name);
    if (name !== 'groups') expect(tab?.columns).toEqual(Object.fromEntries(fields.map((field, at) => [field, at + 1])));
  });

  test('as field names are read too', () => {
    const read = book(ONE_GROUP, grid(tables[name].en, [fields]));
    if (name !== 'groups')
      expect(read.tabs[1]?.columns).toEqual(Object.fromEntries(fields.map((field, at) => [field, at + 1])));
  });
});

test('no two tables go by one title, nor by one of the program', () => {
  const titles = [
    ...Object.values(tables).flatMap(({ th, en, also }) => [th, en, ...also]),
    ...Object.values(RESULT_TABS).flatMap(({ th, en }) => [th, en]),
  ].map((title) => title.toLowerCase());
  expect(titles.filter((title, at) => titles.indexOf(title) !== at)).toEqual([]);
});
