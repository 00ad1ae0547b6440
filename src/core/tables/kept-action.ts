/** What is kept of an action in people's own tabs: enough to finish or take back one that died half-way, and to undo it later. */
import type { Words } from '../values/words.ts';
import type { Beside, Cells, CellsWrite, Changes, TabRemoved } from './changes.ts';
import { type About, areBlank, hashOfCells, hashOfTab, holdsNothing, sameCell, sameCells } from './changes.ts';
import { readEntryKey } from './entry-key.ts';

/** A block of cells that an action wrote, and what taking it back leads to. */
export interface KeptBlock {
  readonly kind: 'rows' | 'cells' | 'formula';
  readonly sheetId: number;
  /** From 1. */
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  /** What stands there once the action is taken back; null = nothing. */
  readonly back: Cells | null;
  /** The number formats that go with it: of every row, or one row for all. */
  readonly formats: readonly (readonly string[])[];
  /** What the action wrote there: its cells, or what they are known by. */
  readonly wrote: Cells | string;
  /** By what its row is known; null for rows that the action added. */
  readonly beside: Beside | null;
}

/** Who did something, and when. */
export interface Doer {
  /** An e-mail address; where Google does not tell it, `?` and what tells two strangers apart, if anything. */
  readonly who: string;
  /** As `2026-05-16 19:05`, in the spreadsheet's zone. */
  readonly at: string;
}

/** What is told of an action in the log and the history. */
export interface Deed extends About, Doer {
  /** What was done, in the command's words. */
  readonly what: Words;
  readonly rows: number;
  readonly cells: number;
}

export interface KeptAction {
  readonly action: string;
  /** Its place in the order of actions. */
  readonly number: number;
  /** Begun and not finished, done, begun to be taken back, or taken back. */
  readonly state: 'doing' | 'done' | 'undoing' | 'undone';
  /** How many rows it added. */
  readonly adds: number;
  readonly blocks: readonly KeptBlock[];
  /** Tabs that it makes whole. */
  readonly tabs: readonly KeptTab[];
  readonly deed: Deed;
  /** Who took it back, once somebody does. */
  readonly back: Doer | null;
  /** Whether the log tells of it as it stands. */
  readonly logged: boolean;
  /** What is to be kept nowhere once it is done. */
  readonly forgets?: readonly string[];
}

/** A tab that an action made: its number is known once it stands. */
export interface KeptTab extends Omit<TabRemoved, 'sheetId'> {
  readonly sheetId: number | null;
}

/** Rows longer than this together are known by their fingerprint alone: what was changed in them is told by row. */
const LONGEST_ROWS = 60_000;

function blockOf(
  write: CellsWrite,
  sheetId: number,
  formats: readonly (readonly string[])[],
  undoes: boolean,
  byHash: boolean,
): KeptBlock {
  const { kind, row, column, cells, were } = write;
  const [back, wrote] = undoes ? [cells, were] : [were, cells];
  const isRows = kind === 'rows';
  const first = JSON.stringify(formats[0]);
  return {
    kind: kind === 'header' ? 'cells' : kind,
    sheetId,
    row,
    column,
    rows: cells.length,
    columns: cells[0]?.length ?? 0,
    back: isRows && areBlank(back) ? null : back,
    formats: formats.every((line) => JSON.stringify(line) === first) ? formats.slice(0, 1) : formats,
    wrote: isRows && byHash ? hashOfCells(wrote) : wrote,
    beside: write.beside ?? null,
  };
}

/** How many rows and cells changes change, headers of new columns and of new tabs aside. */
export function sizeOf({ cells, tabs = [] }: Pick<Changes, 'cells' | 'tabs'>): {
  readonly rows: number;
  readonly cells: number;
} {
  const rows = new Set<string>();
  let changed = 0;
  for (const write of cells) {
    if (write.kind === 'header') continue;
    for (const [down, line] of write.cells.entries()) {
      const differ = line.filter((cell, right) => !sameCell(cell, write.were[down]?.[right] ?? '')).length;
      if (differ > 0) rows.add(`${write.row + down} ${write.tab}`);
      changed += differ;
    }
  }
  const made = tabs.flatMap((tab) => tab.cells.slice(1));
  const filled = made.flat().filter((cell) => !holdsNothing(cell)).length;
  return { rows: rows.size + made.length, cells: changed + filled };
}

/** What is told of an action while its parts are put together. */
export interface Telling {
  readonly what: Words;
  readonly by: Doer;
  /** What was kept of the action before, where it is taken back. */
  readonly before: KeptAction | null;
}

const NOTHING: About = { groups: [], month: null };

/**
 * What to keep of changes before they are written. Of each write it is told on which tab it goes and which formats its
 * cells have until then. The header of a new column stays when the action is taken back, and is not kept.
 */
export function keptOf(
  changes: Changes,
  number: number,
  { what, by, before }: Telling,
  about: (write: CellsWrite) => { readonly sheetId: number; readonly formats: readonly (readonly string[])[] },
): KeptAction {
  const undoes = changes.undoes === true;
  const keys = new Set<number>();
  const blocks: KeptBlock[] = [];
  const rows = changes.cells.filter(({ kind }) => kind === 'rows');
  const byHash = undoes || JSON.stringify(rows.map(({ cells }) => cells)).length > LONGEST_ROWS;
  for (const write of changes.cells) {
    if (write.kind === 'header') continue;
    for (const cell of write.cells.flat()) {
      const key = readEntryKey(cell);
      if (key?.action === changes.action) keys.add(key.number);
    }
    const { sheetId, formats } = about(write);
    // A cell without a format has the general one, and is to have it again.
    const had = formats.map((line) => line.map((format) => format || 'General'));
    blocks.push(blockOf(write, sheetId, undoes ? write.formats : had, undoes, byHash));
  }
  const deed: Deed = { ...NOTHING, ...changes.about, ...by, what: changes.what ?? what, ...sizeOf(changes) };
  return {
    action: changes.action,
    number,
    state: undoes ? 'undoing' : 'doing',
    adds: keys.size,
    blocks,
    tabs: keptTabs(changes),
    deed: undoes ? (before?.deed ?? deed) : deed,
    back: undoes ? by : null,
    logged: false,
    ...(changes.forgets ? { forgets: changes.forgets } : {}),
  };
}

function keptTabs({ tabs = [], removes = [] }: Changes): readonly KeptTab[] {
  return [...tabs.map(({ title, cells }) => ({ sheetId: null, title, hash: hashOfTab(cells) })), ...removes];
}

/** How a block stands: as the action wrote it, as before the action, or otherwise. */
export function standingOf({ back, wrote }: KeptBlock, cells: Cells): 'written' | 'back' | 'changed' {
  if (typeof wrote === 'string' ? hashOfCells(cells) === wrote : sameCells(wrote, cells)) return 'written';
  return (back === null ? areBlank(cells) : sameCells(back, cells)) ? 'back' : 'changed';
}
