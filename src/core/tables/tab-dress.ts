/** How the columns of a tab that is made take what people type: formats, words to choose from, boxes to tick. */

import type { Language } from '../values/words.ts';
import type { ColumnDress } from './changes.ts';
import type { Column } from './column.ts';
import { fieldsInOrder } from './new-tab.ts';
import type { TableName } from './tables.ts';
import { tables } from './tables.ts';

/**
 * Days and months are typed as text: a sheet set to America would make the 6th of May of 5/6/2569, and a Thai one a day of
 * the year 2569 after Christ. Numbers of members keep their zeros so, and no name becomes a formula.
 */
const TEXT = '@';

/** Fields that hold whole sentences, in pixels: in a column as wide as others they would be cut off. */
const SENTENCES: Readonly<Record<string, number>> = { about: 420, reason: 240, note: 240, text: 240 };

function formatOf({ kind }: Column): string {
  if (kind === 'money' || kind === 'roughMoney') return '#,##0.00';
  return kind === 'count' || kind === 'quantity' || kind === 'percent' || kind === 'flag' ? 'General' : TEXT;
}

function choicesOf({ kind, options }: Column, language: Language): readonly string[] {
  const at = language === 'th' ? 0 : 1;
  if (kind === 'place') return language === 'th' ? ['เงินสด', 'ธนาคาร'] : ['Cash', 'Bank'];
  return options ? Object.values(options).map((words) => words[at] ?? words[0]!) : [];
}

/** The dress of the columns of some of a table's fields, or of all; `more` gives the choices that the table does not know. */
export function dressOf(
  table: TableName,
  language: Language,
  fields: readonly string[] = fieldsInOrder(table),
  more: Readonly<Record<string, readonly string[]>> = {},
): readonly ColumnDress[] {
  const columns: Readonly<Record<string, Column>> = tables[table].columns;
  return fields.map((field) => {
    const column = columns[field]!;
    return {
      format: formatOf(column),
      choices: more[field] ?? choicesOf(column, language),
      isFlag: column.kind === 'flag',
      // Names, reasons and notes are read; ids and days are short.
      ...(field in SENTENCES ? { width: SENTENCES[field]! } : {}),
    };
  });
}
