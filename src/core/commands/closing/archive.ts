/**
 * The command that keeps a year in a workbook of its own, so that this one has room again.
 *
 * A tab set in the same workbook would free no cells, and with the two narrow scopes no other file can be made or opened.
 * So a person makes the copy, with Google's own File > Make a copy: it is a whole workbook and answers everything about
 * the old year. Opened there, this command shows a code of all that the tabs hold; typed here it proves that the copy has
 * every cell. Then, in steps of which each leaves every later figure as it is:
 *
 * 1. what each group has and owes at the year's end is written as opening balances, `books.from` as it was reckoned, and a
 *    row of the chain of closings with the copy's code: from now on months up to there are as reported;
 * 2. rows that nothing needs any more go, and contributions are condensed (`rows-leaving.ts`): only rows that stand line by
 *    line in the closing of their month, in one stroke a tab, so that it can be cut off anywhere and asked for again.
 *
 * Before either is written it is reckoned what would stand after it, and compared (`same-after.ts`).
 */

import { severityOf } from '../../checks/catalogue.ts';
import { checkLedger } from '../../checks/check.ts';
import { carriedBalances } from '../../ledger/archive/carried.ts';
import { broughtForwardCondensed, type RowsTogether, rowsLeaving } from '../../ledger/archive/rows-leaving.ts';
import { ACCOUNTS } from '../../ledger/books/accounts.ts';
import { fiscalYear } from '../../ledger/books/fiscal-year.ts';
import { closedMonths } from '../../ledger/closing/closed-month.ts';
import type { ClosingHeld } from '../../ledger/closing/closings.ts';
import type { GroupLedger } from '../../ledger/ledger.ts';
import { heldMonths } from '../../ledger/months/reported.ts';
import { archivePage } from '../../reports/archive-page.ts';
import { LATEST, ruleNumber } from '../../rules/rulebook.ts';
import { typedValue } from '../../rules/said-rule.ts';
import { changesOf, type Part } from '../../tables/change-tabs.ts';
import { hashOfTab } from '../../tables/changes.ts';
import { addMonths, type Day, type Month, monthIndex, monthOf, yearOf } from '../../values/calendar.ts';
import type { Grid } from '../../values/cell.ts';
import { hashOf } from '../../values/hash.ts';
import { buddhistYear, showCount } from '../../values/show.ts';
import { type Words, words } from '../../values/words.ts';
import type { ArchiveAnswer, ArchiveGroup, ArchiveState } from '../answers/archive.ts';
import { asIf } from '../as-if.ts';
import { yearIn } from '../books/statements.ts';
import type { Command } from '../command.ts';
import { WRITES_NOTHING } from '../plan.ts';
import { flagIn, posts, textIn } from '../takes.ts';
import { openWorkbook, type Workbook } from '../workbook.ts';
import { archiveWrites } from './archive-rows.ts';
import { closingRecords } from './closing-records.ts';
import { keptCode } from './here.ts';
import { archiveBlocked, archiveCodeDiffers, archiveCodeMissing, archiveCodeOwn } from './problems-archive.ts';
import { demandSameAfter } from './same-after.ts';

/** A group with the end of its year, and how it stands. */
interface Asked {
  readonly group: GroupLedger;
  readonly to: Day;
  readonly state: ArchiveState;
  readonly says: Words;
}

export const archive: Command<'archive'> = {
  name: 'archive',
  caption: words('เก็บปีเก่า', 'Archive a year'),
  acts: posts,
  plan: (takes, context) => {
    const typed = textIn(takes, 'code');
    const by = textIn(takes, 'by');
    const post = flagIn(takes, 'post');
    const wanted = yearIn(takes);
    const workbook = openWorkbook(takes, context);
    const { book, ledger, today } = workbook;
    const grids = context.grids();
    const year = wanted ?? yearOf(today) - 1;
    const all = ledger.groups.map((group) => askedOf(workbook, group, year));
    const code = codeOf(workbook, grids, context.file?.() ?? '');
    const carried = all.filter(({ state }) => state === 'carried');
    const ready = all.filter(({ state }) => state === 'ready');
    const blocked = all.find(({ state }) => ['running', 'open', 'changed'].includes(state)) ?? null;
    const isCarried = carried.length > 0 && ready.length === 0 && blocked === null;
    const leaving = isCarried ? leavingOf(workbook, carried) : [];
    const { writes: condenses, rows } = archiveWrites(book, grids, leaving, context.language);
    const state = isCarried ? (rows > 0 ? 'rows' : 'done') : blocked || ready.length === 0 ? 'blocked' : 'copy';
    const keptIn = isCarried ? keptCode(carried[0]!.group) : null;
    const groups = all.map(
      ({ group, to, state, says }): ArchiveGroup => ({
        groupId: group.groupId,
        name: group.group.name,
        to,
        state,
        says,
      }),
    );
    const years = [1, 2, 3].map((back) => yearOf(today) - back);
    const said = { year, years, groups, state, code, keptIn, rows } as const;
    const answer: ArchiveAnswer = { ...said, report: archivePage(said), action: null };
    const named = buddhistYear(`${year}-12` as Month);
    const rest = { answer, ...WRITES_NOTHING };
    if (!post) return { ...rest, says: words(`เก็บปี ${named}`, `Archiving ${year}`) };
    if (state === 'blocked') {
      const { group, says } = blocked ?? all[0]!;
      throw archiveBlocked({ group: group.group.name, why: says.th, groupEn: group.group.name, whyEn: says.en });
    }
    if (state === 'copy') {
      demandCopy(typed, code);
      const changes = carriedChanges(workbook, grids, context.language, ready, { year, code: typed!, by });
      demandSameAfter(workbook, asIf(changes, takes, context), ready);
      return {
        ...rest,
        answer: { ...answer, action: changes.action },
        says: carriedSaid(named, year),
        changes,
      };
    }
    // The very same was asked for before, and done.
    if (typed !== null) return { ...rest, says: carriedSaid(named, year) };
    if (condenses.length > 0)
      demandSameAfter(workbook, asIf({ action: '', makes: [], cells: condenses }, takes, context), carried);
    return {
      ...rest,
      says: words(
        `เก็บปี ${named} แล้ว แถวเก่าออกไป ${showCount(rows)} แถว`,
        `${year} is archived: ${showCount(rows)} old rows are gone`,
      ),
      condenses,
      trims: book.tabs.flatMap(({ table, wide, sheetId }) => (LEAVES.includes(table) && !wide ? [sheetId] : [])),
    };
  },
};

const carriedSaid = (named: number, year: number): Words =>
  words(`ยกยอดสิ้นปี ${named} แล้ว ต่อไปเอาแถวเก่าออก`, `${year} is carried: next, old rows go`);

/** The tables out of which rows go. */
const LEAVES: readonly string[] = ['receipts', 'withdrawals', 'repayments', 'cashbook', 'cashCounts'];

const STATES: { readonly [state in ArchiveState]: Words } = {
  empty: words('ไม่มีรายการ', 'has no entries'),
  running: words('ยังไม่สิ้นปี', 'is still in that year'),
  open: words('ยังไม่ได้ปิดงวดครบทุกเดือน', 'has months that are not closed'),
  changed: words('มีเดือนที่ปิดแล้วเปลี่ยนไป ดูที่หน้าปิดงวด', 'has closed months that changed: see Closing'),
  ready: words('พร้อม', 'is ready'),
  carried: words('ยกยอดแล้ว', 'is carried'),
};

function askedOf({ ledger, book, today }: Workbook, group: GroupLedger, year: number): Asked {
  const { from, to } = fiscalYear(ledger.rules, group.groupId, year);
  const state = ((): ArchiveState => {
    const { inForce, first, archived } = group.closings;
    if (archived !== null && archived >= monthOf(to)) return 'carried';
    const [earliest] = heldMonths(group, book, monthOf(to));
    if (earliest === undefined) return 'empty';
    if (to >= today) return 'running';
    let month = monthOf(from);
    if (first !== null && first > month && earliest >= first) month = first;
    for (; month <= monthOf(to); month = addMonths(month, 1)) if (!inForce.has(month)) return 'open';
    const months = closedMonths(group, book).filter(({ closing }) => closing.month <= monthOf(to));
    return group.closings.edited() === null && months.every(({ same }) => same) ? 'ready' : 'changed';
  })();
  return { group, to, state, says: STATES[state] };
}

/**
 * What all tabs hold below their headers, and in which file: a copy has the first half in common with this workbook, and
 * not the second.
 */
function codeOf({ book }: Workbook, grids: readonly Grid[], file: string): string {
  const cells = new Map(grids.map((grid) => [grid.title, grid.cells]));
  const tabs = book.tabs.map(({ title, headerRow }) => hashOfTab(cells.get(title)!.slice(headerRow)));
  const held = hashOf(tabs.filter((tab) => tab !== hashOfTab([])).join());
  return `${held}-${hashOf(held + file).slice(0, 4)}`;
}

function demandCopy(typed: string | null, own: string): void {
  const code = (typed ?? '').toLowerCase().replace(/\s/g, '');
  if (code === '') throw archiveCodeMissing({});
  if (code === own) throw archiveCodeOwn({ code });
  if (code.length !== own.length || code.split('-')[0] !== own.split('-')[0]) throw archiveCodeDiffers({ code });
}

interface Stamp {
  readonly year: number;
  readonly code: string;
  readonly by: string | null;
}

function carriedChanges(
  workbook: Workbook,
  grids: readonly Grid[],
  language: 'th' | 'en',
  ready: readonly Asked[],
  { year, code, by }: Stamp,
) {
  const { book, ledger, today } = workbook;
  const parts = ready.flatMap(({ group, to }): readonly Part[] => {
    const { groupId, closings, booksFrom } = group;
    const balances = carriedBalances(group, to);
    const ruled = ruleNumber(ledger.rules, 'books.from', { groupId, village: null }, LATEST);
    const held: ClosingHeld = {
      groupId,
      month: monthOf(to),
      action: 'archive',
      closedAt: today,
      closedBy: by,
      reason: null,
      figures: JSON.stringify({ year, code: code.toLowerCase().replace(/\s/g, ''), openings: balances.length }),
      hashes: '',
      copy: '',
    };
    return [
      {
        adds: 'openings',
        groupId,
        records: balances.map((one) => ({ ...one, asOf: to, account: ACCOUNTS[one.account][language] })),
      },
      ...(booksFrom === null || ruled !== null
        ? []
        : [
            {
              adds: 'rules' as const,
              groupId,
              records: [{ groupId, key: 'books.from', value: typedValue('books.from', monthIndex(booksFrom)) }],
            },
          ]),
      { adds: 'closings', groupId, records: closingRecords(closings.tip, held) },
    ];
  });
  const tips = ready.map(({ group }) => group.closings.tip).join();
  const changes = changesOf({ book, grids, language }, `archive-${year}-${hashOf(tips)}`, parts);
  const flagged = flaggedIn(workbook);
  const forward = ready.flatMap(({ group, to }) => broughtForwardCondensed(group, book, to, flagged));
  return { ...changes, cells: [...archiveWrites(book, grids, forward, language).writes, ...changes.cells] };
}

/** The rows in which something was found that is to be mended or looked at. */
function flaggedIn({ ledger, book, today }: Workbook): ReadonlySet<string> {
  const tabs = new Map(book.tabs.map(({ title }, at) => [title, at]));
  const flagged = new Set<string>();
  for (const { code, tab, row } of checkLedger(ledger, { asOf: today, today, month: monthOf(today) }))
    if (severityOf(code) !== 'note' && tab !== null && row !== null) flagged.add(`${tabs.get(tab)}|${row}`);
  return flagged;
}

/** The rows of carried groups that can go; where something was found in a row, it stays. */
function leavingOf(workbook: Workbook, carried: readonly Asked[]): readonly RowsTogether[] {
  const flagged = flaggedIn(workbook);
  return carried.flatMap(({ group, to }) => rowsLeaving(group, workbook.book, to, flagged));
}
