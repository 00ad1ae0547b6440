/** What was read of a large workbook before Google's time was up: kept for ten minutes, so that asking again goes on from there. */
import { cut, packed, unpackedIn } from '../core/tables/kept-text.ts';
import type { Cell } from '../core/values/cell.ts';
import type { Services } from './services.ts';

/** Google ends an execution after six minutes; what is read must be put aside before. */
export const LONGEST = 270_000;
/** What putting a cell aside takes, in milliseconds, and what may be spent on it beyond the time for reading. */
const A_CELL = 0.016;
const SPARE = 40_000;
const SECONDS = 600;
const KEY = 'read';
/** A cache takes 100 KB an entry. */
const MOST_BYTES = 90_000;

export interface ReadTab {
  readonly cells: readonly (readonly Cell[])[];
  readonly formats: readonly (readonly string[])[] | null;
  /** Whether rows below were not read yet. */
  readonly isPart?: true;
}

export interface ReadSoFar {
  /** Whether to end it, with so many cells to be put aside. */
  readonly isTimeUp: (cells: number) => boolean;
  /** A tab as it was read before, by its number. */
  readonly find: (sheetId: number) => ReadTab | null;
  /** Puts aside what was read; an entry that is lost is only read again. */
  readonly keep: (tabs: ReadonlyMap<number, ReadTab>) => void;
  /** Nothing of it is taken any more: it was used up, or must be read anew. */
  readonly forget: () => void;
}

/** Begins the clock of an execution. */
export function readSoFar(services: Services, longest: number): ReadSoFar {
  const begun = Date.now();
  let index: ReadonlyMap<number, number> | null = null;
  const cache = () => services.caches().getDocumentCache();
  const kept = (): ReadonlyMap<number, number> => {
    index ??= new Map(
      [...(cache()?.get(KEY) ?? '').matchAll(/(\d+):(\d+)/g)].map(([, id, pieces]) => [Number(id), Number(pieces)]),
    );
    return index;
  };
  return {
    isTimeUp(cells) {
      const gone = Date.now() - begun;
      return gone > longest || gone + cells * A_CELL > longest + SPARE;
    },
    find(sheetId) {
      const pieces = kept().get(sheetId);
      if (pieces === undefined) return null;
      const texts = Array.from({ length: pieces }, (_, at) => cache()?.get(`${KEY}/${sheetId}/${at}`) ?? '');
      return tabIn(texts.join(''));
    },
    keep(tabs) {
      const store = cache();
      const told = [...tabs].map(([sheetId, { cells, ...more }]) => {
        const pieces = cut(JSON.stringify({ cells: packed(cells), ...more }), MOST_BYTES);
        for (const [at, piece] of pieces.entries()) store?.put(`${KEY}/${sheetId}/${at}`, piece, SECONDS);
        return `${sheetId}:${pieces.length}`;
      });
      // Last: what is named here is whole.
      store?.put(KEY, told.join(), SECONDS);
    },
    forget() {
      if (index && index.size > 0) cache()?.remove(KEY);
      index = new Map();
    },
  };
}

function tabIn(text: string): ReadTab | null {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== 'object' || value === null || !('cells' in value) || !('formats' in value)) return null;
    const cells = unpackedIn(value.cells);
    const { formats } = value;
    const part = 'isPart' in value ? ({ isPart: true } as const) : {};
    return cells && { cells, formats: Array.isArray(formats) ? formats : null, ...part };
  } catch {
    return null;
  }
}
