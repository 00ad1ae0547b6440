/** Finds the columns that were bound to fields again: by their headers, and by their places where a header was changed. */
import type { Cell } from '../values/cell.ts';
import type { Binding } from './binding.ts';
import { headerWord } from './headers.ts';

export interface BoundColumns {
  /** The field of a column, by the column from 0. */
  readonly fields: ReadonlyMap<number, string>;
  /** Fields that are not to be read, whatever a header says. */
  readonly unread: ReadonlySet<string>;
  /** Fields whose bound column is no longer there. */
  readonly gone: readonly string[];
}

export const UNBOUND: BoundColumns = { fields: new Map(), unread: new Set(), gone: [] };

const wordOf = (cell: Cell | undefined): string => (cell === undefined || cell === '' ? '' : headerWord(String(cell)));

/**
 * Which of the columns under some headers were bound; by place only in the row that the binding speaks of, and never where
 * a header now says that the column is another of the `known` fields.
 */
export function boundColumns(
  headers: readonly Cell[],
  binding: Binding | null,
  known: ReadonlyMap<string, string>,
  byPlace: boolean,
): BoundColumns {
  if (binding === null) return UNBOUND;
  const words = headers.map(wordOf);
  const before = new Set(binding.heads.map(wordOf));
  const fields = new Map<number, string>();
  const unread = new Set<string>();
  const gone: string[] = [];
  for (const [field, header] of Object.entries(binding.columns)) {
    const word = headerWord(header);
    const place = binding.at[field];
    if (word === '' && place === undefined) {
      unread.add(field);
      continue;
    }
    const stood = place === undefined ? -1 : place - 1;
    let at = word === '' ? -1 : words[stood] === word ? stood : words.indexOf(word);
    // What stands there now and did not before is its header, changed.
    const now = words[stood];
    const isChanged = word === '' ? !now : !!now && !before.has(now) && (known.get(now) ?? field) === field;
    if (at < 0 && byPlace && stood >= 0 && isChanged) at = stood;
    if (at >= 0 && !fields.has(at)) fields.set(at, field);
    else gone.push(field);
  }
  return { fields, unread, gone };
}

/**
 * The header row that a binding speaks of, from 0, or null: where most of its headers stand, for lines may have been put
 * above it or taken away; else where it stood.
 */
export function boundRow(cells: readonly (readonly Cell[])[], binding: Binding | null): number | null {
  if (binding?.headerRow === undefined || binding.headerRow === null) return null;
  const wanted = binding.heads.map(wordOf).filter((word) => word !== '');
  const stood = binding.headerRow - 1;
  let best = stood;
  let most = 0;
  for (let row = 0; row < Math.min(stood + 20, cells.length); row++) {
    const words = new Set((cells[row] ?? []).map(wordOf));
    const found = wanted.filter((word) => words.has(word)).length;
    if (found > most || (found === most && row === stood)) {
      best = row;
      most = found;
    }
  }
  return best < cells.length ? best : null;
}
