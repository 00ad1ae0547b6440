/** Writes a result tab whole: made when it is missing, grown before it is filled, formats before values, values in one call. */
import type { TabWrite } from '../core/commands/plan.ts';
import { isProblem } from '../core/values/problem.ts';
import {
  chartsOf,
  drawCharts,
  dressFrame,
  dressRows,
  frameOf,
  gridColumns,
  gridRows,
  looksAtLength,
  looksInShort,
  rowLooks,
} from './dress.ts';
import { type Mark, markerOf } from './marks.ts';
import { refusalOf } from './refusal.ts';
import type { Services, Sheet } from './services.ts';
import { OURS, type Tab, type Workbook } from './workbook.ts';

type Cells = readonly (readonly (string | number | boolean)[])[];

/** The format of a cell with text: nothing that people typed can become a formula, a number or a date again. */
const TEXT = '@';
/** More blank rows than this are given back to Google's limit of cells. */
const SPARE_ROWS = 500;

interface Place {
  readonly sheet: Sheet;
  readonly mark: Mark | null;
  readonly note: (mark: Mark) => void;
}

function isBlank(workbook: Workbook, tab: Tab): boolean {
  return workbook.gridOf(tab).cells.every((row) => row.every((cell) => cell === ''));
}

/** The tab to write: ours of that title, else a new one; a tab that people made themselves is left alone. */
export function placeFor(workbook: Workbook, title: string): Place {
  const tabs = workbook.tabs();
  const ours = tabs.find(({ noted }) => noted?.mark?.made === title);
  if (ours) return { sheet: ours.sheet, mark: ours.noted?.mark ?? null, note: markerOf(ours.sheet, ours.noted) };
  const theirs = tabs.find((tab) => tab.title === title);
  const free = theirs && (theirs.noted !== null || !isBlank(workbook, theirs)) ? null : theirs;
  const name = theirs && !free ? title + OURS : title;
  const sheet =
    free?.sheet ?? tabs.find((tab) => tab.title === name)?.sheet ?? workbook.spreadsheet.insertSheet(name, tabs.length);
  return { sheet, mark: null, note: markerOf(sheet, null) };
}

/** Gives the grid the size the content needs; how many rows it has then. */
function sized(sheet: Sheet, write: TabWrite, isNew: boolean, frameChanged: boolean): number {
  const rows = gridRows(write);
  const has = sheet.getMaxRows();
  if (has < rows) sheet.insertRowsAfter(has, rows - has);
  if (isNew && has > rows) sheet.deleteRows(rows + 1, has - rows);
  if (frameChanged) {
    const columns = gridColumns(write);
    const wide = sheet.getMaxColumns();
    if (wide < columns) sheet.insertColumnsAfter(wide, columns - wide);
    else if (wide > columns) sheet.deleteColumns(columns + 1, wide - columns);
  }
  return isNew ? rows : Math.max(has, rows);
}

/** The same cells, with blanks to the right and below up to a size. */
function padded<Thing>(rows: readonly (readonly Thing[])[], height: number, width: number, blank: Thing): Thing[][] {
  return Array.from({ length: height }, (_, row) =>
    Array.from({ length: width }, (_, column) => rows[row]?.[column] ?? blank),
  );
}

function formatsOf(cells: Cells, formats: readonly (readonly string[])[]): string[][] {
  return cells.map((row, at) =>
    row.map((cell, column) => (typeof cell === 'string' && cell !== '' ? TEXT : (formats[at]?.[column] ?? 'General'))),
  );
}

function firstDifference(a: readonly string[], b: readonly string[]): number {
  let row = 0;
  while (row < a.length && row < b.length && a[row] === b[row]) row++;
  return row;
}

function fill(services: Services, place: Place, write: TabWrite): void {
  const app = services.spreadsheets();
  const { sheet, mark } = place;
  const wanted: Mark = {
    made: write.title,
    columns: write.columns.length,
    frame: frameOf(write),
    looks: looksInShort(rowLooks(write)),
    charts: chartsOf(write),
  };
  const frameChanged = mark?.frame !== wanted.frame;
  const looksChanged = frameChanged || wanted.looks === '' || mark?.looks !== wanted.looks;
  const chartsChanged = frameChanged || mark?.charts !== wanted.charts;
  const changed = frameChanged || looksChanged || chartsChanged;
  // Noted first as unfinished: what dies half-way is dressed whole the next time.
  const width = Math.max(mark?.columns ?? 0, wanted.columns);
  if (changed) place.note({ ...wanted, columns: width, frame: '', looks: '', charts: '' });

  const rows = sized(sheet, write, mark === null, frameChanged);
  const columns = Math.min(width, gridColumns(write));
  const range = sheet.getRange(1, 1, rows, columns);
  range.setNumberFormats(padded(formatsOf(write.cells, write.formats), rows, columns, 'General'));
  range.setValues(padded<string | number | boolean>(write.cells, rows, columns, ''));

  if (frameChanged) dressFrame(app, sheet, write, rows);
  if (looksChanged) {
    const before = mark && !frameChanged ? looksAtLength(mark.looks) : [];
    const from = firstDifference(before, rowLooks(write));
    if (from < rows) dressRows(app, sheet, write, from, rows);
  }
  if (chartsChanged && (mark !== null || write.charts.length > 0)) drawCharts(sheet, write.charts);
  const spare = rows - gridRows(write);
  if (spare > SPARE_ROWS) sheet.deleteRows(gridRows(write) + 1, spare);
  if (changed) place.note(wanted);
}

/** Writes the tab and gives it back. Throws Problem where it is protected or the person may only look. */
export function writeTab(services: Services, workbook: Workbook, write: TabWrite): Sheet {
  let sheet: Sheet | undefined;
  try {
    const place = placeFor(workbook, write.title);
    sheet = place.sheet;
    fill(services, place, write);
    return sheet;
  } catch (error) {
    if (isProblem(error)) throw error;
    console.error(String(error));
    throw refusalOf(workbook, sheet, write.title);
  }
}
