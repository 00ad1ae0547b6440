/** What a cell may be mended to: only where it is known what was meant, and the mended cell is read as just that. */
import type { Day } from '../values/calendar.ts';
import type { Cell } from '../values/cell.ts';
import type { Finding } from '../values/finding.ts';
import { idKey } from '../values/id-key.ts';
import { nearest } from '../values/nearest.ts';
import { readNumberText } from '../values/read-number.ts';
import { choiceKey, cleanText } from '../values/text.ts';
import type { Language } from '../values/words.ts';
import { isDate } from '../values/zone.ts';
import type { Column } from './column.ts';
import type { DateCells } from './date-cell.ts';
import { readCell } from './read-cell.ts';

/** The format of a cell of text: an id keeps its zeros. */
const TEXT = '@';

export interface Mended {
  readonly cell: Cell;
  /** The number format it needs; '' = the one that the cell has. */
  readonly format: string;
  /** Whether it is what was meant beyond doubt: then all alike may be mended at once. */
  readonly sure: boolean;
}

/** What mending depends on beside the cell. */
export interface MendingWorld {
  readonly dates: DateCells;
  readonly dateOf: (day: Day) => Date;
  /** In which the tab's words are. */
  readonly language: Language;
}

const text = (cell: string, sure: boolean): Mended => ({ cell, format: TEXT, sure });

function mendedDate(column: Column, said: Cell, sure: boolean, { dates, dateOf }: MendingWorld): Mended | null {
  const read = dates.read(said, column.past);
  return read.is === 'day' ? { cell: dateOf(read.day), format: '', sure } : null;
}

/** The one word of a choice that is near to what was typed. */
function mendedChoice({ options }: Column, cell: Cell, { language }: MendingWorld): Mended | null {
  if (options === null || typeof cell !== 'string') return null;
  const typed = choiceKey(cell);
  const near = Object.values(options).filter(
    (known) => nearest(typed, known.filter((word) => word !== undefined).map(choiceKey), (word) => word).length > 0,
  );
  const one = near.length === 1 ? near[0] : undefined;
  return one === undefined ? null : text(language === 'th' ? one[0] : (one[1] ?? one[0]), false);
}

function mendedOffer(column: Column, cell: Cell, offer: string, why: unknown, world: MendingWorld): Mended | null {
  switch (column.kind) {
    case 'day':
      return mendedDate(column, offer, why !== 'twoDays', world);
    case 'money':
    case 'count':
    case 'quantity': {
      const typed = typeof cell === 'string' ? readNumberText(cell) : null;
      return { cell: Number(offer), format: '', sure: typed?.is === 'number' && typed.sure === 'exact' };
    }
    default:
      return null;
  }
}

const listOf = (fact: Finding['facts'][string] | undefined): readonly string[] =>
  Array.isArray(fact) ? fact.map(String) : [];

/** The only one that is near, or null: of several nobody knows which was meant. */
function onlyNear(near: readonly string[]): Mended | null {
  return near.length === 1 ? text(near[0]!, false) : null;
}

function meant({ code, facts }: Pick<Finding, 'code' | 'facts'>, column: Column, cell: Cell, world: MendingWorld) {
  switch (code) {
    case 'YEAR_BUDDHIST_IN_DATE_CELL':
    case 'YEAR_TWO_DIGITS':
      return isDate(cell) ? mendedDate(column, cell, true, world) : null;
    case 'CELL_UNREADABLE':
      if (column.kind === 'choice') return mendedChoice(column, cell, world);
      return typeof facts['offer'] === 'string' ? mendedOffer(column, cell, facts['offer'], facts['why'], world) : null;
    case 'ID_ZEROS':
    case 'MEMBER_BY_NAME':
      return typeof facts['member'] === 'string' ? text(facts['member'], true) : null;
    case 'GROUP_UNKNOWN':
      return onlyNear(listOf(facts['near']));
    case 'MEMBER_UNKNOWN':
    case 'LOAN_UNKNOWN':
      return onlyNear(listOf(facts['nearest']));
    case 'BENEFIT_UNKNOWN':
      return onlyNear(nearest(String(facts['benefit']), listOf(facts['nearest']), (one) => one));
    case 'RULE_UNKNOWN':
      return onlyNear(nearest(String(facts['rule']), listOf(facts['known']), (one) => one));
    default:
      return null;
  }
}

/** The cell of a finding as it would be mended; null where people must do it themselves. */
export function mendedCell(
  finding: Pick<Finding, 'code' | 'facts'>,
  column: Column,
  cell: Cell,
  world: MendingWorld,
): Mended | null {
  const mended = meant(finding, column, cell, world);
  if (mended === null) return null;
  const read = readCell(column, mended.cell, null, world.dates);
  return read.is === 'value' && read.note === null && !(column.positive && Number(read.value) <= 0) ? mended : null;
}

/** A number typed as text, or text with blanks around it, as it should stand; null where nothing need be tidied. */
export function tidiedCell(column: Column, cell: Cell, dates: DateCells): Mended | null {
  if (typeof cell !== 'string' || cell === '') return null;
  switch (column.kind) {
    case 'money':
    case 'count':
    case 'quantity': {
      const read = readCell(column, cell, null, dates);
      if (read.is !== 'value') return null;
      return { cell: column.kind === 'money' ? Number(read.value) / 100 : Number(read.value), format: '', sure: true };
    }
    case 'id':
    case 'group':
    case 'groupOrAll':
    case 'place':
    case 'choice': {
      if (!/^\s|\s$|[\u00a0\u2000-\u200d\u202f\u2060\u3000\ufeff]/.test(cell)) return null;
      const clean = cleanText(cell);
      const same = clean !== '' && clean !== cell && idKey(clean) === idKey(cell);
      return same ? text(clean, true) : null;
    }
    default:
      return null;
  }
}
