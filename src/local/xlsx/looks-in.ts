/** Which looks the cells of a tab have, each once. */
import type { CellStyle as FileStyle } from 'hucre/xlsx';
import type { CellStyle, SheetModel } from '../emulator/workbook-model.ts';
import { fileStyleOf } from './looks.ts';

export interface Looks {
  readonly distinct: readonly FileStyle[];
  /** The place in `distinct` of a cell's look. */
  readonly at: (row: number, column: number) => number;
  /** How far the cells of the tab reach. */
  readonly rows: number;
  readonly columns: number;
}

/** The looks of a tab's cells. The first is that of a cell with none. */
export function looksIn(sheet: SheetModel): Looks {
  const places = new Map<CellStyle | undefined, Map<string | undefined, number>>();
  const distinct: FileStyle[] = [];
  const at = (row: number, column: number): number => {
    const look = sheet.styleAt(row, column);
    const format = sheet.formatAt(row, column);
    let ofLook = places.get(look);
    if (!ofLook) {
      ofLook = new Map();
      places.set(look, ofLook);
    }
    let place = ofLook.get(format);
    if (place === undefined) {
      place = distinct.push(fileStyleOf(look, format)) - 1;
      ofLook.set(format, place);
    }
    return place;
  };
  const rows = sheet.lastRow();
  const columns = sheet.lastColumn();
  distinct.push({});
  places.set(undefined, new Map([[undefined, 0]]));
  for (let row = 0; row < rows; row++) for (let column = 0; column < columns; column++) at(row, column);
  return { distinct, at, rows, columns };
}
