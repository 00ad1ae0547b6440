/** The workbook as commands see it: tabs found once, cells read once and only when they are asked for. */
import { type TableName, tables } from '../core/tables/tables.ts';
import { readTitle } from '../core/tables/titles.ts';
import { type Day, isoDay } from '../core/values/calendar.ts';
import type { Cell, Grid } from '../core/values/cell.ts';
import type { Problem } from '../core/values/problem.ts';
import { wordKey } from '../core/values/text.ts';
import { type Noted, notesOf } from './marks.ts';
import { readFailed, timeUp, workbookUnreadable } from './problems.ts';
import { type ReadTab, readSoFar } from './read-so-far.ts';
import type { DeveloperMetadata, Range, Services, Sheet, Spreadsheet } from './services.ts';
import { demandKnown, stampWith } from './stamp.ts';
import { tried } from './tried.ts';

/** Follows the title of a tab of ours where people have a tab of that name themselves. */
export const OURS = ' (สัจจะชีต)';

export interface Tab {
  readonly sheet: Sheet;
  readonly title: string;
  readonly noted: Noted | null;
}

export interface Workbook {
  readonly spreadsheet: Spreadsheet;
  /** The zone in which date cells become dates, asked for once. */
  readonly zone: () => string;
  /** The day by the clock in that zone. */
  readonly today: () => Day;
  /** Every tab in order. */
  readonly tabs: () => readonly Tab[];
  /** Every tab but those made by the program; where some tables are enough, without tabs that are others’ by their title. */
  readonly grids: (needs?: readonly TableName[]) => readonly Grid[];
  /** The cells of one tab, read at most once. */
  readonly gridOf: (tab: Tab) => Grid;
  /** How many rows a tab held when it was read; null where it was not. */
  readonly heldIn: (sheet: Sheet) => number | null;
  /** Forgets what was found and read: someone else may have written meanwhile. */
  readonly forget: () => void;
  /** What an execution read whose time was up is taken as read: never where people's own tabs are changed by it. */
  readonly goOn: () => void;
  /** Throws Problem where too little of Google's time is left to begin something. */
  readonly demandTime: () => void;
  /** Has the workbook tell the shape of what is about to be written. Throws Problem where that is newer than this program. */
  readonly stamped: () => void;
  /** All was done: what was put aside is not needed any more. */
  readonly finished: () => void;
}

/** Google answers fewer cells at once surely and in time. */
const MOST_CELLS = 500_000;

const isLarge = (range: Range): boolean => range.getNumRows() * range.getNumColumns() > MOST_CELLS;

/**
 * All rows of a range, read in as many slices as its size asks for: those that are there already are not read again, and
 * before each slice it may be stopped.
 */
export function rowsIn<Thing>(
  range: Range,
  read: (slice: Range) => Thing[][],
  rows: Thing[][] = [],
  before: () => void = () => {},
): Thing[][] {
  if (!isLarge(range)) return read(range);
  const [all, columns, sheet] = [range.getNumRows(), range.getNumColumns(), range.getSheet()];
  const most = Math.max(1, Math.floor(MOST_CELLS / columns));
  while (rows.length < all) {
    before();
    const slice = sheet.getRange(rows.length + 1, 1, Math.min(most, all - rows.length), columns);
    for (const row of read(slice)) rows.push(row);
  }
  return rows;
}

/** A range and the row below it, which holds nothing unless rows were put in meanwhile; the range alone where the grid ends. */
function andOneMore(sheet: Sheet, range: Range): Range {
  try {
    return sheet.getRange(1, 1, range.getNumRows() + 1, range.getNumColumns());
  } catch {
    return range;
  }
}

/** Fewer tabs than these are always read in time. */
const MANY_TABS = 20;

/** Titles of the tables in which a number may be a percentage: only there do formats tell anything. */
const WITH_PERCENT: readonly string[] = Object.values(tables)
  .filter(({ columns }) => Object.values(columns).some(({ kind }) => kind === 'percent'))
  .flatMap(({ th, en, also }) => [th, en, ...also].map(wordKey));

function mayHoldPercent(tab: Tab): boolean {
  const title = wordKey(tab.title);
  return tab.noted?.value.includes('"table"') === true || WITH_PERCENT.some((name) => title.startsWith(name));
}

/** Reading changes nothing, so that it may be tried again when Google is slow. */
function patiently<Thing>(services: Services, read: () => Thing, failed: () => Problem): Thing {
  for (const pause of [1000, 3000]) {
    try {
      return read();
    } catch (error) {
      console.warn(String(error));
      services.utilities().sleep(pause);
    }
  }
  try {
    return read();
  } catch (error) {
    console.error(String(error));
    throw failed();
  }
}

/** The workbook that is open, for so many milliseconds. */
export function openWorkbook(services: Services, longest: number): Workbook {
  const spreadsheet = services.spreadsheets().getActiveSpreadsheet();
  let found: readonly Tab[] | null = null;
  let zone: string | null = null;
  let grids = new Map<Sheet, Grid>();
  /** Rows of large tabs of which some are still to be read, by the tab's number. */
  let parts = new Map<number, Cell[][]>();
  const soFar = readSoFar(services, longest);
  let goesOn = false;
  let ranges = new Map<Sheet, Range>();
  let isLong: boolean | null = null;
  let stamp: DeveloperMetadata | null = null;

  const tabs = (): readonly Tab[] => {
    if (found) return found;
    found = patiently(
      services,
      () => {
        const notes = notesOf(spreadsheet);
        ({ stamp } = notes);
        return spreadsheet
          .getSheets()
          .map((sheet) => ({ sheet, title: sheet.getName(), noted: notes.ofTabs.get(sheet.getSheetId()) ?? null }));
      },
      () => workbookUnreadable({}),
    );
    demandKnown(stamp);
    return found;
  };
  const zoneOf = (): string => {
    zone ??= spreadsheet.getSpreadsheetTimeZone();
    return zone;
  };
  const own = (): readonly Tab[] => tabs().filter(({ title, noted }) => !noted?.mark && !title.endsWith(OURS));
  const demandTime = (): void => {
    const held = [...grids.values()].map(({ cells }) => cells).concat([...parts.values()]);
    if (!soFar.isTimeUp(held.reduce((sum, cells) => sum + cells.length * (cells[0]?.length ?? 0), 0))) return;
    // Where it cannot be put aside it is read anew.
    tried(() => {
      const part = [...parts].map(([id, cells]): [number, ReadTab] => [id, { cells, formats: null, isPart: true }]);
      const whole = [...grids.values()].map(({ sheetId, cells, formats }): [number, ReadTab] => [
        sheetId,
        { cells, formats },
      ]);
      soFar.keep(new Map([...part, ...whole]));
    }, null);
    throw timeUp({ done: grids.size, all: own().length });
  };
  const rangeOf = (tab: Tab): Range => {
    const range =
      ranges.get(tab.sheet) ??
      patiently(
        services,
        () => tab.sheet.getDataRange(),
        () => readFailed({ tab: tab.title }),
      );
    ranges.set(tab.sheet, range);
    return range;
  };
  /** Whether it may be that it was not read in time before: only then is it asked what was put aside. */
  const takesLong = (): boolean => {
    isLong ??= tabs().length > MANY_TABS || own().some((tab) => isLarge(rangeOf(tab)));
    return isLong;
  };
  const gridOf = (tab: Tab): Grid => {
    const known = grids.get(tab.sheet);
    if (known) return known;
    const sheetId = tab.sheet.getSheetId();
    const range = rangeOf(tab);
    const before = goesOn && takesLong() ? soFar.find(sheetId) : null;
    if (before && !before.isPart) {
      const grid: Grid = { sheetId, title: tab.title, ...before, binding: tab.noted?.value ?? null };
      grids.set(tab.sheet, grid);
      return grid;
    }
    const begun = before?.cells.map((row) => [...row]) ?? [];
    demandTime();
    parts.set(sheetId, begun);
    const asked = <Thing>(read: () => Thing): Thing => patiently(services, read, () => readFailed({ tab: tab.title }));
    const rows = range.getNumRows();
    const cells = rowsIn<Cell>(
      andOneMore(tab.sheet, range),
      (slice) => asked(() => slice.getValues()),
      begun,
      demandTime,
    );
    if (
      cells
        .splice(rows)
        .flat()
        .some((cell) => cell !== '')
    ) {
      // Somebody put in a row between the asking where the last one is and the reading.
      parts.delete(sheetId);
      ranges.delete(tab.sheet);
      return gridOf(tab);
    }
    const formats = mayHoldPercent(tab) ? rowsIn(range, (slice) => asked(() => slice.getNumberFormats())) : null;
    parts.delete(sheetId);
    const grid: Grid = { sheetId, title: tab.title, cells, formats, binding: tab.noted?.value ?? null };
    grids.set(tab.sheet, grid);
    return grid;
  };
  return {
    spreadsheet,
    zone: zoneOf,
    today() {
      const day = isoDay(services.utilities().formatDate(new Date(), zoneOf(), 'yyyy-MM-dd'));
      if (!day) throw new Error('the clock gives no day');
      return day;
    },
    tabs,
    gridOf,
    grids: (needs) =>
      own()
        .filter(({ title, noted }) => {
          const table = needs === undefined || noted ? undefined : readTitle(title)?.table;
          return table === undefined || needs?.includes(table);
        })
        .map(gridOf),
    heldIn: (sheet) => grids.get(sheet)?.cells.length ?? null,
    goOn() {
      goesOn = true;
    },
    demandTime,
    stamped() {
      tabs();
      stampWith(spreadsheet, stamp);
    },
    finished() {
      if (goesOn) soFar.forget();
    },
    forget() {
      found = null;
      grids = new Map();
      parts = new Map();
      ranges = new Map();
      isLong = null;
    },
  };
}
