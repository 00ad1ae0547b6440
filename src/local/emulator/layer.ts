/** A sparse grid of one thing about cells (format, look, note …), with a default for whole columns. */

export interface Layer<Thing> {
  readonly at: (row: number, column: number) => Thing | undefined;
  /** The list of a row, where it has one of its own. */
  readonly ofRow: (row: number) => readonly (Thing | undefined)[] | undefined;
  readonly ofColumn: (column: number) => Thing | undefined;
  readonly set: (row: number, column: number, thing: Thing | undefined) => void;
  readonly setColumn: (column: number, thing: Thing | undefined) => void;
  readonly spliceRows: (at: number, removed: number, inserted: number) => void;
  readonly spliceColumns: (at: number, removed: number, inserted: number) => void;
  /** The end of what there is in cells: 0 when nothing. */
  readonly extent: () => { readonly rows: number; readonly columns: number };
  /** Whether nothing was ever set. */
  readonly isEmpty: () => boolean;
}

/** Moves what lies after `at` in a sparse array, as inserting and deleting does, without filling its holes. */
export function splice<Thing>(list: Thing[], at: number, removed: number, inserted: number): void {
  if (at >= list.length) return;
  const rest = list.slice(at + removed);
  list.length = at;
  if (rest.length === 0) return;
  list.length = at + inserted + rest.length;
  rest.forEach((thing, place) => {
    list[at + inserted + place] = thing;
  });
}

/** A layer over rows that are taken over; several may be one and the same list, which is copied before one of them changes. */
export function createLayer<Thing>(
  rows: (Thing | undefined)[][] = [],
  columns: readonly (Thing | undefined)[] = [],
): Layer<Thing> {
  const ofColumn = [...columns];
  const own = new WeakSet<(Thing | undefined)[]>();
  let filled = rows.length > 0 || ofColumn.length > 0;
  const kept = (row: number, list: (Thing | undefined)[]): (Thing | undefined)[] => {
    own.add(list);
    rows[row] = list;
    return list;
  };
  /** The list of a row, for changing it. */
  const ownRow = (row: number): (Thing | undefined)[] | undefined => {
    const list = rows[row];
    return list === undefined || own.has(list) ? list : kept(row, list.slice());
  };
  return {
    at: (row, column) => rows[row]?.[column] ?? ofColumn[column],
    ofRow: (row) => rows[row],
    ofColumn: (column) => ofColumn[column],
    set(row, column, thing) {
      const ofRow = ownRow(row) ?? (thing === undefined ? undefined : kept(row, []));
      if (ofRow) ofRow[column] = thing;
      filled = true;
    },
    setColumn(column, thing) {
      for (const row of rows.keys()) delete ownRow(row)?.[column];
      ofColumn[column] = thing;
      filled = true;
    },
    spliceRows: (at, removed, inserted) => splice(rows, at, removed, inserted),
    spliceColumns(at, removed, inserted) {
      for (const row of rows.keys()) splice(ownRow(row) ?? [], at, removed, inserted);
      splice(ofColumn, at, removed, inserted);
    },
    extent() {
      let last = 0;
      let columns = 0;
      for (let row = 0; row < rows.length; row++) {
        const list = rows[row];
        let column = list?.length ?? 0;
        while (column > 0 && list?.[column - 1] === undefined) column--;
        if (column > 0) last = row + 1;
        columns = Math.max(columns, column);
      }
      return { rows: last, columns };
    },
    isEmpty: () => !filled,
  };
}
