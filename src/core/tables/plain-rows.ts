/** Sets those rows of a list of payments apart that are nothing unusual: their values in columns, with no record for each. */
import type { Cell } from '../values/cell.ts';
import { idKey } from '../values/id-key.ts';
import { type Satang, satang } from '../values/satang.ts';
import { instantKey, isDate } from '../values/zone.ts';
import type { Column } from './column.ts';
import { isTotalWord } from './counting-rows.ts';
import type { DateCells } from './date-cell.ts';
import { isPlain } from './fill-column.ts';
import { type HeaderRead, longHeader } from './find-header.ts';
import { isNothing, readCell } from './read-cell.ts';
import { columnOf, columnsOf } from './tab-source.ts';

/** Rows as columns: at each row's number, from 0, a place in the lists of what was typed. */
export interface PlainRows {
  readonly count: number;
  /** The rows set apart, from 0, in order: so many as are counted. */
  readonly rows: Int32Array;
  readonly memberAt: Int32Array;
  readonly memberIds: readonly string[];
  readonly amountAt: Int32Array;
  readonly amounts: readonly Satang[];
  /** What is typed for their group, by a row, counted from 1, that has the same and stayed: whose it is, they are. */
  readonly groupAt: Int32Array;
  readonly samples: readonly number[];
}

/** What is left of a tab. */
export interface Rest {
  /** The row of the header, from 1. */
  readonly headerRow: number;
  /** The tab without those set apart, every other row in its place. */
  readonly rest: readonly (readonly Cell[])[];
}

interface RowsApart extends Rest {
  readonly columns: ReadonlyMap<string, number>;
  readonly plain: PlainRows;
  /** Of each further field the places of its rows; where the tab has no column for it, 0. */
  readonly places: readonly Int32Array[];
}

/** What of a table is set apart. */
interface PlainTable {
  readonly table: 'receipts' | 'claims';
  readonly id: string;
  /** Whether of two rows with one id the second does not count. */
  readonly isUnique: boolean;
  /** Further fields: the place of what a cell says, or ODD. */
  readonly fields: readonly (readonly [field: string, placeOf: PlaceOf])[];
  /** Whether what stands in two fields together is more than plain. */
  readonly isOdd: (places: readonly Int32Array[], row: number) => boolean;
}

type Rows = readonly (readonly Cell[])[];
type PlaceOf = (said: unknown) => number;
/** What a cell is remembered by. */
type Key = string | number | boolean | undefined;

/** What a tab is, is told by the rows at its top: they stay. */
const TOP = 40;
/** Their cells are then still at hand for each of their columns. */
const ROWS_AT_A_TIME = 128;
const TAKEN: readonly Cell[] = [];
/** No place: the row is more than plain. */
export const ODD = -1;

/** The id that a cell says, as ids are compared; null where it says none. */
function idSaid(table: PlainTable['table'], field: string, cell: Cell | undefined, dates: DateCells): string | null {
  if (typeof cell === 'string' && isPlain(cell)) return idKey(cell);
  const read = readCell(columnOf(table, field)!, cell, null, dates);
  return read.is === 'value' ? idKey(String(read.value)) : null;
}

/** The ids of rows that must be linked to others: those that are reversed, and those that stand twice where one alone counts. */
function idsThatStay(
  cells: Rows,
  { row: headerRow, columns }: HeaderRead,
  { table, id, isUnique }: PlainTable,
  dates: DateCells,
): ReadonlySet<string> {
  const stay = new Set<string>();
  const seen = new Set<string>();
  const [reverses, own] = [columns.get('reverses'), isUnique ? columns.get(id) : undefined];
  for (let row = headerRow + 1; row < cells.length; row++) {
    const line = cells[row]!;
    const reversed = reverses === undefined ? null : idSaid(table, 'reverses', line[reverses], dates);
    if (reversed !== null) stay.add(reversed);
    const said = own === undefined ? null : idSaid(table, id, line[own], dates);
    if (said === null) continue;
    if (seen.has(said)) stay.add(said);
    seen.add(said);
  }
  return stay;
}

/** Puts the places of what a stretch of rows says into a list; tells of odd rows. */
type PlaceFiller = (from: number, to: number, into: Int32Array, odd: Uint8Array) => void;

/** What fills in the places of a column, of which each cell that is typed alike is read once. */
function placeFiller(cells: Rows, column: Column, at: number, dates: DateCells, placeOf: PlaceOf): PlaceFiller {
  const isOfDays = column.kind === 'day' || column.kind === 'month';
  const placeAnew = (cell: Cell | undefined): number => {
    if (column.kind === 'id' && typeof cell === 'string' && isPlain(cell)) return placeOf(cell);
    const read = readCell(column, cell, null, dates);
    if (read.is === 'blank') return column.need === 'required' ? ODD : placeOf(column.blank);
    // Of all else there is more to say than what it is read as.
    if (read.is !== 'value' || read.note !== null || (column.positive && Number(read.value) <= 0)) return ODD;
    return placeOf(read.value);
  };
  const places = new Map<Key, number>();
  // Rows that are typed alike mostly follow each other.
  let before: Key | null = null;
  let place = ODD;
  return (from, to, into, odd) => {
    for (let row = from; row < to; row++) {
      const cell = cells[row]![at];
      let key: Key | null = null;
      if (typeof cell !== 'object') {
        if (!isOfDays || typeof cell !== 'number') key = cell;
      } else if (isOfDays && isDate(cell)) key = instantKey(cell.getTime());
      if (key !== null && key !== before) {
        before = key;
        const known = places.get(key);
        place = known ?? placeAnew(cell);
        if (known === undefined) places.set(key, place);
      }
      if (key === null || place < 0) odd[row] = 1;
      else into[row] = place;
    }
  };
}

/** Sets the plain rows of a range apart; null where there are none, or it is no such table. */
export function plainRows(cells: Rows, dates: DateCells, of: PlainTable): RowsApart | null {
  const { table, id, fields, isOdd } = of;
  const top = { sheetId: 0, title: '', cells: cells.slice(0, TOP), formats: null, binding: null };
  const header = longHeader(top, table, null);
  if (header === null || cells.length <= TOP) return null;
  const { columns } = header;
  const memberIds: string[] = [];
  const amounts: Satang[] = [];
  const all: PlainTable['fields'] = [
    ['memberId', (said) => memberIds.push(String(said)) - 1],
    ['amount', (said) => amounts.push(satang(Number(said))) - 1],
    ['rowStatus', (said) => (said === 'normal' ? 0 : ODD)],
    ...fields,
  ];
  if (columnsOf(table).some(([field, { need }]) => need === 'required' && !columns.has(field))) return null;
  const list = (): Int32Array => new Int32Array(cells.length);
  const odd = new Uint8Array(cells.length);
  const none = list();
  const fillers: { readonly fill: PlaceFiller; readonly into: Int32Array }[] = [];
  const [memberAt, amountAt, , ...places] = all.map(([field, placeOf]) => {
    const at = columns.get(field);
    if (at === undefined) return none;
    const into = list();
    fillers.push({ fill: placeFiller(cells, columnOf(table, field)!, at, dates, placeOf), into });
    return into;
  });
  for (let from = TOP; from < cells.length; from += ROWS_AT_A_TIME) {
    const to = Math.min(from + ROWS_AT_A_TIME, cells.length);
    for (const { fill, into } of fillers) fill(from, to, into, odd);
  }
  const stay = idsThatStay(cells, header, of, dates);
  const [idAt, reverses, groupColumn] = [columns.get(id), columns.get('reverses'), columns.get('groupId')];
  const rest = cells.slice();
  const samples: number[] = [];
  const sampleOf = new Map<Cell | undefined, number>();
  let before: Cell | undefined;
  let sample: number | undefined;
  const [rows, groupAt] = [list(), list()];
  let count = 0;
  for (let row = TOP; row < cells.length; row++) {
    const line = cells[row]!;
    if (odd[row] === 1 || isOdd(places, row) || (reverses !== undefined && !isNothing(line[reverses]))) continue;
    if (stay.size > 0 && idAt !== undefined && stay.has(idSaid(table, id, line[idAt], dates) ?? '')) continue;
    const group = groupColumn === undefined ? '' : line[groupColumn];
    if (typeof group === 'object' || hasTotal(line)) continue;
    if (group !== before || sample === undefined) {
      before = group;
      sample = sampleOf.get(group);
      if (sample === undefined) {
        sampleOf.set(group, samples.push(row + 1) - 1);
        continue;
      }
    }
    rows[count++] = row;
    groupAt[row] = sample;
    rest[row] = TAKEN;
  }
  while (rest[rest.length - 1] === TAKEN) rest.length--;
  if (count === 0) return null;
  const plain = { count, rows, memberAt: memberAt!, memberIds, amountAt: amountAt!, amounts, groupAt, samples };
  return { headerRow: header.row + 1, rest, columns, plain, places };
}

function hasTotal(line: readonly Cell[]): boolean {
  for (let at = 0; at < line.length; at++) {
    const cell = line[at];
    if (typeof cell === 'string' && cell !== '' && isTotalWord(cell)) return true;
  }
  return false;
}
