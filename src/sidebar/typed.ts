/** What people type into a form, checked at the field and answered in words. */
import { type Day, dateNumber, monthNumber } from '../core/values/calendar.ts';
import { readDateText } from '../core/values/read-date-text.ts';
import { readNumberText } from '../core/values/read-number.ts';
import { buddhistYear } from '../core/values/show.ts';
import { cleanText } from '../core/values/text.ts';
import type { Words } from '../core/values/words.ts';
import { entering } from './words/entering.ts';
import { forms } from './words/forms.ts';

/** The day that was typed, or null. */
export function typedDay(text: string): Day | null {
  const read = readDateText(text);
  return read.is === 'day' ? read.day : null;
}

/** A day as it is typed into a field: `22/11/2569`. */
export function dayToType(day: Day): string {
  return `${dateNumber(day)}/${monthNumber(day)}/${buddhistYear(day)}`;
}

/** What is wrong with a typed day: nobody pays or leaves before `from` or after `to`. */
export function wrongDay(text: string, { from, to }: { readonly from?: Day; readonly to?: Day } = {}): Words | null {
  if (cleanText(text) === '') return forms.dayMissing;
  const day = typedDay(text);
  if (day === null) return forms.dayUnread;
  if (to !== undefined && day > to) return forms.dayAfter(dayToType(to));
  if (from !== undefined && day < from) return forms.dayBefore(dayToType(from));
  return null;
}

/** What is wrong with a text that must be there: `missing` says what to type. */
export function wrongText(text: string, missing: Words): Words | null {
  const clean = cleanText(text);
  if (clean === '') return missing;
  return clean.length > LONGEST ? forms.tooLong(LONGEST) : null;
}

/** What is wrong with a typed figure; blank is none. */
export function wrongFigure(text: string): Words | null {
  return readNumberText(text).is === 'none' ? forms.figureUnread : null;
}

/** As much as a command takes. */
const LONGEST = 200;

/** What is wrong with a typed amount; blank is wrong only where something must be there. */
export function wrongAmount(text: string, missing: Words | null = null): Words | null {
  if (cleanText(text) === '') return missing;
  const read = readNumberText(text);
  return read.is === 'number' && read.sure === 'exact' && read.value >= 0 ? null : entering.amountUnread;
}

/** What is wrong with a typed whole number from 1; blank is none. */
export function wrongCount(text: string): Words | null {
  if (cleanText(text) === '') return null;
  const read = readNumberText(text);
  return read.is === 'number' && Number.isInteger(read.value) && read.value >= 1 ? null : entering.unitsUnread;
}

/** The fields of a form in which something was typed. */
export function given<Name extends string>(typed: { readonly [name in Name]: string }): { [name in Name]?: string } {
  const filled: { [name in Name]?: string } = {};
  for (const name in typed) if (cleanText(typed[name]) !== '') filled[name] = typed[name];
  return filled;
}
