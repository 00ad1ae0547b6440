/** How each kind of row moves money between accounts. */
import { type RuleBook, ruleWord } from '../rules/rulebook.ts';
import type { Row } from '../tables/tables.ts';
import type { Day } from '../values/calendar.ts';
import { idKey } from '../values/id-key.ts';
import type { Satang } from '../values/satang.ts';
import { type Account, accountNamed } from './accounts.ts';
import { type Categories, categoryMeaning } from './categories.ts';
import type { CellPayment, Entry, Member, Posting } from './ledger.ts';

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

/** What postings made from a row have in common. */
type Origin = Pick<Posting, 'date' | 'member' | 'loanId' | 'tab' | 'row' | 'column'>;

function posting(origin: Origin, debit: Account, credit: Account, amount: number): Posting {
  const { date, member, loanId, tab, row, column } = origin;
  return { date, debit, credit, amount: amount as Satang, member, loanId, opening: false, tab, row, column };
}

function originOf<Typed extends { readonly tab: number; readonly row: number }>(
  entry: Entry<Typed>,
  loanId: string | null = null,
): Origin {
  return { date: entry.date, member: entry.member, loanId, tab: entry.row.tab, row: entry.row.row, column: 0 };
}

/** The row whose amounts, kind and place hold, and the sign: a reversal lowers the side on which its row stood. */
function effect<Typed>(entry: Entry<Typed>): { readonly row: Typed; readonly sign: 1 | -1 } {
  return entry.reverses === null ? { row: entry.row, sign: 1 } : { row: entry.reverses.row, sign: -1 };
}

/** A receipt: a gift to the fund or a saving, a special deposit, a share, an entry fee or a fine. */
export function postReceipt(terms: PostingTerms, entry: Entry<Row<'receipts'>>): Posting {
  const { row, sign } = effect(entry);
  const place = terms.accountOfPlace(row.place);
  const credits = {
    contribution: terms.gives ? 'income.contribution' : 'savings',
    deposit: 'deposits',
    share: 'shares',
    entryFee: 'income.entryFee',
    fine: 'income.fine',
  } as const;
  return posting(originOf(entry), place, credits[row.kind], sign * row.amount);
}

/** A cell of a wide tab: a contribution in cash on the collection day. */
export function postWideCell(terms: PostingTerms, cell: CellPayment): Posting {
  const { date, member, column } = cell;
  const { tab, row, amount } = cell.row;
  return posting(
    { date, member, loanId: null, tab, row, column },
    'cash',
    terms.gives ? 'income.contribution' : 'savings',
    amount,
  );
}

/** A withdrawal, of which `fromDeposits` is taken from special deposits and the rest from savings. Units: satang. */
export function postWithdrawal(
  terms: PostingTerms,
  entry: Entry<Row<'withdrawals'>>,
  fromDeposits: number,
): readonly Posting[] {
  const { row, sign } = effect(entry);
  const place = terms.accountOfPlace(row.place);
  const fromSavings = row.amount - fromDeposits;
  const postings: Posting[] = [];
  if (fromSavings !== 0) postings.push(posting(originOf(entry), 'savings', place, sign * fromSavings));
  if (fromDeposits !== 0) postings.push(posting(originOf(entry), 'deposits', place, sign * fromDeposits));
  return postings;
}

/** A claim that was paid; what a grant pays for is also drawn from the grant. */
export function postClaim(terms: PostingTerms, entry: Entry<Row<'claims'>>): readonly Posting[] {
  const { row, sign } = effect(entry);
  const amount = sign * row.amount;
  const paid = posting(originOf(entry), 'expense.welfare', terms.accountOfPlace(row.place), amount);
  return isGrant(terms, row.source)
    ? [paid, posting(originOf(entry), 'fund.grant', 'income.grantUsed', amount)]
    : [paid];
}

/** Whether a source of money is a grant of the register. */
export function isGrant(terms: Pick<PostingTerms, 'grants'>, source: string | null): boolean {
  return source !== null && terms.grants.has(idKey(source));
}

/** A loan as it is paid out. */
export function postLoan(terms: PostingTerms, entry: Entry<Row<'loans'>>): Posting {
  const { row, sign } = effect(entry);
  return posting(originOf(entry, row.loanId), 'loans', terms.accountOfPlace(row.place), sign * row.principal);
}

/** A repayment: principal, interest and fine. */
export function postRepayment(terms: PostingTerms, entry: Entry<Row<'repayments'>>): readonly Posting[] {
  const { row, sign } = effect(entry);
  const place = terms.accountOfPlace(row.place);
  const origin = originOf(entry, row.loanId);
  const postings: Posting[] = [];
  const credit = (account: Account, amount: number | null): void => {
    if (amount !== null && amount !== 0) postings.push(posting(origin, place, account, sign * amount));
  };
  credit('loans', row.principal);
  credit('income.interest', row.interest);
  credit('income.fine', row.fine);
  return postings;
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
  const { row, sign } = effect(entry);
  const origin = originOf(entry);
  const amount = sign * (row.in ?? row.out ?? 0);
  const meaning = categoryMeaning(
    terms.categories,
    row.category,
    cashbookRepeats(terms.rules, terms.groupId, entry.date),
  );
  if (meaning?.kind === 'register') return [];
  if (meaning?.kind === 'move') {
    const to = row.toPlace === null ? meaning.to : terms.accountOfPlace(row.toPlace);
    return [posting(origin, to, meaning.to === 'bank' ? 'cash' : 'bank', amount)];
  }
  const place = terms.accountOfPlace(row.place);
  const grant = isGrant(terms, row.source);
  if (row.in !== null) return [posting(origin, place, grant ? 'fund.grant' : (meaning?.in ?? 'income.other'), amount)];
  const account = meaning?.out ?? 'expense.other';
  const spent = posting(origin, account, place, amount);
  return grant && account !== 'fund.grant'
    ? [spent, posting(origin, 'fund.grant', 'income.grantUsed', amount)]
    : [spent];
}

/** A transfer between accounts: it moves no money. */
export function postTransfer(entry: Entry<Row<'transfers'>>): Posting | null {
  const { row, sign } = effect(entry);
  const debit = accountNamed(row.debit);
  const credit = accountNamed(row.credit);
  if (debit === null || credit === null) return null;
  return posting(originOf(entry, row.loanId), debit, credit, sign * row.amount);
}

/** An opening balance: its account by its nature, against the surplus. */
export function postOpening(
  row: Row<'openings'>,
  account: Account,
  grows: 'debit' | 'credit',
  member: Member | null,
): Posting {
  const origin = { date: row.asOf, member, loanId: row.loanId, tab: row.tab, row: row.row, column: 0 };
  const made =
    grows === 'debit'
      ? posting(origin, account, 'surplus', row.amount)
      : posting(origin, 'surplus', account, row.amount);
  return { ...made, opening: true };
}
