/** What the sidebar knows: where it stands, what is chosen, and the questions it has asked. */
import { signal } from '@preact/signals';
import type { MonthAnswer } from '../core/commands/answers/month.ts';
import type { ClaimLine } from '../core/commands/answers/welfare.ts';
import type { Takes } from '../core/commands/answers.ts';
import type { Language, Words } from '../core/values/words.ts';
import { wasRead } from './changed.ts';
import type { Failure } from './failures.ts';
import { failureSentence } from './help.ts';
import { type Question, question } from './questions.ts';

/** Commands whose answer is shown as its report. */
export type ReportName =
  | 'pack'
  | 'grants'
  | 'funerals'
  | 'businesses'
  | 'meetings'
  | 'bodies'
  | 'plan'
  | 'survey'
  | 'households'
  | 'board'
  | 'paymentCalendar';
export type PageName =
  | ReportName
  | 'month'
  | 'collection'
  | 'findings'
  | 'members'
  | 'passbook'
  | 'rights'
  | 'memberData'
  | 'erase'
  | 'leaving'
  | 'welfare'
  | 'claim'
  | 'loans'
  | 'loan'
  | 'yearEnd'
  | 'summary'
  | 'network'
  | 'closing'
  | 'closeYear'
  | 'groupReport'
  | 'summaryFile'
  | 'takeIn'
  | 'newClaim'
  | 'newLoan'
  | 'repay'
  | 'rules'
  | 'rule'
  | 'newGroup'
  | 'wizard'
  | 'wizardTab'
  | 'history'
  | 'protect'
  | 'room'
  | 'platform'
  | 'remove'
  | 'help'
  | 'functions'
  | 'function'
  | 'settings';
export type TextSize = '16' | '18' | '20';

export interface Place {
  readonly page: PageName;
  /** Of whom or of what it speaks; without a group it is the chosen one. */
  readonly groupId?: string;
  readonly memberId?: string;
  readonly loanId?: string;
  readonly month?: string;
  readonly year?: string;
  /** A rule by its key. */
  readonly rule?: string;
  readonly tab?: string;
  /** A function, or a part of the manuals, by its name. */
  readonly name?: string;
  /** Which of several stood open on it when one went on from there. */
  readonly nth?: number;
  /** As it stood where the page was opened. */
  readonly claim?: ClaimLine;
}

/** A short word at the bottom: what was just done, or why not. */
export interface Notice {
  readonly words: Words;
  readonly tone: 'plain' | 'bad';
  /** The way back, of what was done to nothing but this page. */
  readonly back?: () => void;
}

export const language = signal<Language>('th');
/** Whether who has opened it may look at the file and not write in it. */
export const looksOnly = signal(false);
export const textSize = signal<TextSize>('16');
export const notice = signal<Notice | null>(null);
/** Where one is, and the pages that “back” leads to. */
export const trail = signal<readonly Place[]>([{ page: 'month' }]);
/** What the person chose; absent = what the script remembers. An empty group is the whole network. */
export const chosen = signal<{ readonly group?: string; readonly month?: string }>({});
/** The last month that was answered: what there is to choose from stays while another is awaited. */
export const choices = signal<MonthAnswer | null>(null);
export const sought = signal('');

export const month = question('month');
export const collection = question('collection');
export const findings = question('findings');
/** Those alike one by one, or what was sought everywhere. */
export const someFindings = question('findings');
export const members = question('members');
export const member = question('member');
export const summary = question('summary');
export const networkSummary = question('summary');
export const rights = question('rights');
export const leaving = question('leaving');
export const memberData = question('memberData');
/** What forgetting somebody would change: nothing is written by asking so. */
export const erasable = question('erase');
export const welfare = question('welfare');
/** A claim as it stands in the sheet, with its voucher: nothing is paid by asking so. */
export const claimNow = question('payClaim');
export const loans = question('loans');
export const loan = question('loan');
export const closing = question('close');
/** The open months of a year: nothing is closed by asking so. */
export const yearToClose = question('closeYear');
export const statements = question('statements');
export const yearEnd = question('yearEnd');
export const history = question('history');
export const protections = question('protect');
export const roomNow = question('room');
/** A year as it would be kept: nothing is written by asking so. */
export const archivable = question('archive');
/** What leaving would take away: nothing is removed by asking so. */
export const removable = question('remove');
export const functionsNow = question('functions');
/** One function, with examples of the chosen group. */
export const functionNow = question('functions');
/** What there is to ask for, to lend by and to repay: nothing is written by asking so. */
export const requestable = question('requestClaim');
export const lendable = question('newLoan');
export const repayable = question('repay');
export const rulesNow = question('rulesInForce');
/** How each tab of the sheet is read. */
export const understood = question('understood');
export const summaryFile = question('summaryFile');
/** A summary file as it would be taken in: nothing is written by asking so. */
export const takeIn = question('takeIn');
export const reports: { readonly [Name in ReportName]: Question<Name> } = {
  pack: question('pack'),
  grants: question('grants'),
  funerals: question('funerals'),
  businesses: question('businesses'),
  meetings: question('meetings'),
  bodies: question('bodies'),
  plan: question('plan'),
  survey: question('survey'),
  households: question('households'),
  board: question('board'),
  paymentCalendar: question('paymentCalendar'),
};
const remember = question('language');

/** The questions whose answers grow old when the sheet changes; the month is asked at once. */
const READ = [
  history,
  protections,
  roomNow,
  archivable,
  removable,
  functionNow,
  collection,
  findings,
  someFindings,
  members,
  member,
  summary,
  networkSummary,
  rights,
  leaving,
  memberData,
  erasable,
  welfare,
  claimNow,
  loans,
  loan,
  closing,
  yearToClose,
  statements,
  yearEnd,
  understood,
  summaryFile,
  takeIn,
  requestable,
  lendable,
  repayable,
  rulesNow,
  ...Object.values(reports),
] as const;

/** Where one is now. */
export function here(): Place {
  return trail.value[trail.value.length - 1] ?? { page: 'month' };
}

/** Goes on to a page from which “back” returns. */
export function goOn(place: Place): void {
  notice.value = null;
  trail.value = [...trail.value, place];
}

/** Has “back” lead to what stood open on this page. */
export function stands(nth: number): void {
  trail.value = [...trail.value.slice(0, -1), { ...here(), nth }];
}

/** Goes to one of the pages of the bottom bar. */
export function goTop(page: PageName): void {
  notice.value = null;
  trail.value = [{ page }];
}

export function goBack(): void {
  notice.value = null;
  trail.value = trail.value.length > 1 ? trail.value.slice(0, -1) : trail.value;
}

/** The group that a place speaks of, as the commands take it. */
export function groupOf(place: Pick<Place, 'groupId'>): { group?: string } {
  const group = place.groupId ?? chosen.value.group;
  return group ? { group } : {};
}

/** The group and month as the commands take them: no group is the whole network. */
export function scope(): { group?: string; month?: string } {
  const { group, month } = chosen.value;
  return { ...(group ? { group } : {}), ...(month ? { month } : {}) };
}

const isGroupGone = (failure: Failure): boolean => failure.kind === 'problem' && failure.problem === 'groupUnknown';

/** Asks for the month, and takes over the group, month and language in its answer. */
export async function askMonth(takes: Takes<'month'>): Promise<void> {
  const first = month.asked.peek().state === 'idle' && chosen.peek().month === undefined;
  const asked = await month.ask(takes);
  // The group was undone, renamed or deleted meanwhile: the script then chooses another.
  if (asked.state === 'failed' && isGroupGone(asked.failure) && takes.group) return askMonth({});
  if (asked.state !== 'answered') return;
  const { answer } = asked;
  wasRead(asked.mark);
  // Of a sheet without books there is nothing to choose, and every page leads to its first steps.
  chosen.value = answer.empty ? {} : { group: answer.groupId ?? '', month: answer.month };
  choices.value = answer.empty ? null : answer;
  month.was(chosen.value);
  if (first) language.value = answer.language;
}

/** Chooses another group or month; the pages that speak of it ask for themselves. */
export function choose(change: { readonly group?: string; readonly month?: string }): void {
  chosen.value = { ...chosen.value, ...change };
  if (change.group !== undefined) {
    sought.value = '';
    notice.value = null;
  }
  void askMonth(chosen.value);
}

/** Reads the sheet again: the month at once, the other pages when they are seen. */
export function lookAgain(): void {
  for (const asked of READ) asked.tire();
  void askMonth(chosen.value);
}

/** Speaks another language at once, and asks the script to remember it. */
export function speak(wanted: Language): void {
  language.value = wanted;
  void remember.ask({ language: wanted }).then((asked) => {
    if (asked.state === 'failed') notice.value = { words: failureSentence(asked.failure), tone: 'bad' };
  });
}

/** The words in the language that is spoken. */
export function say(words: Words): string {
  return words[language.value];
}
