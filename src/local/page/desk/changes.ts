/** Gathers what changes in the workbook, so that the page hears of it once and in few pieces. */
import type { Area, Change, WorkbookModel } from '../../emulator/workbook-model.ts';
import type { ChangesView } from '../messages.ts';
import { areaViewOf, sheetViewOf, tabViewOf } from './views.ts';

export interface Watch {
  /** What has changed since it was last taken, or null. */
  readonly taken: () => ChangesView | null;
  /** Makes changes that the page knows of already. */
  readonly quietly: (change: () => void) => void;
  readonly stop: () => void;
}

/** Watches a workbook from now on. */
export function watch(workbook: WorkbookModel): Watch {
  const areas = new Map<number, Area>();
  const tabs = new Set<number>();
  let order = false;
  let selected = false;
  let quiet = false;
  let known = new Set(workbook.sheets.map(({ id }) => id));

  const stop = workbook.onChange((change) => {
    if (quiet) return;
    if (change.kind === 'selection') selected = true;
    else if (change.kind === 'sheets') order = true;
    else {
      note(change);
      if (change.kind !== 'styles' && change.kind !== 'formats') noteCharts(change.sheetId);
    }
  });

  function note(change: Exclude<Change, { kind: 'selection' | 'sheets' }>): void {
    switch (change.kind) {
      case 'cells':
      case 'formats':
      case 'styles':
        join(change.sheetId, change.area);
        return;
      case 'sheet':
        tabs.add(change.sheetId);
        return;
      default: {
        tabs.add(change.sheetId);
        // Everything after the place has moved, and what it left behind is blank now.
        const sheet = workbook.sheetById(change.sheetId);
        const rows = (sheet?.lastRow() ?? 0) + Math.abs(change.inserted);
        const columns = (sheet?.lastColumn() ?? 0) + Math.abs(change.inserted);
        join(change.sheetId, { row: 0, column: 0, rows, columns });
      }
    }
  }

  /** A chart shows cells: when they change, so does it. */
  function noteCharts(sheetId: number): void {
    if ((workbook.sheetById(sheetId)?.charts.length ?? 0) > 0) tabs.add(sheetId);
  }

  function join(sheetId: number, area: Area): void {
    const before = areas.get(sheetId);
    areas.set(sheetId, before ? around(before, area) : area);
  }

  return {
    taken() {
      if (areas.size === 0 && tabs.size === 0 && !order && !selected) return null;
      const added = workbook.sheets.filter(({ id }) => !known.has(id));
      const isOld = (id: number): boolean => known.has(id) && workbook.sheetById(id) !== undefined;
      const changes: ChangesView = {
        order: order ? workbook.sheets.map(({ id }) => id) : null,
        added: added.map(sheetViewOf),
        tabs: [...tabs].filter(isOld).map((id) => tabViewOf(workbook.sheetById(id)!)),
        cells: [...areas].filter(([id]) => isOld(id)).map(([sheetId, area]) => cellsOf(sheetId, area)),
        selection: selected ? workbook.selection : null,
      };
      known = new Set(workbook.sheets.map(({ id }) => id));
      areas.clear();
      tabs.clear();
      order = false;
      selected = false;
      return changes;
    },
    quietly(change) {
      quiet = true;
      try {
        change();
      } finally {
        quiet = false;
      }
    },
    stop,
  };

  function cellsOf(sheetId: number, area: Area): ChangesView['cells'][number] {
    const sheet = workbook.sheetById(sheetId)!;
    // A format for a whole column reaches down to the last row of the grid: only cells in use are worth sending.
    const rows = Math.min(area.row + area.rows, Math.max(sheet.lastRow() + 200, area.row + 1)) - area.row;
    const columns = Math.min(area.column + area.columns, sheet.columnCount) - area.column;
    return { sheetId, view: areaViewOf(sheet, { ...area, rows: Math.max(rows, 0), columns: Math.max(columns, 0) }) };
  }
}

function around(a: Area, b: Area): Area {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    row,
    column,
    rows: Math.max(a.row + a.rows, b.row + b.rows) - row,
    columns: Math.max(a.column + a.columns, b.column + b.columns) - column,
  };
}
