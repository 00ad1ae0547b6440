/** How each kind of row moves money between accounts. */
import { type RuleBook, ruleWord } from '../../rules/rulebook.ts';
import type { Row } from '../../tables/tables.ts';
import type { Day } from '../../values/calendar.ts';
import { idKey } from '../../values/id-key.ts';
import type { Satang } from '../../values/satang.ts';
import type { CellPayment, Entry, OpeningBalance, PostedRow, TakesPosting } from '../ledger.ts';
import { type Categories, categoryMeaning } from '../linking/categories.ts';
import { type Account, accountNamed, growsByDebit, natureOf } from './accounts.ts';

/** What the postings of one group depend on beside its rows. */
export interface PostingTerms {
  readonly groupId: string;
  readonly gives: boolean;
  readonly rules: RuleBook;
  readonly categories: Categories;
  /** Keys of the grants' ids. */
  readonly grants: ReadonlySet<string>;
  readonly accountOfPlace: (place: string) => Account;
}

/** Tells what a row moves; a reversal lowers the side on which its row stood. */
function post(
  take: TakesPosting,
  entry: PostedRow,
  debit: Account,
  credit: Account,
  amount: number,
  loanId: string | null = null,
): void {
  take(entry, debit, credit, (entry.reverses === null ? amount : -amount) as Satang, loanId, false);
}

/** The row whose amounts, kind and place hold. */
const effect = <Typed>(entry: Entry<Typed>): Typed => (entry.reverses ?? entry).row;

const RECEIVED = {
  deposit: 'deposits',
  share: 'shares',
  entryFee: 'income.entryFee',
  fine: 'income.fine',
} as const;

const contributed = ({ gives }: PostingTerms): Account => (gives ? 'income.contribution' : 'savings');

/** A receipt: a gift to the fund or a saving, a special deposit, a share, an entry fee or a fine. */
export function postReceipt(terms: PostingTerms, entry: Entry<Row<'receipts'>>, take: TakesPosting): void {
  const { kind, place, amount } = effect(entry);
  post(take, entry, terms.accountOfPlace(place), kind === 'contribution' ? contributed(terms) : RECEIVED[kind], amount);
}

/** A cell of a wide tab: a contribution in cash on the collection day. */
export function postWideCell(terms: PostingTerms, cell: CellPayment, take: TakesPosting): void {
  post(take, cell, 'cash', contributed(terms), cell.row.amount);
}

/** A withdrawal, of which `fromDeposits` is taken from special deposits and the rest from savings. Units: satang. */
export function postWithdrawal(
  terms: PostingTerms,
  entry: Entry<Row<'withdrawals'>>,
  fromDeposits: number,
  take: TakesPosting,
): void {
  const row = effect(entry);
  const place = terms.accountOfPlace(row.place);
  const fromSavings = row.amount - fromDeposits;
  if (fromSavings !== 0) post(take, entry, 'savings', place, fromSavings);
  if (fromDeposits !== 0) post(take, entry, 'deposits', place, fromDeposits);
}

/** A claim that was paid; what a grant pays for is also drawn from the grant. */
export function postClaim(terms: PostingTerms, entry: Entry<Row<'claims'>>, take: TakesPosting): void {
  const { amount, place, source } = effect(entry);
  post(take, entry, 'expense.welfare', terms.accountOfPlace(place), amount);
  if (isGrant(terms, source)) post(take, entry, 'fund.grant', 'income.grantUsed', amount);
}

/** Whether a source of money is a grant of the register. */
export function isGrant(terms: Pick<PostingTerms, 'grants'>, source: string | null): boolean {
  return source !== null && terms.grants.has(idKey(source));
}

/** A loan as it is paid out. */
export function postLoan(terms: PostingTerms, entry: Entry<Row<'loans'>>, take: TakesPosting): void {
  const { loanId, place, principal } = effect(entry);
  post(take, entry, 'loans', terms.accountOfPlace(place), principal, loanId);
}

/** A repayment: principal, interest and fine, each by itself. */
export function postRepayment(terms: PostingTerms, entry: Entry<Row<'repayments'>>, take: TakesPosting): void {
  const { loanId, place: typed, principal, interest, fine } = effect(entry);
  const place = terms.accountOfPlace(typed);
  if (principal) post(take, entry, place, 'loans', principal, loanId);
  if (interest) post(take, entry, place, 'income.interest', interest, loanId);
  if (fine) post(take, entry, place, 'income.fine', fine, loanId);
}

/** Whether the cash book repeats the registers on a day. */
export function cashbookRepeats(rules: RuleBook, groupId: string, on: Day): boolean {
  return ruleWord(rules, 'cashbook.holds', { groupId, village: null }, on) === 'all';
}

/**
 * A row of the cash book.
 *
 * What comes in from a grant is owed to its purpose, whatever the category; what is spent from one is both the category's
 * expense and a use of the grant. A returned grant lowers it once. Unknown categories are other income or expense.
 */
export function postCashbook(terms: PostingTerms, entry: Entry<Row<'cashbook'>>, take: TakesPosting): void {
  const row = effect(entry);
  const amount = row.in ?? row.out ?? 0;
  const meaning = categoryMeaning(
    terms.categories,
    row.category,
    cashbookRepeats(terms.rules, terms.groupId, entry.date),
  );
  if (meaning?.kind === 'register') return;
  if (meaning?.kind === 'move') {
    const to = row.toPlace === null ? meaning.to : terms.accountOfPlace(row.toPlace);
    post(take, entry, to, meaning.to === 'bank' ? 'cash' : 'bank', amount);
    return;
  }
  const place = terms.accountOfPlace(row.place);
  const grant = isGrant(terms, row.source);
  if (row.in !== null) {
    post(take, entry, place, grant ? 'fund.grant' : (meaning?.in ?? 'income.other'), amount);
    return;
  }
  const account = meaning?.out ?? 'expense.other';
  post(take, entry, account, place, amount);
  if (grant && account !== 'fund.grant') post(take, entry, 'fund.grant', 'income.grantUsed', amount);
}

/** A transfer between accounts: it moves no money. */
export function postTransfer(entry: Entry<Row<'transfers'>>, take: TakesPosting): void {
  const row = effect(entry);
  const debit = accountNamed(row.debit);
  const credit = accountNamed(row.credit);
  if (debit !== null && credit !== null) post(take, entry, debit, credit, row.amount, row.loanId);
}

/** An opening balance: its account by its nature, against the surplus. */
export function postOpening({ row, member }: OpeningBalance, take: TakesPosting): void {
  const account = accountNamed(row.account);
  if (account === null || natureOf(account) === 'memo') return;
  const of: PostedRow = { row, date: row.asOf, member, reverses: null, reversedOn: null, column: 0 };
  if (growsByDebit(account)) take(of, account, 'surplus', row.amount, row.loanId, true);
  else take(of, 'surplus', account, row.amount, row.loanId, true);
}
