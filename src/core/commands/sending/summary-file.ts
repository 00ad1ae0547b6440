/** The command that makes a summary file of a workbook's groups: what their network takes in, without any member in it. */

import { figuresLines } from '../../ledger/months/figures-lines.ts';
import type { FiguresLine } from '../../ledger/months/group-figures.ts';
import { fileFingerprint, summaryFileHead, summaryFileName } from '../../reports/summary-file.ts';
import { summaryFilePage } from '../../reports/summary-file-page.ts';
import type { Column } from '../../tables/column.ts';
import { fieldsInOrder, headerRow, toCells } from '../../tables/new-tab.ts';
import { RESULT_TABS, tables } from '../../tables/tables.ts';
import { addMonths } from '../../values/calendar.ts';
import type { Cell } from '../../values/cell.ts';
import { BOM, csvOf } from '../../values/csv.ts';
import type { Language } from '../../values/words.ts';
import { words } from '../../values/words.ts';
import { groupNamed } from '../choose.ts';
import type { Command } from '../command.ts';
import { monthsWithRows, usualMonth } from '../months/months.ts';
import type { TabWrite } from '../plan.ts';
import { flagIn, monthIn, textIn } from '../takes.ts';
import { openWorkbook } from '../workbook.ts';

/** A year, and the month of the year before to compare with. */
const MONTHS = 13;

const FIELDS = fieldsInOrder('groupFigures').filter((field) => field !== 'entryKey');

export const summaryFile: Command<'summaryFile'> = {
  name: 'summaryFile',
  caption: words('ไฟล์สรุป', 'Summary file'),
  plan: (takes, context) => {
    const wanted = monthIn(takes, 'month');
    const typed = textIn(takes, 'group');
    const write = flagIn(takes, 'write');
    const { book, ledger, today, meetingDay, network } = openWorkbook(takes, context);
    const groups = typed === null ? ledger.groups : [groupNamed(ledger.groups, typed)];
    const last = wanted ?? usualMonth(monthsWithRows(book, today), today, meetingDay);
    const months =
      wanted === null ? Array.from({ length: MONTHS }, (_, place) => addMonths(last, place - MONTHS + 1)) : [wanted];
    const lines = figuresLines(ledger, groups, months, today);
    const title = RESULT_TABS.summaryFile[context.language];
    const count = new Set(lines.map(({ groupId }) => groupId)).size;
    const name = summaryFileName(lines, network, context.language);
    return {
      answer: {
        months,
        groups: count,
        lines: lines.length,
        fingerprint: fileFingerprint(lines),
        name,
        csv: `${BOM}${csvOf(cellsOf(lines, 'th'))}`,
        report: summaryFilePage(lines, name),
      },
      says: words(
        `ทำไฟล์สรุปแล้ว ${count} กลุ่ม ${lines.length} บรรทัด ไม่มีชื่อสมาชิก`,
        `Summary file made: ${count} ${count === 1 ? 'group' : 'groups'}, ${lines.length} lines, no member’s name`,
      ),
      writes: write ? [tabOf(title, lines, context.language)] : [],
      selects: write ? { tab: title, row: null, column: null } : null,
      remembers: {},
    };
  },
};

function cellsOf(lines: readonly FiguresLine[], language: Language): readonly (readonly Cell[])[] {
  return [
    summaryFileHead(lines),
    headerRow('groupFigures', language, FIELDS),
    ...lines.map((line) => toCells('groupFigures', line, language, FIELDS)),
  ];
}

function formatOf({ kind }: Column, cell: string | number | boolean): string {
  if (typeof cell !== 'number') return '@';
  return kind === 'money' ? '#,##0.00' : kind === 'quantity' ? '0.000000' : '0';
}

/** The file as a tab: from a saved workbook it is taken in as from the text. */
function tabOf(title: string, lines: readonly FiguresLine[], language: Language): TabWrite {
  const columns: Readonly<Record<string, Column>> = tables.groupFigures.columns;
  const cells = cellsOf(lines, language).map((row) =>
    FIELDS.map((_, at): string | number | boolean => {
      const cell = row[at] ?? '';
      return typeof cell === 'object' ? '' : cell;
    }),
  );
  const sides = FIELDS.map((field) => (['money', 'count', 'quantity'].includes(columns[field]!.kind) ? 'R' : 'L')).join(
    '',
  );
  return {
    title,
    cells,
    formats: cells.map((row, at) =>
      row.map((cell, place) =>
        at < 2 ? (typeof cell === 'number' ? '0' : '@') : formatOf(columns[FIELDS[place]!]!, cell),
      ),
    ),
    looks: cells.map((_, at) => (at === 0 ? 'soft' : at === 1 ? 'header' : 'plain')),
    sides: cells.map((_, at) => (at === 0 ? 'L'.repeat(FIELDS.length) : sides)),
    columns: FIELDS.map((field) => ({ width: field === 'name' ? 200 : 110 })),
    frozenRows: 2,
    charts: [],
  };
}
