/** Tabs that an action makes whole and takes back whole: dressed first and filled last, and only removed as they were made. */
import { type ColumnDress, hashOfTab, type TabMade, type TabRemoved } from '../core/tables/changes.ts';
import type { KeptTab } from '../core/tables/kept-action.ts';
import { lastTab, madeTabChanged } from './problems.ts';
import { refusalOf } from './refusal.ts';
import type { DataValidation, Services, Sheet } from './services.ts';
import type { Workbook } from './workbook.ts';

const HEADER = '#e1f0eb';
/** Nothing in a header becomes a formula. */
const TEXT = '@';

/** Google's new tabs are as wide as this. */
const COLUMNS = 26;
const WIDTH = 120;

/** Formats, choices and boxes for everything below the header, which stays in sight. */
export function dressColumns(
  services: Services,
  sheet: Sheet,
  columns: readonly ColumnDress[],
  dressed = Number.POSITIVE_INFINITY,
): void {
  const app = services.spreadsheets();
  const rules = columns.map(({ choices, isFlag }): DataValidation | null => {
    if (!isFlag && choices.length === 0) return null;
    const rule = app.newDataValidation().setAllowInvalid(true);
    return (isFlag ? rule.requireCheckbox() : rule.requireValueInList([...choices], true)).build();
  });
  const all = sheet.getMaxRows();
  const rows = Math.min(all, dressed + 1);
  const each = <Thing>(count: number, line: readonly Thing[]): Thing[][] =>
    Array.from({ length: count }, () => [...line]);
  const formats = columns.map(({ format }) => format);
  const header = columns.map(() => TEXT);
  sheet
    .getRange(1, 1, all, columns.length)
    .setNumberFormats([header, ...each(rows - 1, formats), ...each(all - rows, header)]);
  if (rules.some((rule) => rule !== null))
    sheet.getRange(2, 1, rows - 1, columns.length).setDataValidations(each(rows - 1, rules));
  sheet.getRange(1, 1, 1, columns.length).setBackgrounds([columns.map(() => HEADER)]);
  sheet.setColumnWidths(1, columns.length, WIDTH);
  for (let from = 0; from < columns.length; from++) {
    const width = columns[from]?.width;
    const first = from;
    while (width !== undefined && columns[from + 1]?.width === width) from++;
    if (width !== undefined) sheet.setColumnWidths(first + 1, from - first + 1, width);
  }
  sheet.setFrozenRows(1);
}

/** Makes tabs after all others; the cells of each come last and at once, so that one left half-way is blank. */
export function makeTabs(
  services: Services,
  { spreadsheet }: Workbook,
  tabs: readonly TabMade[],
  began: (tab: TabMade, sheet: Sheet) => void,
): readonly Sheet[] {
  const before = tabs.length === 0 ? 0 : spreadsheet.getSheets().length;
  return tabs.map((tab, nth) => {
    const { title, cells, columns, dressed } = tab;
    const sheet = spreadsheet.insertSheet(title, before + nth);
    began(tab, sheet);
    if (columns.length > COLUMNS) sheet.insertColumnsAfter(COLUMNS, columns.length - COLUMNS);
    if (dressed !== undefined) sheet.deleteRows(cells.length + 1, sheet.getMaxRows() - cells.length);
    dressColumns(services, sheet, columns, dressed);
    sheet.getRange(1, 1, cells.length, columns.length).setValues(cells.map((row) => [...row]));
    return sheet;
  });
}

/** The tab that an action made, or left half-made. */
export function leftTab({ spreadsheet }: Workbook, { sheetId, title }: KeptTab): Sheet | null {
  const sheets = spreadsheet.getSheets();
  return (
    sheets.find((sheet) => (sheetId === null ? sheet.getName() === title : sheet.getSheetId() === sheetId)) ?? null
  );
}

const hashIn = (sheet: Sheet): string => hashOfTab(sheet.getDataRange().getValues());
const BLANK = hashOfTab([]);

/** Whether a tab stands as the action made it. */
export function standsWhole(workbook: Workbook, tab: KeptTab): boolean {
  const sheet = leftTab(workbook, tab);
  return sheet !== null && hashIn(sheet) === tab.hash;
}

/** Removes a tab that an action made, unless people have typed into it. */
export function removeTab(workbook: Workbook, tab: KeptTab): void {
  const sheet = leftTab(workbook, tab);
  if (sheet && [tab.hash, BLANK].includes(hashIn(sheet))) workbook.spreadsheet.deleteSheet(sheet);
}

/** Throws Problem where tabs cannot all be removed: one was changed or is protected, or no other would be left. */
export function demandRemovable(workbook: Workbook, tabs: readonly TabRemoved[]): void {
  if (tabs.length === 0) return;
  // One that people deleted themselves is gone already.
  const there = tabs.flatMap((tab) => leftTab(workbook, tab) ?? []);
  if (there.length > 0 && workbook.spreadsheet.getSheets().length === there.length) throw lastTab({});
  for (const tab of tabs) {
    const sheet = leftTab(workbook, tab);
    if (!sheet) continue;
    if (hashIn(sheet) !== tab.hash) throw madeTabChanged({ tab: sheet.getName() });
    if (!sheet.getDataRange().canEdit()) throw refusalOf(workbook, sheet, tab.title);
  }
}
