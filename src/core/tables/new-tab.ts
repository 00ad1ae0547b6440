/** A table as cells: the header row of a new tab, and a record as a person would type it. */
import type { Day, Month } from '../values/calendar.ts';
import { dateNumber, monthNumber, yearOf } from '../values/calendar.ts';
import type { Cell } from '../values/cell.ts';
import { showMonth } from '../values/show.ts';
import type { Language } from '../values/words.ts';
import type { Column } from './column.ts';
import type { Place } from './table.ts';
import type { Row, TableName } from './tables.ts';
import { tables } from './tables.ts';

/** The fields of a table, in the order of a new tab. */
export function fieldsInOrder(table: TableName): readonly string[] {
  return Object.keys(tables[table].columns);
}

/** The header row of a new tab with some of a table's fields, or all of them. */
export function headerRow(
  table: TableName,
  language: Language,
  fields: readonly string[] = fieldsInOrder(table),
): string[] {
  const columns: Readonly<Record<string, Column>> = tables[table].columns;
  return fields.map((field) => columns[field]![language]);
}

/** Days as a person types them: 16/5/2569. */
const typedDay = (day: Day): string => `${dateNumber(day)}/${monthNumber(day)}/${yearOf(day) + 543}`;

function toCell(column: Column, value: unknown, language: Language): Cell {
  if (value === null || value === undefined || value === column.blank) return '';
  switch (column.kind) {
    case 'money':
    case 'roughMoney':
    case 'percent':
      return Number(value) / 100;
    case 'day':
      return typedDay(value as Day);
    case 'month':
      return showMonth(value as Month, language, 'short');
    case 'choice': {
      const words = column.options?.[String(value)];
      return words ? (language === 'th' ? words[0] : (words[1] ?? words[0])) : String(value);
    }
    case 'place':
      return value === 'bank' ? (language === 'th' ? 'ธนาคาร' : 'Bank') : String(value);
    case 'flag':
      return value === true;
    default:
      return value as Cell;
  }
}

/** A record as the cells of a row, such that reading them gives the record again. */
export function toCells<Name extends TableName>(
  table: Name,
  record: Partial<Omit<Row<Name>, keyof Place>>,
  language: Language,
  fields: readonly string[] = fieldsInOrder(table),
): Cell[] {
  const columns: Readonly<Record<string, Column>> = tables[table].columns;
  const values: Readonly<Record<string, unknown>> = record;
  return fields.map((field) => toCell(columns[field]!, values[field], language));
}
