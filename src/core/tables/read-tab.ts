/** Reads one tab that has a row for each record. */
import type { Cell } from '../values/cell.ts';
import { cellFacts } from './cell-facts.ts';
import type { Column } from './column.ts';
import { countingRows } from './counting-rows.ts';
import type { ColumnSource, Draft } from './fill-column.ts';
import { fillColumn } from './fill-column.ts';
import { blankReceipt } from './money.ts';
import type { CellRead } from './read-cell.ts';
import { quoted } from './read-cell.ts';
import { fillGroups, fillNames } from './row-owners.ts';
import type { TabRecords } from './settle-rows.ts';
import { settleRows } from './settle-rows.ts';
import type { TabSource, Trouble } from './tab-source.ts';
import { columnsOf, headerText } from './tab-source.ts';
import type { TableName } from './tables.ts';
import { compareTotals } from './typed-totals.ts';

/** Makes the records of a table in which nothing is filled yet; receipts, of which there are most, by a literal. */
function blankRecords(table: TableName): (tab: number, row: number) => Draft {
  if (table === 'receipts') return blankReceipt;
  const fields = columnsOf(table).map(([field, column]) => {
    // Only the whole row says what a claim without a status is.
    return [field, table === 'claims' && field === 'status' ? null : column.blank];
  });
  const blank: Readonly<Record<string, unknown>> = Object.fromEntries([['tab', 0], ['row', 0], ...fields]);
  return (tab, row) => ({ ...blank, tab, row });
}

/** What is to be said of a cell that is more than its value. */
function troubleOf(
  source: TabSource,
  column: Column,
  at: number,
  record: number,
  cell: Cell | undefined,
  read: CellRead,
): Trouble {
  const facts = cellFacts(column, headerText(source, at), quoted(cell, source.dates));
  // No sum rests on the day a group was founded, and without its row all of the group's rows would be lost.
  const isNeeded =
    column.need === 'required' ||
    column.kind === 'money' ||
    column.kind === 'roughMoney' ||
    (column.kind === 'day' && source.table !== 'groups');
  switch (read.is) {
    case 'blank':
      return { record, at, code: 'REQUIRED_BLANK', facts, drops: true };
    case 'unreadable':
      return {
        record,
        at,
        code: 'CELL_UNREADABLE',
        facts: { ...facts, why: read.why, offer: read.offer },
        drops: isNeeded,
      };
    case 'value': {
      if (read.note === null) return { record, at, code: 'AMOUNT_NOT_POSITIVE', facts, drops: true };
      const code = read.note === 'buddhist' ? 'YEAR_BUDDHIST_IN_DATE_CELL' : 'YEAR_TWO_DIGITS';
      return { record, at, code, facts: { ...facts, read: String(read.value) }, drops: false };
    }
  }
}

/** The records of a tab; everything that cannot be read is noted, and no row is left out without being told. */
export function readTab(source: TabSource): TabRecords {
  const { grid, tab, table, header, dates } = source;
  const known = new Uint8Array(Math.max(0, ...header.columns.values()) + 1);
  for (const at of header.columns.values()) known[at] = 1;
  const { rows, totals } = countingRows(grid.cells, header.row + 1, known);
  const blank = blankRecords(table);
  const records: Draft[] = rows.map((row) => blank(tab, row + 1));
  const cells: ColumnSource = { cells: grid.cells, formats: grid.formats, rows, dates };
  const troubles: Trouble[] = [];
  const nameless: Trouble[] = [];
  for (const [field, column] of columnsOf(table)) {
    const at = header.columns.get(field);
    if (at === undefined || column.kind === 'group' || column.kind === 'groupOrAll') continue;
    fillColumn(cells, records, field, column, at, (record, cell, read) => {
      const list = field === 'memberId' && read.is === 'blank' ? nameless : troubles;
      list.push(troubleOf(source, column, at, record, cell, read));
    });
  }
  for (const trouble of fillGroups(source, records, rows)) troubles.push(trouble);
  for (const trouble of fillNames(source, records, rows)) troubles.push(trouble);
  for (const trouble of nameless) if (records[trouble.record]!['memberId'] === null) troubles.push(trouble);
  if (!source.refused) compareTotals(source, rows, totals);
  return settleRows(source, records, troubles);
}
