/** The cells of a tab as the XML of a file. */

import type { SheetModel, Value } from '../emulator/workbook-model.ts';
import { filed, letter } from './formulas.ts';
import { rowHeight } from './heights.ts';
import { encoded } from './text.ts';

/** Strings that cells share, numbered as they come. */
export interface SharedStrings {
  readonly numberOf: (text: string) => number;
  readonly xml: () => Iterable<string>;
}

/** An empty list of shared strings. */
export function createSharedStrings(): SharedStrings {
  const numbers = new Map<string, number>();
  return {
    numberOf(text) {
      const known = numbers.get(text);
      if (known !== undefined) return known;
      numbers.set(text, numbers.size);
      return numbers.size - 1;
    },
    *xml() {
      yield `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" uniqueCount="${numbers.size}">`;
      for (const text of numbers.keys()) yield `<si><t xml:space="preserve">${encoded(text)}</t></si>`;
      yield '</sst>';
    },
  };
}

const ERRORS = new Set(['#N/A', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#NULL!']);

/** Each row's XML; `styleAt` gives the number of a cell's look. */
export function* rowsOf(
  sheet: SheetModel,
  strings: SharedStrings,
  styleAt: (row: number, column: number) => number,
): Iterable<string> {
  const rows = sheet.lastRow();
  const columns = sheet.lastColumn();
  const letters = Array.from({ length: columns }, (_, column) => letter(column));
  for (let row = 0; row < rows; row++) {
    let cells = '';
    for (let column = 0; column < columns; column++) {
      const value = sheet.valueAt(row, column);
      const formula = sheet.formulaAt(row, column);
      const style = styleAt(row, column);
      if (value === '' && formula === undefined && style === 0) continue;
      const open = `<c r="${letters[column]}${row + 1}"${style === 0 ? '' : ` s="${style}"`}`;
      cells += formula === undefined ? plain(open, value, strings) : calculated(open, formula, value);
    }
    if (cells === '') continue;
    const height = rowHeight(sheet, row, columns);
    yield `<row r="${row + 1}"${height === null ? '' : ` ht="${height}"`}>${cells}</row>`;
  }
}

function plain(open: string, value: Value, strings: SharedStrings): string {
  if (value === '') return `${open}/>`;
  if (typeof value === 'number') return `${open}><v>${value}</v></c>`;
  if (typeof value === 'boolean') return `${open} t="b"><v>${value ? 1 : 0}</v></c>`;
  if (ERRORS.has(value)) return `${open} t="e"><v>${value}</v></c>`;
  return `${open} t="s"><v>${strings.numberOf(value)}</v></c>`;
}

function calculated(open: string, formula: string, value: Value): string {
  const inner = `<f>${encoded(filed(formula, value))}</f>`;
  if (typeof value === 'number') return `${open}>${inner}<v>${value}</v></c>`;
  if (typeof value === 'boolean') return `${open} t="b">${inner}<v>${value ? 1 : 0}</v></c>`;
  return `${open} t="${ERRORS.has(value) ? 'e' : 'str'}">${inner}<v>${encoded(value)}</v></c>`;
}
