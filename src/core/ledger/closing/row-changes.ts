/** What became of the rows of a closed month: changed field by field, added, or gone. */
import type { Month } from '../../values/calendar.ts';
import type { Closing } from './closings.ts';
import type { CountedRow } from './counted-rows.ts';
import { type LineField, type LineRead, readLine } from './row-line.ts';

export interface RowChange {
  /** The table of the row; `wide` for a cell of a wide tab. */
  readonly table: string;
  /** As it was when the month was closed; null = it was not there. */
  readonly was: readonly LineField[] | null;
  /** As it is; null = it is gone from the month. */
  readonly now: readonly LineField[] | null;
  /** Where it stands now. */
  readonly at: Omit<CountedRow, 'line'> | null;
}

interface Side {
  readonly read: LineRead;
  readonly at: Omit<CountedRow, 'line'> | null;
}

/** The rows of a closed month that are not as they were, in the order of the sheet, those that are gone last. */
export function rowChanges({ month, lines }: Closing, rows: readonly CountedRow[]): readonly RowChange[] {
  const there = new Map<string, CountedRow[]>();
  for (const row of rows) {
    const known = there.get(row.line);
    if (known === undefined) there.set(row.line, [row]);
    else known.push(row);
  }
  const gone: Side[] = [];
  for (const line of lines()) {
    const same = there.get(line);
    if (same !== undefined && same.length > 0) same.pop();
    else gone.push(...sideOf(line, month, null));
  }
  const added = [...there.values()].flatMap((left) => left.flatMap((row) => sideOf(row.line, month, row)));
  return paired(gone, added);
}

function sideOf(line: string, month: Month, row: CountedRow | null): readonly Side[] {
  const read = readLine(line, month);
  return read === null ? [] : [{ read, at: row }];
}

/** By what a row that was changed is known again: all but one field, its number, or who it is of and when. */
function likenesses({ code, fields }: LineRead): readonly string[] {
  const text = ({ field, value }: LineField): string => `${field}=${value ?? ''}`;
  const all = fields.map(text);
  const numbers = fields.filter(
    ({ field, value }) => /^(receipt|voucher|claim|entry|transfer|loan)Id$/.test(field) && value,
  );
  const who = fields.filter(({ field }) =>
    ['memberId', 'loanId', 'category', 'account', 'coverFrom', 'key'].includes(field),
  );
  return [
    ...all.map((_, place) => `${code}${place}|${all.filter((__, at) => at !== place).join('|')}`),
    ...(numbers.length > 0 ? [`${code}#|${numbers.map(text).join('|')}`] : []),
    `${code}@|${who.map(text).join('|')}`,
  ];
}

/** Rows that are gone beside those that were added in their place, where there is just one likely. */
function paired(gone: readonly Side[], added: readonly Side[]): readonly RowChange[] {
  const left = new Set(added);
  const pairs = new Map<Side, Side>();
  const ways = Math.max(0, ...gone.map(({ read }) => likenesses(read).length));
  for (let way = 0; way < ways; way++) {
    const byLikeness = new Map<string, Side[]>();
    for (const side of left) {
      const like = likenesses(side.read)[way];
      if (like === undefined) continue;
      const known = byLikeness.get(like);
      if (known === undefined) byLikeness.set(like, [side]);
      else known.push(side);
    }
    for (const side of gone) {
      const like = likenesses(side.read)[way];
      const found = pairs.has(side) || like === undefined ? undefined : byLikeness.get(like)?.shift();
      if (found === undefined) continue;
      pairs.set(side, found);
      left.delete(found);
    }
  }
  const changes = gone.map((side): RowChange => {
    const now = pairs.get(side);
    return { table: side.read.table, was: side.read.fields, now: now?.read.fields ?? null, at: now?.at ?? null };
  });
  const more = [...left].map(({ read, at }): RowChange => ({ table: read.table, was: null, now: read.fields, at }));
  const place = ({ at }: RowChange): number => (at === null ? Number.MAX_SAFE_INTEGER : at.tab * 1e7 + at.row);
  return [...changes, ...more].sort((a, b) => place(a) - place(b));
}
