/** What a tab may be whose title says nothing: the tables whose columns its headers name. */
import { longHeader } from '../../tables/find-header.ts';
import type { TableName } from '../../tables/tables.ts';
import { columnLetter, type Grid } from '../../values/cell.ts';
import { words } from '../../values/words.ts';
import type { TableGuess } from '../answers/understood.ts';
import { captionOf, fieldsFor, USUAL_TABLES } from './fields.ts';
import { looksLike, missingFields } from './missing.ts';
import type { Sight } from './sight.ts';

const MOST = 3;
/** How much of what a table cannot do without must be there, and how much of what the best guess has. */
const LEAST = 0.5;
const AS_GOOD = 0.7;

interface Ranked {
  readonly guess: TableGuess;
  /** Of what the table cannot do without, how much is there; then how many columns are known. */
  readonly whole: number;
  readonly known: number;
}

function ranked({ dates }: Sight, grid: Grid, table: TableName): readonly Ranked[] {
  const header = longHeader(grid, table, null);
  if (header === null) return [];
  const { columns, cells, row } = header;
  const fields = fieldsFor(table, 'long');
  const taken = new Set(columns.values());
  const free = cells.map((_, at) => at).filter((at) => !taken.has(at));
  const lines = grid.cells.slice(row + 1);
  const missing = missingFields(
    table,
    fields,
    (field) => columns.has(field),
    (field) => looksLike(field, cells, lines, free, dates),
  );
  const letters = Object.fromEntries([...columns].map(([field, at]) => [field, columnLetter(at + 1)]));
  const names = [...columns.values()].map((at) => String(cells[at]));
  const required = fields.filter((one) => one.required).length;
  const stops = missing.filter((one) => one.stops);
  // A column that looks like what is missing is nearly as good as one that says so.
  const lacking = stops.reduce((sum, { offer }) => sum + (offer === null ? 1 : 0.4), 0);
  return [
    {
      guess: {
        table,
        caption: captionOf(table),
        because: words(`มีคอลัมน์ ${names.join(', ')}`, `It has the columns ${names.join(', ')}`),
        headerRow: row + 1,
        columns: letters,
        missing,
      },
      whole: required === 0 ? 1 : 1 - lacking / required,
      known: columns.size,
    },
  ];
}

/** At most three tables that a tab may be, the likeliest first. */
export function guessesFor(sight: Sight, grid: Grid): readonly TableGuess[] {
  const likely = USUAL_TABLES.flatMap((table) => ranked(sight, grid, table))
    .filter(({ whole }) => whole >= LEAST)
    .sort((a, b) => b.whole - a.whole || b.known - a.known);
  const best = likely[0]?.whole ?? 0;
  return likely
    .filter(({ whole }) => whole >= best * AS_GOOD)
    .slice(0, MOST)
    .map(({ guess }) => guess);
}
