/** Cells of a tab as they are typed and as they are read. */
import { month } from '../../tables/column.ts';
import { isNothing, quoted, readCell } from '../../tables/read-cell.ts';
import { isoDay, isoMonth, type Month } from '../../values/calendar.ts';
import { type Cell, columnLetter } from '../../values/cell.ts';
import { satang } from '../../values/satang.ts';
import { showBaht, showDay, showMonth } from '../../values/show.ts';
import { type Words, words } from '../../values/words.ts';
import type { ExampleUnderstood } from '../answers/understood.ts';
import type { Field } from './fields.ts';
import { AMOUNT, columnOfField, type TableSeen } from './table-seen.ts';

const MONTH = month('เดือน', 'Month');

/** What an example of a kind reads as; null where it cannot be read. */
function readAs(kind: ExampleUnderstood['kind'], value: unknown): Words | null {
  if (kind === 'money')
    return typeof value === 'number'
      ? words(`${showBaht(satang(value))} บาท`, `${showBaht(satang(value))} baht`)
      : null;
  const when = kind === 'day' ? isoDay(String(value)) : isoMonth(String(value));
  if (when === null) return null;
  const show = (language: 'th' | 'en'): string =>
    kind === 'day' ? showDay(isoDay(when) ?? isoDay(`${when}-01`)!, language) : showMonth(when as Month, language);
  return words(show('th'), show('en'));
}

/** Examples a column, and in a tab by months of how many of its columns. */
const EXAMPLES = 2;
const MONTHS_SHOWN = 2;
/** How many rows are looked through; a cell further down that cannot be read is found by what was said of it. */
const LOOKED_AT = 300;

/** Examples of a table’s days, months and money: what is typed differently, and the first that cannot be read. */
export function examplesOf(seen: TableSeen): readonly ExampleUnderstood[] {
  const { shape, fields, form } = seen;
  const examples: ExampleUnderstood[] = [];
  for (const field of fields) {
    const at = columnOfField(seen, field.field);
    const kind = kindOf(field);
    if (at === undefined || kind === null) continue;
    examples.push(...examplesAt(seen, at, kind, field.column!));
  }
  for (const { at, month: said } of form === 'wide' ? shape.header.months.slice(0, MONTHS_SHOWN) : []) {
    const typed = quoted(shape.header.cells[at], seen.sight.dates);
    const read = said === null ? null : words(showMonth(said, 'th'), showMonth(said, 'en'));
    examples.push({ kind: 'month', letter: columnLetter(at + 1), row: shape.header.row + 1, typed, read });
    examples.push(...examplesAt(seen, at, 'money', AMOUNT).slice(0, 1));
  }
  return examples;
}

function kindOf({ column }: Field): ExampleUnderstood['kind'] | null {
  if (column === null) return null;
  if (column.kind === 'day' || column.kind === 'month') return column.kind;
  return column.kind === 'money' || column.kind === 'roughMoney' ? 'money' : null;
}

/** The first cells of a column that are typed differently, and the first that cannot be read. */
function examplesAt(
  { shape, grid, sight, read: { title } }: TableSeen,
  at: number,
  kind: ExampleUnderstood['kind'],
  column: NonNullable<Field['column']>,
): readonly ExampleUnderstood[] {
  const good: ExampleUnderstood[] = [];
  const letter = columnLetter(at + 1);
  const wrong = sight.findings
    .get(title)
    ?.find((finding) => finding.code === 'CELL_UNREADABLE' && finding.column === letter && finding.row !== null);
  const wrongRow = (wrong?.row ?? 0) - 1;
  for (const row of [...shape.rows.slice(0, LOOKED_AT), ...(wrongRow > shape.header.row ? [wrongRow] : [])]) {
    const cell: Cell | undefined = grid.cells[row]![at];
    if (isNothing(cell)) continue;
    const told = read(cell!);
    const example = { kind, letter, row: row + 1, typed: quoted(cell, sight.dates), read: told };
    if (told === null) return [...good, example];
    if (good.length < EXAMPLES && !good.some(({ typed }) => typed === example.typed)) good.push(example);
  }
  return good;

  function read(cell: Cell): Words | null {
    const found = readCell(kind === 'month' ? MONTH : column, cell, null, sight.dates);
    return found.is === 'value' ? readAs(kind, found.value) : null;
  }
}
