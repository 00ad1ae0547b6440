/** What each command answers: the batch command's JSON and what the sidebar shows. Money in satang, days and months in ISO. */

import type { ReportField } from '../ledger/months/group-reports.ts';
import type { Language, Words } from '../values/words.ts';
import type { ArchiveAnswer, RoomAnswer } from './answers/archive.ts';
import type { StatementsAnswer, YearEndAnswer } from './answers/books.ts';
import type { BusinessesAnswer } from './answers/businesses.ts';
import type { CloseAnswer, CorrectAnswer, CorrectField, ReopenAnswer, VerifyAnswer } from './answers/closing.ts';
import type { CollectAnswer, CollectEntry, CollectionAnswer } from './answers/collection.ts';
import type { FiguresAnswer, SummaryAnswer } from './answers/figures.ts';
import type { AcceptAnswer, CheckAnswer, FindingsAnswer, MendAnswer } from './answers/findings.ts';
import type { ExampleAnswer, NewGroupAnswer, SelectionAnswer, TellGroupAnswer } from './answers/first-run.ts';
import type { FunctionForm, FunctionsAnswer, InsertAnswer } from './answers/functions.ts';
import type { FuneralsAnswer } from './answers/funerals.ts';
import type { GrantsAnswer } from './answers/grants.ts';
import type { BoardAnswer, GroupReportAnswer } from './answers/group-report.ts';
import type { HistoryAnswer } from './answers/history.ts';
import type { HouseholdsAnswer } from './answers/households.ts';
import type { LeavingAnswer, LoanAnswer, LoansAnswer, NewLoanAnswer, RepayAnswer } from './answers/loans.ts';
import type { BodiesAnswer, MeetingsAnswer, PackAnswer } from './answers/meetings.ts';
import type { MemberAnswer } from './answers/member.ts';
import type { BalancesAnswer, MembersAnswer, PaymentCalendarAnswer, StatementAnswer } from './answers/members.ts';
import type { MonthAnswer } from './answers/month.ts';
import type { NetworkAnswer } from './answers/network.ts';
import type { PanelAnswer } from './answers/panel.ts';
import type { EraseAnswer, MemberDataAnswer } from './answers/personal.ts';
import type { PlanAnswer } from './answers/plan.ts';
import type { PlatformAnswer, RemoveAnswer } from './answers/platform.ts';
import type { ProtectAnswer } from './answers/protect.ts';
import type { RuleChangeAnswer, RulesAnswer, SettingKey } from './answers/rules.ts';
import type { SummaryFileAnswer, TakeInAnswer } from './answers/summary-file.ts';
import type { SurveyAnswer } from './answers/survey.ts';
import type { BindAnswer, BindTakes, UnderstoodAnswer } from './answers/understood.ts';
import type { ClaimAnswer, RequestAnswer, RightsAnswer, WelfareAnswer } from './answers/welfare.ts';

export interface JournalAnswer {
  readonly text: string;
}

/** Every command that can be asked for from outside, with what it takes (as typed or JSON) and what it answers. */
export interface Commands {
  month: { takes: { group?: string; month?: string; today?: string }; answers: MonthAnswer };
  check: {
    takes: { asOf?: string; month?: string; today?: string; group?: string; write?: boolean };
    answers: CheckAnswer;
  };
  /** The check as a list to work through: what fits what is sought, a stretch from the `from`-th line on. */
  findings: {
    takes: {
      asOf?: string;
      month?: string;
      today?: string;
      group?: string;
      severity?: string;
      todo?: string;
      tab?: string;
      sought?: string;
      code?: string;
      column?: string;
      /** Those alike in a column one by one. */
      apart?: boolean;
      from?: number;
    };
    answers: FindingsAnswer;
  };
  /** Mends the cell of a finding, or without `row` all alike in its column; without `post` it only shows how. */
  mend: {
    takes: {
      code: string;
      tab: string;
      column: string;
      row?: number;
      group?: string;
      month?: string;
      asOf?: string;
      knownBy?: string;
      post?: boolean;
      today?: string;
    };
    answers: MendAnswer;
  };
  /** Keeps that a finding, or without `matter` all alike in its column, was seen and accepted. */
  accept: {
    takes: {
      code: string;
      matter?: string;
      tab?: string;
      column?: string;
      group?: string;
      month?: string;
      asOf?: string;
      reason: string;
      by: string;
      today?: string;
    };
    answers: AcceptAnswer;
  };
  balances: { takes: { asOf?: string; today?: string; group?: string; write?: boolean }; answers: BalancesAnswer };
  figures: { takes: { month?: string; asOf?: string; today?: string; group?: string }; answers: FiguresAnswer };
  summary: {
    /** `page` says whose page: without it, that of the group named, of the only group, or of the network. */
    takes: {
      month?: string;
      asOf?: string;
      today?: string;
      group?: string;
      page?: 'group' | 'network';
      write?: boolean;
    };
    answers: SummaryAnswer;
  };
  statement: { takes: { member: string; group?: string; asOf?: string; today?: string }; answers: StatementAnswer };
  members: { takes: { group: string; query?: string; today?: string }; answers: MembersAnswer };
  /** Everything about one member at once. */
  member: { takes: { member: string; group?: string; asOf?: string; today?: string }; answers: MemberAnswer };
  /** Every row that tells of a person, for his own request. */
  memberData: { takes: { member: string; group?: string; today?: string }; answers: MemberDataAnswer };
  /** Makes a former member nameless. Without `post` only looked at; `also` has the addresses of texts that were decided on. */
  erase: {
    takes: {
      member: string;
      group?: string;
      reason?: string;
      by?: string;
      also?: readonly string[];
      post?: boolean;
      today?: string;
    };
    answers: EraseAnswer;
  };
  journal: { takes: { format?: string; asOf?: string; today?: string }; answers: JournalAnswer };
  rights: { takes: { member: string; group?: string; on?: string; today?: string }; answers: RightsAnswer };
  /** Who paid which month, of a whole group over a year. */
  paymentCalendar: {
    takes: { group?: string; month?: string; asOf?: string; today?: string; write?: boolean };
    answers: PaymentCalendarAnswer;
  };
  welfare: { takes: { group?: string; asOf?: string; today?: string; write?: boolean }; answers: WelfareAnswer };
  /** `tab` and `row` say which claim, and `knownBy` keeps it from being another that stands there by now; `by` is who decides. */
  decideClaim: {
    takes: {
      tab: string;
      row: number;
      knownBy?: string;
      decides: 'approve' | 'refuse';
      by: string;
      reason?: string;
      today?: string;
    };
    answers: ClaimAnswer;
  };
  /** Pays an approved claim; without `pay` it only gives the voucher. */
  payClaim: {
    takes: {
      tab: string;
      row: number;
      knownBy?: string;
      pay?: boolean;
      date?: string;
      place?: string;
      payer?: string;
      witness?: string;
      today?: string;
    };
    answers: ClaimAnswer;
  };
  loans: { takes: { group?: string; asOf?: string; today?: string; write?: boolean }; answers: LoansAnswer };
  loan: { takes: { loan: string; group?: string; asOf?: string; today?: string }; answers: LoanAnswer };
  /** Without `post` nothing is written; with it a resolution is asked for. */
  leaving: {
    takes: { member: string; group?: string; on?: string; post?: boolean; resolution?: string; today?: string };
    answers: LeavingAnswer;
  };
  /** A fiscal year, or the days from `from` to `to`. */
  statements: {
    takes: {
      group?: string;
      year?: string;
      from?: string;
      to?: string;
      today?: string;
      write?: boolean;
    };
    answers: StatementsAnswer;
  };
  /** Without `post` nothing is posted; with it a resolution is asked for. `goesTo` says where dividends go. */
  yearEnd: {
    takes: {
      group?: string;
      year?: string;
      post?: boolean;
      resolution?: string;
      goesTo?: 'savings' | 'payable';
      today?: string;
      write?: boolean;
    };
    answers: YearEndAnswer;
  };
  /** Restricted money of a group, or of all groups. */
  grants: { takes: { group?: string; asOf?: string; today?: string; write?: boolean }; answers: GrantsAnswer };
  meetings: { takes: { asOf?: string; today?: string; write?: boolean }; answers: MeetingsAnswer };
  bodies: { takes: { asOf?: string; today?: string; write?: boolean }; answers: BodiesAnswer };
  /** The pack for the meeting at which a month is reported: the first after it. */
  pack: { takes: { month?: string; today?: string; write?: boolean }; answers: PackAnswer };
  /** Deaths of a year and who owes for them; without a group nobody is named. */
  funerals: {
    takes: { group?: string; year?: string; asOf?: string; today?: string; write?: boolean };
    answers: FuneralsAnswer;
  };
  plan: { takes: { asOf?: string; today?: string; write?: boolean }; answers: PlanAnswer };
  /** A round of the opinion survey, or the last one. */
  survey: {
    takes: { round?: string; group?: string; asOf?: string; today?: string; write?: boolean };
    answers: SurveyAnswer;
  };
  businesses: {
    takes: { month?: string; group?: string; asOf?: string; today?: string; write?: boolean };
    answers: BusinessesAnswer;
  };
  households: { takes: { round?: string; group?: string; today?: string; write?: boolean }; answers: HouseholdsAnswer };
  /** Everything of a network at once; with `page` as of the day for which its page is made. */
  network: {
    takes: { month?: string; asOf?: string; page?: boolean; today?: string; write?: boolean };
    answers: NetworkAnswer;
  };
  /** The last 13 months of the workbook’s groups, or one month, as a file for their network. */
  summaryFile: {
    takes: { group?: string; month?: string; today?: string; write?: boolean };
    answers: SummaryFileAnswer;
  };
  /** Takes in such a file, as its text or as the cells of its tab; without `post` nothing is written. */
  takeIn: {
    takes: {
      text?: string;
      cells?: readonly (readonly (string | number | boolean)[])[];
      post?: boolean;
      today?: string;
    };
    answers: TakeInAnswer;
  };
  /**
   * A group's report of a month, out of a pasted `text` or figures typed in baht and counts, which go before the text.
   * Without `post` it is only read; `again` posts it although the month is reported already.
   */
  groupReport: {
    takes: {
      text?: string;
      group?: string;
      month?: string;
      asOf?: string;
      approximate?: boolean;
      reportedBy?: string;
      receivedDate?: string;
      post?: boolean;
      again?: boolean;
      today?: string;
    } & { readonly [field in ReportField]?: string };
    answers: GroupReportAnswer;
  };
  /** A group's month as it stands before closing, or as it was closed; with `post` it is closed, `by` whom and with what reason. */
  close: {
    takes: { group?: string; month?: string; reason?: string; by?: string; post?: boolean; today?: string };
    answers: CloseAnswer;
  };
  /** Opens a closed month again and those closed after it; with `post` it asks for a reason and a second name. */
  reopen: {
    takes: { group?: string; month?: string; reason?: string; by?: string; post?: boolean; today?: string };
    answers: ReopenAnswer;
  };
  /**
   * An entry of a closed month put right in an open one: reversed, and entered anew with what is given; `removes` only
   * reverses it. Without `post` it is only shown.
   */
  correct: {
    takes: {
      tab: string;
      row: number;
      knownBy?: string;
      removes?: boolean;
      reason?: string;
      post?: boolean;
      today?: string;
    } & { readonly [field in CorrectField]?: string };
    answers: CorrectAnswer;
  };
  /** Whether what is closed is still as it was. */
  verify: { takes: { group?: string; today?: string }; answers: VerifyAnswer };
  /** How much more fits into the workbook; with `post` blank rows at the end of tabs are taken out of it. */
  room: { takes: { post?: boolean; today?: string }; answers: RoomAnswer };
  /**
   * Keeps a year in a copy of the workbook. With `post` and the copy's `code` what it leaves is carried as opening
   * balances; then with `post` its rows go as far as nothing needs them.
   */
  archive: {
    takes: { year?: string; code?: string; by?: string; post?: boolean; today?: string };
    answers: ArchiveAnswer;
  };
  /** Totals for anybody to read. */
  board: { takes: { month?: string; asOf?: string; today?: string; write?: boolean }; answers: BoardAnswer };
  /** Who owes what on a collection day; `sheet` and `receipts` ask for their papers too. */
  collection: {
    takes: { group?: string; date?: string; sheet?: boolean; receipts?: boolean; today?: string; write?: boolean };
    answers: CollectionAnswer;
  };
  /**
   * What was taken on a collection day. Without `post` it is only looked at; with it all is recorded at once, under `key`,
   * by which it is never recorded twice. Numbers go on from the group's last, or from `from` in `book`.
   */
  collect: {
    takes: {
      group?: string;
      date?: string;
      entries: readonly CollectEntry[];
      key: string;
      post?: boolean;
      numbers?: 'next' | 'typed';
      book?: string;
      from?: string;
      receivedBy?: string;
      count?: { cash: string | number; bank?: string | number; countedBy?: string; witness?: string };
      today?: string;
    };
    answers: CollectAnswer;
  };
  /** Keeps entries that are not posted yet with this person; a blank text lets go of them. */
  draft: { takes: { group: string; put: string }; answers: { readonly kept: boolean } };
  /** A new claim; without an amount that of the right, without `post` only looked at. */
  requestClaim: {
    takes: {
      group?: string;
      member?: string;
      code?: string;
      eventDate?: string;
      requestDate?: string;
      units?: string;
      amount?: string;
      note?: string;
      post?: boolean;
      today?: string;
    };
    answers: RequestAnswer;
  };
  /** A new contract; what is beyond the group's limits needs a resolution. */
  newLoan: {
    takes: {
      group?: string;
      member?: string;
      loanId?: string;
      amount?: string;
      date?: string;
      rate?: string;
      method?: 'reducing' | 'flat';
      installments?: string;
      firstDue?: string;
      guarantor1?: string;
      guarantor2?: string;
      guarantor3?: string;
      purpose?: string;
      place?: string;
      resolution?: string;
      post?: boolean;
      today?: string;
    };
    answers: NewLoanAnswer;
  };
  /** A repayment: `amount` is cut by what is due, unless `interest` or `principal` is given. */
  repay: {
    takes: {
      loan: string;
      group?: string;
      amount?: string;
      principal?: string;
      interest?: string;
      fine?: string;
      date?: string;
      receiptId?: string;
      place?: string;
      receivedBy?: string;
      post?: boolean;
      today?: string;
    };
    answers: RepayAnswer;
  };
  /** Every rule as it holds on a day, of a group or, without one, those for all groups. */
  rulesInForce: { takes: { group?: string; on?: string; today?: string }; answers: RulesAnswer };
  /** A new row of the rules; without a group for all of them, without `post` only looked at. */
  setRule: {
    takes: {
      group?: string;
      village?: string;
      key: string;
      value: string;
      effectiveFrom: string;
      resolution?: string;
      post?: boolean;
      today?: string;
    };
    answers: RuleChangeAnswer;
  };
  setSetting: {
    takes: { key: SettingKey; value: string; post?: boolean; today?: string };
    answers: RuleChangeAnswer;
  };
  /** What this person is called on papers and in the log; blank forgets it. */
  myName: { takes: { name: string }; answers: { readonly name: string | null } };
  /** How each tab is read, or one of them: what was recognised, what counts, and what is lacking. */
  understood: { takes: { tab?: string; today?: string }; answers: UnderstoodAnswer };
  /** Says what a tab is: a table, or `none` to leave it alone. Without `post` it is only tried. */
  bind: { takes: BindTakes; answers: BindAnswer };
  /** Forgets what was said of a tab. */
  unbind: { takes: { tab: string; post?: boolean; today?: string }; answers: BindAnswer };
  /** Takes back an action whole, if everything is still as it left it. */
  undo: { takes: { action: string; today?: string }; answers: { readonly undone: true; readonly rows: number } };
  /** A small made-up group in new tabs, to try everything with. */
  example: { takes: { today?: string }; answers: ExampleAnswer };
  /** Makes the tabs of a group, whose dues begin with the month `from`; `benefits` names a ready list. */
  newGroup: {
    takes: { name: string; system: string; from?: string; benefits?: string; today?: string };
    answers: NewGroupAnswer;
  };
  /** Says what a group is called and what kind it is, in a sheet that has no register of groups yet. */
  tellGroup: {
    takes: { group: string; name: string; system: string; today?: string };
    answers: TellGroupAnswer;
  };
  /** The cell that is selected in the sheet, such as one of a column to be pointed at. */
  selection: { takes: { today?: string }; answers: SelectionAnswer };
  /** The custom functions; with a `name` that one, with examples out of the group's own tabs. */
  functions: { takes: { name?: string; group?: string; month?: string; today?: string }; answers: FunctionsAnswer };
  /** Puts an example of a function into the selected cell. */
  insertFunction: {
    takes: { name: string; form: FunctionForm; group?: string; month?: string; today?: string };
    answers: InsertAnswer;
  };
  /** Which tabs and rows should be protected; `does` protects them, or lifts every protection of the program's own. */
  protect: {
    takes: { does?: 'set' | 'lift'; committee?: string; today?: string };
    answers: ProtectAnswer;
  };
  /** What was done in people's own tabs, newest first. */
  history: { takes: { today?: string }; answers: HistoryAnswer };
  /** A tab with boxes to tick, for phones. */
  panel: { takes: { today?: string }; answers: PanelAnswer };
  /** Tries what only Google can settle, where `run` says so; `letters` asks for an answer so much longer. */
  platform: { takes: { run?: boolean; letters?: string; today?: string }; answers: PlatformAnswer };
  /** Takes the program out of the workbook, with `tabs` its result tabs too; without `post` only what there is. */
  remove: { takes: { post?: boolean; tabs?: boolean; today?: string }; answers: RemoveAnswer };
  goTo: { takes: { tab: string; row?: number; column?: string }; answers: { done: true } };
  language: { takes: { language: string }; answers: { language: Language } };
}

export type CommandName = keyof Commands;
export type Takes<Name extends CommandName> = Commands[Name]['takes'];
export type Answer<Name extends CommandName> = Commands[Name]['answers'];

/** What crosses from the script to the page: an answer, or a sentence saying what to do. */
export type Reply<Name extends CommandName> = Replied<Answer<Name>>;

export type Replied<Given> =
  | {
      readonly ok: true;
      readonly answer: Given;
      readonly says: Words;
      /** What the sheet was known by before it was read; blank or absent where that is not known. */
      readonly mark?: string;
    }
  | { readonly ok: false; readonly problem: Problem };

interface Problem extends Words {
  readonly kind: string;
  /** How many tabs were read, where there was no time for more: asking again goes on from there. */
  readonly slice?: { readonly done: number; readonly all: number };
}
