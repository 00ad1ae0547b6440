/** What the mapping wizard remembers of a tab, kept as JSON with the tab, so that a new title or header breaks nothing. */
import { isoMonth, type Month } from '../values/calendar.ts';
import type { TableName } from './tables.ts';
import { tables } from './tables.ts';

export interface Binding {
  readonly table: TableName | 'none';
  /** All rows belong to it, an id or a name. */
  readonly group: string | null;
  /** The header that stands for a field, as typed; blank where the field is not to be read, or its column has no header. */
  readonly columns: Readonly<Record<string, string>>;
  /** The column in which that header stood, from 1: it finds the column again when its header was changed. */
  readonly at: Readonly<Record<string, number>>;
  /** All headers as they stood: a header that was there before is not a changed one of another column. */
  readonly heads: readonly string[];
  /** Where the header row stood, from 1 (of two the lower), and over how many rows it was written. */
  readonly headerRow: number | null;
  readonly headerRows: 1 | 2;
  /** The month of a tab that holds the contributions of one. */
  readonly month: Month | null;
  /** The year, of the common era, of months that are named without one. */
  readonly year: number | null;
}

/** Whether a word is the name of a table. */
export function isTableName(name: string): name is TableName {
  return Object.keys(tables).includes(name);
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isText = (value: unknown): value is string => typeof value === 'string';
const isPlace = (value: unknown): value is number => typeof value === 'number' && Number.isInteger(value) && value > 0;

/** Something said of fields, or null when something else is said. */
function perField<Said>(value: unknown, is: (one: unknown) => one is Said): Readonly<Record<string, Said>> | null {
  if (value === undefined) return {};
  if (!isObject(value)) return null;
  const read: Record<string, Said> = {};
  for (const [field, said] of Object.entries(value)) {
    if (!is(said)) return null;
    read[field] = said;
  }
  return read;
}

/**
 * A binding from its JSON, or null when there is none that can be understood: the table, or `none` to leave the tab
 * alone; the group that all its rows belong to, by id or name; and the header that stands for each field, as typed.
 */
export function readBinding(json: string | null): Binding | null {
  if (json === null || json === '') return null;
  let parsed: unknown;
  try {
    parsed = JSON.parse(json);
  } catch {
    return null;
  }
  if (!isObject(parsed)) return null;
  const { table, group } = parsed;
  const columns = perField(parsed['columns'], isText);
  if (typeof table !== 'string' || (group !== undefined && typeof group !== 'string') || columns === null) return null;
  if (table !== 'none' && !isTableName(table)) return null;
  const { heads, headerRow, month, year } = parsed;
  return {
    table,
    group: group ?? null,
    columns,
    at: perField(parsed['at'], isPlace) ?? {},
    heads: Array.isArray(heads) ? heads.map((head) => (isText(head) ? head : '')) : [],
    headerRow: isPlace(headerRow) ? headerRow : null,
    headerRows: parsed['headerRows'] === 2 ? 2 : 1,
    month: isText(month) ? isoMonth(month) : null,
    year: isPlace(year) ? year : null,
  };
}

/** A binding as it is kept; what it does not say is left out. */
export function bindingText(binding: Binding): string {
  const { table, group, columns, at, heads, headerRow, headerRows, month, year } = binding;
  return JSON.stringify({
    table,
    ...(group !== null && { group }),
    columns,
    at,
    ...(heads.length > 0 && { heads }),
    ...(headerRow !== null && { headerRow }),
    ...(headerRows === 2 && { headerRows }),
    ...(month !== null && { month }),
    ...(year !== null && { year }),
  });
}
