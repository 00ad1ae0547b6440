/** The values of a tab: packed as a file has them until one of them is changed, then in rows. */
import { extentOf, type PackedCells, rowOf, rowsOf, valueAt } from './packed-cells.ts';
import type { Value } from './workbook-model.ts';

export interface CellStore {
  /** All values in rows, of which any may be changed. */
  readonly rows: () => Value[][];
  /** The packed cells while they are what the tab holds. */
  readonly packed: () => PackedCells | null;
  readonly at: (row: number, column: number) => Value;
  /** Some columns of a row, as far as it has them. */
  readonly rowAt: (row: number, from: number, to: number) => Value[];
  /** How many rows there are, and how long the longest is. */
  readonly size: () => Extent;
  /** The end of what holds a value: 0 when empty. */
  readonly lastRow: () => number;
  readonly lastColumn: () => number;
}

interface Extent {
  readonly rows: number;
  readonly columns: number;
}

const isFilled = (value: Value | undefined): boolean => value !== undefined && value !== '';

/** A store of values, which are taken over. */
export function createCellStore(values: Value[][] | PackedCells): CellStore {
  let packed = Array.isArray(values) ? null : values;
  let rows = Array.isArray(values) ? values : null;
  const unpacked = (): Value[][] => {
    rows ??= packed === null ? [] : rowsOf(packed);
    packed = null;
    return rows;
  };
  let extent: Extent | null = null;
  /** What is packed does not change: it is looked through once. */
  const extentPacked = (): Extent | null => {
    if (packed !== null) extent ??= extentOf(packed);
    return packed === null ? null : extent;
  };
  return {
    rows: unpacked,
    packed: () => packed,
    at: (row, column) => (packed === null ? (rows?.[row]?.[column] ?? '') : valueAt(packed, row, column)),
    rowAt: (row, from, to) => (packed === null ? (rows?.[row]?.slice(from, to) ?? []) : rowOf(packed, row, from, to)),
    size() {
      if (packed !== null) return packed;
      let columns = 0;
      for (const row of unpacked()) if (row && row.length > columns) columns = row.length;
      return { rows: unpacked().length, columns };
    },
    lastRow() {
      const known = extentPacked();
      if (known !== null) return known.rows;
      const values = unpacked();
      let row = values.length;
      while (row > 0 && !values[row - 1]?.some(isFilled)) row--;
      return row;
    },
    lastColumn() {
      const known = extentPacked();
      if (known !== null) return known.columns;
      let last = 0;
      for (const row of unpacked()) {
        let column = row?.length ?? 0;
        while (column > last && !isFilled(row?.[column - 1])) column--;
        if (column > last) last = column;
      }
      return last;
    },
  };
}
