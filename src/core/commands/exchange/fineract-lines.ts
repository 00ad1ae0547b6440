/** The lines of a sheet that was filled in for Fineract, read by the place of each column as Fineract itself does. */
import { type Day, isoDay } from '../../values/calendar.ts';
import type { Cell, Grid } from '../../values/cell.ts';
import { type Satang, satangFromBaht } from '../../values/satang.ts';
import { cleanText } from '../../values/text.ts';
import { words } from '../../values/words.ts';
import { dayInZone, isDate } from '../../values/zone.ts';
import type { Told } from './answers.ts';
import type { SheetLayout } from './fineract-layout.ts';

/** One line: what stands in the column of a field, as text, a day or a sum. */
export interface FilledLine<Field extends string> {
  readonly text: (field: Field) => string;
  readonly day: (field: Field) => Day | null;
  /** Baht as satang; null when it is blank or no sum. */
  readonly money: (field: Field) => Satang | null;
  readonly count: (field: Field) => number | null;
  /** Something said of this line. */
  readonly says: (th: string, en: string) => Told;
}

/** The lines of a sheet that hold anything, below its header; none where there is no such sheet. */
export function linesOf<Field extends string>(
  grids: readonly Grid[],
  layout: SheetLayout<Field>,
  zone: string,
): readonly FilledLine<Field>[] {
  const grid = grids.find(({ title }) => title === layout.sheet);
  const dayOfDate = dayInZone(zone);
  return (grid?.cells ?? []).flatMap((row, at): FilledLine<Field>[] => {
    if (at === 0 || row.every((cell) => cell === '')) return [];
    const cell = (field: Field): Cell => row[layout.columns.findIndex(([, one]) => one === field)] ?? '';
    const text = (field: Field): string => cleanText(String(cell(field)));
    const number = (field: Field): number | null => {
      const found = cell(field);
      if (typeof found === 'number') return found;
      return /^-?[\d,]+(?:\.\d+)?$/.test(text(field)) ? Number(text(field).replace(/,/g, '')) : null;
    };
    return [
      {
        text,
        day(field) {
          const found = cell(field);
          return isDate(found) ? dayOfDate(found) : isoDay(text(field));
        },
        money(field) {
          const found = number(field);
          return found === null ? null : satangFromBaht(found);
        },
        count(field) {
          const found = number(field);
          return found !== null && Number.isInteger(found) ? found : null;
        },
        says: (th, en) => ({
          line: null,
          says: words(`${layout.sheet} แถว ${at + 1}: ${th}`, `${layout.sheet} row ${at + 1}: ${en}`),
        }),
      },
    ];
  });
}
