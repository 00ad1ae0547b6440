/** One tab of the emulated workbook: values in plain rows, everything else in sparse layers. */
import { createCellStore } from './cell-store.ts';
import { createLayer, type Layer, splice } from './layer.ts';
import type {
  Area,
  CellStyle,
  Change,
  ConditionalFormat,
  SheetModel,
  SheetSource,
  Validation,
  Value,
} from './workbook-model.ts';

const NEW_ROWS = 1000;
const NEW_COLUMNS = 26;

function inside(area: Area, row: number, column: number): boolean {
  return row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns;
}

function applies(rule: ConditionalFormat, row: number, column: number, value: Value): boolean {
  if (typeof value !== 'number' || !rule.areas.some((area) => inside(area, row, column))) return false;
  return rule.when.kind === 'numberLessThan' ? value < rule.when.number : value > rule.when.number;
}

/** Looks that are equal are kept once: a column of a hundred thousand cells has one object. */
function createStyleStore(): (before: CellStyle | undefined, added: CellStyle) => CellStyle {
  const known = new Map<string, CellStyle>();
  return (before, added) => {
    const style = { ...before, ...added };
    const key = JSON.stringify(Object.entries(style).sort(([a], [b]) => (a < b ? -1 : 1)));
    const kept = known.get(key);
    if (kept) return kept;
    known.set(key, style);
    return style;
  };
}

/** A tab made of `content`; `changed` hears of every change. */
export function createSheet(content: SheetSource, id: number, changed: (change: Change) => void): SheetModel {
  const cells = createCellStore(content.values);
  const formulas: Layer<string> = createLayer(content.formulas);
  const formats: Layer<string> = createLayer(content.formats, content.columnFormats);
  const styles: Layer<CellStyle> = createLayer(content.styles);
  const notes: Layer<string> = createLayer(content.notes);
  const validations: Layer<Validation> = createLayer(content.validations);
  const layers: readonly Pick<Layer<unknown>, 'spliceRows' | 'spliceColumns'>[] = [
    formulas,
    formats,
    styles,
    notes,
    validations,
  ];
  const styleOf = createStyleStore();
  const { rows: length, columns: width } = cells.size();
  let rowCount = Math.max(length, content.rowCount ?? Math.max(NEW_ROWS, length));
  let columnCount = Math.max(width, content.columnCount ?? Math.max(NEW_COLUMNS, width));

  const grow = (rows: number, columns: number): void => {
    if (rows > rowCount) rowCount = rows;
    if (columns > columnCount) columnCount = columns;
  };
  const cellsChanged = (kind: 'cells' | 'formats' | 'styles', area: Area): void => changed({ kind, sheetId: id, area });
  const each = (area: Area, visit: (row: number, column: number) => void): void => {
    for (let row = area.row; row < area.row + area.rows; row++)
      for (let column = area.column; column < area.column + area.columns; column++) visit(row, column);
  };
  const put = (row: number, column: number, value: Value): void => {
    const values = cells.rows();
    let line = values[row];
    if (!line) {
      line = [];
      values[row] = line;
    }
    while (line.length < column) line.push('');
    line[column] = value;
  };

  const sheet: SheetModel = {
    id,
    title: content.title,
    hidden: content.hidden ?? false,
    gridlines: content.gridlines ?? true,
    frozenRows: content.frozenRows ?? 0,
    frozenColumns: content.frozenColumns ?? 0,
    get rowCount() {
      return rowCount;
    },
    get columnCount() {
      return columnCount;
    },
    get values() {
      return cells.rows();
    },
    packed: cells.packed,
    merges: [...(content.merges ?? [])],
    metadata: new Map(Object.entries(content.metadata ?? {})),
    columnWidths: new Map(
      (content.columnWidths ?? []).flatMap((pixels, column) =>
        pixels === undefined ? [] : [[column, pixels] as const],
      ),
    ),
    conditionalFormats: [...(content.conditionalFormats ?? [])],
    charts: [...(content.charts ?? [])],
    protections: [...(content.protections ?? [])],

    valueAt: cells.at,
    rowAt: cells.rowAt,
    formulaAt: formulas.at,
    formatAt: formats.at,
    formatsOf: formats.ofRow,
    stylesOf: styles.ofRow,
    validationsOf: validations.ofRow,
    formulasOf: formulas.ofRow,
    columnFormatAt: formats.ofColumn,
    styleAt: styles.at,
    shownStyleAt(row, column) {
      const own = styles.at(row, column);
      const rule = sheet.conditionalFormats.find((one) => applies(one, row, column, sheet.valueAt(row, column)));
      return rule ? { ...own, ...rule.style } : own;
    },
    noteAt: notes.at,
    validationAt: validations.at,
    lastRow: () => Math.max(cells.lastRow(), formulas.extent().rows),
    lastColumn: () => Math.max(cells.lastColumn(), formulas.extent().columns),

    setValues(row, column, rows) {
      const columns = rows[0]?.length ?? 0;
      grow(row + rows.length, column + columns);
      const dropFormulas = !formulas.isEmpty();
      rows.forEach((cells, down) => {
        cells.forEach((value, right) => {
          put(row + down, column + right, value);
          if (dropFormulas) formulas.set(row + down, column + right, undefined);
        });
      });
      cellsChanged('cells', { row, column, rows: rows.length, columns });
    },
    setFormula(row, column, formula, value) {
      grow(row + 1, column + 1);
      put(row, column, value);
      formulas.set(row, column, formula);
      cellsChanged('cells', { row, column, rows: 1, columns: 1 });
    },
    setComputed(row, column, value) {
      put(row, column, value);
    },
    setFormats(row, column, rows) {
      const columns = rows[0]?.length ?? 0;
      grow(row + rows.length, column + columns);
      rows.forEach((cells, down) => {
        cells.forEach((format, right) => {
          if (formats.at(row + down, column + right) !== format) formats.set(row + down, column + right, format);
        });
      });
      cellsChanged('formats', { row, column, rows: rows.length, columns });
    },
    setColumnFormat(column, format) {
      formats.setColumn(column, format);
      cellsChanged('formats', { row: 0, column, rows: rowCount, columns: 1 });
    },
    addStyle(area, style) {
      each(area, (row, column) => {
        const added = style(row, column);
        if (added) styles.set(row, column, styleOf(styles.at(row, column), added));
      });
      cellsChanged('styles', area);
    },
    setNote(row, column, note) {
      notes.set(row, column, note);
      cellsChanged('styles', { row, column, rows: 1, columns: 1 });
    },
    setValidation(area, validation) {
      each(area, (row, column) => validations.set(row, column, validation));
      cellsChanged('styles', area);
    },
    clear(area, what) {
      each(area, (row, column) => {
        if (what.contents) {
          const line = cells.rows()[row];
          if (line && column < line.length) line[column] = '';
          if (!formulas.isEmpty()) formulas.set(row, column, undefined);
        }
        if (what.formats) {
          formats.set(row, column, undefined);
          styles.set(row, column, undefined);
        }
      });
      if (what.contents) cellsChanged('cells', area);
      if (what.formats) cellsChanged('styles', area);
    },
    insertRows: (at, count) => spliceRows(at, 0, count),
    deleteRows: (at, count) => spliceRows(at, count, 0),
    insertColumns: (at, count) => spliceColumns(at, 0, count),
    deleteColumns: (at, count) => spliceColumns(at, count, 0),
    touched: () => changed({ kind: 'sheet', sheetId: id }),
  };

  function spliceRows(at: number, removed: number, inserted: number): void {
    splice(cells.rows(), at, removed, inserted);
    for (const layer of layers) layer.spliceRows(at, removed, inserted);
    rowCount += inserted - removed;
    changed({ kind: 'rows', sheetId: id, at, inserted: inserted - removed });
  }
  function spliceColumns(at: number, removed: number, inserted: number): void {
    for (const row of cells.rows()) if (row) splice(row, at, removed, inserted);
    for (const layer of layers) layer.spliceColumns(at, removed, inserted);
    columnCount += inserted - removed;
    changed({ kind: 'columns', sheetId: id, at, inserted: inserted - removed });
  }
  return sheet;
}
