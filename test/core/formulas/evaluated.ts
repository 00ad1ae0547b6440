/** Works out a formula over tabs as a spreadsheet does: texts, numbers, cells, ranges and whole columns as arguments. */
import { formulas } from '../../../src/core/formulas/catalogue.ts';
import type { Argument } from '../../../src/core/formulas/formula.ts';
import { type Cell, columnNumber } from '../../../src/core/values/cell.ts';
import { isProblem } from '../../../src/core/values/problem.ts';
import type { Language } from '../../../src/core/values/words.ts';
import { ZONE } from '../tables/workbooks.ts';

interface Tab {
  readonly title: string;
  readonly cells: readonly (readonly Cell[])[];
}

/** Rows of a grid that a tab has at least: an open range goes down to its end. */
const GRID = 1000;

/** What a custom function gives; its sentence when it cannot answer. */
export function called(name: string, args: readonly Argument[], language: Language = 'th'): Cell | Cell[][] {
  const formula = formulas.find((one) => one.name === name);
  if (!formula) throw new Error(`no ${name}`);
  try {
    return formula.run(args, { zone: ZONE, language });
  } catch (thrown) {
    if (isProblem(thrown)) return thrown.words[language];
    throw thrown;
  }
}

const REFERENCE = /^(?:'((?:[^']|'')+)'|([^'!"]+))!([A-Z]+)(\d*)(?::([A-Z]+)(\d*))?$/;

function cellsAt(tabs: readonly Tab[], text: string): Argument {
  const [, quoted, plain, left, top, right, bottom] = REFERENCE.exec(text) ?? [];
  const title = quoted?.replaceAll("''", "'") ?? plain;
  const cells = tabs.find((tab) => tab.title === title)?.cells;
  if (!cells || !left) throw new Error(`no reference: ${text}`);
  const at = (row: number, column: number): Cell => cells[row - 1]?.[column - 1] ?? '';
  if (!right) return at(Number(top), columnNumber(left));
  const [from, to] = [Number(top || 1), Number(bottom || Math.max(GRID, cells.length))];
  const wide = columnNumber(right) - columnNumber(left) + 1;
  return Array.from({ length: to - from + 1 }, (_, down) =>
    Array.from({ length: wide }, (_, along) => at(from + down, columnNumber(left) + along)),
  );
}

function argumentOf(tabs: readonly Tab[], text: string): Argument {
  if (text === '') return undefined;
  if (text.startsWith('"')) return text.slice(1, -1).replaceAll('""', '"');
  if (text === 'TRUE' || text === 'FALSE') return text === 'TRUE';
  return Number.isNaN(Number(text)) ? cellsAt(tabs, text) : Number(text);
}

/** What a formula that calls one of the functions shows. */
export function evaluated(tabs: readonly Tab[], formula: string, language: Language = 'th'): Cell | Cell[][] {
  const [, name = '', inside = ''] = /^=(SAJJA_[A-Z]+)\((.*)\)$/.exec(formula) ?? [];
  const texts = [...inside.matchAll(/((?:"(?:[^"]|"")*"|'(?:[^']|'')*'|[^,"'])*)(?:,|$)/g)].map(([, one]) =>
    one!.trim(),
  );
  // The last match is the nothing behind the last argument.
  const args = texts.slice(0, -1).map((text) => argumentOf(tabs, text));
  return called(name, args, language);
}

/** A block of cells of up to so many rows. */
export const rowsOf = (shown: Cell | Cell[][]): readonly (readonly Cell[])[] =>
  Array.isArray(shown) ? shown : [[shown]];
