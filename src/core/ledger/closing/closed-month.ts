/** Closed months as they were reported and as they now stand. */
import type { Book } from '../../tables/book.ts';
import type { Month } from '../../values/calendar.ts';
import type { GroupLedger } from '../ledger.ts';
import type { BlockName, Figures } from '../months/figures.ts';
import { groupLine } from '../months/group-line.ts';
import { settledMonth } from '../months/group-month.ts';
import { reportingOf, sourceOf } from '../months/reported.ts';
import { type Closing, figurePairs } from './closings.ts';
import { type CountedRow, countedRows } from './counted-rows.ts';
import { hashesOf } from './row-line.ts';

/** A figure that is no longer as it was reported. */
export interface FigureChange {
  readonly block: BlockName;
  readonly name: string;
  readonly reported: number | null;
  readonly now: number | null;
}

export interface ClosedMonth {
  readonly closing: Closing;
  /** The counted rows of the month as they stand now. */
  readonly rows: readonly CountedRow[];
  readonly rowsSame: boolean;
  /** The figures of the month's end that differ. */
  readonly figures: readonly FigureChange[];
  /** Whether nothing of the month has changed since it was closed. */
  readonly same: boolean;
}

/**
 * Figures that go on moving after a month is closed although nobody changes a row of it: payments of the days between its
 * end and the day of its page cover it, and a claim that waited is refused. They are reported, but no proof of a change.
 */
const UNSETTLED: ReadonlySet<string> = new Set(['welfare waiting', 'welfare waitingAmount']);

export const isSettled = (block: BlockName, name: string): boolean =>
  (block !== 'contributions' || name === 'received') && !UNSETTLED.has(`${block} ${name}`);

/** All figures of a closed month that differ from those given. */
export function figureChanges(closing: Closing, now: Figures): readonly FigureChange[] {
  return figurePairs(closing.figures, now).flatMap(({ block, name, a, b }) =>
    a === b ? [] : [{ block, name, reported: a, now: b }],
  );
}

/** The figures of a month that is closed, or is to be, as they now stand on a day. */
export function figuresNow(group: GroupLedger, book: Book, asked: Pick<Closing, 'month' | 'asOf'>): Figures {
  const reporting = reportingOf(group, book);
  // A month in which nothing happened is reported by closing it.
  const closed = { has: () => true, keys: () => [asked.month, ...reporting.closed.keys()] };
  return groupLine(group, { ...reporting, closed }, asked).figures;
}

/**
 * The closed months of a group beside its rows as they stand, in order: those asked for, or all of them.
 *
 * Only the figures of the month's end are compared: they need nobody's cover, so that all months take about as long as
 * adding them up once.
 */
export function closedMonths(
  group: GroupLedger,
  book: Book,
  only: readonly Month[] | null = null,
): readonly ClosedMonth[] {
  const { inForce } = group.closings;
  const months = [...inForce.keys()].filter((month) => only === null || only.includes(month)).sort();
  if (months.length === 0) return [];
  const rows = countedRows(group, book, new Set(months));
  const reporting = reportingOf(group, book);
  return months.map((month): ClosedMonth => {
    const closing = inForce.get(month)!;
    const of = rows.get(month)!;
    const asked = { month, asOf: closing.asOf };
    const now =
      sourceOf(reporting, month, closing.asOf) === 'report'
        ? groupLine(group, reporting, asked).figures
        : settledMonth(group, asked);
    const figures = figureChanges(closing, now).filter(({ block, name }) => isSettled(block, name));
    const rowsSame = hashesOf(of.map(({ line }) => line)) === closing.hashes;
    return { closing, rows: of, rowsSame, figures, same: rowsSame && figures.length === 0 };
  });
}

/**
 * The closed months whose change is to be told: those with rows that changed, and the first whose figures did without one.
 * What a change moves in the months after it is no change of theirs.
 */
export function changedMonths(months: readonly ClosedMonth[]): readonly ClosedMonth[] {
  let told = false;
  return months.filter(({ rowsSame, same }) => {
    const tells = !rowsSame || (!same && !told);
    told ||= tells;
    return tells;
  });
}
