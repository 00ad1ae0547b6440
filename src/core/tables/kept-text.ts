/** A kept action as text: a head, and its blocks in as many pieces as a store takes. */
import { isoMonth } from '../values/calendar.ts';
import type { Cell } from '../values/cell.ts';
import { hashOf } from '../values/hash.ts';
import { words } from '../values/words.ts';
import { isDate } from '../values/zone.ts';
import type { Cells } from './changes.ts';
import type { Deed, Doer, KeptAction, KeptBlock, KeptTab } from './kept-action.ts';

/** Google keeps 9 KB in a property; a Thai letter takes three bytes. */
const MOST_BYTES = 9 * 1024 - 200;

/** Bytes of a text in UTF-8. */
export function bytesOf(text: string): number {
  let bytes = 0;
  for (const letter of text) bytes += letter < '\u0080' ? 1 : letter < '\u0800' ? 2 : letter.length === 1 ? 3 : 4;
  return bytes;
}

/** A text cut into pieces that each fit into a property, or have no more bytes than told. */
export function cut(text: string, most = MOST_BYTES): string[] {
  const pieces: string[] = [];
  let piece = '';
  let bytes = 0;
  for (const letter of text) {
    const more = bytesOf(letter);
    if (bytes + more > most) {
      pieces.push(piece);
      piece = '';
      bytes = 0;
    }
    piece += letter;
    bytes += more;
  }
  return [...pieces, piece];
}

/** By their number, as they are written down. */
const KINDS: readonly KeptBlock['kind'][] = ['cells', 'rows', 'formula'];

type Packed = string | number | boolean | { readonly d: number };

/** Cells as they can be written down. */
export const packed = (cells: Cells): Packed[][] =>
  cells.map((row) => row.map((cell) => (isDate(cell) ? { d: cell.getTime() } : cell)));

const unpacked = (cells: readonly (readonly Packed[])[]): Cell[][] =>
  cells.map((row) => row.map((cell) => (typeof cell === 'object' ? new Date(cell.d) : cell)));

/** Things that many blocks share, each kept once. */
function shelf<Thing>(): { readonly all: Thing[]; readonly put: (thing: Thing) => number } {
  const all: Thing[] = [];
  const places = new Map<string, number>();
  return {
    all,
    put(thing) {
      const key = JSON.stringify(thing);
      const place = places.get(key) ?? all.push(thing) - 1;
      places.set(key, place);
      return place;
    },
  };
}

/** The head of a kept action, and its blocks in pieces; where they are short they stand in the head. */
export function keptTexts({ action: _, blocks, tabs, ...head }: KeptAction): {
  readonly head: string;
  readonly pieces: readonly string[];
} {
  const formats = shelf<KeptBlock['formats']>();
  const columns = shelf<readonly number[]>();
  const all = blocks.map((block) => [
    KINDS.indexOf(block.kind),
    block.sheetId,
    block.row,
    block.column,
    block.rows,
    block.columns,
    block.back && packed(block.back),
    formats.put(block.formats),
    typeof block.wrote === 'string' ? block.wrote : packed(block.wrote),
    ...(block.beside ? [columns.put(block.beside.columns), block.beside.hash] : []),
  ]);
  const body = JSON.stringify({ formats: formats.all, columns: columns.all, blocks: all, tabs });
  const whole = JSON.stringify({ ...head, body });
  if (bytesOf(whole) <= MOST_BYTES) return { head: whole, pieces: [] };
  const pieces = cut(body);
  return { head: JSON.stringify({ ...head, pieces: pieces.length, hash: hashOf(body) }), pieces };
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);

const isCells = (value: unknown): value is Packed[][] =>
  isList(value) &&
  value.every(
    (row) =>
      isList(row) &&
      row.every(
        (cell) =>
          ['string', 'number', 'boolean'].includes(typeof cell) || (isObject(cell) && typeof cell['d'] === 'number'),
      ),
  );

const isFormats = (value: unknown): value is string[][] =>
  isList(value) && value.every((row) => isList(row) && row.every((one) => typeof one === 'string'));

/** Cells that were written down; null where they are none. */
export const unpackedIn = (value: unknown): Cell[][] | null => (isCells(value) ? unpacked(value) : null);

function readBlock(value: unknown, formats: readonly unknown[], columns: readonly unknown[]): KeptBlock | null {
  if (!isList(value) || value.length < 9) return null;
  const [kind, sheetId, row, column, rows, wide, back, format, wrote, known, hash] = value;
  const had = formats[Number(format)];
  const beside = columns[Number(known)];
  if (typeof sheetId !== 'number' || typeof row !== 'number' || typeof column !== 'number') return null;
  if (typeof rows !== 'number' || typeof wide !== 'number' || !isFormats(had)) return null;
  if (!(back === null || isCells(back)) || !(typeof wrote === 'string' || isCells(wrote))) return null;
  return {
    kind: KINDS[Number(kind)] ?? 'cells',
    sheetId,
    row,
    column,
    rows,
    columns: wide,
    back: back && unpacked(back),
    formats: had,
    wrote: typeof wrote === 'string' ? wrote : unpacked(wrote),
    beside: isList(beside) && typeof hash === 'string' ? { columns: beside.map(Number), hash } : null,
  };
}

function parsed(text: string): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? value : null;
  } catch {
    return null;
  }
}

function readTab(value: unknown): readonly KeptTab[] {
  if (!isObject(value)) return [];
  const { sheetId, title, hash } = value;
  const isKnown = sheetId === null || typeof sheetId === 'number';
  return isKnown && typeof title === 'string' && typeof hash === 'string' ? [{ sheetId, title, hash }] : [];
}

function readBody(text: string): Pick<KeptAction, 'blocks' | 'tabs'> | null {
  const value = parsed(text);
  if (!value) return null;
  const { blocks, formats, columns, tabs } = value;
  if (!isList(tabs) || !isList(blocks) || !isList(formats) || !isList(columns)) return null;
  const read = blocks.map((block) => readBlock(block, formats, columns));
  return read.includes(null) ? null : { blocks: read.flatMap((block) => block ?? []), tabs: tabs.flatMap(readTab) };
}

function readDoer(value: unknown): Doer | null {
  if (!isObject(value) || typeof value['who'] !== 'string' || typeof value['at'] !== 'string') return null;
  return { who: value['who'], at: value['at'] };
}

function readDeed(value: unknown): Deed | null {
  const by = readDoer(value);
  if (!by || !isObject(value)) return null;
  const { what, rows, cells, groups, month } = value;
  if (!isObject(what) || typeof rows !== 'number' || typeof cells !== 'number' || !isList(groups)) return null;
  return {
    ...by,
    what: words(String(what['th']), String(what['en'])),
    rows,
    cells,
    groups: groups.map(String),
    month: isoMonth(String(month)),
  };
}

/** A kept action out of its head and pieces, or null when it cannot be understood or is not whole. */
export function readKept(action: string, head: string, pieceOf: (at: number) => string | undefined): KeptAction | null {
  const value = parsed(head);
  if (!value) return null;
  const { number, adds, body, pieces } = value;
  const state = (['doing', 'done', 'undoing', 'undone'] as const).find((one) => one === value['state']);
  const deed = readDeed(value['deed']);
  if (typeof number !== 'number' || typeof adds !== 'number' || state === undefined || !deed) return null;
  const text =
    typeof body === 'string'
      ? body
      : Array.from({ length: typeof pieces === 'number' ? pieces : 0 }, (_, at) => pieceOf(at) ?? '').join('');
  if (typeof body !== 'string' && hashOf(text) !== value['hash']) return null;
  const held = readBody(text);
  if (!held) return null;
  const logged = value['logged'] === true;
  const forgets = value['forgets'];
  const more = isList(forgets) ? { forgets: forgets.map(String) } : {};
  return { action, number, state, adds, ...held, deed, back: readDoer(value['back']), logged, ...more };
}
