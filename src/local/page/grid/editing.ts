/** What a date cell shows while it is being typed in: the date as it stood there, not its day number. */
import type { Univer } from '@univerjs/core';
import { BEFORE_CELL_EDIT, SheetInterceptorService } from '@univerjs/sheets';
import { dayOfSerial, isDateFormat } from '../../emulator/serials.ts';

/** Shows date cells as day/month/year in the editor. */
export function showDatesWhileEditing(univer: Univer): void {
  univer
    .__getInjector()
    .get(SheetInterceptorService)
    .writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
      priority: 100,
      handler(cell, location, next) {
        const value = cell?.v;
        const format = location.workbook.getStyles().getStyleByCell(cell)?.n?.pattern;
        if (!cell || typeof value !== 'number' || !isDateFormat(format) || value < 1) return next(cell);
        const { year, month, date } = dayOfSerial(value);
        return next({ ...cell, v: `${date}/${month}/${year}` });
      },
    });
}
