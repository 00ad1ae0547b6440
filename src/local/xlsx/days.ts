/** Day numbers of a file as a spreadsheet counts them: days since 1899-12-30. */
import { BLANK, codeOf, meantBy, OTHER, WHOLE } from '../emulator/packed-cells.ts';
import type { RawSheet } from './cells.ts';

const DAYS_TO_1904 = 1462;
/** Excel's calendar has a 29 February 1900, which never was: its numbers before that day are one short. */
const FEBRUARY_29_1900 = 60;

/** Changes the numbers of date cells in place, from how the file counts days to how spreadsheets do. */
export function countDays({ cells, looks }: RawSheet, isDate: readonly boolean[], from1904: boolean): void {
  const { codes, starts, others } = cells;
  const columnsOf = looks.lists.map((styles) => [...styles.keys()].filter((column) => isDate[styles[column]!]));
  for (let row = 0; row < cells.rows; row++) {
    for (const column of columnsOf[looks.ofRow[row]!] ?? []) {
      const at = starts[row]! + column;
      if (!from1904 && isCounted(codes[at]!)) continue;
      const value = meantBy(codes[at]!, cells);
      if (typeof value === 'number') codes[at] = codeOf(counted(value, from1904), others);
      else if (typeof value === 'string' && /^\d{4}-\d\d-\d\d(?:T[\d:.]+)?$/.test(value))
        codes[at] = codeOf(fromIso(value) ?? value, others);
    }
  }
}

/** Whether a code is a whole day on which both calendars agree, or blank. */
const isCounted = (code: number): boolean => code === BLANK || (code > OTHER && code <= WHOLE - FEBRUARY_29_1900);

function counted(number: number, from1904: boolean): number {
  if (from1904) return number + DAYS_TO_1904;
  return number >= 1 && number < FEBRUARY_29_1900 ? number + 1 : number;
}

function fromIso(text: string): number | null {
  const instant = Date.parse(text.includes('T') ? `${text}Z` : text);
  return Number.isNaN(instant) ? null : instant / 86_400_000 + 25_569;
}
