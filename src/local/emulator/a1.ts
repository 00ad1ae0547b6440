/** Places as they are written in formulas. */
import type { Area } from './workbook-model.ts';

/** The cells of `B2` or `A1:C3`; null where it is no such place. */
export function areaOfA1(a1: string): Area | null {
  const parts = /^([A-Z]+)(\d+)(?::([A-Z]+)(\d+))?$/.exec(a1);
  if (!parts) return null;
  const column = (letters: string): number =>
    [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  const [left, top] = [column(parts[1] ?? ''), Number(parts[2]) - 1];
  const [right, bottom] = [column(parts[3] ?? parts[1] ?? ''), Number(parts[4] ?? parts[2]) - 1];
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}
