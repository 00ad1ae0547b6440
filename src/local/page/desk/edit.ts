/** Puts into the workbook what a person did in the grid. */

import type { Edited } from '../../emulator/host-model.ts';
import { typed } from '../../emulator/typing.ts';
import type { SheetModel, WorkbookModel } from '../../emulator/workbook-model.ts';
import type { Edit } from '../messages.ts';

/** Takes over edits of cells: typed text becomes what a spreadsheet makes of it. */
export function putEdits(workbook: WorkbookModel, sheet: SheetModel, edits: readonly Edit[], thisYear: number): void {
  for (const { row, column, input } of edits) {
    if (input === null) sheet.setValues(row, column, [['']]);
    else if ('value' in input) sheet.setValues(row, column, [[input.value]]);
    // What stood there stays until the grid has worked the formula out.
    else if ('formula' in input) sheet.setFormula(row, column, input.formula, sheet.valueAt(row, column));
    else {
      const made = typed(input.typed, sheet.formatAt(row, column), workbook.locale, thisYear);
      if ('formula' in made) sheet.setFormula(row, column, made.formula, '');
      else {
        sheet.setValues(row, column, [[made.value]]);
        if (made.format && sheet.formatAt(row, column) === undefined) sheet.setFormats(row, column, [[made.format]]);
      }
    }
  }
}

/** What Google tells `onEdit` of an edit: the cells it spans, and of a single one its value as text (T3). */
export function editEvent(
  sheet: SheetModel,
  edits: readonly Edit[],
): { readonly event: { readonly authMode: 'LIMITED'; readonly value?: string }; readonly at: Edited } {
  const [rows, columns] = [edits.map(({ row }) => row), edits.map(({ column }) => column)];
  const [row, column] = [Math.min(...rows), Math.min(...columns)];
  const area = { row, column, rows: Math.max(...rows) - row + 1, columns: Math.max(...columns) - column + 1 };
  const value = sheet.valueAt(row, column);
  const text = typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
  const isSingle = edits.length === 1 && text !== '';
  return { event: { authMode: 'LIMITED', ...(isSingle ? { value: text } : {}) }, at: { sheet, area } };
}
