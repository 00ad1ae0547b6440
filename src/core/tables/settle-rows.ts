/** Decides which records of a tab count, which are left out, and tells why. */
import type { Day } from '../values/calendar.ts';
import type { CashbookBalance } from './book.ts';
import { cellFacts } from './cell-facts.ts';
import type { Draft } from './fill-column.ts';
import { isNothing, quoted } from './read-cell.ts';
import { balanceSaid, dayOfRow, hasRowRules, rowTrouble } from './row-rules.ts';
import type { TabSource, Trouble } from './tab-source.ts';
import { columnOf, headerText } from './tab-source.ts';

export interface TabRecords {
  readonly records: Draft[];
  /** Rows left out, by what they would have been: others may point to them. */
  readonly leftOut: readonly Draft[];
  /** Cashbook rows that only say how much there was. */
  readonly balances: readonly (Draft & { readonly says: CashbookBalance['says'] })[];
}

const NOTHING: readonly Trouble[] = [];

const textOf = (row: Draft, field: string): string | null => (typeof row[field] === 'string' ? row[field] : null);

/** What is wrong with a row as a whole, beyond its single cells. */
function wholeRow(source: TabSource, record: number, row: Draft): Trouble | null {
  const { table, header, grid, dates } = source;
  const line = grid.cells[row.row - 1]!;
  const has = (field: string): boolean => header.columns.has(field);
  const filled = (field: string): boolean => has(field) && !isNothing(line[header.columns.get(field)!]);
  const trouble = rowTrouble(table, row, filled, has);
  if (!trouble) return null;
  const column = columnOf(table, trouble.field)!;
  const at = header.columns.get(trouble.field) ?? -1;
  const facts = cellFacts(column, at < 0 ? column.th : headerText(source, at), at < 0 ? '' : quoted(line[at], dates));
  return { record, at, code: trouble.code, facts: { ...facts, why: trouble.why }, drops: true };
}

function tell(source: TabSource, row: Draft, troubles: readonly Trouble[]): void {
  for (const { at, code, facts } of troubles) {
    source.notes.found.push({
      code,
      tab: source.tab,
      row: row.row,
      column: at + 1,
      groupId: textOf(row, 'groupId'),
      memberId: textOf(row, 'memberId'),
      when: dayOfRow(source.table, row) as Day | null,
      facts,
    });
  }
}

/** Sorts the records of a tab; every one that is left out is noted with its group and day. */
export function settleRows(source: TabSource, records: Draft[], troubles: readonly Trouble[]): TabRecords {
  const { table, tab, notes, refused, header } = source;
  const wantsRules = hasRowRules(table, (field) => header.columns.has(field));
  if (troubles.length === 0 && !wantsRules && !refused) return { records, leftOut: [], balances: [] };
  const byRecord = new Map<number, Trouble[]>();
  for (const trouble of troubles) byRecord.set(trouble.record, [...(byRecord.get(trouble.record) ?? []), trouble]);
  const kept: Draft[] = [];
  const leftOut: Draft[] = [];
  const balances: (Draft & { says: CashbookBalance['says'] })[] = [];
  for (let record = 0; record < records.length; record++) {
    const row = records[record]!;
    let wrong = byRecord.get(record) ?? NOTHING;
    const says = table === 'cashbook' ? balanceSaid(row) : null;
    // A cancelled row is not counted: what is wrong in it need not be mended.
    const isCancelled = row['rowStatus'] === 'cancelled';
    if (says) wrong = wrong.filter(({ code }) => code !== 'REQUIRED_BLANK' && code !== 'AMOUNT_NOT_POSITIVE');
    else if (wantsRules && !refused && !isCancelled && !wrong.some(({ drops }) => drops)) {
      const trouble = wholeRow(source, record, row);
      if (trouble) wrong = [...wrong, trouble];
    }
    const drops = refused || wrong.some((trouble) => trouble.drops);
    if (!refused && !isCancelled) tell(source, row, wrong);
    if (says) balances.push(Object.assign(row, { says }));
    else if (!drops) kept.push(row);
    else if (!isCancelled) {
      leftOut.push(row);
      const when = dayOfRow(table, row) as Day | null;
      notes.dropped.push({ groupId: textOf(row, 'groupId'), when, tab, row: row.row, column: 0 });
    }
  }
  return { records: kept, leftOut, balances };
}
