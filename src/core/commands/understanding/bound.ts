/** Makes a binding of what somebody says of a tab: the fields that they chose, and those that were recognised by themselves. */
import { type Binding, bindingText, isTableName } from '../../tables/binding.ts';
import type { DateCells } from '../../tables/date-cell.ts';
import { findTabs } from '../../tables/find-tabs.ts';
import { groupFinder } from '../../tables/group-finder.ts';
import { headerWord } from '../../tables/headers.ts';
import { isNothing, quoted } from '../../tables/read-cell.ts';
import { type TableName, tables } from '../../tables/tables.ts';
import { yearIn } from '../../tables/titles.ts';
import { type Cell, columnLetter, type Grid } from '../../values/cell.ts';
import { wordKey } from '../../values/text.ts';
import { groupUnknown } from '../problems.ts';
import { countIn, monthIn, textIn, textsIn } from '../takes.ts';
import { captionOf, fieldsFor, USUAL_TABLES } from './fields.ts';
import {
  columnTwice,
  columnUnknown,
  fieldUnknown,
  headerRowOutside,
  monthYearUnreadable,
  tableUnknown,
} from './problems-binding.ts';
import type { Sight } from './sight.ts';
import { likelyHeader } from './tab-read.ts';

/** The header row that is meant: from 0, alone or with the one above it, and what stands in it. */
interface HeaderSaid {
  readonly row: number;
  readonly overTwo: boolean;
  readonly cells: readonly Cell[];
}

const BLANK: Omit<Binding, 'table'> = {
  group: null,
  columns: {},
  at: {},
  heads: [],
  headerRow: null,
  headerRows: 1,
  month: null,
  year: null,
};

/** A table by its name, or by a title that tabs of it go by. Throws Problem. */
function tableIn(takes: unknown): TableName | 'none' {
  const typed = textIn(takes, 'table') ?? '';
  if (typed === 'none' || isTableName(typed)) return typed;
  const key = wordKey(typed);
  const found = Object.entries(tables).find(([, { th, en, also }]) =>
    [th, en, ...also].some((one) => wordKey(one) === key),
  );
  if (found && isTableName(found[0])) return found[0];
  throw tableUnknown({ table: typed, tables: USUAL_TABLES.join(', ') });
}

function yearOf(takes: unknown): number | null {
  const text = textIn(takes, 'monthYear');
  if (text === null) return null;
  const year = yearIn(/^\d\d$/.test(text) ? `ปี ${text}` : text);
  if (year === null) throw monthYearUnreadable({ text });
  return year.year;
}

/** Two rows read as one header, where the lower one leaves some to the upper. */
function overTwo(upper: readonly Cell[], lower: readonly Cell[]): readonly Cell[] {
  return Array.from({ length: Math.max(upper.length, lower.length) }, (_, at) =>
    isNothing(lower[at]) ? (upper[at] ?? '') : lower[at]!,
  );
}

/** The header row of a tab as it is found without help, or the one that was said. Throws Problem. */
function headerSaid(
  grid: Grid,
  said: number | null,
  bare: Binding,
  dates: DateCells,
  wanted: readonly string[],
): HeaderSaid {
  const found = findTabs([{ ...grid, binding: bindingText(bare) }], dates).found[0]?.header;
  if (said === null && found) return found;
  const row = said === null ? likelyHeader(grid) : said - 1;
  const cells = grid.cells[row];
  if (cells === undefined) throw headerRowOutside({ tab: grid.title, row: row + 1 });
  if (found?.row === row) return found;
  const above = grid.cells[row - 1];
  const words = new Set(cells.map((cell) => headerWord(String(cell))));
  const needsAbove =
    above !== undefined &&
    wanted.some(
      (one) => !words.has(headerWord(one)) && above.some((cell) => headerWord(String(cell)) === headerWord(one)),
    );
  return needsAbove ? { row, overTwo: true, cells: overTwo(above, cells) } : { row, overTwo: false, cells };
}

/** The column that is meant by a header or a letter, from 0. Throws Problem. */
function columnMeant(grid: Grid, { cells }: HeaderSaid, typed: string): number {
  const word = headerWord(typed);
  const named = cells.findIndex((cell) => !isNothing(cell) && headerWord(String(cell)) === word);
  if (named >= 0) return named;
  const width = grid.cells.reduce((most, line) => Math.max(most, line.length), 0);
  for (let at = 0; at < width; at++) if (columnLetter(at + 1) === typed.toUpperCase()) return at;
  throw columnUnknown({ tab: grid.title, column: typed });
}

const MONTH_FIELD = /^month:\d{4}-\d{2}$/;

/** What a tab is bound to by what was said of it. Throws Problem. */
export function bindingOf(takes: unknown, sight: Sight, grid: Grid): Binding {
  const table = tableIn(takes);
  if (table === 'none') return { ...BLANK, table };
  const group = groupIn(takes, sight);
  const month = monthIn(takes, 'month');
  const said: Binding = { ...BLANK, table, group, month, year: yearOf(takes) };
  const chosen = Object.entries(textsIn(takes, 'columns') ?? {});
  const known = new Set(
    [...fieldsFor(table, 'long'), ...(table === 'receipts' ? fieldsFor(table, 'wide') : [])].map(({ field }) => field),
  );
  for (const [field] of chosen) {
    if (known.has(field) || (table === 'receipts' && MONTH_FIELD.test(field))) continue;
    throw fieldUnknown({ table: captionOf(table).th, field, fields: [...known].join(', ') });
  }
  const header = headerSaid(
    grid,
    countIn(takes, 'headerRow'),
    said,
    sight.dates,
    chosen.map(([, typed]) => typed),
  );
  const heads = header.cells.map((cell) => quoted(cell, sight.dates));
  const columns: Record<string, string> = {};
  const at: Record<string, number> = {};
  const taken = new Set<number>();
  const bound = (): Binding => ({
    ...said,
    columns: { ...columns },
    at: { ...at },
    heads,
    headerRow: header.row + 1,
    headerRows: header.overTwo ? 2 : 1,
  });
  for (const [field, typed] of chosen) {
    columns[field] = '';
    if (typed.trim() === '') continue;
    const column = columnMeant(grid, header, typed);
    if (taken.has(column)) throw columnTwice({ column: typed, field });
    taken.add(column);
    columns[field] = heads[column] ?? '';
    at[field] = column + 1;
  }
  // What is recognised by itself is kept too: the header may be changed later.
  const first = findTabs([{ ...grid, binding: bindingText(bound()) }], sight.dates).found[0];
  for (const [field, column] of first?.header.columns ?? []) {
    if (field in columns || field === 'other' || taken.has(column)) continue;
    taken.add(column);
    columns[field] = heads[column] ?? '';
    at[field] = column + 1;
  }
  const amount = month === null ? undefined : first?.header.months[0]?.at;
  if (amount !== undefined && !('amount' in columns)) {
    columns['amount'] = heads[amount] ?? '';
    at['amount'] = amount + 1;
  }
  return bound();
}

/** The group that is meant; where the workbook lists none, any name makes one. Throws Problem. */
function groupIn(takes: unknown, { book }: Sight): string | null {
  const typed = textIn(takes, 'group');
  if (typed === null) return null;
  const listed = book.groups.filter(({ row }) => row > 0);
  if (listed.length === 0) return typed;
  const found = groupFinder(listed).find(typed);
  if (found === null)
    throw groupUnknown({
      group: typed,
      groups: listed
        .map(({ name }) => name)
        .slice(0, 8)
        .join(', '),
    });
  return found;
}
