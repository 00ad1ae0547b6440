/** Formulas that need no engine: the script's own functions over one cell or range, and the errors that are asked for. */
import { areaOfA1 } from './a1.ts';
import type { Execution } from './execution.ts';
import { instantsIn, isDateFormat, serialOfInstant } from './serials.ts';
import type { SheetModel, Value } from './workbook-model.ts';

const ERRORS: Readonly<Record<string, string>> = { '=1/0': '#DIV/0!', '=NA()': '#N/A' };
const UNKNOWN = '#NAME?';
const DATE = 'd/m/yyyy';

/** One call of a function, with nothing or one place given. */
const CALL = /^=([\p{L}\p{M}\w]+)\(([A-Z]+\d+(?::[A-Z]+\d+)?)?\)$/u;

/** Writes a formula with what it shows; a row or rows fill the cells beside and below it where those are blank. */
export function writeFormula(
  execution: Execution,
  sheet: SheetModel,
  { row, column, formula }: { readonly row: number; readonly column: number; readonly formula: string },
): void {
  const [, name, a1] = CALL.exec(formula) ?? [];
  const shown = name === undefined ? undefined : answerOf(execution, sheet, name, a1);
  const rows = shown === undefined ? [[ERRORS[formula] ?? UNKNOWN]] : Array.isArray(shown) ? shown : [[shown]];
  rows.forEach((cells: unknown, down) => {
    (Array.isArray(cells) ? cells : [cells]).forEach((cell: unknown, right) => {
      const at = [row + down, column + right] as const;
      const value = cell instanceof Date ? serialOfInstant(cell.getTime(), execution.workbook.zone) : cellOf(cell);
      if (down === 0 && right === 0) sheet.setFormula(...at, formula, value);
      else sheet.setComputed(...at, value);
      if (cell instanceof Date && sheet.formatAt(...at) === undefined) sheet.setFormats(...at, [[DATE]]);
    });
  });
}

const cellOf = (cell: unknown): Value =>
  typeof cell === 'number' || typeof cell === 'boolean' ? cell : String(cell ?? '');

/** What the script's function gives; undefined where it has none of that name. */
function answerOf(execution: Execution, sheet: SheetModel, name: string, a1: string | undefined): unknown {
  const area = a1 === undefined ? null : areaOfA1(a1);
  const instant = instantsIn(execution.workbook.zone);
  const given = (row: number, column: number): unknown => {
    const value = sheet.valueAt(row, column);
    return typeof value === 'number' && isDateFormat(sheet.formatAt(row, column)) ? new Date(instant(value)) : value;
  };
  const rows = area
    ? Array.from({ length: area.rows }, (_, down) =>
        Array.from({ length: area.columns }, (_, right) => given(area.row + down, area.column + right)),
      )
    : null;
  return execution.state.inCell?.(name, rows ? [rows] : []);
}
