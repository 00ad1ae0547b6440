/** Reads the workbooks and summary files of a folder into one workbook: every tab noted with the file it is from. */
import { readdir, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { csvRows } from '../../core/values/csv.ts';
import { isProblem, type Problem } from '../../core/values/problem.ts';
import type { Words } from '../../core/values/words.ts';
import { createCellStore } from '../emulator/cell-store.ts';
import type { Host } from '../emulator/host-model.ts';
import { rowsOf, valueAt } from '../emulator/packed-cells.ts';
import type { WorkbookContent } from '../emulator/workbook.ts';
import type { SheetSource } from '../emulator/workbook-model.ts';
import { ask, type Machine, textOfFile } from './open.ts';
import { folderMissing, folderNothing, folderUnreadable } from './trouble.ts';

/** A file that could not be read, and why. */
export interface Unread {
  readonly name: string;
  readonly words: Words;
}

export interface FolderRead {
  readonly content: WorkbookContent;
  /** How many files were read. */
  readonly read: number;
  readonly unread: readonly Unread[];
}

/** Where what is noted on a tab is kept, and what the program notes on tabs that it made. */
const KEY = 'sajja.table';
const MADE = '"made"';
/** The tab that holds such lines, and what stands first in the file that they come in. */
const GROUP_FIGURES = 'ตัวเลขจากกลุ่ม';
const SUMMARY_FILE = 'สัจจะชีต ไฟล์สรุป';
const KNOWN = new Set(['.xlsx', '.xls', '.csv']);

type Line = (string | number | boolean)[];

/** Everything in a folder as one workbook. Throws: `Problem` when there is no folder, or nothing in it can be read. */
export async function contentOfFolder(
  folder: string,
  machine: Machine,
  tell: (words: string) => void,
): Promise<FolderRead> {
  const names = await filesIn(folder);
  if (names.length === 0) throw folderNothing({ folder });
  const sheets: SheetSource[] = [];
  const unread: Unread[] = [];
  const checker = await machine.hostOver({ title: '', sheets: [] });
  const read = async (name: string) => {
    tell(name);
    try {
      return { name, tabs: await tabsOfFile(join(folder, name), machine, checker), words: null };
    } catch (error) {
      if (!isProblem(error)) throw error;
      return { name, tabs: [], words: error.words };
    }
  };
  for await (const { name, tabs, words } of oneAhead(names, read)) {
    for (const tab of tabs) sheets.push(noted(tab, name, sheets.length));
    if (words !== null) unread.push({ name, words });
  }
  if (unread.length === names.length) throw folderUnread(folder, unread);
  const content = { title: folder, zone: 'Asia/Bangkok', locale: 'th_TH', sheets };
  return { content, read: names.length - unread.length, unread };
}

/** What is made of each thing, in their order; while one is waited for, as when it is unpacked, the next is begun. */
async function* oneAhead<Thing, Made>(things: readonly Thing[], make: (thing: Thing) => Promise<Made>) {
  let next: Promise<Made> | null = null;
  for (const [at, thing] of things.entries()) {
    const made: Promise<Made> = next ?? make(thing);
    const after = things[at + 1];
    next = after === undefined ? null : make(after);
    // Whoever waits for it hears of its failure; nobody may come to that.
    next?.catch(() => undefined);
    yield await made;
  }
}

/** That none of the files of a folder can be read, with the first of them. */
export function folderUnread(folder: string, unread: readonly Unread[]): Problem {
  const [{ name, words } = { name: '', words: { th: '', en: '' } }] = unread;
  return folderUnreadable({ folder, count: unread.length, name, why: words.th, whyEn: words.en });
}

/** The workbooks of a folder by their names, with their sizes. Throws: `Problem` when there is none. */
export async function workbooksIn(
  folder: string,
): Promise<readonly { readonly name: string; readonly size: number }[]> {
  const names = (await filesIn(folder)).filter((name) => extname(name).toLowerCase() !== '.csv');
  if (names.length === 0) throw folderNothing({ folder });
  return Promise.all(
    names.map(async (name) => ({
      name,
      size: await stat(join(folder, name)).then(
        ({ size }) => size,
        () => 0,
      ),
    })),
  );
}

/** The names of the files that may be read, in their order; those of a program that has one open are left out. */
async function filesIn(folder: string): Promise<readonly string[]> {
  const all = await readdir(folder, { withFileTypes: true }).catch(() => {
    throw folderMissing({ folder });
  });
  return all
    .filter((entry) => !entry.isDirectory() && !/^[.~]/.test(entry.name))
    .map(({ name }) => name)
    .filter((name) => KNOWN.has(extname(name).toLowerCase()))
    .sort();
}

async function tabsOfFile(file: string, machine: Machine, checker: Host): Promise<readonly SheetSource[]> {
  if (extname(file).toLowerCase() === '.csv') {
    const text = await textOfFile(file);
    ask(checker, 'takeIn', { text });
    return [figuresTab(csvRows(text))];
  }
  const { sheets } = await machine.contentOf(file);
  const filled = sheets.filter(({ values }) => values.rows > 0);
  const [only] = filled;
  if (filled.length === 1 && only && valueAt(only.values, 0, 0) === SUMMARY_FILE) {
    const cells = rowsOf(only.values);
    ask(checker, 'takeIn', { cells });
    return [figuresTab(cells)];
  }
  return filled.filter(({ metadata }) => !metadata?.[KEY]?.includes(MADE));
}

/** The lines of a summary file below its first, as the tab that holds such lines. */
function figuresTab(rows: readonly Line[]): SheetSource {
  return { title: GROUP_FIGURES, values: rows.slice(1).filter((row) => row.some((cell) => cell !== '')) };
}

/** A tab under a title that no other has; what it is called in its file is noted with it. */
function noted(tab: SheetSource, file: string, place: number): SheetSource {
  const { title, values, formats, columnFormats, metadata } = tab;
  const note = { ...boundBy(metadata?.[KEY]), file, title };
  const size = createCellStore(values).size();
  const columns = Math.max(size.columns, 1);
  return {
    title: `${title} ~${place + 1}`,
    values,
    ...(formats && { formats }),
    ...(columnFormats && { columnFormats: columnFormats.slice(0, columns) }),
    metadata: { [KEY]: JSON.stringify(note) },
    rowCount: Math.max(size.rows, 1),
    columnCount: columns,
  };
}

/** What a tab was bound to in its file. */
function boundBy(note: string | undefined): object {
  if (note === undefined) return {};
  try {
    const bound: unknown = JSON.parse(note);
    return typeof bound === 'object' && bound !== null ? bound : {};
  } catch {
    return {};
  }
}

/** Leaves of a workbook only the tabs that the program made. */
export function onlyResults({ workbook }: Host): void {
  for (const { id, metadata } of [...workbook.sheets]) {
    if (!metadata.get(KEY)?.includes(MADE)) workbook.removeSheet(id);
  }
}
