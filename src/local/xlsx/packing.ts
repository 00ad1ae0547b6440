/** Puts scanned cells side by side as numbers, row by row, as they come. */
import { BLANK, codeOf, type PackedCells } from '../emulator/packed-cells.ts';
import type { Value } from '../emulator/workbook-model.ts';

/** The most cells a workbook may have, as in Google Sheets. */
export const MOST_CELLS = 10_000_000;

/** The row that is being read; its lists are used again and again, and only the first `used` of each count. */
export interface RowAtHand {
  row: number;
  /** How many digits its number has where it is written. */
  digits: number;
  /** The cell that was read last. */
  column: number;
  used: number;
  isStyled: boolean;
  codes: Int32Array<ArrayBuffer>;
  readonly looks: number[];
}

/** Packed cells of which some may be put otherwise yet. */
export interface RawCells extends PackedCells {
  readonly others: Value[];
}

/** The styles of rows: lists that many rows share, and which of them each row has, or -1 for none. */
export interface RowLooks {
  readonly lists: readonly (readonly number[])[];
  readonly ofRow: Int32Array<ArrayBuffer>;
}

export interface Packing {
  readonly hand: RowAtHand;
  readonly beginRow: (row: number) => void;
  /** Makes room up to a column, blank where nothing was. Throws: `RangeError` when the cells span more than a workbook may hold. */
  readonly reach: (column: number) => void;
  readonly codeOf: (value: Value) => number;
  /** What was packed, once the last row is read; its texts are numbers in a list of shared strings. */
  readonly packed: (texts: readonly string[]) => { readonly cells: RawCells; readonly looks: RowLooks };
}

/** Lists that were made lately are made use of again: rows of a table look the same, or alternate. */
const LATELY = 4;
const FIRST_CELLS = 1 << 12;
const FIRST_ROWS = 1 << 8;
const FIRST_COLUMNS = 1 << 6;

function grown(list: Int32Array<ArrayBuffer>, length: number): Int32Array<ArrayBuffer> {
  if (length <= list.length) return list;
  const longer = new Int32Array(Math.max(length, list.length * 2));
  longer.set(list);
  return longer;
}

/** Begins to pack a sheet. */
export function createPacking(): Packing {
  const others: Value[] = [];
  const lists: (readonly number[])[] = [];
  let codes = new Int32Array(FIRST_CELLS);
  let length = 0;
  let starts = new Int32Array(FIRST_ROWS);
  let lengths = new Int32Array(FIRST_ROWS);
  /** One more than the place of the row's list. */
  let lookOf = new Int32Array(FIRST_ROWS);
  let rows = 0;
  let columns = 0;
  const hand: RowAtHand = {
    row: -1,
    digits: 0,
    column: -1,
    used: 0,
    isStyled: false,
    codes: new Int32Array(FIRST_COLUMNS),
    looks: [],
  };

  const listOf = (): number => {
    const { looks, used } = hand;
    const oldest = Math.max(0, lists.length - LATELY);
    for (let at = lists.length - 1; at >= oldest; at--) if (isList(lists[at]!, looks, used)) return at + 1;
    return lists.push(looks.slice(0, used));
  };
  const endRow = (): void => {
    const { row, used } = hand;
    if (row < 0) return;
    refuseTooMany(used);
    if (used > columns) columns = used;
    // A row that comes again goes where it was, when there is room.
    const start = used <= lengths[row]! ? starts[row]! : length;
    if (start === length) {
      codes = grown(codes, length + used);
      length += used;
    }
    for (let at = 0; at < used; at++) codes[start + at] = hand.codes[at]!;
    starts[row] = start;
    lengths[row] = used;
    lookOf[row] = hand.isStyled ? listOf() : 0;
  };
  const refuseTooMany = (width: number): void => {
    if ((hand.row + 1) * Math.max(width, columns, 1) > MOST_CELLS) throw new RangeError('too many cells');
  };
  return {
    hand,
    beginRow(row) {
      endRow();
      hand.row = row;
      refuseTooMany(0);
      hand.digits = digitsOf(row + 1);
      hand.column = -1;
      hand.used = 0;
      hand.isStyled = false;
      if (row >= rows) {
        rows = row + 1;
        starts = grown(starts, rows);
        lengths = grown(lengths, rows);
        lookOf = grown(lookOf, rows);
      } else if (lengths[row]! > 0) {
        const list = lists[lookOf[row]! - 1];
        hand.used = lengths[row]!;
        hand.isStyled = list !== undefined;
        hand.codes = grown(hand.codes, hand.used);
        for (let at = 0; at < hand.used; at++) {
          hand.codes[at] = codes[starts[row]! + at]!;
          hand.looks[at] = list?.[at] ?? 0;
        }
      }
    },
    reach(column) {
      if (column < hand.used) return;
      refuseTooMany(column + 1);
      hand.codes = grown(hand.codes, column + 1);
      while (hand.used <= column) {
        hand.codes[hand.used] = BLANK;
        hand.looks[hand.used++] = 0;
      }
    },
    codeOf: (value) => codeOf(value, others),
    packed(texts) {
      endRow();
      hand.row = -1;
      const cells = {
        rows,
        columns,
        starts: starts.slice(0, rows),
        lengths: lengths.slice(0, rows),
        codes: codes.slice(0, length),
        texts,
        others,
      };
      return { cells, looks: { lists, ofRow: lookOf.subarray(0, rows).map((list) => list - 1) } };
    },
  };
}

function digitsOf(number: number): number {
  let digits = 1;
  for (let bound = 10; number >= bound; bound *= 10) digits++;
  return digits;
}

function isList(known: readonly number[], list: readonly number[], length: number): boolean {
  if (known.length !== length) return false;
  for (let at = 0; at < length; at++) if (known[at] !== list[at]) return false;
  return true;
}
