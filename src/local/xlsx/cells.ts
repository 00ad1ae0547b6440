/** The cells of one sheet's XML, scanned straight from the text: a province's receipts are two and a half million cells. */
import { decoded, textIn } from './text.ts';

/** The most cells a workbook may have, as in Google Sheets. */
export const MOST_CELLS = 10_000_000;

export type RawValue = string | number | boolean;

/** What stands in a sheet, row by row, before styles give numbers their meaning. */
export interface RawSheet {
  /** Blank is `''`; dates are still numbers. Rows are as long as what was found in them; a row without cells is empty. */
  readonly values: RawValue[][];
  /** The style of each cell, of the same shape, or null where a row has none. */
  readonly styles: (number[] | null)[];
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

const LESS = 60;
const EQUALS = 61;
const GREATER = 62;
const SLASH = 47;
const ZERO = 48;
const NINE = 57;
const LETTER_C = 99;
const LETTER_F = 102;
const LETTER_I = 105;
const LETTER_R = 114;
const LETTER_S = 115;
const LETTER_T = 116;
const LETTER_V = 118;

/**
 * The cells between the sheet's data tags.
 * Throws: `RangeError` when they span more than a workbook may hold, `SyntaxError` when the text is cut off.
 */
export function cellsOf(data: string, strings: readonly string[]): RawSheet {
  const values: RawValue[][] = [];
  const styles: (number[] | null)[] = [];
  const formulas = new Map<number, RawFormula>();
  let columns = 0;
  let row = -1;
  let column = -1;
  let cells: RawValue[] = [];
  let looks: number[] | null = null;
  let at = data.indexOf('<');
  while (at >= 0) {
    const kind = data.charCodeAt(at + 1);
    if (kind === LETTER_R) {
      const close = find(data, '>', at);
      row = rowAt(data, at, close) ?? row + 1;
      if ((row + 1) * Math.max(columns, 1) > MOST_CELLS) throw new RangeError('too many cells');
      while (values.length <= row) {
        values.push([]);
        styles.push(null);
      }
      cells = values[row]!;
      looks = styles[row]!;
      column = -1;
      at = data.indexOf('<', close);
      continue;
    }
    if (kind !== LETTER_C) {
      at = data.indexOf('<', at + 1);
      continue;
    }
    let style = 0;
    let type = '';
    column += 1;
    let place = at + 2;
    let code = data.charCodeAt(place);
    while (code !== GREATER && code !== SLASH) {
      if (code <= 32) {
        code = data.charCodeAt(++place);
        continue;
      }
      const short = data.charCodeAt(place + 1) === EQUALS;
      const equals = short ? place + 1 : find(data, '=', place);
      const mark = data.charCodeAt(equals + 1);
      const from = equals + 2;
      let to = from;
      while (to < data.length && data.charCodeAt(to) !== mark) to++;
      if (short) {
        if (code === LETTER_R) column = columnAt(data, from);
        else if (code === LETTER_S) style = numberAt(data, from, to);
        else if (code === LETTER_T) type = to === from + 1 ? data[from]! : data.slice(from, to);
      }
      place = to + 1;
      code = data.charCodeAt(place);
      if (Number.isNaN(code)) throw new SyntaxError('the sheet is cut off');
    }
    let value: RawValue = '';
    if (code === SLASH) {
      at = data.indexOf('<', place);
    } else if (data.startsWith('<v>', place + 1)) {
      // Nearly all cells: one value and nothing else.
      const from = place + 4;
      let to = from;
      while (to < data.length && data.charCodeAt(to) !== LESS) to++;
      value = cellValue(data, from, to, type, strings);
      at = data.startsWith('</v></c>', to) ? after(data, to + 8) : data.indexOf('<', find(data, '</c>', to) + 4);
    } else {
      let formula = false;
      let known = false;
      place = find(data, '<', place);
      while (data.charCodeAt(place + 1) !== SLASH) {
        const inner = data.charCodeAt(place + 1);
        const close = find(data, '>', place);
        if (data.charCodeAt(close - 1) === SLASH) {
          if (inner === LETTER_F) formula = keepFormula(formulas, row, column, data, place, close, '');
          place = find(data, '<', close);
          continue;
        }
        let end = find(data, '</', close);
        if (inner === LETTER_V) {
          value = cellValue(data, close + 1, end, type, strings);
          known = end > close + 1 || type === 'str';
        } else if (inner === LETTER_F) {
          formula = keepFormula(formulas, row, column, data, place, close, decoded(data.slice(close + 1, end)));
        } else if (inner === LETTER_I) {
          end = find(data, '</is>', close);
          value = textIn(data.slice(close + 1, end));
          known = true;
        } else {
          end = find(data, '</c>', close);
          place = end;
          continue;
        }
        place = find(data, '<', end + 2);
      }
      // A formula that nobody has calculated yet says so: a blank would look like nothing to pay.
      if (formula && !known) value = '#N/A';
      at = data.indexOf('<', place + 4);
    }
    if (column >= columns) {
      columns = column + 1;
      if ((row + 1) * columns > MOST_CELLS) throw new RangeError('too many cells');
    }
    while (cells.length < column) cells.push('');
    cells[column] = value;
    if (style !== 0 || looks !== null) {
      looks ??= styles[row] = [];
      while (looks.length < column) looks.push(0);
      looks[column] = style;
    }
  }
  return { values, styles, formulas, columns };
}

function cellValue(data: string, from: number, to: number, type: string, strings: readonly string[]): RawValue {
  if (type === '' || type === 'n') return from === to ? '' : numberAt(data, from, to);
  if (type === 's') return strings[numberAt(data, from, to)] ?? '#N/A';
  const text = data.slice(from, to);
  if (type === 'b') return text === '1' || text === 'true';
  return decoded(text);
}

/** Most numbers are short and whole: read without making a string of them. */
function numberAt(data: string, from: number, to: number): number {
  if (to - from > 15) return Number(data.slice(from, to));
  let number = 0;
  for (let at = from; at < to; at++) {
    const code = data.charCodeAt(at);
    if (code < ZERO || code > NINE) return Number(data.slice(from, to));
    number = number * 10 + code - ZERO;
  }
  return number;
}

/** The next tag: mostly at once. */
function after(data: string, at: number): number {
  return data.charCodeAt(at) === LESS ? at : data.indexOf('<', at);
}

function rowAt(data: string, open: number, close: number): number | null {
  if (!data.startsWith('<row r="', open)) {
    const number = attribute(data, open, close, 'r');
    return number === null ? null : Number(number) - 1;
  }
  return numberAt(data, open + 8, find(data, '"', open + 8)) - 1;
}

/** Where a piece of text is next; without it the sheet is cut off, and looking on would never end. */
function find(data: string, text: string, from: number): number {
  const at = data.indexOf(text, from);
  if (at < 0) throw new SyntaxError('the sheet is cut off');
  return at;
}

function columnAt(data: string, from: number): number {
  let column = 0;
  for (let at = from; ; at++) {
    const letter = data.charCodeAt(at) & ~32;
    if (letter < 65 || letter > 90) return column - 1;
    column = column * 26 + letter - 64;
  }
}

function keepFormula(
  formulas: Map<number, RawFormula>,
  row: number,
  column: number,
  data: string,
  open: number,
  close: number,
  text: string,
): boolean {
  const shared = attribute(data, open, close, 't') === 'shared' ? attribute(data, open, close, 'si') : null;
  if (text === '' && shared === null) return false;
  formulas.set(row * COLUMNS_OF_A_SHEET + column, { text, shared: shared === null ? null : Number(shared) });
  return true;
}

/** The text of an attribute between a tag's brackets, or null. */
function attribute(data: string, open: number, close: number, name: string): string | null {
  const found = data.slice(open, close).match(new RegExp(`\\s${name}=["']([^"']*)["']`));
  return found ? found[1]! : null;
}
