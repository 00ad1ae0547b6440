/** A workbook as it was read: the records of every table, what could not be read, and where everything stands. */
import type { Day, Month } from '../values/calendar.ts';
import type { Dropped, Finding } from '../values/finding.ts';
import type { Satang } from '../values/satang.ts';
import type { Binding } from './binding.ts';
import type { HeaderRead } from './find-header.ts';
import type { FoundTab } from './find-tabs.ts';
import type { Headings } from './headings.ts';
import type { DaySpan } from './notes.ts';
import type { Place } from './table.ts';
import type { Row, TableName } from './tables.ts';

export type GroupRow = Row<'groups'>;
export type RuleRow = Row<'rules'>;
export type MemberRow = Row<'members'>;
export type ReceiptRow = Row<'receipts'>;
export type ClaimRow = Row<'claims'>;
export type CashbookRow = Row<'cashbook'>;
export type System = GroupRow['system'];

/** One tab that was read, and how it was understood. */
export interface TabRead {
  readonly sheetId: number;
  /** Behind its file's name where several files are read as one. */
  readonly title: string;
  /** Null in a workbook that was opened by itself. */
  readonly file: string | null;
  readonly table: TableName;
  /** The group its title names; null when it names none. */
  readonly groupId: string | null;
  /** As the sheet shows it, from 1; 0 when no header row was found. */
  readonly headerRow: number;
  /** The column of each field, from 1. */
  readonly columns: Readonly<Record<string, number>>;
  /** The header of each field, as typed. */
  readonly headers: Readonly<Record<string, string>>;
  /** Whether its cells are contributions of months: a column a month, or one month that its title says. */
  readonly wide: boolean;
  /** The column of each month in a wide tab, from 1. */
  readonly months: readonly { readonly column: number; readonly month: Month }[];
  /** Whether that is one month, whose members stand in it. */
  readonly oneMonth: boolean;
  /** Headers of columns that somebody chose and that are no longer there. */
  readonly gone: readonly string[];
}

/** How the rows of a tab were told apart; rows and columns count from 0. */
export interface TabShape {
  readonly header: HeaderRead;
  readonly why: FoundTab['why'];
  /** Whether its rows count at all. */
  readonly refused: boolean;
  readonly rows: readonly number[];
  readonly totals: readonly number[];
  readonly headings: Headings;
  readonly binding: Binding | null;
}

/** A contribution typed in a wide tab: one member, one month, no date. */
export interface WideCell extends Place {
  /** The column, from 1. */
  readonly column: number;
  readonly groupId: string;
  readonly memberId: string;
  readonly month: Month;
  readonly amount: Satang;
}

/** A sum beside the months of a wide tab: the pledge, or what was brought forward. */
export interface WideAmount extends Place {
  readonly column: number;
  readonly groupId: string;
  readonly memberId: string;
  readonly amount: Satang;
}

/** A cashbook row that only says how much there was: compared, never counted. */
export interface CashbookBalance extends Place {
  readonly groupId: string;
  readonly date: Day | null;
  readonly says: 'broughtForward' | 'carriedForward' | 'balance';
  readonly text: string | null;
  readonly in: Satang | null;
  readonly out: Satang | null;
  readonly place: string;
}

/** The records of every table, by the table's name, in the order of tabs and rows. */
export type Records = { readonly [Name in TableName]: readonly Row<Name>[] };

/** A member as a row points to him, with the name that stands beside his number. */
export interface PointedTo extends Place {
  readonly groupId: string;
  readonly memberId: string;
  readonly name: string;
}

/** The id on a register's row that was left out. */
export interface DroppedId extends Place {
  readonly table: TableName;
  readonly groupId: string | null;
  readonly id: string;
  /** Of a benefit or a group, by which others may call it; null elsewhere. */
  readonly name: string | null;
}

export interface Book extends Records {
  readonly tabs: readonly TabRead[];
  /** Titles of tabs that are none of ours. */
  readonly otherTabs: readonly string[];
  /** Where several files are read as one, those that each group's rows stand in; null in a workbook by itself. */
  readonly homes: ReadonlyMap<string, ReadonlySet<string | null>> | null;
  /** How the rows of a tab were told apart, by its place among `tabs`; null where no header row was found. */
  readonly shapeOf: (tab: number) => TabShape | null;
  /** The first and last day that cells of a table were read as; null where there are none. */
  readonly daysIn: (table: TableName) => DaySpan | null;
  /** The name that stands in a row beside the number of a member. */
  readonly nameAt: (place: Place) => string | null;
  /** The row of a member whom no register names. */
  readonly memberAt: (pointed: PointedTo) => MemberRow;
  /** The ids that stand in a row, by which it is the same row wherever it is moved to. */
  readonly idsAt: (place: Place) => readonly string[];
  /** The fields of a row whose money is typed as an estimate: `ประมาณ 8 ล้าน`, `7 ล้านกว่า`. */
  readonly estimatesAt: (place: Place) => readonly string[];
  readonly wideCells: readonly WideCell[];
  readonly widePledges: readonly WideAmount[];
  readonly wideOpenings: readonly WideAmount[];
  readonly cashbookBalances: readonly CashbookBalance[];
  /** What the reading itself found, in the order of tabs, rows and columns. */
  readonly findings: readonly Finding[];
  readonly dropped: readonly Dropped[];
  /** Ids on dropped rows of registers (members, loans, benefits): rows that point to them still count. */
  readonly droppedIds: readonly DroppedId[];
}
