/** Day numbers of a file as a spreadsheet counts them: days since 1899-12-30. */
import type { RawValue } from './cells.ts';

const DAYS_TO_1904 = 1462;
/** Excel's calendar has a 29 February 1900, which never was: its numbers before that day are one short. */
const FEBRUARY_29_1900 = 60;

/** Changes the numbers of date cells in place, from how the file counts days to how spreadsheets do. */
export function countDays(
  values: RawValue[][],
  styles: readonly (readonly number[] | null)[],
  isDate: readonly boolean[],
  from1904: boolean,
): void {
  const columnsOf = new Map<readonly number[], readonly number[]>();
  values.forEach((row, at) => {
    const looks = styles[at];
    if (!looks) return;
    let columns = columnsOf.get(looks);
    if (!columns) {
      columns = [...looks.keys()].filter((column) => isDate[looks[column]!]);
      columnsOf.set(looks, columns);
    }
    for (const column of columns) {
      const value = row[column];
      if (typeof value === 'number') row[column] = counted(value, from1904);
      else if (typeof value === 'string' && /^\d{4}-\d\d-\d\d(?:T[\d:.]+)?$/.test(value))
        row[column] = fromIso(value) ?? value;
    }
  });
}

function counted(number: number, from1904: boolean): number {
  if (from1904) return number + DAYS_TO_1904;
  return number >= 1 && number < FEBRUARY_29_1900 ? number + 1 : number;
}

function fromIso(text: string): number | null {
  const instant = Date.parse(text.includes('T') ? `${text}Z` : text);
  return Number.isNaN(instant) ? null : instant / 86_400_000 + 25_569;
}
