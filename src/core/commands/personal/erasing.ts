/** What becomes of each cell that tells of a person who is to be forgotten: replaced, asked about, or left for the figures' sake. */

import { isNothing } from '../../tables/read-cell.ts';
import type { Cell } from '../../values/cell.ts';
import { idKey } from '../../values/id-key.ts';
import { withoutTitle, wordKey } from '../../values/text.ts';
import type { Language } from '../../values/words.ts';
import type { ErasedCell, HeldCell } from '../answers/personal.ts';
import type { FoundCell, FoundRow } from './held-rows.ts';
import { isNamed } from './held-rows.ts';
import { ERASED, NO_NUMBER, type Person } from './person.ts';

/** A cell that is written over. */
export interface Erasing extends ErasedCell {
  readonly tab: string;
  readonly row: number;
  readonly column: number;
  readonly cell: Cell;
}

export interface Erasure {
  readonly replaces: readonly Erasing[];
  readonly asks: readonly Erasing[];
  readonly stays: readonly HeldCell[];
}

/** Fields of the register that are about the person and that no figure rests on. */
const PERSONAL: ReadonlySet<string> = new Set([
  'title',
  'firstName',
  'lastName',
  'nationalId',
  'birthDate',
  'household',
  'phone',
  'beneficiary',
]);
/** Fields in which people name people; no figure rests on them. */
const NAMED: ReadonlySet<string> = new Set([
  'memberName',
  'memberSurname',
  'payer',
  'receivedBy',
  'approvedBy',
  'countedBy',
  'witness',
  'beneficiary',
  'reportedBy',
  'owner',
  'name',
]);
/** Fields of free text; no figure rests on them. */
const FREE: ReadonlySet<string> = new Set([
  ...NAMED,
  'note',
  'text',
  'purpose',
  'resolution',
  'agenda',
  'result',
  'about',
  'reason',
  'by',
]);
/** Tabs whose cells are sealed. */
const SEALED = 'closings';
/** Fields that say by number who is meant, and may say it by name. */
const POINTS = /^(memberId|payerId|guarantor\d)$/;

/** What a text becomes without the person, or null where it does not name him. */
function without(person: Person, text: string, language: Language, firstNames: boolean): string | null {
  const patterns: readonly (readonly [RegExp | null, string])[] = [
    [person.names, ERASED[language]],
    [person.numbers, NO_NUMBER],
    [firstNames ? person.firstNames : null, ERASED[language]],
  ];
  const left = patterns.reduce((now, [pattern, by]) => (pattern ? now.replace(pattern, by) : now), text);
  return left === text ? null : left;
}

/** What is done with every cell of the rows that tell of a person. */
export function erasureOf(person: Person, rows: readonly FoundRow[], language: Language): Erasure {
  const replaces: Erasing[] = [];
  const asks: Erasing[] = [];
  const stays: HeldCell[] = [];
  const memberIdIn = ({ groupId }: FoundRow): string =>
    (person.of.find(({ group }) => group.groupId === groupId) ?? person.of[0]!).member.memberId;
  for (const row of rows) {
    const byNumber = row.cells.some(({ field, cell }) => field === 'memberId' && !isNothing(cell));
    for (const found of row.cells) {
      const [to, sure] = becomes(found, row, byNumber);
      if (to === null) continue;
      if (to === undefined) stays.push(held(found));
      else if (String(found.cell) !== to)
        (sure ? replaces : asks).push({
          ...held(found),
          tab: row.tab,
          row: row.row,
          column: found.column,
          cell: found.cell,
          becomes: to,
        });
    }
  }
  return { replaces, asks, stays };

  /** The new text, null = nothing is to be done, undefined = it stays though it names him; and whether that is sure. */
  function becomes(found: FoundCell, row: FoundRow, byNumber: boolean): readonly [string | null | undefined, boolean] {
    const { field, cell } = found;
    const text = String(cell);
    const { table, own } = row;
    if (table === SEALED) return [isNamed(person, text) ? undefined : null, true];
    if (own && table === 'members' && field !== null) {
      if (field === 'firstName') return [ERASED[language], true];
      if (field === 'person') return [person.of.length > 1 ? null : '', true];
      if (PERSONAL.has(field)) return ['', true];
    }
    if (own && field === 'memberSurname') return ['', true];
    if (own && field === 'memberName') return [byNumber ? ERASED[language] : memberIdIn(row), true];
    const named = typeof cell === 'string' && isNamed(person, text);
    if (field !== null && POINTS.test(field)) {
      const isName = named && !person.of.some(({ member }) => member.key === idKey(text));
      return isName ? [memberIdIn(row), true] : [null, true];
    }
    if (field !== null && !FREE.has(field)) return [isNamed(person, text) ? undefined : null, true];
    if (own && table === 'members')
      return typeof cell === 'string' ? ['', false] : [isNamed(person, text) ? '' : null, true];
    const left = without(person, text, language, own);
    if (left === null) return [null, true];
    const bare = withoutTitle(wordKey(left));
    const whole = [ERASED[language], NO_NUMBER].find((word) => bare === wordKey(word));
    const isSure = (own || !person.shares) && (field === null || NAMED.has(field) || whole === NO_NUMBER);
    return whole === undefined ? [left, false] : [whole, isSure];
  }
}

const held = ({ at, header, says }: FoundCell): HeldCell => ({ at, header, says });
