/** A tab on its way to being read, and what is found wrong in it. */
import type { Grid } from '../values/cell.ts';
import type { FindingCode } from '../values/finding.ts';
import type { Facts } from '../values/words.ts';
import type { Column } from './column.ts';
import type { DateCells } from './date-cell.ts';
import type { HeaderRead } from './find-header.ts';
import type { GroupFinder } from './group-finder.ts';
import type { Headings } from './headings.ts';
import type { Notes } from './notes.ts';
import { quoted } from './read-cell.ts';
import type { TableName } from './tables.ts';
import { tables } from './tables.ts';

export interface TabSource {
  readonly grid: Grid;
  /** Its place among the tabs that are read. */
  readonly tab: number;
  readonly table: TableName;
  readonly header: HeaderRead;
  /** Whether it has one column a month. */
  readonly wide: boolean;
  /** The group its title names. */
  readonly groupId: string | null;
  readonly dates: DateCells;
  readonly groups: GroupFinder;
  readonly notes: Notes;
  /** Lines of it that are no records. */
  readonly headings: Headings;
  /** Whether nothing in it can count; that has been told once, for the tab. */
  readonly refused: boolean;
}

/** What is wrong at a cell of a record; `at` counts columns from 0, and is −1 where the column is not there. */
export interface Trouble {
  readonly record: number;
  readonly at: number;
  readonly code: FindingCode;
  readonly facts: Facts;
  /** Whether the row is left out for it. */
  readonly drops: boolean;
}

/** The columns of a table, in order. */
export const columnsOf = (table: TableName): readonly (readonly [string, Column])[] =>
  Object.entries(tables[table].columns);

/** The column of a field, or undefined when the table has none. */
export const columnOf = (table: TableName, field: string): Column | undefined =>
  (tables[table].columns as Readonly<Record<string, Column>>)[field];

/** The header of a column as it was typed. */
export function headerText(source: TabSource, at: number): string {
  return quoted(source.header.cells[at], source.dates);
}

/** Whether a required column that is not there has another that stands for it: a member may be given by name. */
export function standsIn(header: HeaderRead, field: string): boolean {
  return field === 'memberId' && header.columns.has('memberName');
}
