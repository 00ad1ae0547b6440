/** What cells and functions in cells do: typed texts, formats, the edge of the grid, and what a function is given. */
import type { Found } from '../core/commands/answers/platform.ts';
import { TYPED_TEXTS, typedKey } from '../core/commands/platform/probes.ts';
import { isDate } from '../core/values/zone.ts';
import type { Services, Sheet } from './services.ts';

/** In the middle of a day in Thailand. */
const NOON = Date.UTC(2026, 0, 5, 5);
/** Functions in cells are worked out by executions of their own: so often, and so long each time, they are waited for. */
const TURNS = 15;
const PAUSE = 1000;

/** A value with its kind, as one text. */
export function kindOf(value: unknown, day: (date: Date) => string): string {
  if (Array.isArray(value)) return `rows ${value.length}`;
  if (isDate(value)) return `date ${day(value)}`;
  if (value === undefined) return 'undefined';
  return `${typeof value === 'string' ? 'text' : typeof value} ${String(value)}`;
}

/** What a function in a cell is given, and a date, as one row: the function by which cells are tried. */
export function triedInCell(given: unknown): readonly unknown[] {
  return [kindOf(given, String), new Date(NOON)];
}

const FORMULAS: readonly (readonly [key: string, formula: string])[] = [
  ['C1', '=SAJJA_TRY(C1)'],
  ['C1R', '=SAJJA_TRY(C1:C1)'],
  ['C2', '=SAJJA_TRY(C2)'],
  ['C3', '=SAJJA_TRY()'],
  ['C9', '=สัจจะลอง(C1)'],
];

/** Columns of their own, so that what spills finds blank cells. */
const [TYPED, GIVEN, ASKED] = [1, 3, 5];

function functionsIn(services: Services, sheet: Sheet, read: (row: number, column: number) => string): Found {
  sheet.getRange(1, GIVEN, 2, 1).setValues([[7], ['=1/0']]);
  sheet.getRange(1, ASKED, FORMULAS.length, 1).setValues(FORMULAS.map(([, formula]) => [formula]));
  for (let turn = 0; turn < TURNS; turn++) {
    services.spreadsheets().flush();
    const shown = sheet.getRange(1, ASKED, FORMULAS.length, 1).getValues();
    if (!shown.some(([cell]) => /^(Loading|กำลัง)/.test(String(cell)))) break;
    services.utilities().sleep(PAUSE);
  }
  const at = (key: string): number => FORMULAS.findIndex(([one]) => one === key) + 1;
  const found = FORMULAS.map(([key], row) => [key, read(row + 1, ASKED).replace(/^text /, '')] as const);
  return {
    ...Object.fromEntries(found),
    C3: `${read(at('C3'), ASKED).replace(/^text /, '')} · ${read(at('C3'), ASKED + 1)}`,
  };
}

function gridOf(services: Services, sheet: Sheet, read: (row: number, column: number) => string): Found {
  const column = 8;
  const box = services.spreadsheets().newDataValidation().requireCheckbox().build();
  sheet.getRange(1, column).setDataValidations([[box]]);
  const below = (): string => {
    try {
      sheet.getRange(sheet.getMaxRows() + 1, 1).setValues([['x']]);
      return 'written';
    } catch {
      return 'refused';
    }
  };
  return {
    V12: String(sheet.getLastRow()),
    V3: `${read(1, column)} ${sheet.getLastRow()}`,
    V1: read(2, column),
    V11: below(),
  };
}

/** How long a thousand rows of ten cells take, by the clock. */
function timeOf(services: Services, sheet: Sheet): string {
  const range = sheet.getRange(1, 10, 1000, 10);
  const began = Date.now();
  range.setValues(Array.from({ length: 1000 }, () => Array<number>(10).fill(1)));
  services.spreadsheets().flush();
  const written = Date.now();
  range.getValues();
  return `${written - began} ${Date.now() - written}`;
}

/** What was found of an empty tab's cells. */
export function probedCells(services: Services, sheet: Sheet): Found {
  const zone = services.spreadsheets().getActiveSpreadsheet().getSpreadsheetTimeZone();
  const day = (date: Date): string => services.utilities().formatDate(date, zone, 'yyyy-MM-dd');
  const read = (row: number, column: number): string => kindOf(sheet.getRange(row, column).getValues()[0]?.[0], day);
  // Before anything stands there.
  const grid = gridOf(services, sheet, read);
  sheet.getRange(1, TYPED, TYPED_TEXTS.length, 1).setValues(TYPED_TEXTS.map((typed) => [typed]));
  const cells = sheet.getRange(1, TYPED, TYPED_TEXTS.length, 1).getValues();
  const typed = TYPED_TEXTS.map((text, row) => [typedKey(text), kindOf(cells[row]?.[0], day)] as const);
  const [plain, date] = [sheet.getRange(1, 2), sheet.getRange(2, 2)];
  plain.setNumberFormats([['@']]).setValues([['0812345678']]);
  date.setValues([[new Date(NOON)]]);
  const format = date.getNumberFormats()[0]?.[0] ?? '';
  date.setNumberFormats([['[$-th-TH-u-ca-buddhist]d/m/yyyy']]);
  return {
    ...grid,
    ...Object.fromEntries(typed),
    V7: read(1, 2),
    V8: format,
    B4: date.getDisplayValues()[0]?.[0] ?? '',
    ...functionsIn(services, sheet, read),
    T1: timeOf(services, sheet),
  };
}
