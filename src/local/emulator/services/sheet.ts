/** A tab of the emulated workbook as a script sees it; rows and columns count from 1 here. */
import type { DeveloperMetadata, RangeList, Sheet } from '../../../apps-script/services.ts';
import { areaOfA1 } from '../a1.ts';
import type { Execution } from '../execution.ts';
import { strict } from '../strict.ts';
import type { Area, SheetModel } from '../workbook-model.ts';
import { chartOf, createChart, createChartBuilder } from './chart.ts';
import { newProtection } from './protection.ts';
import { createRange, writeCells } from './range.ts';
import { ruleOf } from './text-style.ts';

const MOST_CELLS = 10_000_000;

/** Refuses what would make the workbook larger than Google allows. */
export function refuseTooManyCells(execution: Execution, added: number): void {
  if (execution.workbook.cellCount() + added > MOST_CELLS) execution.refuse('tooManyCells');
}

/** Refuses where the person may not change what is noted on a tab, or on the workbook. */
export function refuseNoting(execution: Execution, call: string, model: SheetModel | null): void {
  if (model) execution.edits(call, model, { row: 0, column: 0, rows: 0, columns: 0 });
  else {
    execution.needs(call, 'FULL', 'LIMITED');
    if (execution.person.role === 'viewer') execution.refuse('protectedCell');
  }
}

/** One piece of developer metadata on a tab, or with null on the workbook. */
export function createMetadata(execution: Execution, model: SheetModel | null, key: string): DeveloperMetadata {
  const kept = (model ?? execution.workbook).metadata;
  const metadata: DeveloperMetadata = strict<DeveloperMetadata>('DeveloperMetadata', {
    getKey: () => key,
    getLocation: () => ({ getSheet: () => model && createSheetService(execution, model) }),
    getValue: () => kept.get(key) ?? null,
    remove() {
      execution.call('DeveloperMetadata.remove', 0, 'write');
      refuseNoting(execution, 'remove', model);
      kept.delete(key);
    },
    setValue(value) {
      execution.call('DeveloperMetadata.setValue', 0, 'write');
      refuseNoting(execution, 'setValue', model);
      kept.set(key, value);
      return metadata;
    },
  });
  return metadata;
}

/** The tab as a script sees it. */
export function createSheetService(execution: Execution, model: SheetModel): Sheet {
  const whole = (): Area => ({ row: 0, column: 0, rows: model.rowCount, columns: model.columnCount });
  const change = (name: string, area: Area = whole()): void => {
    execution.needs(name, 'FULL', 'LIMITED');
    execution.call(`Sheet.${name}`, 0, 'write');
    execution.edits(name, model, area);
  };
  const ask = (name: string): void => {
    execution.needs(`Sheet.${name}`, 'FULL', 'LIMITED', 'CUSTOM_FUNCTION');
    execution.call(`Sheet.${name}`);
  };
  const touched = (): void => model.touched();
  const sheet: Sheet = strict<Sheet>('Sheet', {
    activate() {
      execution.needs('Sheet.activate', 'FULL', 'LIMITED');
      execution.call('Sheet.activate');
      execution.workbook.select({ sheetId: model.id, row: 0, column: 0, rows: 1, columns: 1 });
      return sheet;
    },
    addDeveloperMetadata(key, value) {
      change('addDeveloperMetadata', { row: 0, column: 0, rows: 0, columns: 0 });
      model.metadata.set(key, value);
      return sheet;
    },
    appendRow(cells) {
      const area = { row: model.lastRow(), column: 0, rows: 1, columns: cells.length };
      execution.needs('appendRow', 'FULL', 'LIMITED');
      execution.call('Sheet.appendRow', cells.length, 'write');
      execution.edits('appendRow', model, area);
      if (area.row === model.rowCount) {
        refuseTooManyCells(execution, model.columnCount);
        model.insertRows(area.row, 1);
      }
      writeCells(execution, model, area, [cells]);
      return sheet;
    },
    deleteColumns(from, count) {
      change('deleteColumns');
      if (from < 1 || count < 1 || from - 1 + count > model.columnCount) execution.refuse('outOfBounds');
      model.deleteColumns(from - 1, count);
    },
    deleteRows(from, count) {
      change('deleteRows');
      if (from < 1 || count < 1 || from - 1 + count > model.rowCount) execution.refuse('outOfBounds');
      model.deleteRows(from - 1, count);
    },
    getCharts() {
      ask('getCharts');
      return model.charts.map(createChart);
    },
    getDataRange: () =>
      createRange(execution, model, {
        row: 0,
        column: 0,
        rows: Math.max(1, model.lastRow()),
        columns: Math.max(1, model.lastColumn()),
      }),
    getDeveloperMetadata() {
      ask('getDeveloperMetadata');
      return [...model.metadata.keys()].map((key) => createMetadata(execution, model, key));
    },
    getLastRow() {
      ask('getLastRow');
      return model.lastRow();
    },
    getMaxColumns() {
      ask('getMaxColumns');
      return model.columnCount;
    },
    getMaxRows() {
      ask('getMaxRows');
      return model.rowCount;
    },
    getName: () => model.title,
    getRange(row, column, rows = 1, columns = 1) {
      if (rows < 1) execution.refuse('rowsAtLeastOne');
      if (columns < 1) execution.refuse('columnsAtLeastOne');
      const fits = row + rows - 1 <= model.rowCount && column + columns - 1 <= model.columnCount;
      if (row < 1 || column < 1 || !fits) execution.refuse('outsideSheet');
      return createRange(execution, model, { row: row - 1, column: column - 1, rows, columns });
    },
    getRangeList(notations) {
      const areas = notations.map((a1) => areaOfA1(a1) ?? execution.refuse('rangeNotFound'));
      const list: RangeList = strict<RangeList>('RangeList', {
        setBorder(top, _left, bottom) {
          change('setBorder');
          const style = {
            ...(top === null ? {} : { borderTop: top ? '#000000' : '' }),
            ...(bottom === null ? {} : { borderBottom: bottom ? '#000000' : '' }),
          };
          for (const area of areas) model.addStyle(area, () => style);
          return list;
        },
      });
      return list;
    },
    getSheetId: () => model.id,
    protect: () => newProtection(execution, model, null),
    insertChart(chart) {
      change('insertChart');
      const { anchor } = chartOf(chart);
      if (anchor.row >= model.rowCount || anchor.column >= model.columnCount) execution.refuse('outsideSheet');
      model.charts.push(chartOf(chart));
      touched();
    },
    insertColumnsAfter(after, count) {
      change('insertColumnsAfter');
      if (after < 1 || after > model.columnCount || count < 1) execution.refuse('outsideSheet');
      refuseTooManyCells(execution, count * model.rowCount);
      model.insertColumns(after, count);
      return sheet;
    },
    insertRowsAfter(after, count) {
      change('insertRowsAfter');
      if (after < 1 || after > model.rowCount || count < 1) execution.refuse('outOfBounds');
      refuseTooManyCells(execution, count * model.columnCount);
      model.insertRows(after, count);
      return sheet;
    },
    newChart: () => createChartBuilder(Math.max(0, ...model.charts.map(({ id }) => id)) + 1),
    removeChart(chart) {
      change('removeChart');
      const { id } = chartOf(chart);
      const at = model.charts.findIndex((one) => one.id === id);
      if (at >= 0) model.charts.splice(at, 1);
      touched();
    },
    setColumnWidths(from, count, pixels) {
      change('setColumnWidths');
      for (let column = from - 1; column < from - 1 + count; column++) model.columnWidths.set(column, pixels);
      touched();
      return sheet;
    },
    setConditionalFormatRules(rules) {
      change('setConditionalFormatRules');
      model.conditionalFormats.splice(0, Number.POSITIVE_INFINITY, ...rules.map(ruleOf));
      touched();
    },
    setFrozenRows(rows) {
      change('setFrozenRows');
      model.frozenRows = rows;
      touched();
    },
    setHiddenGridlines(hidden) {
      change('setHiddenGridlines');
      model.gridlines = !hidden;
      touched();
      return sheet;
    },
  });
  return sheet;
}
