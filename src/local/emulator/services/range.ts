/** A range of the emulated workbook, behaving as Google's does: shapes must match, text is parsed, protections hold. */
import type { Range } from '../../../apps-script/services.ts';
import { writeFormula } from '../cell-functions.ts';
import type { Execution } from '../execution.ts';
import { dayOfSerial, instantsIn, isDateFormat, serialOfInstant } from '../serials.ts';
import { strict } from '../strict.ts';
import { typed } from '../typing.ts';
import type { Area, CellStyle, SheetModel, Value } from '../workbook-model.ts';
import { newProtection } from './protection.ts';
import { createSheetService } from './sheet.ts';
import { styleOfText } from './text-style.ts';
import { validationOf } from './validation.ts';

const LONGEST_TEXT = 50_000;
const areas = new WeakMap<object, { readonly sheet: SheetModel; readonly area: Area }>();

/** Which cells a range given back by a script stands for. */
export function areaOf(range: object): { readonly sheet: SheetModel; readonly area: Area } | undefined {
  return areas.get(range);
}

function instantOf(value: unknown): number | null {
  return Object.prototype.toString.call(value) === '[object Date]' ? Date.prototype.getTime.call(value) : null;
}

/** The cells of an area as a script sees them: dates in the spreadsheet's zone, one object for all cells of a day, blanks as `''`. */
function cellsOf(execution: Execution, sheet: SheetModel, area: Area): (Value | Date)[][] {
  const instant = instantsIn(execution.workbook.zone);
  const packed = sheet.packed();
  const { intrinsics } = execution;
  const rows = packed === null ? intrinsics.area(sheet.values, area) : intrinsics.unpacked(packed, area);
  const days = new Map<number, Date>();
  const dateOf = (serial: number): Date => {
    const known = days.get(serial);
    if (known !== undefined) return known;
    const date = intrinsics.date(instant(serial));
    days.set(serial, date);
    return date;
  };
  /** Which columns hold dates in a row that has these formats of its own, or none. */
  const datesOf = (own: readonly (string | undefined)[] | undefined): number[] => {
    const found: number[] = [];
    for (let right = 0; right < area.columns; right++) {
      const column = area.column + right;
      if (isDateFormat(own?.[column] ?? sheet.columnFormatAt(column))) found.push(right);
    }
    return found;
  };
  // Most rows have the formats of their columns, and of others many one after the other have the same list.
  const usual = datesOf(undefined);
  let above: readonly (string | undefined)[] | undefined;
  let dates = usual;
  for (let down = 0; down < rows.length; down++) {
    const own = sheet.formatsOf(area.row + down);
    if (own !== above) {
      above = own;
      dates = own === undefined ? usual : datesOf(own);
    }
    const cells = rows[down]!;
    for (const right of dates) {
      const value = cells[right];
      if (typeof value === 'number') cells[right] = dateOf(value);
    }
  }
  return rows;
}

/** The formats of an area; rows one after the other that have the same ones are one list. */
function formatsIn(sheet: SheetModel, area: Area): string[][] {
  const rows: string[][] = [];
  let above: readonly (string | undefined)[] | undefined;
  for (let down = 0; down < area.rows; down++) {
    const own = sheet.formatsOf(area.row + down);
    const before = rows[down - 1];
    const row =
      before !== undefined && own === above
        ? before
        : Array.from(
            { length: area.columns },
            (_, right) => own?.[area.column + right] ?? sheet.columnFormatAt(area.column + right) ?? '',
          );
    rows.push(row);
    above = own;
  }
  return rows;
}

/** A cell as it is seen: days by the letters of their format, of which what stands in brackets is none; the rest as it is. */
function displayOf(value: Value, format: string | undefined): string {
  if (typeof value === 'boolean') return String(value).toUpperCase();
  if (typeof value !== 'number' || !isDateFormat(format)) return String(value);
  const { year, month, date } = dayOfSerial(value);
  const parts: Readonly<Record<string, number>> = { d: date, m: month, y: year };
  return (format ?? '')
    .replace(/\[[^\]]*\]/g, '')
    .replace(/([dmy])\1*/g, (run, letter: string) =>
      String(parts[letter] ?? '').padStart(Math.min(run.length, 2), '0'),
    );
}

/** Writes cells as typing would, after the whole block has been found good. */
export function writeCells(
  execution: Execution,
  sheet: SheetModel,
  area: Area,
  given: readonly (readonly unknown[])[],
): void {
  const { zone, locale } = execution.workbook;
  const thisYear = new Date(execution.state.now()).getUTCFullYear();
  const dateFormat = locale === 'en_US' ? 'm/d/yyyy' : 'd/m/yyyy';
  const values: Value[][] = [];
  const formulas: { readonly row: number; readonly column: number; readonly formula: string }[] = [];
  const formats: { readonly row: number; readonly column: number; readonly format: string }[] = [];
  given.forEach((cells, down) => {
    const row: Value[] = [];
    cells.forEach((cell, right) => {
      const at = { row: area.row + down, column: area.column + right };
      const instant = instantOf(cell);
      const format = sheet.formatAt(at.row, at.column);
      if (instant !== null) {
        row.push(serialOfInstant(instant, zone));
        if (!isDateFormat(format)) formats.push({ ...at, format: dateFormat });
      } else if (typeof cell === 'string') {
        if (cell.length > LONGEST_TEXT) execution.refuse('tooLong');
        const became = typed(cell, format, locale, thisYear);
        if ('formula' in became) {
          formulas.push({ ...at, formula: became.formula });
          row.push('');
        } else {
          row.push(became.value);
          if (became.format !== undefined && format === undefined) formats.push({ ...at, format: became.format });
        }
      } else if (typeof cell === 'number' || typeof cell === 'boolean') row.push(cell);
      else row.push(cell === null || cell === undefined ? '' : String(cell));
    });
    values.push(row);
  });
  sheet.setValues(area.row, area.column, values);
  for (const { row, column, format } of formats) sheet.setFormats(row, column, [[format]]);
  for (const one of formulas) writeFormula(execution, sheet, one);
  for (const tally of [execution.tally, execution.state.total]) tally.formulasWritten += formulas.length;
}

/** The range over an area of a tab. */
export function createRange(execution: Execution, sheet: SheetModel, area: Area): Range {
  const size = area.rows * area.columns;
  const alive = (): void => {
    const { row, rows, column, columns } = area;
    if (row + rows > sheet.rowCount || column + columns > sheet.columnCount) execution.refuse('outsideSheet');
  };
  const read = (name: string): void => {
    execution.needs(`Range.${name}`, 'FULL', 'LIMITED', 'CUSTOM_FUNCTION');
    execution.call(`Range.${name}`, size);
    alive();
  };
  const write = (name: string, cells: readonly (readonly unknown[])[] | null): void => {
    execution.needs(name, 'FULL', 'LIMITED');
    if (cells) {
      const wrong = cells.find((row) => row.length !== area.columns);
      if (cells.length !== area.rows) execution.refuse('rowsDiffer', { data: cells.length, range: area.rows });
      if (wrong) execution.refuse('columnsDiffer', { data: wrong.length, range: area.columns });
    }
    execution.call(`Range.${name}`, size, 'write');
    alive();
    execution.edits(name, sheet, area);
  };
  const styled = <Thing>(
    name: string,
    things: readonly (readonly Thing[])[],
    style: (thing: Thing) => CellStyle,
  ): Range => {
    write(name, things);
    sheet.addStyle(area, (row, column) => {
      const thing = things[row - area.row]?.[column - area.column];
      return thing === undefined ? undefined : style(thing);
    });
    return range;
  };
  const range: Range = strict<Range>('Range', {
    activate() {
      execution.needs('Range.activate', 'FULL', 'LIMITED');
      execution.call('Range.activate');
      execution.workbook.select({ sheetId: sheet.id, ...area });
      return range;
    },
    canEdit() {
      execution.call('Range.canEdit');
      return execution.mayEdit(sheet, area);
    },
    getNumColumns: () => area.columns,
    getNumRows: () => area.rows,
    getSheet: () => createSheetService(execution, sheet),
    protect: () => newProtection(execution, sheet, area),
    getColumn: () => area.column + 1,
    getDisplayValues() {
      read('getDisplayValues');
      const rows = Array.from({ length: area.rows }, (_, down) =>
        Array.from({ length: area.columns }, (_, right) => {
          const at = [area.row + down, area.column + right] as const;
          return displayOf(sheet.valueAt(...at), sheet.formatAt(...at));
        }),
      );
      return execution.intrinsics.rows(rows);
    },
    getRow: () => area.row + 1,
    getFormulas() {
      read('getFormulas');
      const rows = Array.from({ length: area.rows }, (_, down) =>
        Array.from({ length: area.columns }, (_, right) => sheet.formulaAt(area.row + down, area.column + right) ?? ''),
      );
      return execution.intrinsics.rows(rows);
    },
    getNumberFormats() {
      read('getNumberFormats');
      return execution.intrinsics.rows(formatsIn(sheet, area));
    },
    getValues() {
      read('getValues');
      return cellsOf(execution, sheet, area);
    },
    setBackgrounds: (colors) => styled('setBackgrounds', colors, (color) => ({ background: color ?? '#ffffff' })),
    setBorder(top, _left, bottom) {
      write('setBorder', null);
      sheet.addStyle(area, () => ({
        ...(top === null ? {} : { borderTop: top ? '#000000' : '' }),
        ...(bottom === null ? {} : { borderBottom: bottom ? '#000000' : '' }),
      }));
      return range;
    },
    setDataValidations(rules) {
      write('setDataValidations', rules);
      for (let column = 0; column < area.columns; column++) {
        for (let from = 0; from < area.rows; ) {
          const rule = rules[from]?.[column] ?? null;
          let to = from + 1;
          while (to < area.rows && (rules[to]?.[column] ?? null) === rule) to++;
          const run = { row: area.row + from, column: area.column + column, rows: to - from, columns: 1 };
          sheet.setValidation(run, rule === null ? undefined : validationOf(rule));
          from = to;
        }
      }
      return range;
    },
    setFontFamily(family) {
      write('setFontFamily', null);
      sheet.addStyle(area, () => ({ family }));
      return range;
    },
    setHorizontalAlignments: (alignments) =>
      styled('setHorizontalAlignments', alignments, (align) =>
        align === 'left' || align === 'center' || align === 'right' ? { align } : {},
      ),
    setNumberFormats(formats) {
      write('setNumberFormats', formats);
      const kept = formats.map((row) =>
        row.map((format) => (format === '' || format === 'General' ? undefined : format)),
      );
      sheet.setFormats(area.row, area.column, kept);
      return range;
    },
    setTextStyles: (styles) => styled('setTextStyles', styles, styleOfText),
    setValues(values) {
      write('setValues', values);
      writeCells(execution, sheet, area, values);
      return range;
    },
    setVerticalAlignment(verticalAlign) {
      write('setVerticalAlignment', null);
      sheet.addStyle(area, () => ({ verticalAlign }));
      return range;
    },
    setWraps: (wraps) => styled('setWraps', wraps, (wrap) => ({ wrap })),
  });
  areas.set(range, { sheet, area });
  return range;
}
