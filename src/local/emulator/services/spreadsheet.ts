/** The emulated `SpreadsheetApp` and the one spreadsheet it knows. */
import type { DeveloperMetadataFinder, Spreadsheet, SpreadsheetApp } from '../../../apps-script/services.ts';
import type { Execution } from '../execution.ts';
import { strict } from '../strict.ts';
import { PROTECTION_TYPES, protectionsIn } from './protection.ts';
import { areaOf, createRange } from './range.ts';
import { createMetadata, createSheetService, refuseNoting, refuseTooManyCells } from './sheet.ts';
import { createRuleBuilder, createTextStyleBuilder } from './text-style.ts';
import { createUi } from './ui.ts';
import { createValidationBuilder } from './validation.ts';

const NEW_CELLS = 1000 * 26;

function createFinder(execution: Execution, key: string | null): DeveloperMetadataFinder {
  return strict<DeveloperMetadataFinder>('DeveloperMetadataFinder', {
    withKey: (wanted) => createFinder(execution, wanted),
    find() {
      execution.call('DeveloperMetadataFinder.find');
      const { workbook } = execution;
      return [null, ...workbook.sheets].flatMap((sheet) =>
        [...(sheet ?? workbook).metadata.keys()]
          .filter((name) => key === null || name === key)
          .map((name) => createMetadata(execution, sheet, name)),
      );
    },
  });
}

function createSpreadsheet(execution: Execution): Spreadsheet {
  const { workbook, state } = execution;
  const spreadsheet: Spreadsheet = strict<Spreadsheet>('Spreadsheet', {
    addDeveloperMetadata(key, value) {
      execution.call('Spreadsheet.addDeveloperMetadata', 0, 'write');
      refuseNoting(execution, 'addDeveloperMetadata', null);
      workbook.metadata.set(key, value);
      return spreadsheet;
    },
    createDeveloperMetadataFinder: () => createFinder(execution, null),
    deleteSheet(sheet) {
      execution.needs('deleteSheet', 'FULL', 'LIMITED');
      execution.call('Spreadsheet.deleteSheet', 0, 'write');
      const model = workbook.sheetById(sheet.getSheetId());
      if (!model) return execution.refuse('sheetGone');
      const whole = { row: 0, column: 0, rows: model.rowCount, columns: model.columnCount };
      execution.edits('deleteSheet', model, whole);
      if (workbook.sheets.filter(({ hidden }) => !hidden).length === 1 && !model.hidden) execution.refuse('lastSheet');
      workbook.removeSheet(model.id);
    },
    getActiveRange() {
      execution.call('Spreadsheet.getActiveRange');
      const { sheetId, ...area } = workbook.selection;
      const model = workbook.sheetById(sheetId);
      return model ? createRange(execution, model, area) : null;
    },
    getActiveSheet() {
      execution.call('Spreadsheet.getActiveSheet');
      const active = workbook.sheetById(workbook.selection.sheetId) ?? workbook.sheets[0];
      return active ? createSheetService(execution, active) : execution.refuse('sheetGone');
    },
    // Whether Google makes a file of it by the narrow right is not known; nothing of the product needs it.
    getAs: () => execution.refuse('noPermission', { call: 'Spreadsheet.getAs' }),
    getEditors() {
      execution.call('Spreadsheet.getEditors');
      if (execution.person.role === 'viewer') execution.refuse('protectedCell');
      return workbook.editors.map((address) => ({ getEmail: () => address }));
    },
    getId: () => workbook.title,
    getOwner() {
      execution.call('Spreadsheet.getOwner');
      return { getEmail: () => (execution.person.identified ? workbook.owner : '') };
    },
    getProtections(of) {
      execution.call('Spreadsheet.getProtections');
      return protectionsIn(execution, of === PROTECTION_TYPES.SHEET);
    },
    getSheets() {
      execution.call('Spreadsheet.getSheets');
      return workbook.sheets.map((sheet) => createSheetService(execution, sheet));
    },
    getSpreadsheetLocale() {
      execution.call('Spreadsheet.getSpreadsheetLocale');
      return workbook.locale;
    },
    getSpreadsheetTimeZone() {
      execution.call('Spreadsheet.getSpreadsheetTimeZone');
      return workbook.zone;
    },
    insertSheet(name, at) {
      execution.needs('insertSheet', 'FULL', 'LIMITED');
      execution.call('Spreadsheet.insertSheet', 0, 'write');
      if (execution.person.role === 'viewer') execution.refuse('protectedCell');
      if (workbook.sheetByTitle(name)) execution.refuse('sheetExists', { name });
      refuseTooManyCells(execution, NEW_CELLS);
      const sheet = workbook.addSheet({ title: name, values: [] }, at);
      workbook.select({ sheetId: sheet.id, row: 0, column: 0, rows: 1, columns: 1 });
      return createSheetService(execution, sheet);
    },
    toast(text, title = '') {
      execution.needs('toast', 'FULL', 'LIMITED');
      execution.call('Spreadsheet.toast');
      state.toasts.push({ title, text });
      state.shown();
    },
  });
  return spreadsheet;
}

/** `SpreadsheetApp` for one execution. */
export function createSpreadsheetApp(execution: Execution): SpreadsheetApp {
  return strict<SpreadsheetApp>('SpreadsheetApp', {
    ProtectionType: PROTECTION_TYPES,
    flush() {
      execution.needs('SpreadsheetApp.flush', 'FULL', 'LIMITED');
      if (execution.over) throw execution.over;
    },
    getActiveSpreadsheet() {
      execution.needs('SpreadsheetApp.getActiveSpreadsheet', 'FULL', 'LIMITED', 'CUSTOM_FUNCTION');
      return createSpreadsheet(execution);
    },
    getUi() {
      if (execution.authMode === 'CUSTOM_FUNCTION') execution.refuse('noUi');
      return createUi(execution);
    },
    newConditionalFormatRule: () =>
      createRuleBuilder((range) => areaOf(range)?.area ?? execution.refuse('rangeNotFound')),
    newDataValidation: () => createValidationBuilder(),
    newTextStyle: () => createTextStyleBuilder(),
  });
}
