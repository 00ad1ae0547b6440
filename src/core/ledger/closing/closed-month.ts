/** Closed months as they were reported and as they now stand. */
import type { Book } from '../../tables/book.ts';
import type { Month } from '../../values/calendar.ts';
import type { GroupLedger } from '../ledger.ts';
import { type BlockName, FIGURES, type Figures } from '../months/figures.ts';
import { groupLine } from '../months/group-line.ts';
import { reportingOf, sourceOf } from '../months/reported.ts';
import { settledMonths } from '../months/settled-months.ts';
import { type Closing, isArchived } from './closings.ts';
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

const NAMES = (Object.keys(FIGURES) as BlockName[]).flatMap((block) =>
  Object.keys(FIGURES[block]).map((name) => ({ block, name, settled: isSettled(block, name) })),
);

/** The figures of a closed month that differ from those given; of those that go on moving only where they are asked for. */
export function figureChanges(closing: Closing, now: Figures, settledOnly = false): readonly FigureChange[] {
  const changes: FigureChange[] = [];
  for (const { block, name, settled } of NAMES) {
    if (settledOnly && !settled) continue;
    const [was, is]: (Readonly<Record<string, number | null>> | null)[] = [closing.figures[block], now[block]];
    const [reported, then] = [was?.[name] ?? null, is?.[name] ?? null];
    if (reported !== then) changes.push({ block, name, reported, now: then });
  }
  return changes;
}

/** The figures of a month that is closed, or is to be, as they now stand on a day. */
export function figuresNow(group: GroupLedger, book: Book, asked: Pick<Closing, 'month' | 'asOf'>): Figures {
  const reporting = reportingOf(group, book);
  // A month in which nothing happened is reported by closing it.
  const closed = { has: () => true, keys: () => [asked.month, ...reporting.closed.keys()] };
  return groupLine(group, { ...reporting, closed }, asked).figures;
}

/** The closed months of a group beside its rows and figures as they stand, in order: those asked for, or all of them. */
export function closedMonths(
  group: GroupLedger,
  book: Book,
  only: readonly Month[] | null = null,
): readonly ClosedMonth[] {
  const { inForce } = group.closings;
  const closings = [...inForce.values()]
    .filter(({ month }) => !isArchived(group, month) && (only === null || only.includes(month)))
    .sort((a, b) => (a.month < b.month ? -1 : 1));
  if (closings.length === 0) return [];
  const hashes = countedHashes(group, book, new Set(closings.map(({ month }) => month)));
  const areSame = closings.map((closing) => areHashes(closing.hashes, hashes.get(closing.month)!));
  let lines: ReadonlyMap<Month, readonly CountedRow[]> | null = null;
  const changed = new Set(closings.flatMap(({ month }, at) => (areSame[at] ? [] : [month])));
  const reporting = reportingOf(group, book);
  const settled = settledMonths(group, closings);
  return closings.map((closing, at): ClosedMonth => {
    const { month, asOf } = closing;
    const isReport = sourceOf(reporting, month, asOf) === 'report';
    const now = isReport ? groupLine(group, reporting, closing).figures : settled[at]!;
    const figures = figureChanges(closing, now, true);
    const rowsSame = areSame[at]!;
    const rows = (): readonly CountedRow[] => {
      lines ??= countedRows(group, book, changed);
      return lines.get(month) ?? [];
    };
    return { closing, rows, rowsSame, figures, same: rowsSame && figures.length === 0 };
  });
}

/**
 * The closed months whose change is to be told: those with rows that changed, and before them the first whose figures did
 * without one, by what lies before the first closing or has no day. What a change moves in the months after it is no change
 * of theirs.
 */
export function changedMonths(group: GroupLedger, book: Book): readonly ClosedMonth[] {
  const months = closedMonths(group, book);
  const first = months.find(({ same }) => !same);
  const changed = months.filter(({ rowsSame }) => !rowsSame);
  return first?.rowsSame ? [first, ...changed] : changed;
}
