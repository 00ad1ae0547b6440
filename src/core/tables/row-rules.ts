/** What rows of some tables must hold beside their required cells, and what blank cells of theirs mean. */
import type { FindingCode } from '../values/finding.ts';
import { choiceKey } from '../values/text.ts';
import type { CashbookBalance } from './book.ts';
import type { Draft } from './fill-column.ts';
import type { TableName } from './tables.ts';

export interface RowTrouble {
  readonly code: FindingCode;
  readonly field: string;
  readonly why: string;
}

/** Fields that stood filled in the row, readable or not. */
type Filled = (field: string) => boolean;
/** Whether the tab has a column for a field. */
type Has = (field: string) => boolean;

/** A blank status is paid where there is a paid date; a tab with neither column is a list of payments. */
function claimTrouble(claim: Draft, filled: Filled, has: Has): RowTrouble | null {
  if (!has('status') && !has('paidDate')) {
    claim['status'] = 'paid';
    claim['paidDate'] = claim['eventDate'];
    return null;
  }
  if (!filled('status') || claim['status'] === null)
    claim['status'] = claim['paidDate'] === null ? 'requested' : 'paid';
  const isUndated = claim['status'] === 'paid' && claim['paidDate'] === null;
  return isUndated ? { code: 'REQUIRED_BLANK', field: 'paidDate', why: 'paidWithoutDate' } : null;
}

/** A cover that ends must begin. */
function receiptTrouble(receipt: Draft, filled: Filled): RowTrouble | null {
  if (receipt['coverTo'] === null || receipt['coverFrom'] !== null) return null;
  if (!filled('coverFrom')) return { code: 'REQUIRED_BLANK', field: 'coverFrom', why: 'coverWithoutBeginning' };
  // Its beginning stands there and cannot be read, which is said at its own cell: without it there is no cover.
  receipt['coverTo'] = null;
  return null;
}

const PARTS = ['principal', 'interest', 'fine'] as const;

/** At least one part of a repayment is above 0, and none below. */
function repaymentTrouble(repayment: Draft): RowTrouble | null {
  const { principal, interest } = repayment;
  // As nearly all of them are: nothing need be looked up by name.
  if (Number(principal) > 0 && Number(interest ?? 0) >= 0 && Number(repayment['fine'] ?? 0) >= 0) return null;
  let isPaid = false;
  for (const part of PARTS) {
    const amount = Number(repayment[part] ?? 0);
    if (amount < 0) return { code: 'AMOUNT_NOT_POSITIVE', field: part, why: 'notPositive' };
    if (amount > 0) isPaid = true;
  }
  if (isPaid) return null;
  const typed = PARTS.find((part) => repayment[part] !== null);
  return typed
    ? { code: 'AMOUNT_NOT_POSITIVE', field: typed, why: 'notPositive' }
    : { code: 'REQUIRED_BLANK', field: 'principal', why: 'nothingRepaid' };
}

/** Exactly one of in and out; a 0 beside the other one is the way some people leave a cell empty. */
function cashbookTrouble(entry: Draft): RowTrouble | null {
  const sides = ['in', 'out'] as const;
  const below = sides.find((side) => Number(entry[side] ?? 0) < 0);
  if (below) return { code: 'AMOUNT_NOT_POSITIVE', field: below, why: 'notPositive' };
  const given = sides.filter((side) => Number(entry[side] ?? 0) > 0);
  if (given.length === 2) return { code: 'CELL_UNREADABLE', field: 'out', why: 'bothSides' };
  if (given.length === 0) {
    const typed = sides.find((side) => entry[side] !== null);
    return typed
      ? { code: 'AMOUNT_NOT_POSITIVE', field: typed, why: 'notPositive' }
      : { code: 'REQUIRED_BLANK', field: 'in', why: 'neitherSide' };
  }
  for (const side of sides) if (entry[side] === 0) entry[side] = null;
  return null;
}

/** A benefit may be 0, where it pays nothing yet, but never less. */
function benefitTrouble({ amount }: Draft): RowTrouble | null {
  return Number(amount) < 0 ? { code: 'CELL_UNREADABLE', field: 'amount', why: 'belowZero' } : null;
}

/** Tables of which every row is looked through as a whole. */
const WITH_ROW_RULES: ReadonlySet<TableName> = new Set(['claims', 'repayments', 'cashbook', 'benefits']);

/** Whether rows of a tab can be wrong, or not counted, as a whole: other tabs need not be looked through. */
export function hasRowRules(table: TableName, has: Has): boolean {
  if (table === 'receipts') return has('coverTo') || has('rowStatus');
  return WITH_ROW_RULES.has(table) || has('rowStatus');
}

/** What is wrong with a row as a whole, or null; blank cells that mean something are filled in. */
export function rowTrouble(table: TableName, row: Draft, filled: Filled, has: Has): RowTrouble | null {
  switch (table) {
    case 'claims':
      return claimTrouble(row, filled, has);
    case 'receipts':
      return receiptTrouble(row, filled);
    case 'repayments':
      return repaymentTrouble(row);
    case 'cashbook':
      return cashbookTrouble(row);
    case 'benefits':
      return benefitTrouble(row);
    default:
      return null;
  }
}

const BALANCES: ReadonlyMap<string, CashbookBalance['says']> = new Map([
  ...['ยกมา', 'ยอดยกมา', 'เงินยกมา', 'broughtforward', 'openingbalance'].map(
    (word) => [word, 'broughtForward'] as const,
  ),
  ...['ยกไป', 'ยอดยกไป', 'เงินยกไป', 'carriedforward'].map((word) => [word, 'carriedForward'] as const),
  ...['คงเหลือ', 'ยอดคงเหลือ', 'เงินคงเหลือ', 'balance', 'closingbalance'].map((word) => [word, 'balance'] as const),
]);

/** What a cashbook row says that is no movement of money, or null. */
export function balanceSaid(entry: Draft): CashbookBalance['says'] | null {
  for (const field of ['category', 'text'] as const) {
    const said = entry[field];
    const balance = typeof said === 'string' ? BALANCES.get(choiceKey(said)) : undefined;
    if (balance) return balance;
  }
  return null;
}

/** The fields that say from which day on a row is there, the first that is filled: a claim is from the day it is asked for. */
const DAYS: { readonly [name in TableName]?: readonly string[] } = {
  members: ['joinDate'],
  receipts: ['date'],
  withdrawals: ['date'],
  claims: ['requestDate', 'eventDate', 'paidDate'],
  loans: ['date'],
  repayments: ['date'],
  cashbook: ['date'],
  transfers: ['date'],
  cashCounts: ['date'],
  openings: ['asOf'],
  groupReports: ['asOf', 'month'],
  meetings: ['date'],
  funerals: ['deathDate'],
  funeralLevies: ['date'],
  surveyAnswers: ['date'],
  business: ['date'],
};

/** The day a row speaks of, or null when it speaks of none or it cannot be read. */
export function dayOfRow(table: TableName, row: Draft): string | null {
  for (const field of DAYS[table] ?? []) {
    const when = row[field];
    if (typeof when === 'string') return when.length === 7 ? `${when}-01` : when;
  }
  return null;
}
