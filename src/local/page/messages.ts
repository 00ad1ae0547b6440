/** What the page and its worker say to each other: the worker keeps the workbook and runs the script, the page shows both. */
import type { Menu } from '../emulator/host-model.ts';
import type { PackedCells } from '../emulator/packed-cells.ts';
import type { Area, CellStyle, Value } from '../emulator/workbook-model.ts';

export interface Look {
  readonly format?: string;
  readonly style?: CellStyle;
  readonly checkbox?: boolean;
}

/** Cells as they are seen, from a corner on. */
export interface AreaView {
  readonly area: Area;
  /** Row by row; short rows end in blanks. Packed where it is a whole tab as its file has it: texts then cross once. */
  readonly values: readonly (readonly Value[])[] | PackedCells;
  readonly formulas: readonly { readonly row: number; readonly column: number; readonly formula: string }[];
  /** Each look once, and for each cell which it has. */
  readonly looks: readonly Look[];
  readonly lookOf: readonly (readonly number[])[];
  /** Rows that are taller than usual. */
  readonly heights: readonly (readonly [row: number, pixels: number])[];
}

export interface ChartView {
  readonly id: number;
  readonly title: string;
  readonly form: 'bars' | 'columns' | 'line';
  readonly labels: readonly string[];
  readonly series: readonly { readonly label: string; readonly values: readonly (number | null)[] }[];
  readonly at: { readonly row: number; readonly column: number };
}

/** A tab without its cells. */
export interface TabView {
  readonly id: number;
  readonly title: string;
  readonly hidden: boolean;
  readonly gridlines: boolean;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly rowCount: number;
  readonly columnCount: number;
  readonly widths: readonly (readonly [column: number, pixels: number])[];
  readonly merges: readonly Area[];
  readonly charts: readonly ChartView[];
}

export interface SheetView extends TabView {
  readonly cells: AreaView;
}

export interface Place extends Area {
  readonly sheetId: number;
}

/** The workbook as it was just opened. */
export interface BookView {
  readonly title: string;
  readonly sheets: readonly SheetView[];
  readonly selection: Place;
  /** The names of the script's custom functions. */
  readonly functions: readonly string[];
}

/** What an execution or an edit has changed. */
export interface ChangesView {
  /** The order of the tabs, when it or their number has changed. */
  readonly order: readonly number[] | null;
  readonly added: readonly SheetView[];
  /** Tabs whose title, widths, charts and such have changed. */
  readonly tabs: readonly TabView[];
  readonly cells: readonly { readonly sheetId: number; readonly view: AreaView }[];
  /** Where the script has put the selection. */
  readonly selection: Place | null;
}

/** What the script shows besides cells. */
export interface ShownView {
  readonly menus: readonly Menu[];
  readonly sidebar: { readonly title: string; readonly html: string } | null;
  readonly toasts: readonly string[];
  readonly alerts: readonly string[];
}

/** What somebody put into a cell: typed text, a formula, or a value that was copied; null empties it. */
export type Input = { readonly typed: string } | { readonly formula: string } | { readonly value: Value } | null;

export interface Edit {
  readonly row: number;
  readonly column: number;
  readonly input: Input;
}

/** Everything the page asks of its worker, with what it takes and what it answers. */
export interface Questions {
  open: { takes: { readonly name: string; readonly bytes: Uint8Array<ArrayBuffer> }; answers: null };
  example: { takes: { readonly size: string }; answers: null };
  blank: { takes: null; answers: null };
  save: { takes: null; answers: { readonly name: string; readonly bytes: Uint8Array<ArrayBuffer> } };
  run: { takes: { readonly name: string }; answers: null };
  call: { takes: { readonly name: string; readonly args: readonly unknown[] }; answers: unknown };
  formula: {
    takes: { readonly name: string; readonly args: readonly Argument[] };
    answers: { readonly rows: readonly (readonly FormulaCell[])[] };
  };
  edit: {
    takes: { readonly sheetId: number; readonly edits: readonly Edit[]; readonly typed: boolean };
    answers: null;
  };
  computed: { takes: { readonly sheetId: number; readonly cells: readonly Computed[] }; answers: null };
  splice: {
    takes: {
      readonly sheetId: number;
      readonly what: 'rows' | 'columns';
      readonly at: number;
      readonly inserted: number;
    };
    answers: null;
  };
  width: { takes: { readonly sheetId: number; readonly column: number; readonly pixels: number }; answers: null };
  rename: { takes: { readonly sheetId: number; readonly title: string }; answers: null };
  add: { takes: null; answers: null };
  select: { takes: Place; answers: null };
  closeSidebar: { takes: null; answers: null };
  language: { takes: { readonly language: 'th' | 'en' }; answers: null };
}

export interface Computed {
  readonly row: number;
  readonly column: number;
  readonly value: Value;
}

/** An argument of a custom function: a plain value, or cells of a tab with what they hold now. */
export type Argument =
  | { readonly value: Value }
  | { readonly rows: readonly (readonly Value[])[]; readonly at: Place | null };

/** What a custom function gives for one cell; `format` where it is a date. */
export interface FormulaCell {
  readonly value: Value;
  readonly format?: string;
}

export type Question = keyof Questions;

export type Asked<Name extends Question = Question> = {
  [One in Name]: { readonly id: number; readonly name: One; readonly takes: Questions[One]['takes'] };
}[Name];

/** What can go wrong with a question: a sentence for a person, or what a script has thrown. */
export interface Failure {
  readonly th: string;
  readonly en: string;
}

export type Told =
  | { readonly kind: 'answer'; readonly id: number; readonly answer: unknown }
  | { readonly kind: 'failure'; readonly id: number; readonly failure: Failure }
  | { readonly kind: 'book'; readonly book: BookView }
  | { readonly kind: 'changes'; readonly changes: ChangesView }
  | { readonly kind: 'shown'; readonly shown: ShownView };
