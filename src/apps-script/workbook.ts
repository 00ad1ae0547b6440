/** The workbook as commands see it: tabs found once, cells read once and only when they are asked for. */
import { type TableName, tables } from '../core/tables/tables.ts';
import { readTitle } from '../core/tables/titles.ts';
import type { Cell, Grid } from '../core/values/cell.ts';
import type { Problem } from '../core/values/problem.ts';
import { wordKey } from '../core/values/text.ts';
import { type Noted, notesOf } from './marks.ts';
import { readFailed, workbookUnreadable } from './problems.ts';
import type { Services, Sheet, Spreadsheet } from './services.ts';

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
  /** Every tab in order. */
  readonly tabs: () => readonly Tab[];
  /** Every tab but those made by the program; where some tables are enough, without tabs that are others’ by their title. */
  readonly grids: (needs?: readonly TableName[]) => readonly Grid[];
  /** The cells of one tab, read at most once. */
  readonly gridOf: (tab: Tab) => Grid;
  /** Forgets what was found and read: someone else may have written meanwhile. */
  readonly forget: () => void;
}

/** Titles of the tables in which a number may be a percentage: only there do formats tell anything. */
const WITH_PERCENT: readonly string[] = Object.values(tables)
  .filter(({ columns }) => Object.values(columns).some(({ kind }) => kind === 'percent' || kind === 'cell'))
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

/** The workbook that is open. */
export function openWorkbook(services: Services): Workbook {
  const spreadsheet = services.spreadsheets().getActiveSpreadsheet();
  let found: readonly Tab[] | null = null;
  let zone: string | null = null;
  let grids = new Map<Sheet, Grid>();

  const tabs = (): readonly Tab[] => {
    if (found) return found;
    found = patiently(
      services,
      () => {
        const notes = notesOf(spreadsheet);
        return spreadsheet
          .getSheets()
          .map((sheet) => ({ sheet, title: sheet.getName(), noted: notes.get(sheet.getSheetId()) ?? null }));
      },
      () => workbookUnreadable({}),
    );
    return found;
  };
  const gridOf = (tab: Tab): Grid => {
    const known = grids.get(tab.sheet);
    if (known) return known;
    const grid = patiently(
      services,
      (): Grid => {
        const range = tab.sheet.getDataRange();
        const cells: readonly (readonly Cell[])[] = range.getValues();
        return {
          sheetId: tab.sheet.getSheetId(),
          title: tab.title,
          cells,
          formats: mayHoldPercent(tab) ? range.getNumberFormats() : null,
          binding: tab.noted?.value ?? null,
        };
      },
      () => readFailed({ tab: tab.title }),
    );
    grids.set(tab.sheet, grid);
    return grid;
  };
  return {
    spreadsheet,
    zone() {
      zone ??= spreadsheet.getSpreadsheetTimeZone();
      return zone;
    },
    tabs,
    gridOf,
    grids: (needs) =>
      tabs()
        .filter(({ title, noted }) => !noted?.mark && !title.endsWith(OURS))
        .filter(({ title, noted }) => {
          const table = needs === undefined || noted ? undefined : readTitle(title)?.table;
          return table === undefined || needs?.includes(table);
        })
        .map(gridOf),
    forget() {
      found = null;
      grids = new Map();
    },
  };
}
