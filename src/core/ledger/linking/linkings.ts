/** How the rows of each table of money are linked: their day, their id, and when a reversal is of the same kind and amount. */
import type { Row } from '../../tables/tables.ts';
import type { Day } from '../../values/calendar.ts';
import { idKey } from '../../values/id-key.ts';
import { choiceKey } from '../../values/text.ts';
import { accountNamed } from '../books/accounts.ts';
import type { Linking } from './link.ts';

const sameAmount = (a: { readonly amount: number }, b: { readonly amount: number }): boolean => a.amount === b.amount;
const anyKind = (): boolean => true;

export const RECEIPTS: Linking<Row<'receipts'>> = {
  dateOf: (row) => row.date,
  idOf: (row) => row.receiptId,
  memberOf: (row) => row.memberId,
  sameAmount,
  sameKind: (a, b) => a.kind === b.kind,
  amountField: 'amount',
};

export const WITHDRAWALS: Linking<Row<'withdrawals'>> = {
  dateOf: (row) => row.date,
  idOf: (row) => row.voucherId,
  memberOf: (row) => row.memberId,
  sameAmount,
  sameKind: anyKind,
  amountField: 'amount',
};

/** The day a claim counts on: when it was paid, else asked for, else when it happened. */
export function claimDay(row: Row<'claims'>): Day {
  return row.paidDate ?? row.requestDate ?? row.eventDate;
}

export const CLAIMS: Linking<Row<'claims'>> = {
  dateOf: claimDay,
  idOf: (row) => row.claimId,
  memberOf: (row) => row.memberId,
  sameAmount,
  sameKind: (a, b) => choiceKey(a.code) === choiceKey(b.code),
  amountField: 'amount',
};

export const LOANS: Linking<Row<'loans'>> = {
  dateOf: (row) => row.date,
  idOf: (row) => row.loanId,
  memberOf: (row) => row.memberId,
  sameAmount: (a, b) => a.principal === b.principal,
  sameKind: anyKind,
  amountField: 'principal',
};

export const REPAYMENTS: Linking<Row<'repayments'>> = {
  dateOf: (row) => row.date,
  idOf: (row) => row.receiptId,
  memberOf: () => null,
  sameAmount: (a, b) =>
    (a.principal ?? 0) === (b.principal ?? 0) &&
    (a.interest ?? 0) === (b.interest ?? 0) &&
    (a.fine ?? 0) === (b.fine ?? 0),
  sameKind: (a, b) => idKey(a.loanId) === idKey(b.loanId),
  amountField: 'principal',
};

export const CASHBOOK: Linking<Row<'cashbook'>> = {
  dateOf: (row) => row.date,
  idOf: (row) => row.entryId,
  memberOf: () => null,
  sameAmount: (a, b) => (a.in ?? a.out) === (b.in ?? b.out),
  sameKind: (a, b) => choiceKey(a.category ?? '') === choiceKey(b.category ?? ''),
  amountField: 'in',
};

export const TRANSFERS: Linking<Row<'transfers'>> = {
  dateOf: (row) => row.date,
  idOf: (row) => row.transferId,
  memberOf: (row) => row.memberId,
  sameAmount,
  sameKind: (a, b) =>
    accountNamed(a.debit) === accountNamed(b.debit) && accountNamed(a.credit) === accountNamed(b.credit),
  amountField: 'amount',
};
