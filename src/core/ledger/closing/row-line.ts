/** A counted row as one short line: what its hash is of, and what is kept of it when its month is closed. */
import type { Month } from '../../values/calendar.ts';
import { HASH_BY, HASH_START, hashDigits, hashEnd, hashOn } from '../../values/hash.ts';

type Kept = 'day' | 'money' | 'text';

interface LineKind {
  readonly table: string;
  /** The fields in order, and how each is kept. */
  readonly fields: readonly (readonly [field: string, kept: Kept])[];
}

const text = (field: string): readonly [string, Kept] => [field, 'text'];
const money = (field: string): readonly [string, Kept] => [field, 'money'];
const day = (field: string): readonly [string, Kept] => [field, 'day'];
const DATE = day('date');
const MEMBER = text('memberId');
const AMOUNT = money('amount');
const PLACE = text('place');
const REVERSES = text('reverses');

/** The counted fields of each kind of row: those that move a figure, and the number by which a row is reversed. */
export const LINE_KINDS = {
  r: {
    table: 'receipts',
    fields: [
      DATE,
      MEMBER,
      AMOUNT,
      text('kind'),
      text('coverFrom'),
      text('coverTo'),
      PLACE,
      text('book'),
      text('receiptId'),
      REVERSES,
    ],
  },
  v: { table: 'wide', fields: [DATE, MEMBER, AMOUNT, text('coverFrom')] },
  w: { table: 'withdrawals', fields: [DATE, MEMBER, AMOUNT, PLACE, text('voucherId'), REVERSES] },
  c: {
    table: 'claims',
    fields: [
      day('paidDate'),
      MEMBER,
      AMOUNT,
      text('code'),
      day('eventDate'),
      text('units'),
      PLACE,
      text('source'),
      text('claimId'),
      REVERSES,
    ],
  },
  /** A claim that was asked for: whether it is paid is told in the month in which it is. */
  q: {
    table: 'claims',
    fields: [day('requestDate'), MEMBER, AMOUNT, text('code'), day('eventDate'), text('units'), text('claimId')],
  },
  l: {
    table: 'loans',
    fields: [
      DATE,
      MEMBER,
      money('principal'),
      text('ratePerYear'),
      text('method'),
      text('ratePerMonth'),
      text('installments'),
      text('everyMonths'),
      day('firstDue'),
      day('dueDate'),
      PLACE,
      text('loanId'),
      REVERSES,
    ],
  },
  p: {
    table: 'repayments',
    fields: [
      DATE,
      text('loanId'),
      money('principal'),
      money('interest'),
      money('fine'),
      PLACE,
      text('receiptId'),
      REVERSES,
    ],
  },
  b: {
    table: 'cashbook',
    fields: [
      DATE,
      text('category'),
      money('in'),
      money('out'),
      PLACE,
      text('toPlace'),
      text('source'),
      text('counterGroup'),
      text('entryId'),
      REVERSES,
    ],
  },
  t: {
    table: 'transfers',
    fields: [
      DATE,
      text('debit'),
      text('credit'),
      AMOUNT,
      MEMBER,
      text('loanId'),
      text('grantId'),
      text('transferId'),
      REVERSES,
    ],
  },
  n: { table: 'cashCounts', fields: [DATE, money('cash'), money('bank'), PLACE] },
  o: { table: 'openings', fields: [day('asOf'), text('account'), MEMBER, text('loanId'), AMOUNT] },
  j: { table: 'members', fields: [day('joinDate'), MEMBER] },
  e: { table: 'members', fields: [day('endDate'), MEMBER, text('status')] },
  s: { table: 'pledges', fields: [text('effectiveFrom'), MEMBER, AMOUNT] },
  u: { table: 'rules', fields: [day('effectiveFrom'), text('key'), text('value'), text('village'), text('groupId')] },
} as const satisfies { readonly [code: string]: LineKind };

export type LineCode = keyof typeof LINE_KINDS;

const isLineCode = (code: string): code is LineCode => Object.hasOwn(LINE_KINDS, code);
const CODES = Object.keys(LINE_KINDS).filter(isLineCode);

const UNSAFE = /[%|;\s]/;

/** A value as it stands in a line: without the marks that part fields and lines, and without blanks. */
function safe(value: string): string {
  return UNSAFE.test(value) ? value.replace(/[%|;\s]/g, encodeURIComponent) : value;
}

/** A row's line; a value that is blank or the usual one is given as null. A day of the month is kept as its date. */
export function lineOf(code: LineCode, month: Month, values: readonly (string | number | null)[]): string {
  const { fields } = LINE_KINDS[code];
  let line: string = code;
  let blanks = '';
  for (let place = 0; place < values.length; place++) {
    const value = values[place]!;
    blanks += '|';
    if (value === null || value === '') continue;
    line += blanks + kept(value, fields[place]![1], month);
    blanks = '';
  }
  return line;
}

/** Which fields of each kind of row are days. */
const DAYS: ReadonlyMap<LineCode, readonly boolean[]> = new Map(
  CODES.map((code) => [code, LINE_KINDS[code].fields.map(([, as]) => as === 'day')]),
);

/** The hash of a row's line, without making the line or any part of it: it is asked of all closed rows at every check. */
export function lineHash(code: LineCode, month: Month, values: readonly (string | number | null)[]): number {
  const days = DAYS.get(code)!;
  let hash = hashOn(HASH_START, code);
  let blanks = 0;
  for (let place = 0; place < values.length; place++) {
    const value = values[place]!;
    blanks++;
    if (value === null || value === '') continue;
    for (; blanks > 0; blanks--) hash = Math.imul(hash ^ BAR, HASH_BY);
    if (typeof value === 'number') hash = hashOn(hash, String(value));
    else if (days[place] && value.startsWith(month)) hash = hashOn(hash, value, 8);
    else hash = hashOnSafe(hash, value);
  }
  return hashEnd(hash);
}

const BAR = 0x7c;

/** A hash that goes on with a value as it stands in a line. */
function hashOnSafe(before: number, value: string): number {
  let hash = before;
  for (let place = 0; place < value.length; place++) {
    const code = value.charCodeAt(place);
    // Signs, digits, letters and Thai letters stand as they are: of these nearly all values are.
    if (code <= 0x25 || code === 0x3b || code === BAR || (code > 0x7e && (code < 0x0e01 || code > 0x0e7f)))
      return hashOn(before, safe(value));
    hash = Math.imul(hash ^ code, HASH_BY);
  }
  return hash;
}

/** A value as its field keeps it. */
function kept(value: string | number, as: Kept, month: Month): string {
  if (typeof value === 'number') return String(value);
  return as === 'day' && value.startsWith(month) ? value.slice(8) : safe(value);
}

/** One field of a line as it was read back: days whole again, money in satang. */
export interface LineField {
  readonly field: string;
  readonly kept: Kept;
  readonly value: string | number | null;
}

export interface LineRead {
  readonly code: LineCode;
  readonly table: string;
  readonly fields: readonly LineField[];
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // Somebody has edited the copy: it is shown as it stands.
    return text;
  }
}

/** A line taken apart; null when it is none. */
export function readLine(line: string, month: Month): LineRead | null {
  const [code = '', ...parts] = line.split('|');
  if (!isLineCode(code)) return null;
  const { table, fields } = LINE_KINDS[code];
  return {
    code,
    table,
    fields: fields.map(([field, kept], place): LineField => {
      const text = parts[place] ?? '';
      if (text === '') return { field, kept, value: null };
      if (kept === 'day') return { field, kept, value: text.length === 2 ? `${month}-${text}` : text };
      return { field, kept, value: kept === 'money' ? Number(text) : decoded(text) };
    }),
  };
}

/** The hashes of rows in order, eight digits each; it begins with a letter, so that no program takes it for a number. */
export function hashesOf(hashes: readonly number[]): string {
  return `h${Array.from(Uint32Array.from(hashes).sort(), hashDigits).join('')}`;
}

const DIGITS = Uint8Array.from({ length: 103 }, (_, code) => {
  const digit = '0123456789abcdef'.indexOf(String.fromCharCode(code));
  return digit < 0 ? 16 : digit;
});

/** Whether a text is that of rows' hashes as `hashesOf` gives it, without making it. */
export function areHashes(text: string, hashes: readonly number[]): boolean {
  if (text.length !== hashes.length * 8 + 1 || text[0] !== 'h') return false;
  const sorted = new Uint32Array(hashes).sort();
  for (let place = 0, at = 1; place < sorted.length; place++) {
    let hash = 0;
    for (const end = at + 8; at < end; at++) {
      const digit = DIGITS[text.charCodeAt(at)] ?? 16;
      if (digit === 16) return false;
      hash = hash * 16 + digit;
    }
    if (hash !== sorted[place]) return false;
  }
  return true;
}
