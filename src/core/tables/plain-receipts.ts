/** Sets those receipts apart that are a contribution and nothing more. */
import { type Day, isoDay, isoMonth, type Month } from '../values/calendar.ts';
import type { Cell } from '../values/cell.ts';
import type { DateCells } from './date-cell.ts';
import { ODD, type PlainRows, plainRows, type Rest } from './plain-rows.ts';

export interface PlainReceipts extends PlainRows {
  readonly dayAt: Int32Array;
  readonly days: readonly Day[];
  readonly fromAt: Int32Array;
  readonly toAt: Int32Array;
  readonly months: readonly (Month | null)[];
}

/** Sets the plain ones of a range of receipts apart; null where none are, or it is no list of receipts. */
export function plainReceipts(
  cells: readonly (readonly Cell[])[],
  dates: DateCells,
): (Rest & { readonly plain: PlainReceipts }) | null {
  const days: Day[] = [];
  const months: (Month | null)[] = [null];
  const monthOf = (said: unknown): number => (said === null ? 0 : months.push(isoMonth(String(said))) - 1);
  const apart = plainRows(cells, dates, {
    table: 'receipts',
    id: 'receiptId',
    isUnique: false,
    fields: [
      ['date', (said) => days.push(isoDay(String(said))!) - 1],
      ['coverFrom', monthOf],
      ['coverTo', monthOf],
      ['kind', (said) => (said === 'contribution' ? 0 : ODD)],
    ],
    isOdd: (places, row) => places[2]![row]! > 0 && places[1]![row] === 0,
  });
  if (apart === null) return null;
  const [dayAt, fromAt, toAt] = apart.places;
  return { ...apart, plain: { ...apart.plain, dayAt: dayAt!, days, fromAt: fromAt!, toAt: toAt!, months } };
}
