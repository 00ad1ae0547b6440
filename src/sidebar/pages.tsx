/** Every page of the sidebar: its name, what can be chosen in its head, and what it shows. */
import type { VNode } from 'preact';
import type { Words } from '../core/values/words.ts';
import { ClaimPage } from './pages/claim.tsx';
import { CloseYearPage } from './pages/close-year.tsx';
import { ClosingPage } from './pages/closing.tsx';
import { CollectionPage } from './pages/collection.tsx';
import { ErasePage } from './pages/erase.tsx';
import { FindingsPage } from './pages/findings.tsx';
import { FunctionPage, FunctionsPage } from './pages/functions.tsx';
import { GroupReportPage } from './pages/group-report.tsx';
import { HelpPage } from './pages/help.tsx';
import { HistoryPage } from './pages/history.tsx';
import { LeavingPage } from './pages/leaving.tsx';
import { LoanPage } from './pages/loan.tsx';
import { LoansPage } from './pages/loans.tsx';
import { MemberDataPage } from './pages/member-data.tsx';
import { MembersPage } from './pages/members.tsx';
import { MonthPage } from './pages/month.tsx';
import { NetworkPage } from './pages/network.tsx';
import { NewClaimPage } from './pages/new-claim.tsx';
import { NewGroupPage } from './pages/new-group.tsx';
import { NewLoanPage } from './pages/new-loan.tsx';
import { PassbookPage } from './pages/passbook.tsx';
import { PlatformPage } from './pages/platform.tsx';
import { ProtectPage } from './pages/protect.tsx';
import { RemovePage } from './pages/remove.tsx';
import { RepayPage } from './pages/repay.tsx';
import { ReportPage } from './pages/report.tsx';
import { RightsPage } from './pages/rights.tsx';
import { RoomPage } from './pages/room.tsx';
import { RulePage } from './pages/rule.tsx';
import { RulesPage } from './pages/rules.tsx';
import { SettingsPage } from './pages/settings.tsx';
import { SummaryPage } from './pages/summary.tsx';
import { SummaryFilePage } from './pages/summary-file.tsx';
import { TakeInPage } from './pages/take-in.tsx';
import { WelfarePage } from './pages/welfare.tsx';
import { WizardPage } from './pages/wizard.tsx';
import { WizardTabPage } from './pages/wizard-tab.tsx';
import { YearEndPage } from './pages/year-end.tsx';
import { REPORTS } from './reports.ts';
import type { PageName, Place, ReportName } from './state.ts';
import { bookWords } from './words/books.ts';
import { closingWords } from './words/closing.ts';
import { collectionWords } from './words/collection.ts';
import { entering } from './words/entering.ts';
import { functionWords } from './words/functions.ts';
import { installed } from './words/installed.ts';
import { loanWords } from './words/loans.ts';
import { personal } from './words/personal.ts';
import { roomWords } from './words/room.ts';
import { ruleWords } from './words/rules.ts';
import { sendingWords } from './words/sending.ts';
import { startWords } from './words/start.ts';
import { trust } from './words/trust.ts';
import { welfareWords } from './words/welfare.ts';
import { wizardWords } from './words/wizard.ts';
import { words } from './words.ts';

export interface Page {
  readonly title: Words;
  /** What can be chosen in its head. */
  readonly chooses: 'both' | 'group' | 'month' | 'nothing';
  /** What reading the sheet again is called there; absent where there is nothing to read. */
  readonly again?: Words;
  /** Whether it stands on the group and month that the first answer tells. */
  readonly needsMonth: boolean;
  readonly shows: (place: Place) => VNode;
}

/** A page that reads the sheet. */
function reads(title: Words, chooses: Page['chooses'], shows: Page['shows'], again = words.lookAgain): Page {
  return { title, chooses, again, needsMonth: true, shows };
}

function report(name: ReportName): Page {
  const { title, chooses } = REPORTS[name];
  return reads(title, chooses, () => <ReportPage name={name} />);
}

export const PAGES: { readonly [page in PageName]: Page } = {
  month: { ...reads(words.month, 'both', () => <MonthPage />), needsMonth: false },
  collection: reads(collectionWords.title, 'group', () => <CollectionPage />),
  findings: reads(words.findings, 'both', () => <FindingsPage />, words.checkAgain),
  members: reads(words.members, 'both', () => <MembersPage />),
  passbook: reads(words.passbook, 'nothing', (place) => <PassbookPage place={place} />),
  rights: reads(welfareWords.rights, 'nothing', (place) => <RightsPage place={place} />),
  leaving: reads(loanWords.leaving, 'nothing', (place) => <LeavingPage place={place} />),
  memberData: reads(personal.data, 'nothing', (place) => <MemberDataPage place={place} />),
  erase: reads(personal.erase, 'nothing', (place) => <ErasePage place={place} />),
  welfare: reads(welfareWords.welfare, 'group', () => <WelfarePage />),
  claim: reads(welfareWords.claim, 'nothing', (place) => <ClaimPage place={place} />),
  loans: reads(loanWords.loans, 'group', () => <LoansPage />),
  loan: reads(loanWords.loan, 'nothing', (place) => <LoanPage place={place} />),
  yearEnd: reads(bookWords.yearEnd, 'group', () => <YearEndPage />),
  closing: reads(closingWords.closing, 'both', () => <ClosingPage />),
  closeYear: reads(closingWords.wholeYear, 'group', ({ year }) => <CloseYearPage year={year} />),
  summary: reads(words.summary, 'both', () => <SummaryPage />),
  network: reads(words.network, 'month', () => <NetworkPage />),
  pack: report('pack'),
  grants: report('grants'),
  funerals: report('funerals'),
  businesses: report('businesses'),
  meetings: report('meetings'),
  bodies: report('bodies'),
  plan: report('plan'),
  survey: report('survey'),
  households: report('households'),
  board: report('board'),
  paymentCalendar: report('paymentCalendar'),
  groupReport: {
    title: sendingWords.groupReport,
    chooses: 'nothing',
    needsMonth: true,
    shows: (place) => <GroupReportPage place={place} />,
  },
  summaryFile: reads(sendingWords.summaryFile, 'group', () => <SummaryFilePage />),
  takeIn: { title: sendingWords.takeIn, chooses: 'nothing', needsMonth: true, shows: () => <TakeInPage /> },
  newClaim: reads(entering.newClaim, 'nothing', (place) => <NewClaimPage place={place} />),
  newLoan: reads(entering.newLoan, 'nothing', (place) => <NewLoanPage place={place} />),
  repay: reads(entering.repay, 'nothing', (place) => <RepayPage place={place} />),
  rules: reads(ruleWords.rules, 'group', () => <RulesPage />),
  rule: reads(ruleWords.change, 'nothing', (place) => <RulePage place={place} />),
  wizard: { ...reads(wizardWords.wizard, 'nothing', () => <WizardPage />), needsMonth: false },
  wizardTab: {
    ...reads(wizardWords.oneTab, 'nothing', ({ tab = '' }) => <WizardTabPage key={tab} tab={tab} />),
    needsMonth: false,
  },
  newGroup: { title: startWords.newGroup, chooses: 'nothing', needsMonth: false, shows: () => <NewGroupPage /> },
  history: reads(trust.history, 'nothing', () => <HistoryPage />),
  room: reads(roomWords.room, 'nothing', ({ year }) => <RoomPage year={year} />),
  protect: reads(trust.protect, 'nothing', () => <ProtectPage />),
  platform: { title: installed.platform, chooses: 'nothing', needsMonth: false, shows: () => <PlatformPage /> },
  remove: { ...reads(installed.remove, 'nothing', () => <RemovePage />), needsMonth: false },
  help: { title: words.help, chooses: 'nothing', needsMonth: false, shows: (place) => <HelpPage place={place} /> },
  functions: { title: functionWords.functions, chooses: 'nothing', needsMonth: false, shows: () => <FunctionsPage /> },
  function: reads(functionWords.functions, 'both', (place) => <FunctionPage place={place} />),
  settings: { title: words.settings, chooses: 'nothing', needsMonth: false, shows: () => <SettingsPage /> },
};
