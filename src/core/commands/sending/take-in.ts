/** The command that takes in a summary file: what it would change, and with `post` its lines into the tab of group figures. */

import { openLedger } from '../../ledger/linking/open.ts';
import { type FiguresLine, type FiguresRow, fingerprintOf } from '../../ledger/months/group-figures.ts';
import { reportingOf, sourceOf } from '../../ledger/months/reported.ts';
import { fileFingerprint } from '../../reports/summary-file.ts';
import { type ComingLine, takeInPage } from '../../reports/summary-file-page.ts';
import type { Book } from '../../tables/book.ts';
import { changesOf, type Part } from '../../tables/change-tabs.ts';
import type { Column } from '../../tables/column.ts';
import { readEntryKey } from '../../tables/entry-key.ts';
import { readBook } from '../../tables/read.ts';
import { tables } from '../../tables/tables.ts';
import type { Cell } from '../../values/cell.ts';
import { csvRows } from '../../values/csv.ts';
import { idKey } from '../../values/id-key.ts';
import { showCount } from '../../values/show.ts';
import { choiceKey } from '../../values/text.ts';
import { words } from '../../values/words.ts';
import type { FigureDiffers } from '../answers/summary-file.ts';
import type { Command } from '../command.ts';
import { WRITES_NOTHING } from '../plan.ts';
import { cellsIn, dayIn, flagIn, longTextIn, posts } from '../takes.ts';
import { readSummaryFile } from './read-summary-file.ts';
import { summaryFileWrong, summaryGroupOther } from './summary-file-problems.ts';

/** Longer than a summary file of any province. */
const LONGEST = 20_000_000;

export const takeIn: Command<'takeIn'> = {
  name: 'takeIn',
  caption: words('รับไฟล์สรุป', 'Take in a summary file'),
  acts: posts,
  plan: (takes, context) => {
    const post = flagIn(takes, 'post');
    const text = longTextIn(takes, 'text', LONGEST);
    const cells: readonly (readonly Cell[])[] | null = text === null ? cellsIn(takes, 'cells') : csvRows(text);
    if (cells === null) throw summaryFileWrong({});
    const today = dayIn(takes, 'today') ?? context.today;
    const world = { zone: context.zone, today };
    const lines = readSummaryFile(cells, world);
    const grids = context.grids();
    const book = readBook(grids, world);
    demandSameGroups(book, lines);
    const coming = comingLines(book, lines, context.zone);
    const count = (standing: ComingLine['standing']): number =>
      coming.filter((one) => one.standing === standing).length;
    const counts = { new: count('new'), same: count('same'), differs: count('differs') };
    const action = `take-in-${fileFingerprint(lines)}`;
    const known = new Set(book.groups.map(({ groupId }) => idKey(groupId)));
    const groups = new Map(lines.map(({ groupId, name }) => [idKey(groupId), { groupId, name }]));
    const waiting = counts.new + counts.differs;
    const plan = {
      answer: {
        groups: [...groups].map(([key, group]) => ({ ...group, isNew: !known.has(key) })),
        months: coming.map(({ line: { groupId, name, month }, ...standing }) => ({
          groupId,
          name,
          month,
          ...standing,
        })),
        counts,
        posted: post,
        action: post && waiting > 0 ? action : null,
        report: takeInPage(coming, post),
      },
      says: post
        ? words(`รับเข้าแล้ว ${showCount(waiting)} เดือน`, `Taken in: ${showCount(waiting)} months`)
        : words(
            `ไฟล์ถูกต้อง ${showCount(groups.size)} กลุ่ม จะรับเข้า ${showCount(waiting)} เดือน`,
            `The file is whole: ${showCount(groups.size)} groups, ${showCount(waiting)} months to take in`,
          ),
      ...WRITES_NOTHING,
    };
    if (!post || waiting === 0) return plan;
    const parts = partsOf(book, coming, action);
    return { ...plan, changes: changesOf({ book, grids, language: context.language }, action, parts) };
  },
};

/** Throws Problem where an id stands for another group here. */
function demandSameGroups(book: Book, lines: readonly FiguresLine[]): void {
  const names = new Map(book.groups.map(({ groupId, name }) => [idKey(groupId), name]));
  for (const { groupId, name } of lines) {
    const other = names.get(idKey(groupId));
    if (other !== undefined && choiceKey(other) !== choiceKey(name)) {
      throw summaryGroupOther({ id: groupId, name, other });
    }
  }
}

const keyOf = ({ groupId, month }: Pick<FiguresLine, 'groupId' | 'month'>): string => `${idKey(groupId)}|${month}`;

function comingLines(book: Book, lines: readonly FiguresLine[], zone: string): readonly ComingLine[] {
  const { groups } = openLedger(book, zone);
  const reporting = new Map(groups.map((group) => [idKey(group.groupId), reportingOf(group, book)]));
  const there = rowsThere(book);
  return lines.map((line): ComingLine => {
    const row = there.get(keyOf(line));
    const own = reporting.get(idKey(line.groupId));
    const same = row !== undefined && row.fingerprint === line.fingerprint && fingerprintOf(row) === line.fingerprint;
    return {
      line,
      standing: row === undefined ? 'new' : same ? 'same' : 'differs',
      ownRows: own !== undefined && sourceOf(own, line.month, line.asOf) === 'rows',
      differs: row === undefined || same ? [] : differences(row, line),
    };
  });
}

/** The rows of the tab of group figures; of two of one month the lower holds. */
const rowsThere = ({ groupFigures }: Book): ReadonlyMap<string, FiguresRow> =>
  new Map(groupFigures.map((row) => [keyOf(row), row]));

function differences(row: FiguresRow, line: FiguresLine): readonly FigureDiffers[] {
  const before = new Map<string, unknown>(Object.entries(row));
  const columns: Readonly<Record<string, Column>> = tables.groupFigures.columns;
  return Object.entries(line).flatMap(([field, now]): FigureDiffers[] => {
    const was = before.get(field) ?? null;
    const column = columns[field];
    if (was === now || field === 'fingerprint' || column === undefined) return [];
    const kind = column.kind;
    const shown = (value: unknown): number | string | null =>
      value === null || typeof value === 'number' ? value : String(value);
    return [
      {
        label: words(column.th, column.en),
        show: kind === 'money' ? 'money' : kind === 'count' ? 'count' : 'text',
        was: shown(was),
        now: shown(now),
      },
    ];
  });
}

/**
 * The new rows by group, then those that are replaced. Rows that this very action added before stand in their places
 * still, so that each keeps its number.
 */
function partsOf(book: Book, coming: readonly ComingLine[], action: string): readonly Part[] {
  const there = rowsThere(book);
  const adds: Part[] = [];
  const sets: Part[] = [];
  for (const { line, standing } of coming) {
    const { groupId, ...record } = line;
    const row = there.get(keyOf(line));
    const own = row !== undefined && readEntryKey(row.entryKey ?? '')?.action === action;
    if (row === undefined || own) adds.push({ adds: 'groupFigures', groupId, records: [record] });
    if (row !== undefined && standing === 'differs') sets.push({ sets: 'groupFigures', at: row, values: record });
  }
  return [...adds, ...sets];
}
