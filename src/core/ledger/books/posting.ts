/** How each kind of row moves money between accounts. */
import { type RuleBook, ruleWord } from '../../rules/rulebook.ts';
import type { Row } from '../../tables/tables.ts';
import type { Day } from '../../values/calendar.ts';
import { idKey } from '../../values/id-key.ts';
import type { Satang } from '../../values/satang.ts';
import type { CellPayment, Entry, Member, Posting } from '../ledger.ts';
import { type Categories, categoryMeaning } from '../linking/categories.ts';
import { type Account, accountNamed } from './accounts.ts';

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

/** A row that counts, and where it was typed. */
type Source = Entry<{ readonly tab: number; readonly row: number }>;

/** What a row moves from one account to another; a reversal lowers the side on which its row stood. */
function posting(
  entry: Source,
  debit: Account,
  credit: Account,
  amount: number,
  loanId: string | null = null,
): Posting {
  const { date, member, row: at, reverses, column } = entry;
  const { tab, row } = at;
  const signed = (reverses === null ? amount : -amount) as Satang;
  return { date, debit, credit, amount: signed, member, loanId, opening: false, tab, row, column };
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
export function postReceipt(terms: PostingTerms, entry: Entry<Row<'receipts'>>): Posting {
  const { kind, place, amount } = effect(entry);
  const credit = kind === 'contribution' ? contributed(terms) : RECEIVED[kind];
  return posting(entry, terms.accountOfPlace(place), credit, amount);
}

/** A cell of a wide tab: a contribution in cash on the collection day. */
export function postWideCell(terms: PostingTerms, cell: CellPayment): Posting {
  return posting(cell, 'cash', contributed(terms), cell.row.amount);
}

/** A withdrawal, of which `fromDeposits` is taken from special deposits and the rest from savings. Units: satang. */
export function postWithdrawal(
  terms: PostingTerms,
  entry: Entry<Row<'withdrawals'>>,
  fromDeposits: number,
): readonly Posting[] {
  const row = effect(entry);
  const place = terms.accountOfPlace(row.place);
  const fromSavings = row.amount - fromDeposits;
  const postings: Posting[] = [];
  if (fromSavings !== 0) postings.push(posting(entry, 'savings', place, fromSavings));
  if (fromDeposits !== 0) postings.push(posting(entry, 'deposits', place, fromDeposits));
  return postings;
}

/** A claim that was paid; what a grant pays for is also drawn from the grant. */
export function postClaim(terms: PostingTerms, entry: Entry<Row<'claims'>>): readonly Posting[] {
  const { amount, place, source } = effect(entry);
  const paid = posting(entry, 'expense.welfare', terms.accountOfPlace(place), amount);
  return isGrant(terms, source) ? [paid, posting(entry, 'fund.grant', 'income.grantUsed', amount)] : [paid];
}

/** Whether a source of money is a grant of the register. */
export function isGrant(terms: Pick<PostingTerms, 'grants'>, source: string | null): boolean {
  return source !== null && terms.grants.has(idKey(source));
}

/** A loan as it is paid out. */
export function postLoan(terms: PostingTerms, entry: Entry<Row<'loans'>>): Posting {
  const { loanId, place, principal } = effect(entry);
  return posting(entry, 'loans', terms.accountOfPlace(place), principal, loanId);
}

/** A repayment: principal, interest and fine, each added to the list. */
export function postRepayment(terms: PostingTerms, entry: Entry<Row<'repayments'>>, postings: Posting[]): void {
  const { loanId, place: typed, principal, interest, fine } = effect(entry);
  const place = terms.accountOfPlace(typed);
  if (principal) postings.push(posting(entry, place, 'loans', principal, loanId));
  if (interest) postings.push(posting(entry, place, 'income.interest', interest, loanId));
  if (fine) postings.push(posting(entry, place, 'income.fine', fine, loanId));
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
export function postCashbook(terms: PostingTerms, entry: Entry<Row<'cashbook'>>): readonly Posting[] {
  const row = effect(entry);
  const amount = row.in ?? row.out ?? 0;
  const meaning = categoryMeaning(
    terms.categories,
    row.category,
    cashbookRepeats(terms.rules, terms.groupId, entry.date),
  );
  if (meaning?.kind === 'register') return [];
  if (meaning?.kind === 'move') {
    const to = row.toPlace === null ? meaning.to : terms.accountOfPlace(row.toPlace);
    return [posting(entry, to, meaning.to === 'bank' ? 'cash' : 'bank', amount)];
  }
  const place = terms.accountOfPlace(row.place);
  const grant = isGrant(terms, row.source);
  if (row.in !== null) return [posting(entry, place, grant ? 'fund.grant' : (meaning?.in ?? 'income.other'), amount)];
  const account = meaning?.out ?? 'expense.other';
  const spent = posting(entry, account, place, amount);
  return grant && account !== 'fund.grant'
    ? [spent, posting(entry, 'fund.grant', 'income.grantUsed', amount)]
    : [spent];
}

/** A transfer between accounts: it moves no money. */
export function postTransfer(entry: Entry<Row<'transfers'>>): Posting | null {
  const row = effect(entry);
  const debit = accountNamed(row.debit);
  const credit = accountNamed(row.credit);
  if (debit === null || credit === null) return null;
  return posting(entry, debit, credit, row.amount, row.loanId);
}

/** An opening balance: its account by its nature, against the surplus. */
export function postOpening(
  row: Row<'openings'>,
  account: Account,
  grows: 'debit' | 'credit',
  member: Member | null,
): Posting {
  const [debit, credit] = grows === 'debit' ? [account, 'surplus' as const] : ['surplus' as const, account];
  const { asOf: date, loanId, tab, row: at, amount } = row;
  return { date, debit, credit, amount, member, loanId, opening: true, tab, row: at, column: 0 };
}
