/** Finds which tabs of a workbook are tables of ours, by title, by what was bound to them, or by their months. */
import { monthOfYear } from '../values/calendar.ts';
import type { Grid } from '../values/cell.ts';
import type { Binding } from './binding.ts';
import { readBinding } from './binding.ts';
import type { DateCells } from './date-cell.ts';
import type { HeaderRead } from './find-header.ts';
import { longHeader, monthTabHeader, wideHeader } from './find-header.ts';
import { monthAbove } from './month-headers.ts';
import { isNothing } from './read-cell.ts';
import type { TableName } from './tables.ts';
import { tables } from './tables.ts';
import { isResultTitle, monthOfTitle, readTitle } from './titles.ts';

export interface FoundTab {
  readonly grid: Grid;
  readonly table: TableName;
  readonly header: HeaderRead;
  /** A column a month, or the one month of the tab. */
  readonly wide: boolean;
  readonly oneMonth: boolean;
  /** By what it was taken for its table. */
  readonly why: 'title' | 'binding' | 'months' | 'monthTitle';
  /** All that stands behind the table's name in its title: it may be a group's id, even when it looks like a year. */
  readonly suffix: string | null;
  /** What of it can only be meant as a group; null when nothing. */
  readonly typedGroup: string | null;
}

export interface TabsFound {
  readonly found: readonly FoundTab[];
  /** Tabs with a title of ours and something in them, but no header row. */
  readonly headless: readonly { readonly grid: Grid; readonly table: TableName }[];
  /** Tabs that are none of ours, with something in them. */
  readonly others: readonly Grid[];
}

/** How many months make a tab one of contributions: with its title saying so, and without. */
const MONTHS_TITLED = 1;
const MONTHS_UNTITLED = 2;
const NUMBERED_TITLED = 3;
const NUMBERED_UNTITLED = 12;

const isComplete = (table: TableName, header: HeaderRead): boolean =>
  Object.entries(tables[table].columns).every(([field, { need }]) => need !== 'required' || header.columns.has(field));

const isEmpty = (grid: Grid): boolean =>
  grid.cells.every((line) => line.every((cell) => cell === false || isNothing(cell)));

/** What a tab's title and binding say of it. */
interface Said {
  readonly grid: Grid;
  readonly binding: Binding | null;
  readonly table: TableName | null;
  readonly suffix: string | null;
  readonly typedGroup: string | null;
}

function readWhole(grid: Grid, dates: DateCells, binding: Binding | null): FoundTab[] | 'headless' | null {
  const title = readTitle(grid.title);
  const table = binding && binding.table !== 'none' ? binding.table : (title?.table ?? null);
  const suffix = binding?.group ?? (title?.suffix || null);
  const typedGroup = binding?.group ?? title?.group ?? null;
  const ofMonth = readMonthTab({ grid, binding, table, suffix, typedGroup }, dates);
  if (ofMonth) return [ofMonth];
  const isContributions = table === 'receipts' || table === 'pledges';
  const months = isContributions
    ? wideHeader(grid, binding, dates, MONTHS_TITLED, NUMBERED_TITLED)
    : wideHeader(grid, binding, dates, MONTHS_UNTITLED, NUMBERED_UNTITLED);
  const long = table === null ? null : longHeader(grid, table, binding);
  const wide = months && long && isFirstDay(months, long, grid, dates) ? null : months;
  const isWhole = table !== null && long !== null && isComplete(table, long);
  const why = binding ? 'binding' : 'title';
  const asLong = (name: TableName, header: HeaderRead): FoundTab => ({
    grid,
    table: name,
    header,
    wide: false,
    oneMonth: false,
    why,
    suffix,
    typedGroup,
  });
  if (wide) {
    const whyWide = isContributions || binding ? why : 'months';
    const contributions: FoundTab = {
      grid,
      table: 'receipts',
      header: wide,
      wide: true,
      oneMonth: false,
      why: whyWide,
      suffix,
      typedGroup,
    };
    // A register may have its months beside it: it is then both.
    if (table === 'members' && isWhole) return [asLong('members', long), contributions];
    if (!isWhole) return [contributions];
  }
  if (table === null) return null;
  return long ? [asLong(table, long)] : isEmpty(grid) ? null : 'headless';
}

/** How many cells are looked at before a column of days is taken for something else. */
const LOOKED_AT = 20;

/**
 * Whether a header is that of receipts with their days: the title's month then says nothing more. Where none of the first
 * cells is a day (5 for the fifth of the month), it does.
 */
function hasDays({ columns, row }: HeaderRead, { cells }: Grid, dates: DateCells): boolean {
  const at = columns.get('date');
  if (at === undefined || !columns.has('amount')) return false;
  if (!columns.has('memberId') && !columns.has('memberName')) return false;
  const typed = cells.slice(row + 1, row + 1 + LOOKED_AT).flatMap((line) => (isNothing(line[at]) ? [] : [line[at]!]));
  return typed.length === 0 || typed.some((cell) => dates.read(cell, false).is === 'day');
}

/**
 * Whether the one month of a header over two rows is a day typed in the first record of receipts, alone on its line: the
 * upper row then is the whole header. Taken for a month, every amount below would be passed over.
 */
const isFirstDay = ({ overTwo, row, months }: HeaderRead, long: HeaderRead, grid: Grid, dates: DateCells): boolean =>
  overTwo &&
  long.row === row - 1 &&
  months.every(({ at }) => at === long.columns.get('date')) &&
  hasDays(long, grid, dates);

/** A tab whose title, or binding, says the one month of its receipts; null when it says none, or the tab is something else. */
function readMonthTab({ grid, binding, table, suffix, typedGroup }: Said, dates: DateCells): FoundTab | null {
  if (table !== null && table !== 'receipts') return null;
  const said = binding?.month ? null : monthOfTitle(table === null ? grid.title : (suffix ?? ''));
  if (said === null && !binding?.month) return null;
  const long = longHeader(grid, 'receipts', binding);
  const why = binding ? 'binding' : 'monthTitle';
  const group = binding?.group ?? (table === null ? (said?.group ?? null) : typedGroup);
  const whose = { suffix: table === null ? group : suffix, typedGroup: group };
  if (long && hasDays(long, grid, dates)) {
    // A tab that is titled as receipts is found as such.
    return table === null
      ? { grid, table: 'receipts', header: long, wide: false, oneMonth: false, why, ...whose }
      : null;
  }
  const header = monthTabHeader(grid, binding, binding?.month ?? said?.month ?? null);
  if (header === null) return null;
  const number = said?.number ?? null;
  const year = binding?.year ?? null;
  const month =
    number === null
      ? null
      : year === null
        ? monthAbove(number, grid.cells.slice(0, header.row), dates)
        : monthOfYear(year, number);
  const months = month === null ? header.months : header.months.map((column) => ({ ...column, month }));
  return { grid, table: 'receipts', header: { ...header, months }, wide: true, oneMonth: true, why, ...whose };
}

/** The tabs of a workbook that are read, in order. */
export function findTabs(grids: readonly Grid[], dates: DateCells): TabsFound {
  const found: FoundTab[] = [];
  const headless: { readonly grid: Grid; readonly table: TableName }[] = [];
  const others: Grid[] = [];
  for (const grid of grids) {
    const binding = readBinding(grid.binding);
    if (binding?.table === 'none' || (!binding && isResultTitle(grid.title))) continue;
    const read = readWhole(grid, dates, binding);
    if (read === null) {
      if (!isEmpty(grid)) others.push(grid);
    } else if (read === 'headless') headless.push({ grid, table: binding?.table ?? readTitle(grid.title)!.table });
    else found.push(...read);
  }
  return { found, headless, others };
}
