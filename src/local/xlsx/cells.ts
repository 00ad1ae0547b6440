/** The cells of one sheet's XML, scanned straight from its bytes as they come: a province's receipts are three million cells. */
import { BLANK } from '../emulator/packed-cells.ts';
import { type Bytes, numberAt, pattern, placeOf, startsAt, textAt } from './bytes.ts';
import { createPacking, type RawCells, type RowLooks } from './packing.ts';
import { decoded, textIn } from './text.ts';
import { usualCells } from './usual-cells.ts';

/** What a cell of a file holds before styles give numbers their meaning. */
export type RawValue = string | number | boolean;

/** What stands in a sheet, before styles give numbers their meaning. */
export interface RawSheet {
  /** Dates are still numbers as the file counts days. */
  readonly cells: RawCells;
  /** The style of each cell, in lists as long as its row. */
  readonly looks: RowLooks;
  /** Formulas as written, by `row * 16384 + column`. */
  readonly formulas: ReadonlyMap<number, RawFormula>;
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
  /** What was read; its texts are numbers in a list of shared strings. */
  readonly sheet: (strings: readonly string[]) => RawSheet;
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

const ROW_END_LENGTH = '</row>'.length;
/** A list of shared strings cannot be longer. */
const MOST_STRINGS = 2 ** 31;

/** What a cell says of its value. */
type Type = '' | 's' | 'b' | 'str' | 'text';

/** Begins the cells of a sheet. */
export function cellScanner(): CellScanner {
  const packing = createPacking();
  const { hand, codeOf } = packing;
  const formulas = new Map<number, RawFormula>();

  /** A cell that holds more than one value and nothing else; gives where it ends. */
  const unusual = (data: Bytes, from: number, type: Type): number => {
    let code = BLANK;
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
        code = codeAt(data, close + 1, end, type);
        isKnown = end > close + 1 || type === 'str';
      } else if (inner === LETTER_F) {
        isFormula = keepFormula(data, place, close, decoded(textAt(data, close + 1, end)));
      } else if (inner === LETTER_I) {
        end = findAll(data, INLINE_END, close);
        code = codeOf(textIn(textAt(data, close + 1, end)));
        isKnown = true;
      } else {
        place = findAll(data, CELL_END, close);
        continue;
      }
      place = find(data, LESS, end + 2);
    }
    // A formula that nobody has calculated yet says so: a blank would look like nothing to pay.
    hand.codes[hand.column] = isFormula && !isKnown ? codeOf('#N/A') : code;
    return place + 4;
  };
  const keepFormula = (data: Bytes, open: number, close: number, text: string): boolean => {
    const tag = textAt(data, open, close);
    const shared = attribute(tag, 't') === 'shared' ? attribute(tag, 'si') : null;
    if (text === '' && shared === null) return false;
    const place = hand.row * COLUMNS_OF_A_SHEET + hand.column;
    formulas.set(place, { text, shared: shared === null ? null : Number(shared) });
    return true;
  };
  const codeAt = (data: Bytes, from: number, to: number, type: Type): number => {
    if (type === '') return from === to ? BLANK : codeOf(numberAt(data, from, to));
    if (type === 's') {
      const place = from === to ? 0 : numberAt(data, from, to);
      return Number.isInteger(place) && place >= 0 && place < MOST_STRINGS ? place : codeOf('#N/A');
    }
    const text = textAt(data, from, to);
    return codeOf(type === 'b' ? text === '1' || text === 'true' : decoded(text));
  };
  /** A cell, however it is written; gives where it ends. */
  const cell = (data: Bytes, at: number): number => {
    let style = 0;
    let type: Type = '';
    let column = hand.column + 1;
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
    // A place that names no column is none.
    if (column < 0) column = hand.column + 1;
    packing.reach(column);
    hand.column = column;
    hand.looks[column] = style;
    if (style !== 0) hand.isStyled = true;
    hand.codes[column] = BLANK;
    if (code === SLASH) return place + 2;
    if (!startsAt(data, VALUE, place + 1)) return unusual(data, place, type);
    let to = place + 4;
    while (to < data.length && data[to] !== LESS) to++;
    hand.codes[column] = codeAt(data, place + 4, to, type);
    return startsAt(data, VALUE_END, to) ? to + 8 : findAll(data, CELL_END, to) + 4;
  };

  const take = (data: Bytes): number | null => {
    let at = data.indexOf(LESS);
    while (at >= 0) {
      const kind = data[at + 1];
      if (kind === LETTER_C) {
        const end = usualCells(data, at, hand, codeOf);
        at = next(data, end === at ? cell(data, at) : end);
      } else if (kind === LETTER_R) {
        const close = closeOf(data, at);
        packing.beginRow(rowAt(data, at, close) ?? hand.row + 1);
        at = next(data, close + 1);
      } else if (kind === SLASH && data[at + 2] === LETTER_S && startsAt(data, DATA_END, at)) return at;
      else at = next(data, at + (kind === SLASH && data[at + 2] === LETTER_R ? ROW_END_LENGTH : 1));
    }
    return null;
  };
  return {
    take,
    sheet: (strings) => ({ ...packing.packed(strings), formulas }),
  };
}

/** The cells between the sheet's data tags. Throws: as a scanner does. */
export function cellsOf(data: string, strings: readonly string[]): RawSheet {
  const scanner = cellScanner();
  scanner.take(pattern(data));
  return scanner.sheet(strings);
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
    const number = Number(attribute(textAt(data, open, close), 'r') ?? Number.NaN);
    return Number.isInteger(number) && number > 0 ? number - 1 : null;
  }
  let to = open + 8;
  while (to < close && data[to] !== DOUBLE_QUOTE) to++;
  return numberAt(data, open + 8, to) - 1;
}

/** Where a tag ends, which is short. */
function closeOf(data: Bytes, open: number): number {
  let at = open;
  while (data[at] !== GREATER) if (++at >= data.length) throw new SyntaxError('the sheet is cut off');
  return at;
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
