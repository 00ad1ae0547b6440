/** Formulas as files write them and as a spreadsheet shows them. */
import { COLUMNS_OF_A_SHEET, type RawFormula, type RawValue } from './cells.ts';

/** The formula of a cell, with `=`; undefined when the cell only repeats a constant as LibreOffice writes `TRUE()`. */
export function formulaAt(
  place: number,
  formulas: ReadonlyMap<number, RawFormula>,
  masters: Masters,
): string | undefined {
  const raw = formulas.get(place);
  if (!raw) return undefined;
  if (/^(TRUE|FALSE)\(\)$/i.test(raw.text)) return undefined;
  if (raw.text !== '' || raw.shared === null) return shown(raw.text);
  const master = masters.get(raw.shared);
  if (!master) return undefined;
  const down = Math.floor(place / COLUMNS_OF_A_SHEET) - Math.floor(master.place / COLUMNS_OF_A_SHEET);
  const right = (place % COLUMNS_OF_A_SHEET) - (master.place % COLUMNS_OF_A_SHEET);
  return shown(moved(master.text, down, right));
}

/** The formulas that others repeat, by their number. */
export type Masters = ReadonlyMap<number, { readonly place: number; readonly text: string }>;

/** Collects the formulas that others repeat. */
export function mastersOf(formulas: ReadonlyMap<number, RawFormula>): Masters {
  const masters = new Map<number, { readonly place: number; readonly text: string }>();
  for (const [place, { text, shared }] of formulas) {
    if (shared !== null && text !== '' && !masters.has(shared)) masters.set(shared, { place, text });
  }
  return masters;
}

/** Google's export wraps what Excel does not know: `IFERROR(__xludf.DUMMYFUNCTION("QUERY(…)"),"as it was")`. */
const WRAPPED = /^IFERROR\(__xludf\.DUMMYFUNCTION\("((?:[^"]|"")*)"\),[\s\S]*\)$/i;

function shown(text: string): string {
  const wrapped = WRAPPED.exec(text)?.[1];
  const plain = wrapped === undefined ? text : wrapped.replaceAll('""', '"');
  return `=${plain.replace(/_xl(?:fn|ws|udf)\.(?:_xl(?:fn|ws)\.)?/gi, '')}`;
}

/** Excel knows these only under a longer name. */
const NEWER =
  /(?<![\w.])(CONCAT|FILTER|IFNA|IFS|LAMBDA|LET|MAP|MAXIFS|MINIFS|SEQUENCE|SORT|SWITCH|TEXTJOIN|UNIQUE|XLOOKUP)(?=\()/gi;
const OURS = /(?<![\w.])SAJJA_\w+\s*\(/i;

/** A formula as a file keeps it, without `=`; our own functions stand as Google's export writes them, beside what they last showed. */
export function filed(formula: string, value: RawValue): string {
  const text = formula.replace(/^=/, '');
  if (!OURS.test(text)) return text.replace(NEWER, '_xlfn.$1');
  const last = typeof value === 'string' ? `"${value.replaceAll('"', '""')}"` : String(value).toUpperCase();
  return `IFERROR(__xludf.DUMMYFUNCTION("${text.replaceAll('"', '""')}"),${last})`;
}

/** Text in quotes, a tab's name in quotes, or a reference that is not a part of a longer word. */
const PIECES = /"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<![\w.])(\$?)([A-Z]{1,3})(\$?)(\d{1,7})(?![\w(.])/gi;

/** A formula moved to another cell: its relative references move along. */
export function moved(formula: string, down: number, right: number): string {
  return formula.replace(
    PIECES,
    (piece, fixedColumn?: string, letters?: string, fixedRow?: string, digits?: string) => {
      if (letters === undefined) return piece;
      const column = fixedColumn ? letters : letter(columnOf(letters) + right);
      return `${fixedColumn}${column}${fixedRow}${fixedRow ? digits : Number(digits) + down}`;
    },
  );
}

/** A column's letters from its place, counted from 0. */
export function letter(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

function columnOf(letters: string): number {
  return [...letters.toUpperCase()].reduce((column, one) => column * 26 + one.charCodeAt(0) - 64, 0) - 1;
}
