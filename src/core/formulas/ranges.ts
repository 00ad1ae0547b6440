/** Ranges of the sheet, read as the tabs they come from: a function and the summary read every cell alike. */
import type { Ledger } from '../ledger/ledger.ts';
import { openLedger } from '../ledger/linking/open.ts';
import { readBook } from '../tables/read.ts';
import { type TableName, tables } from '../tables/tables.ts';
import type { Day } from '../values/calendar.ts';
import type { Cell, Grid } from '../values/cell.ts';
import type { Language } from '../values/words.ts';
import type { Argument } from './formula.ts';
import { isBlank, isLeftOut, rowsOf } from './over-cells.ts';
import { rangeUnreadable } from './problems.ts';

/** A range, the parameter it was given for, and the title under which it is read. */
export interface Range {
  readonly parameter: string;
  readonly argument: Argument;
  readonly table: TableName;
  /** Another of the table's titles, where it says more. */
  readonly title?: string;
  readonly needed: boolean;
}

export interface RangesWorld {
  readonly zone: string;
  readonly language: Language;
  /** The day counted to, which stands for today: a function has no clock. */
  readonly day: Day;
}

function isEmpty(cells: readonly (readonly Cell[])[]): boolean {
  return cells.every((row) => row.every(isBlank));
}

/** The ledger of the given ranges. Throws Problem that names the range without its header row. */
export function ledgerOf(ranges: readonly Range[], { zone, language, day }: RangesWorld): Ledger {
  const grids: Grid[] = [];
  for (const { parameter, argument, table, title, needed } of ranges) {
    if (!needed && isLeftOut(argument)) continue;
    const cells = rowsOf(argument, parameter);
    if (!needed && isEmpty(cells)) continue;
    grids.push({ sheetId: grids.length, title: title ?? tables[table].th, cells, formats: null, binding: null });
  }
  const book = readBook(grids, { zone, today: day });
  for (const { parameter, table, title } of ranges) {
    const name = title ?? tables[table].th;
    const missing = book.findings.find((finding) => finding.code === 'COLUMN_MISSING' && finding.tab === name);
    const columns = missing?.facts[language === 'th' ? 'columns' : 'columnsEn'];
    const isGiven = grids.some((grid) => grid.title === name);
    if (missing || (isGiven && book.tabs.every((tab) => tab.title !== name))) {
      throw rangeUnreadable({ name: parameter, column: Array.isArray(columns) ? columns.join(', ') : '–' });
    }
  }
  return openLedger(book, zone);
}
