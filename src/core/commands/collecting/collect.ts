/** The command that records what was taken on a collection day: looked at first, then all of it at once and never twice. */
import type { GroupLedger } from '../../ledger/ledger.ts';
import { openLedger } from '../../ledger/linking/open.ts';
import { changesOf, type OwnTabs, ownTabOf, type Part } from '../../tables/change-tabs.ts';
import { rowsOfAction } from '../../tables/entry-key.ts';
import type { Row } from '../../tables/tables.ts';
import { type Day, type Month, monthAt, monthOf } from '../../values/calendar.ts';
import { hashOf } from '../../values/hash.ts';
import { minus, type Satang, satang, total, ZERO } from '../../values/satang.ts';
import { showBaht, showCount, showDay, showMonth } from '../../values/show.ts';
import { nameKey } from '../../values/text.ts';
import { type Words, words } from '../../values/words.ts';
import type { CollectAnswer, CollectLine } from '../answers/collection.ts';
import { oneGroup } from '../choose.ts';
import type { Command, Context } from '../command.ts';
import { takesWrong } from '../problems.ts';
import { choiceIn, dayIn, flagIn, partIn, textIn } from '../takes.ts';
import { openWorkbook, type Workbook } from '../workbook.ts';
import { type CellsWay, cellsWay, cellsWrites, hasLong, takenInCells } from './collect-cells.ts';
import { bahtIn, type EntryRead, entriesIn } from './collect-entries.ts';
import { type Numbering, numbersFor } from './collect-numbers.ts';
import { slipsOf } from './collect-slips.ts';
import { draftParts } from './draft.ts';
import {
  collectAhead,
  collectBeforeBooks,
  collectNothing,
  collectWrong,
  countUnreadable,
  witnessIsCounter,
} from './problems-collection.ts';

type Receipt = Row<'receipts'>;

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
  acts: (takes) => flagIn(takes, 'post'),
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
    const plan = (answer: CollectAnswer, says: Words) => ({ answer, says, writes: [], selects: null, remembers: {} });
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
    const count = countIn(takes, date);
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
    return {
      ...plan(
        { ...answer, posted: true, action },
        words(
          [
            ...(entries.length > 0 ? [`บันทึกแล้ว ${showCount(entries.length)} รายการ ${sum} บาท`] : []),
            ...(count?.cash == null ? [] : [`บันทึกว่านับเงินสดได้ ${showBaht(count.cash)} บาท`]),
          ].join(' · '),
          [
            ...(entries.length > 0 ? [`Recorded: ${showCount(entries.length)} entries, ${sum} baht`] : []),
            ...(count?.cash == null ? [] : [`Recorded a count of ${showBaht(count.cash)} baht in cash`]),
          ].join(' · '),
        ),
      ),
      changes: { ...changes, cells: [...changes.cells, ...cells] },
      remembers: { ...draftParts(context.remembered, groupId, ''), ...(receivedBy === null ? {} : { receivedBy }) },
    };
  },
};

interface Asked {
  readonly workbook: Workbook;
  readonly own: OwnTabs;
  readonly context: Context;
  readonly group: GroupLedger;
  readonly date: Day;
  readonly entries: readonly EntryRead[];
  readonly receivedBy: string | null;
  readonly takes: unknown;
}

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

/** The count that closes the day, or null. Throws Problem where it cannot be read. */
function countIn(takes: unknown, date: Day): Partial<Row<'cashCounts'>> | null {
  const given = partIn(takes, 'count');
  if (given === null) return null;
  const amountIn = (name: string): Satang | null => {
    const amount = bahtIn(given, name);
    const text = textIn(given, name);
    if ((amount === null && text !== null) || (amount !== null && amount < 0))
      throw countUnreadable({ text: text ?? '' });
    return amount;
  };
  const cash = amountIn('cash');
  if (cash === null) throw countUnreadable({ text: '' });
  const [countedBy, witness] = [textIn(given, 'countedBy'), textIn(given, 'witness')];
  if (countedBy !== null && witness !== null && nameKey(countedBy) === nameKey(witness))
    throw witnessIsCounter({ name: witness });
  return { date, cash, bank: amountIn('bank'), countedBy, witness };
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

/** A row that would stand beside a filled cell of its month would silence that cell. */
function besideCell({ group, date }: Asked, { member, kind }: EntryRead): Words | null {
  if (member === null || kind !== 'contribution') return null;
  const cell = group.wideCells.find((one) => one.member === member && one.month === monthOf(date));
  if (cell === undefined || hasLong(group, member, cell.month)) return null;
  const [th, en] = [showMonth(cell.month, 'th', 'short'), showMonth(cell.month, 'en', 'short')];
  const amount = showBaht(cell.row.amount);
  return words(
    `ช่องงวด ${th} มียอด ${amount} บาทอยู่แล้ว แถวใหม่จะทำให้ช่องนั้นไม่นับ เพิ่มในช่องแทน`,
    `The cell of ${en} holds ${amount} baht, and a row would make it count no more: add to the cell instead`,
  );
}

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

interface Covered {
  readonly covers: CollectLine['covers'];
  readonly over: Satang;
}

const NO_COVER: Covered = { covers: [], over: ZERO };

/** Which months each new receipt pays, as the books will say once it stands there. */
function coversOf({ workbook, context, group, date }: Asked, rows: readonly Receipt[]): ReadonlyMap<Receipt, Covered> {
  const { book } = workbook;
  const found = new Map<Receipt, Covered>();
  if (rows.length === 0) return found;
  const only = book.groups.filter(({ groupId }) => groupId === group.groupId);
  const last = book.tabs[book.tabs.length - 1]!;
  // A tab that is yet to be made comes after all others.
  const tabs = [...book.tabs, { ...last, table: 'receipts' as const, columns: {}, headers: {} }];
  const after = openLedger({ ...book, groups: only, tabs, receipts: [...book.receipts, ...rows] }, context.zone)
    .groups[0];
  const byRow = new Map(rows.map((row) => [row.row, row]));
  const members = new Set(
    rows.map(({ memberId }) =>
      after?.memberByKey.get(group.members.find((one) => one.memberId === memberId)?.key ?? ''),
    ),
  );
  for (const member of members) {
    if (after === undefined || member === undefined) continue;
    const parts = new Map<Receipt, { month: Month | null; amount: Satang }[]>();
    after.coverOn(member, date, (month, part, _on, by) => {
      const row = by === null ? undefined : byRow.get(by.row.row);
      if (row === undefined) return;
      const list = parts.get(row) ?? [];
      list.push({ month: month === null ? null : monthAt(month), amount: satang(part) });
      parts.set(row, list);
    });
    for (const row of rows) {
      if (row.kind !== 'contribution' || row.memberId !== member.memberId) continue;
      const covers = parts.get(row) ?? [];
      found.set(row, { covers, over: minus(row.amount, total(covers.map(({ amount }) => amount))) });
    }
  }
  return found;
}

/** The same receipt with its months written out, where the tab has columns for them and naming them changes nothing. */
function withMonths(row: Receipt, { covers, over }: Covered, columns: Readonly<Record<string, number>>): Receipt {
  if (row.coverFrom !== null || covers.length === 0 || over > 0 || columns['coverFrom'] === undefined) return row;
  const months = covers.map(({ month }) => month);
  const [first, last] = [months[0], months[months.length - 1]];
  if (first == null || last == null || months.includes(null)) return row;
  if (first === last) return { ...row, coverFrom: first };
  return columns['coverTo'] === undefined ? row : { ...row, coverFrom: first, coverTo: last };
}

/** What is worth looking at in an entry; it may be recorded so. */
function saysOf({ group, date }: Asked, entry: EntryRead, covers: CollectLine['covers'], over: Satang): Words | null {
  const { member, amount, coverFrom } = entry;
  if (member === null || amount === null) return null;
  const earlier = group.receipts.find(
    (one) =>
      one.member === member &&
      one.date === date &&
      one.row.kind === entry.kind &&
      one.reverses === null &&
      one.reversedOn === null,
  );
  if (earlier !== undefined) {
    const [paid, number] = [showBaht(earlier.row.amount), earlier.row.receiptId ?? '–'];
    return words(
      `วันนี้รับจากคนนี้แล้ว ${paid} บาท (เลขที่ ${number})`,
      `${paid} baht was taken from him today already (no. ${number})`,
    );
  }
  if (entry.kind !== 'contribution') return null;
  const inRange = covers.filter(
    ({ month }) => month !== null && coverFrom !== null && month >= coverFrom && month <= (entry.coverTo ?? coverFrom),
  );
  const outside = coverFrom === null ? ZERO : minus(amount, total(inRange.map((part) => part.amount)));
  if (outside > 0) {
    const rest = showBaht(outside);
    return words(`เกินงวดที่ระบุ ${rest} บาท`, `${rest} baht more than the months named need`);
  }
  const last = entry.coverTo ?? coverFrom;
  if (last !== null && inRange.length > 0 && !inRange.some(({ month }) => month === last))
    return words(`เงินนี้ไม่พอถึงงวด ${showMonth(last, 'th')}`, `Not enough to reach ${showMonth(last, 'en')}`);
  if (over > 0) {
    const rest = showBaht(over);
    return words(`เกินทุกงวด ${rest} บาท`, `${rest} baht more than any month needs`);
  }
  return null;
}

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
