/** Puts records below what people typed, and values into rows that stand there: as cells of their own tabs, by their own headers. */
import { type Day, isoDay, monthOf } from '../values/calendar.ts';
import type { Cell, Grid } from '../values/cell.ts';
import type { Language } from '../values/words.ts';
import type { Book, TabRead } from './book.ts';
import { type About, areBlank, type Changes } from './changes.ts';
import { entryKeyOf, hasKey, KEY_FIELD, rowHash, rowsOfAction } from './entry-key.ts';
import { fieldsInOrder, toCells } from './new-tab.ts';
import { newTabDraft, type TabDraft, tabDraft } from './tab-draft.ts';
import type { Place } from './table.ts';
import { type Row, type TableName, tables } from './tables.ts';

/** The workbook that is changed: as it was read, and its cells. */
export interface OwnTabs {
  readonly book: Book;
  readonly grids: readonly Grid[];
  /** For tabs that are made where the workbook's own headers say nothing. */
  readonly language: Language;
}

type Values<Name extends TableName> = Partial<Omit<Row<Name>, keyof Place>>;

/** Records to add below what stands in a group's tab of a table. */
interface Added<Name extends TableName> {
  readonly adds: Name;
  readonly groupId: string;
  readonly records: readonly Values<Name>[];
}

/** Values to write over those of a row that stands there; null clears a cell. */
interface SetInRow<Name extends TableName> {
  readonly sets: Name;
  readonly at: Place;
  readonly values: Values<Name>;
}

/** One part of an action. */
export type Part = { [Name in TableName]: Added<Name> | SetInRow<Name> }[TableName];

const isThai = (headers: readonly string[]): boolean => headers.some((header) => /[ก-๎]/.test(header));

/** The language in which a workbook's headers are. */
function languageOf({ book, language }: OwnTabs): Language {
  const headers = book.tabs.flatMap((tab) => Object.values(tab.headers));
  return headers.length === 0 ? language : isThai(headers) ? 'th' : 'en';
}

/** The tab into which a group's rows of a table go: its own by title, else a general one; of several the last. */
function tabFor({ book }: OwnTabs, table: TableName, groupId: string): number | null {
  const isOnly = new Set(book.groups.map((group) => group.groupId)).size <= 1;
  // Settings are of no group.
  const isOfAll = !('groupId' in tables[table].columns);
  let found: number | null = null;
  let isOwn = false;
  for (const [at, tab] of book.tabs.entries()) {
    if (tab.table !== table || tab.wide || tab.headerRow === 0) continue;
    const own = tab.groupId === groupId;
    const general = tab.groupId === null && (isOnly || isOfAll || tab.columns['groupId'] !== undefined);
    if (!own && (!general || isOwn)) continue;
    found = at;
    isOwn = own;
  }
  return found;
}

/** The tab into which a group's rows of a table go; null = a new one is made. */
export function ownTabOf(own: OwnTabs, table: TableName, groupId: string): TabRead | null {
  const tab = tabFor(own, table, groupId);
  return tab === null ? null : own.book.tabs[tab]!;
}

/** A title that no tab has yet, and that is read as the table's. */
function freeTitle({ grids }: OwnTabs, title: string, more: readonly TabDraft[]): string {
  // A blank tab of that title is what an action left that died after making it.
  const taken = new Set([...grids.filter(({ cells }) => !areBlank(cells)), ...more].map((tab) => tab.title));
  let free = title;
  for (let number = 2; taken.has(free); number++) free = `${title} ${number}`;
  return free;
}

/**
 * What writes the parts of an action into people's own tabs, once: rows of the action that stand there already are not
 * added again. Where all of it stands there, no cells are left to write.
 */
export function changesOf(own: OwnTabs, action: string, parts: readonly Part[]): Changes {
  const there = new Set(rowsOfAction(own.book, own.grids, action).map(({ number }) => number));
  const drafts: TabDraft[] = [];
  const draftOfTab = (tab: number): TabDraft => {
    const read = own.book.tabs[tab]!;
    const known = drafts.find(({ title, table }) => title === read.title && table === read.table);
    if (known) return known;
    const draft = tabDraft(read, own.grids.find(({ title }) => title === read.title)!);
    drafts.push(draft);
    return draft;
  };
  const draftFor = (table: TableName, groupId: string): TabDraft => {
    const tab = tabFor(own, table, groupId);
    if (tab !== null) return draftOfTab(tab);
    const known = drafts.find((draft) => draft.isNew && draft.table === table);
    if (known) return known;
    const draft = newTabDraft(table, languageOf(own), (title) => freeTitle(own, title, drafts));
    drafts.push(draft);
    return draft;
  };
  const more = parts.some((part) => 'sets' in part);
  let number = 0;
  for (const part of parts) {
    if ('sets' in part) {
      const draft = draftOfTab(part.at.tab);
      draft.setInRow(part.at.row, filledFields(part.sets, part.values, draft.language, true));
      continue;
    }
    if (!hasKey(part.adds)) throw new Error(`rows of ${part.adds} carry no key`);
    for (const record of part.records) {
      number++;
      if (there.has(number)) continue;
      const draft = draftFor(part.adds, part.groupId);
      const fields = filledFields(part.adds, record, draft.language, false);
      if (draft.needsGroup) fields.set('groupId', part.groupId);
      else fields.delete('groupId');
      const hash = rowHash(part.adds, (field) => fields.get(field));
      fields.set(KEY_FIELD, entryKeyOf(action, number, more, hash));
      draft.addRow(fields);
    }
  }
  return {
    action,
    makes: drafts.flatMap((draft) => draft.makes),
    cells: drafts.flatMap((draft) => draft.writes()),
    about: aboutOf(own.book, parts),
  };
}

/** The group that a row belongs to: its own, or its tab's. */
function groupAt(book: Book, table: TableName, { tab, row }: Place): string | null {
  const rows: readonly (Place & { readonly groupId?: unknown })[] = book[table];
  const found = rows.find((one) => one.tab === tab && one.row === row)?.groupId ?? book.tabs[tab]?.groupId;
  return typeof found === 'string' ? found : null;
}

/** The groups that the parts of an action are about, and the month when all that they add is of one. */
function aboutOf(book: Book, parts: readonly Part[]): About {
  const ids = new Set(parts.map((part) => ('sets' in part ? groupAt(book, part.sets, part.at) : part.groupId)));
  const groups = [...ids].flatMap((id) =>
    id === null ? [] : [book.groups.find(({ groupId }) => groupId === id)?.name ?? id],
  );
  const days = parts.flatMap((part) => ('sets' in part ? [] : part.records.map(dateOf)));
  const months = new Set(days.map((day) => day && monthOf(day)));
  const [month] = months;
  return { groups, month: months.size === 1 ? (month ?? null) : null };
}

const dateOf = (record: object): Day | null => {
  const date: unknown = 'date' in record ? record.date : null;
  return typeof date === 'string' ? isoDay(date) : null;
};

/** The fields that a record fills, each as its cell; of values to set also those that become blank. */
function filledFields<Name extends TableName>(
  table: Name,
  values: Values<Name>,
  language: Language,
  blanksToo: boolean,
): Map<string, Cell> {
  const given = fieldsInOrder(table).filter((field) => field in values);
  const cells = toCells(table, values, language, given);
  return new Map(given.flatMap((field, at) => (blanksToo || cells[at] !== '' ? [[field, cells[at]!]] : [])));
}
