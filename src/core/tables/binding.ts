/** What the mapping wizard remembers of a tab, kept as JSON with the tab, so that a new title or header breaks nothing. */
import type { TableName } from './tables.ts';
import { tables } from './tables.ts';

export interface Binding {
  readonly table: TableName | 'none';
  readonly group: string | null;
  readonly columns: Readonly<Record<string, string>>;
}

/** Whether a word is the name of a table. */
function isTableName(name: string): name is TableName {
  return Object.keys(tables).includes(name);
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The headers that stand for fields, or null when something else is said. */
function readColumns(columns: unknown): Readonly<Record<string, string>> | null {
  if (columns === undefined) return {};
  if (!isObject(columns)) return null;
  const read: Record<string, string> = {};
  for (const [field, header] of Object.entries(columns)) {
    if (typeof header !== 'string') return null;
    read[field] = header;
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
  const columns = readColumns(parsed['columns']);
  if (typeof table !== 'string' || (group !== undefined && typeof group !== 'string') || columns === null) return null;
  if (table !== 'none' && !isTableName(table)) return null;
  return { table, group: group ?? null, columns };
}
