/** Writes cells of people's own tabs: text as text, around their formulas, and only where nobody has typed meanwhile. */
import { besideOf, type Cells, type CellsWrite, formulaHeld, holdsNothing, sameCells } from '../core/tables/changes.ts';
import { type Cell, columnLetter } from '../core/values/cell.ts';
import { isDate } from '../core/values/zone.ts';
import { changedMeanwhile, formulaThere } from './problems.ts';
import type { Range, Sheet } from './services.ts';

type Formats = readonly (readonly string[])[];

/** The format of a cell while text is written to it: nothing in it becomes a formula, a number or a date. */
const TEXT = '@';

/** A write with its range, and the formats that its cells have until then. */
export interface Ready {
  readonly write: CellsWrite;
  readonly sheet: Sheet;
  readonly range: Range;
  readonly formats: Formats;
}

/** The format that a cell had, unless what it is to hold would become something else under it. */
function formatKept(cell: Cell | undefined, had: string): string {
  if (isDate(cell)) return /[dmyb]/i.test(had.replace(/General/i, '')) ? had : 'd/m/yyyy';
  return typeof cell === 'number' && had === TEXT ? 'General' : had || 'General';
}

/** What cells hold: what they show, and of a formula of ours the formula. */
export function heldIn(range: Range, wrote: Cells | null): Cell[][] {
  const values = range.getValues();
  if (!wrote) return values;
  return range
    .getFormulas()
    .map((row, down) =>
      row.map((one, right) => formulaHeld(one, values[down]?.[right] ?? '', wrote[down]?.[right] ?? '')),
    );
}

/** Gives cells back the formats that they had. */
export function setFormats(range: Range, formats: Formats): void {
  range.setNumberFormats(formats.map((row) => row.map((format) => format || 'General')));
}

/** Under these what a formula gives would not show as a number. */
const HIDES_NUMBERS = /^@$|[dmyb]/i;

/** Puts a formula of the program's own, or what stood there before it, into its cell. */
export function putFormula(range: Range, cells: Cells, formats: Formats, demand: () => void): void {
  const wanted = formats.map((row) =>
    row.map((format) => (HIDES_NUMBERS.test(format.replace(/General/i, '')) ? 'General' : format || 'General')),
  );
  const isBack = cells.every((row) => row.every(holdsNothing));
  demand();
  if (!isBack) range.setNumberFormats(wanted);
  range.setValues(asRows(cells));
  if (isBack) setFormats(range, formats);
}

/** Text goes in as text: the formats while it is written, and afterwards; '' = the one that a cell had. */
function formatsFor(
  cells: Cells,
  formats: Formats,
  had: Formats,
): { readonly during: string[][]; readonly after: string[][] } {
  const after = formats.map((row, down) =>
    row.map((format, right) => format || formatKept(cells[down]?.[right], had[down]?.[right] ?? '')),
  );
  const isText = (down: number, right: number): boolean => {
    const cell = cells[down]?.[right];
    return typeof cell === 'string' && cell !== '';
  };
  return { after, during: after.map((row, down) => row.map((format, right) => (isText(down, right) ? TEXT : format))) };
}

const asRows = (cells: Cells): Cell[][] => cells.map((row) => [...row]);

const sameFormats = (a: Formats, b: Formats): boolean =>
  a.every((row, down) => row.every((format, right) => format === (b[down]?.[right] || 'General')));

/**
 * Puts cells into a range; `demand` is asked as late as can be, for people may type meanwhile. Rows that were made to
 * spare below it take the formats of its last one.
 */
export function put(range: Range, cells: Cells, formats: Formats, had: Formats, demand: () => void, spare = 0): void {
  const { during, after } = formatsFor(cells, formats, had);
  const stays = sameFormats(during, after);
  const more = stays ? spare : 0;
  const last = during[during.length - 1]!;
  if (!sameFormats(during, had))
    range
      .getSheet()
      .getRange(range.getRow(), range.getColumn(), during.length + more, last.length)
      .setNumberFormats([...during, ...Array.from({ length: more }, () => last)]);
  demand();
  range.setValues(asRows(cells));
  if (!stays) range.setNumberFormats(after);
}

/** A write cut to some neighbouring columns of its own, from 0. */
function columnsOf(write: CellsWrite, from: number, to: number): CellsWrite {
  const part = <Thing>(rows: readonly (readonly Thing[])[]): Thing[][] => rows.map((row) => row.slice(from, to));
  const { cells, formats, were, under, above } = write;
  return {
    ...write,
    column: write.column + from,
    cells: part(cells),
    formats: part(formats),
    were: part(were),
    ...(under && { under: { ...under, cells: under.cells.slice(from, to) } }),
    ...(above && { above: above.slice(from, to) }),
  };
}

/**
 * A write as it can be done: around columns in which people have formulas. Throws Problem where it would write over one.
 * `held` is how many rows the tab held when it was read: below them no formula stands, and none is asked for.
 */
export function ready(sheet: Sheet, write: CellsWrite, held: number | null): readonly Ready[] {
  const { tab, row, column, cells } = write;
  const width = cells[0]?.length ?? 0;
  const range = sheet.getRange(row, column, cells.length, width);
  const formats = range.getNumberFormats();
  const isBelow = write.kind === 'rows' && held !== null && row > held;
  if (write.kind === 'formula' || isBelow) return [{ write, sheet, range, formats }];
  const formulas = range.getFormulas();
  if (formulas.every((line) => line.every((formula) => formula === ''))) return [{ write, sheet, range, formats }];
  const parts: Ready[] = [];
  for (let from = 0; from < width; ) {
    const isFree = (at: number): boolean => formulas.every((line) => line[at] === '');
    let to = from;
    while (to < width && isFree(to)) to++;
    if (to === from) {
      const down = cells.findIndex((line) => line[from] !== '');
      if (down >= 0 && !write.besideFormulas)
        throw formulaThere({ tab, cell: `${columnLetter(column + from)}${row + down}` });
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

/** Where rows and their headers are fewer cells than this they are read at once. */
const AT_ONCE = 20_000;

/**
 * Throws Problem where cells no longer hold what they held when the write was decided, or are not those any more: their
 * rows were sorted, or a column was put in before them.
 */
export function demandUnchanged({ write, sheet, range }: Ready): void {
  const { kind, tab, row, column, were, beside, under, above, fills } = write;
  if (kind === 'formula') {
    const isOurs = sameCells(heldIn(range, were), were);
    const filled = fills ? sheet.getRange(row, column, fills.rows, fills.columns) : null;
    const isFree =
      !filled || [...filled.getValues(), ...filled.getFormulas()].every((line) => line.every(holdsNothing));
    if (!isOurs || !isFree) throw changedMeanwhile({ tab, row });
    return;
  }
  const width = were[0]?.length ?? 0;
  const known = beside?.columns ?? [];
  const from = Math.min(column, ...known);
  const wide = Math.max(column + width - 1, ...known) - from + 1;
  const below = row + were.length;
  const isNear = under && (below - under.row) * wide <= AT_ONCE;
  const top = isNear ? under.row : above ? row - 1 : row;
  const all = sheet.getRange(top, from, below - top, wide).getValues();
  const now = all.slice(row - top);
  const cut = <Thing>(line: readonly Thing[]): readonly Thing[] => line.slice(column - from, column - from + width);
  const differs = now.findIndex((line, down) => !sameCells([cut(line)], [were[down] ?? []]));
  if (differs >= 0) throw changedMeanwhile({ tab, row: row + differs });
  const places = known.map((one) => one - from + 1);
  if (beside && besideOf(now, places).hash !== beside.hash) throw changedMeanwhile({ tab, row });
  const [at, wanted] = above && !isNear ? [row - 1, above] : under ? [under.row, under.cells] : [0, []];
  const line = top < row ? cut(all[0] ?? []) : at > 0 ? sheet.getRange(at, column, 1, width).getValues()[0] : [];
  if (!sameCells([wanted], [line ?? []])) throw changedMeanwhile({ tab, row: at });
}
