/** Changes people's own tabs: noted first, then written whole or not at all. */
import {
  type CellsWrite,
  type Changes,
  hashOfTab,
  holdsNothing,
  type NewTab,
  sameCells,
} from '../core/tables/changes.ts';
import { type KeptAction, keptOf } from '../core/tables/kept-action.ts';
import { isProblem } from '../core/values/problem.ts';
import type { Words } from '../core/values/words.ts';
import { finish } from './finish.ts';
import type { Journal } from './journal.ts';
import { demandRemovable, dressColumns, makeTabs, removeTab } from './made-tabs.ts';
import { doerOf } from './person.ts';
import { tabGone } from './problems.ts';
import { grow } from './ranges.ts';
import { refusalOf } from './refusal.ts';
import type { Services, Sheet } from './services.ts';
import { tried } from './tried.ts';
import type { Workbook } from './workbook.ts';
import { demandUnchanged, heldIn, put, putFormula, type Ready, ready, setFormats } from './write-cells.ts';

/** The tab of a new table: made, or taken where an execution died after making it. */
function headedTab(services: Services, workbook: Workbook, { title, header, columns }: NewTab, more: number): Sheet {
  const tabs = workbook.tabs();
  const there = tabs.find((tab) => tab.title === title);
  if (there && workbook.gridOf(there).cells.some((row) => !row.every(holdsNothing))) throw tabGone({ tab: title });
  const sheet = there?.sheet ?? workbook.spreadsheet.insertSheet(title, tabs.length + more);
  grow(sheet, 1, header.length);
  dressColumns(services, sheet, columns);
  sheet.getRange(1, 1, 1, header.length).setValues([[...header]]);
  return sheet;
}

/** Rows that are made to spare where a tab ends with its last one, so that the next ones need none. */
const SPARE = 500;

/** Gives the grid the size that the writes need; how many rows were made to spare. */
function grown(sheet: Sheet, writes: readonly CellsWrite[]): number {
  const rows = Math.max(...writes.map(({ row, cells, fills }) => row + (fills?.rows ?? cells.length) - 1));
  const columns = Math.max(
    ...writes.map(({ column, cells, fills }) => column + (fills?.columns ?? cells[0]?.length ?? 0) - 1),
  );
  return grow(sheet, rows, columns, SPARE);
}

/** Writes changes into people's own tabs for a command: all of them, or none. Throws Problem. */
export function changeTabs(
  services: Services,
  workbook: Workbook,
  journal: Journal,
  changes: Changes,
  what: Words,
): void {
  const sheets = new Map<string, Sheet>();
  const before = journal.actions().find(({ action }) => action === changes.action) ?? null;
  let tab = changes.makes[0]?.title ?? changes.cells[0]?.tab ?? '';
  const begun: Ready[] = [];
  const written = new Set<Ready>();
  const spares = new Map<string, number>();
  let removes = false;
  let kept: KeptAction | null = null;
  const sheetOf = (title: string): Sheet => {
    tab = title;
    const sheet = sheets.get(title) ?? workbook.tabs().find((one) => one.title === title)?.sheet;
    if (!sheet) throw tabGone({ tab: title });
    sheets.set(title, sheet);
    return sheet;
  };
  try {
    let more = 0;
    for (const made of changes.makes) {
      tab = made.title;
      const sheet = headedTab(services, workbook, made, more);
      if (!workbook.tabs().some(({ title }) => title === tab)) more++;
      sheets.set(tab, sheet);
    }
    for (const title of new Set(changes.cells.map((write) => write.tab))) {
      const writes = changes.cells.filter((write) => write.tab === title);
      spares.set(title, grown(sheetOf(title), writes));
    }
    const all = changes.cells.flatMap((write) => {
      const sheet = sheetOf(write.tab);
      return ready(sheet, write, workbook.heldIn(sheet));
    });
    const byWrite = new Map(all.map((one) => [one.write, one]));
    const telling = { what, by: doerOf(services, workbook), before };
    demandRemovable(workbook, changes.removes ?? []);
    kept = keptOf({ ...changes, cells: [...byWrite.keys()] }, numberAfter(journal), telling, (write) => {
      const { sheet, formats } = byWrite.get(write)!;
      return { sheetId: sheet.getSheetId(), formats };
    });
    journal.keep(kept);
    const made = makeTabs(services, workbook, changes.tabs ?? [], ({ title }, sheet) => {
      tab = title;
      sheets.set(title, sheet);
    });
    for (const one of all) {
      tab = one.write.tab;
      begun.push(one);
      const demand = (): void => {
        demandUnchanged(one);
        written.add(one);
      };
      if (one.write.kind === 'formula') {
        const formats = changes.undoes ? one.write.formats : one.formats;
        putFormula(one.range, one.write.cells, formats, demand);
      } else {
        const spare = one.write.kind === 'rows' ? spares.get(tab) : 0;
        put(one.range, one.write.cells, one.write.formats, one.formats, demand, spare);
      }
    }
    for (const gone of changes.removes ?? []) {
      tab = gone.title;
      removes = true;
      removeTab(workbook, gone);
    }
    services.spreadsheets().flush();
    kept = { ...kept, tabs: kept.tabs.map((one, at) => ({ ...one, sheetId: made[at]?.getSheetId() ?? one.sheetId })) };
  } catch (error) {
    const sheet = sheets.get(tab);
    // A tab that is gone cannot be put back: the next action finishes what is noted as begun.
    const noted = removes ? null : kept;
    if (noted) tried(() => takeBack(services, workbook, journal, { begun, written, kept: noted, before }), null);
    for (const { title, header } of changes.makes) {
      const isOurs = !workbook.tabs().some((one) => one.title === title);
      if (isOurs) tried(() => removeTab(workbook, { sheetId: null, title, hash: hashOfTab([header]) }), null);
    }
    if (isProblem(error)) throw error;
    console.error(String(error));
    throw refusalOf(workbook, sheet, tab);
  }
  // A tab that was made is one of the workbook's from now on, and one that is gone is none.
  if (changes.makes.length > 0 || changes.tabs || removes) workbook.forget();
  finish(services, workbook, journal, kept);
  journal.tidy();
}

const numberAfter = (journal: Journal): number => Math.max(0, ...journal.actions().map(({ number }) => number)) + 1;

interface Begun {
  readonly begun: readonly Ready[];
  /** Those whose cells may have been written: what stands where others were to go is people's own, even where it is the same. */
  readonly written: ReadonlySet<Ready>;
  readonly kept: KeptAction;
  readonly before: KeptAction | null;
}

/** Puts back what stood before changes that could not be written whole; what fails here is set right by the next action. */
function takeBack(
  services: Services,
  workbook: Workbook,
  journal: Journal,
  { begun, written, kept, before }: Begun,
): void {
  // Those that were to be made, by their titles: Google may have made one and its answer been lost.
  for (const tab of kept.tabs) if (tab.sheetId === null) removeTab(workbook, tab);
  for (const one of begun) {
    const { write, range, formats } = one;
    const isFormula = write.kind === 'formula';
    const now = heldIn(range, isFormula ? write.cells : null);
    const isWritten = written.has(one) && sameCells(write.cells, now);
    if (isFormula && isWritten) putFormula(range, write.were, formats, () => {});
    else if (isWritten) put(range, write.were, formats, range.getNumberFormats(), () => {});
    else if (sameCells(write.were, now)) tried(() => setFormats(range, formats), null);
  }
  services.spreadsheets().flush();
  if (before) journal.keep(before);
  else journal.drop(kept.action);
}
