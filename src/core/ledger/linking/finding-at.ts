/** Findings about a record, pointing at the cell of one of its fields. */
import type { Book } from '../../tables/book.ts';
import type { Day } from '../../values/calendar.ts';
import { columnLetter } from '../../values/cell.ts';
import type { Finding, FindingCode } from '../../values/finding.ts';
import type { Facts } from '../../values/words.ts';

/** Where a record stands; `column` is set for a cell of a wide tab. */
interface Spot {
  readonly tab: number;
  readonly row: number;
  readonly column?: number;
}

/** Where an entry stands. */
export function spotOf({ row, column }: { readonly row: Spot; readonly column: number }): Spot {
  return { tab: row.tab, row: row.row, column };
}

/** What a finding says beside its place. */
interface About {
  readonly groupId: string | null;
  readonly memberId?: string | null;
  readonly facts?: Facts;
  readonly when?: Day | null;
}

/** A finding at the cell of a record's field; with no field, at the row. A group made from titles stands nowhere. */
export function findingAt(
  book: Pick<Book, 'tabs'>,
  code: FindingCode,
  spot: Spot,
  field: string | null,
  { groupId, memberId = null, facts = {}, when = null }: About,
): Finding {
  const tab = spot.row === 0 ? null : book.tabs[spot.tab]!;
  const column = spot.column ? spot.column : field === null ? undefined : tab?.columns[field];
  return {
    code,
    groupId,
    tab: tab?.title ?? null,
    row: spot.row || null,
    column: column === undefined ? null : columnLetter(column),
    memberId,
    facts,
    when,
  };
}
