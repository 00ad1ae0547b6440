/** Decides which records of a tab count, which are left out, and tells why. */
import type { Day } from '../values/calendar.ts';
import type { Cell } from '../values/cell.ts';
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
  readonly leftOut: Draft[];
  /** Cashbook rows that only say how much there was. */
  readonly balances: (Draft & { readonly says: CashbookBalance['says'] })[];
}

const NOTHING: readonly Trouble[] = [];

const isDropping = ({ drops }: Trouble): boolean => drops;

const textOf = (row: Draft, field: string): string | null => (typeof row[field] === 'string' ? row[field] : null);

/** What is wrong with a row as a whole, beyond its single cells; null where rows of the tab cannot be. */
function rowRuleOf(source: TabSource): ((record: number, row: Draft) => Trouble | null) | null {
  const { table, header, grid, dates, refused } = source;
  const has = (field: string): boolean => header.columns.has(field);
  if (refused || !hasRowRules(table, has)) return null;
  let line: readonly Cell[] = [];
  const filled = (field: string): boolean => has(field) && !isNothing(line[header.columns.get(field)!]);
  return (record, row) => {
    line = grid.cells[row.row - 1]!;
    const trouble = rowTrouble(table, row, filled, has);
    if (trouble === null) return null;
    const column = columnOf(table, trouble.field)!;
    const at = header.columns.get(trouble.field) ?? -1;
    const facts = cellFacts(column, at < 0 ? column.th : headerText(source, at), at < 0 ? '' : quoted(line[at], dates));
    return { record, at, code: trouble.code, facts: { ...facts, why: trouble.why }, drops: true };
  };
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

/** What is wrong in each record, of those in which anything is. */
function byRecord(troubles: readonly Trouble[]): ReadonlyMap<number, readonly Trouble[]> {
  const found = new Map<number, Trouble[]>();
  for (const trouble of troubles) {
    const known = found.get(trouble.record);
    if (known === undefined) found.set(trouble.record, [trouble]);
    else known.push(trouble);
  }
  return found;
}

/** Puts records of a tab where they belong; every one that is left out is noted with its group and day. */
export type RowSettler = (records: readonly Draft[], troubles: readonly Trouble[], into: TabRecords) => void;

/** What settles the records of a tab, a stretch at a time. */
export function rowSettler(source: TabSource): RowSettler {
  const { table, tab, notes, refused } = source;
  const wrongWithRow = rowRuleOf(source);
  // Where nothing was wrong in its cells, most rows need not be looked at as a whole.
  const isLooked = (row: Draft): boolean =>
    refused ||
    table === 'cashbook' ||
    (wrongWithRow !== null && (table !== 'receipts' || (row['coverTo'] !== null && row['coverFrom'] === null)));
  return (records, troubles, { records: kept, leftOut, balances }) => {
    const troublesOf = troubles.length === 0 ? null : byRecord(troubles);
    for (let record = 0; record < records.length; record++) {
      const row = records[record]!;
      if (troublesOf === null && !isLooked(row)) {
        kept.push(row);
        continue;
      }
      let wrong = troublesOf?.get(record) ?? NOTHING;
      const says = table === 'cashbook' ? balanceSaid(row) : null;
      // A cancelled row is not counted: what is wrong in it need not be mended.
      const isCancelled = row['rowStatus'] === 'cancelled';
      if (says) wrong = wrong.filter(({ code }) => code !== 'REQUIRED_BLANK' && code !== 'AMOUNT_NOT_POSITIVE');
      else if (wrongWithRow !== null && !isCancelled && !wrong.some(isDropping)) {
        const trouble = wrongWithRow(record, row);
        if (trouble !== null) wrong = [...wrong, trouble];
      }
      if (!refused && !isCancelled) tell(source, row, wrong);
      if (says) balances.push(Object.assign(row, { says }));
      else if (!refused && !wrong.some(isDropping)) kept.push(row);
      else if (!isCancelled) {
        leftOut.push(row);
        const when = dayOfRow(table, row) as Day | null;
        notes.dropped.push({ groupId: textOf(row, 'groupId'), when, tab, row: row.row, column: 0 });
      }
    }
  };
}
