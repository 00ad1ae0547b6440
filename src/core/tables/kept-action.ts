/** What is kept of an action in people's own tabs: enough to finish or take back one that died half-way, and to undo it later. */
import type { Cell } from '../values/cell.ts';
import { isDate } from '../values/zone.ts';
import type { Beside, Cells, CellsWrite, Changes, TabRemoved } from './changes.ts';
import { areBlank, hashOfCells, hashOfTab, sameCells } from './changes.ts';
import { readEntryKey } from './entry-key.ts';

/** A block of cells that an action wrote, and what taking it back leads to. */
export interface KeptBlock {
  readonly kind: 'rows' | 'cells';
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
}

/** A tab that an action made: its number is known once it stands. */
export interface KeptTab extends Omit<TabRemoved, 'sheetId'> {
  readonly sheetId: number | null;
}

function blockOf(
  write: CellsWrite,
  sheetId: number,
  formats: readonly (readonly string[])[],
  undoes: boolean,
): KeptBlock {
  const { kind, row, column, cells, were } = write;
  const [back, wrote] = undoes ? [cells, were] : [were, cells];
  const isRows = kind === 'rows';
  const first = JSON.stringify(formats[0]);
  return {
    kind: isRows ? 'rows' : 'cells',
    sheetId,
    row,
    column,
    rows: cells.length,
    columns: cells[0]?.length ?? 0,
    back: isRows && areBlank(back) ? null : back,
    formats: formats.every((line) => JSON.stringify(line) === first) ? formats.slice(0, 1) : formats,
    wrote: isRows ? hashOfCells(wrote) : wrote,
    beside: write.beside ?? null,
  };
}

/**
 * What to keep of changes before they are written. Of each write it is told on which tab it goes and which formats its
 * cells have until then. The header of a new column stays when the action is taken back, and is not kept.
 */
export function keptOf(
  changes: Changes,
  number: number,
  about: (write: CellsWrite) => { readonly sheetId: number; readonly formats: readonly (readonly string[])[] },
): KeptAction {
  const undoes = changes.undoes === true;
  const keys = new Set<number>();
  const blocks: KeptBlock[] = [];
  for (const write of changes.cells) {
    if (write.kind === 'header') continue;
    for (const cell of write.cells.flat()) {
      const key = readEntryKey(cell);
      if (key?.action === changes.action) keys.add(key.number);
    }
    const { sheetId, formats } = about(write);
    // A cell without a format has the general one, and is to have it again.
    const had = formats.map((line) => line.map((format) => format || 'General'));
    blocks.push(blockOf(write, sheetId, undoes ? write.formats : had, undoes));
  }
  return {
    action: changes.action,
    number,
    state: undoes ? 'undoing' : 'doing',
    adds: keys.size,
    blocks,
    tabs: keptTabs(changes),
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

type Packed = string | number | boolean | { readonly d: number };

const packed = (cells: Cells): Packed[][] =>
  cells.map((row) => row.map((cell) => (isDate(cell) ? { d: cell.getTime() } : cell)));

const unpacked = (cells: readonly (readonly Packed[])[]): Cell[][] =>
  cells.map((row) => row.map((cell) => (typeof cell === 'object' ? new Date(cell.d) : cell)));

/** A kept action as text. */
export function keptText({ number, state, adds, blocks, tabs }: KeptAction): string {
  return JSON.stringify({
    number,
    state,
    adds,
    blocks: blocks.map((block) => ({
      ...block,
      back: block.back && packed(block.back),
      wrote: typeof block.wrote === 'string' ? block.wrote : packed(block.wrote),
    })),
    ...(tabs.length > 0 && { tabs }),
  });
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isCells = (value: unknown): value is Packed[][] =>
  Array.isArray(value) &&
  value.every(
    (row) =>
      Array.isArray(row) &&
      row.every(
        (cell) =>
          ['string', 'number', 'boolean'].includes(typeof cell) || (isObject(cell) && typeof cell['d'] === 'number'),
      ),
  );

const isFormats = (value: unknown): value is string[][] =>
  Array.isArray(value) && value.every((row) => Array.isArray(row) && row.every((one) => typeof one === 'string'));

function readBeside(value: unknown): Beside | null {
  if (!isObject(value) || !Array.isArray(value['columns']) || typeof value['hash'] !== 'string') return null;
  return { columns: value['columns'].map(Number), hash: value['hash'] };
}

function readBlock(value: unknown): KeptBlock | null {
  if (!isObject(value)) return null;
  const { kind, sheetId, row, column, rows, columns, back, formats, wrote } = value;
  if (kind !== 'rows' && kind !== 'cells') return null;
  if (typeof sheetId !== 'number' || typeof row !== 'number' || typeof column !== 'number') return null;
  if (typeof rows !== 'number' || typeof columns !== 'number' || !isFormats(formats)) return null;
  if (!(back === null || isCells(back)) || !(typeof wrote === 'string' || isCells(wrote))) return null;
  return {
    kind,
    sheetId,
    row,
    column,
    rows,
    columns,
    back: back && unpacked(back),
    formats,
    wrote: typeof wrote === 'string' ? wrote : unpacked(wrote),
    beside: readBeside(value['beside']),
  };
}

function readTabs(value: unknown): KeptTab[] | null {
  if (value === undefined) return [];
  if (!Array.isArray(value)) return null;
  const tabs = value.flatMap((one: unknown): KeptTab[] => {
    if (!isObject(one)) return [];
    const { sheetId, title, hash } = one;
    const isKnown = sheetId === null || typeof sheetId === 'number';
    return isKnown && typeof title === 'string' && typeof hash === 'string' ? [{ sheetId, title, hash }] : [];
  });
  return tabs.length === value.length ? tabs : null;
}

/** A kept action out of its text, or null when it cannot be understood. */
export function readKept(action: string, text: string): KeptAction | null {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return null;
  }
  if (!isObject(value) || !Array.isArray(value['blocks'])) return null;
  const { number, adds } = value;
  const state = (['doing', 'done', 'undoing', 'undone'] as const).find((one) => one === value['state']);
  const blocks = value['blocks'].map(readBlock);
  const tabs = readTabs(value['tabs']);
  if (typeof number !== 'number' || typeof adds !== 'number' || state === undefined) return null;
  if (blocks.includes(null) || tabs === null) return null;
  return { action, number, state, adds, blocks: blocks.flatMap((block) => block ?? []), tabs };
}
