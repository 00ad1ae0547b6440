/** Reads what a command takes from outside: nothing is trusted, everything is optional unless a command says otherwise. */
import type { Day, Month } from '../values/calendar.ts';
import type { Cell } from '../values/cell.ts';
import { readDateText } from '../values/read-date-text.ts';
import { cleanText } from '../values/text.ts';
import { dayUnreadable, monthUnreadable, takesWrong, textTooLong, wordUnknown } from './problems.ts';

/** The longest text that is taken: a reason may be long, and is kept whole or not at all. */
const LONGEST = 500;

function fieldOf(takes: unknown, name: string): unknown {
  if (takes === undefined || takes === null) return undefined;
  if (typeof takes !== 'object' || Array.isArray(takes)) throw takesWrong({ name });
  const field = Object.getOwnPropertyDescriptor(takes, name);
  return field === undefined ? undefined : field.value;
}

/** A text as it was given, blank or not; null when there is none. */
export function typedIn(takes: unknown, name: string): string | null {
  const given = fieldOf(takes, name);
  if (given === undefined || given === null) return null;
  if (typeof given === 'number' && Number.isFinite(given)) return String(given);
  if (typeof given !== 'string') throw takesWrong({ name });
  if (given.length > LONGEST) throw textTooLong({ most: LONGEST });
  return cleanText(given);
}

/** A text exactly as it was given, such as the title of a tab; null when there is none. */
export function asGivenIn(takes: unknown, name: string): string | null {
  const given = fieldOf(takes, name);
  if (given === undefined || given === null || given === '') return null;
  if (typeof given !== 'string' || given.length > LONGEST) throw takesWrong({ name });
  return given;
}

/** The longest text that is pasted. */
const LONGEST_PASTED = 5000;

/** A pasted text with its lines, or null. */
export function pastedIn(takes: unknown, name: string): string | null {
  const given = fieldOf(takes, name);
  if (given === undefined || given === null) return null;
  if (typeof given !== 'string') throw takesWrong({ name });
  const text = given
    .slice(0, LONGEST_PASTED)
    .split(/\r\n|[\r\n\u2028]/)
    .map(cleanText)
    .join('\n')
    .trim();
  return text === '' ? null : text;
}

/** A text that is not blank, or null. */
export function textIn(takes: unknown, name: string): string | null {
  const typed = typedIn(takes, name);
  return typed === '' ? null : typed;
}

/** A day as people type it, or null. Throws Problem. */
export function dayIn(takes: unknown, name: string): Day | null {
  const text = textIn(takes, name);
  if (text === null) return null;
  const read = readDateText(text);
  if (read.is !== 'day') throw dayUnreadable({ text });
  return read.day;
}

/** A month as people type it, `2569-10` too, or null. Throws Problem. */
export function monthIn(takes: unknown, name: string): Month | null {
  const text = textIn(takes, name);
  if (text === null) return null;
  const read = readDateText(text);
  if (read.is !== 'month') throw monthUnreadable({ text });
  return read.month;
}

/** A yes or no; nothing is no. */
export function flagIn(takes: unknown, name: string): boolean {
  const given = fieldOf(takes, name);
  if (given === undefined || given === null) return false;
  if (typeof given !== 'boolean') throw takesWrong({ name });
  return given;
}

/** A whole number from 1, or null. */
export function countIn(takes: unknown, name: string): number | null {
  const given = fieldOf(takes, name);
  if (given === undefined || given === null) return null;
  if (typeof given !== 'number' || !Number.isInteger(given) || given < 1) throw takesWrong({ name });
  return given;
}

/** One of several words, or null. Throws Problem. */
export function choiceIn<Choice extends string>(
  takes: unknown,
  name: string,
  choices: readonly Choice[],
): Choice | null {
  const text = textIn(takes, name);
  if (text === null) return null;
  const found = choices.find((choice) => choice === text);
  if (found === undefined) throw wordUnknown({ text, known: choices.join(', ') });
  return found;
}

/** A long text exactly as it was given, such as a pasted file; null when there is none, or only blanks. */
export function longTextIn(takes: unknown, name: string, longest: number): string | null {
  const given = fieldOf(takes, name);
  if (given === undefined || given === null) return null;
  if (typeof given !== 'string' || given.length > longest) throw takesWrong({ name });
  return given.trim() === '' ? null : given;
}

/** Texts by name, blank ones too; null when there are none. */
export function textsIn(takes: unknown, name: string): Readonly<Record<string, string>> | null {
  const given = fieldOf(takes, name);
  if (given === undefined || given === null) return null;
  if (typeof given !== 'object' || Array.isArray(given)) throw takesWrong({ name });
  return Object.fromEntries(Object.keys(given).map((one) => [one, typedIn(given, one) ?? '']));
}

/** The cells of a tab, row by row; null when there are none. */
export function cellsIn(takes: unknown, name: string): readonly (readonly Cell[])[] | null {
  const given = fieldOf(takes, name);
  if (given === undefined || given === null) return null;
  if (!Array.isArray(given)) throw takesWrong({ name });
  const rows: readonly unknown[] = given;
  return rows.map((row) => {
    if (!Array.isArray(row)) throw takesWrong({ name });
    const cells: readonly unknown[] = row;
    return cells.map((cell): Cell => {
      if (typeof cell === 'string' || typeof cell === 'number' || typeof cell === 'boolean') return cell;
      if (cell === null || cell === undefined) return '';
      throw takesWrong({ name });
    });
  });
}

/** A list of anything; null when there is none. */
export function listIn(takes: unknown, name: string): readonly unknown[] | null {
  const given = fieldOf(takes, name);
  if (given === undefined || given === null) return null;
  if (!Array.isArray(given)) throw takesWrong({ name });
  return given;
}

/** Something that has fields of its own; null when there is none. */
export function partIn(takes: unknown, name: string): object | null {
  const given = fieldOf(takes, name);
  if (given === undefined || given === null) return null;
  if (typeof given !== 'object' || Array.isArray(given)) throw takesWrong({ name });
  return given;
}

/** Whether a command is asked to write what it would otherwise only show. */
export const posts = (takes: unknown): boolean => flagIn(takes, 'post');
