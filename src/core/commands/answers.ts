/** What each command takes and answers: the batch command's JSON and what the sidebar shows. Money in satang, days and months in ISO. */
import type { Words } from '../values/words.ts';
import type { ArchiveCommands } from './answers/archive.ts';
import type { BooksCommands } from './answers/books.ts';
import type { BusinessesCommands } from './answers/businesses.ts';
import type { ClosingCommands } from './answers/closing.ts';
import type { CollectionCommands } from './answers/collection.ts';
import type { ExchangeCommands } from './answers/exchange.ts';
import type { FiguresCommands } from './answers/figures.ts';
import type { FindingsCommands } from './answers/findings.ts';
import type { FirstRunCommands } from './answers/first-run.ts';
import type { FunctionsCommands } from './answers/functions.ts';
import type { FuneralsCommands } from './answers/funerals.ts';
import type { GrantsCommands } from './answers/grants.ts';
import type { GroupReportCommands } from './answers/group-report.ts';
import type { HistoryCommands } from './answers/history.ts';
import type { HouseholdsCommands } from './answers/households.ts';
import type { LoansCommands } from './answers/loans.ts';
import type { MeetingsCommands } from './answers/meetings.ts';
import type { MemberCommands } from './answers/member.ts';
import type { MembersCommands } from './answers/members.ts';
import type { MonthCommands } from './answers/month.ts';
import type { NetworkCommands } from './answers/network.ts';
import type { PanelCommands } from './answers/panel.ts';
import type { PersonCommands } from './answers/person.ts';
import type { PersonalCommands } from './answers/personal.ts';
import type { PlanCommands } from './answers/plan.ts';
import type { PlatformCommands } from './answers/platform.ts';
import type { ProtectCommands } from './answers/protect.ts';
import type { RulesCommands } from './answers/rules.ts';
import type { SummaryFileCommands } from './answers/summary-file.ts';
import type { SurveyCommands } from './answers/survey.ts';
import type { UnderstoodCommands } from './answers/understood.ts';
import type { WelfareCommands } from './answers/welfare.ts';

/** Every command that can be asked for from outside, with what it takes (as typed or JSON) and what it answers. */
export interface Commands
  extends ArchiveCommands,
    BooksCommands,
    BusinessesCommands,
    ClosingCommands,
    CollectionCommands,
    ExchangeCommands,
    FiguresCommands,
    FindingsCommands,
    FirstRunCommands,
    FunctionsCommands,
    FuneralsCommands,
    GrantsCommands,
    GroupReportCommands,
    HistoryCommands,
    HouseholdsCommands,
    LoansCommands,
    MeetingsCommands,
    MemberCommands,
    MembersCommands,
    MonthCommands,
    NetworkCommands,
    PanelCommands,
    PersonCommands,
    PersonalCommands,
    PlanCommands,
    PlatformCommands,
    ProtectCommands,
    RulesCommands,
    SummaryFileCommands,
    SurveyCommands,
    UnderstoodCommands,
    WelfareCommands {}

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
