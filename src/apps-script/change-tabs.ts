/** Changes people's own tabs: noted first, then written whole or not at all. */
import { type CellsWrite, type Changes, holdsNothing, sameCells } from '../core/tables/changes.ts';
import { type KeptAction, keptOf } from '../core/tables/kept-action.ts';
import { isProblem } from '../core/values/problem.ts';
import type { Journal } from './journal.ts';
import { tabGone } from './problems.ts';
import { refusalOf } from './refusal.ts';
import type { Services, Sheet } from './services.ts';
import type { Workbook } from './workbook.ts';
import { demandUnchanged, put, type Ready, ready } from './write-cells.ts';

/** The tab of a new table: made, or taken where an execution died after making it. */
function madeTab(workbook: Workbook, title: string, header: readonly string[]): Sheet {
  const tabs = workbook.tabs();
  const there = tabs.find((tab) => tab.title === title);
  if (there && workbook.gridOf(there).cells.some((row) => !row.every(holdsNothing))) throw tabGone({ tab: title });
  const sheet = there?.sheet ?? workbook.spreadsheet.insertSheet(title, tabs.length);
  const short = header.length - sheet.getMaxColumns();
  if (short > 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), short);
  const range = sheet.getRange(1, 1, 1, header.length);
  range.setNumberFormats([header.map(() => '@')]);
  range.setValues([[...header]]);
  sheet.setFrozenRows(1);
  return sheet;
}

/** Gives the grid the size that the writes need. */
function grown(sheet: Sheet, writes: readonly CellsWrite[]): void {
  const rows = Math.max(...writes.map(({ row, cells }) => row + cells.length - 1));
  const columns = Math.max(...writes.map(({ column, cells }) => column + (cells[0]?.length ?? 0) - 1));
  const [tall, wide] = [sheet.getMaxRows(), sheet.getMaxColumns()];
  if (tall < rows) sheet.insertRowsAfter(tall, rows - tall);
  if (wide < columns) sheet.insertColumnsAfter(wide, columns - wide);
}

/** Writes changes into people's own tabs: all of them, or none. Throws Problem. */
export function changeTabs(services: Services, workbook: Workbook, journal: Journal, changes: Changes): void {
  const sheets = new Map<string, Sheet>();
  const before = journal.actions().find(({ action }) => action === changes.action) ?? null;
  let tab = changes.makes[0]?.title ?? changes.cells[0]?.tab ?? '';
  let begun: readonly Ready[] = [];
  const sheetOf = (title: string): Sheet => {
    tab = title;
    const sheet = sheets.get(title) ?? workbook.tabs().find((one) => one.title === title)?.sheet;
    if (!sheet) throw tabGone({ tab: title });
    sheets.set(title, sheet);
    return sheet;
  };
  try {
    for (const { title, header } of changes.makes) {
      tab = title;
      sheets.set(title, madeTab(workbook, title, header));
    }
    for (const title of new Set(changes.cells.map((write) => write.tab))) {
      const writes = changes.cells.filter((write) => write.tab === title);
      grown(sheetOf(title), writes);
    }
    const all = changes.cells.flatMap((write) => ready(sheetOf(write.tab), write));
    const kept = keptOf({ ...changes, cells: all.map(({ write }) => write) }, numberAfter(journal), (write) => {
      const of = all.find((one) => one.write === write)!;
      return { sheetId: of.sheet.getSheetId(), formats: of.formats };
    });
    begun = all;
    journal.keep(kept);
    for (const one of all) {
      tab = one.write.tab;
      put(one.range, one.write.cells, one.write.formats, one.formats, () => demandUnchanged(one));
    }
    services.spreadsheets().flush();
    journal.keep(kept.state === 'undoing' ? { ...kept, state: 'undone', blocks: [] } : { ...kept, state: 'done' });
  } catch (error) {
    const sheet = sheets.get(tab);
    if (begun.length > 0) takeBack(services, journal, begun, changes.action, before);
    if (isProblem(error)) throw error;
    console.error(String(error));
    throw refusalOf(workbook, sheet, tab);
  }
  journal.tidy();
  // A tab that was made is one of the workbook's from now on.
  if (changes.makes.length > 0) workbook.forget();
}

const numberAfter = (journal: Journal): number => Math.max(0, ...journal.actions().map(({ number }) => number)) + 1;

/** Puts back what stood before changes that could not be written whole; what fails here is set right by the next action. */
function takeBack(
  services: Services,
  journal: Journal,
  begun: readonly Ready[],
  action: string,
  before: KeptAction | null,
): void {
  try {
    for (const { write, range, formats } of begun) {
      const now = range.getValues();
      if (sameCells(write.cells, now)) put(range, write.were, formats, formats, () => {});
      else if (sameCells(write.were, now))
        tried(() => range.setNumberFormats(formats.map((row) => row.map((format) => format || 'General'))));
    }
    services.spreadsheets().flush();
    if (before) journal.keep(before);
    else journal.drop(action);
  } catch (error) {
    console.warn(String(error));
  }
}

/** Tries what may be refused, and need not be done: in a tab that is protected nothing was changed. */
function tried(work: () => unknown): void {
  try {
    work();
  } catch (error) {
    console.warn(String(error));
  }
}
