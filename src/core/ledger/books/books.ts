/** All postings of a group, as its opening balances let them stand. */
import type { Row } from '../../tables/tables.ts';
import type { Day } from '../../values/calendar.ts';
import type { Books, CellPayment, Entry, Member, OpeningBalance, Posting } from '../ledger.ts';
import { accountNamed, growsByDebit, natureOf } from './accounts.ts';
import {
  type PostingTerms,
  postCashbook,
  postClaim,
  postLoan,
  postOpening,
  postReceipt,
  postRepayment,
  postTransfer,
  postWideCell,
  postWithdrawal,
} from './posting.ts';

/** The rows that move money or balances in one group. */
export interface MoneyRows {
  readonly receipts: readonly Entry<Row<'receipts'>>[];
  readonly wideCells: readonly CellPayment[];
  readonly withdrawals: readonly Entry<Row<'withdrawals'>>[];
  readonly claims: readonly Entry<Row<'claims'>>[];
  readonly loans: readonly Entry<Row<'loans'>>[];
  readonly repayments: readonly Entry<Row<'repayments'>>[];
  readonly cashbook: readonly Entry<Row<'cashbook'>>[];
  readonly transfers: readonly Entry<Row<'transfers'>>[];
  readonly openings: readonly OpeningBalance[];
}

/** The day of the latest opening balances on or before a day; null = none. */
export function openingDayOf(rows: readonly { readonly row: Row<'openings'> }[], asOf: Day): Day | null {
  let latest: Day | null = null;
  for (const { row } of rows) if (row.asOf <= asOf && (latest === null || row.asOf > latest)) latest = row.asOf;
  return latest;
}

/**
 * The postings of a group as its latest opening balances on or before `asOf` let them stand.
 *
 * Rows dated on or before the opening day are inside the opening and are not posted. Of a withdrawal, what savings do not
 * hold just before it is taken from special deposits, and what neither holds from savings.
 *
 * Units     satang
 */
export function booksOf(terms: PostingTerms, rows: MoneyRows, asOf: Day): Books {
  const openingDay = openingDayOf(rows.openings, asOf);
  // Before its opening day a group has no accounts: what moved then is inside the opening balances.
  if (openingDay === null && rows.openings.length > 0) return { openingDay, notYet: true, postings: [] };
  const postings: Posting[] = [];
  // Rows of one day mostly follow each other.
  let asked: Day | null = null;
  let isAfter = false;
  const after = (date: Day): boolean => {
    if (date === asked) return isAfter;
    asked = date;
    isAfter = openingDay === null || date > openingDay;
    return isAfter;
  };
  for (const { row, member } of rows.openings) {
    if (row.asOf !== openingDay) continue;
    const account = accountNamed(row.account);
    if (account === null || natureOf(account) === 'memo') continue;
    postings.push(postOpening(row, account, growsByDebit(account) ? 'debit' : 'credit', member));
  }
  for (const entry of rows.receipts) if (after(entry.date)) postings.push(postReceipt(terms, entry));
  for (const cell of rows.wideCells) if (after(cell.date)) postings.push(postWideCell(terms, cell));
  for (const entry of rows.claims) if (after(entry.date) && isPaid(entry)) postings.push(...postClaim(terms, entry));
  for (const entry of rows.loans) if (after(entry.date)) postings.push(postLoan(terms, entry));
  for (const entry of rows.repayments) if (after(entry.date)) postRepayment(terms, entry, postings);
  for (const entry of rows.cashbook) if (after(entry.date)) postings.push(...postCashbook(terms, entry));
  for (const entry of rows.transfers) {
    const made = after(entry.date) ? postTransfer(entry) : null;
    if (made !== null) postings.push(made);
  }
  postWithdrawals(terms, rows.withdrawals, after, postings);
  return { openingDay, notYet: false, postings };
}

/** Whether a claim, or the claim that a reversal cancels, was paid on a known day. */
export function isPaid(entry: Entry<Row<'claims'>>): boolean {
  const { row } = entry.reverses ?? entry;
  return row.status === 'paid' && row.paidDate !== null;
}

function postWithdrawals(
  terms: PostingTerms,
  withdrawals: readonly Entry<Row<'withdrawals'>>[],
  after: (date: Day) => boolean,
  postings: Posting[],
): void {
  if (withdrawals.length === 0) return;
  const takers = new Set(withdrawals.map((entry) => entry.member));
  type Event = {
    readonly date: Day;
    readonly tab: number;
    readonly row: number;
    readonly posting: Posting | null;
    readonly entry: Entry<Row<'withdrawals'>> | null;
  };
  const events = new Map<Member | null, Event[]>();
  for (const taker of takers) events.set(taker, []);
  for (const posting of postings) {
    if (posting.member === null) continue;
    events
      .get(posting.member)
      ?.push({ date: posting.date, tab: posting.opening ? -1 : posting.tab, row: posting.row, posting, entry: null });
  }
  for (const entry of withdrawals) {
    events.get(entry.member)?.push({ date: entry.date, tab: entry.row.tab, row: entry.row.row, posting: null, entry });
  }
  const fromDeposits = new Map<Entry<Row<'withdrawals'>>, number>();
  for (const list of events.values()) {
    list.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : a.tab - b.tab || a.row - b.row));
    let savings = 0;
    let deposits = 0;
    for (const { posting, entry } of list) {
      if (posting !== null) {
        if (posting.credit === 'savings') savings += posting.amount;
        if (posting.debit === 'savings') savings -= posting.amount;
        if (posting.credit === 'deposits') deposits += posting.amount;
        if (posting.debit === 'deposits') deposits -= posting.amount;
        continue;
      }
      if (entry === null || !after(entry.date)) continue;
      const sign = entry.reverses === null ? 1 : -1;
      const amount = (entry.reverses ?? entry).row.amount;
      const beyondSavings = Math.max(0, amount - Math.max(0, savings));
      const part =
        entry.reverses === null
          ? Math.min(beyondSavings, Math.max(0, deposits))
          : (fromDeposits.get(entry.reverses) ?? 0);
      fromDeposits.set(entry, part);
      savings -= sign * (amount - part);
      deposits -= sign * part;
      postings.push(...postWithdrawal(terms, entry, part));
    }
  }
}
