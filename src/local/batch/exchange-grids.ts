/** A workbook's tabs as the core reads them, for what only the batch command does: dates made of day numbers, tabs of the program left out. */
import type { Cell, Grid } from '../../core/values/cell.ts';
import { instantsIn, isDateFormat } from '../emulator/serials.ts';
import { createWorkbook, type WorkbookContent } from '../emulator/workbook.ts';
import type { SheetModel } from '../emulator/workbook-model.ts';

/** Where a tab's binding is kept, and what was noted of a tab that the program made. */
const KEY = 'sajja.table';
const OURS = ' (สัจจะชีต)';

const isMade = ({ title, metadata }: SheetModel): boolean =>
  title.endsWith(OURS) || /"made":/.test(metadata.get(KEY) ?? '');

/** The tabs that people keep, from A1 to the last used cell. */
export function gridsOf(content: WorkbookContent): readonly Grid[] {
  const { sheets, zone } = createWorkbook(content);
  const instant = instantsIn(zone);
  return sheets
    .filter((sheet) => !isMade(sheet))
    .map((sheet): Grid => {
      const width = sheet.values.reduce((most, row) => Math.max(most, row?.length ?? 0), 1);
      const at = Array.from({ length: width }, (_, column) => column);
      const cells = Array.from(sheet.values, (_, row) =>
        at.map((column): Cell => {
          const value = sheet.valueAt(row, column);
          return typeof value === 'number' && isDateFormat(sheet.formatAt(row, column))
            ? new Date(instant(value))
            : value;
        }),
      );
      const formats = cells.map((_, row) => at.map((column) => sheet.formatAt(row, column) ?? 'General'));
      return { sheetId: sheet.id, title: sheet.title, cells, formats, binding: sheet.metadata.get(KEY) ?? null };
    });
}
