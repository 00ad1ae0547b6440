/** A closing as it is kept: what its month holds, and the rows of the tab that hold it. */
import { type ClosingHeld, type ClosingRow, closingFingerprint, figuresText } from '../../ledger/closing/closings.ts';
import { countedHashes, countedRows } from '../../ledger/closing/counted-rows.ts';
import { hashesOf } from '../../ledger/closing/row-line.ts';
import type { GroupLedger } from '../../ledger/ledger.ts';
import type { Figures } from '../../ledger/months/figures.ts';
import type { Book } from '../../tables/book.ts';
import type { Day, Month } from '../../values/calendar.ts';

/** A month as it is to be closed. */
export interface ToClose {
  readonly month: Month;
  readonly asOf: Day;
  readonly figures: Figures;
  /** Why it is closed with something to mend. */
  readonly reason: string | null;
}

/** Who closes or opens, and when. */
export interface ClosingStamp {
  readonly closedAt: Day;
  readonly closedBy: string | null;
}

/** Months of a group that follow each other as rows of the chain of its closings. */
export function closedRecords(
  group: GroupLedger,
  book: Book,
  months: readonly ToClose[],
  stamp: ClosingStamp,
): readonly Held[] {
  const { groupId, closings } = group;
  const only = new Set(months.map(({ month }) => month));
  const hashes = countedHashes(group, book, only);
  const rows = countedRows(group, book, only);
  return chainedRecords(
    closings.tip,
    months.map(({ month, asOf, figures, reason }): ClosingHeld => {
      const own = hashes.get(month)!;
      const lines = rows
        .get(month)!
        .map(({ line }, place) => ({ line, hash: own[place]! }))
        .sort((a, b) => (a.hash < b.hash ? -1 : 1))
        .map(({ line }) => line);
      return {
        groupId,
        month,
        action: 'close',
        ...stamp,
        reason,
        figures: figuresText(asOf, figures),
        hashes: hashesOf(own),
        copy: lines.join(';'),
      };
    }),
  );
}

/** Months that are opened again as rows of the chain, in the order given. */
export function reopenedRecords(
  { groupId, closings }: GroupLedger,
  months: readonly Month[],
  reason: string,
  stamp: ClosingStamp,
): readonly Held[] {
  return chainedRecords(
    closings.tip,
    months.map((month) => ({
      groupId,
      month,
      action: 'reopen',
      ...stamp,
      reason,
      figures: null,
      hashes: '',
      copy: '',
    })),
  );
}

function chainedRecords(first: string, closings: readonly ClosingHeld[]): readonly Held[] {
  let tip = first;
  return closings.flatMap((held) => {
    const made = closingRecords(tip, held);
    tip = closingFingerprint(tip, held);
    return made;
  });
}

/** What one cell takes, in a sheet and in a file. */
const CELL = 30_000;

function pieces(text: string, at: string): string[] {
  const found: string[] = [];
  for (let from = 0; from < text.length; ) {
    const whole = from + CELL >= text.length ? text.length : text.lastIndexOf(at, from + CELL - at.length) + at.length;
    const to = whole > from ? whole : from + CELL;
    found.push(text.slice(from, to));
    from = to;
  }
  return found;
}

type Held = Partial<Omit<ClosingRow, 'tab' | 'row'>>;

/** A closing as rows: one, and as many more as its texts need. */
export function closingRecords(previous: string, held: ClosingHeld): readonly Held[] {
  const { hashes, copy, groupId: _, ...said } = held;
  const parts = [pieces(hashes, ''), pieces(copy, ';')] as const;
  const more = Math.max(1, ...parts.map(({ length }) => length));
  return Array.from({ length: more }, (_one, place): Held => {
    const cells = { rows: parts[0][place] ?? null, copy: parts[1][place] ?? null };
    if (place > 0) return { month: said.month, action: 'more', ...cells };
    return { ...said, ...cells, fingerprint: closingFingerprint(previous, held), previous: previous || null };
  });
}
