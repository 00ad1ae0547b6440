/** Collects what reading finds, with where it stands, until the rows' groups and members are known. */
import type { Day } from '../values/calendar.ts';
import type { Dropped, Finding, FindingCode } from '../values/finding.ts';
import type { Facts } from '../values/words.ts';

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
