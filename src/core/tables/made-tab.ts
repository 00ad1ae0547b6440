/** A tab of a table as it is made whole: its header, its records, and how its columns take what people type. */
import type { Language } from '../values/words.ts';
import type { TabMade } from './changes.ts';
import { headerRow, toCells } from './new-tab.ts';
import { dressOf } from './tab-dress.ts';
import type { Place } from './table.ts';
import type { Row, TableName } from './tables.ts';

type Values<Name extends TableName> = Partial<Omit<Row<Name>, keyof Place>>;

/** A tab that is to be made, of some of the table's fields in the order given; `choices` adds words to choose from. */
export function madeTab<Name extends TableName>(
  title: string,
  table: Name,
  language: Language,
  fields: readonly string[],
  records: readonly Values<Name>[],
  choices: Readonly<Record<string, readonly string[]>> = {},
): TabMade {
  return {
    title,
    cells: [headerRow(table, language, fields), ...records.map((record) => toCells(table, record, language, fields))],
    columns: dressOf(table, language, fields, choices),
  };
}
