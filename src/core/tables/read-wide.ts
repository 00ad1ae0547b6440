/** Reads a tab that has a row for each member and a column for each month. */
import type { Day, Month } from '../values/calendar.ts';
import { lastDay } from '../values/calendar.ts';
import type { Cell } from '../values/cell.ts';
import type { FindingCode } from '../values/finding.ts';
import type { Satang } from '../values/satang.ts';
import { choiceKey } from '../values/text.ts';
import type { Facts } from '../values/words.ts';
import type { WideAmount, WideCell } from './book.ts';
import { cellFacts } from './cell-facts.ts';
import { money, month } from './column.ts';
import { countingRows, knownColumns } from './counting-rows.ts';
import { type Section, sectionFinder } from './headings.ts';
import type { MonthColumn } from './month-headers.ts';
import type { CellRead } from './read-cell.ts';
import { BLANK, isNothing, quoted, readCell, unreadable, value } from './read-cell.ts';
import { nameInRow } from './row-owners.ts';
import { groupId as groupColumn, memberId as memberColumn } from './shared.ts';
import { headerText, type TabSource } from './tab-source.ts';
import { compareTotalsOf, noteTotal, ownCells, sumOfCells } from './typed-totals.ts';

export interface WideRecords {
  readonly cells: readonly WideCell[];
  readonly pledges: readonly WideAmount[];
  readonly openings: readonly WideAmount[];
}

const AMOUNT = money('จำนวนเงิน', 'Amount');
const MONTH = month('เดือน', 'Month');
const NOT_PAID = new Set(['ขาด', '0', 'ไม่ส่ง', 'ขาดส่ง']);
const MARKS = new Set(['✓', '✔', '√', '/', '☑', '✅', '✓✓', '//']);

/** The satang of a cell that is a plain number of baht above 0, as nearly all are; 0 for every other. */
const plainAmount = (cell: Cell | undefined): number =>
  typeof cell === 'number' && Number.isInteger(cell) && cell > 0 && cell < 1e12 ? cell * 100 : 0;

/** What a cell under a month says: an amount, blank for not paid, a mark, or nothing that can be read. */
function readPaid(cell: Cell | undefined, dates: TabSource['dates']): CellRead {
  if (cell === undefined || cell === '' || cell === 0 || cell === false) return BLANK;
  if (cell === true) return unreadable('mark');
  if (typeof cell === 'string') {
    const key = choiceKey(cell);
    if (NOT_PAID.has(key)) return BLANK;
    if (MARKS.has(key)) return unreadable('mark');
  }
  const read = readCell(AMOUNT, cell, null, dates);
  if (read.is !== 'value' || typeof read.value !== 'number') return read;
  return read.value === 0 ? BLANK : read.value < 0 ? unreadable('notPositive') : value(read.value);
}

/** Where a row stands: whose it is, and of which group. */
interface Owner {
  readonly groupId: string | null;
  readonly memberId: string | null;
  /** What is wrong with the row as a whole; all of it is then left out. */
  readonly trouble: { readonly code: FindingCode; readonly at: number; readonly facts: Facts } | null;
}

function memberOf(source: TabSource, line: readonly Cell[]): CellRead {
  const { columns } = source.header;
  const at = columns.get('memberId');
  const read = at === undefined ? BLANK : readCell(memberColumn, line[at], null, source.dates);
  if (read.is !== 'blank') return read;
  const name = nameInRow(source, line);
  return name === null ? BLANK : value(name);
}

function ownerOf(source: TabSource, line: readonly Cell[], section: Section | null): Owner {
  const { columns } = source.header;
  const member = memberOf(source, line);
  const memberId = member.is === 'value' ? String(member.value) : null;
  const at = columns.get('groupId');
  const typed = at === undefined ? BLANK : readCell(groupColumn, line[at], null, source.dates);
  const groupId =
    typed.is === 'value'
      ? source.groups.find(String(typed.value))
      : section
        ? section.groupId
        : (source.groupId ?? source.groups.only);
  if (groupId === null && section !== null) {
    const facts = { ...cellFacts(groupColumn, groupColumn.th, section.text), ...source.groups.missed(section.text) };
    return { groupId, memberId, trouble: { code: 'GROUP_UNKNOWN', at: -1, facts } };
  }
  if (groupId === null) {
    const place = at ?? -1;
    const facts = cellFacts(
      groupColumn,
      place < 0 ? groupColumn.th : headerText(source, place),
      quoted(line[place], source.dates),
    );
    const code =
      typed.is === 'value' ? 'GROUP_UNKNOWN' : typed.is === 'unreadable' ? 'CELL_UNREADABLE' : 'REQUIRED_BLANK';
    const missed = typed.is === 'value' ? source.groups.missed(String(typed.value)) : {};
    return { groupId, memberId, trouble: { code, at: place, facts: { ...facts, ...missed } } };
  }
  if (memberId !== null) return { groupId, memberId, trouble: null };
  const place = columns.get('memberId') ?? columns.get('memberName') ?? -1;
  const facts = cellFacts(memberColumn, headerText(source, place), quoted(line[place], source.dates));
  const code = member.is === 'unreadable' ? 'CELL_UNREADABLE' : 'REQUIRED_BLANK';
  return { groupId, memberId, trouble: { code, at: place, facts } };
}

/** The contributions of a wide tab, with the pledges and openings beside them. */
export function readWide(source: TabSource, refused: boolean): WideRecords {
  const { grid, tab, header, dates, notes } = source;
  const months = header.months;
  const sums = (['pledge', 'opening'] as const).filter((field) => header.columns.has(field));
  const { rows, totals } = countingRows(grid.cells, header.row + 1, knownColumns(source), source.headings.rows);
  const out = { cells: [] as WideCell[], pledges: [] as WideAmount[], openings: [] as WideAmount[] };
  const marks = new Map<number, { readonly row: number; readonly owner: Owner; count: number; readonly raw: string }>();
  const yearless = months.filter((column) => column.month === null);
  let lostToYear = 0;
  const sectionOf = sectionFinder(source.headings.sections);

  for (const row of rows) {
    const line = grid.cells[row]!;
    const owner = ownerOf(source, line, sectionOf(row));
    const { groupId, memberId } = owner;
    const isRefused = refused || owner.trouble !== null;
    let lost = 0;
    for (const column of months) {
      const plain = plainAmount(line[column.at]);
      if (plain > 0 && !isRefused && groupId !== null && memberId !== null && column.month !== null) {
        const amount = plain as Satang;
        out.cells.push({ tab, row: row + 1, column: column.at + 1, groupId, memberId, month: column.month, amount });
        continue;
      }
      const read = readPaid(line[column.at], dates);
      if (read.is === 'blank') continue;
      if (isRefused || groupId === null || memberId === null) {
        lost++;
        continue;
      }
      if (read.is === 'value' && column.month !== null) {
        out.cells.push({
          tab,
          row: row + 1,
          column: column.at + 1,
          groupId,
          memberId,
          month: column.month,
          amount: read.value as Satang,
        });
        continue;
      }
      if (read.is === 'value') lostToYear++;
      else if (read.why === 'mark') {
        const mark = marks.get(column.at);
        if (mark) mark.count++;
        else marks.set(column.at, { row, owner, count: 1, raw: quoted(line[column.at], dates) });
      } else noteCell(source, row, column, owner, read);
      notes.dropped.push({ groupId, memberId, when: endOf(column.month), tab, row: row + 1, column: column.at + 1 });
    }
    for (const field of sums) {
      const at = header.columns.get(field)!;
      const read = readCell(AMOUNT, line[at], null, dates);
      if (read.is === 'blank') continue;
      if (isRefused || groupId === null || memberId === null) lost++;
      else if (read.is === 'value') {
        const list = field === 'pledge' ? out.pledges : out.openings;
        list.push({ tab, row: row + 1, column: at + 1, groupId, memberId, amount: read.value as Satang });
      } else {
        noteCell(source, row, { at, month: null, note: null }, owner, read);
        notes.dropped.push({ groupId, when: null, tab, row: row + 1, column: at + 1 });
      }
    }
    // A row that says nothing of money loses nothing by having no member: a heading, a line to sign on.
    if (lost === 0) compareRow(source, row, line);
    else {
      notes.dropped.push({ groupId, when: null, tab, row: row + 1, column: 0 });
      if (owner.trouble && !refused) {
        const { code, at, facts } = owner.trouble;
        notes.found.push({ code, tab, row: row + 1, column: at + 1, groupId, memberId, when: null, facts });
      }
    }
  }
  for (const [at, { row, owner, count, raw }] of marks) {
    const facts = { ...cellFacts(AMOUNT, headerText(source, at), raw), count };
    const when = endOf(months.find((column) => column.at === at)!.month);
    notes.found.push({
      code: 'MARK_UNCLEAR',
      tab,
      row: row + 1,
      column: at + 1,
      groupId: owner.groupId,
      memberId: owner.memberId,
      when,
      facts,
    });
  }
  noteHeaders(source, yearless, lostToYear);
  // The total of row totals may add up those as typed: what is wrong with one of them is told at its own cell.
  const total = header.columns.get('total');
  const own = [...months.map(({ at }) => at), ...sums.map((field) => header.columns.get(field)!)];
  const columns = own.map((at) => ownCells(source, at));
  compareTotalsOf(
    source,
    total === undefined
      ? columns
      : [...columns, { at: total, adds: [...rowSums(source), [total]].map((cells) => sumOfCells(source, cells)) }],
    rows,
    totals,
  );
  return out;
}

/** The last day of a month stands for the day on which its cells are dated, until the ledger knows that. */
const endOf = (when: Month | null): Day | null => (when === null ? null : lastDay(when));

function noteCell(source: TabSource, row: number, column: MonthColumn, owner: Owner, read: CellRead): void {
  if (read.is !== 'unreadable') return;
  const { grid, dates, tab, notes } = source;
  const facts = cellFacts(AMOUNT, headerText(source, column.at), quoted(grid.cells[row]![column.at], dates));
  const code = read.why === 'notPositive' ? 'AMOUNT_NOT_POSITIVE' : 'CELL_UNREADABLE';
  notes.found.push({
    code,
    tab,
    row: row + 1,
    column: column.at + 1,
    groupId: owner.groupId,
    memberId: owner.memberId,
    when: endOf(column.month),
    facts: { ...facts, why: read.why, offer: read.offer },
  });
}

/** Months without a year are told once, at the first; date cells whose year was not taken as it stands, each. */
function noteHeaders(source: TabSource, yearless: readonly MonthColumn[], lost: number): void {
  const { header, tab, notes } = source;
  const tell = (column: MonthColumn, code: FindingCode, more: Facts): void => {
    const text = headerText(source, column.at);
    const facts = { ...cellFacts(MONTH, text, text), ...more };
    const groupId = source.groupId ?? source.groups.only;
    notes.found.push({
      code,
      tab,
      row: header.row + 1,
      column: column.at + 1,
      groupId,
      memberId: null,
      when: null,
      facts,
    });
  };
  if (yearless[0] && lost > 0) tell(yearless[0], 'CELL_UNREADABLE', { why: 'yearMissing', offer: null, count: lost });
  for (const column of header.months) {
    if (column.note === 'buddhist') tell(column, 'YEAR_BUDDHIST_IN_DATE_CELL', { read: String(column.month) });
    if (column.note === 'twoDigits') tell(column, 'YEAR_TWO_DIGITS', { read: String(column.month) });
  }
}

/** The cells that a typed total of a row may add up: its months, or its months and what was brought forward. */
function rowSums(source: TabSource): readonly (readonly number[])[] {
  const months = source.header.months.map(({ at }) => at);
  const opening = source.header.columns.get('opening');
  return opening === undefined ? [months] : [months, [opening, ...months]];
}

/** Compares a row's typed total with its months, or with its months and what was brought forward. */
function compareRow(source: TabSource, row: number, line: readonly Cell[]): void {
  const at = source.header.columns.get('total');
  if (at === undefined || isNothing(line[at])) return;
  const typed = readCell(AMOUNT, line[at], null, source.dates);
  if (typed.is !== 'value' || typeof typed.value !== 'number') return;
  const sums = rowSums(source).map((cells) => sumOfCells(source, cells)(line));
  if (!sums.includes(typed.value)) noteTotal(source, row, at, typed.value, sums[0]!);
}
