/** How tall rows must be for what is in them: larger letters, and text that is wrapped. */
import type { Area, SheetModel } from '../../emulator/workbook-model.ts';

/** Thai marks stand above and below the letters. */
export const USUAL_HEIGHT = 30;
const USUAL_WIDTH = 100;
const USUAL_SIZE = 11;
const PIXELS_OF_POINT = 4 / 3;
const LINE = 1.5;
const PADDING = 8;

/** Rows of an area that must be taller than usual, with their heights in pixels. */
export function heightsIn(sheet: SheetModel, area: Area): (readonly [row: number, pixels: number])[] {
  const heights: (readonly [number, number])[] = [];
  let above: ReturnType<SheetModel['stylesOf']>;
  let mayBeTall = false;
  for (let row = area.row; row < area.row + area.rows; row++) {
    const own = sheet.stylesOf(row);
    if (own !== above) mayBeTall = own?.some((style) => style?.size !== undefined || style?.wrap === true) ?? false;
    above = own;
    if (!mayBeTall) continue;
    let height = USUAL_HEIGHT;
    for (let column = area.column; column < area.column + area.columns; column++) {
      const style = sheet.styleAt(row, column);
      if (!style || !(style.size || style.wrap)) continue;
      const size = (style.size ?? USUAL_SIZE) * PIXELS_OF_POINT;
      const width = (sheet.columnWidths.get(column) ?? USUAL_WIDTH) - PADDING;
      const lines = style.wrap ? linesOf(String(sheet.valueAt(row, column)), size, width) : 1;
      height = Math.max(height, Math.ceil(lines * size * LINE) + PADDING);
    }
    if (height > USUAL_HEIGHT) heights.push([row, height]);
  }
  return heights;
}

/** About how many lines a text takes; marks above and below letters take no room. */
function linesOf(text: string, size: number, width: number): number {
  const letters = text.replace(/[\u0e31\u0e34-\u0e3a\u0e47-\u0e4e]/g, '');
  return letters
    .split('\n')
    .reduce((sum, line) => sum + Math.max(1, Math.ceil((line.length * size * 0.56) / width)), 0);
}
