/** Which cells can be mended, and how: of findings, and of columns whose cells read right but stand untidy. */

import type { TabRead } from '../../tables/book.ts';
import type { Column } from '../../tables/column.ts';
import { isTotalWord } from '../../tables/counting-rows.ts';
import { dateCells } from '../../tables/date-cell.ts';
import { type Mended, type MendingWorld, mendedCell, tidiedCell } from '../../tables/mended-cell.ts';
import { isNothing, quoted } from '../../tables/read-cell.ts';
import { tables } from '../../tables/tables.ts';
import { type Cell, columnLetter, columnNumber, type Grid } from '../../values/cell.ts';
import type { Finding } from '../../values/finding.ts';
import { satang } from '../../values/satang.ts';
import { buddhistYear, showBaht } from '../../values/show.ts';
import { dateInZone, isDate } from '../../values/zone.ts';
import type { MendedCell, Untidy } from '../answers/findings.ts';
import type { Context } from '../command.ts';
import type { Workbook } from '../workbook.ts';

/** A cell with what stands in it and what would. */
export interface Offer {
  readonly tab: TabRead;
  readonly grid: Grid;
  readonly row: number;
  /** From 1. */
  readonly column: number;
  readonly was: Cell;
  readonly mended: Mended;
}

export interface Mender {
  /** How the cell of a finding would be mended, or null. */
  readonly offer: (finding: Finding) => Offer | null;
  /** The untidy columns of the workbook. */
  readonly untidy: () => readonly Untidy[];
  /** The untidy cells of a column. */
  readonly tidied: (tab: string, column: number) => readonly Offer[];
  /** An offer as people see it. */
  readonly shown: (offer: Offer) => MendedCell;
}

/** Beyond this many different texts in a column they are looked at each time, so that memory stays bounded. */
const REMEMBERED = 20_000;

const isThai = (headers: readonly string[]): boolean => headers.some((header) => /[ก-๎]/.test(header));

/** What stands in a column of a tab: of a wide tab’s months, money. */
function columnAt(tab: TabRead, at: number): Column | null {
  const columns: Readonly<Record<string, Column>> = tables[tab.table].columns;
  const field = Object.keys(tab.columns).find((name) => tab.columns[name] === at);
  if (field !== undefined) return columns[field] ?? null;
  return tab.wide ? tables.receipts.columns.amount : null;
}

/** What mends the cells of a workbook. */
export function menderOf(
  { book, today }: Pick<Workbook, 'book' | 'today'>,
  { grids, zone }: Pick<Context, 'grids' | 'zone'>,
): Mender {
  const dates = dateCells(zone, today);
  const dateOf = dateInZone(zone);
  const own = new Map(grids().map((grid) => [grid.title, grid]));
  const tabs = new Map(book.tabs.map((tab) => [tab.title, tab]));
  const worldOf = (tab: TabRead): MendingWorld => ({
    dates,
    dateOf,
    language: isThai(Object.values(tab.headers)) ? 'th' : 'en',
  });
  const mixed = new Map<string, boolean>();
  /** Whether a column holds dates of both eras: where all are Buddhist, people mean them so. */
  const mixesYears = (tab: TabRead, { cells }: Grid, at: number): boolean => {
    const key = `${tab.title}\n${at}`;
    const known = mixed.get(key);
    if (known !== undefined) return known;
    const found = cells.slice(tab.headerRow).some((line) => {
      const cell = line[at - 1];
      const day = isDate(cell) ? dates.dayOf(cell) : null;
      return day !== null && day < '2400';
    });
    mixed.set(key, found);
    return found;
  };
  const offer: Mender['offer'] = (finding) => {
    const { tab: title, row, column: letters, code } = finding;
    const tab = title === null ? undefined : tabs.get(title);
    const grid = title === null ? undefined : own.get(title);
    if (tab === undefined || grid === undefined || row === null || letters === null) return null;
    const at = columnNumber(letters);
    const column = columnAt(tab, at);
    if (column === null || (code === 'YEAR_BUDDHIST_IN_DATE_CELL' && !mixesYears(tab, grid, at))) return null;
    const was = grid.cells[row - 1]?.[at - 1] ?? '';
    const mended = mendedCell(finding, column, was, worldOf(tab));
    return mended && { tab, grid, row, column: at, was, mended };
  };
  const tidiedIn = (tab: TabRead, grid: Grid, at: number): readonly Offer[] => {
    const column = columnAt(tab, at);
    if (column === null) return [];
    // The same few texts come again and again down a column.
    const known = new Map<string, Mended | null>();
    const found: Offer[] = [];
    for (let place = tab.headerRow; place < grid.cells.length; place++) {
      const line = grid.cells[place]!;
      const was = line[at - 1];
      if (typeof was !== 'string' || was === '') continue;
      let mended = known.get(was);
      if (mended === undefined) {
        mended = isNothing(was) ? null : tidiedCell(column, was, dates);
        if (known.size < REMEMBERED) known.set(was, mended);
      }
      if (mended === null || line.some((cell) => typeof cell === 'string' && isTotalWord(cell))) continue;
      found.push({ tab, grid, row: place + 1, column: at, was, mended });
    }
    return found;
  };
  return {
    offer,
    untidy: () =>
      book.tabs.flatMap((tab) => {
        const grid = own.get(tab.title);
        if (grid === undefined || tab.headerRow === 0) return [];
        return Object.entries(tab.columns).flatMap(([field, at]): readonly Untidy[] => {
          const found = tidiedIn(tab, grid, at);
          if (found.length === 0) return [];
          const kind = typeof found[0]!.mended.cell === 'number' ? 'numbers' : 'blanks';
          return [
            { tab: tab.title, column: columnLetter(at), header: tab.headers[field] ?? '', kind, count: found.length },
          ];
        });
      }),
    tidied: (title, at) => {
      const [tab, grid] = [tabs.get(title), own.get(title)];
      return tab === undefined || grid === undefined ? [] : tidiedIn(tab, grid, at);
    },
    shown: ({ tab, row, column, was, mended: { cell } }) => ({
      tab: tab.title,
      row,
      column: columnLetter(column),
      was: quoted(was, dates),
      becomes: shownCell(cell, dates),
    }),
  };
}

/** A cell as it will stand; of a date also the year that people say. */
function shownCell(cell: Cell, dates: ReturnType<typeof dateCells>): string {
  if (typeof cell === 'number') return Number.isInteger(cell * 100) ? showBaht(satang(cell * 100)) : String(cell);
  const day = isDate(cell) ? dates.dayOf(cell) : null;
  return day === null ? quoted(cell, dates) : `${quoted(cell, dates)} (พ.ศ. ${buddhistYear(day)})`;
}
