/** Brings what has changed in the workbook into the grid: as mutations, for the facade takes seconds over many cells. */
import { ICommandService, type IExecutionOptions, type Univer } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import {
  InsertSheetMutation,
  RemoveSheetMutation,
  SetFrozenMutation,
  SetRangeValuesMutation,
  SetWorksheetColumnCountMutation,
  SetWorksheetColWidthMutation,
  SetWorksheetHideMutation,
  SetWorksheetNameMutation,
  SetWorksheetOrderMutation,
  SetWorksheetRowCountMutation,
  SetWorksheetRowHeightMutation,
  ToggleGridlinesMutation,
} from '@univerjs/sheets';
import type { ChangesView, TabView } from '../messages.ts';
import { blanksOf, cellDataOf, freezeOf, sheetDataOf, UNIT } from './book-data.ts';

export interface Applier {
  readonly apply: (changes: ChangesView) => void;
  /** Whether what the grid does just now comes from here and not from a person. */
  readonly isApplying: () => boolean;
}

/** Applies changes to the grid's one workbook. */
export function createApplier(univer: Univer, api: FUniver): Applier {
  const commands = univer.__getInjector().get(ICommandService);
  let applying = false;
  const mutate = (id: string, params: object): void => {
    commands.syncExecuteCommand(id, { unitId: UNIT, ...params }, { fromCollab: true } satisfies IExecutionOptions);
  };

  function applyTab(tab: TabView): void {
    const sheet = api.getActiveWorkbook()?.getSheetBySheetId(String(tab.id));
    if (!sheet) return;
    const subUnitId = String(tab.id);
    const now = sheet.getSheet().getConfig();
    if (now.name !== tab.title) mutate(SetWorksheetNameMutation.id, { subUnitId, name: tab.title });
    if (now.rowCount !== tab.rowCount) mutate(SetWorksheetRowCountMutation.id, { subUnitId, rowCount: tab.rowCount });
    if (now.columnCount !== tab.columnCount) {
      mutate(SetWorksheetColumnCountMutation.id, { subUnitId, columnCount: tab.columnCount });
    }
    if ((now.hidden === 1) !== tab.hidden)
      mutate(SetWorksheetHideMutation.id, { subUnitId, hidden: tab.hidden ? 1 : 0 });
    if ((now.showGridlines !== 0) !== tab.gridlines) {
      mutate(ToggleGridlinesMutation.id, { subUnitId, showGridlines: tab.gridlines ? 1 : 0 });
    }
    const freeze = freezeOf(tab);
    if (now.freeze.ySplit !== freeze.ySplit || now.freeze.xSplit !== freeze.xSplit) {
      mutate(SetFrozenMutation.id, { subUnitId, ...freeze });
    }
    for (const [column, width] of tab.widths) {
      if (now.columnData[column]?.w === width) continue;
      mutate(SetWorksheetColWidthMutation.id, {
        subUnitId,
        ranges: [{ startRow: 0, endRow: tab.rowCount - 1, startColumn: column, endColumn: column }],
        colWidth: width,
      });
    }
  }

  function applyAll(changes: ChangesView): void {
    for (const sheet of changes.added) {
      const index = changes.order?.indexOf(sheet.id) ?? 0;
      mutate(InsertSheetMutation.id, { index, sheet: sheetDataOf(sheet) });
    }
    const { order } = changes;
    if (order) {
      const workbook = api.getActiveWorkbook();
      const shown = workbook?.getSheets() ?? [];
      const stays = shown.find((sheet) => order.includes(Number(sheet.getSheetId())));
      // The grid cannot draw a tab that is gone: another is turned to first.
      if (workbook && stays && !order.includes(Number(workbook.getActiveSheet().getSheetId())))
        workbook.setActiveSheet(stays);
      for (const sheet of shown) {
        if (order.includes(Number(sheet.getSheetId()))) continue;
        mutate(RemoveSheetMutation.id, { subUnitId: sheet.getSheetId(), subUnitName: sheet.getSheetName() });
      }
      order.forEach((id, to) => {
        const from = (api.getActiveWorkbook()?.getSheets() ?? []).findIndex(
          (sheet) => sheet.getSheetId() === String(id),
        );
        if (from >= 0 && from !== to) {
          mutate(SetWorksheetOrderMutation.id, { subUnitId: String(id), fromOrder: from, toOrder: to });
        }
      });
    }
    for (const tab of changes.tabs) applyTab(tab);
    for (const { sheetId, view } of changes.cells) {
      const subUnitId = String(sheetId);
      mutate(SetRangeValuesMutation.id, { subUnitId, cellValue: blanksOf(view) });
      mutate(SetRangeValuesMutation.id, { subUnitId, cellValue: cellDataOf(view) });
      for (const [row, rowHeight] of view.heights) {
        const ranges = [{ startRow: row, endRow: row, startColumn: 0, endColumn: 0 }];
        mutate(SetWorksheetRowHeightMutation.id, { subUnitId, ranges, rowHeight });
      }
    }
  }

  return {
    apply(changes) {
      applying = true;
      try {
        applyAll(changes);
      } finally {
        applying = false;
      }
    },
    isApplying: () => applying,
  };
}
