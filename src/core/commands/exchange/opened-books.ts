/** The books that are exported: those of one group or of all, up to a day, with or without the names of members. */
import type { GroupLedger, Ledger } from '../../ledger/ledger.ts';
import type { Day } from '../../values/calendar.ts';
import type { Grid } from '../../values/cell.ts';
import { idKey } from '../../values/id-key.ts';
import type { Language } from '../../values/words.ts';
import { groupNamed } from '../choose.ts';
import { openWorkbook } from '../workbook.ts';
import { accountFiles } from './account-files.ts';
import type { TextFile } from './answers.ts';
import { beancountText } from './beancount.ts';
import { type Movement, movementsOf } from './movements.ts';

/** What is exported, and of which day. */
export interface ExportTakes {
  readonly grids: readonly Grid[];
  /** The spreadsheet's zone, in which its date cells are read. */
  readonly zone: string;
  readonly today: Day;
  readonly asOf: Day | null;
  /** An id or a name; null = every group. */
  readonly group: string | null;
  /** Whether members are named; otherwise only their numbers go out. */
  readonly names: boolean;
  readonly language: Language;
  /** What the workbook is called. */
  readonly title: string;
}

export interface OpenedBooks {
  readonly ledger: Ledger;
  readonly groups: readonly GroupLedger[];
  readonly asOf: Day;
  readonly movements: readonly Movement[];
  readonly tabs: readonly string[];
  readonly nameOf: ((groupId: string, memberId: string) => string | null) | null;
}

/** The books that are asked for. Throws: `Problem` where nothing can be counted, or the group is not there. */
export function openedBooks({ grids, zone, today, asOf: asked, group, names }: ExportTakes): OpenedBooks {
  const asOf = asked ?? today;
  const { book, ledger } = openWorkbook({ asOf }, { grids: () => grids, zone, today });
  const groups = group === null ? ledger.groups : [groupNamed(ledger.groups, group)];
  const byId = new Map(ledger.groups.map((one) => [one.groupId, one]));
  return {
    ledger,
    groups,
    asOf,
    movements: movementsOf(groups, asOf),
    tabs: book.tabs.map(({ title }) => title),
    nameOf: names ? (groupId, memberId) => byId.get(groupId)?.memberByKey.get(idKey(memberId))?.name ?? null : null,
  };
}

/** The books as a beancount file. */
export function beancountOf(takes: ExportTakes): string {
  return beancountText({ ...openedBooks(takes), title: takes.title, language: takes.language });
}

/** The books as tables. */
export function accountFilesOf(takes: ExportTakes): readonly TextFile[] {
  return accountFiles(openedBooks(takes));
}
