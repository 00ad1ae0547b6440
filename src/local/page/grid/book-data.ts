/** The workbook as Univer takes it. */
import {
  BooleanNumber,
  BorderStyleTypes,
  CellValueType,
  HorizontalAlign,
  type ICellData,
  type IObjectMatrixPrimitiveType,
  type IStyleData,
  type IWorkbookData,
  type IWorksheetData,
  LocaleType,
  VerticalAlign,
  WrapStrategy,
} from '@univerjs/core';
import { rowOf } from '../../emulator/packed-cells.ts';
import type { CellStyle, Value } from '../../emulator/workbook-model.ts';
import { USUAL_HEIGHT } from '../desk/heights.ts';
import type { AreaView, BookView, Look, SheetView, TabView } from '../messages.ts';

/** The one workbook of the page. */
export const UNIT = 'book';
const DEFAULT_WIDTH = 100;
/** Thai marks stand above the letters; without room they are cut off. */
export const PADDING = { t: 5, r: 4, b: 1, l: 4 };
export const FONT = 'Sarabun';

/** The workbook with all of its cells. */
export function bookDataOf(book: BookView): IWorkbookData {
  return {
    id: UNIT,
    name: book.title,
    appVersion: '',
    locale: LocaleType.EN_US,
    styles: {},
    sheetOrder: book.sheets.map(({ id }) => String(id)),
    sheets: Object.fromEntries(book.sheets.map((sheet) => [String(sheet.id), sheetDataOf(sheet)])),
  };
}

/** A tab with all of its cells. */
export function sheetDataOf(sheet: SheetView): IWorksheetData {
  return {
    id: String(sheet.id),
    name: sheet.title,
    tabColor: '',
    hidden: sheet.hidden ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    defaultStyle: { ff: FONT, fs: 11, vt: VerticalAlign.MIDDLE, pd: PADDING },
    freeze: freezeOf(sheet),
    rowCount: sheet.rowCount,
    columnCount: sheet.columnCount,
    defaultColumnWidth: DEFAULT_WIDTH,
    defaultRowHeight: USUAL_HEIGHT,
    zoomRatio: 1,
    scrollTop: 0,
    scrollLeft: 0,
    mergeData: sheet.merges.map(({ row, column, rows, columns }) => ({
      startRow: row,
      startColumn: column,
      endRow: row + rows - 1,
      endColumn: column + columns - 1,
    })),
    cellData: cellDataOf(sheet.cells),
    rowData: Object.fromEntries(sheet.cells.heights.map(([row, h]) => [row, { h, ia: BooleanNumber.FALSE }])),
    columnData: Object.fromEntries(sheet.widths.map(([column, w]) => [column, { w }])),
    showGridlines: sheet.gridlines ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    rowHeader: { width: 46, hidden: BooleanNumber.FALSE },
    columnHeader: { height: 22, hidden: BooleanNumber.FALSE },
    rightToLeft: BooleanNumber.FALSE,
  };
}

/** Where the frozen part ends. */
export function freezeOf({ frozenRows, frozenColumns }: TabView) {
  return {
    xSplit: frozenColumns,
    ySplit: frozenRows,
    startRow: frozenRows > 0 ? frozenRows : -1,
    startColumn: frozenColumns > 0 ? frozenColumns : -1,
  };
}

/** The cells that hold something or look like something. */
export function cellDataOf(view: AreaView): IObjectMatrixPrimitiveType<ICellData> {
  const styles = view.looks.map(styleOf);
  const checkboxes = view.looks.map(({ checkbox }) => checkbox === true);
  const matrix: IObjectMatrixPrimitiveType<ICellData> = {};
  const { values: known } = view;
  const rowAt = (down: number): readonly Value[] =>
    'codes' in known ? rowOf(known, down, 0, view.area.columns) : (known[down] ?? []);
  view.lookOf.forEach((looks, down) => {
    const values = rowAt(down);
    const row: { [column: number]: ICellData } = {};
    let any = false;
    looks.forEach((look, right) => {
      const value = values[right] ?? '';
      if (value === '' && look === 0) return;
      any = true;
      row[view.area.column + right] = cellOf(value, checkboxes[look] === true, styles[look]);
    });
    if (any) matrix[view.area.row + down] = row;
  });
  for (const { row, column, formula } of view.formulas) {
    const ofRow = matrix[row] ?? {};
    matrix[row] = ofRow;
    ofRow[column] = { ...ofRow[column], f: formula };
  }
  return matrix;
}

/** Nothing in each cell of an area. */
export function blanksOf(view: AreaView): IObjectMatrixPrimitiveType<ICellData | null> {
  const { row, column, rows, columns } = view.area;
  const matrix: IObjectMatrixPrimitiveType<ICellData | null> = {};
  for (let at = row; at < row + rows; at++) {
    const cells: { [column: number]: null } = {};
    for (let place = column; place < column + columns; place++) cells[place] = null;
    matrix[at] = cells;
  }
  return matrix;
}

/** A cell: a large workbook has millions, so that each is made in one stroke. */
function cellOf(value: Value, checkbox: boolean, s: IStyleData | undefined): ICellData {
  if (value === '' && !checkbox) return s ? { s } : {};
  const t =
    checkbox || typeof value === 'string'
      ? CellValueType.STRING
      : typeof value === 'number'
        ? CellValueType.NUMBER
        : CellValueType.BOOLEAN;
  const v = checkbox ? (value === true ? '☑' : '☐') : typeof value === 'boolean' ? (value ? 1 : 0) : value;
  return s ? { v, t, s } : { v, t };
}

function styleOf(look: Look): IStyleData | undefined {
  const { format, style, checkbox } = look;
  if (!format && !style && !checkbox) return undefined;
  return {
    ...(format && format !== 'General' && { n: { pattern: format } }),
    ...(checkbox && { ht: HorizontalAlign.CENTER }),
    ...(style && plainStyleOf(style)),
  };
}

const HORIZONTAL = { left: HorizontalAlign.LEFT, center: HorizontalAlign.CENTER, right: HorizontalAlign.RIGHT };
const VERTICAL = { top: VerticalAlign.TOP, middle: VerticalAlign.MIDDLE, bottom: VerticalAlign.BOTTOM };

function plainStyleOf(style: CellStyle): IStyleData {
  const line = (color: string) => ({ s: BorderStyleTypes.THIN, cl: { rgb: color } });
  return {
    ...(style.bold && { bl: BooleanNumber.TRUE }),
    ...(style.italic && { it: BooleanNumber.TRUE }),
    ...(style.color && { cl: { rgb: style.color } }),
    ...(style.background && { bg: { rgb: style.background } }),
    ...(style.size && { fs: style.size }),
    ...(style.family && { ff: style.family }),
    ...(style.align && { ht: HORIZONTAL[style.align] }),
    ...(style.verticalAlign && { vt: VERTICAL[style.verticalAlign] }),
    ...(style.wrap && { tb: WrapStrategy.WRAP }),
    ...((style.borderTop || style.borderBottom) && {
      bd: {
        ...(style.borderTop && { t: line(style.borderTop) }),
        ...(style.borderBottom && { b: line(style.borderBottom) }),
      },
    }),
  };
}
