/** A counted row's line as it is written, field by field: its text, or only the hash of it. */
import type { Day, Month } from '../../values/calendar.ts';
import { HASH_BY, HASH_START, hashEnd, hashOn } from '../../values/hash.ts';
import { idKey } from '../../values/id-key.ts';
import type { LineCode } from './row-line.ts';

/**
 * A line as far as it is written. All closed rows are hashed at every check: then no text is made, neither of the line nor
 * of a field.
 */
export interface Line {
  readonly hashOnly: boolean;
  month: Month | null;
  text: string;
  hash: number;
  /** Fields since the last one that holds something: their marks are written before the next one that does. */
  marks: number;
}

/** Something to write lines with, one after the other. */
export function lineWriter(hashOnly: boolean): Line {
  return { hashOnly, month: null, text: '', hash: HASH_START, marks: 0 };
}

/** Begins a line of a month. */
export function beginLine(line: Line, code: LineCode, month: Month): void {
  line.month = month;
  line.marks = 0;
  if (line.hashOnly) line.hash = hashOn(HASH_START, code);
  else line.text = code;
}

/** The hash of a line that only its hash is written of. */
export const hashOfLine = ({ hash }: Line): number => hashEnd(hash);

const MARK = 0x7c;

/** The hash of a line up to a field that holds something. */
function hashBefore(line: Line): number {
  let hash = line.hash | 0;
  for (; line.marks > 0; line.marks--) hash = Math.imul(hash ^ MARK, HASH_BY);
  return hash;
}

/** A field as it is, without any mark that parts fields or lines. */
function addPlain(line: Line, value: string, from = 0): void {
  if (line.hashOnly) {
    line.hash = hashOn(hashBefore(line), value, from);
    return;
  }
  line.text += '|'.repeat(line.marks) + value.slice(from);
  line.marks = 0;
}

/** Adds a day: of the line's month only its date. */
export function addDay(line: Line, day: Day | null): void {
  line.marks++;
  if (day !== null) addPlain(line, day, line.month !== null && day.startsWith(line.month) ? 8 : 0);
}

/** Adds a number; a blank one is null. */
export function addNumber(line: Line, value: number | null): void {
  line.marks++;
  if (value !== null) addPlain(line, String(value));
}

/** Adds a text; a blank or the usual one is null. */
export function addText(line: Line, value: string | null): void {
  line.marks++;
  if (value === null || value === '') return;
  if (!line.hashOnly || !hashOnPlain(line, value, 0)) addPlain(line, safe(value));
}

/** Adds what an id is compared by. */
export function addId(line: Line, id: string | null): void {
  line.marks++;
  if (id === null || id === '') return;
  if (line.hashOnly && hashOnPlain(line, id, 0x20)) return;
  const key = idKey(id);
  if (key !== '') addPlain(line, safe(key));
}

/**
 * Goes on with the hash of a text of digits, small letters, signs and Thai letters, as nearly all are: they stand in a line
 * as they are. Capitals are made small by `small`. False, and nothing done, where it holds another letter.
 */
function hashOnPlain(line: Line, value: string, small: number): boolean {
  const { marks } = line;
  let hash = hashBefore(line);
  for (let place = 0; place < value.length; place++) {
    let code = value.charCodeAt(place);
    if (code <= 0x25 || code === 0x3b || code >= MARK) {
      if (code < 0x0e01 || code > 0x0e47) {
        line.marks = marks;
        return false;
      }
    } else if (code >= 0x41 && code <= 0x5a) code |= small;
    hash = Math.imul(hash ^ code, HASH_BY);
  }
  line.hash = hash;
  return true;
}

const UNSAFE = /[%|;\s]/;

/** A value as it stands in a line: without the marks that part fields and lines, and without blanks. */
function safe(value: string): string {
  return UNSAFE.test(value) ? value.replace(/[%|;\s]/g, encodeURIComponent) : value;
}
