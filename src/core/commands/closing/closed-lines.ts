/** Closed months as they are answered: what was reported, what it is now, and which rows changed, in words. */
import { ACCOUNTS, accountNamed } from '../../ledger/books/accounts.ts';
import { type ClosedMonth, figureChanges, figuresNow, isSettled } from '../../ledger/closing/closed-month.ts';
import { type RowChange, rowChanges } from '../../ledger/closing/row-changes.ts';
import type { LineField } from '../../ledger/closing/row-line.ts';
import type { GroupLedger } from '../../ledger/ledger.ts';
import { fieldOf } from '../../ledger/months/group-figures.ts';
import type { ClosedLine, ClosedState, FigureDiff, RowDiff } from '../../reports/closing-page.ts';
import type { Book } from '../../tables/book.ts';
import type { Column } from '../../tables/column.ts';
import type { Table } from '../../tables/table.ts';
import { tables } from '../../tables/tables.ts';
import { isoDay, isoMonth } from '../../values/calendar.ts';
import { columnLetter } from '../../values/cell.ts';
import { satang } from '../../values/satang.ts';
import { showBaht, showDay, showMonth } from '../../values/show.ts';
import { type Words, words } from '../../values/words.ts';

/** A closed month in one line. */
export function stateOf({ closing, same }: ClosedMonth): ClosedState {
  const { closedAt, closedBy, reason } = closing.row;
  return { month: closing.month, closedAt, closedBy, reason, same };
}

/** A closed month with everything that differs, also what goes on moving by itself. */
export function closedLine(group: GroupLedger, book: Book, month: ClosedMonth): ClosedLine {
  const { closing, rows, rowsSame } = month;
  return {
    ...stateOf(month),
    asOf: closing.asOf,
    figures: figureChanges(closing, figuresNow(group, book, closing)).map(
      ({ block, name, reported, now }): FigureDiff => {
        const { th, en, kind } = columnOf('groupFigures', fieldOf(block, name));
        const show = kind === 'money' ? 'money' : kind === 'count' ? 'count' : 'percent';
        return { label: words(th, en), show, asReported: reported, now, settled: isSettled(block, name) };
      },
    ),
    rows: rowsSame ? [] : rowChanges(closing, rows()).map((change) => rowDiff(book, change)),
  };
}

const TABLES: Readonly<Record<string, Table>> = tables;

function columnOf(table: string, field: string): Column {
  const column = TABLES[table === 'wide' ? 'receipts' : table]?.columns[field];
  if (column === undefined) throw new Error(`${table} has no ${field}`);
  return column;
}

function rowDiff(book: Book, { table, was, now, at }: RowChange): RowDiff {
  const tab = at === null ? null : book.tabs[at.tab]!;
  const { th, en } = TABLES[table === 'wide' ? 'receipts' : table]!;
  const sides = (was ?? now)!.map((field, place) => ({
    field,
    was: was?.[place]?.value ?? null,
    now: now?.[place]?.value ?? null,
  }));
  const told = was === null || now === null ? sides : sides.filter((side) => side.was !== side.now);
  return {
    kind: was === null ? 'added' : now === null ? 'gone' : 'changed',
    table: words(th, en),
    tab: tab?.title ?? null,
    row: at?.row ?? null,
    column: at === null || at.column === 0 ? null : columnLetter(at.column),
    fields: told
      .filter((side) => side.was !== null || side.now !== null)
      .map((side) => {
        const column = columnOf(table, side.field.field);
        const said = (value: LineField['value'], there: boolean): Words | null =>
          there ? valueWords(column, value) : null;
        return {
          label: words(column.th, column.en),
          was: said(side.was, was !== null),
          now: said(side.now, now !== null),
        };
      }),
  };
}

/** A kept value as people read it; a blank one as what a blank cell of its column means. */
export function valueWords(column: Column, value: LineField['value']): Words | null {
  const kept = value ?? column.blank;
  if (kept === null) return null;
  const text = String(kept);
  if (column.kind === 'money' && typeof kept === 'number') return words(showBaht(satang(kept)), showBaht(satang(kept)));
  const option = column.options?.[text];
  if (option !== undefined) return words(option[0], option[1] ?? option[0]);
  const account = accountNamed(text);
  if (account !== null && account === text) return ACCOUNTS[account];
  if (column.kind === 'place' && (text === 'cash' || text === 'bank'))
    return text === 'cash' ? words('เงินสด', 'Cash') : words('ธนาคาร', 'Bank');
  const day = isoDay(text);
  if (day !== null) return words(showDay(day, 'th', 'short'), showDay(day, 'en', 'short'));
  const month = isoMonth(text);
  return month === null ? words(text, text) : words(showMonth(month, 'th', 'short'), showMonth(month, 'en', 'short'));
}
