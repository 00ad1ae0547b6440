/** What a table is: the titles its tabs go by, its columns in order, and the record that a row is read as. */
import type { Column, ValueOf } from './column.ts';

export type Columns = { readonly [field: string]: Column };

export interface Table<C extends Columns = Columns> {
  /** Titles a tab may go by: Thai, English, and others in use. */
  readonly th: string;
  readonly en: string;
  readonly also: readonly string[];
  /** In the order of a new tab. */
  readonly columns: C;
}

/** Where a record was read. */
export interface Place {
  /** The place of its tab in `Book.tabs`. */
  readonly tab: number;
  /** The row as the sheet shows it, from 1. */
  readonly row: number;
}

/** The record that a row of a table is read as. */
export type RecordOf<T> = T extends Table<infer C> ? Place & { readonly [field in keyof C]: ValueOf<C[field]> } : never;

/** Declares a table. */
export function table<C extends Columns>(names: readonly [th: string, en: string, ...string[]], columns: C): Table<C> {
  const [th, en, ...also] = names;
  return { th, en, also, columns };
}
