/** Collects what reading finds, with where it stands, until the rows' groups and members are known. */
import { type Day, earlier, later } from '../values/calendar.ts';
import type { Dropped, Finding, FindingCode } from '../values/finding.ts';
import type { Facts } from '../values/words.ts';
import type { TableName } from './tables.ts';

export interface Found {
  readonly code: FindingCode;
  readonly tab: number;
  /** As the sheet shows them, from 1; 0 when it concerns the whole tab or row. */
  readonly row: number;
  readonly column: number;
  readonly groupId: string | null;
  readonly memberId: string | null;
  readonly when: Day | null;
  readonly facts: Facts;
}

/** The letter of a column counted from 1: `A`, `Z`, `AA`. */
export function columnLetter(column: number): string {
  let letters = '';
  for (let left = column; left > 0; left = Math.floor((left - 1) / 26)) {
    letters = String.fromCharCode(65 + ((left - 1) % 26)) + letters;
  }
  return letters;
}

/** Findings and left-out rows of a whole workbook, in the order of tabs, rows and columns. */
export interface Notes {
  readonly found: Found[];
  readonly dropped: Dropped[];
  /** The first and last day that each table's cells were read as. */
  readonly days: Map<TableName, DaySpan>;
}

/** A stretch of days, both ends within. */
export interface DaySpan {
  readonly first: Day;
  readonly last: Day;
}

/** What widens the stretch of days of a table by those it is told. */
export function dayTeller({ days }: Notes, table: TableName): (day: Day) => void {
  return (day) => {
    const known = days.get(table) ?? { first: day, last: day };
    days.set(table, { first: earlier(known.first, day), last: later(known.last, day) });
  };
}

/** The findings as they are told, each with the title of its tab. */
export function findingsOf(notes: Notes, titles: readonly string[]): Finding[] {
  return [...notes.found]
    .sort((a, b) => a.tab - b.tab || a.row - b.row || a.column - b.column)
    .map(({ code, groupId, memberId, facts, when, tab, row, column }) => ({
      code,
      groupId,
      tab: titles[tab]!,
      row: row === 0 ? null : row,
      column: column === 0 ? null : columnLetter(column),
      memberId,
      facts,
      when,
    }));
}
