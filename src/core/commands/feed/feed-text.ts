/** Tables and their rows as BigQuery takes them: schemas, JSON a line, and comma-separated values. */
import { FEED_TABLES, type Fed, type FeedTable, type FeedTableName } from './feed-tables.ts';

type Rows = readonly Readonly<Record<string, Fed>>[];

export type FeedFormat = 'ndjson' | 'csv';

export interface SchemaField {
  readonly name: string;
  readonly type: string;
  readonly mode: string;
  readonly description: string;
}

/** The schema of a table, each column described in both languages. */
export function schemaOf(name: FeedTableName): readonly SchemaField[] {
  const { columns }: FeedTable = FEED_TABLES[name];
  return Object.entries(columns).map(([column, { type, mode, th, en }]) => ({
    name: column,
    type,
    mode,
    description: `${th} · ${en}`,
  }));
}

/** What a table is for, in both languages. */
export const descriptionOf = (name: FeedTableName): string => `${FEED_TABLES[name].th} · ${FEED_TABLES[name].en}`;

/** One JSON object a line; what is null is left out. */
export function ndjsonOf(rows: Rows): string {
  return rows.map((row) => `${JSON.stringify(row, (_, value: unknown) => value ?? undefined)}\n`).join('');
}

/** A value between commas. Text is written as it is: the file is for a database, and a spreadsheet gets none of it. */
function written(value: Fed | undefined): string {
  if (value === null || value === undefined) return '';
  const text = String(value);
  // A blank text in quotation marks is a text; without them it is null.
  return typeof value === 'string' && (text === '' || /[",\r\n]/.test(text)) ? `"${text.replace(/"/g, '""')}"` : text;
}

/** Comma-separated values below a line of names. */
export function csvRowsOf(name: FeedTableName, rows: Rows): string {
  const columns = Object.keys(FEED_TABLES[name].columns);
  return [columns.join(','), ...rows.map((row) => columns.map((column) => written(row[column])).join(','))]
    .map((line) => `${line}\n`)
    .join('');
}
