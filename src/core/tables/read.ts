/** Reads the tabs of a workbook into records: every value keeps its address, and nothing is lost in silence. */

import type { Day } from '../values/calendar.ts';
import type { Grid } from '../values/cell.ts';
import type { Facts } from '../values/words.ts';
import { readBinding } from './binding.ts';
import type { Book, CashbookBalance, DroppedId, GroupRow, TabRead, TabShape } from './book.ts';
import { countingRows, knownColumns } from './counting-rows.ts';
import type { DateCells } from './date-cell.ts';
import { dateCells } from './date-cell.ts';
import type { Draft } from './fill-column.ts';
import type { FoundTab, TabsFound } from './find-tabs.ts';
import { findTabs } from './find-tabs.ts';
import type { GroupFinder, KnownGroup } from './group-finder.ts';
import { groupFinder } from './group-finder.ts';
import { groupsOfFigures } from './groups-of-figures.ts';
import { headingsOf } from './headings.ts';
import { HOME_TABLES, homesOf, withinFiles } from './join-files.ts';
import { madeGroups } from './made-groups.ts';
import { unwrittenMember } from './make-records.ts';
import { goneHeaders, missingColumns } from './missing-columns.ts';
import type { Notes } from './notes.ts';
import { findingsOf } from './notes.ts';
import { readTab } from './read-tab.ts';
import type { WideRecords } from './read-wide.ts';
import { readWide } from './read-wide.ts';
import { estimatesInRow, idsInRow, nameInRow } from './row-owners.ts';
import { addressOf, fileTab } from './tab-file.ts';
import { headerText, type TabSource } from './tab-source.ts';
import type { TableName } from './tables.ts';
import { tables } from './tables.ts';

/** What reading depends on beside the cells. */
export interface ReadingWorld {
  /** The spreadsheet's time zone, in which date cells are read. */
  readonly zone: string;
  readonly today: Day;
}

type Rows = { [name in TableName]: Draft[] };

interface Reading {
  readonly dates: DateCells;
  readonly notes: Notes;
  readonly tabs: TabRead[];
  readonly sources: Map<number, TabSource>;
  readonly whys: Map<number, FoundTab['why']>;
  readonly rows: Rows;
  readonly droppedIds: DroppedId[];
  readonly balances: Draft[];
  readonly wide: { readonly [kind in keyof WideRecords]: WideRecords[kind][number][] };
}

const noRows = (): Rows => Object.fromEntries(Object.keys(tables).map((name) => [name, []])) as unknown as Rows;

/** The tables whose rows others point to, and the field they point by. */
const REGISTER_IDS: { readonly [name in TableName]?: string } = {
  groups: 'groupId',
  members: 'memberId',
  loans: 'loanId',
  benefits: 'code',
  grants: 'grantId',
};

/** A whole tab is refused where nothing in it can count: one finding says so, and each of its rows is left out. */
function tellTab(
  reading: Reading,
  tab: number,
  code: 'COLUMN_MISSING' | 'GROUP_UNKNOWN',
  groupId: string | null,
  facts: Facts,
): void {
  reading.notes.found.push({ code, tab, row: 0, column: 0, groupId, memberId: null, when: null, facts });
}

function keepRows(reading: Reading, source: TabSource): void {
  const { table, tab } = source;
  const { records, leftOut, balances } = readTab(source);
  const rows = reading.rows[table];
  reading.rows[table] = rows.length === 0 ? records : rows.concat(records);
  for (const balance of balances) reading.balances.push(balance);
  for (const draft of leftOut) {
    const id = REGISTER_IDS[table] === undefined ? null : draft[REGISTER_IDS[table]];
    const { groupId, name } = draft;
    if (typeof id === 'string') {
      reading.droppedIds.push({
        table,
        groupId: typeof groupId === 'string' ? groupId : null,
        id,
        name: (table === 'benefits' || table === 'groups') && typeof name === 'string' ? name : null,
        tab,
        row: draft.row,
      });
    }
  }
}

function readOne(reading: Reading, found: FoundTab, groups: GroupFinder, file: string | null): void {
  const { grid, table, header, wide, suffix, typedGroup } = found;
  const tab = reading.tabs.length;
  const groupId =
    (suffix === null ? null : groups.find(suffix)) ?? (typedGroup === null ? null : groups.find(typedGroup));
  // Behind a title may stand anything, as long as each row names its own group.
  const isUnknown = typedGroup !== null && groupId === null && !header.columns.has('groupId');
  const isOfGroups = wide || tables[table].columns['groupId' as never] !== undefined;
  const named = groupId !== null || typedGroup !== null || header.columns.has('groupId') || !isOfGroups;
  const columns = Object.fromEntries([...header.columns].map(([field, at]) => [field, at + 1]));
  const source: TabSource = {
    grid,
    tab,
    table,
    header,
    groupId,
    dates: reading.dates,
    groups,
    notes: reading.notes,
    headings: headingsOf(grid.cells, header, groups, named),
    wide,
    refused: false,
  };
  reading.whys.set(tab, found.why);
  reading.tabs.push({
    sheetId: grid.sheetId,
    title: addressOf(grid.title, file),
    file,
    table,
    groupId,
    headerRow: header.row + 1,
    columns,
    headers: Object.fromEntries([...header.columns].map(([field, at]) => [field, headerText(source, at)])),
    wide,
    months: header.months.flatMap(({ at, month }) => (month === null ? [] : [{ column: at + 1, month }])),
    oneMonth: found.oneMonth,
    gone: goneHeaders(found),
  });
  const missing = isUnknown ? [] : missingColumns(found, source, groups);
  if (isUnknown) tellTab(reading, tab, 'GROUP_UNKNOWN', null, { raw: typedGroup, ...groups.missed(typedGroup) });
  else if (missing.length > 0) {
    const facts = { columns: missing.map(({ th }) => th), columnsEn: missing.map(({ en }) => en) };
    tellTab(reading, tab, 'COLUMN_MISSING', groupId, facts);
  }
  const refused = isUnknown || missing.length > 0;
  reading.sources.set(tab, { ...source, refused });
  if (!wide) {
    keepRows(reading, { ...source, refused });
    return;
  }
  const { cells, pledges, openings } = readWide(source, refused);
  for (const cell of cells) reading.wide.cells.push(cell);
  for (const pledge of pledges) reading.wide.pledges.push(pledge);
  for (const opening of openings) reading.wide.openings.push(opening);
}

/** The tabs of one file that are read, and the groups that it has itself. */
interface FilePart {
  readonly file: string | null;
  readonly tabs: TabsFound;
  readonly own: KnownGroup[];
}

/** The tabs of each file; a workbook that was opened by itself is one. */
function partsOf(grids: readonly Grid[], dates: DateCells): readonly FilePart[] {
  const files = new Map<string | null, Grid[]>();
  for (const { grid, file } of grids.map(fileTab)) {
    const known = files.get(file);
    if (known === undefined) files.set(file, [grid]);
    else known.push(grid);
  }
  return [...files].map(([file, own]) => ({ file, tabs: findTabs(own, dates), own: [] }));
}

const isGroups = ({ table }: FoundTab): boolean => table === 'groups';
const isOfGroup = ({ table }: FoundTab): boolean => HOME_TABLES.some((home) => home === table);
const isGroupFigures = ({ table }: FoundTab): boolean => table === 'groupFigures';

/** Reads which groups there are: those listed, those whose figures were taken in, and those that other tabs name. */
function readGroups(reading: Reading, parts: readonly FilePart[]): readonly KnownGroup[] {
  const none = groupFinder([]);
  // Each was filled from the table of groups, with nothing required left blank.
  const typed = (): readonly GroupRow[] => reading.rows.groups as unknown as GroupRow[];
  const refused = (): readonly KnownGroup[] =>
    reading.droppedIds
      .filter(({ table }) => table === 'groups')
      .map(({ id, name, row }) => ({ groupId: id, name: name ?? id, mend: row }));
  for (const { file, tabs, own } of parts) {
    const [typedBefore, refusedBefore] = [typed().length, refused().length];
    for (const tab of tabs.found.filter(isGroups)) readOne(reading, tab, none, file);
    own.push(...typed().slice(typedBefore), ...refused().slice(refusedBefore));
  }
  for (const { file, tabs } of parts) {
    for (const tab of tabs.found.filter(isGroupFigures)) readOne(reading, tab, none, file);
  }
  for (const group of groupsOfFigures(reading.rows.groupFigures, typed())) reading.rows.groups.push({ ...group });
  const known = (): readonly KnownGroup[] => [...typed(), ...refused()];
  const listed = groupFinder(known());
  for (const { file, tabs, own } of parts) {
    if (own.length > 0 || (typed().length > 0 && !tabs.found.some(isOfGroup))) continue;
    const nameless = file === null ? null : file.replace(/\.[^.]*$/, '');
    for (const group of madeGroups(tabs.found, reading.dates, reading.tabs.length, nameless)) {
      const id = listed.find(group.groupId);
      own.push(id === null ? group : { groupId: id, name: group.name });
      if (id === null) reading.rows.groups.push({ ...group });
    }
  }
  return known();
}

function shapeOf({ sources, whys }: Reading, tab: number): TabShape | null {
  const [source, why] = [sources.get(tab), whys.get(tab)];
  if (source === undefined || why === undefined) return null;
  const { grid, header, headings, refused } = source;
  const { rows, totals } = countingRows(grid.cells, header.row + 1, knownColumns(source), headings.rows);
  return { header, why, refused, rows, totals, headings, binding: readBinding(grid.binding) };
}

/** The workbook's records, with an address for each and a finding for everything that could not be read. */
export function readBook(grids: readonly Grid[], world: ReadingWorld): Book {
  const dates = dateCells(world.zone, world.today);
  const parts = partsOf(grids, dates);
  const notes: Notes = { found: [], dropped: [], days: new Map() };
  const wide = { cells: [], pledges: [], openings: [] };
  const reading: Reading = {
    dates,
    notes,
    tabs: [],
    sources: new Map(),
    whys: new Map(),
    rows: noRows(),
    droppedIds: [],
    balances: [],
    wide,
  };
  const known = readGroups(reading, parts);
  for (const { file, tabs, own } of parts) {
    const groups = groupFinder(own, known);
    for (const tab of tabs.found) if (!isGroups(tab) && !isGroupFigures(tab)) readOne(reading, tab, groups, file);
    for (const { grid, table } of tabs.headless) {
      const tab = reading.tabs.length;
      reading.tabs.push({
        sheetId: grid.sheetId,
        title: addressOf(grid.title, file),
        file,
        table,
        groupId: null,
        headerRow: 0,
        columns: {},
        headers: {},
        wide: false,
        months: [],
        oneMonth: false,
        gone: [],
      });
      const wanted = Object.values(tables[table].columns).filter(({ need }) => need === 'required');
      tellTab(reading, tab, 'COLUMN_MISSING', null, {
        columns: wanted.map(({ th }) => th),
        columnsEn: wanted.map(({ en }) => en),
      });
    }
  }
  const fileAt = (tab: number): string | null => reading.tabs[tab]?.file ?? null;
  const homes = parts.length > 1 ? homesOf(reading.rows, wide.cells, fileAt) : null;
  const rows = homes === null ? reading.rows : withinFiles(reading.rows, homes, fileAt);
  const shapes = new Map<number, TabShape | null>();
  const titles = reading.tabs.map(({ title }) => title);
  return {
    // Each record was filled field by field from its table's own columns, with nothing required left blank.
    ...(rows as unknown as Pick<Book, TableName>),
    tabs: reading.tabs,
    homes,
    otherTabs: parts.flatMap(({ file, tabs }) => tabs.others.map(({ title }) => addressOf(title, file))),
    shapeOf: (tab) => {
      if (!shapes.has(tab)) shapes.set(tab, shapeOf(reading, tab));
      return shapes.get(tab) ?? null;
    },
    memberAt: unwrittenMember,
    daysIn: (table) => notes.days.get(table) ?? null,
    nameAt: ({ tab, row }) => {
      const source = reading.sources.get(tab);
      return source === undefined ? null : nameInRow(source, source.grid.cells[row - 1]!);
    },
    idsAt: ({ tab, row }) => {
      const source = reading.sources.get(tab);
      return source === undefined ? [] : idsInRow(source, source.grid.cells[row - 1] ?? []);
    },
    estimatesAt: ({ tab, row }) => {
      const source = reading.sources.get(tab);
      return source === undefined ? [] : estimatesInRow(source, source.grid.cells[row - 1]!);
    },
    wideCells: wide.cells,
    widePledges: wide.pledges,
    wideOpenings: wide.openings,
    cashbookBalances: reading.balances as unknown as CashbookBalance[],
    findings: findingsOf(notes, titles),
    dropped: notes.dropped,
    droppedIds: reading.droppedIds,
  };
}
