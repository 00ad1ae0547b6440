/** An example tab as a spreadsheet keeps it: dates as day numbers under a date's format. */
import type { Cell } from '../../core/values/cell.ts';
import type { ExampleTab } from './workbook.ts';

/** What a new tab of the emulated workbook is made with. */
export interface ExampleContent {
  readonly title: string;
  readonly values: (string | number | boolean)[][];
  readonly columnFormats: string[];
  readonly columnWidths: number[];
  readonly frozenRows: number;
  readonly columnCount?: number;
}

const MILLISECONDS_OF_DAY = 86_400_000;
const BANGKOK_AHEAD = 7 * 3_600_000;
/** A spreadsheet holds ten million cells, blank ones too: who keeps a tab as long as this has deleted the columns beside it. */
const LONG_TAB = 10_000;
/** 1970-01-01 counted from 1899-12-30. */
const UNIX_DAY = 25_569;

function storedValue(cell: Cell): string | number | boolean {
  return cell instanceof Date ? (cell.getTime() + BANGKOK_AHEAD) / MILLISECONDS_OF_DAY + UNIX_DAY : cell;
}

/** The content of an example tab. Its date cells stand in columns whose format is a date's. */
export function contentOf(tab: ExampleTab): ExampleContent {
  return {
    title: tab.title,
    values: tab.cells.map((row) => row.map(storedValue)),
    columnFormats: tab.columns.map(({ format }) => format),
    columnWidths: tab.columns.map(({ width }) => width),
    frozenRows: tab.frozenRows,
    ...(tab.cells.length > LONG_TAB ? { columnCount: tab.columns.length } : {}),
  };
}
