/** What rows weigh as BigQuery counts: 8 bytes a number or a day, 1 a flag, 2 and its letters in UTF-8 a text, nothing for null. */
import {
  FEED_TABLES,
  type Fed,
  type FeedTable,
  type FeedTableName,
} from '../../../../src/core/commands/feed/feed-tables.ts';

function bytesOf(type: FeedTable['columns'][string]['type'], value: Fed | undefined): number {
  if (value === null || value === undefined) return 0;
  if (type === 'STRING') return 2 + Buffer.byteLength(String(value));
  return type === 'BOOL' ? 1 : 8;
}

/** The logical bytes of a table's rows, by which Google charges for keeping and for reading them. */
export function logicalBytes(name: FeedTableName, rows: readonly Readonly<Record<string, Fed>>[]): number {
  const columns = Object.entries<FeedTable['columns'][string]>(FEED_TABLES[name].columns);
  return rows.reduce(
    (sum, row) => sum + columns.reduce((bytes, [column, { type }]) => bytes + bytesOf(type, row[column]), 0),
    0,
  );
}
