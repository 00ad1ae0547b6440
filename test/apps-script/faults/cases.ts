/** Every command that writes, as data: over which workbook, after what, asked how, and what may be said of it the second time. */
import type { CommandName } from '../../../src/core/commands/answers.ts';
import { commands } from '../../../src/core/commands/catalogue.ts';
import { RESULT_TABS } from '../../../src/core/tables/tables.ts';
import type { Host } from '../../../src/local/emulator/host-model.ts';
import type { SheetContent } from '../../../src/local/emulator/workbook-model.ts';
import {
  CLAIMS,
  giving,
  givingInCells,
  lending,
  longColumn,
  network,
  twoGroups,
  unnamed,
  untold,
  yearOver,
} from './books.ts';
import { type Asked, ask, hostFor } from './trial.ts';

/** What was done before: as it is asked, or as the workbook has it asked. */
type Before = Asked | ((host: Host) => Asked);

export interface Case {
  readonly name: string;
  readonly command: CommandName;
  readonly sheets: () => SheetContent[];
  readonly before: readonly Before[];
  /** What is asked, over a workbook in which all of `before` was done. */
  readonly asked: (host: Host) => Asked;
  /** Problems by which a second one says that it stands there already. */
  readonly already: readonly string[];
  /** Whether every moment is tried, and not some alone. */
  readonly every: boolean;
  /** Whether what failed half-way cannot be put back: the next action goes on with it. */
  readonly goesOn: boolean;
}

type Takes = Readonly<Record<string, unknown>>;

const asking = (command: CommandName, takes: Takes): Asked => ({ command, takes });
const USUAL = { before: [], already: [], every: true, goesOn: false };
const one = (
  name: string,
  sheets: () => SheetContent[],
  asked: Asked,
  { before = [], already = [] }: { readonly before?: readonly Before[]; readonly already?: readonly string[] } = {},
): Case => ({ ...USUAL, name, command: asked.command, sheets, before, asked: () => asked, already });

/** What is said of taking back what was all there was, once it is gone. */
const TAKEN_BACK = ['undoneAlready', 'workbookEmpty'];

/** The action of what was asked last is found in the journal. */
const undoing = (name: string, sheets: () => SheetContent[], before: readonly Asked[]): Case => ({
  ...USUAL,
  name: `taking back: ${name}`,
  command: 'undo',
  sheets,
  before,
  asked: (host) => {
    const history = ask(host, asking('history', {})).answer?.['lines'];
    const [last] = Array.isArray(history) ? history : [];
    return asking('undo', { action: last?.action });
  },
  already: ['undoneAlready', 'undoUnknown'],
});

const AT = { tab: CLAIMS, row: 3 };
export const approve = (by: string): Asked => asking('decideClaim', { ...AT, decides: 'approve', by });
const APPROVED = [approve('สมศรี'), approve('ทองดี')];
export const PAY = asking('payClaim', { ...AT, pay: true, place: 'bank' });
export const YEAR = asking('yearEnd', { group: 'B', year: '2568', post: true, resolution: '=1/2569' });
export const LEAVE = asking('leaving', {
  group: 'B',
  member: '002',
  on: '16/5/2569',
  post: true,
  resolution: '2/2569',
});
const MEND = { code: 'UNTIDY', tab: CLAIMS, column: 'F' };
const mending =
  (place: Takes) =>
  (host: Host): Asked => {
    // What is mended is what was seen.
    const knownBy = ask(host, asking('mend', place)).answer?.['knownBy'];
    return asking('mend', { ...place, knownBy, post: true });
  };
const MONTH = { group: 'B', month: '2568-12', post: true };
const CLOSE = asking('close', { ...MONTH, by: 'สมศรี', reason: '=รอใบเสร็จ' });
const COLLECT = asking('collect', {
  key: 'first-1',
  post: true,
  entries: ['001', '002'].map((memberId) => ({ memberId, amount: 30 })),
  count: { cash: 90, countedBy: 'สมศรี', witness: 'บุญมี' },
});
const IN_CELLS = asking('collect', {
  key: 'first-1',
  post: true,
  entries: [
    { memberId: '001', amount: 30 },
    { memberId: '002', amount: 30 },
    { memberId: '003', amount: 20 },
  ],
});
const FUND = asking('newGroup', { name: 'กองทุนบ้านริมนา', system: 'villagefund' });
const EXAMPLE = asking('example', {});
const TELL = asking('tellGroup', { group: 'บ้านล่าง', name: 'บ้านล่างสามัคคี', system: 'sajja' });
const BIND = asking('bind', {
  tab: 'Sheet1',
  table: 'receipts',
  columns: { memberName: 'A', date: 'B', amount: 'C' },
  post: true,
});
const RULE = asking('setRule', {
  group: 'B',
  key: 'profit.split',
  value: 'ปันผล 50, สำรอง 50',
  effectiveFrom: '1/1/2570',
  resolution: '=3/2569',
  post: true,
});
const SETTING = asking('setSetting', { key: 'network.name', value: '=เครือข่ายทุ่งใหญ่', post: true });
const REPORT = asking('groupReport', { group: 'A', month: '2569-04', closing: '120', fund: '55,000', post: true });
const LOAN = asking('newLoan', {
  member: '2',
  amount: '15,000',
  date: '20/4/2569',
  guarantor1: '1',
  guarantor2: 'บุญมี มั่นคง',
  installments: '10',
  post: true,
});
const REPAID = asking('repay', { loan: 'L1', date: '10/3/2569', amount: '1,635', receiptId: '2', post: true });

const YEAR_CLOSED = asking('close', { month: '2568-12', by: 'สมศรี', reason: '=พร้อม', post: true });
const CLOSED_YEAR = { year: '2568', by: 'สมศรี', reason: '=พร้อม', post: true };
const ARCHIVE = { year: '2568', by: '=สมศรี', post: true };
/** A year is carried with the code of a copy: it begins as the workbook's own. */
const carrying = (host: Host): Asked => {
  const code = String(ask(host, asking('archive', { year: '2568' })).answer?.['code']);
  return asking('archive', { ...ARCHIVE, code: code.replace(/-.*/, '-0000') });
};

let summary: string | null = null;
/** The file that the giving group sends. */
function summaryFile(): string {
  summary ??= String(ask(hostFor(giving()), asking('summaryFile', {})).answer?.['csv']);
  return summary;
}

/** Beside a tab without anything in it, whose first cell is selected and shows dates. */
const withNotes = (): SheetContent[] => [{ title: 'จด', values: [], columnFormats: ['d/m/yyyy'] }, ...twoGroups()];
const FORMULA = asking('insertFunction', { name: 'SAJJA_TENURE', form: 'column', group: 'B' });

/** Everything that writes into people's own tabs. */
export const CASES: readonly Case[] = [
  one('the first approval, with a new column', twoGroups, approve('=สมศรี'), { already: ['approverTwice'] }),
  one('the second approval', twoGroups, approve('ทองดี'), { before: [approve('สมศรี')], already: ['approverTwice'] }),
  one('refusing', twoGroups, asking('decideClaim', { ...AT, decides: 'refuse', by: 'สมศรี', reason: '+ซ้ำ' }), {
    already: ['claimSettled'],
  }),
  one('paying', twoGroups, PAY, { before: APPROVED, already: ['claimSettled'] }),
  one('a year’s profit, in a new tab', twoGroups, YEAR),
  one('a leaving, in several tabs', twoGroups, LEAVE),
  { ...USUAL, name: 'mending a column', command: 'mend', sheets: twoGroups, asked: mending(MEND) },
  one(
    'accepting a finding, in a new tab',
    twoGroups,
    asking('accept', { code: 'PLEDGE_MISSING', tab: 'กลุ่ม', column: 'A', reason: '=ตกลงกันแล้ว', by: 'สมศรี' }),
  ),
  one('closing a month, in a new tab', twoGroups, CLOSE),
  one('closing a year', yearOver, asking('closeYear', CLOSED_YEAR)),
  one('opening a closed year again', yearOver, asking('closeYear', { ...CLOSED_YEAR, by: 'ทองดี', reopens: true }), {
    before: [asking('closeYear', CLOSED_YEAR)],
  }),
  one('opening a closed month again', twoGroups, asking('reopen', { ...MONTH, by: 'ทองดี', reason: '+ลงผิดเดือน' }), {
    before: [CLOSE],
  }),
  one('correcting a closed month', twoGroups, asking('correct', { tab: 'สมุดเงินสด', row: 2, in: '900', post: true }), {
    before: [CLOSE],
  }),
  one(
    'asking for a benefit',
    twoGroups,
    asking('requestClaim', {
      group: 'A',
      member: '001',
      code: 'SICK',
      eventDate: '1/5/2569',
      units: '2',
      post: true,
    }),
  ),
  one('a rule from a day on', twoGroups, RULE),
  one('a setting, in a new tab', twoGroups, SETTING),
  one('a setting changed', twoGroups, asking('setSetting', { key: 'network.name', value: 'ทุ่งเล็ก', post: true }), {
    before: [SETTING],
  }),
  one('a report of a group', network, REPORT),
  {
    ...USUAL,
    name: 'a summary file',
    command: 'takeIn',
    sheets: network,
    asked: () => asking('takeIn', { text: summaryFile(), post: true }),
  },
  { ...USUAL, name: 'carrying a year', command: 'archive', sheets: yearOver, before: [YEAR_CLOSED], asked: carrying },
  {
    ...one('taking old rows out', yearOver, asking('archive', ARCHIVE), { before: [YEAR_CLOSED, carrying] }),
    goesOn: true,
  },
  one('taking blank rows out', giving, asking('room', { post: true })),
  one('a contract', lending, LOAN),
  one('a repayment', lending, REPAID),
  one('a collection', giving, COLLECT),
  one('a collection in cells', givingInCells, IN_CELLS),
  one('a new group', () => [], FUND),
  { ...one('the example', () => [], EXAMPLE), every: false },
  one('saying what a group is', untold, TELL),
  one('the work panel', giving, asking('panel', {})),
  one('protecting tabs', twoGroups, asking('protect', { does: 'set', committee: 'committee@example.com' }), {
    before: [asking('balances', { write: true })],
  }),
  one(
    'making a former member nameless',
    twoGroups,
    asking('erase', { group: 'B', member: '002', reason: 'เจ้าตัวขอ', by: 'สมศรี', post: true }),
    { before: [LEAVE], already: ['erasedAlready'] },
  ),
  one('leaving a sheet', twoGroups, asking('remove', { post: true, tabs: true }), {
    before: [asking('balances', { write: true }), asking('protect', { does: 'set' }), approve('สมศรี')],
  }),
  one('binding a tab', unnamed, BIND),
  one('binding a tab anew', unnamed, asking('bind', { tab: 'Sheet1', table: 'none', post: true }), { before: [BIND] }),
  one('forgetting what a tab is', unnamed, asking('unbind', { tab: 'Sheet1', post: true }), {
    before: [BIND],
    already: ['nothingBound'],
  }),
  // Who was cut off while the log's tab was made looks at that one.
  one('a formula', withNotes, FORMULA, { already: ['functionNotBlank', 'functionTabMade'] }),
  undoing('a formula', withNotes, [FORMULA]),
  undoing('the first approval', twoGroups, [approve('สมศรี')]),
  undoing('a payment', twoGroups, [...APPROVED, PAY]),
  undoing('a year’s profit', twoGroups, [YEAR]),
  undoing('a leaving', twoGroups, [LEAVE]),
  undoing('a collection', giving, [COLLECT]),
  undoing('a collection in cells', givingInCells, [IN_CELLS]),
  undoing('a contract', lending, [LOAN]),
  { ...undoing('a new group', () => [], [FUND]), goesOn: true, already: TAKEN_BACK },
  { ...undoing('the example', () => [], [EXAMPLE]), goesOn: true, already: TAKEN_BACK, every: false },
  { ...undoing('saying what a group is', untold, [TELL]), goesOn: true },
  {
    ...USUAL,
    name: 'mending a long column, kept in several pieces',
    command: 'mend',
    sheets: longColumn,
    asked: mending({ code: 'UNTIDY', tab: 'รับเงิน', column: 'C' }),
  },
];

/** How each result tab is asked for, by its name in the catalogue of tabs; the work panel is made by a case of its own. */
const PAGES: Readonly<Record<Exclude<keyof typeof RESULT_TABS, 'log' | 'panel'>, Asked>> = {
  findings: asking('check', {}),
  calendar: asking('paymentCalendar', { group: 'B' }),
  balances: asking('balances', {}),
  summary: asking('summary', { page: 'group', group: 'B', month: '2568-12' }),
  network: asking('summary', { page: 'network', month: '2568-12' }),
  welfare: asking('welfare', { group: 'A' }),
  loans: asking('loans', {}),
  statements: asking('statements', { group: 'B', year: '2568' }),
  yearEnd: asking('yearEnd', { group: 'B', year: '2568' }),
  grants: asking('grants', {}),
  funerals: asking('funerals', {}),
  meetings: asking('meetings', {}),
  bodies: asking('bodies', {}),
  pack: asking('pack', {}),
  summaryFile: asking('summaryFile', {}),
  plan: asking('plan', {}),
  survey: asking('survey', {}),
  businesses: asking('businesses', {}),
  households: asking('households', {}),
  collection: asking('collection', { group: 'A' }),
  board: asking('board', { group: 'B', month: '2568-12' }),
};

const IN_MENU = ['findings', 'balances', 'summary', 'network'];

/** Everything that writes a tab of the program's own; they are written whole each time, and so again after a death. */
export const RESULTS: readonly (Case & { readonly title: string })[] = Object.entries(PAGES).map(
  ([tab, { command, takes }]) => {
    const title = RESULT_TABS[tab as keyof typeof PAGES].th;
    const every = IN_MENU.includes(tab);
    return { ...one(`the tab ${title}`, twoGroups, asking(command, { ...takes, write: true })), title, every };
  },
);

/** The commands that write into people's own tabs, by the catalogue. */
export const ACTING: readonly CommandName[] = Object.values(commands).flatMap(({ name, acts }) => (acts ? [name] : []));
