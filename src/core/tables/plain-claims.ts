/** Sets those claims apart that stand by themselves: neither refused, reversed nor typed twice. */
import { type Day, isoDay } from '../values/calendar.ts';
import type { Cell } from '../values/cell.ts';
import type { DateCells } from './date-cell.ts';
import { ODD, type PlainRows, plainRows, type Rest } from './plain-rows.ts';

export interface PlainClaims extends PlainRows {
  readonly codeAt: Int32Array;
  readonly codes: readonly string[];
  readonly unitsAt: Int32Array;
  readonly units: readonly number[];
  readonly days: readonly (Day | null)[];
  readonly eventAt: Int32Array;
  readonly requestAt: Int32Array;
  readonly paidAt: Int32Array;
}

/** Sets the plain ones of a range of claims apart; null where none are, or it is no list of claims. */
export function plainClaims(
  cells: readonly (readonly Cell[])[],
  dates: DateCells,
): (Rest & { readonly plain: PlainClaims }) | null {
  const codes: string[] = [];
  // What a tab without a column for it says.
  const units = [1];
  const days: (Day | null)[] = [null];
  const dayOf = (said: unknown): number => (said === null ? 0 : days.push(isoDay(String(said))) - 1);
  const apart = plainRows(cells, dates, {
    table: 'claims',
    id: 'claimId',
    isUnique: true,
    fields: [
      ['code', (said) => codes.push(String(said)) - 1],
      ['eventDate', dayOf],
      ['requestDate', dayOf],
      ['paidDate', dayOf],
      ['units', (said) => units.push(Number(said)) - 1],
      ['status', (said) => (said === 'refused' ? ODD : said === 'paid' ? 1 : 0)],
    ],
    // Paid, and nobody knows when.
    isOdd: (places, row) => places[5]![row] === 1 && places[3]![row] === 0,
  });
  if (apart === null) return null;
  const [codeAt, eventAt, requestAt, paid, unitsAt] = apart.places;
  // A tab with neither is a list of payments.
  const paidAt = apart.columns.has('status') || apart.columns.has('paidDate') ? paid : eventAt;
  const more = { codeAt: codeAt!, eventAt: eventAt!, requestAt: requestAt!, paidAt: paidAt!, unitsAt: unitsAt! };
  return { ...apart, plain: { ...apart.plain, ...more, codes, units, days } };
}
