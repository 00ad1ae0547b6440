/** Closed months as they were reported and as they now stand. */
import type { Book } from '../../tables/book.ts';
import type { Month } from '../../values/calendar.ts';
import type { GroupLedger } from '../ledger.ts';
import type { BlockName, Figures } from '../months/figures.ts';
import { groupLine } from '../months/group-line.ts';
import { settledMonth } from '../months/group-month.ts';
import { reportingOf, sourceOf } from '../months/reported.ts';
import { type Closing, figurePairs, isArchived } from './closings.ts';
import { type CountedRow, countedHashes, countedRows } from './counted-rows.ts';
import { areHashes } from './row-line.ts';

/** A figure that is no longer as it was reported. */
export interface FigureChange {
  readonly block: BlockName;
  readonly name: string;
  readonly reported: number | null;
  readonly now: number | null;
}

export interface ClosedMonth {
  readonly closing: Closing;
  /** The counted rows of the month as they stand now, where they are not the same. */
  readonly rows: () => readonly CountedRow[];
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

/** A closed month beside its rows as they stand; its figures are added up when they are asked for. */
interface HeldMonth extends Pick<ClosedMonth, 'closing' | 'rows' | 'rowsSame'> {
  readonly compared: () => ClosedMonth;
}

function heldMonths(group: GroupLedger, book: Book, only: readonly Month[] | null): readonly HeldMonth[] {
  const { inForce } = group.closings;
  const months = [...inForce.keys()]
    .filter((month) => !isArchived(group, month) && (only === null || only.includes(month)))
    .sort();
  if (months.length === 0) return [];
  const hashes = countedHashes(group, book, new Set(months));
  const isSame = (month: Month): boolean => areHashes(inForce.get(month)!.hashes, hashes.get(month)!);
  const changed = new Set(months.filter((month) => !isSame(month)));
  let lines: ReadonlyMap<Month, readonly CountedRow[]> | null = null;
  const reporting = reportingOf(group, book);
  return months.map((month): HeldMonth => {
    const closing = inForce.get(month)!;
    const rowsSame = !changed.has(month);
    const rows = (): readonly CountedRow[] => {
      lines ??= countedRows(group, book, changed);
      return lines.get(month) ?? [];
    };
    const compared = (): ClosedMonth => {
      const asked = { month, asOf: closing.asOf };
      const now =
        sourceOf(reporting, month, closing.asOf) === 'report'
          ? groupLine(group, reporting, asked).figures
          : settledMonth(group, asked);
      const figures = figureChanges(closing, now).filter(({ block, name }) => isSettled(block, name));
      return { closing, rows, rowsSame, figures, same: rowsSame && figures.length === 0 };
    };
    return { closing, rows, rowsSame, compared };
  });
}

/** The closed months of a group beside its rows and figures as they stand, in order: those asked for, or all of them. */
export function closedMonths(
  group: GroupLedger,
  book: Book,
  only: readonly Month[] | null = null,
): readonly ClosedMonth[] {
  return heldMonths(group, book, only).map(({ compared }) => compared());
}

/**
 * The closed months whose change is to be told: those with rows that changed, and before them the first whose figures did
 * without one. What a change moves in the months after it is no change of theirs.
 *
 * Rows are gone through once for all months. Where they are the same, only what lies before the first closing, or has no
 * day, can have moved a figure: then the balances of the last month tell of it.
 */
export function changedMonths(group: GroupLedger, book: Book): readonly ClosedMonth[] {
  const held = heldMonths(group, book, null);
  const [first] = held;
  if (first === undefined) return [];
  const changed = held.filter(({ rowsSame }) => !rowsSame).map(({ compared }) => compared());
  const differs = (one: HeldMonth | undefined): boolean => one !== undefined && one.compared().figures.length > 0;
  if (changed.length > 0) return first.rowsSame && differs(first) ? [first.compared(), ...changed] : changed;
  if (!differs(held[held.length - 1])) return [];
  return held
    .filter(differs)
    .slice(0, 1)
    .map(({ compared }) => compared());
}
