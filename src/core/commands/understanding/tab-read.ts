/** How one tab was understood: its state, its columns, and what was bound. */
import { type Binding, readBinding } from '../../tables/binding.ts';
import { boundColumns } from '../../tables/bound-columns.ts';
import { isNothing, quoted } from '../../tables/read-cell.ts';
import { isResultTitle } from '../../tables/titles.ts';
import { type Cell, columnLetter, type Grid } from '../../values/cell.ts';
import { showCount } from '../../values/show.ts';
import { type Words, words } from '../../values/words.ts';
import type { BindingTold, ColumnUnderstood, TabUnderstood } from '../answers/understood.ts';
import { captionOf, fieldsFor } from './fields.ts';
import { guessesFor } from './guesses.ts';
import { addressOfGrid, type Sight } from './sight.ts';
import { tableUnderstood } from './table-read.ts';
import { columnOfField, type TableSeen, tableSeen } from './table-seen.ts';

const isEmpty = ({ cells }: Grid): boolean =>
  cells.every((line) => line.every((cell) => cell === false || isNothing(cell)));

/** Where the headers of a tab that is none of ours may stand, from 0: the first of the top rows with several texts. */
export function likelyHeader({ cells }: Grid): number {
  const texts = (line: readonly Cell[]): number =>
    line.filter((cell) => typeof cell === 'string' && !isNothing(cell)).length;
  const at = cells.slice(0, 10).findIndex((line) => texts(line) >= 2);
  return Math.max(at, 0);
}

const SAMPLES = 3;
const LOOKED_AT = 200;

function columnsOf(
  { dates }: Sight,
  grid: Grid,
  tables: readonly TableSeen[],
  guessedRow: number,
): readonly ColumnUnderstood[] {
  const first = tables[0];
  const headers = first?.shape.header.cells ?? grid.cells[guessedRow] ?? [];
  const below = grid.cells.slice((first?.shape.header.row ?? guessedRow) + 1).slice(0, LOOKED_AT);
  const width = Math.max(headers.length, ...below.map((line) => line.length), 0);
  const columns: ColumnUnderstood[] = [];
  for (let at = 0; at < width; at++) {
    const samples = below
      .flatMap((line) => (isNothing(line[at]) || line[at] === false ? [] : [line[at]!]))
      .slice(0, SAMPLES);
    const header = quoted(headers[at], dates);
    if (header === '' && samples.length === 0) continue;
    const seen = tables.find((one) => fieldAt(one, at) !== null) ?? first;
    const field = seen ? fieldAt(seen, at) : null;
    const month = tables.flatMap(({ shape, form }) =>
      form === 'wide' ? shape.header.months.filter((one) => one.at === at) : [],
    )[0];
    columns.push({
      letter: columnLetter(at + 1),
      header,
      field,
      caption: seen?.fields.find((one) => one.field === field)?.caption ?? null,
      isMonth: month !== undefined,
      month: month?.month ?? null,
      bound: boundHere(seen, at),
      samples: samples.map((cell) => quoted(cell, dates)),
    });
  }
  return columns;
}

function fieldAt(seen: TableSeen, at: number): string | null {
  return seen.fields.find(({ field }) => columnOfField(seen, field) === at)?.field ?? null;
}

const boundHere = (seen: TableSeen | undefined, at: number): boolean =>
  seen !== undefined && boundNow(seen, seen.shape.binding).fields.has(at);

function boundNow({ shape }: TableSeen, binding: Binding | null): ReturnType<typeof boundColumns> {
  return boundColumns(shape.header.cells, binding, new Map(), true);
}

/** A binding as it is told, with the letters its columns have now. */
export function bindingTold(binding: Binding, seen: TableSeen | undefined): BindingTold {
  const { table, group, month, year } = binding;
  const columns: Record<string, string> = {};
  if (seen) {
    const { fields, unread } = boundNow(seen, binding);
    for (const [at, field] of fields) columns[field] = columnLetter(at + 1);
    for (const field of unread) columns[field] = '';
  }
  const headerRow = seen ? seen.shape.header.row + 1 : binding.headerRow;
  return { table, group, columns, headerRow, month, monthYear: year === null ? null : year + 543 };
}

function bindingTroubles(binding: Binding | null, seen: TableSeen | undefined): readonly Words[] {
  if (!binding || binding.table === 'none') return [];
  if (!seen) return [words('ไม่พบแถวหัวตารางที่เคยเลือกไว้', 'The header row that was chosen is not there any more')];
  const captions = new Map(fieldsFor(seen.read.table, seen.form).map(({ field, caption }) => [field, caption]));
  const gone = seen.shape.header.gone.map((field) => {
    const { th, en } = captions.get(field) ?? words(field, field);
    const header = binding.columns[field] ?? '';
    return words(
      `ไม่พบคอลัมน์ “${header}” ที่เคยเลือกเป็น ${th} เลือกใหม่อีกครั้ง`,
      `The column “${header}” that was chosen as ${en} is gone: choose it again`,
    );
  });
  const isLost = binding.group !== null && seen.read.groupId === null;
  if (!isLost) return gone;
  return [...gone, words(`ไม่มีกลุ่ม “${binding.group}” ที่เคยเลือกไว้`, `There is no group “${binding.group}” any more`)];
}

const SAYS: { readonly [state in Exclude<TabUnderstood['state'], 'read' | 'stopped'>]: Words } = {
  unknown: words('ไม่ได้อ่าน เพราะชื่อแท็บไม่บอกว่าเป็นตารางอะไร', 'Not read: its title says no table'),
  leftAlone: words('ไม่อ่าน ตามที่เลือกไว้', 'Left alone, as somebody chose'),
  result: words('ไม่อ่าน เพราะเป็นแท็บที่สัจจะชีตเขียนเอง', 'Not read: the program writes this tab itself'),
  empty: words('ว่างอยู่', 'There is nothing in it'),
};

/** A tab, told. */
export function tabUnderstood(sight: Sight, grid: Grid): TabUnderstood {
  const address = addressOfGrid(grid);
  const binding = readBinding(grid.binding);
  const places = sight.book.tabs.flatMap(({ title }, place) => (title === address ? [place] : []));
  const seen = places.flatMap((place) => tableSeen(sight, grid, place) ?? []);
  const tables = seen.map(tableUnderstood);
  const state = stateOf(sight, grid, binding, places, seen);
  const guesses = state === 'unknown' ? guessesFor(sight, grid) : [];
  const guessedRow = guesses[0] ? guesses[0].headerRow - 1 : likelyHeader(grid);
  return {
    tab: grid.title,
    sheetId: grid.sheetId,
    state,
    says: saysOf(sight, state, places, tables),
    tables,
    guesses,
    columns: state === 'empty' ? [] : columnsOf(sight, grid, seen, guessedRow),
    binding: binding === null ? null : bindingTold(binding, seen[0]),
    bindingTroubles: bindingTroubles(binding, seen[0]),
  };
}

function stateOf(
  { book }: Sight,
  grid: Grid,
  binding: Binding | null,
  places: readonly number[],
  seen: readonly TableSeen[],
): TabUnderstood['state'] {
  if (binding?.table === 'none') return 'leftAlone';
  if (places.length === 0) {
    if (isEmpty(grid)) return 'empty';
    return !binding && isResultTitle(grid.title) ? 'result' : 'unknown';
  }
  return seen.some(({ shape }) => !shape.refused) && places.some((place) => book.tabs[place]!.headerRow > 0)
    ? 'read'
    : 'stopped';
}

function saysOf(
  { book }: Sight,
  state: TabUnderstood['state'],
  places: readonly number[],
  tables: TabUnderstood['tables'],
): Words {
  if (state !== 'read' && state !== 'stopped') return SAYS[state];
  const { th, en } = captionOf(book.tabs[places[0]!]!.table);
  if (tables.length === 0) {
    return words(`เป็น ${th} แต่ไม่พบแถวหัวตาราง`, `It is ${en}, but has no header row`);
  }
  if (state === 'stopped') {
    const lacks = tables[0]!.missing.filter(({ stops }) => stops).map(({ caption }) => caption);
    if (lacks.length === 0) return words(`เป็น ${th} แต่ไม่รู้ว่าของกลุ่มไหน`, `It is ${en}, but of which group is unknown`);
    return words(
      `เป็น ${th} แต่ยังขาดคอลัมน์ ${lacks.map((one) => one.th).join(', ')}`,
      `It is ${en}, but lacks the column ${lacks.map((one) => one.en).join(', ')}`,
    );
  }
  const counted = tables.reduce((sum, { rows }) => sum + rows.counted, 0);
  const not = tables.reduce((sum, { rows }) => sum + rows.notCounted, 0);
  return words(
    `อ่านเป็น ${th} นับได้ ${showCount(counted)} แถว${not > 0 ? ` ไม่นับ ${showCount(not)} แถว` : ''}`,
    `Read as ${en}: ${showCount(counted)} rows count${not > 0 ? `, ${showCount(not)} do not` : ''}`,
  );
}
