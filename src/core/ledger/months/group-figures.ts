/** A group's month as its own workbook gave it: the figures of a row, the row of figures, and the fingerprint of both. */
import type { Book } from '../../tables/book.ts';
import type { Place } from '../../tables/table.ts';
import type { Row } from '../../tables/tables.ts';
import type { Month } from '../../values/calendar.ts';
import { hashOf } from '../../values/hash.ts';
import { idKey } from '../../values/id-key.ts';
import { type BlockName, blockOf, FIGURES, type Figures, figuresOf } from './figures.ts';

export type FiguresRow = Row<'groupFigures'>;

/** A row as its file holds it. */
export type FiguresLine = Omit<FiguresRow, keyof Place | 'entryKey'>;

/** The field that holds a figure: `closing` of `members` is `membersClosing`. */
export function fieldOf(block: BlockName, name: string): string {
  return block + name[0]!.toUpperCase() + name.slice(1);
}

/** Every figure's field, in order. */
export const FIGURE_FIELDS: readonly string[] = Object.entries(FIGURES).flatMap(([block, names]) =>
  Object.keys(names).map((name) => fieldOf(block as BlockName, name)),
);

/** The figures that a row holds; a group that only lends or is a network's own has no contributions, one that gives no savings. */
export function figuresIn(row: FiguresLine): Figures {
  const held = new Map<string, unknown>(Object.entries(row));
  const { works } = row;
  return figuresOf((block) =>
    (block === 'savings' && works !== 'saves') || (block === 'contributions' && works !== 'saves' && works !== 'gives')
      ? null
      : blockOf(block, (name) => {
          const value = held.get(fieldOf(block, name));
          return typeof value === 'number' ? value : null;
        }),
  );
}

/** Figures as the fields of a row. */
export function fieldsOfFigures(figures: Figures): Readonly<Record<string, number | null>> {
  const fields: Record<string, number | null> = {};
  for (const [block, names] of Object.entries(FIGURES)) {
    const held: Readonly<Record<string, number | null>> | null = figures[block as BlockName];
    for (const name of Object.keys(names)) fields[fieldOf(block as BlockName, name)] = held?.[name] ?? null;
  }
  return fields;
}

const NOT_HELD: ReadonlySet<string> = new Set(['tab', 'row', 'fingerprint', 'entryKey']);

/** What a row is known by: every field but the fingerprint itself. It begins with a letter, so that no program takes it for a number. */
export function fingerprintOf(line: Omit<FiguresLine, 'fingerprint'>): string {
  const held = Object.entries(line)
    .flatMap(([field, value]) => (NOT_HELD.has(field) || value === null ? [] : [`${field}=${value}`]))
    .sort();
  return `f${hashOf(held.join('\n'))}`;
}

/** What lines are known by together: none can be left out, added or moved without it being seen. */
export function chainOf(head: string, fingerprints: readonly string[]): string {
  return `f${fingerprints.reduce((chain, fingerprint) => hashOf(`${chain}|${fingerprint}`), hashOf(head))}`;
}

/** A group's rows by month; of two of one month the lower holds. */
export function figuresByMonth({ groupFigures }: Book, groupId: string): ReadonlyMap<Month, FiguresRow> {
  const key = idKey(groupId);
  return new Map(groupFigures.filter((row) => idKey(row.groupId) === key).map((row) => [row.month, row]));
}

/** The latest row up to a month; null where there is none. */
export function figuresUpTo(rows: ReadonlyMap<Month, FiguresRow>, month: Month): FiguresRow | null {
  let latest: FiguresRow | null = null;
  for (const row of rows.values()) {
    if (row.month <= month && (latest === null || row.month > latest.month)) latest = row;
  }
  return latest;
}

/** The last month that a row says its group has reported. */
export function reportedBy(row: FiguresRow): Month | null {
  return row.state === 'none' ? row.lastReported : row.month;
}
