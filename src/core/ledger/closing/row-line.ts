/** A counted row as one short line: what its hash is of, and what is kept of it when its month is closed. */
import type { Month } from '../../values/calendar.ts';
import { hashDigits } from '../../values/hash.ts';

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

const CODES: readonly string[] = Object.keys(LINE_KINDS);
const isLineCode = (code: string): code is LineCode => CODES.includes(code);

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

/** Whether a text is what `hashesOf` gives for some hashes, without making it. */
export function areHashes(text: string, hashes: readonly number[]): boolean {
  if (text.length !== hashes.length * 8 + 1 || text[0] !== 'h') return false;
  const sorted = new Uint32Array(hashes).sort();
  let at = 1;
  for (const hash of sorted) {
    for (let shift = 28; shift >= 0; shift -= 4) {
      const digit = (hash >>> shift) & 15;
      if (text.charCodeAt(at++) !== digit + (digit < 10 ? 0x30 : 0x57)) return false;
    }
  }
  return true;
}
