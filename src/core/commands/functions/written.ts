/** Examples of a function out of a group's own tabs: the formula, and what it gives here. */
import type { Argument, FormulaHelp } from '../../formulas/formula.ts';
import { helps } from '../../formulas/helps.ts';
import { sums } from '../../formulas/sums.ts';
import { fiscalYearOf } from '../../ledger/books/fiscal-year.ts';
import type { GroupLedger } from '../../ledger/ledger.ts';
import type { TabRead } from '../../tables/book.ts';
import type { Place } from '../../tables/table.ts';
import { type TableName, tables } from '../../tables/tables.ts';
import { type Day, dateNumber, earlier, lastDay, type Month, monthNumber } from '../../values/calendar.ts';
import type { Cell, Grid } from '../../values/cell.ts';
import { isProblem } from '../../values/problem.ts';
import { buddhistYear } from '../../values/show.ts';
import type { FunctionForm } from '../answers/functions.ts';
import type { Context } from '../command.ts';
import type { Workbook } from '../workbook.ts';
import { functionNeedsTab, functionSeveralTabs, functionUnknown } from './problems-functions.ts';
import { cellAt, cellsBelow, columnsOf, constant, LEFT_OUT, type Reads, type Written } from './references.ts';

/** The group and day of which the examples are. */
export interface Asking {
  readonly workbook: Workbook;
  readonly context: Context;
  readonly group: GroupLedger;
  readonly day: Day;
}

/** A formula with what it reads and gives. */
export interface Made {
  readonly form: FunctionForm;
  readonly formula: string;
  readonly reads: readonly Reads[];
  readonly gives: readonly (readonly Cell[])[];
}

/** How many rows an example has that is not about members. */
const SOME_ROWS = 10;
const NEEDED: ReadonlySet<string> = new Set(['members', 'receipts', 'benefits']);
/** What is asked about in each column, by the name of its parameter. */
const VALUES = { days: ['receipts', 'date'], amounts: ['receipts', 'amount'], ids: ['members', 'nationalId'] } as const;

const isTable = (name: string): name is TableName => Object.keys(tables).includes(name);
const typedDay = (day: Day): string => `${dateNumber(day)}/${monthNumber(day)}/${buddhistYear(day)}`;

/** The function of that name. Throws Problem where there is none. */
export function helpOf(name: string): FormulaHelp {
  const help = helps.find((one) => one.name === name);
  if (!help) throw functionUnknown({ name });
  return help;
}

/** The last day of a month, or today where it is not over. */
export const exampleDay = (month: Month, today: Day): Day => earlier(lastDay(month), today);

/** The only tab in which a group's rows of a table stand; null = there are none. Throws Problem where they stand in several. */
function tabOf({ workbook: { book }, group: { groupId } }: Asking, table: TableName): TabRead | null {
  if (table === 'groups') return book.tabs.find((tab) => tab.table === 'groups') ?? null;
  const rows: readonly (Place & { readonly groupId?: unknown })[] = book[table];
  const wide: readonly (Place & { readonly groupId?: unknown })[] = table === 'receipts' ? book.wideCells : [];
  const isOurs = (row: { readonly groupId?: unknown }): boolean => (row.groupId ?? groupId) === groupId;
  const found = new Set([...rows, ...wide].filter(isOurs).map(({ tab }) => tab));
  const [first] = found;
  if (found.size > 1) {
    const titles = [...found].map((tab) => book.tabs[tab]!.title).join(', ');
    throw functionSeveralTabs({ table: tables[table].th, tableEn: tables[table].en, tabs: titles });
  }
  return first === undefined ? null : book.tabs[first]!;
}

function gridOf({ context }: Asking, { sheetId }: TabRead): Grid {
  return context.grids().find((one) => one.sheetId === sheetId)!;
}

/** A tab that has to be there. Throws Problem. */
function neededTab(asking: Asking, table: TableName): TabRead {
  const tab = tabOf(asking, table);
  if (!tab || tab.headerRow === 0) throw functionNeedsTab({ tab: tables[table].th, tabEn: tables[table].en });
  return tab;
}

function wholeTab(asking: Asking, table: TableName): Written {
  const tab = NEEDED.has(table) ? neededTab(asking, table) : tabOf(asking, table);
  if (!tab) return LEFT_OUT;
  const columns = [...Object.values(tab.columns), ...tab.months.map(({ column }) => column)];
  return columnsOf(gridOf(asking, tab), Math.max(...columns));
}

/** The group's members: the first of them, or all where they stand together. Null = they do not. */
function askedMembers(asking: Asking, form: FunctionForm): Written | null {
  const tab = neededTab(asking, 'members');
  const { book } = asking.workbook;
  const place = book.tabs.indexOf(tab);
  const all = book.members.filter((row) => row.tab === place);
  const own = all.filter(({ groupId }) => groupId === asking.group.groupId).map(({ row }) => row);
  const [grid, column, first] = [gridOf(asking, tab), tab.columns['memberId'], own[0]];
  if (column === undefined || first === undefined)
    throw functionNeedsTab({ tab: tables.members.th, tabEn: tables.members.en });
  if (form === 'one') return cellAt(grid, first, column);
  const last = own[own.length - 1]!;
  const between = all.filter(({ row }) => row >= first && row <= last);
  return between.length === own.length ? cellsBelow(grid, column, first, last) : null;
}

/** Cells of a column below its header. */
function someCells(asking: Asking, [table, field]: readonly [TableName, string], form: FunctionForm): Written | null {
  const tab = neededTab(asking, table);
  const column = tab.columns[field];
  if (column === undefined) return null;
  const from = tab.headerRow + 1;
  const grid = gridOf(asking, tab);
  if (form === 'one') return cellAt(grid, from, column);
  return cellsBelow(grid, column, from, Math.min(tab.headerRow + SOME_ROWS, grid.cells.length));
}

function groupCell(asking: Asking): Written {
  const { book, ledger } = asking.workbook;
  const tab = tabOf(asking, 'groups');
  const row = book.groups.find(({ groupId }) => groupId === asking.group.groupId)?.row;
  const column = tab?.columns['groupId'];
  if (ledger.groups.length < 2 || !tab || column === undefined || row === undefined) return LEFT_OUT;
  return cellAt(gridOf(asking, tab), row, column);
}

function benefitCell(asking: Asking): Written {
  const tab = neededTab(asking, 'benefits');
  const { book } = asking.workbook;
  const first = book.benefits.find(
    (row) => book.tabs[row.tab] === tab && (row.groupId ?? asking.group.groupId) === asking.group.groupId,
  );
  return cellAt(gridOf(asking, tab), first!.row, tab.columns['code']!);
}

/** One argument; null = there is no example of this form. */
function argumentFor(asking: Asking, name: string, form: FunctionForm): Written | null {
  const { day, group, workbook } = asking;
  switch (name) {
    case 'who':
      return askedMembers(asking, form);
    case 'days':
    case 'amounts':
    case 'ids':
      return someCells(asking, VALUES[name], form);
    case 'asOf':
    case 'on':
    case 'date':
      return constant(typedDay(day));
    case 'year':
      return constant(typedDay(fiscalYearOf(workbook.ledger.rules, group.groupId, day).to));
    case 'benefit':
      return benefitCell(asking);
    case 'group':
      return groupCell(asking);
    case 'principal':
      return constant(15_000);
    case 'pool':
      return constant(10_000);
    case 'ratePerYear':
      return constant(12);
    case 'installments':
      return constant(10);
    default:
      return isTable(name) ? wholeTab(asking, name) : LEFT_OUT;
  }
}

/** What a function gives; the sentence where it cannot answer. */
function givenBy(name: string, args: readonly Argument[], { zone, language }: Context): readonly (readonly Cell[])[] {
  try {
    const given = sums.get(name)!(args, { zone, language });
    return Array.isArray(given) ? given : [[given]];
  } catch (thrown) {
    if (isProblem(thrown)) return [[thrown.words[language]]];
    throw thrown;
  }
}

/** An example; null = there is none of this form. Throws Problem where the group has none. */
export function exampleOf(asking: Asking, { name, parameters }: FormulaHelp, form: FunctionForm): Made | null {
  if (form === 'column' && !['who', 'days', 'amounts', 'ids'].includes(parameters[0]!.name)) return null;
  const written: Written[] = [];
  for (const parameter of parameters) {
    const one = argumentFor(asking, parameter.name, form);
    if (!one) return null;
    written.push(one);
  }
  while (written[written.length - 1]?.text === '') written.pop();
  const gives = givenBy(
    name,
    written.map(({ value }) => value),
    asking.context,
  );
  const formula = `=${name}(${written.map(({ text }) => text).join(', ')})`;
  return { form, formula, gives, reads: written.flatMap(({ reads }) => reads ?? []) };
}
