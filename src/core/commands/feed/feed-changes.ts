/** Which months of a feed are not as they were sent last, and the stretch of them that goes up at once. */
import { isoMonth, type Month, monthIndex } from '../../values/calendar.ts';
import { HASH_START, hashDigits, hashEnd, hashOn } from '../../values/hash.ts';
import type { Stretch } from './feed-rows.ts';
import { FEED_TABLE_NAMES, FEED_TABLES, type Fed, type FeedRows } from './feed-tables.ts';

/** What each month was known by when it was sent. */
export type SentMonths = Readonly<Record<string, string>>;

export interface Changed {
  readonly stretch: Stretch;
  /** How many months of it there are, and how many more have changed that are too much for one time. */
  readonly months: number;
  readonly left: number;
  /** What is known of months once it has been sent. */
  readonly after: SentMonths;
}

/** Google takes 50 MB at once; Thai letters are three bytes each. */
const MOST_SIGNS = 15_000_000;

type AnyRow = Readonly<Record<string, Fed>>;

const monthOfRow = (row: AnyRow): string => String(row['month']).slice(0, 7);

/** What each month is known by, and how long its rows are as text. */
function monthsKnown(rows: FeedRows): ReadonlyMap<string, { hash: number; signs: number }> {
  const months = new Map<string, { hash: number; signs: number }>();
  // The register of groups is in every month: who is renamed is sent anew.
  const start = hashOn(HASH_START, JSON.stringify(rows.groups));
  for (const name of FEED_TABLE_NAMES) {
    if (!FEED_TABLES[name].byMonth) continue;
    for (const row of rows[name] as readonly AnyRow[]) {
      const month = monthOfRow(row);
      const known = months.get(month) ?? { hash: start, signs: 0 };
      const text = name + JSON.stringify(row);
      known.hash = hashOn(known.hash, text);
      known.signs += text.length;
      months.set(month, known);
    }
  }
  return months;
}

/** The rows of some months, and all groups. */
export function within(rows: FeedRows, { from, to }: Stretch): FeedRows {
  const kept = (list: readonly AnyRow[]): readonly AnyRow[] =>
    list.filter((row) => monthOfRow(row) >= from && monthOfRow(row) <= to);
  const parts = FEED_TABLE_NAMES.map((name) => [name, FEED_TABLES[name].byMonth ? kept(rows[name]) : rows[name]]);
  // The same tables with fewer rows.
  return Object.fromEntries(parts) as FeedRows;
}

/** The months from the first that changed to the last, or as many of them as go up at once; null = none changed. */
export function changedMonths(rows: FeedRows, sent: SentMonths): Changed | null {
  const now = monthsKnown(rows);
  const hashes = new Map([...now].map(([month, { hash }]) => [month, hashDigits(hashEnd(hash))]));
  // A month that is no longer there changed too: its rows must go.
  const all = [...new Set([...hashes.keys(), ...Object.keys(sent)])].sort();
  const changed = all.filter((month) => hashes.get(month) !== sent[month]);
  const from = isoMonth(changed[0] ?? '');
  if (from === null) return null;
  const last = changed[changed.length - 1]!;
  let to: Month = from;
  let signs = 0;
  for (const month of all) {
    if (month < from || month > last) continue;
    signs += now.get(month)?.signs ?? 0;
    if (signs > MOST_SIGNS && month !== from) break;
    to = isoMonth(month) ?? to;
  }
  const after: Record<string, string> = {};
  for (const month of all) {
    const isSent = month >= from && month <= to;
    const known = isSent ? hashes.get(month) : sent[month];
    if (known !== undefined) after[month] = known;
  }
  return {
    stretch: { from, to },
    months: monthIndex(to) - monthIndex(from) + 1,
    left: changed.filter((month) => month > to).length,
    after,
  };
}
