/** What the ledger is made of: members, linked rows, postings and cover of one group, and of all groups together. */
import type { RuleBook } from '../rules/rulebook.ts';
import type { Book } from '../tables/book.ts';
import type { Place } from '../tables/table.ts';
import type { Row } from '../tables/tables.ts';
import type { Day, Month } from '../values/calendar.ts';
import type { Dropped, Finding } from '../values/finding.ts';
import type { Satang } from '../values/satang.ts';
import type { Account } from './books/accounts.ts';
import type { GroupClosings } from './closing/closings.ts';
import type { TellsPart } from './dues/cover.ts';
import type { AskedMonth } from './dues/due-calendar.ts';
import type { TakesPaid } from './dues/kept-up.ts';
import type { Installment, LoanTerms } from './loans/installments.ts';
import type { LoanOpenings, LoanStanding } from './loans/loans.ts';

/** One stay in the group: from its joining to its end. */
export interface Membership {
  readonly row: Row<'members'>;
  /** Null = since before the books. */
  readonly join: Day | null;
  /** The first day on which it no longer holds; null = open. */
  readonly end: Day | null;
  readonly exit: 'left' | 'died' | 'ended' | null;
}

export interface Member {
  readonly groupId: string;
  /** As typed in the register. */
  readonly memberId: string;
  /** The id without blanks and case. */
  readonly key: string;
  /** Title, first name and last name. */
  readonly name: string;
  /** The number of the village, `4` for หมู่ 4; null when not given. */
  readonly village: string | null;
  /** In order of joining; more than one when he came back. */
  readonly memberships: readonly Membership[];
  /** False where the workbook has no register and his own rows made him a member. */
  readonly registered: boolean;
}

/** A row that counts, linked to its member and to the row it reverses. */
export interface Entry<Typed> {
  readonly row: Typed;
  readonly date: Day;
  readonly member: Member | null;
  /** The entry that this one cancels whole; its member, kind and place hold. */
  readonly reverses: Entry<Typed> | null;
  /** The day on which a reversal cancels this one. */
  reversedOn: Day | null;
  /** Of a wide tab's cell its column, from 1; 0 for a row. */
  readonly column: number;
}

/** Money paid towards monthly contributions: a receipt, or a cell of a wide tab. */
export type Payment = Entry<Pick<Row<'receipts'>, 'tab' | 'row' | 'amount' | 'coverFrom' | 'coverTo'>>;

/** A cell of a wide tab as a payment. Its date is not known: it counts from the collection day of its month. */
export interface CellPayment extends Payment {
  readonly member: Member;
  readonly month: Month;
  /** The collection day of its month; `date` is later where long rows beside it were reversed after that day. */
  readonly collection: Day;
}

/** Contributions by plain receipts, of which no entries are made. */
export interface PlainPaid {
  /** How many of the members paid in each month, counted as monthIndex counts, without those of a list. */
  readonly payersBut: (others: ReadonlyMap<Member, unknown>) => ReadonlyMap<number, number>;
  /** Tells each payment of a member, in the order of rows, until one is answered with false; gives whether none was. */
  readonly every: (member: Member, take: TakesPaid) => boolean;
  /** In order of date and row. */
  readonly paymentsOf: (member: Member) => readonly Payment[];
  /** What each member paid, every amount so many times over as is said of its day. Units: satang. */
  readonly sums: (times: (day: Day) => number) => ReadonlyMap<Member, number>;
}

/** A loan with its contract row, or one known only by its opening balance. */
export interface LoanEntry {
  readonly loanId: string;
  readonly key: string;
  readonly entry: Entry<Row<'loans'>>;
  readonly guarantors: readonly (Member | null)[];
  readonly repayments: readonly Entry<Row<'repayments'>>[];
  /** Write-offs and offsets lower what is owed; a transfer into the loan raises it. */
  readonly transfers: readonly (Entry<Row<'transfers'>> & { readonly towards: 'repaid' | 'lent' })[];
  /** Interest set off, such as by savings. */
  readonly interestMoved: readonly Entry<Row<'transfers'>>[];
  /** What it runs by; worked out when first asked for. */
  readonly terms: () => LoanTerms;
  readonly schedule: () => readonly Installment[];
}

/** One movement from an account to another. Balanced by construction. */
export interface Posting {
  readonly date: Day;
  readonly debit: Account;
  readonly credit: Account;
  /** Negative for a reversal, which lowers the side on which the reversed row stood. */
  readonly amount: Satang;
  readonly member: Member | null;
  readonly loanId: string | null;
  /** An opening balance: neither in nor out. */
  readonly opening: boolean;
  readonly tab: number;
  readonly row: number;
  readonly column: number;
}

/** A row that money or a balance moves by, and where it was typed. */
export type PostedRow = Entry<Place>;

/** Is told of a posting, without one being made of it: most are only added up. `opening` is an opening balance. */
export type TakesPosting = (
  of: PostedRow,
  debit: Account,
  credit: Account,
  amount: Satang,
  loanId: string | null,
  opening: boolean,
) => void;

/** What the postings of a day moved from one account to another; opening balances by themselves. */
export type DaysPostings = Pick<Posting, 'date' | 'debit' | 'credit' | 'amount' | 'opening'>;

/** A row of opening balances with its member. */
export interface OpeningBalance {
  readonly row: Row<'openings'>;
  readonly member: Member | null;
}

/** A group's postings, as its latest opening balance on or before some day lets them stand. */
export interface Books {
  /** The day at whose end the opening balances hold; null = the books begin from nothing. */
  readonly openingDay: Day | null;
  /** The group has opening balances, but all are of later days: it has no accounts yet. */
  readonly notYet: boolean;
  /** Every posting, made when they are first asked for. */
  readonly postings: readonly Posting[];
  /** The same added up by day and accounts, in the order of the first of each. */
  readonly byDay: readonly DaysPostings[];
  /** Tells every posting, in their order, and keeps none. */
  readonly each: (take: TakesPosting) => void;
}

/** How a member's months are paid, as of a day. Lists run from month `first` (counted as monthIndex counts). */
export interface Cover {
  readonly member: Member;
  readonly asOf: Day;
  readonly first: number;
  readonly due: readonly number[];
  readonly covered: readonly number[];
  /** The day on which each month was covered in full; null = not yet. */
  readonly fullOn: readonly (Day | null)[];
  /** The day by which each month is asked for. */
  readonly dueBy: readonly Day[];
  readonly collection: readonly Day[];
  /** Whether some month was not covered in full by the day asked for, of those that have come. */
  readonly behind: boolean;
  /** Paid beyond every coming month. */
  readonly credit: Satang;
  /** Paid beyond the pledge and not spread ahead. */
  readonly extra: Satang;
  /** Arrears brought forward that are still open. */
  readonly broughtForward: Satang;
  /** Payments after which a month stays partial, or a rest is left. */
  readonly differing: readonly { readonly paid: Payment; readonly rest: Satang; readonly partial: Month | null }[];
  /** The day of his last reversal, and his cover as it stood the day before; null = nothing was reversed. */
  readonly before: { readonly day: Day; readonly cover: () => Cover } | null;
}

/** Everything of one group that counts. */
export interface GroupLedger {
  readonly group: Row<'groups'>;
  readonly groupId: string;
  /** How the group works: a village fund with contributions works as `production`. */
  readonly works: 'gives' | 'saves' | 'lends' | 'network';
  readonly members: readonly Member[];
  readonly memberByKey: ReadonlyMap<string, Member>;
  readonly booksFrom: Month | null;
  readonly receipts: readonly Entry<Row<'receipts'>>[];
  readonly withdrawals: readonly Entry<Row<'withdrawals'>>[];
  readonly claims: readonly Entry<Row<'claims'>>[];
  /** Contracts and their reversals, as typed. */
  readonly loanRows: readonly Entry<Row<'loans'>>[];
  readonly loans: readonly LoanEntry[];
  /** How they stand on a day, in their order; what was asked last is kept. */
  readonly loansOn: (asOf: Day) => { readonly openings: LoanOpenings; readonly standings: readonly LoanStanding[] };
  readonly repayments: readonly Entry<Row<'repayments'>>[];
  readonly cashbook: readonly Entry<Row<'cashbook'>>[];
  readonly transfers: readonly Entry<Row<'transfers'>>[];
  readonly cashCounts: readonly Row<'cashCounts'>[];
  readonly openings: readonly Row<'openings'>[];
  readonly pledges: readonly Row<'pledges'>[];
  /** Each saver's pledges in order of the month they hold from; of a wide tab's column, from ever. */
  readonly pledgesOf: ReadonlyMap<Member, readonly { readonly from: number; readonly amount: number }[]>;
  /** What a saver without a pledge saves by the rules on a day, in satang; null = nothing is set. */
  readonly pledgeDefaultOn: (on: Day, village: string | null) => number | null;
  readonly benefits: readonly Row<'benefits'>[];
  /** Members with two contributions of one day. */
  readonly paidTwice: readonly Member[];
  /** Receipts that are no contributions, in the order of tabs and rows. */
  readonly otherReceipts: readonly Entry<Row<'receipts'>>[];
  /** Contributions of each member, in order of date, tab and row. */
  readonly paid: ReadonlyMap<Member, readonly Payment[]>;
  /** Further contributions, in none of the other lists and in no books; null but for functions in cells. */
  readonly plain: PlainPaid | null;
  /** Those of them that are cells of wide tabs. */
  readonly wideCells: readonly CellPayment[];
  /** The day on which a member's cell of a wide tab counts, or would if it could be read. */
  readonly dayOfCell: (memberId: string, month: Month) => Day;
  /** Wide cells that a long row stands beside: compared, not counted. */
  readonly comparedCells: readonly { readonly cell: CellPayment; readonly long: Satang }[];
  /** Each member's cover as of a day, in the order of `members`. */
  readonly covers: (asOf: Day) => readonly Cover[];
  /** One member's cover as of a day, worked out anew: for who asks for many days and keeps none. */
  readonly coverOn: (member: Member, asOf: Day, tells?: TellsPart) => Cover;
  /** Whether his cover on a day would surely say that he was never behind and owes nothing; told without reckoning it. */
  readonly keptUp: (member: Member, asOf: Day) => boolean;
  /** What is asked of a member for a month, counted as monthIndex counts. */
  readonly askedMonth: (member: Member, month: number) => AskedMonth;
  readonly books: (asOf: Day) => Books;
  readonly closings: GroupClosings;
}

export interface Ledger {
  readonly book: Book;
  readonly rules: RuleBook;
  readonly groups: readonly GroupLedger[];
  /** What was found while rows were linked; the checks find the rest. */
  readonly findings: readonly Finding[];
  readonly dropped: readonly Dropped[];
}
