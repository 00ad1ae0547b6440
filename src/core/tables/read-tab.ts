/** Reads one tab that has a row for each record. */
import type { Cell } from '../values/cell.ts';
import { cellFacts } from './cell-facts.ts';
import type { Column } from './column.ts';
import { countingRows, knownColumns } from './counting-rows.ts';
import type { ColumnFiller, Draft } from './fill-column.ts';
import { columnFiller } from './fill-column.ts';
import { blankOf, blankValues, recordsOf } from './make-records.ts';
import { dayTeller } from './notes.ts';
import type { CellRead } from './read-cell.ts';
import { quoted } from './read-cell.ts';
import { fillNames, fillVillages, groupFiller } from './row-owners.ts';
import type { TabRecords } from './settle-rows.ts';
import { rowSettler } from './settle-rows.ts';
import type { TabSource, Trouble } from './tab-source.ts';
import { columnsOf, headerText } from './tab-source.ts';
import { compareTotals } from './typed-totals.ts';

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

/** One column, and the list it is read into. */
interface ValueFiller {
  readonly fill: ColumnFiller;
  readonly list: unknown[];
}

/** How many rows are read before the next: their cells are then still at hand for each of their columns. */
const ROWS_AT_A_TIME = 128;

/** The records of a tab; everything that cannot be read is noted, and no row is left out without being told. */
export function readTab(source: TabSource): TabRecords {
  const { grid, tab, table, header, dates } = source;
  const { cells, formats } = grid;
  const known = knownColumns(source);
  const passed = source.headings.rows;
  const tellDay = dayTeller(source.notes, table);
  let troubles: Trouble[] = [];
  let nameless: Trouble[] = [];
  const longest = Math.max(0, Math.min(ROWS_AT_A_TIME, cells.length - header.row - 1));
  const values = blankValues(table, longest);
  const recordAt = recordsOf(table, values);
  const fillers = columnsOf(table).flatMap(([field, column]): ValueFiller[] => {
    const at = header.columns.get(field);
    if (at === undefined || column.kind === 'group' || column.kind === 'groupOrAll') return [];
    const blank = blankOf(table, field, column);
    const fill = columnFiller({ cells, formats, dates, tellDay }, column, at, blank, (record, cell, read) => {
      const list = field === 'memberId' && read.is === 'blank' ? nameless : troubles;
      list.push(troubleOf(source, column, at, record, cell, read));
    });
    return [{ fill, list: values[field]! }];
  });
  const fillGroups = groupFiller(source);
  const fillVillage = fillVillages(source);
  const settle = rowSettler(source);
  const stretches: (readonly number[])[] = [];
  const allTotals: number[] = [];
  const found: TabRecords = { records: [], leftOut: [], balances: [] };
  for (let from = header.row + 1; from < cells.length; from += ROWS_AT_A_TIME) {
    const { rows, totals } = countingRows(cells, from, known, passed, Math.min(from + ROWS_AT_A_TIME, cells.length));
    [troubles, nameless] = [[], []];
    for (const { fill, list } of fillers) fill(rows, list);
    const records: Draft[] = [];
    for (let at = 0; at < rows.length; at++) records.push(recordAt(tab, rows[at]! + 1, at));
    for (const trouble of fillGroups(rows, records)) troubles.push(trouble);
    fillVillage(rows, records);
    for (const trouble of fillNames(source, rows, records)) troubles.push(trouble);
    for (const trouble of nameless) if (records[trouble.record]!['memberId'] === null) troubles.push(trouble);
    settle(records, troubles, found);
    stretches.push(rows);
    for (const row of totals) allTotals.push(row);
  }
  if (!source.refused && allTotals.length > 0) compareTotals(source, stretches.flat(), allTotals);
  return found;
}
