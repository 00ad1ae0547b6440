/** The workbook as the page is shown it. */
import type { PackedCells } from '../../emulator/packed-cells.ts';
import type { Area, CellStyle, ChartModel, SheetModel, Value } from '../../emulator/workbook-model.ts';
import type { AreaView, ChartView, Look, SheetView, TabView } from '../messages.ts';
import { heightsIn } from './heights.ts';

/** A tab without its cells. */
export function tabViewOf(sheet: SheetModel): TabView {
  return {
    id: sheet.id,
    title: sheet.title,
    hidden: sheet.hidden,
    gridlines: sheet.gridlines,
    frozenRows: sheet.frozenRows,
    frozenColumns: sheet.frozenColumns,
    rowCount: sheet.rowCount,
    columnCount: sheet.columnCount,
    widths: [...sheet.columnWidths],
    merges: sheet.merges,
    charts: sheet.charts.map((chart) => chartViewOf(chart, sheet)),
  };
}

/** A tab with all of its cells. */
export function sheetViewOf(sheet: SheetModel): SheetView {
  const area = { row: 0, column: 0, rows: sheet.lastRow(), columns: sheet.lastColumn() };
  return { ...tabViewOf(sheet), cells: areaViewOf(sheet, area, sheet.packed()) };
}

/** The cells of an area. */
export function areaViewOf(sheet: SheetModel, area: Area, packed: PackedCells | null = null): AreaView {
  const { looks, lookAt } = createPalette(sheet);
  const values: (readonly Value[])[] = [];
  const lookOf: (readonly number[])[] = [];
  const formulas: AreaView['formulas'][number][] = [];
  const layers = [sheet.formatsOf, sheet.stylesOf, sheet.validationsOf];
  const isByLayers = sheet.conditionalFormats.length === 0;
  for (let row = area.row; row < area.row + area.rows; row++) {
    const above = lookOf[lookOf.length - 1];
    // Rows that look the same share a list, which then crosses to the page once.
    if (above && isByLayers && layers.every((of) => of(row) === of(row - 1))) lookOf.push(above);
    else {
      const own = Array.from({ length: area.columns }, (_, right) => lookAt(row, area.column + right));
      lookOf.push(above?.every((look, right) => look === own[right]) ? above : own);
    }
    sheet.formulasOf(row)?.forEach((formula, column) => {
      const isInside = column >= area.column && column < area.column + area.columns;
      if (formula !== undefined && isInside) formulas.push({ row, column, formula });
    });
    if (packed === null) values.push(sheet.rowAt(row, area.column, area.column + area.columns));
  }
  return { area, values: packed ?? values, formulas, looks, lookOf, heights: heightsIn(sheet, area) };
}

/** Numbers the looks of cells as they come; 0 is a cell without any. */
function createPalette(sheet: SheetModel) {
  const looks: Look[] = [{}];
  const known = new Map<CellStyle | undefined, Map<string | undefined, number>>([
    [undefined, new Map([[undefined, 0]])],
  ]);
  const lookAt = (row: number, column: number): number => {
    const style = sheet.shownStyleAt(row, column);
    const checkbox = sheet.validationAt(row, column)?.kind === 'checkbox';
    const format = sheet.formatAt(row, column);
    const key = checkbox ? `checkbox ${format}` : format;
    let ofStyle = known.get(style);
    if (!ofStyle) {
      ofStyle = new Map();
      known.set(style, ofStyle);
    }
    let look = ofStyle.get(key);
    if (look === undefined) {
      look = looks.push({ ...(style && { style }), ...(format && { format }), ...(checkbox && { checkbox }) }) - 1;
      ofStyle.set(key, look);
    }
    return look;
  };
  return { looks, lookAt };
}

const FORMS: { readonly [type: string]: ChartView['form'] | undefined } = {
  BAR: 'bars',
  COLUMN: 'columns',
  LINE: 'line',
};

function chartViewOf(chart: ChartModel, sheet: SheetModel): ChartView {
  const [area] = chart.areas;
  const rows = area ? Array.from({ length: area.rows - chart.headers }, (_, at) => area.row + chart.headers + at) : [];
  const columns = area ? Array.from({ length: area.columns - 1 }, (_, at) => area.column + 1 + at) : [];
  return {
    id: chart.id,
    title: String(chart.options['title'] ?? ''),
    form: FORMS[chart.type] ?? 'columns',
    labels: rows.map((row) => String(sheet.valueAt(row, area?.column ?? 0))),
    series: columns.map((column) => ({
      label: chart.headers > 0 ? String(sheet.valueAt(area?.row ?? 0, column)) : '',
      values: rows.map((row) => {
        const value = sheet.valueAt(row, column);
        return typeof value === 'number' ? value : null;
      }),
    })),
    at: { row: chart.anchor.row, column: chart.anchor.column },
  };
}
