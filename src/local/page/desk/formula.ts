/** Answers a formula in the grid that calls a custom function: cells go in and come out as Google passes them. */
import type { Host } from '../../emulator/host-model.ts';
import { instantsIn, isDateFormat, serialOfInstant } from '../../emulator/serials.ts';
import type { Value } from '../../emulator/workbook-model.ts';
import type { Argument, FormulaCell } from '../messages.ts';

/** What the custom function gives, row by row. Throws what it throws. */
export function answerFormula(
  host: Host,
  name: string,
  args: readonly Argument[],
): readonly (readonly FormulaCell[])[] {
  const { workbook } = host;
  const instantOf = instantsIn(workbook.zone);
  const result = host.formula(
    name,
    args.map((argument) => {
      if ('value' in argument) return argument.value;
      const { rows, at } = argument;
      const sheet = at ? workbook.sheetById(at.sheetId) : undefined;
      if (!sheet || !at) return rows;
      const isDate = (row: number, column: number): boolean =>
        isDateFormat(sheet.formatAt(at.row + row, at.column + column));
      return rows.map((cells, row) =>
        cells.map((value, column) =>
          typeof value === 'number' && isDate(row, column) ? new Date(instantOf(value)) : value,
        ),
      );
    }),
  );
  const rows: unknown[][] = Array.isArray(result) ? result : [[result]];
  return rows.map((cells) => cells.map((value) => cellOf(value, workbook.zone)));
}

function cellOf(value: unknown, zone: string): FormulaCell {
  if (value instanceof Date) return { value: serialOfInstant(value.getTime(), zone), format: 'd/m/yyyy' };
  const plain: Value =
    typeof value === 'number' || typeof value === 'boolean' || typeof value === 'string' ? value : String(value ?? '');
  return { value: plain };
}
