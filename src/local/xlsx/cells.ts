/** The cells of one sheet's XML, scanned straight from its bytes as they come: a province's receipts are three million cells. */
import { type Bytes, numberAt, pattern, placeOf, startsAt, textAt } from './bytes.ts';
import { decoded, textIn } from './text.ts';

/** The most cells a workbook may have, as in Google Sheets. */
export const MOST_CELLS = 10_000_000;

export type RawValue = string | number | boolean;

/** What stands in a sheet, row by row, before styles give numbers their meaning. */
export interface RawSheet {
  /** Blank is `''`; dates are still numbers. Rows are as long as what was found in them; a row without cells is empty. */
  readonly values: RawValue[][];
  /** The style of each cell, of the same shape, or null where a row has none. Rows that follow one another and look the same share one list. */
  readonly styles: (readonly number[] | null)[];
  /** Formulas as written, by `row * 16384 + column`. */
  readonly formulas: ReadonlyMap<number, RawFormula>;
  readonly columns: number;
}

export interface RawFormula {
  readonly text: string;
  /** The formula that this one repeats at another place; null when it stands alone. */
  readonly shared: number | null;
}

/** How a row and a column are one number. */
export const COLUMNS_OF_A_SHEET = 16384;

/** Takes the XML of a sheet's data piece by piece, and holds what stood in it. */
export interface CellScanner {
  /**
   * Reads a piece, which ends where a row does; gives where the data ends in it, or null when it goes on.
   * Throws: `RangeError` when the cells span more than a workbook may hold, `SyntaxError` when the piece is cut off.
   */
  readonly take: (piece: Bytes) => number | null;
  readonly sheet: () => RawSheet;
}

const LESS = 60;
const EQUALS = 61;
const GREATER = 62;
const SLASH = 47;
const ZERO = 48;
const DOUBLE_QUOTE = 34;
const LETTER_B = 98;
const LETTER_C = 99;
const LETTER_F = 102;
const LETTER_I = 105;
const LETTER_N = 110;
const LETTER_R = 114;
const LETTER_S = 115;
const LETTER_T = 116;
const LETTER_V = 118;

const ROW_NUMBER = pattern('<row r="');
const VALUE = pattern('<v>');
const VALUE_END = pattern('</v></c>');
const CELL_END = pattern('</c>');
const INLINE_END = pattern('</is>');
const END_TAG = pattern('</');
const DATA_END = pattern('</sheetData>');

/** What a cell says of its value. */
type Type = '' | 's' | 'b' | 'str' | 'text';

/** Begins the cells of a sheet whose texts are numbers in a list of shared strings. */
export function cellScanner(strings: readonly string[]): CellScanner {
  const values: RawValue[][] = [];
  const styles: (readonly number[] | null)[] = [];
  const formulas = new Map<number, RawFormula>();
  let columns = 0;
  let row = -1;
  let column = -1;
  // The row at hand: as long as `used`, in lists that are used again and again.
  const cells: RawValue[] = [];
  const looks: number[] = [];
  let used = 0;
  let isStyled = false;
  let usual: readonly number[] | null = null;

  const endRow = (): void => {
    if (row < 0) return;
    values[row] = cells.slice(0, used);
    if (isStyled && !isList(usual, looks, used)) usual = looks.slice(0, used);
    styles[row] = isStyled ? usual : null;
  };
  const beginRow = (next: number): void => {
    endRow();
    row = next;
    if ((row + 1) * Math.max(columns, 1) > MOST_CELLS) throw new RangeError('too many cells');
    while (values.length <= row) {
      values.push([]);
      styles.push(null);
    }
    const known = values[row]!;
    const look = styles[row] ?? null;
    used = known.length;
    for (let at = 0; at < used; at++) {
      cells[at] = known[at]!;
      looks[at] = look?.[at] ?? 0;
    }
    isStyled = look !== null;
    column = -1;
  };

  /** A cell that holds more than one value and nothing else; gives where it ends. */
  const unusual = (data: Bytes, from: number, type: Type): number => {
    let value: RawValue = '';
    let isFormula = false;
    let isKnown = false;
    let place = find(data, LESS, from);
    while (data[place + 1] !== SLASH) {
      const inner = data[place + 1];
      const close = find(data, GREATER, place);
      if (data[close - 1] === SLASH) {
        if (inner === LETTER_F) isFormula = keepFormula(data, place, close, '');
        place = find(data, LESS, close);
        continue;
      }
      let end = findAll(data, END_TAG, close);
      if (inner === LETTER_V) {
        value = cellValue(data, close + 1, end, type, strings);
        isKnown = end > close + 1 || type === 'str';
      } else if (inner === LETTER_F) {
        isFormula = keepFormula(data, place, close, decoded(textAt(data, close + 1, end)));
      } else if (inner === LETTER_I) {
        end = findAll(data, INLINE_END, close);
        value = textIn(textAt(data, close + 1, end));
        isKnown = true;
      } else {
        place = findAll(data, CELL_END, close);
        continue;
      }
      place = find(data, LESS, end + 2);
    }
    // A formula that nobody has calculated yet says so: a blank would look like nothing to pay.
    cells[column] = isFormula && !isKnown ? '#N/A' : value;
    return place + 4;
  };
  const keepFormula = (data: Bytes, open: number, close: number, text: string): boolean => {
    const tag = textAt(data, open, close);
    const shared = attribute(tag, 't') === 'shared' ? attribute(tag, 'si') : null;
    if (text === '' && shared === null) return false;
    formulas.set(row * COLUMNS_OF_A_SHEET + column, { text, shared: shared === null ? null : Number(shared) });
    return true;
  };

  const take = (data: Bytes): number | null => {
    let at = data.indexOf(LESS);
    while (at >= 0) {
      const kind = data[at + 1];
      if (kind === LETTER_R) {
        const close = find(data, GREATER, at);
        beginRow(rowAt(data, at, close) ?? row + 1);
        at = next(data, close + 1);
        continue;
      }
      if (kind !== LETTER_C) {
        if (kind === SLASH && data[at + 2] === LETTER_S && startsAt(data, DATA_END, at)) return at;
        at = data.indexOf(LESS, at + 1);
        continue;
      }
      let style = 0;
      let type: Type = '';
      column += 1;
      let place = at + 2;
      let code = data[place];
      while (code !== GREATER && code !== SLASH) {
        if (code === undefined) throw new SyntaxError('the sheet is cut off');
        if (code <= 32) {
          code = data[++place];
          continue;
        }
        const isShort = data[place + 1] === EQUALS;
        const equals = isShort ? place + 1 : find(data, EQUALS, place);
        const mark = data[equals + 1];
        const from = equals + 2;
        let to = from;
        if (isShort && code === LETTER_R) {
          column = -1;
          for (let letter = data[to]! & ~32; letter >= 65 && letter <= 90; letter = data[++to]! & ~32)
            column = (column + 1) * 26 + letter - 65;
        }
        while (to < data.length && data[to] !== mark) to++;
        if (isShort) {
          if (code === LETTER_S) style = to === from + 1 ? data[from]! - ZERO : numberAt(data, from, to);
          else if (code === LETTER_T) type = typeAt(data, from, to);
        }
        place = to + 1;
        code = data[place];
      }
      while (used <= column) {
        cells[used] = '';
        looks[used++] = 0;
      }
      if (column >= columns) {
        columns = column + 1;
        if ((row + 1) * columns > MOST_CELLS) throw new RangeError('too many cells');
      }
      looks[column] = style;
      if (style !== 0) isStyled = true;
      if (code === SLASH) {
        cells[column] = '';
        at = next(data, place + 2);
      } else if (startsAt(data, VALUE, place + 1)) {
        // Nearly all cells: one value and nothing else.
        const from = place + 4;
        let to = from;
        let digits = 0;
        for (let digit = data[to]! - ZERO; digit >= 0 && digit <= 9; digit = data[++to]! - ZERO)
          digits = digits * 10 + digit;
        const isWhole = data[to] === LESS && to > from && to - from < 16;
        if (isWhole && type === '') cells[column] = digits;
        else if (isWhole && type === 's') cells[column] = strings[digits] ?? '#N/A';
        else {
          while (to < data.length && data[to] !== LESS) to++;
          cells[column] = cellValue(data, from, to, type, strings);
        }
        at = startsAt(data, VALUE_END, to) ? next(data, to + 8) : next(data, findAll(data, CELL_END, to) + 4);
      } else {
        at = next(data, unusual(data, place, type));
      }
    }
    return null;
  };
  return {
    take,
    sheet() {
      endRow();
      return { values, styles, formulas, columns };
    },
  };
}

/** The cells between the sheet's data tags. Throws: as a scanner does. */
export function cellsOf(data: string, strings: readonly string[]): RawSheet {
  const scanner = cellScanner(strings);
  scanner.take(pattern(data));
  return scanner.sheet();
}

function isList(known: readonly number[] | null, list: readonly number[], length: number): boolean {
  if (known?.length !== length) return false;
  for (let at = 0; at < length; at++) if (known[at] !== list[at]) return false;
  return true;
}

function cellValue(data: Bytes, from: number, to: number, type: Type, strings: readonly string[]): RawValue {
  if (type === '') return from === to ? '' : numberAt(data, from, to);
  if (type === 's') return strings[from === to ? 0 : numberAt(data, from, to)] ?? '#N/A';
  const text = textAt(data, from, to);
  if (type === 'b') return text === '1' || text === 'true';
  return decoded(text);
}

function typeAt(data: Bytes, from: number, to: number): Type {
  if (to === from + 1) {
    if (data[from] === LETTER_S) return 's';
    return data[from] === LETTER_B ? 'b' : data[from] === LETTER_N ? '' : 'text';
  }
  if (to === from) return '';
  return textAt(data, from, to) === 'str' ? 'str' : 'text';
}

/** The next tag: mostly at once. */
function next(data: Bytes, at: number): number {
  return data[at] === LESS ? at : data.indexOf(LESS, at);
}

function rowAt(data: Bytes, open: number, close: number): number | null {
  if (!startsAt(data, ROW_NUMBER, open)) {
    const number = attribute(textAt(data, open, close), 'r');
    return number === null ? null : Number(number) - 1;
  }
  let to = open + 8;
  while (to < close && data[to] !== DOUBLE_QUOTE) to++;
  return numberAt(data, open + 8, to) - 1;
}

/** Where a byte is next; without it the sheet is cut off, and looking on would never end. */
function find(data: Bytes, code: number, from: number): number {
  const at = data.indexOf(code, from);
  if (at < 0) throw new SyntaxError('the sheet is cut off');
  return at;
}

function findAll(data: Bytes, wanted: Bytes, from: number): number {
  const at = placeOf(data, wanted, from);
  if (at < 0) throw new SyntaxError('the sheet is cut off');
  return at;
}

/** The text of an attribute of a tag, or null. */
function attribute(tag: string, name: string): string | null {
  const found = tag.match(new RegExp(`\\s${name}=["']([^"']*)["']`));
  return found ? found[1]! : null;
}
