/** Changes people's own tabs: noted first, written whole or not at all, and set right again where an execution died half-way. */
import { type Cells, type CellsWrite, type Changes, holdsNothing, sameCells } from '../core/tables/changes.ts';
import { type KeptAction, type KeptBlock, keptOf, standingOf } from '../core/tables/kept-action.ts';
import { type Cell, columnLetter } from '../core/values/cell.ts';
import { isProblem } from '../core/values/problem.ts';
import type { Journal } from './journal.ts';
import { changedMeanwhile, formulaThere, tabGone } from './problems.ts';
import { refusalOf } from './refusal.ts';
import type { Range, Services, Sheet } from './services.ts';
import type { Workbook } from './workbook.ts';

type Formats = readonly (readonly string[])[];

/** The format of a cell while text is written to it: nothing in it becomes a formula, a number or a date. */
const TEXT = '@';

/** A write with its range, and the formats that its cells have until then. */
interface Ready {
  readonly write: CellsWrite;
  readonly sheet: Sheet;
  readonly range: Range;
  readonly formats: Formats;
}

/** Text goes in as text: the formats while it is written, and afterwards; '' = the one that a cell had. */
function formatsFor(
  cells: Cells,
  formats: Formats,
  had: Formats,
): { readonly during: string[][]; readonly after: string[][] } {
  const after = formats.map((row, down) => row.map((format, right) => format || had[down]?.[right] || 'General'));
  const isText = (down: number, right: number): boolean => {
    const cell = cells[down]?.[right];
    return typeof cell === 'string' && cell !== '';
  };
  return { after, during: after.map((row, down) => row.map((format, right) => (isText(down, right) ? TEXT : format))) };
}

const asFormats = (formats: Formats): string[][] => formats.map((row) => row.map((format) => format || 'General'));
const asRows = (cells: Cells): Cell[][] => cells.map((row) => [...row]);

/** Puts cells into a range; `demand` is asked as late as can be, for people may type meanwhile. */
function put(range: Range, cells: Cells, formats: Formats, had: Formats, demand: () => void): void {
  const { during, after } = formatsFor(cells, formats, had);
  range.setNumberFormats(during);
  demand();
  range.setValues(asRows(cells));
  if (JSON.stringify(during) !== JSON.stringify(after)) range.setNumberFormats(after);
}

const sized = <Thing>(rows: number, columns: number, of: (row: number, column: number) => Thing): Thing[][] =>
  Array.from({ length: rows }, (_, row) => Array.from({ length: columns }, (_, column) => of(row, column)));

/** The tab of a new table: made, or taken where an execution died after making it. */
function madeTab(workbook: Workbook, title: string, header: readonly string[]): Sheet {
  const tabs = workbook.tabs();
  const there = tabs.find((tab) => tab.title === title);
  if (there && workbook.gridOf(there).cells.some((row) => !row.every(holdsNothing))) throw tabGone({ tab: title });
  const sheet = there?.sheet ?? workbook.spreadsheet.insertSheet(title, tabs.length);
  const short = header.length - sheet.getMaxColumns();
  if (short > 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), short);
  const range = sheet.getRange(1, 1, 1, header.length);
  range.setNumberFormats([header.map(() => TEXT)]);
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

/** A write cut to some neighbouring columns of its own, from 0. */
function columnsOf(write: CellsWrite, from: number, to: number): CellsWrite {
  const part = <Thing>(rows: readonly (readonly Thing[])[]): Thing[][] => rows.map((row) => row.slice(from, to));
  const { cells, formats, were } = write;
  return { ...write, column: write.column + from, cells: part(cells), formats: part(formats), were: part(were) };
}

/** A write as it can be done: around columns in which people have formulas. Throws Problem where it would write over one. */
function ready(sheet: Sheet, write: CellsWrite): readonly Ready[] {
  const { tab, row, column, cells } = write;
  const width = cells[0]?.length ?? 0;
  const range = sheet.getRange(row, column, cells.length, width);
  const formulas = range.getFormulas();
  const formats = range.getNumberFormats();
  if (formulas.every((line) => line.every((formula) => formula === ''))) return [{ write, sheet, range, formats }];
  const parts: Ready[] = [];
  for (let from = 0; from < width; ) {
    const isFree = (at: number): boolean => formulas.every((line) => line[at] === '');
    let to = from;
    while (to < width && isFree(to)) to++;
    if (to === from) {
      const down = cells.findIndex((line) => line[from] !== '');
      if (down >= 0) throw formulaThere({ tab, cell: `${columnLetter(column + from)}${row + down}` });
      from++;
      continue;
    }
    const part = columnsOf(write, from, to);
    const cut = sheet.getRange(row, part.column, part.cells.length, to - from);
    parts.push({ write: part, sheet, range: cut, formats: formats.map((line) => line.slice(from, to)) });
    from = to;
  }
  return parts;
}

/** Throws Problem where cells no longer hold what they held when the write was decided. */
function demandUnchanged({ write: { tab, row, were }, range }: Ready): void {
  const differs = range.getValues().findIndex((line, down) => !sameCells([line], [were[down] ?? []]));
  if (differs >= 0) throw changedMeanwhile({ tab, row: row + differs });
}

/** Brings a block to what taking the action back leads to; what people have changed since is theirs and stays. */
function backed(workbook: Workbook, block: KeptBlock): void {
  const sheet = workbook.spreadsheet.getSheets().find((one) => one.getSheetId() === block.sheetId);
  if (!sheet || sheet.getMaxRows() < block.row + block.rows - 1) return;
  const range = sheet.getRange(block.row, block.column, block.rows, block.columns);
  if (standingOf(block, range.getValues()) !== 'written') return;
  const formats = sized(block.rows, block.columns, (row, at) => (block.formats[row] ?? block.formats[0])?.[at] ?? '');
  put(range, block.back ?? sized(block.rows, block.columns, () => ''), formats, range.getNumberFormats(), () => {});
}

/** Whether all of an action stands as it was to be written. */
function isWhole(workbook: Workbook, { blocks }: KeptAction): boolean {
  const sheets = workbook.spreadsheet.getSheets();
  return blocks.every((block) => {
    const sheet = sheets.find((one) => one.getSheetId() === block.sheetId);
    if (!sheet || sheet.getMaxRows() < block.row + block.rows - 1) return false;
    const cells = sheet.getRange(block.row, block.column, block.rows, block.columns).getValues();
    return standingOf(block, cells) === 'written';
  });
}

/** Finishes or takes back what an execution left half-way: of ours only one writes at a time, so that nobody is at it. */
export function setRight(services: Services, workbook: Workbook, journal: Journal): void {
  for (const kept of journal.actions()) {
    if (kept.state !== 'doing' && kept.state !== 'undoing') continue;
    try {
      if (kept.state === 'doing' && isWhole(workbook, kept)) {
        journal.keep({ ...kept, state: 'done' });
        continue;
      }
      for (const block of kept.blocks) backed(workbook, block);
      services.spreadsheets().flush();
      if (kept.state === 'doing') journal.drop(kept.action);
      else journal.keep({ ...kept, state: 'undone', blocks: [] });
    } catch (error) {
      // Where this person may not write, somebody who may sets it right with the next action.
      console.warn(String(error));
    }
    workbook.forget();
  }
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
      else if (sameCells(write.were, now)) range.setNumberFormats(asFormats(formats));
    }
    services.spreadsheets().flush();
    if (before) journal.keep(before);
    else journal.drop(action);
  } catch (error) {
    console.warn(String(error));
  }
}
