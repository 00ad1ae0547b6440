/** All postings of a group, as its opening balances let them stand. */
import type { Row } from '../../tables/tables.ts';
import type { Day } from '../../values/calendar.ts';
import { plus, type Satang } from '../../values/satang.ts';
import type {
  Books,
  CellPayment,
  DaysPostings,
  Entry,
  Member,
  OpeningBalance,
  Posting,
  TakesPosting,
} from '../ledger.ts';
import type { Account } from './accounts.ts';
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
export function openingDayOf(rows: readonly { readonly row: Pick<Row<'openings'>, 'asOf'> }[], asOf: Day): Day | null {
  let latest: Day | null = null;
  for (const { row } of rows) if (row.asOf <= asOf && (latest === null || row.asOf > latest)) latest = row.asOf;
  return latest;
}

/** Whether books hold what moved on a day: up to their opening day it is inside the opening balances. */
export function isPosted({ openingDay, notYet }: Pick<Books, 'openingDay' | 'notYet'>, date: Day): boolean {
  return !notYet && (openingDay === null || date > openingDay);
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
  const notYet = openingDay === null && rows.openings.length > 0;
  const each = (take: TakesPosting): void => {
    if (!notYet) postAll(terms, rows, openingDay, take);
  };
  let postings: readonly Posting[] | null = null;
  let byDay: readonly DaysPostings[] | null = null;
  return {
    openingDay,
    notYet,
    each,
    get postings() {
      postings ??= postingsOf(each);
      return postings;
    },
    get byDay() {
      byDay ??= addedByDay(each);
      return byDay;
    },
  };
}

function postingsOf(each: Books['each']): readonly Posting[] {
  const postings: Posting[] = [];
  each(({ date, member, row: { tab, row }, column }, debit, credit, amount, loanId, opening) => {
    postings.push({ date, debit, credit, amount, member, loanId, opening, tab, row, column });
  });
  return postings;
}

/** Postings added up by day and accounts. Units: satang. */
function addedByDay(each: Books['each']): readonly DaysPostings[] {
  type Sum = { date: Day; debit: Account; credit: Account; amount: Satang; opening: boolean };
  const sums: Sum[] = [];
  const days = new Map<Day, Sum[]>();
  // Rows of one day mostly follow each other.
  let day: Day | null = null;
  let ofDay: Sum[] = [];
  each(({ date }, debit, credit, amount, _, opening) => {
    if (date !== day) {
      day = date;
      ofDay = days.get(date) ?? [];
      if (ofDay.length === 0) days.set(date, ofDay);
    }
    for (const sum of ofDay) {
      if (sum.debit !== debit || sum.credit !== credit || sum.opening !== opening) continue;
      sum.amount = plus(sum.amount, amount);
      return;
    }
    const sum = { date, debit, credit, amount, opening };
    ofDay.push(sum);
    sums.push(sum);
  });
  return sums;
}

function postAll(terms: PostingTerms, rows: MoneyRows, openingDay: Day | null, take: TakesPosting): void {
  // Rows of one day mostly follow each other.
  let asked: Day | null = null;
  let isAfter = false;
  const after = (date: Day): boolean => {
    if (date === asked) return isAfter;
    asked = date;
    isAfter = openingDay === null || date > openingDay;
    return isAfter;
  };
  const withdrawals = rows.withdrawals.length === 0 ? null : withdrawalPosting(terms, rows.withdrawals, after, take);
  const told = withdrawals?.take ?? take;
  for (const opening of rows.openings) if (opening.row.asOf === openingDay) postOpening(opening, told);
  for (const entry of rows.receipts) if (after(entry.date)) postReceipt(terms, entry, told);
  for (const cell of rows.wideCells) if (after(cell.date)) postWideCell(terms, cell, told);
  for (const entry of rows.claims) if (after(entry.date) && isPaid(entry)) postClaim(terms, entry, told);
  for (const entry of rows.loans) if (after(entry.date)) postLoan(terms, entry, told);
  for (const entry of rows.repayments) if (after(entry.date)) postRepayment(terms, entry, told);
  for (const entry of rows.cashbook) if (after(entry.date)) postCashbook(terms, entry, told);
  for (const entry of rows.transfers) if (after(entry.date)) postTransfer(entry, told);
  withdrawals?.post();
}

/** Whether a claim, or the claim that a reversal cancels, was paid on a known day. */
export function isPaid(entry: Entry<Row<'claims'>>): boolean {
  const { row } = entry.reverses ?? entry;
  return row.status === 'paid' && row.paidDate !== null;
}

/** A movement of a member's savings or deposits, or a withdrawal, in order of date, tab and row. */
interface Event {
  readonly date: Day;
  /** Opening balances come before the rows of their day. */
  readonly tab: number;
  readonly row: number;
  readonly savings: number;
  readonly deposits: number;
  readonly entry: Entry<Row<'withdrawals'>> | null;
}

/** Takes note of what those who withdraw have saved, and then tells what each withdrawal takes from it. */
function withdrawalPosting(
  terms: PostingTerms,
  withdrawals: readonly Entry<Row<'withdrawals'>>[],
  after: (date: Day) => boolean,
  take: TakesPosting,
): { readonly take: TakesPosting; readonly post: () => void } {
  const events = new Map<Member | null, Event[]>(withdrawals.map(({ member }) => [member, []]));
  const noted: TakesPosting = (of, debit, credit, amount, loanId, opening) => {
    take(of, debit, credit, amount, loanId, opening);
    const { date, member, row } = of;
    if (member === null) return;
    const change = (account: Account): number => (credit === account ? amount : 0) - (debit === account ? amount : 0);
    const [savings, deposits] = [change('savings'), change('deposits')];
    if (savings === 0 && deposits === 0) return;
    events.get(member)?.push({ date, tab: opening ? -1 : row.tab, row: row.row, savings, deposits, entry: null });
  };
  const post = (): void => {
    for (const entry of withdrawals) {
      const { date, row } = entry;
      events.get(entry.member)?.push({ date, tab: row.tab, row: row.row, savings: 0, deposits: 0, entry });
    }
    const fromDeposits = new Map<Entry<Row<'withdrawals'>>, number>();
    for (const list of events.values()) {
      list.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : a.tab - b.tab || a.row - b.row));
      let savings = 0;
      let deposits = 0;
      for (const { entry, ...moved } of list) {
        savings += moved.savings;
        deposits += moved.deposits;
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
        postWithdrawal(terms, entry, part, take);
      }
    }
  };
  return { take: noted, post };
}
