/** Tabs of a new workbook under the headers of the tables themselves, so that what is written is read again. */

import type { Column } from '../../tables/column.ts';
import { type TableName, tables } from '../../tables/tables.ts';
import type { Language } from '../../values/words.ts';
import type { ExchangeTab, Shown } from './answers.ts';

const SHOWN: Readonly<Partial<Record<Column['kind'], Shown>>> = {
  money: 'money',
  day: 'day',
  count: 'number',
  percent: 'number',
};

/** A tab of some fields of a table; a row has their cells in order. */
export function newTab(
  table: TableName,
  language: Language,
  fields: readonly string[],
  rows: ExchangeTab['rows'],
): ExchangeTab {
  const columns: Readonly<Record<string, Column>> = tables[table].columns;
  return {
    title: tables[table][language],
    columns: fields.map((field) => {
      const column = columns[field];
      if (column === undefined) throw new Error(`${table} has no ${field}`);
      return { header: column[language], shown: SHOWN[column.kind] ?? 'text' };
    }),
    rows,
  };
}

/** The word for a choice as it is typed in a tab. */
export function choiceWord(table: TableName, field: string, option: string, language: Language): string {
  const column: Column | undefined = (tables[table].columns as Readonly<Record<string, Column>>)[field];
  return column?.options?.[option]?.[language === 'th' ? 0 : 1] ?? option;
}
