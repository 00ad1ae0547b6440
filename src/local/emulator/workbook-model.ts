/**
 * The workbook that the emulator keeps and the page shows: tabs, cells and their look, without a formula engine.
 * Rows and columns count from 0 here. A date is what it is in every spreadsheet: a day number in a cell whose format is a date's.
 */
import type { PackedCells } from './packed-cells.ts';

/** What a cell holds; blank is `''`, an error is text such as `#N/A`, a date or time is its day number since 1899-12-30. */
export type Value = string | number | boolean;

export interface CellStyle {
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** `#rrggbb`. */
  readonly color?: string;
  readonly background?: string;
  /** In points. */
  readonly size?: number;
  readonly family?: string;
  readonly align?: 'left' | 'center' | 'right';
  readonly verticalAlign?: 'top' | 'middle' | 'bottom';
  readonly wrap?: boolean;
  readonly borderTop?: string;
  readonly borderBottom?: string;
}

export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export interface Validation {
  readonly kind: 'checkbox' | 'list' | 'date' | 'number';
  readonly choices: readonly string[];
  readonly allowInvalid: boolean;
}

/** A rule that colours cells by what they hold. */
export interface ConditionalFormat {
  readonly areas: readonly Area[];
  readonly when: { readonly kind: 'numberLessThan' | 'numberGreaterThan'; readonly number: number };
  readonly style: CellStyle;
}

/** A chart as it was asked for; the page draws it. */
export interface ChartModel {
  readonly id: number;
  readonly type: string;
  readonly areas: readonly Area[];
  readonly anchor: { readonly row: number; readonly column: number; readonly dx: number; readonly dy: number };
  readonly headers: number;
  readonly options: Readonly<Record<string, unknown>>;
}

export interface ProtectionModel {
  readonly id: number;
  /** Null protects the whole tab. */
  readonly area: Area | null;
  readonly description: string;
  /** E-mail addresses of who may edit besides the owner. */
  readonly editors: readonly string[];
  readonly warningOnly: boolean;
  /** Whether its list was never changed: then whoever may edit the file may edit it. */
  readonly mirrors?: boolean;
}

/** Everything a tab can be made with; what is left out is as in a new tab. */
export interface SheetSource {
  readonly title: string;
  readonly id?: number;
  /** Rows are taken over, not copied, and may be short or missing; packed cells are left as they are. */
  readonly values: Value[][] | PackedCells;
  /** Number formats, sparse, of the same shape. */
  readonly formats?: (string | undefined)[][];
  /** The format of every cell of a column that has none of its own. */
  readonly columnFormats?: readonly (string | undefined)[];
  readonly formulas?: (string | undefined)[][];
  readonly styles?: (CellStyle | undefined)[][];
  readonly notes?: (string | undefined)[][];
  readonly validations?: (Validation | undefined)[][];
  /** At least what the cells need; otherwise 1000 × 26. */
  readonly rowCount?: number;
  readonly columnCount?: number;
  readonly columnWidths?: readonly (number | undefined)[];
  readonly frozenRows?: number;
  readonly frozenColumns?: number;
  readonly hidden?: boolean;
  readonly gridlines?: boolean;
  readonly merges?: readonly Area[];
  /** Developer metadata; a file that is saved and opened again should keep it. */
  readonly metadata?: Readonly<Record<string, string>>;
  readonly conditionalFormats?: readonly ConditionalFormat[];
  readonly charts?: readonly ChartModel[];
  readonly protections?: readonly ProtectionModel[];
}

/** What a tab is made of, its values in rows. */
export interface SheetContent extends SheetSource {
  readonly values: Value[][];
}

/** What a tab is made of as a file has it. */
export interface PackedSheet extends SheetSource {
  readonly values: PackedCells;
}

export interface SheetModel {
  /** Stable across renames and moves. */
  readonly id: number;
  title: string;
  hidden: boolean;
  gridlines: boolean;
  frozenRows: number;
  frozenColumns: number;
  readonly rowCount: number;
  readonly columnCount: number;
  /** All of them as rows, to be read; rows may be short or missing, a hole is blank. */
  readonly values: readonly (readonly Value[] | undefined)[];
  readonly merges: Area[];
  readonly metadata: Map<string, string>;
  readonly columnWidths: Map<number, number>;
  readonly conditionalFormats: ConditionalFormat[];
  readonly charts: ChartModel[];
  readonly protections: ProtectionModel[];

  readonly valueAt: (row: number, column: number) => Value;
  /** Some columns of a row, as far as it has them. */
  readonly rowAt: (row: number, from: number, to: number) => Value[];
  /** Cells while none has been changed since they were read from a file; otherwise null, and `values` has them. */
  readonly packed: () => PackedCells | null;
  readonly formulaAt: (row: number, column: number) => string | undefined;
  /** The cell's own format or its column's; undefined is automatic. */
  readonly formatAt: (row: number, column: number) => string | undefined;
  /** What a row's own cells have, where any has; rows that have the same mostly have one list. */
  readonly formatsOf: (row: number) => readonly (string | undefined)[] | undefined;
  readonly stylesOf: (row: number) => readonly (CellStyle | undefined)[] | undefined;
  readonly validationsOf: (row: number) => readonly (Validation | undefined)[] | undefined;
  readonly formulasOf: (row: number) => readonly (string | undefined)[] | undefined;
  readonly columnFormatAt: (column: number) => string | undefined;
  /** The cell's own look, without conditional formats. */
  readonly styleAt: (row: number, column: number) => CellStyle | undefined;
  /** The look as it is seen, conditional formats included. */
  readonly shownStyleAt: (row: number, column: number) => CellStyle | undefined;
  readonly noteAt: (row: number, column: number) => string | undefined;
  readonly validationAt: (row: number, column: number) => Validation | undefined;
  /** The end of what holds a value or formula: 0 when empty. */
  readonly lastRow: () => number;
  readonly lastColumn: () => number;

  /** Puts values as they are (nothing is parsed), drops formulas there, and grows the grid when needed. */
  readonly setValues: (row: number, column: number, values: readonly (readonly Value[])[]) => void;
  /** A formula and what it shows for now. */
  readonly setFormula: (row: number, column: number, formula: string, value: Value) => void;
  /** What a formula engine has worked out; formulas stay. */
  readonly setComputed: (row: number, column: number, value: Value) => void;
  readonly setFormats: (row: number, column: number, formats: readonly (readonly (string | undefined)[])[]) => void;
  readonly setColumnFormat: (column: number, format: string | undefined) => void;
  /** Adds to the look of each cell of an area. */
  readonly addStyle: (area: Area, style: (row: number, column: number) => CellStyle | undefined) => void;
  readonly setNote: (row: number, column: number, note: string | undefined) => void;
  readonly setValidation: (area: Area, validation: Validation | undefined) => void;
  readonly clear: (area: Area, what: { readonly contents: boolean; readonly formats: boolean }) => void;
  readonly insertRows: (at: number, count: number) => void;
  readonly deleteRows: (at: number, count: number) => void;
  readonly insertColumns: (at: number, count: number) => void;
  readonly deleteColumns: (at: number, count: number) => void;
  /** Says that something set directly (title, widths, charts, protections …) has changed. */
  readonly touched: () => void;
}

/** What has changed, for a view to follow. */
export type Change =
  | { readonly kind: 'cells' | 'formats' | 'styles'; readonly sheetId: number; readonly area: Area }
  | { readonly kind: 'rows' | 'columns'; readonly sheetId: number; readonly at: number; readonly inserted: number }
  | { readonly kind: 'sheet'; readonly sheetId: number }
  | { readonly kind: 'sheets' }
  | { readonly kind: 'selection' };

export interface Selection extends Area {
  readonly sheetId: number;
}

export interface WorkbookModel {
  title: string;
  /** Such as `th_TH`. */
  locale: string;
  /** Such as `Asia/Bangkok`: the zone in which date cells become dates. */
  zone: string;
  /** Who owns the file, by e-mail address. */
  owner: string;
  /** Who may edit the file besides the owner, by e-mail address. */
  editors: readonly string[];
  readonly sheets: readonly SheetModel[];
  /** What scripts keep with the document. */
  readonly properties: Map<string, string>;
  /** Developer metadata of the workbook itself. */
  readonly metadata: Map<string, string>;
  readonly namedRanges: Map<string, Selection>;
  readonly selection: Selection;
  readonly sheetById: (id: number) => SheetModel | undefined;
  readonly sheetByTitle: (title: string) => SheetModel | undefined;
  readonly addSheet: (content: SheetSource, at?: number) => SheetModel;
  readonly removeSheet: (id: number) => void;
  readonly moveSheet: (id: number, to: number) => void;
  readonly select: (selection: Selection) => void;
  /** All cells of all grids, blank ones too. */
  readonly cellCount: () => number;
  /** Calls back after each change until the returned function is called. */
  readonly onChange: (listener: (change: Change) => void) => () => void;
}
