/** Tabs that an action makes whole and takes back whole: dressed first and filled last, and only removed as they were made. */
import { type ColumnDress, hashOfTab, type TabMade, type TabRemoved } from '../core/tables/changes.ts';
import type { KeptTab } from '../core/tables/kept-action.ts';
import { lastTab, madeTabChanged } from './problems.ts';
import { refusalOf } from './refusal.ts';
import type { DataValidation, Services, Sheet } from './services.ts';
import type { Workbook } from './workbook.ts';

const HEADER = '#e1f0eb';

/** Formats, choices, boxes and widths for everything below the header, which stays in sight. */
export function dressColumns(services: Services, sheet: Sheet, columns: readonly ColumnDress[]): void {
  const app = services.spreadsheets();
  const rules = columns.map(({ choices, isFlag }): DataValidation | null => {
    const rule = app.newDataValidation().setAllowInvalid(true);
    if (isFlag) return rule.requireCheckbox().build();
    return choices.length === 0 ? null : rule.requireValueInList([...choices], true).build();
  });
  const rows = sheet.getMaxRows() - 1;
  const below = sheet.getRange(2, 1, rows, columns.length);
  const each = <Thing>(line: readonly Thing[]): Thing[][] => Array.from({ length: rows }, () => [...line]);
  below.setNumberFormats(each(columns.map(({ format }) => format)));
  if (rules.some((rule) => rule !== null)) below.setDataValidations(each(rules));
  const bold = app.newTextStyle().setBold(true).build();
  sheet
    .getRange(1, 1, 1, columns.length)
    .setBackgrounds([columns.map(() => HEADER)])
    .setTextStyles([columns.map(() => bold)]);
  for (let from = 0; from < columns.length; ) {
    let to = from;
    while (columns[to]?.width === columns[from]!.width) to++;
    sheet.setColumnWidths(from + 1, to - from, columns[from]!.width);
    from = to;
  }
  sheet.setFrozenRows(1);
}

/** Makes a tab after all others; its cells come last and at once, so that one left half-way is blank. */
export function makeTab(services: Services, { spreadsheet }: Workbook, { title, cells, columns }: TabMade): Sheet {
  const sheet = spreadsheet.insertSheet(title, spreadsheet.getSheets().length);
  const short = columns.length - sheet.getMaxColumns();
  if (short > 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), short);
  const spare = cells.length + 1 - sheet.getMaxRows();
  if (spare > 0) sheet.insertRowsAfter(sheet.getMaxRows(), spare);
  sheet.getRange(1, 1, 1, columns.length).setNumberFormats([columns.map(() => '@')]);
  dressColumns(services, sheet, columns);
  sheet.getRange(1, 1, cells.length, columns.length).setValues(cells.map((row) => [...row]));
  return sheet;
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
