/** A group's closings as its rows of the Closings tab tell them: which months are closed, and whether the chain of rows holds. */
import type { Row } from '../../tables/tables.ts';
import { addMonths, type Day, firstDay, isoDay, lastDay, type Month } from '../../values/calendar.ts';
import { HASH_START, hashDigits, hashEnd, hashOn } from '../../values/hash.ts';
import { blockOf, FIGURES, type Figures, figuresOf } from '../months/figures.ts';
import { readLine } from './row-line.ts';

export type ClosingRow = Row<'closings'>;

/** A closing or a reopening with everything that its rows hold. */
export interface Closing {
  readonly row: ClosingRow;
  readonly month: Month;
  /** The day as of which the figures are. */
  readonly asOf: Day;
  readonly figures: Figures;
  /** The hashes of all counted rows. */
  readonly hashes: string;
  /** The rows as they were, one line each. */
  readonly lines: () => readonly string[];
}

/** What rows of a group are closed. */
export interface GroupClosings {
  /** The closings that hold: those that were not reopened since. */
  readonly inForce: ReadonlyMap<Month, Closing>;
  /** The first and last closed month. */
  readonly first: Month | null;
  readonly last: Month | null;
  /** The last month whose rows are in the workbook of an earlier year; null = none are. */
  readonly archived: Month | null;
  /** What is told of the workbook that has them, as JSON. */
  readonly stamp: string | null;
  /** The fingerprint of the last row, from which the next one goes on; blank where there is none. */
  readonly tip: string;
  /** The first row that does not follow from the one before; null = the chain holds. */
  readonly edited: () => ClosingRow | null;
  /** From when on a cell of a wide tab counts where its month was closed without it; null = on its own day. */
  readonly wideFrom: (member: string, month: Month) => Day | null;
}

const NONE: GroupClosings = {
  inForce: new Map(),
  first: null,
  last: null,
  archived: null,
  stamp: null,
  tip: '',
  edited: () => null,
  wideFrom: () => null,
};

/** What a row of closings says, before it is known by its fingerprint. */
export type ClosingHeld = Pick<ClosingRow, 'month' | 'action' | 'closedAt' | 'closedBy' | 'reason' | 'figures'> & {
  readonly groupId: string;
  readonly hashes: string;
  readonly copy: string;
};

/** What a closing or reopening is known by: all that it holds and the one before. It begins with a letter, so that no program takes it for a number. */
export function closingFingerprint(previous: string, held: ClosingHeld): string {
  const { groupId, month, action, closedAt, closedBy, reason, figures, hashes, copy } = held;
  let hash = hashOn(HASH_START, previous);
  // Part by part: together they would be copied once more at every check.
  for (const part of [groupId, month, action, closedAt, closedBy, reason, figures, hashes, copy])
    hash = hashOn(hashOn(hash, '\n'), part ?? '');
  return `f${hashDigits(hashEnd(hash))}`;
}

/** Figures and their day as one text. */
export function figuresText(asOf: Day, figures: Figures): string {
  return JSON.stringify({ asOf, ...figures });
}

function readFigures(text: string | null, month: Month): Pick<Closing, 'asOf' | 'figures'> {
  let held: unknown = null;
  try {
    held = JSON.parse(text ?? 'null');
  } catch {
    // Somebody has edited it: its fingerprint does not hold, and no figure is known.
  }
  const blocks = new Map<string, unknown>(typeof held === 'object' && held !== null ? Object.entries(held) : []);
  const asOf = blocks.get('asOf');
  const day = typeof asOf === 'string' ? isoDay(asOf) : null;
  return {
    asOf: day !== null && day >= lastDay(month) ? day : lastDay(month),
    figures: figuresOf((block) => {
      const found = blocks.get(block);
      if (typeof found !== 'object' || found === null) return null;
      const values = new Map<string, unknown>(Object.entries(found));
      return blockOf(block, (name) => {
        const value = values.get(name);
        return typeof value === 'number' ? value : null;
      });
    }),
  };
}

/** A row with the texts of those that go on with it. */
interface Whole {
  readonly row: ClosingRow;
  hashes: string;
  copy: string;
}

/** The closings of one group, of its rows in the order of the tab. */
export function closingsOf(groupId: string, rows: readonly ClosingRow[]): GroupClosings {
  if (rows.length === 0) return NONE;
  const wholes: Whole[] = [];
  for (const row of rows) {
    const before = wholes[wholes.length - 1];
    const [hashes, copy] = [row.rows ?? '', row.copy ?? ''];
    if (row.action === 'more' && before !== undefined) {
      before.hashes += hashes;
      before.copy += copy;
    } else wholes.push({ row, hashes, copy });
  }
  const inForce = new Map<Month, Closing>();
  let archived: Month | null = null;
  let stamp: string | null = null;
  for (const { row, hashes, copy } of wholes) {
    const { month } = row;
    if (row.action === 'archive') [archived, stamp] = [month, row.figures];
    if (row.action === 'reopen') inForce.delete(month);
    if (row.action !== 'close') continue;
    const lines = (): readonly string[] => (copy === '' ? [] : copy.split(';'));
    inForce.set(month, { row, month, ...readFigures(row.figures, month), hashes, lines });
  }
  const months = [...inForce.keys()].sort();
  const last = months[months.length - 1] ?? null;
  let wide: ReadonlyMap<string, Month> | null = null;
  return {
    inForce,
    first: months[0] ?? null,
    last,
    archived,
    stamp,
    tip: wholes[wholes.length - 1]?.row.fingerprint ?? '',
    edited: () => {
      let previous = '';
      for (const { row, hashes, copy } of wholes) {
        const holds = closingFingerprint(previous, { ...row, groupId, hashes, copy }) === row.fingerprint;
        if ((row.previous ?? '') !== previous || !holds) return row;
        previous = row.fingerprint ?? '';
      }
      return null;
    },
    wideFrom: (member, month) => {
      if (last === null || !inForce.has(month)) return null;
      wide ??= wideCellsIn(inForce.values());
      const closedIn = wide.get(`${month}|${member}`);
      return closedIn !== undefined && closedIn <= month ? null : firstDay(closedIn ?? addMonths(last, 1));
    },
  };
}

/** The closed month in which each cell of a wide tab was counted. */
function wideCellsIn(closings: Iterable<Closing>): ReadonlyMap<string, Month> {
  const found = new Map<string, Month>();
  for (const { month, lines } of closings) {
    for (const line of lines()) {
      if (!line.startsWith('v|')) continue;
      const fields = new Map(readLine(line, month)?.fields.map(({ field, value }) => [field, value]));
      found.set(`${fields.get('coverFrom')}|${fields.get('memberId')}`, month);
    }
  }
  return found;
}

/** Whether a month's rows are in the workbook of an earlier year. */
export const isArchived = ({ closings: { archived } }: { readonly closings: GroupClosings }, month: Month): boolean =>
  archived !== null && month <= archived;

/** Every figure by its block and name, with what both sets hold. */
export function figurePairs(
  a: Figures,
  b: Figures,
): readonly {
  readonly block: keyof Figures;
  readonly name: string;
  readonly a: number | null;
  readonly b: number | null;
}[] {
  return (Object.keys(FIGURES) as (keyof Figures)[]).flatMap((block) => {
    const [left, right]: Readonly<Record<string, number | null>>[] = [{ ...a[block] }, { ...b[block] }];
    return Object.keys(FIGURES[block]).map((name) => ({
      block,
      name,
      a: left![name] ?? null,
      b: right![name] ?? null,
    }));
  });
}
