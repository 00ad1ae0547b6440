/** What happened on one loan, with its running balance: lent, repaid, offset, written off, and taken back. */
import type { Day } from '../../values/calendar.ts';
import { type Satang, satang, ZERO } from '../../values/satang.ts';
import { accountNamed } from '../books/accounts.ts';
import type { LoanEntry } from '../ledger.ts';
import type { LoanOpenings } from './loans.ts';

/** `offset` by what the borrower has saved, `writtenOff` as a bad debt, `moved` by another transfer. */
export type LoanMoveKind = 'lent' | 'broughtForward' | 'repaid' | 'reversed' | 'offset' | 'writtenOff' | 'moved';

export interface LoanMove {
  readonly kind: LoanMoveKind;
  readonly date: Day;
  /** What it takes off the loan; negative for what it puts back. */
  readonly principal: Satang;
  readonly interest: Satang;
  readonly fine: Satang;
  /** Outstanding after it. */
  readonly balance: Satang;
  /** The note, or the resolution of a transfer. */
  readonly note: string | null;
  readonly tab: number;
  readonly row: number;
}

const OFFSETS = new Set(['savings', 'deposits', 'shares']);

/** What a loan begins with in these books: its opening balance, or its principal; null = it is not in them. */
export function beginningOf(
  loan: LoanEntry,
  openings: LoanOpenings,
): { readonly balance: Satang; readonly after: Day | null } | null {
  const { day } = openings;
  const opening = day === null ? undefined : openings.amounts.get(loan.key);
  if (opening !== undefined) return { balance: satang(opening), after: day };
  return day !== null && loan.entry.date <= day ? null : { balance: loan.entry.row.principal, after: null };
}

/**
 * The moves of a loan up to a day, in order of date, tab and row.
 *
 * The first is the loan itself, or its opening balance; what lies inside the opening is not shown.
 *
 * Units     satang
 */
export function loanMoves(loan: LoanEntry, openings: LoanOpenings, asOf: Day): readonly LoanMove[] {
  const { entry } = loan;
  const begins = beginningOf(loan, openings);
  if (begins === null || entry.date > asOf || (entry.reversedOn !== null && entry.reversedOn <= asOf)) return [];
  const { after } = begins;
  const moves: Omit<LoanMove, 'balance'>[] = [];
  for (const { row, date, reverses } of loan.repayments) {
    const { principal, interest, fine } = reverses?.row ?? row;
    const sign = reverses === null ? 1 : -1;
    moves.push({
      kind: reverses === null ? 'repaid' : 'reversed',
      date,
      principal: satang(sign * (principal ?? 0)),
      interest: satang(sign * (interest ?? 0)),
      fine: satang(sign * (fine ?? 0)),
      note: row.note,
      tab: row.tab,
      row: row.row,
    });
  }
  for (const { row, date, reverses, towards } of loan.transfers) {
    const from = accountNamed(row.debit);
    const lowers = (towards === 'repaid') === (reverses === null);
    moves.push({
      kind:
        reverses !== null
          ? 'reversed'
          : towards === 'repaid' && from !== null && OFFSETS.has(from)
            ? 'offset'
            : towards === 'repaid' && from === 'expense.badDebt'
              ? 'writtenOff'
              : 'moved',
      date,
      principal: satang(lowers ? row.amount : -row.amount),
      interest: ZERO,
      fine: ZERO,
      note: row.resolution,
      tab: row.tab,
      row: row.row,
    });
  }
  for (const { row, date, reverses } of loan.interestMoved) {
    moves.push({
      kind: reverses === null ? 'offset' : 'reversed',
      date,
      principal: ZERO,
      interest: satang(reverses === null ? row.amount : -row.amount),
      fine: ZERO,
      note: row.resolution,
      tab: row.tab,
      row: row.row,
    });
  }
  const seen = moves
    .filter(({ date }) => date <= asOf && (after === null || date > after))
    .sort((a, b) => (a.date === b.date ? a.tab - b.tab || a.row - b.row : a.date < b.date ? -1 : 1));
  let { balance } = begins;
  const first: LoanMove = {
    kind: after === null ? 'lent' : 'broughtForward',
    date: after ?? entry.date,
    principal: ZERO,
    interest: ZERO,
    fine: ZERO,
    balance,
    note: null,
    tab: entry.row.tab,
    row: entry.row.row,
  };
  return [
    first,
    ...seen.map((move): LoanMove => {
      balance = satang(balance - move.principal);
      return { ...move, balance };
    }),
  ];
}
