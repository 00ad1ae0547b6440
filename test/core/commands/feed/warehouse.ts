/** BigQuery as far as a test needs it: its SQL read by a parser of its dialect, and carried out by DuckDB through one thin step. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import sqlParser from 'node-sql-parser';
import {
  FEED_TABLE_NAMES,
  FEED_TABLES,
  type FeedTable,
  type FeedTableName,
} from '../../../../src/core/commands/feed/feed-tables.ts';
import type { Named } from '../../../../src/core/commands/feed/view-sql.ts';

export const DATASET = 'sajja-test.feed';
export const named: Named = (name) => `\`${DATASET}.${name}\``;

const parser = new sqlParser.Parser();

/** The statements of a script without its comments. None of our texts holds a semicolon. */
export function statementsOf(script: string): readonly string[] {
  return script
    .replace(/^--.*$/gm, '')
    .split(';')
    .map((statement) => statement.trim())
    .filter((statement) => statement !== '');
}

/** Which the parser of BigQuery's dialect does not know, though BigQuery does. */
const BEYOND_PARSER = /^(?:BEGIN|COMMIT) TRANSACTION$/;

/** Throws unless the statement is one of BigQuery's. */
export function demandBigQuery(statement: string): void {
  if (!BEYOND_PARSER.test(statement)) parser.astify(statement, { database: 'bigquery' });
}

/**
 * A statement in DuckDB's words. Of all that our statements use only the names of tables differ:
 * `` `project.dataset.table` `` is one name in quotation marks there.
 */
export function inDuckDb(statement: string): string {
  return statement.replace(/`[^`]*?\.([^`.]+)`/g, '"$1"');
}

/** A value as a test compares it: money of any size is a number. */
export type Value = string | number | boolean | null;

export interface Warehouse {
  /** Carries out a script of BigQuery's SQL. */
  readonly run: (script: string) => Promise<void>;
  /** Puts lines of JSON or of comma-separated values into a table, in place of what it held. */
  readonly load: (name: FeedTableName, into: string, text: string, format?: 'ndjson' | 'csv') => Promise<void>;
  readonly rows: (query: string) => Promise<readonly Readonly<Record<string, Value>>[]>;
  readonly close: () => void;
}

const columnsOf = (name: FeedTableName): FeedTable['columns'] => FEED_TABLES[name].columns;

const DUCK_TYPES: { readonly [type in FeedTable['columns'][string]['type']]: string } = {
  STRING: 'VARCHAR',
  INT64: 'BIGINT',
  FLOAT64: 'DOUBLE',
  BOOL: 'BOOLEAN',
  DATE: 'DATE',
};

/** An empty dataset with every table. */
export async function openWarehouse(): Promise<Warehouse> {
  const folder = mkdtempSync(join(tmpdir(), 'sajja-feed-'));
  const instance = await DuckDBInstance.create(':memory:', { threads: '1' });
  const connection = await instance.connect();
  const create = async (name: FeedTableName, as: string): Promise<void> => {
    const columns = Object.entries(columnsOf(name)).map(
      ([column, { type, mode }]) => `"${column}" ${DUCK_TYPES[type]}${mode === 'REQUIRED' ? ' NOT NULL' : ''}`,
    );
    await connection.run(`CREATE OR REPLACE TABLE "${as}" (${columns.join(', ')})`);
  };
  for (const name of FEED_TABLE_NAMES) await create(name, name);
  return {
    async run(script) {
      for (const statement of statementsOf(script)) {
        demandBigQuery(statement);
        await connection.run(inDuckDb(statement));
      }
    },
    async load(name, into, text, format = 'ndjson') {
      const file = join(folder, `${into}.${format}`);
      writeFileSync(file, text);
      await create(name, into);
      const types = Object.entries(columnsOf(name)).map(([column, { type }]) => `'${column}': '${DUCK_TYPES[type]}'`);
      const read =
        format === 'ndjson'
          ? `read_json('${file}', format = 'newline_delimited', columns = {${types.join(', ')}})`
          : `read_csv('${file}', header = true, delim = ',', quote = '"', escape = '"', columns = {${types.join(', ')}})`;
      if (text !== '') await connection.run(`INSERT INTO "${into}" SELECT * FROM ${read}`);
    },
    async rows(query) {
      demandBigQuery(query);
      const read = await connection.runAndReadAll(inDuckDb(query));
      return read.getRowObjects().map((row) =>
        Object.fromEntries(
          Object.entries(row).map(([name, value]): [string, Value] => {
            if (typeof value === 'bigint') return [name, Number(value)];
            if (value === null || typeof value === 'boolean' || typeof value === 'number') return [name, value];
            return [name, String(value)];
          }),
        ),
      );
    },
    close() {
      connection.closeSync();
      instance.closeSync();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
