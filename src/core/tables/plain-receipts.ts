/** Sets those receipts apart that are a contribution and nothing more: their values in columns, with no record for each. */
import { type Day, isoDay, isoMonth, type Month } from '../values/calendar.ts';
import type { Cell } from '../values/cell.ts';
import { idKey } from '../values/id-key.ts';
import { type Satang, satang } from '../values/satang.ts';
import { isDate } from '../values/zone.ts';
import { isTotalWord } from './counting-rows.ts';
import type { DateCells } from './date-cell.ts';
import { longHeader } from './find-header.ts';
import { isNothing, readCell } from './read-cell.ts';
import { columnOf } from './tab-source.ts';

/** Receipts as columns: of each one a place in these lists, which hold places in the lists of what was typed. */
export interface PlainReceipts {
  readonly count: number;
  /** Counted from 1, as those of records are. */
  readonly rows: Int32Array;
  readonly dayAt: Int32Array;
  readonly days: readonly Day[];
  readonly memberAt: Int32Array;
  readonly memberIds: readonly string[];
  readonly amountAt: Int32Array;
  readonly amounts: readonly Satang[];
  readonly fromAt: Int32Array;
  readonly toAt: Int32Array;
  readonly months: readonly (Month | null)[];
  /** What is typed for their group, by a row, counted from 1, that has the same and stayed: whose it is, they are. */
  readonly groupAt: Int32Array;
  readonly samples: readonly number[];
}

export interface ReceiptsApart {
  /** The row of the header, from 1. */
  readonly headerRow: number;
  /** The tab without those set apart, every other row in its place. */
  readonly rest: readonly (readonly Cell[])[];
  readonly plain: PlainReceipts;
}

type Rows = readonly (readonly Cell[])[];
type PlaceOf = (cell: Cell | undefined) => number;

/** What a tab is, is told by the rows at its top: they stay. */
const TOP = 40;
const TAKEN: readonly Cell[] = [];
/** No place: the row is more than plain. */
const ODD = -1;

/** Gives the place of what a cell says, of which each that is typed alike is read once. */
function placesOf(field: string, dates: DateCells, placeOf: (said: unknown) => number): PlaceOf {
  const column = columnOf('receipts', field)!;
  const readAnew = (cell: Cell | undefined): number => {
    const read = readCell(column, cell, null, dates);
    if (read.is === 'blank') return column.need === 'required' ? ODD : placeOf(column.blank);
    // Of all else there is more to say than what it is read as.
    if (read.is !== 'value' || read.note !== null || (column.positive && Number(read.value) <= 0)) return ODD;
    return placeOf(read.value);
  };
  // Rows that are typed alike mostly follow each other.
  const remembered = <Key>(): ((key: Key, cell: Cell | undefined) => number) => {
    const places = new Map<Key, number>();
    let [before, placeBefore]: [Key | null, number] = [null, ODD];
    return (key, cell) => {
      if (key === before) return placeBefore;
      const known = places.get(key);
      before = key;
      placeBefore = known ?? readAnew(cell);
      if (known === undefined) places.set(key, placeBefore);
      return placeBefore;
    };
  };
  const byInstant = remembered<number>();
  const byCell = remembered<Cell | undefined>();
  return (cell) => (isDate(cell) ? byInstant(cell.getTime(), cell) : byCell(cell, cell));
}

/** The keys of the receipts that rows reverse: these must be linked to them. */
function reversedIn(cells: Rows, from: number, at: number | undefined, dates: DateCells): ReadonlySet<string> {
  const keys = new Set<string>();
  for (let row = from; at !== undefined && row < cells.length; row++) {
    const cell = cells[row]![at];
    const read = isNothing(cell) ? null : readCell(columnOf('receipts', 'reverses')!, cell, null, dates);
    if (read?.is === 'value') keys.add(idKey(String(read.value)));
  }
  return keys;
}

/** Sets the plain ones of a range of receipts apart; null where none are, or it is no list of receipts. */
export function plainReceipts(cells: Rows, dates: DateCells): ReceiptsApart | null {
  const top = { sheetId: 0, title: '', cells: cells.slice(0, TOP), formats: null, binding: null };
  const header = longHeader(top, 'receipts', null);
  const at = (field: string): number => header?.columns.get(field) ?? ODD;
  const [dateAt, memberIdAt, amountAt, kindAt, statusAt] = [
    at('date'),
    at('memberId'),
    at('amount'),
    at('kind'),
    at('rowStatus'),
  ];
  if (header === null || dateAt < 0 || memberIdAt < 0 || amountAt < 0 || cells.length <= TOP) return null;
  const [coverFromAt, coverToAt, idAt, reversesAt, groupColumn] = [
    at('coverFrom'),
    at('coverTo'),
    at('receiptId'),
    at('reverses'),
    at('groupId'),
  ];

  const days: Day[] = [];
  const memberIds: string[] = [];
  const amounts: Satang[] = [];
  const months: (Month | null)[] = [null];
  const dayOf = placesOf('date', dates, (said) => days.push(isoDay(String(said))!) - 1);
  const memberOf = placesOf('memberId', dates, (said) => memberIds.push(String(said)) - 1);
  const amountOf = placesOf('amount', dates, (said) => amounts.push(satang(Number(said))) - 1);
  const monthOf = (said: unknown): number => (said === null ? 0 : months.push(isoMonth(String(said))) - 1);
  const coverFromOf = placesOf('coverFrom', dates, monthOf);
  const coverToOf = placesOf('coverTo', dates, monthOf);
  const kindOf = placesOf('kind', dates, (said) => (said === 'contribution' ? 0 : ODD));
  const statusOf = placesOf('rowStatus', dates, (said) => (said === 'normal' ? 0 : ODD));
  const reversed = reversedIn(cells, TOP, header.columns.get('reverses'), dates);
  const idOf = placesOf('receiptId', dates, (said) => (reversed.has(idKey(String(said))) ? ODD : 0));

  const rest = cells.slice();
  const samples: number[] = [];
  const sampleOf = new Map<Cell | undefined, number>();
  const column = (): Int32Array => new Int32Array(cells.length);
  const [rows, dayAt, memberAt, amount] = [column(), column(), column(), column()];
  const [fromAt, toAt, groupAt] = [column(), column(), column()];
  let count = 0;
  for (let row = TOP; row < cells.length; row++) {
    const line = cells[row]!;
    const day = dayOf(line[dateAt]);
    if (day < 0) continue;
    const member = memberOf(line[memberIdAt]);
    const sum = amountOf(line[amountAt]);
    const from = coverFromAt < 0 ? 0 : coverFromOf(line[coverFromAt]);
    const to = coverToAt < 0 ? 0 : coverToOf(line[coverToAt]);
    if (member < 0 || sum < 0 || from < 0 || to < 0 || (to > 0 && from === 0)) continue;
    if (kindAt >= 0 && kindOf(line[kindAt]) < 0) continue;
    if (statusAt >= 0 && statusOf(line[statusAt]) < 0) continue;
    if (reversesAt >= 0 && !isNothing(line[reversesAt])) continue;
    if (reversed.size > 0 && idAt >= 0 && idOf(line[idAt]) < 0) continue;
    const group = groupColumn < 0 ? '' : line[groupColumn];
    if (typeof group === 'object' || hasTotal(line)) continue;
    const sample = sampleOf.get(group);
    if (sample === undefined) {
      sampleOf.set(group, samples.push(row + 1) - 1);
      continue;
    }
    rows[count] = row + 1;
    dayAt[count] = day;
    memberAt[count] = member;
    amount[count] = sum;
    fromAt[count] = from;
    toAt[count] = to;
    groupAt[count] = sample;
    count++;
    rest[row] = TAKEN;
  }
  while (rest[rest.length - 1] === TAKEN) rest.pop();
  if (count === 0) return null;
  const plain = {
    count,
    rows,
    dayAt,
    days,
    memberAt,
    memberIds,
    amountAt: amount,
    amounts,
    fromAt,
    toAt,
    months,
    groupAt,
    samples,
  };
  return { headerRow: header.row + 1, rest, plain };
}

function hasTotal(line: readonly Cell[]): boolean {
  for (let at = 0; at < line.length; at++) {
    const cell = line[at];
    if (typeof cell === 'string' && cell !== '' && isTotalWord(cell)) return true;
  }
  return false;
}
