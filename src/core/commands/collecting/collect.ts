/** The command that records what was taken on a collection day: looked at first, then all of it at once and never twice. */

import { changesOf, type OwnTabs, ownTabOf, type Part } from '../../tables/change-tabs.ts';
import { rowsOfAction } from '../../tables/entry-key.ts';
import type { Day } from '../../values/calendar.ts';
import { hashOf } from '../../values/hash.ts';
import { type Satang, total, ZERO } from '../../values/satang.ts';
import { showBaht, showCount, showDay } from '../../values/show.ts';
import { type Words, words } from '../../values/words.ts';
import type { CollectAnswer, CollectLine } from '../answers/collection.ts';
import { oneGroup } from '../choose.ts';
import type { Command } from '../command.ts';
import { WRITES_NOTHING } from '../plan.ts';
import { takesWrong } from '../problems.ts';
import { choiceIn, dayIn, flagIn, posts, textIn } from '../takes.ts';
import { openWorkbook } from '../workbook.ts';
import { type CellsWay, cellsWay, cellsWrites, takenInCells } from './collect-cells.ts';
import { boxCountIn } from './collect-count.ts';
import { type Asked, besideCell, coversOf, NO_COVER, type Receipt, saysOf, withMonths } from './collect-covers.ts';
import { type EntryRead, entriesIn } from './collect-entries.ts';
import { type Numbering, numbersFor } from './collect-numbers.ts';
import { slipsOf } from './collect-slips.ts';
import { draftParts } from './draft.ts';
import { collectAhead, collectBeforeBooks, collectNothing, collectWrong } from './problems-collection.ts';

/** What is due, paid and numbered; the cash book, loans and welfare change none of it. */
const NEEDS = [
  'groups',
  'groupFigures',
  'rules',
  'members',
  'pledges',
  'receipts',
  'places',
  'openings',
  'cashCounts',
  'closings',
] as const;

export const collect: Command<'collect'> = {
  name: 'collect',
  caption: words('บันทึกการเก็บเงิน', 'Record a collection'),
  acts: posts,
  needs: NEEDS,
  plan: (takes, context) => {
    const key = textIn(takes, 'key');
    if (key === null || key.length < 6) throw takesWrong({ name: 'key' });
    const post = flagIn(takes, 'post');
    const receivedBy = textIn(takes, 'receivedBy');
    const workbook = openWorkbook(takes, context);
    const group = oneGroup(workbook.ledger.groups, textIn(takes, 'group'));
    const date = dayIn(takes, 'date') ?? workbook.today;
    const own: OwnTabs = { book: workbook.book, grids: context.grids(), language: context.language };
    const { groupId } = group;
    const action = `collect-${date.replace(/-/g, '')}-${hashOf([groupId, date, key].join('|'))}`;
    const there = rowsOfAction(own.book, own.grids, action).length > 0 || context.kept(action)?.state === 'done';
    const entries = entriesIn(takes, group, date);
    const asked: Asked = { workbook, own, context, group, date, entries, receivedBy, takes };
    const plan = (answer: CollectAnswer, says: Words) => ({ answer, says, ...WRITES_NOTHING });
    if (there) {
      const lines = standing(asked, action);
      const sum = showBaht(total(lines.map(({ amount }) => amount ?? ZERO)));
      return {
        ...plan(
          { ...answerOf(asked, lines, action), posted: true, already: true },
          words(
            `บันทึกไว้แล้ว ${showCount(lines.length)} รายการ ${sum} บาท ไม่ได้บันทึกซ้ำ`,
            `It stands there already: ${showCount(lines.length)} entries, ${sum} baht; nothing was recorded twice`,
          ),
        ),
        remembers: draftParts(context.remembered, groupId, ''),
      };
    }
    demandDay(asked);
    const taken = takenOn(asked);
    const count = boxCountIn(takes, date);
    const answer = answerOf(asked, taken.lines, null);
    const sum = showBaht(answer.total);
    if (!post) {
      return plan(
        answer,
        answer.wrong > 0
          ? words(`ต้องแก้ ${answer.wrong} รายการก่อนบันทึก`, `${answer.wrong} entries to mend before recording`)
          : words(
              `${showCount(taken.lines.length)} รายการ ${sum} บาท ยังไม่ได้บันทึก`,
              `${showCount(taken.lines.length)} entries, ${sum} baht: not recorded yet`,
            ),
      );
    }
    const first = taken.lines.find(({ wrong }) => wrong !== null);
    if (first?.wrong) {
      const [th, en] = [`${first.name}: ${first.wrong.th}`, `${first.name}: ${first.wrong.en}`];
      throw collectWrong({ count: answer.wrong, first: th, firstEn: en });
    }
    if (entries.length === 0 && count === null) throw collectNothing({});
    const changes = changesOf(own, action, [
      { adds: 'receipts', groupId, records: taken.rows.map(recordOf) },
      { adds: 'cashCounts', groupId, records: count === null ? [] : [count] },
    ] satisfies readonly Part[]);
    const cells = taken.way === null ? [] : cellsWrites(taken.way, taken.sums);
    const taking = entries.length > 0 ? `${showCount(entries.length)} รายการ ${sum} บาท` : null;
    const takings = entries.length > 0 ? `${showCount(entries.length)} entries, ${sum} baht` : null;
    const cash = count?.cash == null ? null : showBaht(count.cash);
    const told = (took: Words, counted: Words): Words =>
      words(
        [taking && `${took.th} ${taking}`, cash && `${counted.th}นับเงินสดได้ ${cash} บาท`].filter(Boolean).join(' · '),
        [takings && `${took.en}: ${takings}`, cash && `${counted.en} of ${cash} baht in cash`]
          .filter(Boolean)
          .join(' · '),
      );
    return {
      ...plan(
        { ...answer, posted: true, action },
        told(words('บันทึกแล้ว', 'Recorded'), words('บันทึกว่า', 'Recorded a count')),
      ),
      changes: {
        ...changes,
        cells: [...changes.cells, ...cells],
        // Of several collections of a day the history tells which is which.
        what: told(words('เก็บเงิน', 'Collection'), words('', 'Count')),
      },
      remembers: { ...draftParts(context.remembered, groupId, ''), ...(receivedBy === null ? {} : { receivedBy }) },
    };
  },
};

/** Throws Problem for a day on which nothing can be taken: one to come, or one that the opening balances hold already. */
function demandDay({ group, date, workbook: { today } }: Asked): void {
  const [th, en] = [showDay(date, 'th'), showDay(today, 'th')];
  if (date > today) throw collectAhead({ date: th, today: en });
  const opening = group.openings.reduce<Day | null>(
    (last, { asOf }) => (last === null || asOf > last ? asOf : last),
    null,
  );
  if (opening !== null && date <= opening) throw collectBeforeBooks({ date: th, opening: showDay(opening, 'th') });
}

interface Taken {
  readonly lines: readonly CollectLine[];
  readonly rows: readonly Receipt[];
  readonly way: CellsWay | null;
  readonly sums: ReturnType<typeof takenInCells>['sums'];
}

/** What the entries come to: a line each, the rows to add, and the cells to fill where months are kept in cells. */
function takenOn(asked: Asked): Taken {
  const { workbook, own, group, date, entries, takes } = asked;
  const way = cellsWay(workbook, own.grids, group, date);
  const numbering: Numbering = {
    mode: choiceIn(takes, 'numbers', ['next', 'typed']) ?? 'next',
    book: textIn(takes, 'book'),
    from: textIn(takes, 'from'),
  };
  const numbers = numbersFor(
    numbering,
    workbook.book.receipts,
    group.groupId,
    way === null ? entries : entries.map(unnumbered),
  );
  const inCells = way === null ? null : takenInCells(way, group, workbook.ledger.rules, date, entries);
  const tab = ownTabOf(own, 'receipts', group.groupId);
  const rows: Receipt[] = [];
  const rowOf = new Map<number, Receipt>();
  for (const [at, entry] of entries.entries()) {
    const wrong = entry.wrong ?? inCells?.wrong[at] ?? numbers[at]!.wrong;
    if (wrong !== null || (way !== null && entry.kind === 'contribution')) continue;
    const row = receiptOf(
      asked,
      entry,
      numbers[at]!,
      rows.length,
      tab === null ? workbook.book.tabs.length : workbook.book.tabs.indexOf(tab),
    );
    rows.push(row);
    rowOf.set(at, row);
  }
  const covered = coversOf(asked, rows);
  const named = new Map<Receipt, Receipt>();
  const lines = entries.map((entry, at): CollectLine => {
    const row = rowOf.get(at);
    const cover = row === undefined ? null : (covered.get(row) ?? NO_COVER);
    const parts = inCells === null || entry.kind !== 'contribution' ? null : inCells.parts[at]!;
    const covers = parts ?? cover?.covers ?? [];
    if (row !== undefined && cover !== null) named.set(row, withMonths(row, cover, tab?.columns ?? {}));
    return {
      memberId: entry.memberId,
      name: entry.name,
      kind: entry.kind,
      amount: entry.amount,
      place: entry.place,
      payer: entry.payer,
      book: numbers[at]!.book,
      receiptId: numbers[at]!.receiptId,
      covers,
      over: cover?.over ?? ZERO,
      says: entry.wrong === null ? saysOf(asked, entry, covers, cover?.over ?? ZERO) : null,
      wrong:
        entry.wrong ?? inCells?.wrong[at] ?? numbers[at]!.wrong ?? (way === null ? besideCell(asked, entry) : null),
    };
  });
  return { lines, rows: rows.map((row) => named.get(row) ?? row), way, sums: inCells?.sums ?? new Map() };
}

/** In a tab of cells there is no room for a number. */
const unnumbered = (entry: EntryRead): EntryRead =>
  entry.kind === 'contribution' ? { ...entry, receiptId: null, slip: -1 } : entry;

interface Numbered {
  readonly book: string | null;
  readonly receiptId: string | null;
}

/** An entry as the receipt it becomes. */
function receiptOf(
  { group, date, receivedBy }: Asked,
  entry: EntryRead,
  number: Numbered,
  at: number,
  tab: number,
): Receipt {
  return {
    tab,
    // Below everything that stands there: of one day, new receipts come last.
    row: 10_000_000 + at,
    book: number.book,
    receiptId: number.receiptId,
    date,
    groupId: group.groupId,
    memberId: entry.memberId,
    kind: entry.kind,
    amount: entry.amount ?? ZERO,
    coverFrom: entry.coverFrom,
    coverTo: entry.coverTo,
    payer: entry.payer,
    receivedBy,
    place: entry.place,
    reverses: null,
    note: entry.note,
    rowStatus: 'normal',
    entryKey: null,
  };
}

const recordOf = ({ tab: _tab, row: _row, groupId: _group, entryKey: _key, ...record }: Receipt) => record;

function answerOf(asked: Asked, lines: readonly CollectLine[], action: string | null): CollectAnswer {
  const { group, date } = asked;
  const at = (place: 'cash' | 'bank'): Satang =>
    total(lines.flatMap((line) => (line.place === place ? [line.amount ?? ZERO] : [])));
  const wrong = lines.filter((line) => line.wrong !== null).length;
  return {
    groupId: group.groupId,
    date,
    posted: false,
    already: false,
    action,
    lines,
    total: total(lines.map(({ amount }) => amount ?? ZERO)),
    cash: at('cash'),
    bank: at('bank'),
    wrong,
    receipts: wrong > 0 || lines.length === 0 ? null : slipsOf(group, date, lines, asked.entries, asked.receivedBy),
  };
}

/** The entries of an action as they stand in the sheet; of cells, as they were asked for. */
function standing({ workbook, group, entries }: Asked, action: string): readonly CollectLine[] {
  const rows = workbook.book.receipts.filter(({ entryKey }) => entryKey?.startsWith(`${action}.`));
  const bare = { covers: [], over: ZERO, says: null, wrong: null };
  if (rows.length === 0)
    return entries.map(({ memberId, name, kind, amount, place, payer, receiptId }) => ({
      ...bare,
      memberId,
      name,
      kind,
      amount,
      place,
      payer,
      book: null,
      receiptId,
    }));
  return rows.map((row) => ({
    ...bare,
    memberId: row.memberId,
    name: group.members.find(({ memberId }) => memberId === row.memberId)?.name ?? row.memberId,
    kind: row.kind,
    amount: row.amount,
    place: row.place === 'bank' ? 'bank' : 'cash',
    payer: row.payer,
    book: row.book,
    receiptId: row.receiptId,
  }));
}
