/** What the mapping wizard remembers of a tab, kept as JSON with the tab, so that a new title or header breaks nothing. */
import * as z from 'zod/mini';
import type { TableName } from './tables.ts';
import { tables } from './tables.ts';

const shape = z.object({
  /** The table it is, or `none`: leave it alone. */
  table: z.string(),
  /** The group that all its rows belong to, by id or name. */
  group: z.optional(z.string()),
  /** The header that stands for a field, as it was typed. */
  columns: z.optional(z.record(z.string(), z.string())),
});

export interface Binding {
  readonly table: TableName | 'none';
  readonly group: string | null;
  readonly columns: Readonly<Record<string, string>>;
}

/** Whether a word is the name of a table. */
function isTableName(name: string): name is TableName {
  return Object.keys(tables).includes(name);
}

/** A binding from its JSON, or null when there is none that can be understood. */
export function readBinding(json: string | null): Binding | null {
  if (json === null || json === '') return null;
  let parsed: unknown;
  try {
    parsed = JSON.parse(json);
  } catch {
    return null;
  }
  const read = z.safeParse(shape, parsed);
  if (!read.success) return null;
  const { table, group, columns } = read.data;
  if (table !== 'none' && !isTableName(table)) return null;
  return { table, group: group ?? null, columns: columns ?? {} };
}
